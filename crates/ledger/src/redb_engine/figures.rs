//! What the writers tell of themselves, to whoever counts in this process. Nothing is decided by it.

use std::time::Instant;

/// So many jobs wait for the writer of `file`.
pub(super) fn queue(file: &'static str, jobs: usize) {
    metrics::gauge!("tenthcup_ledger_queue", "file" => file).set(as_figure(jobs));
}

/// So many jobs are decided together.
pub(super) fn group(file: &'static str, jobs: usize) {
    metrics::histogram!("tenthcup_ledger_group_size", "file" => file).record(as_figure(jobs));
}

/// Makes something durable, and tells how long that took.
pub(super) fn flush<T>(file: &'static str, flush: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let flushed = flush();
    metrics::histogram!("tenthcup_ledger_flush_seconds", "file" => file).record(begun.elapsed());
    flushed
}

#[allow(clippy::cast_precision_loss, reason = "a queue is far shorter than 2^52")]
fn as_figure(number: usize) -> f64 {
    number as f64
}
