//! What a process takes, as Linux tells it.

use std::collections::BTreeMap;
use std::{fs, io};

use anyhow::{Context as _, Result};

/// Bytes of memory that it has in use.
pub(crate) fn resident(process: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    // VmRSS:     12345 kB
    Ok(number_after(&status, "VmRSS:").context("no VmRSS")? * 1024)
}

/// How often each of its threads has woken up by itself so far. A thread that ends takes its count along, so a sum over all of them can fall.
pub(crate) struct WakeUps(BTreeMap<u32, u64>);

impl WakeUps {
    pub(crate) fn of(process: u32) -> Result<Self> {
        let mut threads = BTreeMap::new();
        for thread in fs::read_dir(format!("/proc/{process}/task"))? {
            let thread = thread?;
            let id = thread
                .file_name()
                .to_str()
                .and_then(|id| id.parse().ok())
                .context("a thread has no number")?;
            let status = match fs::read_to_string(thread.path().join("status")) {
                Ok(status) => status,
                Err(error) if has_ended(&error) => continue,
                Err(error) => return Err(error.into()),
            };
            let count = number_after(&status, "voluntary_ctxt_switches:").context("no count of switches")?;
            threads.insert(id, count);
        }
        Ok(Self(threads))
    }

    /// Those since `earlier`, of the threads that are there now.
    pub(crate) fn since(&self, earlier: &Self) -> u64 {
        let before = |id| earlier.0.get(id).copied().unwrap_or(0);
        self.0.iter().map(|(id, count)| count.saturating_sub(before(id))).sum()
    }
}

/// What Linux says of a thread that ended after it was listed: its folder is gone, or nothing is behind it any more.
fn has_ended(error: &io::Error) -> bool {
    const ESRCH: i32 = 3;
    error.kind() == io::ErrorKind::NotFound || error.raw_os_error() == Some(ESRCH)
}

fn number_after(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn our_own_process_is_there() {
        assert!(resident(std::process::id()).unwrap() > 100_000);
    }

    #[test]
    fn a_thread_that_sleeps_wakes_up_as_often() {
        let before = WakeUps::of(std::process::id()).unwrap();
        for _ in 0..5 {
            thread::sleep(Duration::from_millis(1));
        }
        assert!(WakeUps::of(std::process::id()).unwrap().since(&before) >= 5);
    }

    #[test]
    fn a_thread_that_ended_is_not_counted_against_the_others() {
        let earlier = WakeUps([(1, 10), (2, 1_000)].into());
        let later = WakeUps([(1, 13), (3, 2)].into());
        assert_eq!(later.since(&earlier), 5);
    }
}
