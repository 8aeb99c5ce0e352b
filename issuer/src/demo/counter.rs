//! The café's own counter: a device with a key, whose entries make a chain.

use tenthcup_ledger::record::Device;
use tenthcup_ledger::{Answer, Fresh, Records as _};
use tenthcup_token::{
    DeviceId, Digest, Entry, Intent, Money, SaleReference, SigningKey, StaffId, Timestamp, Unverified,
};
use tenthcup_verifier::{DeviceStatus, check_entry};

use super::{DemoError, Shop};
use crate::app::App;
use crate::random::rng;

/// A counter of the café.
pub(super) struct Counter<'a> {
    app: &'a App,
    shop: &'a Shop,
    key: SigningKey,
    device: DeviceId,
    sequence: u64,
    head: Digest,
}

impl<'a> Counter<'a> {
    /// Enrols it at `now`.
    pub(super) async fn enrol(app: &'a App, shop: &'a Shop, now: Timestamp) -> Result<Self, DemoError> {
        let (key, device) = (SigningKey::generate(&mut rng()), DeviceId::random(&mut rng()));
        let record = Device {
            id: device,
            merchant: shop.merchant.id,
            store: shop.store.id,
            name: "Counter by the door".to_owned(),
            key: key.public(),
            status: DeviceStatus::Active,
            enrolled: now,
            revoked: None,
        };
        app.ledger().put(&record).await?;
        Ok(Self { app, shop, key, device, sequence: 0, head: Digest::ZERO })
    }

    pub(super) fn device(&self) -> DeviceId {
        self.device
    }

    /// Submits what staff do at `now`, as the counter page does.
    pub(super) async fn submit(
        &mut self,
        staff: StaffId,
        intent: Intent,
        paid: Option<Money>,
        now: Timestamp,
    ) -> Result<Answer, DemoError> {
        self.sequence += 1;
        let sale = paid.map(|_| SaleReference::try_from(format!("K1-{:05}", self.sequence))).transpose()?;
        let entry = Entry {
            device: self.device,
            sequence: self.sequence,
            prev: self.head,
            time: now,
            store: self.shop.store.id,
            staff,
            intent,
            sale,
            amount: paid,
        };
        let entry = self.key.sign(entry, &self.shop.merchant.id, &[]);
        self.head = entry.digest();
        let entry = Unverified::<Entry>::from_bytes(entry.bytes())?;
        let keys = self.app.keys().key_set();
        let checked = check_entry(entry, self.app.ledger(), &keys, self.app.windows(), now)?;
        Ok(self.app.ledger().submit(checked, Fresh::draw(&mut rng()), now).await?)
    }
}
