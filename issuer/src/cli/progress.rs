//! How far something is that takes a while, and how long it still will: on a terminal only.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What is shown while it goes on; gone when it is dropped.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Of bytes, of which nobody knows how many there will be.
    pub(super) fn stream(what: &'static str) -> Self {
        Self::shown(what, "{msg:<10} {bytes}, {bytes_per_sec}")
    }

    /// Of bytes.
    pub(super) fn bytes(what: &'static str) -> Self {
        Self::shown(what, "{msg:<10} {bar:30} {bytes} of {total_bytes}, {eta} left")
    }

    /// Of things.
    pub(super) fn things(what: &'static str) -> Self {
        Self::shown(what, "{msg:<10} {bar:30} {pos} of {len}, {eta} left")
    }

    fn shown(what: &'static str, template: &str) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
        if !std::io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(what);
        bar.enable_steady_tick(Duration::from_millis(250));
        Self(bar)
    }

    /// It is so far.
    pub(super) fn at(&self, done: u64, of: Option<u64>) {
        if let Some(of) = of {
            self.0.set_length(of);
        }
        self.0.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
