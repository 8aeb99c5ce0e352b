//! Events: what the ledger keeps for every change of a card (`FORMAT.md` §10). Immutable, canonical, hashed, each linked to the card's
//! previous one.

use minicbor::{Decode, Encode};
use tenthcup_token::{
    CardId, DeviceId, Digest, EventKind, MerchantId, ProgramId, RewardId, StaffId, StoreId, Timestamp,
};

use crate::codec;
use crate::seal::Sealed;

/// The version of the format that is written.
pub(crate) const VERSION: u8 = 1;

/// One change of a card.
///
/// Its bytes are the deterministic CBOR map of `FORMAT.md` §10. The derived encoding is that: keys stand in the order of their numbers,
/// an absent field is left out, every head is as short as it can be.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Event {
    #[n(1)]
    pub(crate) version: u8,
    /// Whose card it is.
    #[cbor(n(2), with = "codec")]
    pub merchant: MerchantId,
    /// The card.
    #[cbor(n(3), with = "codec")]
    pub card: CardId,
    /// Its place on the card, from 1.
    #[n(4)]
    pub sequence: u32,
    /// The hash of the card's previous event; zeros for the first.
    #[cbor(n(5), with = "codec")]
    pub previous: Digest,
    /// What it did.
    #[cbor(n(6), with = "codec")]
    pub kind: EventKind,
    /// When the ledger recorded it.
    #[cbor(n(7), with = "codec")]
    pub recorded: Timestamp,
    /// When it happened: the time of the entry; of the claim for the first event.
    #[cbor(n(8), with = "codec")]
    pub happened: Timestamp,
    /// The program of the card.
    #[cbor(n(9), with = "codec")]
    pub program: ProgramId,
    /// Where; zeros for the first event.
    #[cbor(n(10), with = "codec")]
    pub store: StoreId,
    /// By whom; zeros for the first event, and for a punch that was claimed from a receipt.
    #[cbor(n(11), with = "codec")]
    pub staff: StaffId,
    /// At which device; zeros where nobody worked one: as `staff`.
    #[cbor(n(12), with = "codec")]
    pub device: DeviceId,
    /// What it added to the progress; negative for what a reversal took.
    #[n(13)]
    pub units: i64,
    /// The progress after it.
    #[n(14)]
    pub progress: i64,
    /// The rewards that are ready after it.
    #[cbor(n(15), with = "codec")]
    pub ready: Vec<RewardId>,
    /// The hash of the event that this one reverses.
    #[cbor(n(18), with = "codec", has_nil)]
    pub reverses: Option<Digest>,
    /// The reward that this one redeemed.
    #[cbor(n(19), with = "codec", has_nil)]
    pub redeemed: Option<RewardId>,
    /// What points to a person, sealed: [`crate::Private`].
    #[cbor(n(20), with = "codec")]
    pub(crate) private: Sealed,
    /// Rewards that were spent and then lost by a reversal, after it.
    #[n(21)]
    pub debt: u32,
    /// When its ENTRY arrived; for what a manager accepted out of quarantine.
    #[cbor(n(22), with = "codec", has_nil)]
    pub arrived: Option<Timestamp>,
}

impl Event {
    /// Its bytes: those that are hashed.
    #[allow(clippy::expect_used, reason = "a Vec takes every byte: the error type is Infallible")]
    pub fn to_bytes(&self) -> Vec<u8> {
        minicbor::to_vec(self).expect("a Vec takes every byte")
    }

    /// The SHA-256 of its bytes: what RECEIPT signs and the card's next event names.
    pub fn hash(&self) -> Digest {
        Digest::of(&self.to_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Event {
        Event {
            version: VERSION,
            merchant: MerchantId::from_bytes([2; 16]),
            card: CardId::from_bytes([3; 16]),
            sequence: 4,
            previous: Digest::ZERO,
            kind: EventKind::Reversed,
            recorded: Timestamp::from_secs(7),
            happened: Timestamp::from_secs(300),
            program: ProgramId::from_bytes([9; 16]),
            store: StoreId::NONE,
            staff: StaffId::NONE,
            device: DeviceId::NONE,
            units: -13,
            progress: 14,
            ready: vec![RewardId::from_bytes([15; 16])],
            reverses: None,
            redeemed: None,
            private: Sealed(vec![1, 2, 3]),
            debt: 21,
            arrived: None,
        }
    }

    /// Written down from `FORMAT.md` by hand, not from what the code gave.
    #[test]
    fn the_bytes_are_those_of_the_format() {
        let id = |byte: &str| format!("50{}", byte.repeat(16));
        let mut expected =
            format!("b101010 2{}03{}0404055820{}0604070708", id("02"), id("03"), "00".repeat(32));
        expected += &format!("19012c09{}0a{}0b{}0c{}", id("09"), id("00"), id("00"), id("00"));
        expected += &format!("0d2c0e0e0f81{}14430102031515", id("0f"));
        assert_eq!(hex(&event().to_bytes()), expected.replace(' ', ""));
    }

    #[test]
    fn the_fields_that_may_be_absent_stand_in_their_places() {
        let mut event = event();
        event.reverses = Some(Digest::from_bytes([18; 32]));
        event.redeemed = Some(RewardId::from_bytes([19; 16]));
        let bytes = hex(&event.to_bytes());
        assert!(bytes.starts_with("b3"), "19 entries: {bytes}");
        let middle = format!("125820{}1350{}14", "12".repeat(32), "13".repeat(16));
        assert!(bytes.contains(&middle), "{bytes}");
        assert_eq!(minicbor::decode::<Event>(&event.to_bytes()).unwrap(), event);
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
