//! Tokens as decimal digits, for QR codes in numeric mode (`FORMAT.md` §2).
//!
//! Digits are as dense as raw bytes there, and hold no letter or symbol that a keyboard-wedge scanner could mangle.

use crate::Malformed;

/// A longer text is refused before it is looked at.
pub const MAX_DIGITS: usize = 700;

const PREFIX: &str = "90";
const BLOCK_BYTES: usize = 7;
/// `WIDTH[n]` digits hold n bytes.
const WIDTH: [usize; BLOCK_BYTES + 1] = [0, 3, 5, 8, 10, 13, 15, 17];

/// The text of a token: `90`, the kind's digit, then the bytes in blocks of 7, each 17 digits wide, the last one shorter.
pub fn encode(kind_digit: u8, bytes: &[u8]) -> String {
    format!("{PREFIX}{kind_digit}{}", encode_blocks(bytes))
}

/// Bytes as blocks of digits, without a prefix.
pub(crate) fn encode_blocks(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 17 / BLOCK_BYTES + 3);
    for block in bytes.chunks(BLOCK_BYTES) {
        let value = block.iter().fold(0u64, |value, byte| (value << 8) + u64::from(*byte));
        let width = WIDTH.get(block.len()).copied().unwrap_or_default();
        text.push_str(&format!("{value:0width$}"));
    }
    text
}

/// The kind's digit and the bytes of a text.
///
/// # Errors
/// In this order: too long, not digits, not ours, empty, a tail of a width that no tail has, a block too large for its bytes.
pub fn decode(text: &str) -> Result<(u8, Vec<u8>), Malformed> {
    if text.len() > MAX_DIGITS {
        return Err(Malformed::TooLong);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Malformed::NotDigits);
    }
    let (kind, payload) = match text.strip_prefix(PREFIX).map(str::as_bytes) {
        Some([kind @ b'1'..=b'8', payload @ ..]) => (kind - b'0', payload),
        _ => return Err(Malformed::NotOurs),
    };
    if payload.is_empty() {
        return Err(Malformed::Empty);
    }
    Ok((kind, decode_blocks(payload)?))
}

/// The bytes of blocks of digits, which are ASCII digits already.
pub(crate) fn decode_blocks(payload: &[u8]) -> Result<Vec<u8>, Malformed> {
    let mut bytes = Vec::with_capacity(payload.len() * BLOCK_BYTES / 17 + 1);
    for digits in payload.chunks(17) {
        let size = WIDTH.iter().position(|width| *width == digits.len()).ok_or(Malformed::TailWidth)?;
        // 17 digits stay below 10^17 < 2^64.
        let value = digits.iter().fold(0u64, |value, digit| value * 10 + u64::from(digit - b'0'));
        if value >> (8 * size) != 0 {
            return Err(Malformed::BlockTooLarge);
        }
        bytes.extend(value.to_be_bytes().into_iter().skip(8 - size));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bytes_survive(kind in 1u8..=8, bytes in prop::collection::vec(any::<u8>(), 1..=280)) {
            let text = encode(kind, &bytes);
            prop_assert_eq!(decode(&text), Ok((kind, bytes)));
        }

        #[test]
        fn there_is_one_text_for_a_token(text in "90[1-8][0-9]{3,60}") {
            if let Ok((kind, bytes)) = decode(&text) {
                prop_assert_eq!(encode(kind, &bytes), text);
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = decode(&text);
        }
    }

    #[test]
    fn each_fault_has_its_name() {
        let long = "9".repeat(701);
        let cases = [
            (long.as_str(), Malformed::TooLong),
            ("", Malformed::NotOurs),
            ("901 23", Malformed::NotDigits),
            ("９０１000", Malformed::NotDigits),
            ("https://example.org", Malformed::NotDigits),
            ("910000", Malformed::NotOurs),
            ("900000", Malformed::NotOurs),
            ("909000", Malformed::NotOurs),
            ("90", Malformed::NotOurs),
            ("901", Malformed::Empty),
            ("9011", Malformed::TailWidth),
            ("90112", Malformed::TailWidth),
            ("9011234", Malformed::TailWidth),
            ("901256", Malformed::BlockTooLarge),
            ("90172057594037927936", Malformed::BlockTooLarge),
            ("90199999999999999999", Malformed::BlockTooLarge),
        ];
        for (text, fault) in cases {
            assert_eq!(decode(text), Err(fault), "{text}");
        }
        // The longest text there can be: 41 blocks.
        let longest = encode(1, &[255; 287]);
        assert_eq!((longest.len(), decode(&longest)), (700, Ok((1, vec![255; 287]))));
        assert_eq!(decode("901255"), Ok((1, vec![255])));
        assert_eq!(decode("90172057594037927935"), Ok((1, vec![255; 7])));
    }
}
