use serde::{Deserialize, Serialize};
use tenthcup_token::{ApiKeyId, Digest, MerchantId, ProgramId, StoreId, Timestamp};

use super::Record;

/// A key by which another system of the merchant calls, a till for instance. It may do what its scope says and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiKey {
    /// Its id: a part of the key, and no secret.
    pub id: ApiKeyId,
    /// Whose it is.
    pub merchant: MerchantId,
    /// What the merchant calls it.
    pub name: String,
    /// What it may do.
    pub scope: ApiScope,
    /// The hash of its secret, which is kept nowhere.
    pub secret: Digest,
    /// When it was made.
    pub created: Timestamp,
    /// From when on it may do nothing.
    pub revoked: Option<Timestamp>,
}

/// What an API key may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "may", rename_all = "snake_case")]
pub enum ApiScope {
    /// Make receipt coupons of one program for the sales of one store, and undo them.
    Coupons {
        /// The program whose cards they punch.
        program: ProgramId,
        /// Where the sales are.
        store: StoreId,
    },
}

impl Record for ApiKey {
    const KIND: &'static str = "api-key";
    type Id = ApiKeyId;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> ApiKeyId {
        self.id
    }
}
