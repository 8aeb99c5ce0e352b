//! What a process takes, as Linux tells it.

use std::fs;

use anyhow::{Context as _, Result};

/// Bytes of memory that it has in use.
pub(crate) fn resident(process: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    // VmRSS:     12345 kB
    Ok(number_after(&status, "VmRSS:").context("no VmRSS")? * 1024)
}

/// How often any of its threads has woken up by itself so far.
pub(crate) fn wake_ups(process: u32) -> Result<u64> {
    let mut all = 0;
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let status = fs::read_to_string(thread?.path().join("status"))?;
        all += number_after(&status, "voluntary_ctxt_switches:").context("no count of switches")?;
    }
    Ok(all)
}

fn number_after(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn our_own_process_is_there() {
        let id = std::process::id();
        assert!(super::resident(id).unwrap() > 100_000);
        let before = super::wake_ups(id).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(5));
        assert!(super::wake_ups(id).unwrap() > before);
    }
}
