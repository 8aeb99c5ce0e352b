//! A ledger that was restored from a backup: what it refuses, and until when.

use minicbor::{Decode, Encode};
use tenthcup_token::{CardId, HolderKey, MerchantId, Reason, Timestamp};
use tenthcup_verifier::{DeviceStatus, Holder, ReplayKey};

use super::erase;
use super::kept_rows::SeenRow;
use super::moves::HELD;
use super::rows::CardRow;
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::status;
use super::stop::Stop;
use super::table::Rows;
use super::table_id::TableId;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::codec;
use crate::quarantine::Decided;
use crate::record::{ApiKey, Batch, Device, Merchant, Record, Staff};
use crate::restore::{Recall, Restore};

/// merchant → its restore; under [`MerchantId::NONE`] that of the whole ledger.
pub(super) const RESTORES: Rows<16, RestoreRow> = Rows::of(TableId::Restores);

/// The clock of a phone may be ahead by less than this.
const CLOCKS_DIFFER: u32 = 60;
/// Counters have let go of what they sent by then, so that nothing can be merged any more.
const MERGED_WITHIN: u32 = 31 * 24 * 60 * 60;

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct RestoreRow {
    #[cbor(n(0), with = "codec")]
    backup: Timestamp,
    #[cbor(n(1), with = "codec")]
    pub(super) at: Timestamp,
    #[n(2)]
    over: Option<SeenRow>,
    /// In the row of the whole ledger: merchants who have not said yet that everything was merged.
    #[n(3)]
    open: u32,
}

impl RestoreRow {
    fn into_view(self) -> Restore {
        let Self { backup, at, over, .. } = self;
        Restore { backup, at, over: over.map(|SeenRow { by, at }| Decided { by, at }) }
    }
}

/// Marks everything on record as restored.
pub(super) fn begin(tables: &mut Tables<'_>, backup: Timestamp, now: Timestamp) -> Result<(), Trouble> {
    tables.meta.tick(now)?;
    let merchants: Vec<Merchant> = tables.records.all(None)?;
    let row = RestoreRow { backup, at: now, over: None, open: 0 };
    for merchant in &merchants {
        tables.restores.put(merchant.id.as_bytes(), &row)?;
    }
    let open = u32::try_from(merchants.len()).unwrap_or(u32::MAX);
    tables.restores.put(MerchantId::NONE.as_bytes(), &RestoreRow { open, ..row })?;
    let devices: Vec<Device> = tables.records.all(None)?;
    for device in devices.into_iter().filter(|device| device.status == DeviceStatus::Active) {
        let unconfirmed = Device { status: DeviceStatus::Unconfirmed, ..device.clone() };
        tables.records.must_write(Batch::new().replace(&device, &unconfirmed))?;
    }
    Ok(())
}

/// Everything of a merchant was merged.
pub(super) fn end(
    tables: &mut Tables<'_>,
    merchant: MerchantId,
    by: String,
    now: Timestamp,
) -> Result<Option<Restore>, Trouble> {
    let Some(mut row) = tables.restores.get(merchant.as_bytes())?.filter(|_| merchant != MerchantId::NONE)
    else {
        return Ok(None);
    };
    if row.over.is_none() {
        tables.meta.tick(now)?;
        row.over = Some(SeenRow { by, at: now });
        tables.restores.put(merchant.as_bytes(), &row)?;
        let mut whole = tables.restores.must_get(MerchantId::NONE.as_bytes())?;
        whole.open = whole.open.saturating_sub(1);
        tables.restores.put(MerchantId::NONE.as_bytes(), &whole)?;
    }
    Ok(Some(row.into_view()))
}

