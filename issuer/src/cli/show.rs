//! What is shown on a terminal: lines, links and codes.

use std::fmt;
use std::io::{IsTerminal as _, Write as _};

use tenthcup_wallet_pass::{Code, Surface, Terminal};

/// A line on standard output, as `println!`, whether or not anybody reads it: `tenthcup demo | head` has seen enough after ten lines, and the
/// demo goes on.
macro_rules! say {
    ($($line:tt)*) => { $crate::cli::show::line(format_args!($($line)*)) };
}
pub(super) use say;

/// What [`say!`] does.
pub(super) fn line(line: fmt::Arguments<'_>) {
    // Nobody is there to be told that nobody is there.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints a link as a QR code, and nothing when it does not fit in any.
pub(super) fn code(link: &str) {
    let terminal = if std::io::stdout().is_terminal() { Terminal::Colours } else { Terminal::Plain };
    if let Ok(code) = Code::new(link, Surface::Screen) {
        say!("{}", code.terminal(terminal));
    }
}
