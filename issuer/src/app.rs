//! What every handler has at hand.

use std::fmt;
use std::sync::Arc;

use rand::Rng;
use tenthcup_ledger::{Accounts, Ledger, RedbLedger};
use tenthcup_token::Timestamp;
use tenthcup_verifier::Windows;
use tokio::sync::{Mutex, MutexGuard};

use crate::asked::Asked;
use crate::clock::{Clock, ClockFault};
use crate::config::{Config, Origin};
use crate::datadir::DataDir;
use crate::freeze::FreezeLists;
use crate::http::{Bearers, Nonces, RateLimits, ShortCodes};
use crate::keys::KeyRing;
use crate::live::Live;
use crate::load::Turns;
use crate::password::{PasswordFault, Passwords};
use crate::recall::RecallLog;
use crate::secret::Secret;

/// The running service. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    clock: Clock,
    config: Config,
    origin: Origin,
    windows: Windows,
    ledger: Arc<RedbLedger>,
    data: DataDir,
    accounts: Arc<Accounts>,
    keys: KeyRing,
    recalls: RecallLog,
    freeze_lists: FreezeLists,
    live: Live,
    asked: Asked,
    passwords: Passwords,
    bearers: Bearers,
    nonces: Nonces,
    short_codes: ShortCodes,
    limits: RateLimits,
    turns: Turns,
    set_up: Mutex<()>,
}

/// What a service is made of.
pub struct Parts {
    /// Where time comes from.
    pub clock: Clock,
    /// What was configured.
    pub config: Config,
    /// The origin under which browsers see it.
    pub origin: Origin,
    /// The durable record.
    pub ledger: Arc<RedbLedger>,
    /// Where everything lies.
    pub data: DataDir,
    /// Logins, links, console sessions, PINs.
    pub accounts: Arc<Accounts>,
    /// Its keys.
    pub keys: KeyRing,
    /// What a restore must not undo.
    pub recalls: RecallLog,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts, rng: &mut impl Rng) -> Result<Self, PasswordFault> {
        let Parts { clock, config, origin, ledger, data, accounts, keys, recalls } = parts;
        let limits = &config.limits;
        let (at_once, waiting) =
            (limits.password_checks.get() as usize, limits.passwords_waiting.get() as usize);
        let passwords = Passwords::new(at_once, waiting, &Secret::random(rng).expose())?;
        Ok(Self(Arc::new(Inner {
            freeze_lists: FreezeLists::default(),
            live: Live::new(limits.live_connections.get() as usize, limits.live_in_all.get() as usize),
            asked: Asked::default(),
            passwords,
            limits: RateLimits::new(&config),
            turns: Turns::new(&config.limits),
            windows: config.windows.for_checks(),
            bearers: Bearers::default(),
            nonces: Nonces::default(),
            short_codes: ShortCodes::default(),
            set_up: Mutex::default(),
            clock,
            config,
            origin,
            ledger,
            data,
            accounts,
            keys,
            recalls,
        })))
    }

    /// Now.
    pub fn now(&self) -> Result<Timestamp, ClockFault> {
        self.0.clock.now()
    }

    /// What was configured.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// The origin under which browsers see this service, and for which its wallets and counters sign.
    pub fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// How far clocks may differ.
    pub fn windows(&self) -> &Windows {
        &self.0.windows
    }

    /// The durable record, as what it is on disk: for backups.
    pub fn redb(&self) -> &RedbLedger {
        &self.0.ledger
    }

    /// Where everything lies.
    pub fn data(&self) -> &DataDir {
        &self.0.data
    }

    /// The durable record.
    pub fn ledger(&self) -> &dyn Ledger {
        &*self.0.ledger
    }

    /// Logins, links, console sessions, PINs.
    pub fn accounts(&self) -> &Accounts {
        &self.0.accounts
    }

    /// The root and the signing keys.
    pub fn keys(&self) -> &KeyRing {
        &self.0.keys
    }

    /// The log of what a restore must not undo.
    pub fn recalls(&self) -> &RecallLog {
        &self.0.recalls
    }

    /// The signed freeze lists.
    pub fn freeze_lists(&self) -> &FreezeLists {
        &self.0.freeze_lists
    }

    /// Who listens to live events.
    pub fn live(&self) -> &Live {
        &self.0.live
    }

    /// Which challenge each card was asked last.
    pub fn asked(&self) -> &Asked {
        &self.0.asked
    }

    /// Codes that are shown by a number to type.
    pub(crate) fn short_codes(&self) -> &ShortCodes {
        &self.0.short_codes
    }

    /// Hashes and checks passwords and PINs.
    pub fn passwords(&self) -> &Passwords {
        &self.0.passwords
    }

    pub(crate) fn bearers(&self) -> &Bearers {
        &self.0.bearers
    }

    pub(crate) fn nonces(&self) -> &Nonces {
        &self.0.nonces
    }

    pub(crate) fn limits(&self) -> &RateLimits {
        &self.0.limits
    }

    pub(crate) fn turns(&self) -> &Turns {
        &self.0.turns
    }

    /// Waits for the turn to set up a merchant: one at a time, so that a link makes one.
    pub(crate) async fn turn_to_set_up(&self) -> MutexGuard<'_, ()> {
        self.0.set_up.lock().await
    }

    /// The link to a page, with a secret behind the `#`, where no server and no log sees it.
    pub fn link(&self, page: Page, secret_name: &str, secret: &str) -> String {
        format!("{}{}#{secret_name}={secret}", self.0.origin, page.path())
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "App({})", self.0.origin)
    }
}

/// One of the three pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The merchant's.
    Console,
    /// The staff's.
    Counter,
    /// The customer's.
    Wallet,
}

impl Page {
    /// Its path.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Console => "/console/",
            Self::Counter => "/counter/",
            Self::Wallet => "/wallet/",
        }
    }
}
