//! What is remembered for a short time, and forgotten at a restart.

use std::collections::{BTreeMap, HashMap};

use tenthcup_token::Timestamp;

/// A map whose entries expire; bounded, and without a task that sweeps: each insertion removes what has expired.
#[derive(Debug)]
pub(super) struct Expiring<K, V> {
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

impl<K: Copy + Eq + std::hash::Hash, V: Clone> Expiring<K, V> {
    /// With `most` entries there already, the one that expires first goes.
    pub(super) fn insert(&mut self, key: K, value: V, now: Timestamp, expires: Timestamp, most: usize) {
        while let Some(first) = self.queue.first_entry()
            && (first.key().0 <= now || self.entries.len() >= most)
        {
            self.entries.remove(&first.remove());
        }
        self.next += 1;
        self.entries.insert(key, (value, expires, self.next));
        self.queue.insert((expires, self.next), key);
    }

    pub(super) fn get(&self, key: &K, now: Timestamp) -> Option<V> {
        self.entries.get(key).filter(|(_, expires, _)| now < *expires).map(|(value, _, _)| value.clone())
    }

    pub(super) fn remove(&mut self, key: &K, now: Timestamp) -> Option<V> {
        let (value, expires, number) = self.entries.remove(key)?;
        self.queue.remove(&(expires, number));
        (now < expires).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);

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
