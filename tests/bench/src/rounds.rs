//! What many rounds say together.

use std::time::Duration;

/// The median of the rounds, and how far they lie apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) median: f64,
    pub(crate) lowest: f64,
    pub(crate) highest: f64,
}

impl Spread {
    /// Of at least one round; of none, nothing but NaN, which reaches no goal.
    pub(crate) fn of(rounds: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = rounds.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let at = |place: usize| values.get(place).copied().unwrap_or(f64::NAN);
        let last = values.len().saturating_sub(1);
        Self { median: f64::midpoint(at(last / 2), at(last.div_ceil(2))), lowest: at(0), highest: at(last) }
    }

    /// Of the ratios of two measurements that were made in turns.
    pub(crate) fn of_ratios(rounds: &[f64], beside: &[f64]) -> Self {
        Self::of(rounds.iter().zip(beside).map(|(one, other)| one / other))
    }
}

impl From<f64> for Spread {
    /// A figure that was taken once.
    fn from(value: f64) -> Self {
        Self { median: value, lowest: value, highest: value }
    }
}

/// The time that so many in a thousand do not exceed; zero of none. Sorts them.
pub(crate) fn at_most(times: &mut [Duration], thousandths: usize) -> Duration {
    times.sort_unstable();
    let place = (times.len() * thousandths).div_ceil(1000).saturating_sub(1);
    times.get(place).copied().unwrap_or_default()
}

/// As a figure, in milliseconds.
pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// As a figure, in microseconds.
pub(crate) fn microseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Spread, at_most};

    #[test]
    fn the_median_lies_in_the_middle() {
        assert_eq!(Spread::of([3.0, 1.0, 2.0]), Spread { median: 2.0, lowest: 1.0, highest: 3.0 });
        assert_eq!(Spread::of([4.0, 1.0, 2.0, 3.0]).median, 2.5);
        assert!(Spread::of([]).median.is_nan());
        assert_eq!(Spread::of_ratios(&[1.0, 9.0, 4.0], &[2.0, 3.0, 4.0]).median, 1.0);
    }

    #[test]
    fn a_share_of_times_is_not_exceeded() {
        let mut times: Vec<_> = (1..=1000).rev().map(Duration::from_micros).collect();
        let shares = [0, 500, 990, 1000].map(|share| at_most(&mut times, share).as_micros());
        assert_eq!(shares, [1, 500, 990, 1000]);
        assert_eq!(at_most(&mut [Duration::from_micros(7)], 990).as_micros(), 7);
        assert!(at_most(&mut [], 990).is_zero());
    }
}
