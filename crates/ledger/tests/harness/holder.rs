use std::sync::Arc;

use tenthcup_token::{
    Card, CardId, Challenge, Cti, Redeem, Show, ShowCard, Signed, SigningKey, Timestamp, Unverified,
    redeem_binding,
};

use rand::Rng as _;

use super::Engine;
use super::shop::{Shop, rng};

/// A customer with a card and its key.
pub struct Holder {
    pub card: CardId,
    pub key: Arc<SigningKey>,
    shown: u32,
}

impl Holder {
    pub fn new(card: CardId, key: SigningKey) -> Self {
        Self { card, key: Arc::new(key), shown: 0 }
    }

    /// Another phone with the same key, which knows what this one has shown so far and nothing of what it will.
    pub fn copied(&self) -> Self {
        Self { card: self.card, key: Arc::clone(&self.key), shown: self.shown }
    }

    /// Draws codes that nobody scans.
    pub fn draw_unseen(&mut self, codes: u32) {
        self.shown += codes;
    }

    fn cti(&mut self) -> Cti {
        self.shown += 1;
        let mut random = [0; 8];
        rng().fill_bytes(&mut random);
        Cti { counter: self.shown, random }
    }

    /// The digits of a new code.
    pub fn show<E: Engine>(&mut self, shop: &Shop<E>) -> String {
        self.show_at(shop, shop.now())
    }

    pub fn show_at<E: Engine>(&mut self, shop: &Shop<E>, iat: Timestamp) -> String {
        let show = Show { card: self.card, iat, cti: self.cti() };
        self.key.sign(show, &shop.merchant, &[]).text().unwrap()
    }

    /// The digits of a code that carries a CARD, which `issuer` signs, with this generation.
    pub fn show_card<E: Engine>(&mut self, shop: &Shop<E>, issuer: &SigningKey, iat: Timestamp) -> String {
        let (kid, exp) = (issuer.public().kid(), shop.now().plus(86_400));
        let card = Card { kid, exp, iat, card: self.card, generation: 0, holder: self.key.public().into() };
        let card = Unverified::from_bytes(issuer.sign(card, &shop.merchant, &[]).bytes()).unwrap();
        let show = ShowCard { card, iat, cti: self.cti() };
        self.key.sign(show, &shop.merchant, &[]).text().unwrap()
    }

    /// The answer to a challenge.
    pub fn redeem<E: Engine>(&mut self, shop: &Shop<E>, challenge: &Signed<Challenge>) -> Unverified<Redeem> {
        let asked = challenge.claims();
        let redeem = Redeem { card: self.card, iat: shop.now(), cti: self.cti(), challenge: asked.nonce };
        let extra = redeem_binding(&asked.device, &asked.store, &asked.reward);
        let signed = self.key.sign(redeem, &shop.merchant, &extra);
        Unverified::from_bytes(signed.bytes()).unwrap()
    }
}
