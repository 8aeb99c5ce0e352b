//! Links and codes on a terminal.

use std::io::IsTerminal as _;

use tenthcup_wallet_pass::{Code, Surface, Terminal};

/// Prints a link as a QR code, and nothing when it does not fit in any.
pub(super) fn code(link: &str) {
    let terminal = if std::io::stdout().is_terminal() { Terminal::Colours } else { Terminal::Plain };
    if let Ok(code) = Code::new(link, Surface::Screen) {
        println!("{}", code.terminal(terminal));
    }
}
