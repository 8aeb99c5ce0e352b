//! How many punches were given how fast: counters beside the cards, written in the transaction of the punch that they count.
//!
//! An hour is counted to the second, a day as one number; each by the times of the entries and by their arrival. Nothing is taken back by a
//! reversal (see [`Velocity`]). A punch that a second person approved counts like any other.

use std::ops::RangeInclusive;

use minicbor::{Decode, Encode};
use tenthcup_program::{Counted, Given, Program};
use tenthcup_token::{CardId, DeviceId, StaffId, Timestamp};

use super::punch::Punching;
use super::schema::Tables;
use super::table::{Rows, key};
use super::table_id::TableId;
use super::trouble::Trouble;
use crate::view::ShopDay;

/// day, what is counted, whose, second or second id → punches. Time-led, so that pruning is a range delete.
pub(super) const GIVEN: Rows<37, GivenRow> = Rows::of(TableId::Given);

const HOUR: u32 = 60 * 60;
const DAY: u32 = 24 * 60 * 60;
/// Days that are remembered before today: an entry may come a day late, the hour before it began earlier, and a shop's day is up to one
/// day off from ours.
const DAYS_KEPT: u32 = 3;

/// Punches of a second, or of a day.
#[derive(Debug, Clone, Copy, Default, Encode, Decode)]
#[cbor(array)]
pub(super) struct GivenRow {
    /// Of entries that bear this time.
    #[n(0)]
    by_entry: u32,
    /// Of entries that arrived then.
    #[n(1)]
    by_arrival: u32,
}

/// Whose punches are counted by the second.
#[derive(Debug, Clone, Copy)]
enum Subject {
    Card(CardId),
    Staff(StaffId),
    Device(DeviceId),
}

impl Subject {
    fn at(self, day: u32, second: Timestamp) -> [u8; 37] {
        let second = second.as_unix().to_be_bytes();
        match self {
            Self::Card(card) => key(&[&day.to_be_bytes(), &[1], card.as_bytes(), &second]),
            Self::Staff(staff) => key(&[&day.to_be_bytes(), &[2], staff.as_bytes(), &second]),
            Self::Device(device) => key(&[&day.to_be_bytes(), &[3], device.as_bytes(), &second]),
        }
    }

    fn in_second(self, second: Timestamp) -> [u8; 37] {
        self.at(day_of(second), second)
    }
}

/// Two moments, or days, of one punch: by its entry, and by its arrival.
#[derive(Debug, Clone, Copy)]
struct Both<T> {
    entry: T,
    arrival: T,
}

/// The days that a punch counts for.
pub(super) type Days = (ShopDay, ShopDay);

fn day_of(second: Timestamp) -> u32 {
    second.as_unix() / DAY
}

fn staff_day(day: ShopDay, staff: StaffId) -> [u8; 37] {
    key(&[&number(day), &[4], staff.as_bytes()])
}

fn pair_day(day: ShopDay, staff: StaffId, card: CardId) -> [u8; 37] {
    key(&[&number(day), &[5], staff.as_bytes(), card.as_bytes()])
}

fn coupon_day(day: ShopDay, card: CardId) -> [u8; 37] {
    key(&[&number(day), &[6], card.as_bytes()])
}

fn number(ShopDay(day): ShopDay) -> [u8; 4] {
    u32::try_from(day).unwrap_or(0).to_be_bytes()
}

/// Every key below this one may be forgotten at `now`.
pub(super) fn prune_before(now: Timestamp) -> [u8; 37] {
    key(&[&day_of(now).saturating_sub(DAYS_KEPT).to_be_bytes()])
}

