//! The whole world at one moment.

use crate::bound::{CODES, DEVICES, ENTRIES, PURCHASES, REWARDS};
use crate::ledger::Ledger;

/// Whose hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Hand {
    Honest,
    Thief,
}

/// What an entry asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Intent {
    /// A punch; for this purchase, unless a thief made it up.
    Punch { purchase: Option<u8> },
    /// A reward; the code was presented by this hand.
    Redeem { by: Hand },
}

/// A signed entry. Its place in its device's list is its sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Entry {
    pub(crate) prev: u16,
    /// As the device says.
    pub(crate) time: u8,
    pub(crate) code: u8,
    pub(crate) intent: Intent,
    /// Who had the device when it signed.
    pub(crate) signed_by: Hand,
    /// The floor of the device as a thief signed this. Not in the token: for the promises.
    pub(crate) floor: u8,
}

impl Entry {
    /// Stands for its hash. What is not in the token is not in it.
    pub(crate) fn id(&self, sequence: u8) -> u16 {
        let redeem = matches!(self.intent, Intent::Redeem { .. });
        let parts = [sequence, self.time, self.code, redeem.into()];
        let mixed = parts.iter().fold(0x811c_u32 ^ u32::from(self.prev) << 5, |hash, part| {
            (hash ^ u32::from(*part)).wrapping_mul(0x0100_0193)
        });
        // Zero is what the first entry names as the one before it.
        ((mixed >> 8) as u16).max(1)
    }
}

/// What a counter is told of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Outcome {
    Punched,
    Challenged,
    Redeemed,
    Refused,
}

/// A device and what it holds: what it signed stays, and is sent again until it is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Counter {
    pub(crate) entries: [Option<Entry>; ENTRIES],
    pub(crate) told: [Option<Outcome>; ENTRIES],
    /// An entry that a thief signed in the place of the one with this index.
    pub(crate) forged: Option<(u8, Entry)>,
    pub(crate) stolen: bool,
}

impl Counter {
    /// How many entries it signed.
    pub(crate) fn signed(&self) -> usize {
        self.entries.iter().flatten().count()
    }

    /// How many of them were answered: the oldest first.
    pub(crate) fn answered(&self) -> usize {
        self.told.iter().flatten().count()
    }

    /// What the next entry has to name as the one before it.
    pub(crate) fn head(&self, before: usize) -> u16 {
        let last = before.checked_sub(1).and_then(|index| self.entries[index]);
        last.map_or(0, |entry| entry.id(before as u8))
    }
}

/// What the issuer has in hand. It does not outlive a crash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct InHand {
    pub(crate) from: From,
    pub(crate) draft: Draft,
    pub(crate) stage: Stage,
}

/// Whence it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum From {
    Entry { device: u8, index: u8 },
    Forged { device: u8 },
    Reply { challenge: u8 },
}

/// What was decided, before it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Draft {
    /// Nothing to write: the kept answer once more, or a refusal that is not in the chain.
    Told(Outcome),
    /// Neither is it in the chain, and nothing of this device is until somebody looked.
    Quarantine,
    Refused,
    Punch {
        late: bool,
    },
    Challenge {
        reward: u8,
    },
    Spend {
        reward: u8,
    },
    WrongDigits,
}

/// How far it got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Stage {
    Decided,
    /// Told before it is written: planted.
    ToldEarly,
    /// Written, and the code not burnt yet: planted.
    NotBurnt,
    Written,
}

/// What really happened, for the promises to look at. Nobody in the world knows it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Truth {
    /// How often each code was used.
    pub(crate) used: [u8; CODES],
    /// How often each purchase was punched.
    pub(crate) punched: [u8; PURCHASES],
    /// How often each reward was redeemed.
    pub(crate) redeemed: [u8; REWARDS],
    /// Codes whose punch was acknowledged.
    pub(crate) acknowledged: [bool; CODES],
    /// Rewards of which the wallet was told that they were redeemed.
    pub(crate) handed_out: [bool; REWARDS],
    pub(crate) seen: Seen,
}

/// What happened at least once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    pub(crate) filmed_redeemed: bool,
    pub(crate) revoked_counted: bool,
    pub(crate) backdated_counted: bool,
    pub(crate) honest_called_backdated: bool,
    pub(crate) slipped_in: bool,
    pub(crate) answer_changed: bool,
    pub(crate) merged_late: bool,
    pub(crate) purchase_tried_again: bool,
}

/// A state of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct State {
    pub(crate) now: u8,
    /// When each code was drawn. The thief films every one.
    pub(crate) codes: [Option<u8>; CODES],
    pub(crate) counters: [Counter; DEVICES],
    /// What is durable at the issuer.
    pub(crate) ledger: Ledger,
    pub(crate) in_hand: Option<InHand>,
    pub(crate) truth: Truth,
}

impl State {
    pub(crate) fn drawn(&self) -> usize {
        self.codes.iter().flatten().count()
    }

    /// The entry that came in by `from`; none for a reply.
    pub(crate) fn entry(&self, from: From) -> Option<(usize, u8, Entry)> {
        match from {
            From::Entry { device, index } => {
                let entry = self.counters[usize::from(device)].entries[usize::from(index)];
                entry.map(|entry| (usize::from(device), index, entry))
            }
            From::Forged { device } => {
                let forged = self.counters[usize::from(device)].forged;
                forged.map(|(index, entry)| (usize::from(device), index, entry))
            }
            From::Reply { .. } => None,
        }
    }
}
