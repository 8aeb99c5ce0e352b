//! A code as text for a terminal.

use crate::code::Code;

/// What the text will be shown by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terminal {
    /// A terminal with colours: black and white are set, whatever its theme is.
    Colours,
    /// One without, or whose output is kept: light blocks are drawn, so the ground is taken to be dark.
    Plain,
}

/// Black ground, white blocks: the two ends of the colour cube, which no theme changes.
const SET_COLOURS: &str = "\u{1b}[38;5;231;48;5;16m";
const RESET: &str = "\u{1b}[0m";

impl Code {
    /// Lines of half blocks, two rows of modules each, ending with a line feed. The *light* modules are drawn, so that
    /// the quiet zone is there on a dark screen. As wide as [`Code::width_with_quiet_zone`] columns.
    #[must_use]
    pub fn terminal(&self, terminal: Terminal) -> String {
        let side = self.width_with_quiet_zone();
        let (before, after) = match terminal {
            Terminal::Colours => (SET_COLOURS, RESET),
            Terminal::Plain => ("", ""),
        };
        let mut text = String::new();
        for y in (0..side).step_by(2) {
            text.push_str(before);
            text.extend((0..side).map(|x| block(self.is_dark(x, y), self.is_dark(x, y + 1))));
            text.push_str(after);
            text.push('\n');
        }
        text
    }
}

fn block(upper_is_dark: bool, lower_is_dark: bool) -> char {
    match (upper_is_dark, lower_is_dark) {
        (false, false) => '█',
        (false, true) => '▀',
        (true, false) => '▄',
        (true, true) => ' ',
    }
}
