//! Approval: what a limit of velocity refused, and what one person may not do alone, waits for a second person, and is decided again when they
//! sign for it.

use minicbor::{Decode, Encode};
use tenthcup_program::{Counters, Happening, Redeem, decide};
use tenthcup_token::{
    CardId, DeviceId, Digest, Entry, EventKind, Intent, MerchantId, Reason, StaffId, Timestamp, Unverified,
    VoucherId,
};
use tenthcup_verifier::{CardStanding, ReplayKey};

use super::append::Circumstances;
use super::draft::Draft;
use super::keys;
use super::known::staff_signed_on;
use super::persons::Persons;
use super::punch::{Punching, told};
use super::rows::AnswerRow;
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::stop::Stop;
use super::submit::Scan;
use super::table::{Rows, key};
use super::table_id::TableId;
use super::trouble::{Trouble, storage};
use super::voucher::Taking;
use crate::answer::Refusal;
use crate::codec;
use crate::record::{Device, Staff};
use crate::seal::{Person, Purpose, Sealed};
use crate::view::WaitingEntry;

/// merchant, SHA-256 of an ENTRY → that entry, refused for a limit and waiting for a second person.
pub(super) const WAITING: Rows<48, WaitingRow> = Rows::of(TableId::Waiting);

/// Seconds for which an entry waits.
const WAITS: u32 = 10 * 60;
/// Entries of one merchant that wait at once, at most. One more can be scanned again when others are decided.
const MOST_WAITING: usize = 100;
/// Of them, those of one device: nobody fills the list for all others.
const MOST_OF_A_DEVICE: usize = 10;

/// An entry that waits. Everything in it was checked when it came.
#[derive(Debug, Clone, Encode, Decode)]
#[cbor(array)]
pub(super) struct WaitingRow {
    #[cbor(n(0), with = "codec")]
    reason: Reason,
    /// When it came.
    #[cbor(n(1), with = "codec")]
    at: Timestamp,
    #[n(2)]
    late: bool,
    #[cbor(n(3), with = "codec")]
    pub(super) card: CardId,
    /// The card's, when its code was checked: with a new holder it rises.
    #[n(4)]
    generation: u16,
    /// What to burn; a static code has nothing of the kind.
    #[cbor(n(5), with = "codec", has_nil)]
    replay: Option<Vec<u8>>,
    /// The ENTRY itself.
    #[cbor(n(6), with = "codec")]
    entry: Sealed,
    /// The voucher that is its code.
    #[cbor(n(7), with = "codec", has_nil)]
    voucher: Option<VoucherId>,
    /// Its device.
    #[cbor(n(8), with = "codec")]
    device: DeviceId,
}

impl WaitingRow {
    fn until(&self) -> Timestamp {
        self.at.plus(WAITS)
    }

    fn waits_at(&self, now: Timestamp) -> bool {
        now < self.until()
    }

    /// The ENTRY with this hash.
    fn entry(&self, person: &Person, hash: &Digest) -> Result<Unverified<Entry>, Trouble> {
        let entry = Unverified::from_bytes(&person.must_open(Purpose::Waiting(hash), &self.entry)?);
        entry.map_err(|_| Trouble::Storage(storage("an entry that waits cannot be read")))
    }

    fn replay(&self) -> Result<Option<ReplayKey>, Trouble> {
        let Some(bytes) = &self.replay else { return Ok(None) };
        let bytes = bytes.as_slice().try_into();
        let bytes = bytes.map_err(|_| Trouble::Storage(storage("what an entry burns is cut short")))?;
        Ok(Some(ReplayKey::from_bytes(bytes)))
    }
}

fn waiting_key(merchant: &MerchantId, entry: &Digest) -> [u8; 48] {
    key(&[merchant.as_bytes(), entry.as_bytes()])
}

pub(super) fn all_of(merchant: &MerchantId) -> std::ops::RangeInclusive<[u8; 48]> {
    waiting_key(merchant, &Digest::ZERO)..=waiting_key(merchant, &Digest::from_bytes([0xff; 32]))
}

/// What waited, and was approved.
pub(super) struct Approved<'a> {
    pub(super) entry: &'a Entry,
    pub(super) card: CardId,
    /// What was known of the card when its code was checked.
    pub(super) standing: CardStanding,
    pub(super) replay: Option<ReplayKey>,
    /// The ENTRY that asked, and the one that approves.
    pub(super) evidence: Vec<Vec<u8>>,
    pub(super) now: Timestamp,
}

