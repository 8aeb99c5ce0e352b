//! Alarms: our own key signed a card that was never made; a card's key signed what no single phone can have shown; a card was asked for in the name
//! of a phone that is not gone.

use tenthcup_token::{CardId, MerchantId, Timestamp};

use super::kept_rows::{ALARMS, AlarmRow, CLONE_ALARMS, CauseRow, SeenRow};
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::submit::Scan;
use super::table::{Writable, key};
use super::trouble::Trouble;
use crate::quarantine::{Alarm, AlarmCause, Decided, Sighting};

/// Alarms of each sort that are kept of one merchant: the newest.
const KEPT: usize = 1_000;

impl Tables<'_> {
    /// Notes an alarm when the scan gives reason for one.
    pub(super) fn raise_alarm(&mut self, scan: &Scan<'_>) -> Result<(), Trouble> {
        let Some(unmade) = scan.checked.unmade() else { return Ok(()) };
        let alarm = AlarmRow::at(scan, unmade.card, CauseRow::StolenKey(unmade.kid));
        self.note_alarm(&scan.device().merchant, &alarm)
    }

    /// Writes an alarm down, in the place of the oldest of its sort when there are too many.
    pub(super) fn note_alarm(&mut self, merchant: &MerchantId, alarm: &AlarmRow) -> Result<(), Trouble> {
        let number = next(&self.kept.alarms, merchant)?.max(next(&self.kept.clone_alarms, merchant)?);
        let about_a_key = matches!(alarm.cause, CauseRow::StolenKey(_));
        let table = if about_a_key { &mut self.kept.alarms } else { &mut self.kept.clone_alarms };
        table.put(&alarm_key(merchant, number), alarm)?;
        let too_old = table.range(all_of(merchant))?.rev().nth(KEPT).transpose()?;
        match too_old {
            Some((oldest, _)) => table.remove(&oldest),
            None => Ok(()),
        }
    }
}

/// The number behind the last one in a table. Both sorts are numbered as one, so that a number names an alarm.
fn next(table: &Writable<'_, 24, AlarmRow>, merchant: &MerchantId) -> Result<u64, Trouble> {
    let newest = table.range(all_of(merchant))?.next_back().transpose()?;
    Ok(newest.map_or(0, |(key, _)| number_of(&key).saturating_add(1)))
}

/// Notes an alarm about what was looked at.
pub(super) fn report(tables: &mut Tables<'_>, sighting: &Sighting, now: Timestamp) -> Result<(), Trouble> {
    tables.meta.tick(now)?;
    let Sighting { unmade, merchant, store, staff, device } = *sighting;
    let cause = CauseRow::StolenKey(unmade.kid);
    tables.note_alarm(
        &merchant,
        &AlarmRow { at: now, store, staff, device, card: unmade.card, cause, seen: None },
    )
}

/// Notes who saw an alarm, unless somebody saw it before.
pub(super) fn acknowledge(
    tables: &mut Tables<'_>,
    merchant: MerchantId,
    number: u64,
    by: String,
    now: Timestamp,
) -> Result<Option<Alarm>, Trouble> {
    let key = alarm_key(&merchant, number);
    for table in [&mut tables.kept.alarms, &mut tables.kept.clone_alarms] {
        let Some(mut alarm) = table.get(&key)? else { continue };
        if alarm.seen.is_none() {
            alarm.seen = Some(SeenRow { by, at: now });
            table.put(&key, &alarm)?;
        }
        return Ok(Some(alarm.into_view(number)));
    }
    Ok(None)
}

impl Snapshot {
    pub(super) fn alarms(&self, merchant: MerchantId, limit: usize) -> Result<Vec<Alarm>, Trouble> {
        let mut alarms = Vec::new();
        for rows in [ALARMS, CLONE_ALARMS] {
            for row in self.table(&rows).range(all_of(&merchant))?.rev().take(limit) {
                let (key, alarm) = row?;
                alarms.push(alarm.into_view(number_of(&key)));
            }
        }
        alarms.sort_by_key(|alarm| std::cmp::Reverse(alarm.number));
        Ok(alarms)
    }
}

