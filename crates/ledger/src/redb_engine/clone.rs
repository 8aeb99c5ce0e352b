//! Clone flags: a card that is shown as no single phone can show it raises an alarm (`FORMAT.md` §8). Its scans are decided as ever.
//!
//! Why nothing is refused for it: the one who comes second is as often the holder as the thief, and whoever copied a phone could lock its
//! owner out by showing one code first. A phone restored from a backup contradicts itself without any thief. And a code that counts is
//! within all limits anyway; so a person looks, who can ask, and can freeze the card.

use tenthcup_token::{CardId, Digest, Redeem};
use tenthcup_verifier::{CardStanding, CheckedCode, ReplayKey};

use super::kept_rows::{AlarmRow, CauseRow};
use super::redeem::Reply;
use super::rows::ChallengeRow;
use super::schema::Tables;
use super::submit::Scan;
use super::trouble::Trouble;
use crate::showings::{Showing, Showings};

/// A good code, and what the alarm says if it is one too many.
struct Seen<'a> {
    showing: Showing,
    replay: &'a ReplayKey,
    /// The sequence of the entry that it came with, or that asked for it.
    sequence: u64,
    standing: &'a CardStanding,
    alarm: AlarmRow,
}

impl Tables<'_> {
    /// Remembers the code of an entry that was good, whatever was decided of the entry, and raises an alarm when it gives reason for one.
    pub(super) fn watch_scan(&mut self, scan: &Scan<'_>) -> Result<(), Trouble> {
        let Ok(CheckedCode::Shown(shown)) = scan.checked.code() else { return Ok(()) };
        let (Some(cti), Some(replay)) = (shown.cti(), shown.replay()) else { return Ok(()) };
        self.watch(Seen {
            showing: Showing { cti, iat: shown.iat() },
            replay,
            sequence: scan.entry.sequence,
            standing: shown.standing(),
            alarm: AlarmRow::at(scan, *shown.card(), CauseRow::ClonedCard),
        })
    }

    /// The same for the answer to a challenge: it takes a number of the same counter.
    pub(super) fn watch_reply(&mut self, reply: &Reply, challenge: &ChallengeRow) -> Result<(), Trouble> {
        let Redeem { cti, iat, card, .. } = *reply.checked.redeem().claims();
        self.watch(Seen {
            showing: Showing { cti, iat },
            replay: reply.checked.replay(),
            sequence: challenge.sequence,
            standing: reply.checked.standing(),
            alarm: AlarmRow {
                at: reply.now,
                store: challenge.terms.store,
                staff: challenge.staff,
                device: challenge.terms.device,
                card,
                cause: CauseRow::ClonedCard,
                seen: None,
            },
        })
    }

    fn watch(&mut self, seen: Seen<'_>) -> Result<(), Trouble> {
        if self.is_copy_of_a_code(&seen)? {
            return Ok(());
        }
        let Some(key) = self.key_still(&seen.alarm.card, seen.standing)? else { return Ok(()) };
        let row = seen.alarm.card.as_bytes();
        let known = self.kept.showings.get(row)?;
        let mut showings = Showings::of(key, known.as_ref());
        let alarm = showings.take(seen.showing) && showings.alarm_at(seen.alarm.at);
        if known.as_ref() != Some(&showings) {
            self.kept.showings.put(row, &showings)?;
        }
        if alarm { self.note_alarm(&seen.standing.merchant, &seen.alarm) } else { Ok(()) }
    }

    /// Whether another entry used this very code. That is a copy of the code, not of the key: who shows one again is told of its first use.
    fn is_copy_of_a_code(&self, seen: &Seen<'_>) -> Result<bool, Trouble> {
        let by = self.burnt.get(seen.replay.as_bytes())?;
        Ok(by.is_some_and(|by| (by.device, by.sequence) != (seen.alarm.device, seen.sequence)))
    }

    /// The hash of the holder's key by which the code was checked, while it still is the card's.
    fn key_still(&self, card: &CardId, checked: &CardStanding) -> Result<Option<Digest>, Trouble> {
        let now = self.cards.get(card.as_bytes())?;
        let same = now.is_some_and(|row| row.merchant == checked.merchant && row.holder == checked.holder);
        Ok(checked.holder.key().filter(|_| same).map(|key| Digest::of(key.as_bytes())))
    }
}
