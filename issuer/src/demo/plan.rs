//! When guests come: drawn from a fixed seed, so that every demo shows the same weeks.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tenthcup_token::Timestamp;

/// How many days the café has been open.
pub const SEED_DAYS: i32 = 28;

/// Guests with a card, at the end.
pub(super) const GUESTS: usize = 32;

/// Seconds that one visit takes at most, with its reward.
const VISIT_TAKES: u32 = 180;

/// Seconds before the demo starts in which somebody comes every quarter of an hour.
const JUST_NOW: u32 = 6 * 900;

/// What somebody does at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Visit {
    pub(super) at: Timestamp,
    pub(super) guest: usize,
    pub(super) cups: u8,
    pub(super) slip: Slip,
}

/// What goes wrong now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    Nothing,
    /// The same code is scanned twice.
    ScannedTwice,
    /// A screenshot of some minutes ago is shown first.
    OldCode,
}

/// One day of the café.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Day {
    /// When the first of the staff signs on.
    pub(super) opens: Timestamp,
    /// When the last one goes.
    pub(super) closes: Timestamp,
    /// Which of the staff works, by number.
    pub(super) staff: usize,
    pub(super) visits: Vec<Visit>,
}

/// The days until `now`, each with its visits in rising order; nothing is later than `now`.
pub(super) fn days(now: Timestamp, zone: &str) -> Vec<Day> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let moment = jiff::Timestamp::from_second(now.as_unix().into()).unwrap_or_default();
    let today = moment.to_zoned(zone.clone()).date();
    let mut rng = StdRng::seed_from_u64(10);
    let mut days = Vec::new();
    for number in 0..SEED_DAYS - 1 {
        let date = today.saturating_sub((SEED_DAYS - 1 - number).days());
        days.extend(day(date, number, &zone, now, &mut rng));
    }
    days.push(busy_today(day(today, SEED_DAYS - 1, &zone, now, &mut rng), now));
    days
}

/// Today, with some visits just now at whatever hour the demo is started, so that its first page is never empty.
fn busy_today(planned: Option<Day>, now: Timestamp) -> Day {
    let begins = now.minus(JUST_NOW);
    let mut day = planned.unwrap_or(Day { opens: begins, closes: now, staff: 0, visits: Vec::new() });
    day.opens = day.opens.min(begins);
    day.closes = day.closes.max(now);
    day.visits.retain(|visit| visit.at.plus(VISIT_TAKES) <= begins);
    for number in 0..JUST_NOW / 900 {
        let guest = usize::try_from(number).unwrap_or(0) * 5 % GUESTS;
        let at = begins.plus(VISIT_TAKES + number * 900);
        day.visits.push(Visit { at, guest, cups: 1, slip: Slip::Nothing });
    }
    day
}

fn day(date: Date, number: i32, zone: &TimeZone, now: Timestamp, rng: &mut StdRng) -> Option<Day> {
    let at = |hour: i8, minute: i8| timestamp(date.at(hour, minute, 0, 0).to_zoned(zone.clone()).ok()?);
    let (opens, closes) = (at(6, 45)?, at(17, 15)?);
    let busy = match date.weekday() {
        Weekday::Saturday => 0.30,
        Weekday::Sunday => 0.18,
        Weekday::Friday => 0.55,
        _ => 0.45,
    };
    // Word gets around: some guests from the first day, the rest over the weeks.
    let known = (6 + usize::try_from(number).unwrap_or(0) * (GUESTS - 6) / 25).min(GUESTS);
    let mut visits = Vec::new();
    for guest in 0..known {
        // Some come daily, some now and then.
        let fond: f64 = if guest % 3 == 0 { 1.8 } else { 0.8 };
        if rng.random_bool((busy * fond).min(1.0)) {
            let after_opening = rng.random_range(20 * 60..(closes.since(opens) - 20 * 60));
            let cups = if rng.random_bool(0.12) { 2 } else { 1 };
            let slip = match rng.random_range(0..40) {
                0 => Slip::ScannedTwice,
                1 => Slip::OldCode,
                _ => Slip::Nothing,
            };
            let at = opens.plus(u32::try_from(after_opening).unwrap_or(0));
            visits.push(Visit { at, guest, cups, slip });
        }
    }
    visits.sort_by_key(|visit| visit.at);
    // Guests who come in the same minute stand in line: what one visit takes does not overlap the next.
    let mut free_from = opens;
    for visit in &mut visits {
        visit.at = visit.at.max(free_from);
        free_from = visit.at.plus(VISIT_TAKES);
    }
    visits.retain(|visit| visit.at.plus(VISIT_TAKES) < now);
    let staff =
        usize::from(matches!(date.weekday(), Weekday::Tuesday | Weekday::Thursday | Weekday::Saturday));
    (opens < now).then_some(Day { opens, closes, staff, visits })
}

fn timestamp(zoned: Zoned) -> Option<Timestamp> {
    Timestamp::from_unix(u64::try_from(zoned.timestamp().as_second()).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_only_goes_on_and_ends_before_now_at_every_hour() {
        for hour in 0..48 {
            check(Timestamp::from_secs(1_800_000_000 + hour * 1_837));
        }
    }

    fn check(now: Timestamp) {
        let days = days(now, "Europe/Oslo");
        assert!(days.last().is_some_and(|today| today.visits.len() >= 3));
        assert!(days.windows(2).all(|pair| pair[0].closes <= pair[1].opens));
        assert!(days.len() >= 27);
        let times: Vec<_> = days.iter().flat_map(|day| day.visits.iter().map(|visit| visit.at)).collect();
        assert!(times.len() > 200, "{} visits", times.len());
        assert!(times.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(times.iter().all(|at| at.plus(VISIT_TAKES) <= now));
    }
}
