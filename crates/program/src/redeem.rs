//! Redeeming a reward.

use tenthcup_token::Reason;

use crate::card::CardState;
use crate::happening::{Change, Redeem};
use crate::program::Program;

/// A closed program still gives what was earned in it.
pub(crate) fn decide(program: &Program, card: &CardState, redeem: &Redeem) -> Result<Change, Reason> {
    if !program.runs_in(redeem.store) {
        return Err(Reason::NotAtThisStore);
    }
    if card.has_expired(program, redeem.at) {
        return Err(Reason::CardExpired);
    }
    let mut after = card.clone();
    let expired = after.drop_expired(redeem.at);
    let found = after.ready.iter().position(|reward| reward.id == redeem.reward).ok_or(Reason::NoReward)?;
    after.ready.remove(found);
    let mut change = Change::to(after, expired);
    change.redeemed = Some(redeem.reward);
    Ok(change)
}
