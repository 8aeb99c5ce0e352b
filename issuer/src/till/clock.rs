//! The till's clock: this machine's, set right by the service's.

use tenthcup_token::Timestamp;

use crate::clock::{Clock, ClockFault};

/// A difference of fewer seconds teaches nothing: times are whole seconds, and answers travel.
const LEAST: i64 = 2;

/// The time by the service's clock, as far as it was heard.
#[derive(Debug, Clone)]
pub struct TillClock {
    own: Clock,
    offset: i64,
}

impl TillClock {
    /// `own`, which the service's is `offset` seconds ahead of.
    pub fn new(own: Clock, offset: i64) -> Self {
        Self { own, offset }
    }

    /// Now.
    pub fn now(&self) -> Result<Timestamp, ClockFault> {
        let own = i64::from(self.own.now()?.as_unix());
        let now = u64::try_from(own.saturating_add(self.offset)).ok().and_then(Timestamp::from_unix);
        now.ok_or(ClockFault::OutOfRange)
    }

    /// Hears the service's clock; the new offset when it is another one than before.
    pub fn hear(&mut self, service: Timestamp) -> Result<Option<i64>, ClockFault> {
        let ahead = service.since(self.own.now()?);
        if (ahead - self.offset).abs() < LEAST {
            return Ok(None);
        }
        self.offset = if ahead.abs() < LEAST { 0 } else { ahead };
        Ok(Some(self.offset))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicU32;

    use super::*;

    #[test]
    fn it_goes_by_the_services_clock_and_not_by_a_second_more_or_less() {
        let own = Arc::new(AtomicU32::new(1_000));
        let mut clock = TillClock::new(Clock::set_by(own), 0);
        assert_eq!(clock.hear(Timestamp::from_secs(1_001)), Ok(None));
        assert_eq!(clock.now(), Ok(Timestamp::from_secs(1_000)));
        assert_eq!(clock.hear(Timestamp::from_secs(900)), Ok(Some(-100)));
        assert_eq!(clock.now(), Ok(Timestamp::from_secs(900)));
        assert_eq!(clock.hear(Timestamp::from_secs(901)), Ok(None));
        assert_eq!(clock.hear(Timestamp::from_secs(1_001)), Ok(Some(0)));
    }
}
