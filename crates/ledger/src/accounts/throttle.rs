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

/// The same for a steady pace: attempts at once, and the seconds after which there is one more.
const FREE_FOR_ALL: u32 = 20;
const STEADY_WAIT: u32 = 5 * 60;

/// How guessing is slowed down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// For the attempts of one who is always the same: five are free, then each waits, from 30 s, twice as long as the one before, up to an hour.
    #[default]
    Doubling,
    /// For the attempts of all strangers together: twenty are free, then there is one more every five minutes. Nobody can make the others wait longer.
    Steady,
}

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
    #[serde(default)]
    pace: Pace,
    /// With a steady pace: those that count still, at `last`.
    attempts: u32,
    last: Timestamp,
}

impl Throttle {
    pub(super) fn is_forgotten(&self, now: Timestamp) -> bool {
        now >= match self.pace {
            Pace::Doubling => self.last.plus(FORGOTTEN),
            Pace::Steady => self.last.plus(self.attempts.saturating_mul(STEADY_WAIT)),
        }
    }

    fn wait(&self, now: Timestamp) -> u32 {
        let until = match self.pace {
            Pace::Doubling => {
                let Some(over) = self.attempts.checked_sub(FREE) else { return 0 };
                self.last.plus(FIRST_WAIT.saturating_mul(1 << over.min(16)).min(LONGEST_WAIT))
            }
            Pace::Steady => {
                let Some(over) = self.attempts.checked_sub(FREE_FOR_ALL) else { return 0 };
                self.last.plus(over.saturating_add(1).saturating_mul(STEADY_WAIT))
            }
        };
        u32::try_from(until.since(now)).unwrap_or(0)
    }

    /// With one attempt more.
    fn counted(self, now: Timestamp) -> Self {
        let attempts = self.attempts.saturating_add(1);
        match self.pace {
            Pace::Doubling => Self { attempts, last: now, ..self },
            Pace::Steady => {
                let passed = u32::try_from(now.since(self.last)).unwrap_or(0) / STEADY_WAIT;
                // What has passed of the next five minutes is not lost.
                let last = if passed >= self.attempts { now } else { self.last.plus(passed * STEADY_WAIT) };
                Self { attempts: attempts.saturating_sub(passed).max(1), last, ..self }
            }
        }
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
    /// Counts an attempt at what `key` names, as `login:anna`, unless too many came before, at this pace.
    ///
    /// # Errors
    /// See [`Fault`]. The attempt must not be made then.
    pub async fn attempt(&self, key: &str, pace: Pace, now: Timestamp) -> Result<Attempt, Fault> {
        let key = key.to_owned();
        let id = key.clone();
        let count = move |throttle: Option<Throttle>| {
            let throttle = throttle.filter(|throttle| !throttle.is_forgotten(now) && throttle.pace == pace);
            let throttle =
                throttle.unwrap_or_else(|| Throttle { key: key.clone(), pace, attempts: 0, last: now });
            match throttle.wait(now) {
                0 => Ok(throttle.counted(now)),
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

    const NOW: Timestamp = Timestamp::from_secs(1_000_000);

    fn after(pace: Pace, attempts: u32) -> Throttle {
        Throttle { key: "pin:x".into(), pace, attempts, last: NOW }
    }

    #[test]
    fn waits_double_up_to_an_hour() {
        let wait = |attempts| after(Pace::Doubling, attempts).wait(NOW);
        let waits: Vec<u32> = [0, 4, 5, 6, 7, 11, 12, 100].into_iter().map(wait).collect();
        assert_eq!(waits, [0, 0, 30, 60, 120, 1920, 3600, 3600]);
        let fifth = after(Pace::Doubling, 5);
        assert_eq!(fifth.wait(NOW.plus(29)), 1);
        assert_eq!(fifth.wait(NOW.plus(30)), 0);
        assert!(!fifth.is_forgotten(NOW.plus(FORGOTTEN - 1)));
        assert!(fifth.is_forgotten(NOW.plus(FORGOTTEN)));
    }

    #[test]
    fn at_a_steady_pace_nobody_waits_longer_than_five_minutes() {
        let (mut throttle, mut allowed) = (after(Pace::Steady, 0), 0);
        for second in 0..3600 {
            let now = NOW.plus(second);
            assert!(throttle.wait(now) <= STEADY_WAIT);
            if throttle.wait(now) == 0 {
                throttle = throttle.counted(now);
                allowed += 1;
            }
        }
        assert_eq!(allowed, 20 + 11, "twenty at once, then one every five minutes");
        assert!(!throttle.is_forgotten(NOW.plus(3600 + 18 * STEADY_WAIT)));
        assert!(throttle.is_forgotten(NOW.plus(3600 + 19 * STEADY_WAIT)));
    }

    #[test]
    fn at_a_steady_pace_what_is_long_past_is_free_again() {
        let throttle = after(Pace::Steady, 20);
        assert_eq!(throttle.wait(NOW.plus(STEADY_WAIT - 1)), 1);
        let next = throttle.counted(NOW.plus(STEADY_WAIT + 100));
        assert_eq!((next.attempts, next.last), (20, NOW.plus(STEADY_WAIT)));
        let alone = after(Pace::Steady, 3).counted(NOW.plus(3 * STEADY_WAIT));
        assert_eq!((alone.attempts, alone.last), (1, NOW.plus(3 * STEADY_WAIT)));
    }
}
