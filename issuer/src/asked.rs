//! Which challenge a card was asked last, so that a wallet that connects again within its minute is asked again.
//!
//! Only a hint: whether the challenge still stands is read from the ledger. After a restart staff scan once more.

use std::collections::HashMap;
use std::sync::Mutex;

use tenthcup_token::{CardId, ChallengeNonce, Timestamp};

use crate::lock::lock;

/// The last challenge of each card, while it lives.
#[derive(Debug, Default)]
pub struct Asked(Mutex<HashMap<CardId, (ChallengeNonce, Timestamp)>>);

impl Asked {
    /// Remembers that `card` is asked `nonce` until `expires`; forgets what has expired at `now`.
    pub fn note(&self, card: CardId, nonce: ChallengeNonce, expires: Timestamp, now: Timestamp) {
        let mut asked = lock(&self.0);
        asked.retain(|_, (_, expires)| now < *expires);
        asked.insert(card, (nonce, expires));
    }

    /// What `card` was asked last, when that has not expired at `now`.
    pub fn of(&self, card: CardId, now: Timestamp) -> Option<ChallengeNonce> {
        let asked = lock(&self.0);
        asked.get(&card).filter(|(_, expires)| now < *expires).map(|(nonce, _)| *nonce)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_stands_until_it_expires() {
        let (asked, card, now) = (Asked::default(), CardId::from_bytes([1; 16]), Timestamp::from_secs(1000));
        let nonce = |byte| ChallengeNonce::from_bytes([byte; 8]);
        asked.note(card, nonce(1), now.plus(60), now);
        asked.note(card, nonce(2), now.plus(70), now);
        assert_eq!(asked.of(card, now.plus(69)), Some(nonce(2)));
        assert_eq!(asked.of(card, now.plus(70)), None);
        assert_eq!(asked.of(CardId::from_bytes([2; 16]), now), None);
    }
}
