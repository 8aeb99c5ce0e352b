//! What was decided and is not committed yet. Only the proof of the commit turns a draft into something that can be told.

use tenthcup_token::{CardId, EventKind, Timestamp};

use super::rows::{AnswerRow, ChallengeRow, EventRow, Outcome, Place};
use super::schema::Tables;
use super::trouble::{Trouble, storage};
use super::writer::Sealed;
use super::{event_row, keys};
use crate::answer::{Answer, Challenged, MoveAllowed, Moving, Opened, Opening, Refusal};
use crate::event::Event;
use crate::quarantine::Quarantined;
use crate::receipt::{Committed, Receipt};
use crate::request::Digits;
use crate::view::CardView;

/// An answer to be.
#[derive(Debug)]
pub(super) enum Draft {
    /// An event, and the units that a reward took.
    Event(Event, u64),
    Challenged(Challenged),
    MoveAllowed(MoveAllowed),
    Refused(Refusal),
    Quarantined(Quarantined),
}

impl Draft {
    /// Whether the device's chain moves on to the entry that this answers.
    pub(super) fn is_chained(&self) -> bool {
        match self {
            Self::Refused(refusal) => refusal.chained,
            Self::Quarantined(kept) => kept.chained,
            Self::Event(..) | Self::Challenged(_) | Self::MoveAllowed(_) => true,
        }
    }

    /// The event at `place` once more.
    pub(super) fn of_event(tables: &Tables<'_>, place: Place) -> Result<Self, Trouble> {
        let row: EventRow = tables.events.must_get(&keys::place(&place))?;
        Ok(Self::Event(event_row::read(&row)?, row.needed))
    }

    /// The stored answer once more.
    pub(super) fn of_answer(tables: &Tables<'_>, answer: AnswerRow) -> Result<Self, Trouble> {
        match answer.outcome {
            Outcome::Event(place) => Self::of_event(tables, place),
            Outcome::Refused(refusal) => Ok(Self::Refused(refusal)),
            Outcome::MoveAllowed(allowed) => Ok(Self::MoveAllowed(allowed)),
            Outcome::Challenged { terms, digits, program } => {
                let digits =
                    Digits::from_number(digits).ok_or_else(|| Trouble::Storage(storage("not two digits")))?;
                Ok(Self::Challenged(Challenged { terms, digits, program, entry: answer.entry }))
            }
        }
    }

    /// How it is stored as the answer to an entry; what is quarantined has a table of its own.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        Some(match self {
            Self::Event(event, _) => Outcome::Event(Place { card: event.card, sequence: event.sequence }),
            Self::Refused(refusal) => Outcome::Refused(*refusal),
            Self::MoveAllowed(allowed) => Outcome::MoveAllowed(*allowed),
            Self::Challenged(Challenged { terms, digits, program, .. }) => {
                Outcome::Challenged { terms: *terms, digits: digits.number(), program: *program }
            }
            Self::Quarantined(_) => return None,
        })
    }
}

impl Sealed for Draft {
    type Told = Answer;

    fn told(self, proof: &Committed) -> Answer {
        match self {
            Self::Challenged(challenged) => Answer::Challenged(challenged),
            Self::MoveAllowed(allowed) => Answer::MoveAllowed(allowed),
            Self::Refused(refusal) => Answer::Refused(refusal),
            Self::Quarantined(kept) => Answer::Quarantined(kept),
            Self::Event(event, needed) => {
                let kind = event.kind;
                let receipt = Receipt::of(event, needed, proof);
                match kind {
                    EventKind::Opened | EventKind::Punched | EventKind::Moved => Answer::Punched(receipt),
                    EventKind::Redeemed => Answer::Redeemed(receipt),
                    EventKind::Reversed => Answer::Reversed(receipt),
                }
            }
        }
    }
}

/// A card to be told of.
#[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and it is moved once")]
#[derive(Debug)]
pub(super) enum OpeningDraft {
    Opened { card: CardView, first: EventRow, again: bool },
    Refused(Refusal),
}

impl Sealed for OpeningDraft {
    type Told = Result<Opening, Trouble>;

    fn told(self, proof: &Committed) -> Result<Opening, Trouble> {
        match self {
            Self::Refused(refusal) => Ok(Opening::Refused(refusal)),
            Self::Opened { card, first, again } => {
                Ok(Opening::Opened(Opened { card, receipt: event_row::receipt(&first, proof)?, again }))
            }
        }
    }
}

/// What comes of a claim to move a card.
#[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and it is moved once")]
#[derive(Debug)]
pub(super) enum MovingDraft {
    Moved { card: CardView, event: EventRow, again: bool },
    Pending { card: CardId, until: Timestamp },
    Refused(Refusal),
}

impl Sealed for MovingDraft {
    type Told = Result<Moving, Trouble>;

    fn told(self, proof: &Committed) -> Result<Moving, Trouble> {
        Ok(match self {
            Self::Refused(refusal) => Moving::Refused(refusal),
            Self::Pending { card, until } => Moving::Pending { card, until },
            Self::Moved { card, event, again } => {
                Moving::Moved(Opened { card, receipt: event_row::receipt(&event, proof)?, again })
            }
        })
    }
}

/// What needs no receipt.
#[derive(Debug)]
pub(super) struct Plain<T>(pub(super) T);

impl<T: Send> Sealed for Plain<T> {
    type Told = T;

    fn told(self, _: &Committed) -> T {
        self.0
    }
}

impl ChallengeRow {
    /// The digits that the counter shows.
    pub(super) fn digits(&self) -> Result<Digits, Trouble> {
        Digits::from_number(self.digits).ok_or_else(|| Trouble::Storage(storage("not two digits")))
    }
}
