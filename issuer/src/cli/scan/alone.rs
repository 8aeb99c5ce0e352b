//! `tenthcup scan`: a till that needs no service.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tenthcup_token::Timestamp;
use tenthcup_verifier::{
    Birth, KeySetFile, Provisional, ReplayStore, StorageFault, Till, TillRefusal, Windows,
};

use super::lines::Lines;
use super::words::refused;
use crate::clock::Clock;

/// What a till on its own goes by.
pub(super) struct Alone {
    pub(super) keys: PathBuf,
    pub(super) freeze: Option<PathBuf>,
    pub(super) store: PathBuf,
    /// Whether to make the store, and if so, what may have been accepted before it.
    pub(super) new_store: Option<Birth>,
}

impl Alone {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let clock = Clock::system();
        let keys = std::fs::read(&self.keys)
            .with_context(|| format!("the key set file {} cannot be read", self.keys.display()))?;
        let keys: KeySetFile = serde_json::from_slice(&keys)
            .with_context(|| format!("{} is not a public key set file", self.keys.display()))?;
        let store = match self.new_store {
            Some(birth) => ReplayStore::init(&self.store, birth, clock.now()?)?,
            None => ReplayStore::open(&self.store)?,
        };
        let mut till = Till::new(&keys, store, Windows::default(), clock.now()?)?;
        let mut list = self.freeze.map(ListFile::new);
        if let Some(list) = &mut list {
            list.take_up(&mut till, clock.now()?)?;
        }
        self::read(&mut till, list.as_mut(), &clock)
    }
}

/// A freeze list that somebody puts there, again and again.
struct ListFile {
    path: PathBuf,
    taken: Option<Vec<u8>>,
}

impl ListFile {
    fn new(path: PathBuf) -> Self {
        Self { path, taken: None }
    }

    /// Gives the till the list, when it is another one than before.
    fn take_up(&mut self, till: &mut Till, now: Timestamp) -> anyhow::Result<()> {
        let named = || format!("the freeze list {} is not used", self.path.display());
        let text = std::fs::read(&self.path).with_context(named)?;
        if self.taken.as_ref() == Some(&text) {
            return Ok(());
        }
        let token = URL_SAFE_NO_PAD.decode(text.trim_ascii()).with_context(named)?;
        till.set_freeze(&token, now).with_context(named)?;
        self.taken = Some(text);
        Ok(())
    }
}

/// One line in, one line out, until the input ends.
fn read(till: &mut Till, mut list: Option<&mut ListFile>, clock: &Clock) -> anyhow::Result<ExitCode> {
    for line in Lines::of_stdin() {
        let now = clock.now()?;
        // The till goes on with the list it had, for as long as that is good.
        if let Some(Err(error)) = list.as_mut().map(|list| list.take_up(till, now)) {
            eprintln!("tenthcup: {error:#}");
        }
        let verdict = describe(till.check(&line?, now));
        writeln!(io::stdout(), "{verdict}")?;
        till.prune(now).context("used codes that are not needed any more cannot be removed")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn describe(verdict: Result<Result<Provisional, TillRefusal>, StorageFault>) -> String {
    match verdict {
        Ok(Ok(Provisional::Card(shown))) => {
            format!("accepted {} generation {}", shown.card, shown.generation)
        }
        Ok(Ok(Provisional::Voucher(shown))) => format!("accepted voucher {}", shown.voucher()),
        Ok(Err(refusal)) => refused(&refusal),
        Err(fault) => format!("undecided {fault}"),
    }
}
