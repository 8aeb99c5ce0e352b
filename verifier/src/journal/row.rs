//! One entry in the journal, and what became of it.

use serde::{Deserialize, Serialize};
use tenthcup_token::{CardId, Digest, Entry, Show, ShowCard, Timestamp, Unverified};

use super::Place;
use crate::{ReplayKey, StorageFault};

/// What staff were told when the code was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    /// Nothing yet: it was sent at once, and the service's answer is what they are told.
    Online,
    /// That it is good as far as can be seen here, and counts when the service says so.
    Counted,
    /// That nobody knows: it was sent, no answer came, and it could not be found good here.
    Open,
}

/// What the service said of an entry, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Said {
    /// It counts.
    Counted,
    /// Its code was used before.
    Used,
    /// It does not count.
    Refused,
    /// A manager decides.
    Quarantined,
}

/// The service's answer to an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// In a word.
    pub said: Said,
    /// The reason, as in the API, where there is one.
    pub reason: Option<String>,
    /// When it came.
    pub at: Timestamp,
    /// Whether the entry took its place in the chain by the service's record.
    pub chained: bool,
}

/// An entry that this device signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number in this journal, in the order of signing.
    pub number: u64,
    /// The ENTRY.
    pub entry: Unverified<Entry>,
    /// Of a code that was found good here, the card.
    pub card: Option<CardId>,
    /// What staff were told.
    pub told: Told,
    /// What the service said; `None` while it waits.
    pub answer: Option<Answer>,
}

/// How a row lies in the file. All else is in the ENTRY.
#[derive(Serialize, Deserialize)]
struct Stored {
    entry: String,
    card: Option<CardId>,
    told: Told,
    answer: Option<Answer>,
}

/// Seconds after which an entry is late on arrival, with leeway for clocks.
const LATE_AFTER: i64 = 63;
/// Seconds for which a code is good online, with leeway for the way there.
const GOOD_FOR: i64 = 52;

impl Row {
    /// What the entry says.
    pub fn claims(&self) -> &Entry {
        self.entry.claims_unverified()
    }

    /// The chain as it ends with this entry.
    pub fn place(&self) -> Place {
        Place { sequence: self.claims().sequence, head: Digest::of(self.entry.bytes()) }
    }

    /// The chain as it ended before this entry.
    pub fn place_before(&self) -> Place {
        Place { sequence: self.claims().sequence.saturating_sub(1), head: self.claims().prev }
    }

    /// The ENTRY in base64url, as the service takes it.
    pub fn to_base64(&self) -> String {
        self.entry.to_base64()
    }

    /// Whether it was signed, or left without an answer, while the service did not answer.
    pub fn is_offline(&self) -> bool {
        self.told != Told::Online
    }

    /// For how many seconds it is better not sent. After a short time without a network a code may be too old to count at once while its
    /// entry is too young to be late: neither rule would take it, though both take it a moment later. `late_only` waits for that in any
    /// case: of a device that was revoked nothing else is taken.
    pub fn held_back(&self, now: Timestamp, late_only: bool) -> u32 {
        let left = LATE_AFTER - now.since(self.claims().time);
        let old = self.claims().intent.code().and_then(shown_in).is_some_and(|s| now.since(s.iat) > GOOD_FOR);
        if late_only || old { u32::try_from(left).unwrap_or(0) } else { 0 }
    }

    pub(super) fn to_json(&self) -> Result<Vec<u8>, StorageFault> {
        let (card, told, answer) = (self.card, self.told, self.answer.clone());
        Ok(serde_json::to_vec(&Stored { entry: self.to_base64(), card, told, answer })?)
    }

    pub(super) fn from_json(number: u64, json: &[u8]) -> Result<Self, StorageFault> {
        let Stored { entry, card, told, answer } = serde_json::from_slice(json)?;
        let entry = Unverified::from_base64(&entry).map_err(StorageFault::new)?;
        Ok(Self { number, entry, card, told, answer })
    }
}

/// What a code of a card claims of itself. Not checked.
pub(super) struct Shown {
    pub(super) iat: Timestamp,
    pub(super) replay: ReplayKey,
}

/// What a SHOW or a SHOW-CARD claims of itself; `None` for any other text.
pub(super) fn shown_in(code: &str) -> Option<Shown> {
    let (card, iat, cti) = if let Ok(show) = Unverified::<Show>::from_text(code) {
        let show = show.claims_unverified();
        (show.card, show.iat, show.cti)
    } else {
        let show = Unverified::<ShowCard>::from_text(code).ok()?;
        let show = show.claims_unverified();
        (show.card.claims_unverified().card, show.iat, show.cti)
    };
    Some(Shown { iat, replay: ReplayKey::new(&card, iat, cti) })
}
