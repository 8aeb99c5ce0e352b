//! A code shown to redeem: it is burnt for a challenge, and earns nothing.

use tenthcup_program::{Counters, Happening, Redeem, decide};
use tenthcup_token::Timestamp;
use tenthcup_verifier::{Assurance, ShownCard};

use super::approve::Asking;
use super::draft::Draft;
use super::keys::Expiring;
use super::rows::{ChallengeRow, ChallengeRowState};
use super::schema::Tables;
use super::stop::Stop;
use super::submit::Scan;
use crate::answer::{ChallengeTerms, Challenged, Refusal};
use crate::seal::Purpose;

/// A challenge can be answered for this many seconds.
const LIVES: u32 = 60;
/// Seconds for which it is remembered after that, to tell a late answer what became of it.
const REMEMBERED: u32 = 24 * 60 * 60;

impl Tables<'_> {
    /// Makes a challenge for the reward of the card that expires first. Redemption is online: a late entry does not get here.
    pub(super) fn challenge(&mut self, scan: &Scan<'_>, shown: &ShownCard) -> Result<Draft, Stop> {
        let (card, entry) = (*shown.card(), scan.entry);
        let row = self.card_again(&card, shown.standing())?;
        let person = self.person(card, &row)?;
        self.not_burnt(shown.replay(), card, scan.now)?;
        let refused = |reason| Refusal::of(reason).on(card);
        row.may_redeem(scan.now).map_err(refused)?;
        let program = self.program(row.merchant, row.program)?;
        let reward = self.reward_to_offer(&row, scan.now).map_err(|stop| stop.on(card))?.id;
        // Asked now so that the customer is not asked in vain; decided again when they have answered.
        let happening = Happening::Redeem(Redeem { at: scan.now, store: entry.store, reward });
        decide(&program, &row.state, &happening, &Counters::default()).map_err(refused)?;
        // What can be copied answers no challenge; and while not everything is merged, nobody knows by a machine alone whether a reward was
        // redeemed in the time that a restore lost.
        if row.holder.assurance() < Assurance::Key || self.merging_since(&row.merchant)?.is_some() {
            return self.step_up(&person, Asking::alone(scan, (card, shown.standing()), shown.replay()));
        }

        self.burn(entry, shown.replay(), scan.now)?;
        let terms = ChallengeTerms {
            merchant: row.merchant,
            nonce: scan.fresh.nonce,
            card,
            device: entry.device,
            store: entry.store,
            reward,
            made: scan.now,
            expires: scan.now.plus(LIVES),
        };
        let challenge = ChallengeRow {
            terms,
            program: row.program,
            digits: scan.fresh.digits.number(),
            wrong: 0,
            state: ChallengeRowState::Open,
            sequence: entry.sequence,
            staff: entry.staff,
            happened: entry.time,
            entry: person.seal(Purpose::Challenge(&terms.nonce), scan.checked.entry().bytes()),
        };
        self.challenges.insert_new(terms.nonce.as_bytes(), &challenge)?;
        self.forget_at(terms.expires.plus(REMEMBERED), &Expiring::Challenge(*terms.nonce.as_bytes()))?;
        let (digits, program) = (scan.fresh.digits, row.program);
        Ok(Draft::Challenged(Challenged { terms, digits, program, entry: scan.hash }))
    }

    /// Has a row forgotten from `at` on.
    pub(super) fn forget_at(
        &mut self,
        at: Timestamp,
        what: &Expiring,
    ) -> Result<(), super::trouble::Trouble> {
        self.expiries.put(&what.key(at), &super::rows::Nothing {})
    }
}
