//! Names that people give to things and others read.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Field, ProgramFault};

/// A name of 1 to 60 characters on one line, without blanks at its ends.
///
/// Characters that would make a name look like something else on a page are refused: controls, line ends, and marks that turn the
/// direction of writing. Joiners stay, for emoji and Indic scripts need them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Name(String);

impl Name {
    /// The most characters (Unicode scalar values) in a name.
    pub const MOST_CHARS: usize = 60;

    /// The name for a `field`, or what to write there instead. Blanks at the ends are dropped.
    pub fn parse(field: Field, text: &str) -> Result<Self, ProgramFault> {
        let text = text.trim();
        let chars = text.chars().count();
        if chars == 0 {
            return Err(ProgramFault::new(field, "write at least one character"));
        }
        if chars > Self::MOST_CHARS {
            return Err(ProgramFault::new(field, "write at most 60 characters"));
        }
        if !text.chars().all(shows_as_itself) {
            return Err(ProgramFault::new(field, "leave out line breaks and control characters"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character may stand in a name or an icon.
pub(crate) fn shows_as_itself(c: char) -> bool {
    let turns_direction =
        matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let ends_line = matches!(c, '\u{2028}' | '\u{2029}');
    let invisible = matches!(c, '\u{FEFF}' | '\u{E0000}'..='\u{E001F}');
    !(c.is_control() || turns_direction || ends_line || invisible)
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(Field::Name, &text).map_err(serde::de::Error::custom)
    }
}
