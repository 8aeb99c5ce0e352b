//! The machine that the figures are of.

use std::fs;
use std::thread;

use crate::peers::{Postgres, Redis};

/// One line: processor, cores, memory, system, and the peers that are installed.
pub(crate) fn describe() -> String {
    let memory = field("/proc/meminfo", "MemTotal");
    let memory: u64 = memory.split_whitespace().next().and_then(|text| text.parse().ok()).unwrap_or(0);
    let machine = format!(
        "{}, {} cores, {} GiB, Linux {}, {}",
        field("/proc/cpuinfo", "model name"),
        thread::available_parallelism().map_or(1, usize::from),
        memory / (1024 * 1024),
        field("/proc/sys/kernel/osrelease", ""),
        field("/etc/os-release", "PRETTY_NAME"),
    );
    let peers = [Postgres::version(), Redis::version()].into_iter().flatten();
    [machine].into_iter().chain(peers).collect::<Vec<_>>().join(", ")
}

/// What follows a name in a file of the system; nothing when it is not there.
fn field(file: &str, name: &str) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.trim_start_matches([' ', '\t', ':', '=']).trim_matches('"').to_owned()
}
