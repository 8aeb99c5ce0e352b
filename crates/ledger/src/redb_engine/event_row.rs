//! Events as they lie in their table.

use tenthcup_verifier::CardStanding;

use super::rows::{CardRow, EventRow};
use super::trouble::Trouble;
use crate::event::Event;
use crate::receipt::{Committed, Receipt};
use crate::view::CardView;
use tenthcup_token::{CardId, Reason, Timestamp};

/// The event in a row.
pub(super) fn read(row: &EventRow) -> Result<Event, Trouble> {
    Ok(minicbor::decode(&row.event)?)
}

/// The receipt of the event in a row that was committed.
pub(super) fn receipt(row: &EventRow, proof: &Committed) -> Result<Receipt, Trouble> {
    Ok(Receipt::of(read(row)?, row.needed, proof))
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
