//! The two fonts that every reader of PDF brings along (ISO 32000-1, 9.6.2.2), and how their letters are written.

use pdf_writer::Name;

use crate::xml::is_drawable;

pub(super) const REGULAR: Name<'static> = Name(b"R");
pub(super) const BOLD: Name<'static> = Name(b"B");

/// What `WinAnsiEncoding` has from 0x80 to 0x9f, in this order; a blank where it has nothing.
const FROM_80: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The text in `WinAnsiEncoding`; `None` when it has a letter that the fonts lack. White space becomes a blank, and what is never drawn is left out.
pub(super) fn encode(text: &str) -> Option<Vec<u8>> {
    text.chars().filter(|letter| is_drawable(*letter)).map(encode_letter).collect()
}

fn encode_letter(letter: char) -> Option<u8> {
    match letter {
        '\t' | '\n' | '\r' => Some(b' '),
        ' '..='~' | '\u{a0}'..='\u{ff}' => u8::try_from(u32::from(letter)).ok(),
        other => {
            let place = FROM_80.chars().position(|known| known == other)?;
            u8::try_from(0x80 + place).ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FROM_80, encode};

    #[test]
    fn western_letters_are_written_as_windows_1252_has_them() {
        assert_eq!(FROM_80.chars().count(), 32);
        assert_eq!(encode("Kåffe é 9 €…“Ÿ").unwrap(), b"K\xe5ffe \xe9 9 \x80\x85\x93\x9f");
        assert_eq!(encode("a\u{202e}b\0\tc").unwrap(), b"ab c");
    }

    #[test]
    fn a_letter_that_is_not_there_leaves_the_text_out() {
        for text in ["కాఫీ", "кофе", "a ☕", "Łódź", "\u{81}x\u{fffd}"] {
            assert_eq!(encode(text), None, "{text}");
        }
    }
}
