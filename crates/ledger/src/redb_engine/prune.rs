//! Forgetting: used codes that no path accepts any more, answers and challenges past their time, counts of days long gone. A bounded piece
//! at a time, so that no scan waits long behind it.

use tenthcup_token::Timestamp;

use super::keys::Expiring;
use super::schema::Tables;
use super::table::key;
use super::trouble::Trouble;
use super::velocity;
use crate::view::Pruned;

/// Rows of each sort that one call forgets at most.
const AT_ONCE: usize = 500;

/// Up to where everything was forgotten, by table. What is gone lies in memory until the index has taken that up, and to pass over it from
/// the beginning at every call would take ever longer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Forgotten {
    burnt: [u8; 32],
    given: [u8; 37],
    expiries: [u8; 29],
}

impl Forgotten {
    /// Of what nothing is known yet.
    pub(super) const NOTHING: Self = Self { burnt: [0; 32], given: [0; 37], expiries: [0; 29] };
}

/// Forgets the next piece behind `gone`; says also what is gone then.
pub(super) fn prune(
    tables: &mut Tables<'_>,
    mut gone: Forgotten,
    now: Timestamp,
) -> Result<(Pruned, Forgotten), Trouble> {
    tables.meta.tick(now)?;
    // The same line by which `Tables::not_known_as_used` refuses what it could have forgotten.
    let line = tables.remembered_from(now)?;
    let burnt = tables.burnt.remove_below(&mut gone.burnt, line.as_bytes(), AT_ONCE)?;
    let given = tables.given.remove_below(&mut gone.given, &velocity::prune_before(now), AT_ONCE)?;
    let others = forget_expired(tables, &mut gone.expiries, now)?;
    let more = burnt.max(given).max(others) >= AT_ONCE as u64;
    Ok((Pruned { burnt, others, given, more }, gone))
}

fn forget_expired(tables: &mut Tables<'_>, gone: &mut [u8; 29], now: Timestamp) -> Result<u64, Trouble> {
    let first_kept = key(&[&now.plus(1).as_unix().to_be_bytes()]);
    let due = tables.expiries.range(*gone..=first_kept)?.take(AT_ONCE).collect::<Result<Vec<_>, _>>()?;
    let mut forgotten = 0;
    for (key, _) in due.iter().filter(|(key, _)| *key < first_kept) {
        match Expiring::from_key(key) {
            Some(Expiring::Answer(answer)) => tables.answers.remove(&answer)?,
            Some(Expiring::Challenge(challenge)) => tables.challenges.remove(&challenge)?,
            None => {}
        }
        tables.expiries.remove(key)?;
        *gone = *key;
        forgotten += 1;
    }
    Ok(forgotten)
}
