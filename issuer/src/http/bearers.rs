//! The short sessions of wallets and counters, and the nonces they sign to get one. Both are forgotten at a restart: pages sign in again.

use std::sync::Mutex;

use rand::Rng;
use tenthcup_token::{CardId, DeviceId, Digest, MerchantId, StoreId, Timestamp};

use super::expiring::Expiring;
use crate::lock::lock;
use crate::secret::Secret;

/// How long a nonce waits for its answer, in seconds (`FORMAT.md` §7).
const NONCE_LIVES: u32 = 60;

/// More than this many are never held; past it the oldest go.
const MOST_NONCES: usize = 100_000;
const MOST_BEARERS: usize = 500_000;

/// Who a bearer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// A counter.
    Device { device: DeviceId, merchant: MerchantId, store: StoreId },
    /// A wallet, for one card as it was at this generation.
    Wallet { card: CardId, merchant: MerchantId, generation: u16 },
}

/// Bearers by the hash of their secret.
#[derive(Debug, Default)]
pub(crate) struct Bearers(Mutex<Expiring<Digest, Who>>);

impl Bearers {
    /// A new session; its secret is for the caller alone.
    pub(super) fn begin(&self, who: Who, rng: &mut impl Rng, now: Timestamp, expires: Timestamp) -> Secret {
        let secret = Secret::random(rng);
        lock(&self.0).insert(secret.digest(), who, now, expires, MOST_BEARERS);
        secret
    }

    /// Who holds this secret.
    pub(super) fn who(&self, secret: &Secret, now: Timestamp) -> Option<Who> {
        lock(&self.0).get(&secret.digest(), now)
    }
}

/// Nonces that were given out and not yet answered.
#[derive(Debug, Default)]
pub(crate) struct Nonces(Mutex<Expiring<[u8; 16], ()>>);

impl Nonces {
    /// A new nonce, and when it expires.
    pub(super) fn issue(&self, rng: &mut impl Rng, now: Timestamp) -> ([u8; 16], Timestamp) {
        let mut nonce = [0; 16];
        rng.fill_bytes(&mut nonce);
        let expires = now.plus(NONCE_LIVES);
        lock(&self.0).insert(nonce, (), now, expires, MOST_NONCES);
        (nonce, expires)
    }

    /// Burns a nonce: `Some` once, and only within its time.
    pub(super) fn burn(&self, nonce: &[u8; 16], now: Timestamp) -> Option<()> {
        lock(&self.0).remove(nonce, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::rng;

    const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);

    #[test]
    fn a_nonce_is_good_once_and_for_a_minute() {
        let nonces = Nonces::default();
        let (nonce, expires) = nonces.issue(&mut rng(), NOW);
        assert_eq!(expires, NOW.plus(60));
        assert_eq!(nonces.burn(&nonce, NOW.plus(59)), Some(()));
        assert_eq!(nonces.burn(&nonce, NOW.plus(59)), None);
        let (nonce, _) = nonces.issue(&mut rng(), NOW);
        assert_eq!(nonces.burn(&nonce, NOW.plus(60)), None);
        assert_eq!(nonces.burn(&[0; 16], NOW), None);
    }

    #[test]
    fn a_bearer_is_known_until_it_expires() {
        let bearers = Bearers::default();
        let who = Who::Wallet { card: CardId::NONE, merchant: MerchantId::NONE, generation: 0 };
        let secret = bearers.begin(who, &mut rng(), NOW, NOW.plus(10));
        assert_eq!(bearers.who(&secret, NOW.plus(9)), Some(who));
        assert_eq!(bearers.who(&secret, NOW.plus(10)), None);
        assert_eq!(bearers.who(&Secret::random(&mut rng()), NOW), None);
    }
}
