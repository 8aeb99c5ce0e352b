//! QR codes of links.

use tenthcup_wallet_pass::{Code, Surface};

use super::Problem;

/// A link as a QR code in SVG, for a screen. `title` is what a screen reader says.
pub(super) fn svg(link: &str, title: &str) -> Result<String, Problem> {
    let code = Code::new(link, Surface::Screen).map_err(Problem::internal)?;
    Ok(code.svg(title))
}
