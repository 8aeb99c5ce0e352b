//! How far something is that takes a while, and how long it still will: on a terminal only, and only when it does take a while.

use std::io::IsTerminal as _;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What is shown while it goes on; gone when it is dropped.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Of bytes.
    pub(super) fn bytes(what: &'static str, of: Option<u64>) -> Self {
        Self::shown(what, of, "{msg:<10} {bar:30} {bytes} of {total_bytes}, {eta} left")
    }

    fn shown(what: &'static str, of: Option<u64>, template: &str) -> Self {
        let bar = ProgressBar::with_draw_target(of, ProgressDrawTarget::stderr_with_hz(10));
        if !std::io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        let style =
            if of.is_none() && what == "copying" { "{msg:<10} {bytes}, {bytes_per_sec}" } else { template };
        if let Ok(style) = ProgressStyle::with_template(style) {
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
