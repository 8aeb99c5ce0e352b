//! A punch: burn the code, write card and event.

use tenthcup_program::{Counters, Earn, Happening, MOST_ROUNDS_AT_ONCE, Program, Punch, decide};
use tenthcup_token::{CardId, Digest, Entry, EventKind, Money, Reason, Timestamp};
use tenthcup_verifier::{CardStanding, ReplayKey, ShownCard};

use super::append::Circumstances;
use super::approve::{Approved, Asking};
use super::draft::Draft;
use super::keys;
use super::rows::{BurntRow, CardRow};
use super::schema::Tables;
use super::stop::Stop;
use super::submit::Scan;
use super::trouble::Trouble;
use crate::answer::{FirstUse, Refusal};
use crate::private::Private;
use crate::request::Fresh;
use crate::view::ShopDay;

/// A punch under decision: an entry, and the card that it shows.
pub(super) struct Punching<'a> {
    pub(super) entry: &'a Entry,
    pub(super) late: bool,
    pub(super) card: CardId,
    /// What was known of the card when its code was checked.
    pub(super) standing: CardStanding,
    /// What to burn; a static code has nothing of the kind.
    pub(super) replay: Option<ReplayKey>,
    pub(super) fresh: &'a Fresh,
    pub(super) now: Timestamp,
    /// The ENTRY itself, and that of a second person when they approved.
    pub(super) evidence: Vec<Vec<u8>>,
    pub(super) approved: bool,
    /// When it arrived, if a manager accepts it out of quarantine.
    pub(super) settled_from: Option<Timestamp>,
    /// Whether it may have been answered in the time that a restore lost.
    pub(super) from_before: bool,
}

impl<'a> Punching<'a> {
    pub(super) fn of(scan: &Scan<'a>, shown: &ShownCard) -> Self {
        Self {
            entry: scan.entry,
            late: scan.checked.is_late() || scan.settled_from.is_some(),
            card: *shown.card(),
            standing: shown.standing().clone(),
            replay: shown.replay().copied(),
            fresh: scan.fresh,
            now: scan.now,
            evidence: vec![scan.evidence()],
            approved: false,
            settled_from: scan.settled_from,
            from_before: scan.from_before,
        }
    }

    /// One that a second person approved.
    pub(super) fn approved(approved: Approved<'a>, late: bool, fresh: &'a Fresh) -> Self {
        let Approved { entry, card, standing, replay, evidence, now } = approved;
        let (approved, settled_from, from_before) = (true, None, false);
        Self {
            entry,
            late,
            card,
            standing,
            replay,
            fresh,
            now,
            evidence,
            approved,
            settled_from,
            from_before,
        }
    }

    /// The same, to be decided when a second person has seen it.
    fn asking(&self) -> Asking<'_> {
        Asking {
            entry: self.entry,
            token: self.evidence.first().cloned().unwrap_or_default(),
            late: self.late,
            card: self.card,
            generation: self.standing.generation,
            replay: self.replay.as_ref(),
            voucher: None,
            now: self.now,
        }
    }

    /// The time by which its pace is judged: an entry that came late, or waited since, has no other than its own; one that came at once does
    /// not choose.
    pub(super) fn judged_at(&self) -> Timestamp {
        if self.late { self.entry.time } else { self.now }
    }

    /// The time at which it counts as arrived. What is merged after a restore arrived long ago, at its own time as far as anybody knows.
    pub(super) fn arrived_at(&self) -> Timestamp {
        if self.from_before { self.entry.time } else { self.now }
    }

    fn count(&self) -> u8 {
        self.entry.intent.count()
    }
}

