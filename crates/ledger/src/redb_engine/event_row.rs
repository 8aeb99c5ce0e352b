//! Events as they lie in their table.

use tenthcup_verifier::{CardStanding, CardStatus};

use super::keys;
use super::rows::{CardRow, EventRow, Place};
use super::schema::Tables;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::event::Event;
use crate::private::Private;
use crate::receipt::{Committed, Receipt};
use crate::view::CardView;
use tenthcup_token::{CardId, Reason, Timestamp};

/// The event in a row.
pub(super) fn read(row: &EventRow) -> Result<Event, Trouble> {
    Ok(minicbor::decode(&row.event)?)
}

/// The receipt of the event in a row that was committed, still sealed.
pub(super) fn receipt(row: &EventRow, proof: &Committed) -> Result<Receipt, Trouble> {
    Ok(Receipt::of(read(row)?, row.needed, proof))
}

/// A receipt to be: an event, opened, with the units that a reward took then.
#[derive(Debug)]
pub(super) struct Recorded {
    pub(super) event: Event,
    pub(super) needed: u64,
    pub(super) private: Option<Private>,
}

impl Recorded {
    pub(super) fn place(&self) -> Place {
        Place { card: self.event.card, sequence: self.event.sequence }
    }

    pub(super) fn receipt(self, proof: &Committed) -> Receipt {
        Receipt::of(self.event, self.needed, proof).with(self.private)
    }
}

impl Tables<'_> {
    /// The event at `place` once more.
    pub(super) fn recorded(&self, place: Place) -> Result<Recorded, Trouble> {
        let row: EventRow = self.events.must_get(&keys::place(&place))?;
        let event = read(&row)?;
        let card = self.cards.must_get(place.card.as_bytes())?;
        let person = match card.status {
            CardStatus::Erased => None,
            _ => self.persons.find(card.person, card.merchant, place.card)?,
        };
        let private = person.and_then(|person| Private::open(&person, event.sequence, &event.private));
        Ok(Recorded { event, needed: row.needed, private })
    }
}

impl Tables<'_> {
    /// A refusal because of what a sale earned, with when, where and by whom that was, unless the card was erased since.
    pub(super) fn earned(&self, refusal: Refusal, place: Place) -> Result<Refusal, Trouble> {
        if place == Place::NOBODYS { Ok(refusal) } else { Ok(refusal.after(self.made(place)?)) }
    }
}

impl CardRow {
    /// What a check needs of it.
    pub(super) fn standing(&self) -> CardStanding {
        CardStanding {
            merchant: self.merchant,
            holder: self.holder.clone(),
            generation: self.generation,
            status: self.status,
        }
    }

    /// What reading shows of it.
    pub(super) fn into_view(self, card: CardId) -> CardView {
        CardView {
            card,
            merchant: self.merchant,
            program: self.program,
            holder: self.holder,
            generation: self.generation,
            status: self.status,
            sequence: self.sequence,
            head: self.head,
            last: self.last,
            state: self.state,
            held_until: self.held_until,
        }
    }

    /// Refuses to redeem while the card's rewards wait because it moved.
    pub(super) fn may_redeem(&self, now: Timestamp) -> Result<(), Reason> {
        if self.held_until.is_some_and(|until| now < until) { Err(Reason::RedemptionHeld) } else { Ok(()) }
    }
}
