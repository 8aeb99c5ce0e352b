//! The join poster: one A4 page to print and hang by the counter.

mod areas;
mod circles;
mod text;

use crate::code::{Code, CodeError, Surface};
use crate::colour::Colour;
use crate::xml::escape;

/// What stands on a join poster. All texts are shown as they are given, in whatever language; names may be of any length.
#[derive(Clone, Copy, Debug)]
pub struct Poster<'a> {
    /// The language of the texts as a BCP 47 tag ("en", "te"), for shaping and for screen readers.
    pub language: &'a str,
    /// Who gives.
    pub merchant_name: &'a str,
    /// The program's name.
    pub program_name: &'a str,
    /// The headline: what a full card yields, in a sentence.
    pub reward: &'a str,
    /// How many punches fill a card: drawn as circles before a star, where there is room for them (up to 24).
    pub punches_needed: u8,
    /// What to do, in order. Up to four stand beside each other, numbered; a single one stands large under the code.
    pub steps: &'a [&'a str],
    /// What the code opens.
    pub link: &'a str,
    /// A small line at the foot, such as the site's name; may be empty.
    pub foot: &'a str,
    /// The program's colour.
    pub colour: Colour,
}

impl Poster<'_> {
    /// The page as an SVG document: portrait A4, one unit is one millimetre, no script, no style sheet, nothing loaded.
    ///
    /// # Errors
    /// [`CodeError::TooLong`] when the link does not fit in a code.
    pub fn svg(&self) -> Result<String, CodeError> {
        let code = Code::new(self.link, Surface::Paper)?;
        let ground = areas::ground(self);
        let names = areas::names(self);
        let offer = areas::offer(self);
        let code = areas::code(&code);
        let steps = areas::steps(self);
        let foot = areas::foot(self);
        let language = escape(self.language);
        let (merchant, program, reward) =
            (escape(self.merchant_name), escape(self.program_name), escape(self.reward));
        Ok(format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297" role="img" lang="{language}" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Telugu', Arial, sans-serif"><title>{merchant}: {program}</title><desc>{reward}</desc>{ground}{names}{offer}{code}{steps}{foot}</svg>"#
        ))
    }
}
