//! Text to a matrix of modules.

use fast_qr::qr::QRCodeError;
use fast_qr::{ECL, Mode, QRBuilder};
use qrcode::bits::Bits;
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};

/// Light modules on each side of a code, as ISO/IEC 18004 asks. It is part of every drawing.
pub const QUIET_ZONE: usize = 4;

/// Where a code will be seen, which decides how much damage it must survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// A screen: level M, 15 % of the codewords may be lost. Fewer modules, so each is larger.
    Screen,
    /// Paper: level Q, 25 %. Paper creases, fades and gets coffee on it.
    Paper,
}

impl Surface {
    fn level(self) -> EcLevel {
        match self {
            Self::Screen => EcLevel::M,
            Self::Paper => EcLevel::Q,
        }
    }
}

/// Why no code could be drawn.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// The caller's text does not fit in the largest code.
    #[error("a text of {bytes} bytes does not fit in a QR code")]
    TooLong {
        /// Length of the text in bytes of UTF-8.
        bytes: usize,
    },
    /// A drawing library refused what it should have taken.
    #[error("the code could not be drawn")]
    Drawing(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A QR code: a square of modules, each dark or light.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    /// Row by row, `true` is dark; without quiet zone.
    dark: Vec<bool>,
    width: usize,
}

impl Code {
    /// The smallest code for `text`, any text. Digits, upper-case and other stretches each get their shortest mode;
    /// what is not ASCII is marked as UTF-8.
    ///
    /// # Errors
    /// [`CodeError::TooLong`] when the largest code (177 × 177) does not hold the text.
    pub fn new(text: &str, surface: Surface) -> Result<Self, CodeError> {
        if !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit()) {
            return digits(text, surface);
        }
        let level = surface.level();
        let code = if text.is_ascii() {
            QrCode::with_error_correction_level(text, level)
        } else {
            utf8(text, level)
        };
        let code = code.map_err(|error| match error {
            QrError::DataTooLong => CodeError::TooLong { bytes: text.len() },
            other => CodeError::Drawing(Box::new(other)),
        })?;
        let width = code.width();
        let dark = code.into_colors().into_iter().map(|module| module == Color::Dark).collect();
        Ok(Self { dark, width })
    }

    /// Modules along a side, without quiet zone: 17 + 4 × version.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Modules along a side of every drawing: with the quiet zone on both sides.
    #[must_use]
    pub fn width_with_quiet_zone(&self) -> usize {
        self.width + 2 * QUIET_ZONE
    }

    /// The dark runs of all rows, from top to bottom and from left to right; counted without quiet zone.
    pub(crate) fn runs(&self) -> impl Iterator<Item = Run> {
        self.dark.chunks_exact(self.width).enumerate().flat_map(|(y, row)| {
            let mut end = 0;
            row.chunk_by(|one, next| one == next).filter_map(move |run| {
                let (x, length) = (end, run.len());
                end += length;
                (run.first() == Some(&true)).then_some(Run { x, y, length })
            })
        })
    }

    /// Whether the module is dark, counted from the top left corner of the drawing, quiet zone included. What lies
    /// outside is light.
    pub(crate) fn is_dark(&self, x: usize, y: usize) -> bool {
        let (Some(x), Some(y)) = (x.checked_sub(QUIET_ZONE), y.checked_sub(QUIET_ZONE)) else {
            return false;
        };
        x < self.width && self.dark.get(y * self.width + x).copied().unwrap_or(false)
    }
}

/// Dark modules beside each other.
pub(crate) struct Run {
    pub(crate) x: usize,
    pub(crate) y: usize,
    pub(crate) length: usize,
}

impl std::fmt::Debug for Code {
    /// The size only: a code may carry a secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Code").field("width", &self.width).finish_non_exhaustive()
    }
}

/// A code of digits alone, as every token has one. Its encoder takes a tenth of the other's time and knows one mode for a text, which for digits is
/// the right one.
fn digits(text: &str, surface: Surface) -> Result<Code, CodeError> {
    let level = match surface {
        Surface::Screen => ECL::M,
        Surface::Paper => ECL::Q,
    };
    let code = QRBuilder::new(text).mode(Mode::Numeric).ecl(level).build().map_err(|error| match error {
        QRCodeError::EncodedData => CodeError::TooLong { bytes: text.len() },
        other => CodeError::Drawing(Box::new(other)),
    })?;
    let modules = code.data.iter().take(code.size * code.size);
    Ok(Code { dark: modules.map(|module| module.value()).collect(), width: code.size })
}

/// One byte segment behind the mark for UTF-8. The library's own choice of modes would read pairs of UTF-8 bytes as
/// Shift-JIS and write them in kanji mode, and a reader would show other letters.
fn utf8(text: &str, level: EcLevel) -> Result<QrCode, QrError> {
    const ECI_UTF_8: u32 = 26;
    let bits = (1..=40)
        .find_map(|version| {
            let mut bits = Bits::new(Version::Normal(version));
            let pushed = bits
                .push_eci_designator(ECI_UTF_8)
                .and_then(|()| bits.push_byte_data(text.as_bytes()))
                .and_then(|()| bits.push_terminator(level));
            match pushed {
                Err(QrError::DataTooLong) => None,
                other => Some(other.map(|()| bits)),
            }
        })
        .unwrap_or(Err(QrError::DataTooLong))?;
    QrCode::with_bits(bits, level)
}
