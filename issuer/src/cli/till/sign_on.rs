//! `tenthcup till sign-on` and `tenthcup till sign-off`

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, anyhow, bail};
use clap::Args;
use zeroize::Zeroizing;

use super::TillPlace;
use crate::cli::runtime;
use crate::cli::scan::words::time_of_day;
use crate::till::Person;

/// Sign a member of staff on.
#[derive(Debug, Args)]
pub(super) struct SignOn {
    /// Who: the name as in the console. Needed only when there are several.
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    till: TillPlace,
    /// A file whose first line is the PIN; else it is asked for, and not shown.
    #[arg(long, value_name = "FILE", env = "TENTHCUP_PIN_FILE")]
    pin_file: Option<PathBuf>,
}

/// Sign off whoever is signed on.
#[derive(Debug, Args)]
pub(super) struct SignOff {
    #[command(flatten)]
    till: TillPlace,
}

impl SignOn {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        // Read first, so that a mistyped name of a file asks nobody anything.
        let pin = self.pin_file.as_ref().map(from_file).transpose()?;
        let mut desk = self.till.desk()?;
        let runtime = runtime()?;
        let staff = runtime.block_on(desk.staff())?;
        let person = named(&staff, self.name.as_deref())?;
        let pin = match pin {
            Some(pin) => pin,
            None => ask(&person.name)?,
        };
        let on = runtime.block_on(desk.sign_on(person.id, &pin))?;
        // So that it can go on without a network from now on.
        runtime.block_on(desk.connect())?;
        println!("{} is signed on until {}.", on.name, time_of_day(on.until));
        Ok(ExitCode::SUCCESS)
    }
}

impl SignOff {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mut desk = self.till.desk()?;
        runtime()?.block_on(desk.sign_off())?;
        println!("Nobody is signed on at this till now.");
        Ok(ExitCode::SUCCESS)
    }
}

fn named<'a>(staff: &'a [Person], name: Option<&str>) -> anyhow::Result<&'a Person> {
    let names = || staff.iter().map(|person| person.name.as_str()).collect::<Vec<_>>().join(", ");
    let Some(name) = name else {
        return match staff {
            [only] => Ok(only),
            [] => bail!("nobody works here yet; add staff in the console"),
            _ => bail!("several people work here; name one: {}", names()),
        };
    };
    let mut found = staff
        .iter()
        .filter(|person| person.name.to_lowercase() == name.to_lowercase() || person.id.to_string() == name);
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (Some(_), Some(_)) => {
            bail!("several people here are called {name:?}; give them different names in the console")
        }
        (None, _) => Err(anyhow!("nobody here is called {name:?}; there are: {}", names())),
    }
}

fn from_file(path: &PathBuf) -> anyhow::Result<Zeroizing<String>> {
    let text = fs::read_to_string(path).map(Zeroizing::new);
    let text = text.with_context(|| format!("the PIN file {} cannot be read", path.display()))?;
    match text.lines().next().map(str::trim) {
        Some(line) if !line.is_empty() => Ok(Zeroizing::new(line.to_owned())),
        _ => bail!("the PIN file {} has no text in its first line", path.display()),
    }
}

fn ask(name: &str) -> anyhow::Result<Zeroizing<String>> {
    let typed = rpassword::prompt_password(format!("PIN of {name}: "));
    typed.map(Zeroizing::new).context("there is no terminal to ask for the PIN; name a file by --pin-file")
}
