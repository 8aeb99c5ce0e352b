//! A wallet: one card, and the key that holds it.

use anyhow::{Context as _, Result};
use rand::RngExt as _;
use serde_json::{Value, json};
use tenthcup_token::{
    Card, CardId, Challenge, ChallengeNonce, Claim, Cti, Invite, MerchantId, Redeem, Show, ShowCard,
    SigningKey, Timestamp, Unverified, redeem_binding,
};

use crate::api::{Api, Fault, Identity};
use crate::clock::now;
use crate::counter::log_in;
use crate::merchant::{Program, field, problem};

/// A holder's phone.
pub struct Wallet {
    /// The caller; with a session after [`Wallet::log_in`].
    pub api: Api,
    /// The key that a browser would not export.
    pub key: SigningKey,
    /// The card.
    pub card: CardId,
    /// Whose program it belongs to.
    pub merchant: MerchantId,
    /// The CARD token, base64url.
    pub card_token: String,
    counter: u32,
    last_reply: Value,
}

impl Wallet {
    /// Claims a card by an invite, with a new key.
    pub(crate) async fn claim(api: &Api, program: &Program, invite: &str) -> Result<Self> {
        let key = SigningKey::generate(&mut rand::rng());
        Self::claim_with(api, program, invite, key).await
    }

    /// Claims a card by an invite, with this key.
    ///
    /// # Errors
    /// When the service does not take it.
    pub async fn claim_with(api: &Api, program: &Program, invite: &str, key: SigningKey) -> Result<Self> {
        let answer = Self::send_claim(api, program, invite, &key).await.map_err(problem)?;
        Ok(Self {
            api: api.seen_by(Identity::Nobody),
            card: field(&answer, &["card", "id"])?.parse()?,
            merchant: program.merchant,
            card_token: field(&answer, &["card_token"])?,
            key,
            counter: 0,
            last_reply: Value::Null,
        })
    }

    /// Sends a claim, and takes whatever comes.
    ///
    /// # Errors
    /// No answer, or a problem.
    ///
    /// # Panics
    /// When the invite is no INVITE token.
    #[allow(clippy::expect_used, reason = "the invite was made by the service a moment ago")]
    pub async fn send_claim(
        api: &Api,
        program: &Program,
        invite: &str,
        key: &SigningKey,
    ) -> Result<Value, Fault> {
        let token = Unverified::<Invite>::from_base64(invite).expect("an INVITE");
        let subject = tenthcup_token::Digest::of(token.bytes());
        let origin = api.origin().to_owned().try_into().expect("an origin");
        let claim = Claim { subject, key: key.public().into(), iat: now(), origin };
        let claim = key.sign(claim, &program.merchant, &[]).to_base64();
        let anonymous = api.seen_by(Identity::Nobody);
        anonymous.post("/v1/claims", &json!({ "claim": claim, "invite": invite })).await
    }

    fn cti(&mut self) -> Cti {
        self.counter += 1;
        Cti { counter: self.counter, random: rand::rng().random() }
    }

    /// A SHOW drawn now, as digits.
    pub fn show(&mut self) -> String {
        self.show_at(now())
    }

    /// A SHOW drawn at `iat`, as digits.
    pub fn show_at(&mut self, iat: Timestamp) -> String {
        let show = Show { card: self.card, iat, cti: self.cti() };
        self.key.sign(show, &self.merchant, &[]).text().unwrap_or_default()
    }

    /// A SHOW drawn now on another phone with a copy of the key, the so-many-th that it draws by its own count.
    pub fn show_on_copy(&self, counter: u32) -> String {
        let cti = Cti { counter, random: rand::rng().random() };
        let show = Show { card: self.card, iat: now(), cti };
        self.key.sign(show, &self.merchant, &[]).text().unwrap_or_default()
    }

    /// A SHOW-CARD drawn now, as digits.
    ///
    /// # Errors
    /// When the CARD that the service gave is none.
    pub fn show_with_card(&mut self) -> Result<String> {
        let card = Unverified::<Card>::from_base64(&self.card_token)?;
        let show = ShowCard { card, iat: now(), cti: self.cti() };
        self.key.sign(show, &self.merchant, &[]).text().context("SHOW-CARD has a text")
    }

    /// Proves its key, and holds a session from then on.
    ///
    /// # Errors
    /// When the service does not take the login.
    pub async fn log_in(&mut self) -> Result<()> {
        let session = log_in(&self.api, "wallet", *self.card.as_bytes(), &self.merchant, &self.key).await?;
        self.api.identity = Identity::Bearer(session);
        Ok(())
    }

    /// The card as the service shows it to its holder.
    ///
    /// # Errors
    /// Without a session, or when the service does not answer.
    pub async fn view(&self) -> Result<Value> {
        self.api.get("/v1/wallet/card").await.map_err(problem)
    }

    /// Listens for the next live event of this name, within 10 s.
    ///
    /// # Errors
    /// When none comes.
    pub async fn hear(&self, name: &str) -> Result<Value> {
        let mut stream = self.listen().await?;
        stream.next(name).await
    }

    /// Opens the live stream.
    ///
    /// # Errors
    /// Without a session.
    pub async fn listen(&self) -> Result<Live> {
        let response =
            self.api.request(reqwest::Method::GET, "/v1/wallet/live").send().await?.error_for_status()?;
        Ok(Live { response, text: String::new() })
    }

    /// Answers a challenge.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn answer(&mut self, challenge: &Challenge, digits: &str) -> Result<Value, Fault> {
        let extra = redeem_binding(&challenge.device, &challenge.store, &challenge.reward);
        self.answer_as(challenge.nonce, extra, digits).await
    }

    /// Answers with whatever nonce and binding, for tests that do it wrongly.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn answer_as(
        &mut self,
        challenge: ChallengeNonce,
        extra: [u8; 48],
        digits: &str,
    ) -> Result<Value, Fault> {
        let redeem = Redeem { card: self.card, iat: now(), cti: self.cti(), challenge };
        let redeem = self.key.sign(redeem, &self.merchant, &extra).to_base64();
        self.last_reply = json!({ "redeem": redeem, "digits": digits });
        self.answer_again().await
    }

    /// Sends the last answer once more, byte for byte.
    ///
    /// # Errors
    /// No answer, or a problem.
    pub async fn answer_again(&self) -> Result<Value, Fault> {
        self.api.post("/v1/wallet/redemptions", &self.last_reply).await
    }
}

/// A wallet's live stream.
pub struct Live {
    response: reqwest::Response,
    text: String,
}

impl Live {
    /// The data of the next event of this name, within 10 s.
    ///
    /// # Errors
    /// When none comes.
    pub async fn next(&mut self, name: &str) -> Result<Value> {
        tokio::time::timeout(std::time::Duration::from_secs(10), self.read(name)).await?
    }

    async fn read(&mut self, name: &str) -> Result<Value> {
        loop {
            while let Some((event, rest)) = self.text.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.text = rest;
                let line =
                    |start: &str| event.lines().find_map(|line| line.strip_prefix(start)).map(str::trim);
                if line("event:") == Some(name) {
                    return Ok(serde_json::from_str(line("data:").unwrap_or("null"))?);
                }
            }
            let chunk = self.response.chunk().await?.context("the stream ended")?;
            self.text.push_str(&String::from_utf8_lossy(&chunk));
        }
    }
}

/// The CHALLENGE in a live event.
///
/// # Errors
/// When it is none.
pub fn challenge_in(event: &Value) -> Result<Challenge> {
    Ok(Unverified::<Challenge>::from_base64(&field(event, &["challenge"])?)?.claims_unverified().clone())
}
