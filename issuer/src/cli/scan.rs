//! `tenthcup scan`: a till that needs no service.

use std::io::{self, BufRead as _, Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use jiff::tz::TimeZone;
use tenthcup_token::Timestamp;
use tenthcup_verifier::{
    Birth, KeySetFile, Provisional, ReplayStore, StorageFault, Till, TillRefusal, Windows,
};

use crate::clock::Clock;
use crate::i18n::{Language, text};

/// Longer than any code, so that a line without an end fills no memory.
const LONGEST_LINE: u64 = 4096;

/// Read codes from standard input.
#[derive(Debug, Args)]
pub(super) struct Scan {
    /// The public key set file of the merchant, as `tenthcup keyset` prints it.
    #[arg(long, value_name = "FILE")]
    keys: PathBuf,
    /// The freeze list of the merchant, as `tenthcup keyset --freeze` prints it: cards on it are refused. Read again whenever the file
    /// changes. A day after the newest was signed every code is refused until there is a newer one.
    #[arg(long, value_name = "FILE")]
    freeze: Option<PathBuf>,
    /// The store of used codes.
    #[arg(long, value_name = "FILE.redb")]
    store: PathBuf,
    /// Make the store. It then refuses codes that an earlier store of this till may have accepted.
    #[arg(long)]
    new_store: bool,
    /// With --new-store: this till has never accepted a code before.
    #[arg(long, requires = "new_store")]
    first_ever: bool,
}

impl Scan {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let clock = Clock::system();
        let keys = std::fs::read(&self.keys)
            .with_context(|| format!("the key set file {} cannot be read", self.keys.display()))?;
        let keys: KeySetFile = serde_json::from_slice(&keys)
            .with_context(|| format!("{} is not a public key set file", self.keys.display()))?;
        let store = if self.new_store {
            let birth = if self.first_ever { Birth::FirstEver } else { Birth::Replacement };
            ReplayStore::init(&self.store, birth, clock.now()?)?
        } else {
            ReplayStore::open(&self.store)?
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
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
            return Ok(ExitCode::SUCCESS);
        }
        let digits = String::from_utf8_lossy(&line);
        if digits.trim().is_empty() {
            continue;
        }
        let now = clock.now()?;
        // The till goes on with the list it had, for as long as that is good.
        if let Some(Err(error)) = list.as_mut().map(|list| list.take_up(till, now)) {
            eprintln!("tenthcup: {error:#}");
        }
        let verdict = describe(till.check(digits.trim(), now));
        writeln!(io::stdout(), "{verdict}")?;
        till.prune(now).context("used codes that are not needed any more cannot be removed")?;
    }
}

fn describe(verdict: Result<Result<Provisional, TillRefusal>, StorageFault>) -> String {
    match verdict {
        Ok(Ok(Provisional::Card(shown))) => {
            format!("accepted {} generation {}", shown.card, shown.generation)
        }
        Ok(Ok(Provisional::Voucher(shown))) => format!("accepted voucher {}", shown.voucher()),
        Ok(Err(refusal)) => {
            let code = refusal.reason.code();
            let sentence = text(Language::English, &format!("reason-{}-staff", code.replace('_', "-")));
            match refusal.first_seen {
                Some(first) => format!("refused {code}: {sentence} First at {}.", time_of_day(first)),
                None => format!("refused {code}: {sentence}"),
            }
        }
        Err(fault) => format!("undecided {fault}"),
    }
}

fn time_of_day(at: Timestamp) -> String {
    let zoned =
        jiff::Timestamp::from_second(at.as_unix().into()).unwrap_or_default().to_zoned(TimeZone::system());
    zoned.strftime("%Y-%m-%d %H:%M:%S").to_string()
}