/// What is to wait: an entry, and what its code gave.
pub(super) struct Asking<'a> {
    pub(super) entry: &'a Entry,
    /// The ENTRY itself.
    pub(super) token: Vec<u8>,
    pub(super) late: bool,
    pub(super) card: CardId,
    pub(super) generation: u16,
    pub(super) replay: Option<&'a ReplayKey>,
    /// The voucher that is its code.
    pub(super) voucher: Option<VoucherId>,
    pub(super) now: Timestamp,
}

impl<'a> Asking<'a> {
    /// An entry for which one person is not enough.
    pub(super) fn alone(
        scan: &Scan<'a>,
        (card, standing): (CardId, &CardStanding),
        replay: Option<&'a ReplayKey>,
    ) -> Self {
        Self {
            entry: scan.entry,
            token: scan.evidence(),
            late: false,
            card,
            generation: standing.generation,
            replay,
            voucher: None,
            now: scan.now,
        }
    }
}

impl Tables<'_> {
    /// Refuses what one person may not do alone, and lets it wait for a second one.
    pub(super) fn step_up(&mut self, person: &Person, asking: Asking<'_>) -> Result<Draft, Stop> {
        let (reason, card) = (Reason::StepUpNeeded, asking.card);
        let approve_until = self.let_wait(person, asking, reason)?;
        Err(Refusal { approve_until, ..Refusal::of(reason).on(card) }.into())
    }

    /// Lets a refused entry wait, in the place of an earlier one by the same device for the same card; says until when. `None` when too many
    /// of the merchant's wait. What waited too long is dropped here, so that there is never more than so much.
    pub(super) fn let_wait(
        &mut self,
        person: &Person,
        asking: Asking<'_>,
        reason: Reason,
    ) -> Result<Option<Timestamp>, Trouble> {
        let merchant = &person.merchant;
        let waiting = self.waiting.range(all_of(merchant))?.collect::<Result<Vec<_>, _>>()?;
        let (mut others, mut own) = (0, 0);
        for (key, row) in waiting {
            let same_device = row.device == asking.entry.device;
            let replaced = same_device && row.card == asking.card;
            if replaced || !row.waits_at(asking.now) {
                self.waiting.remove(&key)?;
            } else {
                others += 1;
                own += usize::from(same_device);
            }
        }
        if others >= MOST_WAITING || own >= MOST_OF_A_DEVICE {
            return Ok(None);
        }
        let Asking { token, late, card, generation, replay, voucher, now, .. } = asking;
        let (replay, device) = (replay.map(|replay| replay.as_bytes().to_vec()), asking.entry.device);
        let hash = Digest::of(&token);
        let key = waiting_key(merchant, &hash);
        let entry = person.seal(Purpose::Waiting(&hash), &token);
        let row = WaitingRow { reason, at: now, late, card, generation, replay, entry, voucher, device };
        self.waiting.put(&key, &row)?;
        Ok(Some(row.until()))
    }

    /// Decides an entry that waits once more, with the limits waived, because a second person signed for it. Everything else is looked at
    /// again: what was a good entry ten minutes ago may not be one now.
    pub(super) fn approve(&mut self, scan: &Scan<'_>, hash: &Digest) -> Result<Draft, Stop> {
        if scan.checked.is_late() {
            return Err(Reason::TooLate.into());
        }
        let merchant = scan.device().merchant;
        let key = waiting_key(&merchant, hash);
        let row = self.waiting.get(&key)?.filter(|row| row.waits_at(scan.now));
        let row = row.ok_or(Reason::ApprovalUnknown)?;
        let token = row.entry(&self.person_of(row.card)?, hash)?;
        let entry = token.claims_unverified();
        let refused = |reason| Stop::from(Refusal::of(reason).on(row.card));
        if entry.device == scan.entry.device || entry.staff == scan.entry.staff {
            return Err(refused(Reason::ApprovalSamePerson));
        }
        self.not_their_own(merchant, &scan.entry.staff, row.card)?;
        let device: Option<Device> = self.records.get(merchant, &entry.device)?;
        if device.is_none_or(|device| device.standing().usable().is_err() || device.store != entry.store) {
            return Err(refused(Reason::DeviceRevoked));
        }
        staff_signed_on(self, merchant, entry)?;

        let draft = self.decide_approved(scan, &row, &token)?;
        self.waiting.remove(&key)?;
        // Who asked first learns it when they ask again.
        let answered = keys::answer(&entry.device, entry.sequence);
        let answer: AnswerRow = self.answers.must_get(&answered)?;
        let outcome = draft.outcome().unwrap_or(answer.outcome);
        self.answers.put(&answered, &AnswerRow { outcome, ..answer })?;
        Ok(draft)
    }

    /// What the entry that waited asked for.
    fn decide_approved(
        &mut self,
        scan: &Scan<'_>,
        row: &WaitingRow,
        token: &Unverified<Entry>,
    ) -> Result<Draft, Stop> {
        let (merchant, card, entry) = (scan.device().merchant, row.card, token.claims_unverified());
        if let Some(voucher) = &row.voucher {
            self.not_their_own(merchant, &entry.staff, card)?;
            let at = if row.late { entry.time } else { scan.now };
            let (voucher, card) = self.good_voucher(merchant, voucher, at)?;
            let evidence = vec![token.bytes().to_vec(), scan.evidence()];
            return self.redeem_by_voucher(Taking { voucher, row: card, entry, evidence, at, now: scan.now });
        }
        let now = self.cards.get(card.as_bytes())?.ok_or(Refusal::of(Reason::UnknownCard).on(card))?;
        let approved = Approved {
            entry,
            card,
            standing: CardStanding { merchant, generation: row.generation, ..now.standing() },
            replay: row.replay()?,
            evidence: vec![token.bytes().to_vec(), scan.evidence()],
            now: scan.now,
        };
        match &entry.intent {
            Intent::Punch { .. } => self.punch(&Punching::approved(approved, row.late, scan.fresh)),
            Intent::Redeem { .. } => self.redeem_approved(approved),
            Intent::Move { claim, .. } => {
                self.not_their_own(merchant, &entry.staff, card)?;
                let row = self.card_again(&card, &approved.standing)?;
                self.not_burnt(approved.replay.as_ref(), card, scan.now)?;
                let evidence = approved.evidence;
                let allowed = self.allow_move(entry, (card, &row), *claim, evidence, scan.now)?;
                self.burn(entry, approved.replay.as_ref(), scan.now)?;
                Ok(Draft::MoveAllowed(allowed))
            }
            Intent::Reverse { .. } | Intent::Approve { .. } => Err(Reason::ApprovalUnknown.into()),
        }
    }

    /// Redeems a reward of a card that can be copied, because two people saw who has it. There is no key to answer a challenge.
    fn redeem_approved(&mut self, approved: Approved<'_>) -> Result<Draft, Stop> {
        let Approved { entry, card, standing, replay, evidence, now } = approved;
        let row = self.card_again(&card, &standing)?;
        let person = self.person(card, &row)?;
        self.not_burnt(replay.as_ref(), card, now)?;
        self.not_their_own(row.merchant, &entry.staff, card)?;
        let refused = |reason| Refusal::of(reason).on(card);
        row.may_redeem(now).map_err(refused)?;
        let reward = self.reward_to_offer(&row, now).map_err(|stop| stop.on(card))?.id;
        let program = self.program(row.merchant, row.program)?;
        let day = self.shop_day(row.merchant, entry.store, now)?;
        let happening = Happening::Redeem(Redeem { at: now, store: entry.store, reward });
        let change = decide(&program, &row.state, &happening, &Counters::default()).map_err(refused)?;

        self.burn(entry, replay.as_ref(), now)?;
        let told = Circumstances {
            redeemed: Some(reward),
            ..told(entry, evidence, EventKind::Redeemed, now, day, 0)
        };
        let (place, draft) = self.append(&person, row, &program, change, told)?;
        self.redeemed.insert_new(reward.as_bytes(), &place)?;
        Ok(draft)
    }

    /// Refuses a card that is on record as the person's own.
    pub(super) fn not_their_own(
        &self,
        merchant: MerchantId,
        staff: &StaffId,
        card: CardId,
    ) -> Result<(), Stop> {
        let staff: Option<Staff> = self.records.get(merchant, staff)?;
        if staff.is_some_and(|staff| staff.own_cards.contains(&card)) {
            return Err(Refusal::of(Reason::OwnCard).on(card).into());
        }
        Ok(())
    }
}

impl Snapshot {
    /// What of a merchant waits for a second person at `now`, the oldest first.
    pub(super) fn waiting(
        &self,
        persons: &Persons,
        merchant: MerchantId,
        now: Timestamp,
    ) -> Result<Vec<WaitingEntry>, Trouble> {
        let mut waiting = Vec::new();
        for row in self.table(&WAITING).range(all_of(&merchant))? {
            let (key, row) = row?;
            // Without its key nobody can approve it any more.
            if row.waits_at(now)
                && let Some(person) = self.person(persons, row.card)?
            {
                let entry = Digest::from_bytes(key.last_chunk().copied().unwrap_or_default());
                waiting.push(WaitingEntry {
                    entry,
                    claims: row.entry(&person, &entry)?.claims_unverified().clone(),
                    card: row.card,
                    reason: row.reason,
                    at: row.at,
                    until: row.until(),
                });
            }
        }
        waiting.sort_by_key(|waiting| waiting.at);
        Ok(waiting)
    }
}
