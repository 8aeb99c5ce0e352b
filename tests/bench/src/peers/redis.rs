//! Redis with every write flushed: a nonce and nothing else, as a side figure.

use std::net::TcpStream;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::folder::{Folder, Server, free_port, read};

/// A server of its own.
pub(crate) struct Redis {
    // Before the folder: it writes there to the last.
    _server: Server,
    folder: Folder,
    port: String,
}

impl Redis {
    pub(crate) fn start() -> Result<Self> {
        let (folder, port) = (Folder::new()?, free_port()?);
        let mut redis = folder.command("redis-server");
        redis.args(["--bind", "127.0.0.1", "--port", &port, "--save", "", "--dir"]).arg(folder.path());
        redis.args(["--appendonly", "yes", "--appendfsync", "always"]);
        let address = format!("127.0.0.1:{port}");
        let server = Server::start(&mut redis, || TcpStream::connect(&address).is_ok())?;
        Ok(Self { _server: server, folder, port })
    }

    /// Its name and version.
    pub(crate) fn version() -> Result<String> {
        // Redis server v=7.0.15 sha=…
        let said = read(Command::new("redis-server").arg("--version"))?;
        let version = said.split_whitespace().find_map(|word| word.strip_prefix("v="));
        Ok(format!("Redis {}", version.context("redis-server does not say its version")?))
    }

    /// New nonces a second, by 64 clients.
    pub(crate) fn nonces(&self, count: usize) -> Result<f64> {
        let mut benchmark = self.folder.command("redis-benchmark");
        benchmark.args([
            "-p",
            &self.port,
            "-c",
            "64",
            "-n",
            &count.to_string(),
            "-r",
            "999999999999",
            "--csv",
        ]);
        let said = read(benchmark.args(["SET", "nonce:__rand_int__", "1", "NX"]))?;
        per_second(&said).with_context(|| format!("redis-benchmark does not say how fast it was: {said}"))
    }
}

/// `"test","rps",…` and a line of figures.
fn per_second(said: &str) -> Option<f64> {
    let figures = said.lines().find(|line| line.starts_with("\"SET"))?;
    figures.split(',').nth(1)?.trim_matches('"').parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_redis_benchmark_says_is_read() {
        let said =
            "\"test\",\"rps\",\"avg_latency_ms\"\n\"SET nonce:__rand_int__ 1 NX\",\"61012.81\",\"0.9\"\n";
        assert_eq!(super::per_second(said), Some(61_012.81));
        assert_eq!(super::per_second("\"test\",\"rps\"\n"), None);
    }
}
