//! A till at work: brings scans to the service, one after another, each at most once; decides by itself while there is no answer.

use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use tenthcup_token::{CardId, Entry, Intent, Money, Reason, SaleReference, Signed, StaffId, Timestamp};
use tenthcup_verifier::{Exposure, Journal, KeepFault, Passed, Row, StorageFault, TillRefusal, Told};
use tokio::time::Instant;

use super::TillClock;
use super::contact::{Contact, Delivered, Stop};
use super::device::Device;
use super::news::News;
use super::session::Session;
use super::wire::{Problem, Verdict, Wire, WireError};
use crate::clock::{Clock, ClockFault};

/// How often a service that answers without deciding is asked again at once, and the pause before the first time; it doubles.
const TRIES: u32 = 3;
const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// Why a till cannot go on: could not decide.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// Its journal.
    #[error(transparent)]
    Storage(#[from] StorageFault),
    /// Its clock.
    #[error(transparent)]
    Clock(#[from] ClockFault),
    /// Code that would fork the chain. Nothing was signed and sent.
    #[error(transparent)]
    Keep(#[from] KeepFault),
    /// Connections cannot be made.
    #[error(transparent)]
    Wire(#[from] WireError),
}

/// What staff want.
#[derive(Debug, Clone)]
pub struct Scan {
    /// Of the code that was read.
    pub intent: Intent,
    /// The sale that is rewarded.
    pub sale: Option<SaleReference>,
    /// What was paid.
    pub amount: Option<Money>,
}

/// What staff are told. What it says is on disk.
#[derive(Debug)]
pub enum Outcome {
    /// The service's verdict.
    Answered(Verdict),
    /// The service will never take this entry.
    Rejected(Problem),
    /// The service did not answer, and the code is good as far as can be seen here: it is signed and kept, and counts when the service
    /// says so.
    Provisional {
        /// The card; `None` for a voucher.
        card: Option<CardId>,
        /// All that waits now.
        exposure: Exposure,
    },
    /// Nothing was signed. While the service does not answer, the till does not take this code by itself.
    Refused(TillRefusal),
    /// It was signed and may have arrived, but nobody knows what it is worth: the till cannot find it good by itself, because of that.
    Open(TillRefusal),
    /// The service answers, but does not decide, because of that. Nothing was signed.
    Undecided(Problem),
    /// The same, after it was signed: it is sent again, and counts if the service says so then.
    Kept(Problem),
}

/// An enrolled device at work.
pub struct Desk {
    pub(super) device: Device,
    pub(super) journal: Journal,
    pub(super) wire: Wire,
    pub(super) session: Session,
    pub(super) clock: TillClock,
    pub(super) contact: Option<Contact>,
    pub(super) next_look: Instant,
    pub(super) news: Vec<News>,
}

impl Desk {
    /// The desk of `device`. Sends nothing yet: [`Desk::connect`] does.
    ///
    /// # Errors
    /// When the journal cannot be read, or connections cannot be made.
    pub fn new(device: Device, journal: Journal, clock: Clock) -> Result<Self, DeskError> {
        let clock = TillClock::new(clock, journal.clock_offset()?);
        let wire = Wire::new(device.service.clone())?;
        let (session, next_look) = (Session::default(), Instant::now());
        Ok(Self { device, journal, wire, session, clock, contact: None, next_look, news: Vec::new() })
    }

    /// How it stands with the service; `None` before it was first looked for.
    pub fn contact(&self) -> Option<Contact> {
        self.contact
    }

    /// What was signed, and what it goes by without a network.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// What came to be known since the last time.
    pub fn take_news(&mut self) -> Vec<News> {
        std::mem::take(&mut self.news)
    }

    /// Brings a scan to the service, or decides by itself while that does not answer.
    ///
    /// # Errors
    /// Could not decide.
    pub async fn scan(&mut self, scan: &Scan) -> Result<Outcome, DeskError> {
        let now = self.clock.now()?;
        let Some(on) = self.journal.signed_on()?.filter(|on| now < on.until) else {
            return Ok(refused(Reason::StaffNotSignedOn));
        };
        match self.contact {
            Some(Contact::Revoked) => return Ok(refused(Reason::DeviceRevoked)),
            Some(Contact::Online) => {}
            Some(Contact::Away) | None => return self.here(scan, &on.staff),
        }
        match self.catch_up().await {
            Ok(()) => self.at_the_service(scan, &on.staff).await,
            Err(Stop::NoAnswer(why)) => {
                self.lost(why);
                self.here(scan, &on.staff)
            }
            // What waits goes first, and it waits.
            Err(Stop::NotYet(_) | Stop::OtherService) => self.here(scan, &on.staff),
            Err(Stop::Passing(problem)) => Ok(Outcome::Undecided(problem)),
            Err(Stop::Broken(error)) => Err(error),
        }
    }

    async fn at_the_service(&mut self, scan: &Scan, staff: &StaffId) -> Result<Outcome, DeskError> {
        let row = self.append(scan, staff, Told::Online, None)?;
        let mut pause = FIRST_PAUSE;
        for last in [false; TRIES as usize].into_iter().chain([true]) {
            match self.deliver(&row).await {
                Ok(Delivered::Verdict(verdict)) => return Ok(Outcome::Answered(verdict)),
                Ok(Delivered::Rejected(problem)) => return Ok(Outcome::Rejected(problem)),
                Err(Stop::Passing(problem)) if last => {
                    self.journal.tell(&row, None, self.clock.now()?)?;
                    return Ok(Outcome::Kept(problem));
                }
                Err(Stop::NoAnswer(why)) => {
                    self.lost(why);
                    break;
                }
                Err(Stop::Broken(error)) => return Err(error),
                Err(_) => tokio::time::sleep(pause).await,
            }
            pause *= 2;
        }
        // It is signed and may have arrived, so it stays in the chain whatever is found here.
        let judged = self.journal.judge(&self.device.post(), &scan.intent, staff, row.claims().time)?;
        let (passed, refusal) = match judged {
            Ok(passed) => (Some(passed), None),
            Err(refusal) => (None, Some(refusal)),
        };
        self.journal.tell(&row, passed.as_ref(), self.clock.now()?)?;
        match refusal {
            Some(refusal) => Ok(Outcome::Open(refusal)),
            None => self.provisional(passed.and_then(|passed| passed.card)),
        }
    }

    /// The service does not answer: what this till may take by itself, it takes.
    fn here(&mut self, scan: &Scan, staff: &StaffId) -> Result<Outcome, DeskError> {
        if self.journal.chain()?.doubt.is_some() {
            return Ok(refused(Reason::OnlineOnly));
        }
        let now = self.clock.now()?;
        match self.journal.judge(&self.device.post(), &scan.intent, staff, now)? {
            Err(refusal) => Ok(Outcome::Refused(refusal)),
            Ok(passed) => {
                self.append(scan, staff, Told::Counted, Some(&passed))?;
                self.provisional(passed.card)
            }
        }
    }

    fn provisional(&self, card: Option<CardId>) -> Result<Outcome, DeskError> {
        Ok(Outcome::Provisional { card, exposure: self.journal.exposure()? })
    }

    /// Signs the next entry and keeps it. A crash after this loses nothing.
    fn append(
        &self,
        scan: &Scan,
        staff: &StaffId,
        told: Told,
        passed: Option<&Passed>,
    ) -> Result<Row, DeskError> {
        let now = self.clock.now()?;
        let entry = self.sign(scan, staff, now)?;
        Ok(self.journal.keep(&entry, told, passed, now)?)
    }

    fn sign(&self, scan: &Scan, staff: &StaffId, now: Timestamp) -> Result<Signed<Entry>, DeskError> {
        let chain = self.journal.chain()?;
        let Scan { intent, sale, amount } = scan.clone();
        let entry = Entry {
            device: self.device.id,
            sequence: chain.end.sequence + 1,
            prev: chain.end.head,
            // Never below that of the last entry: the clock may have been set back.
            time: now.max(chain.time),
            store: self.device.store,
            staff: *staff,
            intent,
            sale,
            amount,
        };
        Ok(self.device.key.get().sign(entry, &self.device.merchant, &[]))
    }

    /// A request with this device's session.
    pub(super) async fn request(&mut self, method: Method, path: &str) -> Result<RequestBuilder, Stop> {
        let now = self.clock.now()?;
        Ok(self.session.request(&self.wire, &self.device, (method, path), now).await?)
    }

    /// Hears the service's clock, and remembers it for the next start.
    pub(super) fn heard(&mut self, service: Timestamp) -> Result<(), DeskError> {
        if let Some(offset) = self.clock.hear(service)? {
            self.journal.set_clock_offset(offset)?;
        }
        Ok(())
    }
}

fn refused(reason: Reason) -> Outcome {
    Outcome::Refused(TillRefusal { reason, first_seen: None })
}
