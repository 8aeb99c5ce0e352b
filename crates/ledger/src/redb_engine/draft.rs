//! What was decided and is not committed yet. Only the proof of the commit turns a draft into something that can be told.

use tenthcup_token::{CardId, EventKind, Timestamp};

use super::event_row::Recorded;
use super::rows::{AnswerRow, ChallengeRow, Outcome, Place};
use super::schema::Tables;
use super::trouble::{Trouble, storage};
use super::writer::Sealed;
use crate::answer::{Answer, Challenged, MoveAllowed, Moving, Opened, Opening, Refusal};
use crate::quarantine::Quarantined;
use crate::receipt::Committed;
use crate::request::Digits;
use crate::view::CardView;

/// An answer to be.
#[derive(Debug)]
pub(super) enum Draft {
    Event(Box<Recorded>),
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
        Ok(Self::Event(Box::new(tables.recorded(place)?)))
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
            Self::Event(recorded) => Outcome::Event(recorded.place()),
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
            Self::Event(recorded) => {
                let kind = recorded.event.kind;
                let receipt = recorded.receipt(proof);
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
    Opened { card: CardView, first: Recorded, again: bool },
    Refused(Refusal),
}

impl Sealed for OpeningDraft {
    type Told = Opening;

    fn told(self, proof: &Committed) -> Opening {
        match self {
            Self::Refused(refusal) => Opening::Refused(refusal),
            Self::Opened { card, first, again } => {
                Opening::Opened(Opened { card, receipt: first.receipt(proof), again })
            }
        }
    }
}

/// What comes of a claim to move a card.
#[allow(clippy::large_enum_variant, reason = "there is one of them at a time, and it is moved once")]
#[derive(Debug)]
pub(super) enum MovingDraft {
    Moved { card: CardView, event: Recorded, again: bool },
    Pending { card: CardId, until: Timestamp },
    Refused(Refusal),
}

impl Sealed for MovingDraft {
    type Told = Moving;

    fn told(self, proof: &Committed) -> Moving {
        match self {
            Self::Refused(refusal) => Moving::Refused(refusal),
            Self::Pending { card, until } => Moving::Pending { card, until },
            Self::Moved { card, event, again } => {
                Moving::Moved(Opened { card, receipt: event.receipt(proof), again })
            }
        }
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
