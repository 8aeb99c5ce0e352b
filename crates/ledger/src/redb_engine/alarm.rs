//! Alarms: our own key signed a card that was never made.

use tenthcup_token::{MerchantId, Timestamp};

use super::kept_rows::{ALARMS, AlarmRow, SeenRow};
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::submit::Scan;
use super::table::key;
use super::trouble::Trouble;
use crate::quarantine::{Decided, KeyAlarm};

/// Alarms that are kept of one merchant: the newest.
const KEPT: u64 = 1_000;

impl Tables<'_> {
    /// Notes an alarm when the scan gives reason for one.
    pub(super) fn raise_alarm(&mut self, scan: &Scan<'_>) -> Result<(), Trouble> {
        let Some(unmade) = scan.checked.unmade() else { return Ok(()) };
        let merchant = scan.device().merchant;
        let newest = self.kept.alarms.range(all_of(&merchant))?.next_back().transpose()?;
        let number = newest.map_or(0, |(key, _)| number_of(&key).saturating_add(1));
        let alarm = AlarmRow {
            at: scan.now,
            store: scan.device().store,
            staff: scan.entry.staff,
            device: scan.entry.device,
            card: unmade.card,
            kid: unmade.kid,
            seen: None,
        };
        self.kept.alarms.put(&alarm_key(&merchant, number), &alarm)?;
        if let Some(oldest) = number.checked_sub(KEPT) {
            self.kept.alarms.remove(&alarm_key(&merchant, oldest))?;
        }
        Ok(())
    }
}

/// Notes who saw an alarm, unless somebody saw it before.
pub(super) fn acknowledge(
    tables: &mut Tables<'_>,
    merchant: MerchantId,
    number: u64,
    by: String,
    now: Timestamp,
) -> Result<Option<KeyAlarm>, Trouble> {
    let key = alarm_key(&merchant, number);
    let Some(mut alarm) = tables.kept.alarms.get(&key)? else { return Ok(None) };
    if alarm.seen.is_none() {
        alarm.seen = Some(SeenRow { by, at: now });
        tables.kept.alarms.put(&key, &alarm)?;
    }
    Ok(Some(alarm.into_view(number)))
}

impl Snapshot {
    pub(super) fn alarms(&self, merchant: MerchantId, limit: usize) -> Result<Vec<KeyAlarm>, Trouble> {
        let alarms = self.table(&ALARMS)?;
        let newest = alarms.range(all_of(&merchant))?.rev().take(limit);
        newest.map(|row| row.map(|(key, alarm)| alarm.into_view(number_of(&key)))).collect()
    }
}

impl AlarmRow {
    fn into_view(self, number: u64) -> KeyAlarm {
        let Self { at, store, staff, device, card, kid, seen } = self;
        let seen = seen.map(|SeenRow { by, at }| Decided { by, at });
        KeyAlarm { number, at, store, staff, device, card, kid, seen }
    }
}

fn alarm_key(merchant: &MerchantId, number: u64) -> [u8; 24] {
    key(&[merchant.as_bytes(), &number.to_be_bytes()])
}

fn all_of(merchant: &MerchantId) -> std::ops::RangeInclusive<[u8; 24]> {
    alarm_key(merchant, 0)..=alarm_key(merchant, u64::MAX)
}

fn number_of(key: &[u8; 24]) -> u64 {
    let [.., a, b, c, d, e, f, g, h] = *key;
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}
