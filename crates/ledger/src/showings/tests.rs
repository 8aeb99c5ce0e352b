use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use super::*;

const KEY: Digest = Digest::from_bytes([1; 32]);
/// When the phones of these tests begin.
const T0: u32 = 1_000_000;

fn showing(counter: u32, random: u8, at: u32) -> Showing {
    Showing { cti: Cti { counter, random: [random; 8] }, iat: Timestamp::from_secs(T0 + at) }
}

/// What of these contradicts, taken in this order.
fn flags(showings: &[Showing]) -> Vec<Showing> {
    let mut memory = Showings::of(KEY, None);
    showings.iter().copied().filter(|showing| memory.take(*showing)).collect()
}

/// A phone that draws a code every so many seconds, from `from` on. Its clock runs up to 30 s ahead, and is set right now and then.
fn phone(from: u32, random: u8) -> impl Strategy<Value = Vec<Showing>> {
    vec((0..200_u32, 0..=30_u32), 1..40).prop_map(move |steps| {
        let mut at = 0;
        let drawn = (from..).zip(steps).map(|(counter, (wait, ahead))| {
            at += wait;
            showing(counter, random, at + ahead)
        });
        drawn.collect()
    })
}

#[test]
fn the_rule_at_its_bounds() {
    let seen = showing(7, 1, 1000);
    for (other, contradicts) in [
        (seen, false),
        (showing(7, 2, 1000), true),
        (showing(7, 2, 0), true),
        // The same code signed with another time is another showing of the same phone.
        (showing(7, 1, 5000), false),
        (showing(6, 1, 1030), false),
        (showing(6, 1, 1031), true),
        (showing(0, 1, 0), false),
        (showing(8, 1, 970), false),
        (showing(8, 1, 969), true),
        (showing(u32::MAX, 1, 5000), false),
    ] {
        assert_eq!(seen.contradicts(&other), contradicts, "{other:?}");
        assert_eq!(other.contradicts(&seen), contradicts, "{other:?}");
    }
}

#[test]
fn a_copy_that_comes_late_among_the_newer_codes_is_noticed() {
    // The phone shows 51, 53 and 55; what the copy showed in between comes after all of them.
    let phone = [showing(51, 1, 100), showing(53, 1, 300), showing(55, 1, 500)];
    for late in [showing(53, 2, 310), showing(40, 2, 200), showing(51, 2, 100)] {
        assert_eq!(flags(&[&phone[..], &[late]].concat()), [late]);
    }
}

#[test]
fn a_phone_restored_from_a_backup_contradicts_itself_once() {
    let before = (1..=20).map(|n| showing(n, 1, n * 100));
    let after = (5..=30).map(|n| showing(n, 2, 10_000 + n * 100));
    assert_eq!(flags(&before.chain(after).collect::<Vec<_>>()), [showing(5, 2, 10_500)]);
}

#[test]
fn another_key_begins_anew() {
    let mut memory = Showings::of(KEY, None);
    memory.take(showing(7, 1, 0));
    assert!(memory.alarm_at(Timestamp::from_secs(T0)));
    let other = Digest::from_bytes([2; 32]);
    let mut anew = Showings::of(other, Some(&memory));
    assert!(!anew.take(showing(7, 2, 0)));
    assert!(anew.alarm_at(Timestamp::from_secs(T0)));
    assert!(Showings::of(KEY, Some(&memory)).take(showing(7, 2, 0)));
}

#[test]
fn an_alarm_a_day() {
    let mut memory = Showings::of(KEY, None);
    let day = Timestamp::from_secs(T0).plus(86_400);
    let due = [day.minus(86_400), day.minus(1), day, day.plus(1)].map(|now| memory.alarm_at(now));
    assert_eq!(due, [true, false, true, false]);
}

proptest! {
    /// However few of its codes are scanned, however late they come, and however often each.
    #[test]
    fn one_phone_never_contradicts_itself(
        drawn in phone(1, 1),
        scanned in vec(any::<Index>(), 0..80),
    ) {
        let scanned: Vec<_> = scanned.iter().map(|at| *at.get(&drawn)).collect();
        prop_assert_eq!(flags(&scanned), []);
    }

    /// Whoever is behind and shows later is noticed, whatever was scanned of both and however many codes were drawn unseen.
    #[test]
    fn who_falls_behind_is_noticed(
        drawn in phone(100, 1).prop_flat_map(|drawn| (1..=drawn.len()).prop_flat_map(move |n| subsequence(drawn.clone(), n))),
        behind in 0..50_u32,
        later in 31..100_000_u32,
    ) {
        let last = drawn.last().unwrap();
        let at = last.iat.as_unix() - T0 + later;
        let copy = showing(last.cti.counter - behind, 2, at);
        prop_assert_eq!(flags(&[&drawn[..], &[copy]].concat()), [copy]);
    }

    /// The same counter twice is noticed while the first is among the highest eight, in whatever order they come.
    #[test]
    fn a_counter_that_is_used_twice_is_noticed(
        drawn in phone(1, 1).prop_shuffle(),
        which in any::<Index>(),
        at in 0..10_000_u32,
    ) {
        let mut highest: Vec<_> = drawn.iter().map(|showing| showing.cti.counter).collect();
        highest.sort_unstable_by(|a, b| b.cmp(a));
        highest.truncate(8);
        let copy = showing(*which.get(&highest), 2, at);
        prop_assert_eq!(flags(&[&drawn[..], &[copy]].concat()), [copy]);
    }

    /// Strange phones fill nothing, and what contradicts nothing stays.
    #[test]
    fn it_keeps_the_highest_eight_and_no_more(
        strange in vec((0..30_u32, 0..3_u8, 0..5_000_u32), 1..60),
    ) {
        let mut memory = Showings::of(KEY, None);
        let mut since: Vec<Showing> = Vec::new();
        for (counter, random, at) in strange {
            let next = showing(counter, random, at);
            let known = memory.kept.contains(&next);
            if memory.take(next) {
                since.clear();
            }
            if !known {
                since.push(next);
            }
            let highest = since.iter().map(|seen| seen.cti.counter).max();
            prop_assert!(memory.kept.len() <= 8);
            prop_assert_eq!(memory.kept.iter().map(|seen| seen.cti.counter).max(), highest);
            prop_assert!(memory.kept.iter().all(|a| memory.kept.iter().all(|b| !a.contradicts(b))));
        }
    }
}
