//! Undoing a punch.

use tenthcup_token::Reason;

use crate::card::CardState;
use crate::happening::{Change, Reverse, Reversed};
use crate::program::Program;

/// Allowed whatever became of the program, the card or its rewards in the meantime.
pub(crate) fn decide(program: &Program, card: &CardState, reverse: &Reverse) -> Result<Change, Reason> {
    let original = &reverse.original;
    if original.units < 0 {
        return Err(Reason::NothingToReverse);
    }
    let mut after = card.clone();
    let expired = after.drop_expired(reverse.at);
    let mut change = Change::to(after, expired);
    change.units = original.units.checked_neg().ok_or(Reason::NothingToReverse)?;
    change.after.progress = card.progress.checked_sub(original.units).ok_or(Reason::NothingToReverse)?;
    if card.needed(program) > 0 {
        unearn_ready(original, &mut change);
        let takes = change.after.needed(program);
        unearn_gone(takes, &mut change)?;
    }
    change.after.uncount_punches(original.shop_day, original.count);
    // The punch before it kept its distance to this one, so whatever comes now keeps it too.
    if change.after.last_punch == Some(original.at) {
        change.after.last_punch = None;
    }
    Ok(change)
}

/// Takes back rewards that are ready, until the progress is no longer below zero: first those that the punch had earned, the last one
/// first, then the newest.
fn unearn_ready(original: &Reversed, change: &mut Change) {
    let after = &mut change.after;
    while after.progress < 0 {
        let own = after.ready.iter().rposition(|reward| original.rewards.contains(&reward.id));
        let Some(at) = own.or(after.ready.len().checked_sub(1)) else { return };
        let reward = after.ready.remove(at);
        // The round of that reward is under way again.
        after.progress = after.progress.saturating_add(reward.took);
        after.round = reward.took;
        change.unearned.push(reward.id);
    }
}

/// Covers what is still below zero with rewards that expired unused, then with a debt for rewards that were spent.
fn unearn_gone(takes: i64, change: &mut Change) -> Result<(), Reason> {
    let after = &mut change.after;
    if after.progress >= 0 {
        return Ok(());
    }
    let short = after.progress.unsigned_abs().div_ceil(takes.unsigned_abs());
    let rounds = u32::try_from(short).map_err(|_| Reason::NothingToReverse)?;
    let restored = i64::from(rounds).checked_mul(takes).and_then(|units| after.progress.checked_add(units));
    after.progress = restored.ok_or(Reason::NothingToReverse)?;
    let forgiven = rounds.min(after.expired);
    after.expired -= forgiven;
    change.debt_added = rounds - forgiven;
    after.debt = after.debt.checked_add(change.debt_added).ok_or(Reason::NothingToReverse)?;
    Ok(())
}
