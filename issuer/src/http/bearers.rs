//! The short sessions of wallets and counters, and the nonces they sign to get one. Both are forgotten at a restart: pages sign in again.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use rand::Rng;
use tenthcup_token::{CardId, DeviceId, Digest, MerchantId, StoreId, Timestamp};

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

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A map whose entries expire; bounded, and without a task that sweeps: each insertion removes what has expired.
#[derive(Debug)]
struct Expiring<K, V> {
    entries: HashMap<K, (V, Timestamp, u64)>,
    /// By expiry, and then in the order they came.
    queue: BTreeMap<(Timestamp, u64), K>,
    next: u64,
}

impl<K, V> Default for Expiring<K, V> {
    fn default() -> Self {
        Self { entries: HashMap::new(), queue: BTreeMap::new(), next: 0 }
    }
}

impl<K: Copy + Eq + std::hash::Hash, V: Copy> Expiring<K, V> {
    fn insert(&mut self, key: K, value: V, now: Timestamp, expires: Timestamp, most: usize) {
        while let Some(first) = self.queue.first_entry()
            && (first.key().0 <= now || self.entries.len() >= most)
        {
            self.entries.remove(&first.remove());
        }
        self.next += 1;
        self.entries.insert(key, (value, expires, self.next));
        self.queue.insert((expires, self.next), key);
    }

    fn get(&self, key: &K, now: Timestamp) -> Option<V> {
        self.entries.get(key).filter(|(_, expires, _)| now < *expires).map(|(value, _, _)| *value)
    }

    fn remove(&mut self, key: &K, now: Timestamp) -> Option<V> {
        let (value, expires, number) = self.entries.remove(key)?;
        self.queue.remove(&(expires, number));
        (now < expires).then_some(value)
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

    #[test]
    fn it_stays_bounded() {
        let mut expiring = Expiring::default();
        for number in 0..10_u32 {
            expiring.insert(number, (), NOW, NOW.plus(number + 1), 4);
        }
        assert_eq!((expiring.entries.len(), expiring.queue.len()), (4, 4));
        expiring.insert(99, (), NOW.plus(100), NOW.plus(200), 4);
        assert_eq!((expiring.entries.len(), expiring.queue.len()), (1, 1));
    }
}
