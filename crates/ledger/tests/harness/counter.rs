use tenthcup_ledger::{
    Answer, ChallengeTerms, Digits, Fault, Quarantine, Quarantined, Refusal, Ruling, Settlement,
};
use tenthcup_token::{
    Challenge, DeviceId, Digest, Entry, Intent, Money, Reason, SaleReference, Signed, SigningKey, StaffId,
    StoreId, Unverified,
};
use tenthcup_verifier::{CheckedEntry, check_entry, check_quarantined_entry, check_redeem};

use super::shop::{Shop, fresh, rng};
use super::{Engine, Holder};

/// A device at the counter: signs entries, and keeps their chain.
pub struct Counter {
    pub id: DeviceId,
    pub key: SigningKey,
    pub store: StoreId,
    pub staff: StaffId,
    pub sequence: u64,
    pub head: Digest,
}

/// What staff want, beside the code.
#[derive(Default, Clone)]
pub struct Want {
    pub sale: Option<&'static str>,
    pub amount: Option<Money>,
    pub seconds_ago: u32,
}

impl Counter {
    pub fn new(store: StoreId, staff: StaffId) -> Self {
        let (id, key) = (DeviceId::random(&mut rng()), SigningKey::generate(&mut rng()));
        Self { id, key, store, staff, sequence: 0, head: Digest::ZERO }
    }

    /// Signs the device's next entry, and goes on from it.
    pub fn sign<E: Engine>(&mut self, shop: &Shop<E>, intent: Intent, want: &Want) -> Signed<Entry> {
        let signed = self.draw_up(shop, intent, want);
        self.sequence = signed.claims().sequence;
        self.head = signed.digest();
        signed
    }

    /// Signs what could be the device's next entry, and stays where it is.
    pub fn draw_up<E: Engine>(&self, shop: &Shop<E>, intent: Intent, want: &Want) -> Signed<Entry> {
        let entry = Entry {
            device: self.id,
            sequence: self.sequence + 1,
            prev: self.head,
            time: shop.now().minus(want.seconds_ago),
            store: self.store,
            staff: self.staff,
            intent,
            sale: want.sale.map(|sale| SaleReference::try_from(sale.to_owned()).unwrap()),
            amount: want.amount,
        };
        self.key.sign(entry, &shop.merchant, &[])
    }

    /// One punch of the code that the customer shows now.
    pub async fn punch<E: Engine>(&mut self, shop: &Shop<E>, holder: &mut Holder) -> Answer {
        let code = holder.show(shop);
        self.punch_code(shop, code).await
    }

    pub async fn punch_code<E: Engine>(&mut self, shop: &Shop<E>, code: String) -> Answer {
        self.want(shop, Intent::Punch { count: 1, code }, Want::default()).await
    }

    pub async fn punch_sale<E: Engine>(
        &mut self,
        shop: &Shop<E>,
        holder: &mut Holder,
        count: u8,
        sale: &'static str,
    ) -> Answer {
        let code = holder.show(shop);
        self.want(shop, Intent::Punch { count, code }, Want { sale: Some(sale), ..Want::default() }).await
    }

    /// One punch, signed `seconds_ago` with the code of that time; it arrives now.
    pub async fn punch_late<E: Engine>(
        &mut self,
        shop: &Shop<E>,
        holder: &mut Holder,
        seconds_ago: u32,
    ) -> Answer {
        let entry = self.sign_late(shop, holder, seconds_ago);
        shop.submit(&entry).await.unwrap()
    }

    pub fn sign_late<E: Engine>(
        &mut self,
        shop: &Shop<E>,
        holder: &mut Holder,
        seconds_ago: u32,
    ) -> Signed<Entry> {
        let code = holder.show_at(shop, shop.now().minus(seconds_ago));
        self.sign(shop, Intent::Punch { count: 1, code }, &Want { seconds_ago, ..Want::default() })
    }

    pub async fn ask_to_redeem<E: Engine>(&mut self, shop: &Shop<E>, holder: &mut Holder) -> Answer {
        let code = holder.show(shop);
        self.want(shop, Intent::Redeem { code }, Want::default()).await
    }

    pub async fn reverse<E: Engine>(&mut self, shop: &Shop<E>, event: Digest) -> Answer {
        self.want(shop, Intent::Reverse { event }, Want::default()).await
    }

    /// Signs, has it checked, submits it.
    pub async fn want<E: Engine>(&mut self, shop: &Shop<E>, intent: Intent, want: Want) -> Answer {
        let signed = self.sign(shop, intent, &want);
        shop.submit(&signed).await.unwrap()
    }
}

impl<E: Engine> Shop<E> {
    pub fn check(&self, entry: &Signed<Entry>) -> CheckedEntry {
        let unverified = Unverified::from_bytes(entry.bytes()).unwrap();
        let ledger = self.ledger();
        check_entry(unverified, &*ledger, &self.keys, &self.windows, self.now()).unwrap()
    }

    pub async fn submit(&self, entry: &Signed<Entry>) -> Result<Answer, Fault> {
        let checked = self.check(entry);
        self.ledger().submit(checked, fresh(), self.now()).await
    }

    /// A manager decides on a quarantined entry.
    pub async fn settle(&self, id: Digest, accept: bool) -> Settlement {
        let ledger = self.ledger();
        let kept = ledger.quarantined(self.merchant, id).await.unwrap().expect("it is in quarantine");
        let ruling = if accept {
            let entry = Unverified::from_bytes(&kept.entry.unwrap()).unwrap();
            let (keys, windows, now) = (&self.keys, &self.windows, self.now());
            let checked = check_quarantined_entry(entry, &*ledger, keys, windows, kept.arrived, now);
            Ruling::Accept(Box::new(checked.unwrap()))
        } else {
            Ruling::Refuse
        };
        let by = "maria".to_owned();
        ledger.settle(self.merchant, id, ruling, by, fresh(), self.now()).await.unwrap().unwrap()
    }

    pub fn sign_challenge(&self, terms: &ChallengeTerms) -> Signed<Challenge> {
        self.issuer.sign(terms.claims(self.issuer.public().kid()), &terms.merchant, &[])
    }

    /// The customer answers a challenge with these digits.
    pub async fn answer(&self, holder: &mut Holder, terms: &ChallengeTerms, digits: Digits) -> Answer {
        let challenge = self.sign_challenge(terms);
        let redeem = holder.redeem(self, &challenge);
        let checked = check_redeem(redeem, &challenge, &*self.ledger(), &self.windows, self.now()).unwrap();
        self.ledger().redeem(checked, digits, self.now()).await.unwrap()
    }
}

/// What tests ask of an answer.
pub trait Told {
    fn refusal(&self) -> Refusal;
    fn reason(&self) -> Reason {
        self.refusal().reason
    }
    fn kept(&self) -> Quarantined;
}

impl Told for Answer {
    fn refusal(&self) -> Refusal {
        match self {
            Answer::Refused(refusal) => *refusal,
            other => panic!("not refused: {other:?}"),
        }
    }

    fn kept(&self) -> Quarantined {
        match self {
            Answer::Quarantined(kept) => *kept,
            other => panic!("not quarantined: {other:?}"),
        }
    }
}
