//! Shop days: calendar days in the time zone of a store.

use jiff::tz::TimeZone;
use tenthcup_token::Timestamp;

use crate::view::ShopDay;

const DAY: i64 = 24 * 60 * 60;

/// The day of `at` in the IANA time zone `zone`; `None` when there is no such zone.
pub fn shop_day(zone: &str, at: Timestamp) -> Option<ShopDay> {
    let zone = TimeZone::get(zone).ok()?;
    let utc = jiff::Timestamp::from_second(at.as_unix().into()).ok()?;
    let local = utc.as_second() + i64::from(zone.to_offset(utc).seconds());
    i32::try_from(local.div_euclid(DAY)).ok().map(ShopDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_the_midnight_of_the_store() {
        // 2026-03-28T23:30Z, the night in which Vienna goes from +01:00 to +02:00.
        let at = Timestamp::from_secs(1_774_740_600);
        assert_eq!(shop_day("UTC", at), Some(ShopDay(20_540)));
        assert_eq!(shop_day("Europe/Vienna", at), Some(ShopDay(20_541)));
        assert_eq!(shop_day("America/New_York", at), Some(ShopDay(20_540)));
        // Midnight in Kathmandu is at 18:15Z.
        let midnight = Timestamp::from_secs(20_541 * 86_400 - 5 * 3600 - 45 * 60);
        assert_eq!(shop_day("Asia/Kathmandu", midnight), Some(ShopDay(20_541)));
        assert_eq!(shop_day("Asia/Kathmandu", midnight.minus(1)), Some(ShopDay(20_540)));
        assert_eq!(shop_day("Europe/Nowhere", at), None);
    }
}