impl AlarmRow {
    /// About a card that this scan names.
    pub(super) fn at(scan: &Scan<'_>, card: CardId, cause: CauseRow) -> Self {
        let (store, staff, device) = (scan.device().store, scan.entry.staff, scan.entry.device);
        Self { at: scan.now, store, staff, device, card, cause, seen: None }
    }

    fn into_view(self, number: u64) -> Alarm {
        let Self { at, store, staff, device, card, cause, seen } = self;
        let cause = match cause {
            CauseRow::StolenKey(kid) => AlarmCause::StolenKey { kid },
            CauseRow::ClonedCard => AlarmCause::ClonedCard,
            CauseRow::MoveStopped => AlarmCause::MoveStopped,
        };
        let seen = seen.map(|SeenRow { by, at }| Decided { by, at });
        Alarm { number, at, store, staff, device, card, cause, seen }
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

#[cfg(test)]
mod tests {
    use tenthcup_token::{DeviceId, Kid, StaffId, StoreId};

    use super::super::RedbLedger;
    use super::super::draft::Plain;
    use super::*;
    use crate::quarantine::Quarantine as _;

    const NOW: Timestamp = Timestamp::from_secs(1_790_000_000);
    const KID: Kid = Kid::from_bytes([5; 4]);

    fn alarm(cause: CauseRow) -> AlarmRow {
        let (store, staff) = (StoreId::from_bytes([1; 16]), StaffId::from_bytes([2; 16]));
        let (device, card) = (DeviceId::from_bytes([3; 16]), CardId::from_bytes([4; 16]));
        AlarmRow { at: NOW, store, staff, device, card, cause, seen: None }
    }

    /// A holder who owns many cards could otherwise hide that the shop's key was stolen.
    #[tokio::test]
    async fn alarms_about_cards_do_not_push_out_those_about_keys() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = RedbLedger::init(&folder.path().join("ledger"), NOW).unwrap();
        let (ours, theirs) = (MerchantId::from_bytes([6; 16]), MerchantId::from_bytes([7; 16]));
        let noted = move |tables: &mut Tables<'_>| {
            tables.note_alarm(&ours, &alarm(CauseRow::StolenKey(KID)))?;
            for _ in 0..=KEPT {
                tables.note_alarm(&ours, &alarm(CauseRow::ClonedCard))?;
            }
            tables.note_alarm(&theirs, &alarm(CauseRow::ClonedCard)).map(Plain)
        };
        ledger.store.decide(noted).await.unwrap();

        let alarms = ledger.alarms(ours, 2 * KEPT).await.unwrap();
        let numbers: Vec<_> = alarms.iter().map(|alarm| alarm.number).collect();
        assert_eq!(numbers, (2..=1_001).rev().chain([0]).collect::<Vec<_>>(), "but for the oldest, number 1");
        let cause = AlarmCause::StolenKey { kid: KID };
        assert!(alarms.iter().all(|alarm| (alarm.cause == cause) == (alarm.number == 0)));
        let few: Vec<_> = ledger.alarms(ours, 2).await.unwrap().iter().map(|alarm| alarm.number).collect();
        assert_eq!(few, [1_001, 1_000, 0]);
        for number in [0, 1_001] {
            let seen = ledger.acknowledge(ours, number, "maria".to_owned(), NOW).await.unwrap().unwrap();
            assert_eq!((seen.number, seen.seen.unwrap().by), (number, "maria".to_owned()));
        }
        assert_eq!(ledger.acknowledge(ours, 1, "maria".to_owned(), NOW).await.unwrap(), None);
        assert_eq!(ledger.alarms(theirs, 10).await.unwrap().len(), 1);
    }
}
