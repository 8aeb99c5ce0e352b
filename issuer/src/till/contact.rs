//! The till and its service: whether it answers, what waits for it, and that both agree where the chain of entries ends.

use std::time::Duration;

use tenthcup_verifier::{Alignment, Answer, Place, Row, Said, StorageFault};
use tokio::time::Instant;

use super::desk::{Desk, DeskError};
use super::news::{News, Sent};
use super::wire::{Fault, Problem, Verdict, Word};
use crate::clock::ClockFault;

/// Between two tries to reach a service that does not answer, or does not decide.
const KNOCK: Duration = Duration::from_secs(3);
/// Between two looks at a service that answers: for who is signed on, and what to take along.
const LOOK: Duration = Duration::from_secs(300);

/// How this till stands with its service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    /// It answered the last time.
    Online,
    /// It did not: the till decides by itself.
    Away,
    /// It does not take this device any more.
    Revoked,
}

/// What the service said to an entry.
pub(super) enum Delivered {
    Verdict(Verdict),
    /// It will never take it.
    Rejected(Problem),
}

/// Why something was not carried through.
pub(super) enum Stop {
    NoAnswer(String),
    /// The service answers, but says nothing of what was sent.
    Passing(Problem),
    /// What is next is better sent in so many seconds.
    NotYet(u32),
    OtherService,
    /// The till itself cannot go on.
    Broken(DeskError),
}

macro_rules! broken {
    ($($error:ty),*) => {$(
        impl From<$error> for Stop {
            fn from(error: $error) -> Self {
                Self::Broken(error.into())
            }
        }
    )*};
}

broken!(DeskError, StorageFault, ClockFault);

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NoAnswer(why) => Self::NoAnswer(why),
            Fault::Problem(problem) => Self::Passing(problem),
        }
    }
}

impl Desk {
    /// Waits until it is time to look after the service, then sends what waits and takes along what is new. May be dropped at any moment.
    ///
    /// # Errors
    /// When the journal fails, or the clock.
    pub async fn tend(&mut self) -> Result<(), DeskError> {
        tokio::time::sleep_until(self.next_look).await;
        self.connect().await
    }

    /// Looks after the service now.
    ///
    /// # Errors
    /// When the journal fails, or the clock.
    pub async fn connect(&mut self) -> Result<(), DeskError> {
        // Also when this is dropped half way.
        self.next_look = Instant::now() + KNOCK;
        match self.look_after().await {
            Ok(()) => self.next_look = Instant::now() + LOOK,
            Err(Stop::Broken(error)) => return Err(error),
            Err(Stop::NoAnswer(why)) => self.lost(why),
            Err(Stop::OtherService) => {
                if self.contact.replace(Contact::Away) != Some(Contact::Away) {
                    self.news.push(News::OtherService);
                }
            }
            Err(Stop::NotYet(seconds)) => {
                self.news.push(News::HeldBack(seconds));
                self.next_look = Instant::now() + Duration::from_secs(seconds.into());
            }
            Err(Stop::Passing(problem)) => self.news.push(News::Passing(problem.detail)),
        }
        Ok(())
    }

    async fn look_after(&mut self) -> Result<(), Stop> {
        let info = self.wire.info().await?;
        self.heard(info.now)?;
        self.is_ours().await?;
        match self.view().await {
            Ok(view) => self.align(view.place())?,
            Err(Stop::Passing(problem)) if matches!(problem.status, 401 | 403 | 404) => {
                if self.contact.replace(Contact::Revoked) != Some(Contact::Revoked) {
                    self.news.push(News::Revoked);
                }
                return self.drain(true).await;
            }
            Err(stop) => return Err(stop),
        }
        if self.contact.replace(Contact::Online) != Some(Contact::Online) {
            self.news.push(News::Online);
        }
        self.catch_up().await?;
        self.take_along().await?;
        self.journal.all_sent(self.clock.now()?)?;
        Ok(())
    }

    /// Makes sure that this is the service at which this device was enrolled.
    pub(super) async fn is_ours(&self) -> Result<(), Stop> {
        let root = self.wire.key_set().await?.root;
        if root == self.device.root { Ok(()) } else { Err(Stop::OtherService) }
    }

    /// Sends what waits, and makes sure that both chains end alike, so that the next entry can be signed.
    pub(super) async fn catch_up(&mut self) -> Result<(), Stop> {
        self.drain(false).await?;
        if self.journal.chain()?.doubt.is_some() {
            let place = self.view().await?.place();
            self.align(place)?;
        }
        Ok(())
    }

