//! How fast punches may be given, over more than one card: what keeps a person at the counter from punching a friend's card faster than
//! anybody drinks.

use serde::{Deserialize, Serialize};
use tenthcup_token::Reason;

use crate::fault::{Field, ProgramFault};

/// The highest that any of these limits may be set to.
const HIGHEST: u32 = 1_000_000;

/// The most punches in an hour or in a shop day: of a card, by a person, by a person on one card, from a device. `None` is no limit. Beyond
/// one of them a second person has to approve.
///
/// An hour is 3,600 seconds that end with the punch; late entries choose their own time, so for them it is the fullest such hour that holds
/// it. What a person or a device does in other programs of the merchant counts too. Nothing is given back by a reversal: else punching and
/// undoing in turn would be free, and whoever looks at a card in between would see what was never earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Velocity {
    /// Of one card, in an hour.
    #[serde(default)]
    pub card_per_hour: Option<u32>,
    /// By one person, in an hour.
    #[serde(default)]
    pub staff_per_hour: Option<u32>,
    /// By one person, in a shop day.
    #[serde(default)]
    pub staff_per_day: Option<u32>,
    /// By one person on one card, in a shop day.
    #[serde(default)]
    pub pair_per_day: Option<u32>,
    /// From one device, in an hour.
    #[serde(default)]
    pub device_per_hour: Option<u32>,
}

impl Velocity {
    /// No limit at all.
    pub const NONE: Self = Self {
        card_per_hour: None,
        staff_per_hour: None,
        staff_per_day: None,
        pair_per_day: None,
        device_per_hour: None,
    };

    /// What a new program begins with, chosen so that it never stops an honest counter at its busiest.
    ///
    /// | limit | default | because |
    /// |---|---|---|
    /// | card, an hour | 6 full scans | a table of six on one card; nobody drinks a seventh within the hour |
    /// | person and card, a day | 4 full scans | morning, noon, afternoon and evening, all served by the same person |
    /// | person, an hour | 240 punches | one every 15 seconds for a whole hour: nobody makes drinks faster |
    /// | person, a day | 1500 punches | more than six such hours |
    /// | device, an hour | 400 punches | two people taking turns at one screen |
    ///
    /// A full scan is as many punches as the program allows in one.
    #[must_use]
    pub const fn of_a_new_program(max_per_scan: u32) -> Self {
        Self {
            card_per_hour: Some(max_per_scan.saturating_mul(6)),
            staff_per_hour: Some(240),
            staff_per_day: Some(1500),
            pair_per_day: Some(max_per_scan.saturating_mul(4)),
            device_per_hour: Some(400),
        }
    }

    /// The first limit that is no limit: 0, absurdly high, or less than one full scan.
    pub(crate) fn check(&self, max_per_scan: u32) -> Result<(), ProgramFault> {
        let limits = [
            (Field::CardPerHour, self.card_per_hour),
            (Field::StaffPerHour, self.staff_per_hour),
            (Field::StaffPerDay, self.staff_per_day),
            (Field::PairPerDay, self.pair_per_day),
            (Field::DevicePerHour, self.device_per_hour),
        ];
        for (field, limit) in limits {
            if limit.is_some_and(|most| !(1..=HIGHEST).contains(&most)) {
                return Err(ProgramFault::new(field, "allow 1 to 1000000 punches, or set no limit"));
            }
            if limit.is_some_and(|most| most < max_per_scan) {
                return Err(ProgramFault::new(field, "allow no fewer punches than one scan may have"));
            }
        }
        Ok(())
    }

    /// The first limit that `count` more punches would exceed, by either count.
    pub(crate) fn check_room(&self, count: u32, given: &Given) -> Result<(), Reason> {
        let limits = [
            (self.card_per_hour, given.card_hour, Reason::OverLimitCard),
            (self.pair_per_day, given.pair_day, Reason::OverLimitPair),
            (self.staff_per_hour, given.staff_hour, Reason::OverLimitStaff),
            (self.staff_per_day, given.staff_day, Reason::OverLimitStaff),
            (self.device_per_hour, given.device_hour, Reason::OverLimitDevice),
        ];
        match limits.into_iter().find(|(limit, given, _)| limit.is_some_and(|most| given.over(count, most))) {
            Some((.., reason)) => Err(reason),
            None => Ok(()),
        }
    }
}

/// How many punches there are already, the one under decision not among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// By the times of the entries: around the time of this one.
    pub by_entry: u32,
    /// By their arrival: up to now.
    pub by_arrival: u32,
}

impl Counted {
    /// Whether `count` more are more than `most`.
    const fn over(self, count: u32, most: u32) -> bool {
        self.by_entry.saturating_add(count) > most || self.by_arrival.saturating_add(count) > most
    }
}

/// What was given before, counted for each limit of [`Velocity`]. What is not limited need not be counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Given {
    /// On the card, in the hour.
    pub card_hour: Counted,
    /// By the person, in the hour.
    pub staff_hour: Counted,
    /// By the person, in the shop day.
    pub staff_day: Counted,
    /// By the person on the card, in the shop day.
    pub pair_day: Counted,
    /// From the device, in the hour.
    pub device_hour: Counted,
}
