//! A claim: one card for one key.

use tenthcup_program::{CardState, Change, Program};
use tenthcup_token::{
    CardId, DeviceId, Digest, EventKind, InviteId, MerchantId, ProgramId, Reason, StaffId, StoreId,
    Timestamp, join_subject,
};
use tenthcup_verifier::{CardStatus, Holder};

use super::append::Circumstances;
use super::draft::OpeningDraft;
use super::keys;
use super::rows::{CardListRow, CardRow, JoinedRow, Place};
use super::schema::Tables;
use super::stop::{Stop, answered};
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::day::shop_day;
use crate::fault::Fault;
use crate::private::Private;
use crate::record::{Batch, Claimed, Invite, Merchant};
use crate::request::{NewCard, NewPaper, Via};
use crate::view::ShopDay;

/// Decides a claim.
pub(super) fn open_card(
    tables: &mut Tables<'_>,
    new: &NewCard,
    now: Timestamp,
) -> Result<OpeningDraft, Trouble> {
    let decided = match new.via {
        Via::Invite(invite) => by_invite(tables, new, invite, now),
        Via::Join(program) => by_join_link(tables, new, program, now),
    };
    Ok(answered(decided)?.unwrap_or_else(OpeningDraft::Refused))
}

/// Makes a card on paper. The id in its code is drawn anew for each: one that is taken is nobody's fault but the caller's.
pub(super) fn open_paper(
    tables: &mut Tables<'_>,
    new: &NewPaper,
    now: Timestamp,
) -> Result<OpeningDraft, Trouble> {
    let refused = |reason| Ok(OpeningDraft::Refused(Refusal::of(reason)));
    let program: Option<Program> = tables.records.get(*new.paper.merchant(), &new.program)?;
    let Some(program) = program else { return refused(Reason::OtherMerchant) };
    tables.meta.tick(now)?;
    if let Err(reason) = takes_cards(&program, now) {
        return refused(reason);
    }
    let paper = new.paper.claims();
    let making = Making {
        card: paper.card,
        holder: Holder::Paper,
        generation: paper.generation,
        happened: paper.iat,
        evidence: new.paper.bytes().to_vec(),
        joined: None,
    };
    tables.make_card(making, &program, now)
}

fn by_invite(
    tables: &mut Tables<'_>,
    new: &NewCard,
    invite: InviteId,
    now: Timestamp,
) -> Result<OpeningDraft, Stop> {
    // An invite that is not on record is as good as used up: whoever holds it needs a new one.
    let invite: Invite = tables.records.find_by_id(&invite)?.ok_or(Reason::InviteUsed)?;
    let program = tables.program(invite.merchant, invite.program)?;
    claims(new, &program, &invite.token)?;
    if let Some(claimed) = &invite.claimed {
        return again(tables, new, claimed.card);
    }
    tables.meta.tick(now)?;
    if now >= invite.expires {
        return Err(Reason::Expired.into());
    }
    // Somebody may have claimed it in the time that was lost: whoever has it is given another one by a person who looks.
    if tables.merging_since(&invite.merchant)?.is_some_and(|restored| invite.issued < restored) {
        return Err(Reason::StepUpNeeded.into());
    }
    takes_cards(&program, now)?;
    let draft = tables.make_card(Making::of(new), &program, now)?;
    let claimed = Claimed { card: new.card, at: now };
    let used = Invite { claimed: Some(claimed), ..invite.clone() };
    tables.records.must_write(Batch::new().replace(&invite, &used))?;
    Ok(draft)
}

fn by_join_link(
    tables: &mut Tables<'_>,
    new: &NewCard,
    program: ProgramId,
    now: Timestamp,
) -> Result<OpeningDraft, Stop> {
    let program: Program = tables.records.find_by_id(&program)?.ok_or(Reason::ProgramClosed)?;
    claims(new, &program, &join_subject(&program.id()))?;
    let key = keys::joined(&program.id(), &new.claim.claims().key);
    if let Some(joined) = tables.joined.get(&key)? {
        return again(tables, new, joined.card);
    }
    tables.meta.tick(now)?;
    takes_cards(&program, now)?;
    let joined = Some(Digest::from_bytes(new.claim.claims().key.lookup()));
    let draft = tables.make_card(Making { joined, ..Making::of(new) }, &program, now)?;
    tables.joined.insert_new(&key, &JoinedRow { card: new.card })?;
    Ok(draft)
}