/// Applies a change that a restore must not undo.
pub(super) fn recall(tables: &mut Tables<'_>, recall: &Recall, now: Timestamp) -> Result<bool, Trouble> {
    match recall {
        Recall::CardErased { merchant, card, .. } => {
            let before = tables.cards.get(card.as_bytes())?.is_some_and(|row| row.standing().exists());
            Ok(erase::erase(tables, *merchant, *card, now)?.is_some() && before)
        }
        Recall::DeviceRevoked { merchant, device, at } => {
            tables.change::<Device>(*merchant, device, |device| {
                let revoked = device.revoked.or(Some(*at));
                Device { status: DeviceStatus::Revoked, revoked, ..device }
            })
        }
        Recall::Staff { merchant, staff, status } => {
            tables.change::<Staff>(*merchant, staff, |staff| Staff { status: *status, ..staff })
        }
        Recall::ApiKeyRevoked { merchant, key, at } => tables
            .change::<ApiKey>(*merchant, key, |key| ApiKey { revoked: key.revoked.or(Some(*at)), ..key }),
        Recall::Card { merchant, card, status } => {
            let before = tables.cards.get(card.as_bytes())?.map(|row| row.status);
            Ok(status::set(tables, *merchant, *card, *status)?.is_some() && before != Some(*status))
        }
        Recall::CardMoved { merchant, card, generation, holder } => {
            tables.moved_since(*merchant, *card, (*generation, *holder), now)
        }
    }
}

impl Tables<'_> {
    /// When the ledger was restored, if it was.
    pub(super) fn restored_at(&self) -> Result<Option<Timestamp>, Trouble> {
        Ok(self.restores.get(MerchantId::NONE.as_bytes())?.map(|row| row.at))
    }

    /// When a merchant's records were restored, while not everything is merged.
    pub(super) fn merging_since(&self, merchant: &MerchantId) -> Result<Option<Timestamp>, Trouble> {
        let row = self.restores.get(merchant.as_bytes())?.filter(|row| row.over.is_none());
        Ok(row.map(|row| row.at))
    }

    /// Used codes below this are not remembered. While there is something to merge, those are that were remembered when the backup was
    /// taken.
    pub(super) fn remembered_from(&self, now: Timestamp) -> Result<ReplayKey, Trouble> {
        let usual = ReplayKey::prune_before(now);
        let row = self.restores.get(MerchantId::NONE.as_bytes())?;
        let merging = row.filter(|row| row.open > 0 && now < row.at.plus(MERGED_WITHIN));
        Ok(merging.map_or(usual, |row| usual.min(ReplayKey::prune_before(row.backup))))
    }

    /// Refuses a code that may have been used in the time of which nothing is known.
    pub(super) fn shown_since_restore(&self, replay: &ReplayKey, card: CardId) -> Result<(), Stop> {
        let line = self.restored_at()?.map(|at| ReplayKey::all_before(at.plus(CLOCKS_DIFFER)));
        if line.is_some_and(|line| *replay < line) {
            return Err(Refusal::of(Reason::BeforeStoreBirth).on(card).into());
        }
        Ok(())
    }

    /// Refuses what the service issued before it was restored, and may have been asked for in the time of which nothing is known.
    pub(super) fn issued_since_restore(&self, issued: Timestamp) -> Result<(), Stop> {
        if self.restored_at()?.is_some_and(|at| issued < at) {
            return Err(Reason::BeforeStoreBirth.into());
        }
        Ok(())
    }

    fn change<T: Record + PartialEq>(
        &mut self,
        merchant: MerchantId,
        id: &T::Id,
        change: impl FnOnce(T) -> T,
    ) -> Result<bool, Trouble> {
        let Some(old) = self.records.get::<T>(merchant, id)? else { return Ok(false) };
        let new = change(old.clone());
        if new == old {
            return Ok(false);
        }
        self.records.must_write(Batch::new().replace(&old, &new))?;
        Ok(true)
    }

    /// Binds a card to the key that it moved to in the time that was lost. There is no event of it: the tokens that made it are lost too.
    fn moved_since(
        &mut self,
        merchant: MerchantId,
        card: CardId,
        (generation, holder): (u16, HolderKey),
        now: Timestamp,
    ) -> Result<bool, Trouble> {
        let row = self.cards.get(card.as_bytes())?;
        let Some(row) = row
            .filter(|row| row.merchant == merchant && row.standing().exists() && row.generation < generation)
        else {
            return Ok(false);
        };
        self.forget_moves(card)?;
        self.call_vouchers_back(&row.state, now)?;
        let holder = Holder::Key(holder);
        let row = CardRow { generation, holder, held_until: Some(now.plus(HELD)), ..row };
        self.put_card(card, &row)?;
        Ok(true)
    }
}

impl Snapshot {
    pub(super) fn restore_of(&self, merchant: MerchantId) -> Result<Option<Restore>, Trouble> {
        Ok(self.table(&RESTORES).get(merchant.as_bytes())?.map(RestoreRow::into_view))
    }
}
