//! Guessing made slow. An attempt is counted, durably, before the secret is looked at: so parallel guesses count, and a restart forgives
//! nothing.

use serde::{Deserialize, Serialize};
use tenthcup_token::{MerchantId, Timestamp};

use super::Accounts;
use crate::fault::Fault;
use crate::record::{Record, Records as _};

/// Attempts that may follow each other at once.
const FREE: u32 = 5;
/// Seconds to wait after those; doubled with each further attempt.
const FIRST_WAIT: u32 = 30;
/// Seconds to wait at most.
const LONGEST_WAIT: u32 = 60 * 60;
/// Seconds after the last attempt when all is forgotten.
const FORGOTTEN: u32 = 24 * 60 * 60;

/// Whether an attempt may be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// Yes, and it is counted.
    Allowed,
    /// No; it is not counted either.
    Wait {
        /// Until one may be made.
        seconds: u32,
    },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Throttle {
    key: String,
    attempts: u32,
    last: Timestamp,
}

impl Throttle {
    pub(super) fn is_forgotten(&self, now: Timestamp) -> bool {
        now >= self.last.plus(FORGOTTEN)
    }

    fn wait(&self, now: Timestamp) -> u32 {
        let Some(over) = self.attempts.checked_sub(FREE) else { return 0 };
        let wait = FIRST_WAIT.saturating_mul(1 << over.min(16)).min(LONGEST_WAIT);
        u32::try_from(self.last.plus(wait).since(now)).unwrap_or(0)
    }
}

impl Record for Throttle {
    const KIND: &'static str = "throttle";
    type Id = String;

    fn merchant(&self) -> MerchantId {
        MerchantId::NONE
    }

    fn id(&self) -> String {
        self.key.clone()
    }
}

impl Accounts {
    /// Counts an attempt at what `key` names, as `login:anna`, unless too many came before: five are free, then each waits, from 30 s,
    /// twice as long as the one before, up to an hour.
    ///
    /// # Errors
    /// See [`Fault`]. The attempt must not be made then.
    pub async fn attempt(&self, key: &str, now: Timestamp) -> Result<Attempt, Fault> {
        let key = key.to_owned();
        let id = key.clone();
        let count = move |throttle: Option<Throttle>| {
            let throttle = throttle.filter(|throttle| !throttle.is_forgotten(now));
            let throttle = throttle.unwrap_or_else(|| Throttle { key: key.clone(), attempts: 0, last: now });
            match throttle.wait(now) {
                0 => Ok(Throttle { attempts: throttle.attempts.saturating_add(1), last: now, ..throttle }),
                seconds => Err(seconds),
            }
        };
        let counted = self.file.update::<Throttle, u32>(MerchantId::NONE, &id, count).await?;
        Ok(match counted {
            Ok(_) => Attempt::Allowed,
            Err(seconds) => Attempt::Wait { seconds },
        })
    }

    /// Forgets the attempts: the secret was right.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn attempt_succeeded(&self, key: &str) -> Result<(), Fault> {
        if let Some(throttle) = self.file.get::<Throttle>(MerchantId::NONE, &key.to_owned()).await? {
            self.file.remove(&throttle).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_an_hour() {
        let now = Timestamp::from_secs(1_000_000);
        let wait = |attempts| Throttle { key: "pin:x".into(), attempts, last: now }.wait(now);
        let waits: Vec<u32> = [0, 4, 5, 6, 7, 11, 12, 100].into_iter().map(wait).collect();
        assert_eq!(waits, [0, 0, 30, 60, 120, 1920, 3600, 3600]);
        let fifth = Throttle { key: "pin:x".into(), attempts: 5, last: now };
        assert_eq!(fifth.wait(now.plus(29)), 1);
        assert_eq!(fifth.wait(now.plus(30)), 0);
        assert!(!fifth.is_forgotten(now.plus(FORGOTTEN - 1)));
        assert!(fifth.is_forgotten(now.plus(FORGOTTEN)));
    }
}
