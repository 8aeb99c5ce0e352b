//! FREEZE: what a verifier without the registry has to refuse.

use crate::cbor::{Reader, Writer};
use crate::{CardId, Claims, DeviceId, Kid, Kind, Malformed, ProgramId, StaffId, Timestamp};

use super::{read_kid, write_kid};

/// A card of which only newer issues are good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrozenCard {
    /// The card.
    pub card: CardId,
    /// The least generation that is good: one more than the last issued one when the whole card is frozen.
    pub least_generation: u16,
}

/// The freeze list of one merchant. Each list holds all that is frozen; the newest one counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreezeList {
    /// The issuer's signing key.
    pub kid: Kid,
    /// Never lower than an earlier list's of the same merchant.
    pub version: u64,
    /// The key set that was in force: who has an older one has to fetch it first.
    pub key_set_version: u64,
    /// When it was signed.
    pub iat: Timestamp,
    pub(crate) cards: Vec<FrozenCard>,
    pub(crate) devices: Vec<DeviceId>,
    pub(crate) staff: Vec<StaffId>,
    pub(crate) programs: Vec<ProgramId>,
}

impl FreezeList {
    /// A list; sorts everything. Of two entries for one card the higher generation stays.
    pub fn new(
        (kid, version, key_set_version, iat): (Kid, u64, u64, Timestamp),
        mut cards: Vec<FrozenCard>,
        mut devices: Vec<DeviceId>,
        mut staff: Vec<StaffId>,
        mut programs: Vec<ProgramId>,
    ) -> Self {
        cards.sort_by_key(|frozen| (frozen.card, std::cmp::Reverse(frozen.least_generation)));
        cards.dedup_by_key(|frozen| frozen.card);
        devices.sort_unstable();
        devices.dedup();
        staff.sort_unstable();
        staff.dedup();
        programs.sort_unstable();
        programs.dedup();
        Self { kid, version, key_set_version, iat, cards, devices, staff, programs }
    }

    /// The frozen cards, sorted.
    pub fn cards(&self) -> &[FrozenCard] {
        &self.cards
    }

    /// The revoked devices, sorted.
    pub fn devices(&self) -> &[DeviceId] {
        &self.devices
    }

    /// The staff that may not punch, sorted.
    pub fn staff(&self) -> &[StaffId] {
        &self.staff
    }

    /// The programs that stand still, sorted.
    pub fn programs(&self) -> &[ProgramId] {
        &self.programs
    }

    /// Whether this issue of a card is frozen.
    pub fn holds_card(&self, card: &CardId, generation: u16) -> bool {
        let found = self.cards.binary_search_by_key(card, |frozen| frozen.card).ok();
        found.and_then(|at| self.cards.get(at)).is_some_and(|frozen| generation < frozen.least_generation)
    }
}

impl Claims for FreezeList {
    const KIND: Kind = Kind::Freeze;
    const MAX_BYTES: usize = 1 << 20;

    fn write_header(&self, out: &mut Writer) {
        write_kid(out, self.kid.as_bytes());
    }

    fn write_payload(&self, out: &mut Writer) {
        out.map(7).int(1).uint(self.version).int(2).uint(self.key_set_version).int(3).time(self.iat);
        out.int(4).array(self.cards.len() as u64);
        for frozen in &self.cards {
            out.array(2).bytes(frozen.card.as_bytes()).uint(frozen.least_generation.into());
        }
        write_ids(out.int(5), self.devices.iter().map(DeviceId::as_bytes));
        write_ids(out.int(6), self.staff.iter().map(StaffId::as_bytes));
        write_ids(out.int(7), self.programs.iter().map(ProgramId::as_bytes));
    }

    fn read(header: &mut Reader<'_>, payload: &mut Reader<'_>) -> Result<Self, Malformed> {
        let kid = Kid::from_bytes(read_kid(header)?);
        payload.map(7)?;
        let version = payload.key(1)?.uint()?;
        let key_set_version = payload.key(2)?.uint()?;
        let iat = payload.key(3)?.time()?;
        let mut cards = Vec::new();
        for _ in 0..payload.key(4)?.array_len()? {
            payload.array(2)?;
            let card = CardId::from_bytes(payload.bytes()?);
            let least_generation = u16::try_from(payload.uint()?).map_err(|_| Malformed::Template)?;
            cards.push(FrozenCard { card, least_generation });
        }
        let devices = read_ids(payload.key(5)?)?.into_iter().map(DeviceId::from_bytes).collect();
        let staff = read_ids(payload.key(6)?)?.into_iter().map(StaffId::from_bytes).collect();
        let programs = read_ids(payload.key(7)?)?.into_iter().map(ProgramId::from_bytes).collect();
        // What was not sorted, or named twice, comes out other than it came in, and fails the comparison of bytes.
        Ok(Self::new((kid, version, key_set_version, iat), cards, devices, staff, programs))
    }
}

fn write_ids<'a>(out: &mut Writer, ids: impl ExactSizeIterator<Item = &'a [u8; 16]>) {
    out.array(ids.len() as u64);
    for id in ids {
        out.bytes(id);
    }
}

fn read_ids(payload: &mut Reader<'_>) -> Result<Vec<[u8; 16]>, Malformed> {
    (0..payload.array_len()?).map(|_| payload.bytes()).collect()
}
