//! PostgreSQL, with the same rows in one statement: nonce, card and event in a common table expression, which is the fastest form that is one
//! transaction of its own. pgbench asks it over loopback, without HTTP and without a signature.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::EVENT_BYTES;
use super::folder::{Folder, Server, free_port, read};

/// How many clients ask at once: the better of both counts.
pub(crate) const CLIENTS: [u32; 2] = [16, 64];

/// Where Debian puts each version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// Durable as it comes: fsync, synchronous_commit and full_page_writes are on by default. More room than by default, so that no checkpoint falls into a round.
const SETTINGS: [&str; 5] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "shared_buffers=1GB",
    "max_wal_size=8GB",
    "checkpoint_timeout=1h",
];

/// A server with a database of its own.
pub(crate) struct Postgres {
    // Before the folder: it writes there to the last.
    _server: Server,
    folder: Folder,
    programs: PathBuf,
    port: String,
    cards: u64,
}

impl Postgres {
    /// Starts one with so many cards.
    pub(crate) fn start(cards: u64) -> Result<Self> {
        let (folder, programs, port) = (Folder::new()?, newest()?, free_port()?);
        let data = folder.path().join("data");
        let mut initdb = folder.command(programs.join("initdb"));
        initdb.args(["--username=bench", "--auth=trust", "--locale=C", "--encoding=UTF8", "--no-sync"]);
        read(initdb.arg("--pgdata").arg(&data)).context("a database cannot be made")?;
        let mut postgres = folder.command(programs.join("postgres"));
        postgres.arg("-D").arg(&data).args(["-p", &port]);
        postgres.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
        let psql = || {
            let mut psql = folder.command(programs.join("psql"));
            psql.args([
                "--host=127.0.0.1",
                "--username=bench",
                "--dbname=postgres",
                "--no-psqlrc",
                "--quiet",
            ]);
            psql.args(["--set=ON_ERROR_STOP=1", "--port", &port]);
            psql
        };
        let server = Server::start(&mut postgres, || read(psql().args(["-c", "SELECT 1"])).is_ok())?;
        read(psql().args(["-c", &tables(cards)])).context("the tables cannot be made")?;
        read(psql().args(["-c", "VACUUM ANALYZE", "-c", "CHECKPOINT"]))?;
        fs::write(folder.path().join("punch.sql"), punch(cards))?;
        Ok(Self { _server: server, folder, programs, port, cards })
    }

    /// Punches a second, by so many clients for so many seconds.
    pub(crate) fn punches(&self, clients: u32, seconds: u32) -> Result<f64> {
        let mut pgbench = self.folder.command(self.programs.join("pgbench"));
        pgbench.args(["--host=127.0.0.1", "--username=bench", "--port", &self.port, "--no-vacuum"]);
        pgbench.args(["--protocol=prepared", "--jobs=2", "--file=punch.sql"]);
        pgbench.arg(format!("--define=cards={}", self.cards));
        pgbench.arg(format!("--client={clients}")).arg(format!("--time={seconds}")).arg("postgres");
        let said = read(&mut pgbench)?;
        per_second(&said).with_context(|| format!("pgbench does not say how fast it was: {said}"))
    }

    /// Its name and version.
    pub(crate) fn version() -> Result<String> {
        // postgres (PostgreSQL) 15.18 (Debian …)
        let said = read(Command::new(newest()?.join("postgres")).arg("--version"))?;
        Ok(format!(
            "PostgreSQL {}",
            said.split_whitespace().nth(2).context("postgres does not say its version")?
        ))
    }
}

/// The programs of the newest version that is installed.
fn newest() -> Result<PathBuf> {
    let versions = fs::read_dir(VERSIONS).context("PostgreSQL is not installed")?;
    let number = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    let newest = versions.flatten().map(|entry| entry.path()).max_by_key(number);
    Ok(newest.context("PostgreSQL is not installed")?.join("bin"))
}

/// Keys are as short as they may be, and led by time where ours are: what is best for PostgreSQL. Room is left in the pages of cards, so that
/// a changed card stays in its page.
fn tables(cards: u64) -> String {
    format!(
        "CREATE TABLE cards (id bigint PRIMARY KEY, merchant uuid NOT NULL, program uuid NOT NULL, holder bytea NOT NULL,
             sequence int NOT NULL, punches int NOT NULL, head bytea NOT NULL) WITH (fillfactor = 50);
         CREATE TABLE nonces (minute int, nonce bigint, device uuid NOT NULL, sequence bigint NOT NULL, PRIMARY KEY (minute, nonce));
         CREATE TABLE events (card bigint, sequence int, event bytea NOT NULL, PRIMARY KEY (card, sequence));
         INSERT INTO cards SELECT id, gen_random_uuid(), gen_random_uuid(), sha256(id::text::bytea), 0, 0, sha256('')
             FROM generate_series(1, {cards}) AS id;"
    )
}

fn punch(cards: u64) -> String {
    let event = "5a".repeat(EVENT_BYTES);
    let head = "a5".repeat(32);
    // One statement is one transaction. The event follows from the card, the card from the nonce: a nonce that is there changes nothing.
    format!(
        "\\set card random(1, {cards})
\\set nonce random(1, 9223372036854775806)
WITH burnt AS (
  INSERT INTO nonces VALUES ((extract(epoch FROM now()) / 60)::int, :nonce, '00000000-0000-0000-0000-000000000001', 1)
  ON CONFLICT DO NOTHING RETURNING 1
), punched AS (
  UPDATE cards SET punches = punches + 1, sequence = sequence + 1, head = '\\x{head}'
  WHERE id = :card AND EXISTS (SELECT 1 FROM burnt) RETURNING id, sequence
)
INSERT INTO events SELECT id, sequence, '\\x{event}' FROM punched;
"
    )
}

fn per_second(said: &str) -> Option<f64> {
    let line = said.lines().find_map(|line| line.strip_prefix("tps = "))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_pgbench_says_is_read() {
        let said = "latency average = 1.0 ms\ntps = 16700.123456 (without initial connection time)\n";
        assert_eq!(super::per_second(said), Some(16_700.123_456));
        assert_eq!(super::per_second("nothing"), None);
    }
}
