//! A punch: burn the code, write card and event.

use tenthcup_program::{Counters, Earn, Happening, MOST_ROUNDS_AT_ONCE, Program, Punch, decide};
use tenthcup_token::{EventKind, Reason};
use tenthcup_verifier::ShownCard;

use super::append::Circumstances;
use super::draft::Draft;
use super::keys;
use super::rows::{BurntRow, CardRow};
use super::schema::Tables;
use super::stop::Stop;
use super::submit::Scan;
use super::trouble::Trouble;
use crate::answer::Refusal;
use crate::view::ShopDay;

impl Tables<'_> {
    /// Decides a punch. What is refused by a rule burns nothing.
    pub(super) fn punch(&mut self, scan: &Scan<'_>, shown: &ShownCard, count: u8) -> Result<Draft, Stop> {
        let (card, entry) = (*shown.card(), scan.entry);
        let row = self.card_again(&card, shown.standing())?;
        self.not_burnt(shown.replay(), card, scan.now)?;
        let program = self.program(row.merchant, row.program)?;
        let day = self.shop_day(row.merchant, entry.store, entry.time)?;
        let sale = entry.sale.as_ref().map(|sale| keys::sale(&row.merchant, sale));
        let earned_before = sale.map(|sale| self.sales.get(&sale)).transpose()?.flatten();

        let happening = Happening::Punch(Punch {
            at: entry.time,
            shop_day: day.0,
            store: entry.store,
            count: count.into(),
            has_sale_reference: entry.sale.is_some(),
            amount: entry.amount,
            fresh: scan.fresh.rewards(most_rewards(&program, &row, count, scan)),
        });
        let counters = Counters::default().with_sale_earned(earned_before.is_some());
        let change = match decide(&program, &row.state, &happening, &counters) {
            Ok(change) => change,
            Err(reason) => {
                let refusal = Refusal::of(reason).on(card);
                let first = earned_before.filter(|_| reason == Reason::SaleAlreadyEarned);
                return Err(match first {
                    Some(place) => refusal.after(self.made(place)?).into(),
                    None => refusal.into(),
                });
            }
        };

        self.burn(scan, shown)?;
        let told = told(scan, EventKind::Punched, day, count);
        let (place, draft) = self.append(card, row, &program, change, told)?;
        if let Some(sale) = sale {
            self.sales.insert_new(&sale, &place)?;
        }
        Ok(draft)
    }

    /// Burns the code that was shown. That it is burnt already cannot be here any more; if it is, nothing of the group is committed.
    pub(super) fn burn(&mut self, scan: &Scan<'_>, shown: &ShownCard) -> Result<(), Trouble> {
        let burnt = BurntRow { device: scan.entry.device, sequence: scan.entry.sequence, at: scan.now };
        self.burnt.insert_new(shown.replay().as_bytes(), &burnt)
    }
}

/// What an event that an entry makes by itself tells.
pub(super) fn told(scan: &Scan<'_>, kind: EventKind, day: ShopDay, count: u8) -> Circumstances {
    let entry = scan.entry;
    Circumstances {
        kind,
        recorded: scan.now,
        happened: entry.time,
        store: entry.store,
        staff: entry.staff,
        device: entry.device,
        sale: entry.sale.clone(),
        amount: entry.amount,
        reverses: None,
        redeemed: None,
        evidence: vec![scan.evidence()],
        day,
        count: count.into(),
    }
}

/// No more rewards than this can come of the punch.
fn most_rewards(program: &Program, row: &CardRow, count: u8, scan: &Scan<'_>) -> usize {
    let needed = row.state.needed(program);
    if needed <= 0 {
        return 0;
    }
    let units = match program.earn() {
        Earn::PerPunch { units } => i64::from(*units).saturating_mul(count.into()),
        Earn::ShareOfAmount { .. } => scan.entry.amount.map_or(0, |amount| amount.minor),
    };
    // No later round takes less than this one: `needed` is already the lesser of what it took at its beginning and what is asked now.
    let rounds = row.state.progress.saturating_add(units) / needed;
    usize::try_from(rounds).unwrap_or(0).saturating_add(1).min(MOST_ROUNDS_AT_ONCE)
}
