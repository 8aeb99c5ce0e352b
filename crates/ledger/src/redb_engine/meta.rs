//! What a store says of itself: when it was made, and the highest time that it has seen.

use minicbor::{Decode, Encode};
use tenthcup_token::Timestamp;

use super::moment::Group;
use super::table::{Rows, Writable};
use super::table_id::TableId;
use super::trouble::Trouble;
use crate::codec;
use crate::fault::Fault;

const META: Rows<1, TimeRow> = Rows::of(TableId::Meta);
const BIRTH: [u8; 1] = [1];
const HIGHEST: [u8; 1] = [2];

/// The clock may be this many seconds behind the highest time seen; further, and it cannot be trusted.
const STEP_BACK: i64 = 5;

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
struct TimeRow {
    #[cbor(n(0), with = "codec")]
    at: Timestamp,
}

/// The table of that in a group of decisions.
pub(super) struct Meta<'t>(Writable<'t, 1, TimeRow>);

impl<'t> Meta<'t> {
    pub(super) fn of(rows: &'t Group<'t>) -> Self {
        Self(META.write(rows))
    }

    /// Marks a new store.
    pub(super) fn begin(&mut self, birth: Timestamp) -> Result<(), Trouble> {
        self.0.put(&BIRTH, &TimeRow { at: birth })?;
        self.0.put(&HIGHEST, &TimeRow { at: birth })
    }

    /// Refuses to decide by a clock that stepped back; else remembers how far it came. `now` is the server's own clock, never a token's.
    pub(super) fn tick(&mut self, now: Timestamp) -> Result<(), Trouble> {
        let highest = self.0.get(&HIGHEST)?.map_or(Timestamp::from_secs(0), |row| row.at);
        let behind = highest.since(now);
        if behind > STEP_BACK {
            let why = format!(
                "the clock of this machine is {behind} s behind the latest time it has shown; set it right"
            );
            return Err(Trouble::Undecided(Fault::could_not_decide(why)));
        }
        if now > highest {
            self.0.put(&HIGHEST, &TimeRow { at: now })?;
        }
        Ok(())
    }
}
