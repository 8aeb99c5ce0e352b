//! The tables of quarantine, of late entries and of alarms, and what their rows hold.

use minicbor::{Decode, Encode};
use tenthcup_token::{CardId, DeviceId, Digest, Kid, MerchantId, Reason, StaffId, StoreId, Timestamp};

use super::moment::Group;
use super::rows::{CountRow, Place};
use super::table::{Rows, Writable};
use super::table_id::TableId;
use crate::answer::FirstUse;
use crate::codec;
use crate::quarantine::Decided;
use crate::seal::Sealed;
use crate::showings::Showings;

/// SHA-256 of an entry → the entry, kept until somebody decides, and with the decision for ever.
pub(super) const KEPT: Rows<32, KeptRow> = Rows::of(TableId::Quarantine);
/// merchant, 0 or 1 for settled, number → the hash of the entry.
pub(super) const KEPT_LIST: Rows<25, KeptListRow> = Rows::of(TableId::QuarantineList);
/// merchant or device → how many of its entries wait.
pub(super) const KEPT_COUNTS: Rows<16, CountRow> = Rows::of(TableId::QuarantineCounts);
/// replay key → what became of the code of entries that wait. Remembers a use for as long as one of them could still be counted.
pub(super) const KEPT_CODES: Rows<32, KeptCodeRow> = Rows::of(TableId::QuarantineCodes);
/// device, arrival, sequence → a late entry that the rules for late ones let through.
pub(super) const LATE: Rows<28, LateRow> = Rows::of(TableId::Late);
/// merchant, number → an alarm about a signing key.
pub(super) const ALARMS: Rows<24, AlarmRow> = Rows::of(TableId::Alarms);
/// merchant, number → an alarm about a card. A table of its own, so that no holder can push out what is said of keys; numbered with those.
pub(super) const CLONE_ALARMS: Rows<24, AlarmRow> = Rows::of(TableId::CloneAlarms);
/// card → what its holder's key signed last.
pub(super) const SHOWINGS: Rows<16, Showings> = Rows::of(TableId::Showings);

/// Those tables in a group of decisions.
pub(super) struct KeptTables<'t> {
    pub(super) entries: Writable<'t, 32, KeptRow>,
    pub(super) list: Writable<'t, 25, KeptListRow>,
    pub(super) counts: Writable<'t, 16, CountRow>,
    pub(super) codes: Writable<'t, 32, KeptCodeRow>,
    pub(super) late: Writable<'t, 28, LateRow>,
    pub(super) alarms: Writable<'t, 24, AlarmRow>,
    pub(super) clone_alarms: Writable<'t, 24, AlarmRow>,
    pub(super) showings: Writable<'t, 16, Showings>,
}

impl<'t> KeptTables<'t> {
    pub(super) fn of(group: &'t Group<'t>) -> Self {
        Self {
            entries: KEPT.write(group),
            list: KEPT_LIST.write(group),
            counts: KEPT_COUNTS.write(group),
            codes: KEPT_CODES.write(group),
            late: LATE.write(group),
            alarms: ALARMS.write(group),
            clone_alarms: CLONE_ALARMS.write(group),
            showings: SHOWINGS.write(group),
        }
    }
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct KeptRow {
    #[cbor(n(0), with = "codec")]
    pub(super) merchant: MerchantId,
    /// Its place in the list.
    #[n(1)]
    pub(super) number: u64,
    #[cbor(n(2), with = "codec")]
    pub(super) reason: Reason,
    #[cbor(n(3), with = "codec")]
    pub(super) arrived: Timestamp,
    #[cbor(n(4), with = "codec")]
    pub(super) device: DeviceId,
    /// Whether the device's chain moved on to it.
    #[n(5)]
    pub(super) chained: bool,
    /// Whether what follows it from its device waits with it.
    #[n(6)]
    pub(super) holds: bool,
    #[n(7)]
    pub(super) signed_on: bool,
    #[cbor(n(8), with = "codec", has_nil)]
    pub(super) card: Option<CardId>,
    /// The replay key of the code, when that was good.
    #[cbor(n(9), with = "codec", has_nil)]
    pub(super) replay: Option<Digest>,
    /// Sealed when the card is known: what names no card of ours is of no person that we could erase.
    #[cbor(n(10), with = "codec")]
    pub(super) entry: Sealed,
    #[n(11)]
    pub(super) settled: Option<SettledRow>,
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct SettledRow {
    #[n(0)]
    pub(super) by: String,
    #[cbor(n(1), with = "codec")]
    pub(super) at: Timestamp,
    /// The event that it made; none when it was refused.
    #[n(2)]
    pub(super) place: Option<Place>,
}

impl SettledRow {
    pub(super) fn decided(&self) -> Decided {
        Decided { by: self.by.clone(), at: self.at }
    }
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct KeptListRow {
    #[cbor(n(0), with = "codec")]
    pub(super) entry: Digest,
}

#[derive(Debug, Clone, Copy, Default, Encode, Decode)]
#[cbor(array)]
pub(super) struct KeptCodeRow {
    /// Entries with this code that wait.
    #[n(0)]
    pub(super) waiting: u32,
    /// The entry that was counted with it.
    #[n(1)]
    pub(super) used: Option<FirstUse>,
}

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct LateRow {
    /// The time of the entry.
    #[cbor(n(0), with = "codec")]
    pub(super) time: Timestamp,
    /// The card that it punched.
    #[cbor(n(1), with = "codec", has_nil)]
    pub(super) card: Option<CardId>,
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct AlarmRow {
    #[cbor(n(0), with = "codec")]
    pub(super) at: Timestamp,
    #[cbor(n(1), with = "codec")]
    pub(super) store: StoreId,
    #[cbor(n(2), with = "codec")]
    pub(super) staff: StaffId,
    #[cbor(n(3), with = "codec")]
    pub(super) device: DeviceId,
    #[cbor(n(4), with = "codec")]
    pub(super) card: CardId,
    #[n(5)]
    pub(super) cause: CauseRow,
    #[n(6)]
    pub(super) seen: Option<SeenRow>,
}

/// What an alarm is about: a key, or the card itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Encode, Decode)]
pub(super) enum CauseRow {
    #[n(0)]
    StolenKey(#[cbor(n(0), with = "codec")] Kid),
    #[n(1)]
    ClonedCard,
    #[n(2)]
    MoveStopped,
}

#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct SeenRow {
    #[n(0)]
    pub(super) by: String,
    #[cbor(n(1), with = "codec")]
    pub(super) at: Timestamp,
}
