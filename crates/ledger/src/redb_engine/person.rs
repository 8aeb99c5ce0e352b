//! The keys of cards, as decisions use them.

use minicbor::{Decode, Encode};
use tenthcup_token::CardId;
use tenthcup_verifier::CardStatus;

use super::persons::Persons;
use super::rows::{self, CardRow};
use super::schema::Tables;
use super::snapshot::Snapshot;
use super::trouble::{Trouble, storage};
use crate::fault::Fault;
use crate::seal::{Person, Purpose, Sealed};

impl Tables<'_> {
    /// The key of a card, without which nothing is recorded of it. Ask for it before anything is written.
    pub(super) fn person(&self, card: CardId, row: &CardRow) -> Result<Person, Trouble> {
        let found = self.persons.find(row.person, row.merchant, card)?;
        found.ok_or_else(|| undecided("the key of the card's holder is missing; is a restore under way?"))
    }

    /// The same by its id alone, for what was kept of it before.
    pub(super) fn person_of(&self, card: CardId) -> Result<Person, Trouble> {
        self.person(card, &self.cards.must_get(card.as_bytes())?)
    }
}

impl Snapshot {
    /// A card with its key; `None` when there is no such card, or it was erased.
    pub(super) fn person(&self, persons: &Persons, card: CardId) -> Result<Option<Person>, Trouble> {
        match self.table(&rows::CARDS).get(card.as_bytes())? {
            // Of one that was erased nothing is opened, even while its key is still to be destroyed.
            Some(row) if row.status != CardStatus::Erased => persons.find(row.person, row.merchant, card),
            _ => Ok(None),
        }
    }
}

impl Person {
    /// Opens what this ledger sealed.
    pub(super) fn must_open(&self, purpose: Purpose<'_>, sealed: &Sealed) -> Result<Vec<u8>, Trouble> {
        let opened = self.open(purpose, sealed);
        opened.ok_or_else(|| undecided("what was sealed with the key of a card does not open with it"))
    }

    /// Seals several tokens as one.
    pub(super) fn seal_all(&self, purpose: Purpose<'_>, tokens: &[Vec<u8>]) -> Result<Sealed, Trouble> {
        let plain =
            minicbor::to_vec(Tokens(tokens.to_vec())).map_err(|error| Trouble::Storage(storage(error)))?;
        Ok(self.seal(purpose, &plain))
    }

    pub(super) fn must_open_all(
        &self,
        purpose: Purpose<'_>,
        sealed: &Sealed,
    ) -> Result<Vec<Vec<u8>>, Trouble> {
        let Tokens(tokens) = minicbor::decode(&self.must_open(purpose, sealed)?)?;
        Ok(tokens)
    }
}

#[derive(Encode, Decode)]
#[cbor(transparent)]
struct Tokens(#[cbor(n(0), with = "crate::codec")] Vec<Vec<u8>>);

fn undecided(why: &str) -> Trouble {
    Trouble::Undecided(Fault::could_not_decide(why))
}
