//! How a card looks.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::fault::{Field, ProgramFault};
use crate::name::shows_as_itself;

/// The look of a program's cards.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The card's ground.
    pub colour: Colour,
    /// What a punch is drawn as.
    pub icon: Icon,
}

/// A colour in sRGB, written `#rrggbb`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour([u8; 3]);

impl Colour {
    /// The colour with these parts of red, green and blue, 0..=255.
    pub const fn from_rgb(rgb: [u8; 3]) -> Self {
        Self(rgb)
    }

    /// Its parts of red, green and blue.
    pub const fn rgb(self) -> [u8; 3] {
        self.0
    }
}

impl FromStr for Colour {
    type Err = ProgramFault;

    fn from_str(text: &str) -> Result<Self, ProgramFault> {
        let fault = ProgramFault::new(
            Field::Colour,
            "write a colour as # and six hexadecimal digits, such as #7a4b2a",
        );
        let digits =
            text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
        let value = digits.and_then(|d| u32::from_str_radix(d, 16).ok()).ok_or(fault)?;
        let [_, r, g, b] = value.to_be_bytes();
        Ok(Self([r, g, b]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl fmt::Debug for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Colour({self})")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// What a punch is drawn as: one emoji, or the name of a drawing that the pages have. 1 to 24 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Icon(String);

impl Icon {
    /// The icon.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Icon {
    type Err = ProgramFault;

    fn from_str(text: &str) -> Result<Self, ProgramFault> {
        let text = text.trim();
        let chars = text.chars().count();
        if (1..=24).contains(&chars) && text.chars().all(shows_as_itself) {
            Ok(Self(text.to_owned()))
        } else {
            Err(ProgramFault::new(Field::Icon, "choose one emoji, or the name of an icon"))
        }
    }
}

impl<'de> Deserialize<'de> for Icon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
