//! Forgetting: used codes that no path accepts any more, answers and challenges past their time, counts of days long gone. A bounded piece at a time, so that no scan
//! waits long behind it.

use tenthcup_token::Timestamp;

use super::keys::Expiring;
use super::schema::Tables;
use super::trouble::Trouble;
use super::velocity;
use crate::view::Pruned;

/// Rows of each sort that one call forgets at most.
const AT_ONCE: usize = 2000;

pub(super) fn prune(tables: &mut Tables<'_>, now: Timestamp) -> Result<Pruned, Trouble> {
    tables.meta.tick(now)?;
    // The same line by which `Tables::not_known_as_used` refuses what it could have forgotten.
    let line = tables.remembered_from(now)?;
    let burnt = tables.burnt.remove_below(line.as_bytes(), AT_ONCE)?;
    let given = tables.given.remove_below(&velocity::prune_before(now), AT_ONCE)?;
    let others = forget_expired(tables, now)?;
    let more = burnt.max(given).max(others) >= AT_ONCE as u64;
    Ok(Pruned { burnt, others, given, more })
}

fn forget_expired(tables: &mut Tables<'_>, now: Timestamp) -> Result<u64, Trouble> {
    let first_kept = super::table::key(&[&now.plus(1).as_unix().to_be_bytes()]);
    let due = tables.expiries.range([0; 29]..=first_kept)?.take(AT_ONCE).collect::<Result<Vec<_>, _>>()?;
    let mut forgotten = 0;
    for (key, _) in due.iter().filter(|(key, _)| *key < first_kept) {
        match Expiring::from_key(key) {
            Some(Expiring::Answer(answer)) => tables.answers.remove(&answer)?,
            Some(Expiring::Challenge(challenge)) => tables.challenges.remove(&challenge)?,
            None => {}
        }
        tables.expiries.remove(key)?;
        forgotten += 1;
    }
    Ok(forgotten)
}
