//! How old and how new things may be.

use tenthcup_token::{Reason, Timestamp};

/// The windows of `FORMAT.md` §7, in seconds. Every bound is included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Windows {
    /// A code is at most this old when it is scanned online.
    pub show_age: u32,
    /// A code, or an entry, is at most this far ahead of the clock.
    pub ahead: u32,
    /// An entry that took longer than this to arrive is late.
    pub late_after: u32,
    /// In a late entry, code and entry are at most this far apart.
    pub late_gap: u32,
    /// A late entry is at most this old.
    pub lateness: u32,
    /// A proof (LOGIN, CLAIM, ENROL) is at most this far from the clock, either way: phones are badly set.
    pub proof: u32,
    /// A CARD or a PAPER is issued for at most this long.
    pub card_lifetime: u32,
    /// An INVITE is issued for at most this long.
    pub invite_lifetime: u32,
    /// A VOUCHER is issued for at most this long.
    pub voucher_lifetime: u32,
    /// A COUPON is issued for at most this long.
    pub coupon_lifetime: u32,
    /// A verifier without the issuer decides until its freeze list is this old.
    pub freeze_age: u32,
}

const DAY: u32 = 24 * 60 * 60;

impl Default for Windows {
    fn default() -> Self {
        Self {
            show_age: 60,
            ahead: 30,
            late_after: 60,
            late_gap: 120,
            lateness: DAY,
            proof: 300,
            card_lifetime: 5 * 366 * DAY,
            invite_lifetime: 90 * DAY,
            voucher_lifetime: 366 * DAY,
            coupon_lifetime: DAY,
            freeze_age: DAY,
        }
    }
}

impl Windows {
    /// A code shown at `iat` and scanned online at `now`.
    pub(crate) fn online(&self, iat: Timestamp, now: Timestamp) -> Result<(), Reason> {
        within(now.since(iat), self.ahead, self.show_age)
    }

    /// A code shown at `iat` in an entry of `entry_time` that came late.
    pub(crate) fn late(&self, iat: Timestamp, entry_time: Timestamp) -> Result<(), Reason> {
        within(entry_time.since(iat), self.late_gap, self.late_gap)
    }

    /// A proof made at `iat`.
    pub(crate) fn proof(&self, iat: Timestamp, now: Timestamp) -> Result<(), Reason> {
        within(now.since(iat), self.proof, self.proof)
    }
}

/// Something issued at `iat` that expires at `exp` and may live for at most `longest` seconds.
pub(crate) fn lifetime(iat: Timestamp, exp: Timestamp, longest: u32, now: Timestamp) -> Result<(), Reason> {
    if exp.since(iat) > i64::from(longest) {
        Err(Reason::LifetimeTooLong)
    } else if now >= exp {
        Err(Reason::Expired)
    } else {
        Ok(())
    }
}

fn within(age: i64, ahead: u32, oldest: u32) -> Result<(), Reason> {
    if age > i64::from(oldest) {
        Err(Reason::Stale)
    } else if age < -i64::from(ahead) {
        Err(Reason::FromTheFuture)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_are_included_and_one_second_more_is_not() {
        let (windows, now) = (Windows::default(), Timestamp::from_secs(1_000_000));
        let cases = [
            (60, 0, Ok(())),
            (61, 0, Err(Reason::Stale)),
            (0, 30, Ok(())),
            (0, 31, Err(Reason::FromTheFuture)),
        ];
        for (back, ahead, expected) in cases {
            assert_eq!(windows.online(now.minus(back).plus(ahead), now), expected, "-{back} +{ahead}");
        }
        assert_eq!(windows.late(now.minus(120), now), Ok(()));
        assert_eq!(windows.late(now.minus(121), now), Err(Reason::Stale));
        assert_eq!(windows.late(now.plus(120), now), Ok(()));
        assert_eq!(windows.late(now.plus(121), now), Err(Reason::FromTheFuture));
        assert_eq!(lifetime(now, now.plus(10), 10, now.plus(9)), Ok(()));
        assert_eq!(lifetime(now, now.plus(10), 10, now.plus(10)), Err(Reason::Expired));
        assert_eq!(lifetime(now, now.plus(11), 10, now), Err(Reason::LifetimeTooLong));
    }
}
