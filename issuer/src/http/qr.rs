//! QR codes of links.

use tenthcup_wallet_pass::{Code, Surface};

use super::Problem;

/// A link as a QR code in SVG, for a screen. `title` is what a screen reader says.
pub(super) fn svg(link: &str, title: &str) -> Result<String, Problem> {
    draw(link, title, Surface::Screen)
}

/// The same for a printer.
pub(super) fn on_paper(text: &str, title: &str) -> Result<String, Problem> {
    draw(text, title, Surface::Paper)
}

fn draw(text: &str, title: &str, surface: Surface) -> Result<String, Problem> {
    let code = Code::new(text, surface).map_err(Problem::internal)?;
    Ok(code.svg(title))
}
