//! A reversal: an event of its own that undoes a punch.

use tenthcup_program::{Counters, Happening, Reverse, Reversed, decide};
use tenthcup_token::{Digest, EventKind, Reason};

use super::append::Circumstances;
use super::draft::Draft;
use super::event_row;
use super::keys;
use super::punch::told;
use super::schema::Tables;
use super::stop::Stop;
use super::submit::Scan;
use crate::answer::Refusal;
use crate::view::ShopDay;

/// A punch can be reversed for this many seconds after it was recorded.
pub(super) const REVERSIBLE: u32 = 24 * 60 * 60;

impl Tables<'_> {
    /// Undoes the punch with this hash: one of the same store, at most a day old, not undone before. The sale that it rewarded stays
    /// used up; a new sale has a new reference. A frozen card can lose a punch too.
    pub(super) fn reverse(&mut self, scan: &Scan<'_>, event: &Digest) -> Result<Draft, Stop> {
        let place = scan.original.ok_or(Reason::NothingToReverse)?;
        let key = keys::place(&place);
        let stored = self.events.get(&key)?.ok_or(Reason::NothingToReverse)?;
        let original = event_row::read(&stored)?;
        let refused = |reason| Refusal::of(reason).on(place.card);
        let same_place = original.merchant == scan.device().merchant && original.store == scan.entry.store;
        if !same_place || Digest::of(&stored.event) != *event || original.kind != EventKind::Punched {
            return Err(Reason::NothingToReverse.into());
        }
        if let Some(before) = self.reversed.get(&key)? {
            return Err(refused(Reason::AlreadyReversed).after(self.made(before)?).into());
        }
        if scan.now.since(original.recorded) > i64::from(REVERSIBLE) {
            return Err(refused(Reason::NothingToReverse).into());
        }

        let row = self.cards.must_get(place.card.as_bytes())?;
        if !row.standing().exists() {
            return Err(Reason::UnknownCard.into());
        }
        let person = self.person(place.card, &row)?;
        let program = self.program(row.merchant, row.program)?;
        // A punch that came at once was judged by its arrival.
        let at_once = row.state.last_punch == Some(original.recorded);
        let happening = Happening::Reverse(Reverse {
            at: scan.entry.time,
            original: Reversed {
                at: if at_once { original.recorded } else { original.happened },
                shop_day: stored.shop_day,
                count: stored.count,
                units: original.units,
                rewards: stored.earned,
            },
        });
        let change = decide(&program, &row.state, &happening, &Counters::default()).map_err(refused)?;

        // It takes its punches from the day that they had counted for.
        let told = Circumstances {
            reverses: Some(*event),
            count: stored.count,
            ..told(
                scan.entry,
                vec![scan.evidence()],
                EventKind::Reversed,
                scan.now,
                ShopDay(stored.shop_day),
                0,
            )
        };
        let (reversal, draft) = self.append(&person, row, &program, change, told)?;
        self.reversed.insert_new(&key, &reversal)?;
        Ok(draft)
    }
}