impl Tables<'_> {
    /// What was given before the punch, for those limits that its program has. `days` are its shop days by entry and by arrival.
    pub(super) fn given(
        &self,
        program: &Program,
        punching: &Punching<'_>,
        days: Days,
    ) -> Result<Given, Trouble> {
        let limits = program.limits().velocity;
        let (staff, device) = (punching.entry.staff, punching.entry.device);
        let times = Both { entry: punching.judged_at(), arrival: punching.arrived_at() };
        let hour = |subject, limit| self.given_in_hour(subject, times, limit);
        let day = |entry, arrival, limit| self.given_in_day(Both { entry, arrival }, limit);
        let pair = |day| pair_day(day, staff, punching.card);
        Ok(Given {
            card_hour: hour(Subject::Card(punching.card), limits.card_per_hour)?,
            staff_hour: hour(Subject::Staff(staff), limits.staff_per_hour)?,
            staff_day: day(staff_day(days.0, staff), staff_day(days.1, staff), limits.staff_per_day)?,
            pair_day: day(pair(days.0), pair(days.1), limits.pair_per_day)?,
            device_hour: hour(Subject::Device(device), limits.device_per_hour)?,
        })
    }

    /// Counts a punch. Done whether or not its program has limits: another of the merchant may.
    pub(super) fn count_given(
        &mut self,
        punching: &Punching<'_>,
        days: Days,
        punches: u32,
    ) -> Result<(), Trouble> {
        let (staff, device) = (punching.entry.staff, punching.entry.device);
        for subject in [Subject::Card(punching.card), Subject::Staff(staff), Subject::Device(device)] {
            let entry = subject.in_second(punching.judged_at());
            self.add_given(Both { entry, arrival: subject.in_second(punching.arrived_at()) }, punches)?;
        }
        let of_staff = Both { entry: staff_day(days.0, staff), arrival: staff_day(days.1, staff) };
        self.add_given(of_staff, punches)?;
        let pair = |day| pair_day(day, staff, punching.card);
        self.add_given(Both { entry: pair(days.0), arrival: pair(days.1) }, punches)
    }

    /// What was given before to a card that is punched `now` without a person or a device: its hour.
    pub(super) fn given_to_card(
        &self,
        program: &Program,
        card: CardId,
        now: Timestamp,
    ) -> Result<Given, Trouble> {
        let times = Both { entry: now, arrival: now };
        let limit = program.limits().velocity.card_per_hour;
        Ok(Given { card_hour: self.given_in_hour(Subject::Card(card), times, limit)?, ..Given::default() })
    }

    /// Coupons that a card claimed on a shop day.
    pub(super) fn coupons_claimed(&self, card: CardId, day: ShopDay) -> Result<u32, Trouble> {
        Ok(self.given.get(&coupon_day(day, card))?.unwrap_or_default().by_arrival)
    }

    /// Counts a punch by a coupon.
    pub(super) fn count_coupon(&mut self, card: CardId, day: ShopDay, now: Timestamp) -> Result<(), Trouble> {
        let second = Subject::Card(card).in_second(now);
        self.add_given(Both { entry: second, arrival: second }, 1)?;
        let day = coupon_day(day, card);
        self.add_given(Both { entry: day, arrival: day }, 1)
    }

    /// Seconds from the punch to the nearest other one of its card, `within` so many, by the times of their entries. One that was reversed
    /// counts too.
    pub(super) fn nearest_given(&self, punching: &Punching<'_>, within: u32) -> Result<Option<u32>, Trouble> {
        let at = punching.judged_at();
        let around = at.minus(within)..=at.plus(within);
        let mut nearest = None;
        self.each_second(Subject::Card(punching.card), around, |second, row| {
            if row.by_entry > 0 {
                let distance = second.abs_diff(at.as_unix());
                nearest = Some(nearest.map_or(distance, |nearest: u32| nearest.min(distance)));
            }
            true
        })?;
        Ok(nearest)
    }

    fn given_in_hour(
        &self,
        subject: Subject,
        times: Both<Timestamp>,
        limit: Option<u32>,
    ) -> Result<Counted, Trouble> {
        let Some(most) = limit else { return Ok(Counted::default()) };
        Ok(Counted {
            by_entry: self.fullest_hour(subject, times.entry, most, |row| row.by_entry)?,
            by_arrival: self.fullest_hour(subject, times.arrival, most, |row| row.by_arrival)?,
        })
    }

    /// The most punches in any hour that holds `at`: entries need not come in the order of their times. Stops once it is more than `most`.
    fn fullest_hour(
        &self,
        subject: Subject,
        at: Timestamp,
        most: u32,
        count: impl Fn(&GivenRow) -> u32,
    ) -> Result<u32, Trouble> {
        let (mut seconds, mut total) = (Vec::new(), 0_u32);
        let around = at.minus(HOUR - 1)..=at.plus(HOUR - 1);
        self.each_second(subject, around, |second, row| {
            total = total.saturating_add(count(&row));
            seconds.push((second, count(&row)));
            // More than twice as many as may be: the hour that ends at `at` or the one that begins there holds more than `most`.
            total <= most.saturating_mul(2)
        })?;
        Ok(fullest(&seconds))
    }

    fn given_in_day(&self, keys: Both<[u8; 37]>, limit: Option<u32>) -> Result<Counted, Trouble> {
        if limit.is_none() {
            return Ok(Counted::default());
        }
        Ok(Counted {
            by_entry: self.given.get(&keys.entry)?.unwrap_or_default().by_entry,
            by_arrival: self.given.get(&keys.arrival)?.unwrap_or_default().by_arrival,
        })
    }

    /// Shows the seconds of a subject in order, until `look` has seen enough.
    fn each_second(
        &self,
        subject: Subject,
        range: RangeInclusive<Timestamp>,
        mut look: impl FnMut(u32, GivenRow) -> bool,
    ) -> Result<(), Trouble> {
        for day in day_of(*range.start())..=day_of(*range.end()) {
            for row in self.given.range(subject.at(day, *range.start())..=subject.at(day, *range.end()))? {
                let (key, row) = row?;
                let second = key.get(21..).and_then(|end| end.first_chunk()).copied();
                if !look(u32::from_be_bytes(second.unwrap_or_default()), row) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn add_given(&mut self, keys: Both<[u8; 37]>, punches: u32) -> Result<(), Trouble> {
        let mut row = self.given.get(&keys.entry)?.unwrap_or_default();
        row.by_entry = row.by_entry.saturating_add(punches);
        if keys.entry == keys.arrival {
            row.by_arrival = row.by_arrival.saturating_add(punches);
            return self.given.put(&keys.entry, &row);
        }
        self.given.put(&keys.entry, &row)?;
        let mut row = self.given.get(&keys.arrival)?.unwrap_or_default();
        row.by_arrival = row.by_arrival.saturating_add(punches);
        self.given.put(&keys.arrival, &row)
    }
}

/// The most that lies within an hour, of counts by rising seconds.
fn fullest(seconds: &[(u32, u32)]) -> u32 {
    let (mut fullest, mut sum) = (0_u32, 0_u32);
    let mut leaving = seconds.iter().copied().peekable();
    for (second, count) in seconds {
        sum = sum.saturating_add(*count);
        while let Some((_, gone)) = leaving.next_if(|(old, _)| second.saturating_sub(*old) >= HOUR) {
            sum = sum.saturating_sub(gone);
        }
        fullest = fullest.max(sum);
    }
    fullest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fullest_hour_is_3600_seconds() {
        assert_eq!(fullest(&[]), 0);
        assert_eq!(fullest(&[(0, 2), (3599, 3)]), 5);
        assert_eq!(fullest(&[(0, 2), (3600, 3)]), 3);
        assert_eq!(fullest(&[(0, 9), (3600, 3), (3601, 1), (7200, 5)]), 9);
        assert_eq!(fullest(&[(10, 1), (3000, 4), (3610, 4), (6599, 1), (6600, 7)]), 12);
    }

    #[test]
    fn what_may_be_forgotten_no_late_entry_asks_for() {
        let now = Timestamp::from_secs(20_000 * DAY + 5);
        let oldest_late = now.minus(DAY).minus(HOUR);
        assert!(Subject::Card(CardId::NONE).in_second(oldest_late) >= prune_before(now));
        assert!(staff_day(ShopDay(20_000 - 2), StaffId::NONE) >= prune_before(now));
        assert!(staff_day(ShopDay(20_000 - 4), StaffId::NONE) < prune_before(now));
    }
}
