//! A till that is not ours: it has an API key, and prints receipts. And a phone that reads them.

use anyhow::Result;
use serde_json::{Value, json};
use tenthcup_token::{Claim, Coupon, Digest, Unverified};

use crate::api::{Api, Fault, Identity};
use crate::clock::now;
use crate::merchant::{Merchant, Program, after, field, problem};
use crate::wallet::Wallet;

/// A till with an API key for coupons.
#[derive(Debug, Clone)]
pub struct Till {
    /// The caller.
    pub api: Api,
    /// The id of its key, for the console.
    pub id: String,
}

impl Till {
    /// Has the owner make a key for a program, at the first store.
    ///
    /// # Errors
    /// When the service does not make one.
    pub async fn of(merchant: &Merchant, program: &Program) -> Result<Self> {
        let wanted = json!({ "name": "Front till", "program": program.id, "store": merchant.store });
        let made = merchant.api.post("/v1/api-keys", &wanted).await.map_err(problem)?;
        let api = merchant.api.seen_by(Identity::Bearer(field(&made, &["key"])?));
        Ok(Self { api, id: field(&made, &["id"])? })
    }

    /// The COUPON on the receipt of a sale, base64url.
    ///
    /// # Errors
    /// No answer, or a problem.
    ///
    /// # Panics
    /// When the answer has no link with a coupon.
    #[allow(clippy::expect_used, reason = "a link without a coupon is a bug of the service")]
    pub async fn receipt(&self, sale: &str) -> Result<String, Fault> {
        let minted = self.api.post("/v1/coupons", &json!({ "sale": sale })).await?;
        let url = field(&minted, &["url"]).expect("a link");
        Ok(after(&url, "#coupon=").expect("a coupon behind the #"))
    }

    /// Takes a sale back.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn void(&self, sale: &str) -> Result<Value, Fault> {
        self.api.post("/v1/coupons/void", &json!({ "sale": sale })).await
    }
}

impl Wallet {
    /// Claims the punch of a receipt onto its card.
    ///
    /// # Errors
    /// No answer, or a problem.
    ///
    /// # Panics
    /// When it is no COUPON.
    #[allow(clippy::expect_used, reason = "the tests give it what is in the shape of one")]
    pub async fn take(&self, coupon: &str) -> Result<Value, Fault> {
        let token = Unverified::<Coupon>::from_base64(coupon).expect("a COUPON");
        let origin = self.api.origin().to_owned().try_into().expect("an origin");
        let subject = Digest::of(token.bytes());
        let claim = Claim { subject, key: self.key.public().into(), iat: now(), origin };
        let claim = self.key.sign(claim, &self.merchant, &[]).to_base64();
        let body = json!({ "coupon": coupon, "claim": claim, "card": self.card });
        self.api.seen_by(Identity::Nobody).post("/v1/coupons/claim", &body).await
    }
}
