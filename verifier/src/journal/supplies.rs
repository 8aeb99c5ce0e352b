//! What a device takes along while the service answers, so that it can decide while it does not (`GET /v1/offline`).

use redb::{ReadableDatabase, ReadableTableMetadata};
use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, FreezeList, KeySetClaims, Timestamp, Unverified};

use super::file::{CARDS, get, put};
use super::{Journal, Post};
use crate::durable::write;
use crate::{Freeze, FreezeError, KeySet, KeySetError, KnownCard, KnownCards, StorageFault, TillFault};

/// What the service gives a counter to take along: all pages of it.
#[derive(Debug, Clone)]
pub struct Supplies {
    /// The KEYSET, base64url.
    pub keyset: String,
    /// The FREEZE, base64url.
    pub freeze: String,
    /// The cards whose SHOW can then be checked.
    pub cards: Vec<KnownCard>,
    /// The ETag of the first page, by which the service says that nothing changed.
    pub tag: Option<String>,
}

/// What of it is kept. The cards lie beside it. The versions never fall.
#[derive(Serialize, Deserialize)]
struct Taken {
    keyset: String,
    keyset_version: u64,
    freeze: String,
    freeze_version: u64,
    tag: Option<String>,
    at: Timestamp,
}

const TAKEN: &str = "taken";

impl Journal {
    /// Takes supplies along, instead of those before: when they are by the keys that the device trusts, and not older than what it has.
    ///
    /// # Errors
    /// When they are not to be used, or cannot be written; what was taken along before is still there.
    pub fn take_along(&self, post: &Post, supplies: &Supplies, now: Timestamp) -> Result<(), TillFault> {
        let before = self.taken()?;
        let least = before.as_ref().map_or((0, 0), |taken| (taken.keyset_version, taken.freeze_version));
        let (keys, freeze) = verified(post, (&supplies.keyset, &supplies.freeze), least, now)?;
        let taken = Taken {
            keyset: supplies.keyset.clone(),
            keyset_version: keys.version(),
            freeze: supplies.freeze.clone(),
            freeze_version: freeze.list().version,
            tag: supplies.tag.clone(),
            at: now,
        };
        write(&self.db, |txn| {
            put(txn, TAKEN, &taken)?;
            let mut cards = txn.open_table(CARDS)?;
            cards.retain(|_, _| false)?;
            for card in &supplies.cards {
                cards.insert(card.id.as_bytes(), serde_json::to_vec(card)?.as_slice())?;
            }
            Ok::<_, StorageFault>(())
        })?;
        Ok(())
    }

    /// The ETag of what was taken along; `None` when there is nothing, or it has none.
    ///
    /// # Errors
    /// A storage fault.
    pub fn supplies_tag(&self) -> Result<Option<String>, StorageFault> {
        Ok(self.taken()?.and_then(|taken| taken.tag))
    }

    /// When something was taken along last and how many cards; `None` when nothing ever was.
    ///
    /// # Errors
    /// A storage fault.
    pub fn supplied(&self) -> Result<Option<(Timestamp, u64)>, StorageFault> {
        let Some(taken) = self.taken()? else { return Ok(None) };
        Ok(Some((taken.at, self.db.begin_read()?.open_table(CARDS)?.len()?)))
    }

    /// The keys and the list in force; `None` when there are none that may be believed now.
    pub(super) fn in_force(
        &self,
        post: &Post,
        now: Timestamp,
    ) -> Result<Option<(KeySet, Freeze)>, StorageFault> {
        let Some(taken) = self.taken()? else { return Ok(None) };
        let least = (taken.keyset_version, taken.freeze_version);
        match verified(post, (&taken.keyset, &taken.freeze), least, now) {
            Ok(in_force) => Ok(Some(in_force)),
            Err(TillFault::Storage(fault)) => Err(fault),
            Err(TillFault::KeySet(_) | TillFault::Freeze(_)) => Ok(None),
        }
    }

    fn taken(&self) -> Result<Option<Taken>, StorageFault> {
        get(&self.db, TAKEN)
    }
}

impl KnownCards for Journal {
    fn known(&self, card: &CardId) -> Result<Option<KnownCard>, StorageFault> {
        let cards = self.db.begin_read()?.open_table(CARDS)?;
        let row = cards.get(card.as_bytes())?;
        Ok(row.map(|json| serde_json::from_slice(json.value())).transpose()?)
    }
}

/// A KEYSET by the pinned root and a FREEZE by a key in it, neither below the versions seen before.
fn verified(
    post: &Post,
    (keyset, freeze): (&str, &str),
    (keyset_version, freeze_version): (u64, u64),
    now: Timestamp,
) -> Result<(KeySet, Freeze), TillFault> {
    let keyset = Unverified::<KeySetClaims>::from_base64(keyset).map_err(KeySetError::from)?;
    let keys = KeySet::verify(&post.root, keyset.bytes(), keyset_version, now)?;
    let list = Unverified::<FreezeList>::from_base64(freeze).map_err(FreezeError::from)?;
    let freeze = Freeze::verify(list.bytes(), &post.merchant, &keys, freeze_version, &post.windows, now)?;
    Ok((keys, freeze))
}
