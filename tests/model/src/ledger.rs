//! What the issuer has on disk, and the decisions that it makes by it. No decision writes.

use crate::bound::{Bound, CHALLENGES, CODES, DEVICES, ENTRIES, LOST, REWARDS};
use crate::planted::Planted;
use crate::state::{Draft, Entry, Hand, Intent, Outcome};

/// Where a device's entries have got to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Chain {
    pub(crate) sequence: u8,
    pub(crate) head: u16,
    /// No late entry may name an earlier time: that of the last entry in the chain, or of its arrival if that was earlier.
    pub(crate) floor: u8,
    pub(crate) quarantined: bool,
    /// The answer to each entry, with the entry's hash.
    pub(crate) answers: [Option<(u16, Outcome)>; ENTRIES],
}

/// What became of a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Asked {
    Open { wrong: u8 },
    Answered,
    GivenUp,
}

/// A challenge. Its two digits stand at the counter only, so they are known to `presented_by` alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Challenge {
    pub(crate) device: u8,
    pub(crate) reward: u8,
    pub(crate) presented_by: Hand,
    pub(crate) expires: u8,
    pub(crate) asked: Asked,
}

/// The durable record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Ledger {
    /// Used codes that are remembered.
    pub(crate) burnt: [bool; CODES],
    pub(crate) earned: u8,
    pub(crate) spent: [bool; REWARDS],
    pub(crate) chains: [Chain; DEVICES],
    pub(crate) revoked: bool,
    pub(crate) challenges: [Option<Challenge>; CHALLENGES],
}

/// Who answers a challenge, and with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) challenge: u8,
    pub(crate) by: Hand,
    pub(crate) digits_right: bool,
}

/// By which rules and at what time.
pub(crate) struct Deciding<'a> {
    pub(crate) bound: &'a Bound,
    pub(crate) planted: Option<Planted>,
    pub(crate) now: u8,
    pub(crate) codes: &'a [Option<u8>; CODES],
}

impl Ledger {
    pub(crate) fn next_reward(&self) -> Option<u8> {
        (0..self.earned).find(|reward| !self.spent[usize::from(*reward)])
    }

    /// Decides the entry with this index of its device's chain.
    pub(crate) fn decide(&self, by: &Deciding<'_>, device: usize, index: u8, entry: &Entry) -> Draft {
        let (chain, sequence) = (&self.chains[device], index + 1);
        let id = entry.id(sequence);
        if let Some((kept, outcome)) = chain.answers[usize::from(index)]
            && kept == id
        {
            return Draft::Told(outcome);
        }
        let late = by.now.saturating_sub(entry.time) > by.bound.window;
        let excused = late && by.planted == Some(Planted::RevokedAcceptedLate);
        if self.revoked && device == LOST && !excused {
            return Draft::Told(Outcome::Refused);
        }
        if by.planted == Some(Planted::AnswerNotKept) && sequence <= chain.sequence {
            return Draft::Told(Outcome::Refused);
        }
        if by.planted != Some(Planted::ChainNotChecked) {
            if chain.quarantined {
                return Draft::Told(Outcome::Refused);
            }
            if sequence != chain.sequence + 1 || entry.prev != chain.head {
                return Draft::Quarantine;
            }
        }
        self.decide_code(by, device, entry, late).unwrap_or(Draft::Refused)
    }

    /// None when it is refused, in the chain.
    fn decide_code(&self, by: &Deciding<'_>, device: usize, entry: &Entry, late: bool) -> Option<Draft> {
        let iat = by.codes[usize::from(entry.code)]?;
        let in_window = if late {
            let above = entry.time >= self.chains[device].floor || by.planted == Some(Planted::NoFloor);
            above && by.now - entry.time <= by.bound.lateness && entry.time.abs_diff(iat) <= by.bound.gap
        } else {
            by.now - iat <= by.bound.window
        };
        // Refused by the same line by which it is forgotten, whether or not it was.
        let could_be_forgotten = iat + by.bound.memory() < by.now;
        let looked_up = !(late && by.planted == Some(Planted::NoReplayKeyWhenLate));
        if !in_window || could_be_forgotten || (looked_up && self.burnt[usize::from(entry.code)]) {
            return None;
        }
        match entry.intent {
            Intent::Punch { .. } => Some(Draft::Punch { late }),
            Intent::Redeem { .. } if late => None,
            Intent::Redeem { .. } => {
                let reward = self.next_reward()?;
                let spends = by.planted == Some(Planted::RedeemsByShow);
                Some(if spends { Draft::Spend { reward } } else { Draft::Challenge { reward } })
            }
        }
    }

    /// Decides an answer to a challenge. Without the holder's key there is no signature, and nothing is decided at all.
    pub(crate) fn decide_reply(&self, by: &Deciding<'_>, reply: Reply) -> Option<Draft> {
        let challenge = self.challenges[usize::from(reply.challenge)]?;
        if reply.by == Hand::Thief && by.planted != Some(Planted::AnswerUnsigned) {
            return None;
        }
        let reusable = by.planted == Some(Planted::ChallengeReusable);
        let open = matches!(challenge.asked, Asked::Open { .. });
        if challenge.asked == Asked::Answered && reply.by == Hand::Honest && reply.digits_right {
            // The wallet sends the very same answer again.
            return Some(Draft::Told(Outcome::Redeemed));
        }
        let spent = self.spent[usize::from(challenge.reward)];
        let revoked = self.revoked && usize::from(challenge.device) == LOST;
        if !open || by.now >= challenge.expires || revoked || (spent && !reusable) {
            return Some(Draft::Told(Outcome::Refused));
        }
        if !reply.digits_right && by.planted != Some(Planted::DigitsNotCompared) {
            return Some(Draft::WrongDigits);
        }
        Some(Draft::Spend { reward: challenge.reward })
    }
}
