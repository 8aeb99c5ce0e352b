//! A program's colour, and what can be read on it.

use std::fmt;
use std::str::FromStr;

/// An opaque sRGB colour, written `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The text is not `#` and six hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written #rrggbb")]
pub struct BadColour;

impl Colour {
    /// Paper, and ink on dark grounds.
    pub const WHITE: Self = Self([255; 3]);
    /// Ink on light grounds; a little softer than black.
    pub const INK: Self = Self([0x1c, 0x19, 0x17]);

    /// White or ink, whichever stands out more against this colour. The contrast is at least 4.1 : 1 on every ground,
    /// more than large text needs (WCAG 2.2, 1.4.3).
    #[must_use]
    pub fn readable_ink(self) -> Self {
        if self.contrast(Self::WHITE) >= self.contrast(Self::INK) { Self::WHITE } else { Self::INK }
    }

    /// Contrast ratio as WCAG 2.2 defines it: 1 (the same) to 21 (black and white).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl FromStr for Colour {
    type Err = BadColour;

    fn from_str(text: &str) -> Result<Self, BadColour> {
        let digits = text.strip_prefix('#').ok_or(BadColour)?;
        // from_str_radix alone would also take a sign.
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(BadColour);
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).map_err(|_| BadColour)?.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::{BadColour, Colour};

    #[test]
    fn only_six_hexadecimal_digits_are_a_colour() {
        assert_eq!("#6F4e37".parse::<Colour>().unwrap().to_string(), "#6f4e37");
        for wrong in
            ["", "#", "6f4e37", "#fff", "#6f4e3", "#6f4e377", "#+f4e37", "#gggggg", "red", "#ééé", "#fff\"/>"]
        {
            assert_eq!(wrong.parse::<Colour>(), Err(BadColour), "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let black: Colour = "#000000".parse().unwrap();
        assert!((Colour::WHITE.contrast(black) - 21.0).abs() < 1e-9);
        let grey: Colour = "#767676".parse().unwrap();
        assert!(
            (grey.contrast(Colour::WHITE) - 4.54).abs() < 0.01,
            "the well-known lightest grey for text on white"
        );
    }

    #[test]
    fn ink_is_readable_on_every_grey_and_hue() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let ground = Colour([red, green, blue]);
                    let ratio = ground.contrast(ground.readable_ink());
                    assert!(ratio >= 4.1, "{ground}: {ratio}");
                }
            }
        }
    }
}
