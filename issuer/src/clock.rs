//! The one place where time comes from. Everything else gets `now` as an argument.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use tenthcup_token::Timestamp;

/// How far the clock may go back before nothing is decided any more, in seconds (`FORMAT.md` §8).
const LARGEST_STEP_BACK: i64 = 5;

/// A clock that cannot be trusted now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClockFault {
    /// Before 1970 or after 2106.
    #[error("the clock of this machine shows a time that cannot be right; set it and start again")]
    OutOfRange,
    /// Earlier than it was before.
    #[error("the clock of this machine went back by {by} s; nothing is decided until it has caught up")]
    SteppedBack {
        /// By how many seconds.
        by: i64,
    },
}

/// Where "now" comes from. Remembers the highest time it has given, and never goes back.
#[derive(Debug, Clone)]
pub struct Clock {
    source: Source,
    highest: Arc<AtomicU32>,
}

#[derive(Debug, Clone)]
enum Source {
    System,
    Set(Arc<AtomicU32>),
}

impl Clock {
    /// The clock of this machine.
    pub fn system() -> Self {
        Self { source: Source::System, highest: Arc::default() }
    }

    /// A clock that shows what `seconds` (since 1970) holds: for tests of what happens an hour later.
    pub fn set_by(seconds: Arc<AtomicU32>) -> Self {
        Self { source: Source::Set(seconds), highest: Arc::default() }
    }

    /// Now. A step back of up to 5 s is hidden: the highest time so far is given instead.
    pub fn now(&self) -> Result<Timestamp, ClockFault> {
        let shown = match &self.source {
            Source::System => system_time()?,
            Source::Set(seconds) => Timestamp::from_secs(seconds.load(Ordering::Relaxed)),
        };
        let highest = self.highest.fetch_max(shown.as_unix(), Ordering::Relaxed);
        let highest = Timestamp::from_secs(highest.max(shown.as_unix()));
        match highest.since(shown) {
            by if by > LARGEST_STEP_BACK => Err(ClockFault::SteppedBack { by }),
            _ => Ok(highest),
        }
    }
}

fn system_time() -> Result<Timestamp, ClockFault> {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| ClockFault::OutOfRange)?;
    Timestamp::from_unix(since_epoch.as_secs()).ok_or(ClockFault::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_goes_back_and_says_so_when_the_machine_does() {
        let seconds = Arc::new(AtomicU32::new(1_000));
        let clock = Clock::set_by(seconds.clone());
        assert_eq!(clock.now(), Ok(Timestamp::from_secs(1_000)));
        seconds.store(995, Ordering::Relaxed);
        assert_eq!(clock.now(), Ok(Timestamp::from_secs(1_000)));
        seconds.store(994, Ordering::Relaxed);
        assert_eq!(clock.now(), Err(ClockFault::SteppedBack { by: 6 }));
        seconds.store(1_001, Ordering::Relaxed);
        assert_eq!(clock.now(), Ok(Timestamp::from_secs(1_001)));
    }
}
