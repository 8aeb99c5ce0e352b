//! A holder: a key in a phone, and the codes drawn with it.

use rand::Rng as _;
use tenthcup_ledger::{NewCard, Opened, Opening, Via};
use tenthcup_token::{
    CardId, Challenge, Claim, Cti, Malformed, MerchantId, Origin, Redeem, Show, Signed, SigningKey,
    Timestamp, Unverified, join_subject, redeem_binding,
};
use tenthcup_verifier::check_claim;

use super::{DemoError, Shop};
use crate::app::App;
use crate::random::rng;

/// Somebody who holds a card.
pub(super) struct Holder {
    key: SigningKey,
    merchant: MerchantId,
    card: CardId,
    drawn: u32,
}

impl Holder {
    /// Somebody who scans the join poster at `now`.
    pub(super) async fn join(app: &App, shop: &Shop, now: Timestamp) -> Result<Self, DemoError> {
        let (key, merchant, program) =
            (SigningKey::generate(&mut rng()), shop.merchant.id, shop.program.id());
        let subject = join_subject(&program);
        let claim = Claim { subject, key: key.public().into(), iat: now, origin: origin(app)? };
        let claim = key.sign(claim, &merchant, &[]);
        let claim = Unverified::<Claim>::from_bytes(claim.bytes())?;
        let claim = check_claim(claim, &merchant, &subject, app.origin().as_str(), app.windows(), now)?;
        let new = NewCard { claim, via: Via::Join(program), card: CardId::random(&mut rng()) };
        match app.ledger().open_card(new, now).await? {
            Opening::Opened(Opened { card, .. }) => Ok(Self { key, merchant, card: card.card, drawn: 0 }),
            Opening::Refused(refusal) => Err(refusal.reason.into()),
        }
    }

    /// The digits that the phone shows at `now`.
    pub(super) fn show(&mut self, now: Timestamp) -> Result<String, DemoError> {
        let show = Show { card: self.card, iat: now, cti: self.next_cti() };
        self.key
            .sign(show, &self.merchant, &[])
            .text()
            .ok_or(DemoError::Unexpected("a SHOW is made for a QR code"))
    }

    /// The answer to a challenge, at `now`.
    pub(super) fn redeem(
        &mut self,
        challenge: &Signed<Challenge>,
        now: Timestamp,
    ) -> Result<Unverified<Redeem>, Malformed> {
        let asked = challenge.claims();
        let redeem = Redeem { card: self.card, iat: now, cti: self.next_cti(), challenge: asked.nonce };
        let binding = redeem_binding(&asked.device, &asked.store, &asked.reward);
        Unverified::from_bytes(self.key.sign(redeem, &self.merchant, &binding).bytes())
    }

    fn next_cti(&mut self) -> Cti {
        self.drawn += 1;
        let mut random = [0; 8];
        rng().fill_bytes(&mut random);
        Cti { counter: self.drawn, random }
    }
}

fn origin(app: &App) -> Result<Origin, Malformed> {
    app.origin().as_str().to_owned().try_into()
}
