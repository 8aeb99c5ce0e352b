//! Punching a card.

use tenthcup_token::{Money, Reason, Timestamp};

use crate::card::{CardState, ReadyReward, days_after};
use crate::happening::{Change, Counters, Punch};
use crate::program::Program;
use crate::terms::Earn;

/// The most rewards that may lie ready on one card. They stand in each of its events.
pub const MOST_READY: usize = 1000;
/// The most rounds that one punch may complete, a bound on the work of one decision.
pub const MOST_ROUNDS_AT_ONCE: usize = 1000;

pub(crate) fn decide(
    program: &Program,
    card: &CardState,
    punch: &Punch,
    counters: &Counters,
) -> Result<Change, Reason> {
    if !program.runs_at(punch.at) {
        return Err(Reason::ProgramClosed);
    }
    if !program.runs_in(punch.store) {
        return Err(Reason::NotAtThisStore);
    }
    if card.has_expired(program, punch.at) {
        return Err(Reason::CardExpired);
    }
    check_count(program, punch, counters)?;
    let units = units_of(program.earn(), punch.count, punch.amount)?;
    check_pace(program, card, punch, counters)?;
    if !counters.approved {
        program.limits().velocity.check_room(punch.count, &counters.given)?;
    }

    let mut after = card.clone();
    let expired = after.drop_expired(punch.at);
    let mut change = Change::to(after, expired);
    change.units = units;
    change.after.progress = card.progress.checked_add(units).ok_or(Reason::TooManyAtOnce)?;
    complete_rounds(program, punch, &mut change)?;
    change.after.count_punches(punch.shop_day, punch.count);
    change.after.last_punch = change.after.last_punch.max(Some(punch.at));
    Ok(change)
}

fn check_count(program: &Program, punch: &Punch, counters: &Counters) -> Result<(), Reason> {
    if punch.count == 0 {
        return Err(Reason::Malformed);
    }
    if punch.count > program.limits().max_per_scan {
        return Err(Reason::TooManyAtOnce);
    }
    if (punch.count > 1 || program.asks().sale) && !punch.has_sale_reference {
        return Err(Reason::SaleNeeded);
    }
    if punch.has_sale_reference && counters.sale_earned {
        return Err(Reason::SaleAlreadyEarned);
    }
    if program.asks().amount && punch.amount.is_none() {
        return Err(Reason::AmountNeeded);
    }
    Ok(())
}

fn check_pace(program: &Program, card: &CardState, punch: &Punch, counters: &Counters) -> Result<(), Reason> {
    let limits = program.limits();
    // A late entry may lie before the latest punch: it has to keep its distance all the same.
    let to_latest = card.last_punch.map(|last| punch.at.since(last).unsigned_abs());
    let nearest = to_latest.into_iter().chain(counters.nearest.map(u64::from)).min();
    if let (Some(gap), Some(nearest)) = (limits.min_gap_seconds, nearest)
        && nearest < u64::from(gap)
    {
        return Err(Reason::TooSoon);
    }
    if let Some(most) = limits.max_per_day
        && card.punches_on(punch.shop_day).saturating_add(punch.count) > most
    {
        return Err(Reason::DayLimit);
    }
    Ok(())
}

/// The units of a punch. A share is rounded down to a whole minor unit, each sale on its own.
fn units_of(earn: &Earn, count: u32, amount: Option<Money>) -> Result<i64, Reason> {
    match *earn {
        Earn::PerPunch { units } => {
            i64::from(units).checked_mul(i64::from(count)).ok_or(Reason::TooManyAtOnce)
        }
        Earn::ShareOfAmount { basis_points, currency } => {
            // A refund is the reversal of its sale, never a sale below zero.
            let amount = amount.filter(|money| money.currency == currency && money.minor >= 0);
            let minor = amount.ok_or(Reason::AmountNeeded)?.minor;
            let share = i128::from(minor) * i128::from(basis_points) / 10_000;
            i64::try_from(share).map_err(|_| Reason::TooManyAtOnce)
        }
    }
}

/// Turns full rounds into paid debts and ready rewards, until less than a round is left.
fn complete_rounds(program: &Program, punch: &Punch, change: &mut Change) -> Result<(), Reason> {
    let next_round = program.needed();
    if next_round == 0 {
        return Ok(());
    }
    let after = &mut change.after;
    let mut fresh = punch.fresh.iter();
    let mut takes = after.needed(program);
    for _ in 0..MOST_ROUNDS_AT_ONCE {
        if after.progress < takes {
            after.round = takes;
            return Ok(());
        }
        after.progress -= takes;
        if after.debt > 0 {
            after.debt -= 1;
            change.debt_paid += 1;
        } else {
            let id = *fresh.next().filter(|_| after.ready.len() < MOST_READY).ok_or(Reason::TooManyAtOnce)?;
            let reward =
                ReadyReward { id, earned: punch.at, expires: reward_expires(program, punch.at), took: takes };
            after.ready.push(reward.clone());
            change.earned.push(reward);
        }
        takes = next_round;
    }
    Err(Reason::TooManyAtOnce)
}

fn reward_expires(program: &Program, earned: Timestamp) -> Option<Timestamp> {
    program.expiry().reward_days.map(|days| days_after(earned, days))
}
