//! How large the world is, and how long its times are.

use std::fmt;
use std::str::FromStr;

/// Devices. The first stays with its staff; the last is the one that can be stolen or revoked.
pub(crate) const DEVICES: usize = 2;
/// The device that can be stolen or revoked.
pub(crate) const LOST: usize = DEVICES - 1;
/// Codes that the wallet can draw, at most.
pub(crate) const CODES: usize = 4;
/// Entries that a device can sign, at most.
pub(crate) const ENTRIES: usize = 3;
/// Purchases, at most.
pub(crate) const PURCHASES: usize = 3;
/// Challenges, at most.
pub(crate) const CHALLENGES: usize = 2;
/// Rewards, at most.
pub(crate) const REWARDS: usize = 2;
/// So many wrong pairs of digits end a challenge.
pub(crate) const TRIES: u8 = 2;

/// What can become of the device that can be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loss {
    /// Nothing: the thief has only what he films.
    None,
    /// It is stolen, and revoked.
    Stolen,
    /// And the thief signs entries in the place of those that it signed before.
    Forked,
}

/// The part of the world that is searched, and the times of `FORMAT.md` §7 and §8 in ticks.
#[derive(Debug, Clone, Copy)]
pub struct Bound {
    /// The clock stops here.
    pub(crate) end: u8,
    /// Codes that the wallet draws.
    pub(crate) codes: usize,
    /// Entries that each device signs.
    pub(crate) entries: [usize; DEVICES],
    /// Purchases that are rung up.
    pub(crate) purchases: usize,
    /// Challenges that are made.
    pub(crate) challenges: usize,
    /// Rewards that are earned.
    pub(crate) rewards: usize,
    /// An online code is at most this old; an older entry is late; a challenge lives as long.
    pub(crate) window: u8,
    /// Code and time of a late entry are at most this far apart, either way.
    pub(crate) gap: u8,
    /// A late entry is at most this old.
    pub(crate) lateness: u8,
    /// What the thief and the merchant do to the device that can be lost.
    pub(crate) loss: Loss,
}

impl Bound {
    /// Everything, for the campaign.
    pub fn full() -> Self {
        Self {
            end: 6,
            codes: 3,
            entries: [2, 2],
            purchases: 3,
            challenges: 2,
            rewards: 2,
            window: 1,
            gap: 1,
            lateness: 2,
            loss: Loss::Forked,
        }
    }

    /// A stolen device, whose entries come late or twice. No redemption.
    pub fn theft() -> Self {
        Self { end: 2, codes: 1, entries: [1, 2], purchases: 1, challenges: 0, rewards: 1, ..Self::full() }
    }

    /// A clock that outlives the memory of used codes, and little else.
    pub fn long() -> Self {
        Self {
            codes: 1,
            entries: [1, 1],
            purchases: 2,
            challenges: 0,
            rewards: 1,
            loss: Loss::Stolen,
            ..Self::full()
        }
    }

    /// The thief asks for the reward beside the holder. No device is lost.
    pub fn reward() -> Self {
        Self { end: 1, entries: [2, 1], purchases: 1, rewards: 1, loss: Loss::None, ..Self::full() }
    }

    /// As [`Self::theft`], with time for a second thought and a second entry at the other counter.
    pub fn wide_theft() -> Self {
        Self { end: 3, entries: [2, 2], ..Self::theft() }
    }

    /// As [`Self::reward`], with two entries at each counter.
    pub fn wide_reward() -> Self {
        Self { entries: [2, 2], ..Self::reward() }
    }

    /// A used code is remembered for this long after it was drawn: until no path can accept it any more, and a tick of leeway.
    pub(crate) fn memory(&self) -> u8 {
        self.lateness + self.gap + 1
    }
}

/// A name that no bound has.
#[derive(Debug)]
pub struct NoSuchBound;

impl fmt::Display for NoSuchBound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there are full, theft, wide-theft, long, reward and wide-reward")
    }
}

impl std::error::Error for NoSuchBound {}

impl FromStr for Bound {
    type Err = NoSuchBound;

    fn from_str(name: &str) -> Result<Self, NoSuchBound> {
        match name {
            "full" => Ok(Self::full()),
            "theft" => Ok(Self::theft()),
            "wide-theft" => Ok(Self::wide_theft()),
            "wide-reward" => Ok(Self::wide_reward()),
            "long" => Ok(Self::long()),
            "reward" => Ok(Self::reward()),
            _ => Err(NoSuchBound),
        }
    }
}