/// Whether the claim is for this program's merchant, and for this link.
fn claims(new: &NewCard, program: &Program, subject: &Digest) -> Result<(), Reason> {
    if *new.claim.merchant() != program.merchant() {
        return Err(Reason::OtherMerchant);
    }
    if new.claim.claims().subject == *subject { Ok(()) } else { Err(Reason::OtherSubject) }
}

fn takes_cards(program: &Program, now: Timestamp) -> Result<(), Reason> {
    if program.runs_at(now) { Ok(()) } else { Err(Reason::ProgramClosed) }
}

/// The card that was claimed before, as it is now, for the key that it is bound to: not for one that it has moved away from.
fn again(tables: &Tables<'_>, new: &NewCard, card: CardId) -> Result<OpeningDraft, Stop> {
    let row = tables.cards.must_get(card.as_bytes())?;
    if row.holder.key() != Some(&new.claim.claims().key) {
        return Err(Reason::InviteUsed.into());
    }
    let first = tables.recorded(Place { card, sequence: 1 })?;
    Ok(OpeningDraft::Opened { card: row.into_view(card), first, again: true })
}

/// A card to be made.
struct Making {
    card: CardId,
    holder: Holder,
    generation: u16,
    happened: Timestamp,
    evidence: Vec<u8>,
    /// By which key a join link made it.
    joined: Option<Digest>,
}

impl Making {
    fn of(new: &NewCard) -> Self {
        let claim = new.claim.claims();
        Self {
            card: new.card,
            holder: claim.key.into(),
            generation: 0,
            happened: claim.iat,
            evidence: new.claim.bytes().to_vec(),
            joined: None,
        }
    }
}

impl Tables<'_> {
    /// Makes the card and its first event.
    fn make_card(
        &mut self,
        making: Making,
        program: &Program,
        now: Timestamp,
    ) -> Result<OpeningDraft, Trouble> {
        let card = making.card;
        if self.cards.get(card.as_bytes())?.is_some() {
            return Err(Trouble::Undecided(Fault::could_not_decide(
                "the new card's id is taken: draw another",
            )));
        }
        let state = CardState::open(program, now);
        let told = self.opening(&making, program, now)?;
        let (slot, person) = self.persons.make(program.merchant(), card);
        // Durable before the transaction that makes the card is: a card without its key would be of no use.
        let row = CardRow {
            merchant: program.merchant(),
            program: program.id(),
            holder: making.holder,
            generation: making.generation,
            status: CardStatus::Active,
            sequence: 0,
            head: Digest::ZERO,
            last: now,
            state: state.clone(),
            held_until: None,
            person: slot,
        };
        let (place, _) = self.append(&person, row, program, nothing_but(state), told)?;
        let listed = keys::card_list(&program.merchant(), now, &card);
        self.card_list.insert_new(&listed, &CardListRow { program: program.id() })?;
        let mut count = self.card_counts.get(program.id().as_bytes())?.unwrap_or_default();
        count.count += 1;
        self.card_counts.put(program.id().as_bytes(), &count)?;
        let row = self.cards.must_get(card.as_bytes())?;
        let first = self.recorded(place)?;
        Ok(OpeningDraft::Opened { card: row.into_view(card), first, again: false })
    }

    fn opening(&self, making: &Making, program: &Program, now: Timestamp) -> Result<Circumstances, Trouble> {
        Ok(Circumstances {
            kind: EventKind::Opened,
            recorded: now,
            happened: making.happened,
            store: StoreId::NONE,
            staff: StaffId::NONE,
            device: DeviceId::NONE,
            private: Private { sale: None, amount: None, evidence: vec![making.evidence.clone()] },
            link: making.joined,
            reverses: None,
            redeemed: None,
            day: self.merchants_day(program.merchant(), now)?,
            count: 0,
            arrived: None,
        })
    }

    /// The day of `at` by the clock of the merchant.
    pub(super) fn merchants_day(&self, merchant: MerchantId, at: Timestamp) -> Result<ShopDay, Trouble> {
        let record: Option<Merchant> = self.records.get(merchant, &merchant)?;
        record.and_then(|merchant| shop_day(&merchant.time_zone, at)).ok_or_else(|| {
            Trouble::Undecided(Fault::could_not_decide(
                "the merchant is not on record, or its time zone is unknown",
            ))
        })
    }
}

/// The change that leaves a card in this state.
pub(super) fn nothing_but(state: CardState) -> Change {
    Change {
        units: 0,
        after: state,
        earned: Vec::new(),
        unearned: Vec::new(),
        expired: Vec::new(),
        redeemed: None,
        debt_paid: 0,
        debt_added: 0,
    }
}