impl Tables<'_> {
    /// Decides a punch. What is refused by a rule burns nothing.
    pub(super) fn punch(&mut self, punching: &Punching<'_>) -> Result<Draft, Stop> {
        let (card, entry, at) = (punching.card, punching.entry, punching.judged_at());
        let row = self.card_again(&card, &punching.standing)?;
        let person = self.person(card, &row)?;
        match (&punching.replay, punching.settled_from) {
            // A manager may count what was shown before a restore.
            (Some(replay), Some(arrived)) => self.not_known_as_used(replay, card, arrived)?,
            (replay, _) => self.not_burnt(replay.as_ref(), card, punching.now)?,
        }
        if punching.replay.is_none() {
            keeps_paper_gap(&row, at).map_err(|reason| Refusal::of(reason).on(card))?;
        }
        self.not_their_own(row.merchant, &entry.staff, card)?;
        let program = self.program(row.merchant, row.program)?;
        let day = self.shop_day(row.merchant, entry.store, at)?;
        let days = (day, self.shop_day(row.merchant, entry.store, punching.arrived_at())?);
        let sale = entry.sale.as_ref().map(|sale| keys::sale(&row.merchant, sale));
        let earned_before = sale.map(|sale| self.sales.get(&sale)).transpose()?.flatten();

        let happening = Happening::Punch(Punch {
            at,
            shop_day: day.0,
            store: entry.store,
            count: punching.count().into(),
            has_sale_reference: entry.sale.is_some(),
            amount: entry.amount,
            fresh: punching.fresh.rewards(most_rewards(&program, &row, entry)),
        });
        let counters = self.counters(&program, punching, days)?.with_sale_earned(earned_before.is_some());
        let change = match decide(&program, &row.state, &happening, &counters) {
            Ok(change) => change,
            Err(reason) => {
                let refusal = Refusal::of(reason).on(card);
                // What a manager was asked to count waits for them already.
                if reason.is_over_limit() && punching.settled_from.is_none() {
                    let approve_until = self.let_wait(&person, punching.asking(), reason)?;
                    return Err(Refusal { approve_until, ..refusal }.into());
                }
                let first = earned_before.filter(|_| reason == Reason::SaleAlreadyEarned);
                return Err(match first {
                    Some(place) => self.earned(refusal, place)?.into(),
                    None => refusal.into(),
                });
            }
        };

        self.burn(entry, punching.replay.as_ref(), punching.now)?;
        self.count_given(punching, days, punching.count().into())?;
        let told = Circumstances {
            arrived: punching.settled_from,
            link: sale.map(Digest::from_bytes),
            ..told(entry, punching.evidence.clone(), EventKind::Punched, punching.now, day, punching.count())
        };
        let (place, draft) = self.append(&person, row, &program, change, told)?;
        if let Some(sale) = sale {
            self.sales.insert_new(&sale, &place)?;
        }
        Ok(draft)
    }

    /// What is known beside the card of how fast punches came.
    fn counters(
        &self,
        program: &Program,
        punching: &Punching<'_>,
        days: (ShopDay, ShopDay),
    ) -> Result<Counters, Trouble> {
        let nearest = match program.limits().min_gap_seconds {
            // One that came at once lies behind all others, and the card remembers the latest.
            Some(gap) if punching.late => self.nearest_given(punching, gap)?,
            _ => None,
        };
        let given = self.given(program, punching, days)?;
        Ok(Counters::default().with_nearest(nearest).with_given(given).with_approved(punching.approved))
    }

    /// Burns the code that was shown. That it is burnt already cannot be here any more; if it is, nothing of the group is committed.
    pub(super) fn burn(
        &mut self,
        entry: &Entry,
        replay: Option<&ReplayKey>,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Some(replay) = replay else { return Ok(()) };
        let Entry { device, sequence, store, staff, .. } = *entry;
        self.note_used(replay.as_bytes(), FirstUse { at: now, store, staff, device })?;
        let burnt = BurntRow { device, sequence, at: now, first: None };
        self.burnt.insert_new(replay.as_bytes(), &burnt)
    }
}

/// Two punches by a static code lie at least this many seconds apart: nothing else tells a second showing from a copy.
const PAPER_GAP: u64 = 60 * 60;

fn keeps_paper_gap(row: &CardRow, at: Timestamp) -> Result<(), Reason> {
    let near = row.state.last_punch.is_some_and(|last| at.since(last).unsigned_abs() < PAPER_GAP);
    if near { Err(Reason::TooSoon) } else { Ok(()) }
}

/// What an event that an entry makes tells.
pub(super) fn told(
    entry: &Entry,
    evidence: Vec<Vec<u8>>,
    kind: EventKind,
    now: Timestamp,
    day: ShopDay,
    count: u8,
) -> Circumstances {
    let counts_for_a_sale = kind != EventKind::Redeemed;
    Circumstances {
        kind,
        recorded: now,
        happened: entry.time,
        store: entry.store,
        staff: entry.staff,
        device: entry.device,
        private: Private {
            sale: entry.sale.clone().filter(|_| counts_for_a_sale),
            amount: entry.amount.filter(|_| counts_for_a_sale),
            evidence,
        },
        link: None,
        reverses: None,
        redeemed: None,
        day,
        count: count.into(),
        arrived: None,
    }
}

fn most_rewards(program: &Program, row: &CardRow, entry: &Entry) -> usize {
    most_rewards_of(program, row, entry.intent.count(), entry.amount)
}

/// No more rewards than this can come of a punch.
pub(super) fn most_rewards_of(program: &Program, row: &CardRow, count: u8, amount: Option<Money>) -> usize {
    let needed = row.state.needed(program);
    if needed <= 0 {
        return 0;
    }
    let units = match program.earn() {
        Earn::PerPunch { units } => i64::from(*units).saturating_mul(count.into()),
        Earn::ShareOfAmount { .. } => amount.map_or(0, |amount| amount.minor),
    };
    // No later round takes less than this one: `needed` is already the lesser of what it took at its beginning and what is asked now.
    let rounds = row.state.progress.saturating_add(units) / needed;
    usize::try_from(rounds).unwrap_or(0).saturating_add(1).min(MOST_ROUNDS_AT_ONCE)
}