    fn align(&mut self, service: Place) -> Result<(), DeskError> {
        match self.journal.align(service)? {
            Alignment::Same | Alignment::Pending => {}
            Alignment::SendAgain(entries) => self.news.push(News::SendAgain(entries)),
            Alignment::Apart => self.news.push(News::Apart),
        }
        Ok(())
    }

    /// Sends all that waits, in the order of the chain. Stops at the first that gets no answer, or is to be sent later.
    async fn drain(&mut self, late_only: bool) -> Result<(), Stop> {
        let mut sent = Sent::default();
        let mut stop = None;
        for row in self.journal.waiting()? {
            let wait = row.held_back(self.clock.now()?, late_only);
            if wait > 0 {
                stop = Some(Stop::NotYet(wait));
                break;
            }
            match self.deliver(&row).await {
                Ok(delivered) => sent.count(said(&delivered)),
                Err(why) => {
                    stop = Some(why);
                    break;
                }
            }
        }
        if sent.all() > 0 {
            self.news.push(News::Sent(sent));
            if stop.is_none() {
                self.journal.all_sent(self.clock.now()?)?;
            }
        }
        stop.map_or(Ok(()), Err)
    }

    /// Sends one entry, and keeps the answer.
    pub(super) async fn deliver(&mut self, row: &Row) -> Result<Delivered, Stop> {
        let delivered = match self.wire.submit(&row.to_base64()).await {
            Ok(verdict) => match passing(&verdict) {
                Some(problem) => return Err(Stop::Passing(problem)),
                None => Delivered::Verdict(verdict),
            },
            Err(Fault::Problem(problem)) if !problem.is_passing() => Delivered::Rejected(problem),
            Err(fault) => return Err(fault.into()),
        };
        let (reason, chained) = match &delivered {
            Delivered::Verdict(verdict) => {
                let chained = verdict.entry.is_some_and(|entry| entry.hash == row.place().head);
                (verdict.reason.clone(), chained)
            }
            Delivered::Rejected(problem) => (Some(problem.code.clone()), false),
        };
        let (said, at) = (said(&delivered), self.clock.now()?);
        self.journal.answered(row, Answer { said, reason, at, chained })?;
        Ok(delivered)
    }

    /// Notes that the service does not answer.
    pub(super) fn lost(&mut self, why: String) {
        if self.contact.replace(Contact::Away) != Some(Contact::Away) {
            self.news.push(News::Away(why));
        }
        self.next_look = self.next_look.min(Instant::now() + KNOCK);
    }
}

fn said(delivered: &Delivered) -> Said {
    match delivered {
        Delivered::Rejected(_) => Said::Refused,
        Delivered::Verdict(verdict) => match verdict.verdict {
            Word::Accepted | Word::Challenge | Word::Redeemed | Word::Reversed => Said::Counted,
            Word::Used => Said::Used,
            Word::Refused => Said::Refused,
            Word::Quarantined => Said::Quarantined,
        },
    }
}

/// A verdict with which the entry stays here, to be sent again later, and all behind it. None that names the entry is: the chain has moved on to
/// it, and what is said of its code is said for good.
fn passing(verdict: &Verdict) -> Option<Problem> {
    if verdict.entry.is_some() {
        return None;
    }
    let code = verdict.reason.clone().filter(|_| verdict.verdict == Word::Refused)?;
    let detail = "too much waits for the manager already".to_owned();
    let problem = Problem { status: 409, code, detail, retry_after: None };
    problem.is_passing().then_some(problem)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tenthcup_token::Digest;

    use super::*;

    #[test]
    fn what_is_said_of_a_code_is_for_good_and_what_is_said_of_the_service_is_not() {
        let verdict = |said: serde_json::Value| serde_json::from_value::<Verdict>(said).unwrap();
        // Made by a phone whose clock is ahead: asked again, the service would say the same for ever.
        let entry = json!({ "seq": 1, "hash": Digest::of(b"an entry") });
        let of_the_code = json!({ "verdict": "refused", "reason": "from_the_future", "entry": entry });
        assert!(passing(&verdict(of_the_code)).is_none());
        let no_room = json!({ "verdict": "refused", "reason": "quarantine_full" });
        assert_eq!(passing(&verdict(no_room)).unwrap().code, "quarantine_full");
    }
}
