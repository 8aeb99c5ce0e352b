//! The rotating code of a pass that holds no key of its own: a time-based one-time password (RFC 6238) over a shared secret.
//!
//! Whoever checks it could also make it, so it proves less than a signature: the issuer alone checks it, never a counter on its own.

use std::fmt;

use rand::Rng;
use totp_rs::{Algorithm, Builder};
use zeroize::ZeroizeOnDrop;

use crate::{CardId, Malformed, Timestamp, text};

/// Seconds for which one password stands.
pub const TOTP_STEP: u32 = 30;
/// What the text of such a code begins with, where a token's begins with 90.
const PREFIX: &str = "91";
const CARD_DIGITS: usize = 39;
const TIME_DIGITS: usize = 10;
const PASSWORD_DIGITS: usize = 8;

/// The secret that a card shares with its pass: 20 bytes. Wiped when dropped; never prints.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct TotpSecret([u8; 20]);

impl TotpSecret {
    /// The secret with these bytes.
    pub const fn from_bytes(bytes: [u8; 20]) -> Self {
        Self(bytes)
    }

    /// A new secret from 20 random bytes of `rng`.
    pub fn generate(rng: &mut impl Rng) -> Self {
        let mut bytes = [0; 20];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// Its bytes, for storing it and for the pass.
    pub const fn as_bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The text that a pass of `card` shows `at` this time.
    pub fn text(&self, card: &CardId, at: Timestamp) -> String {
        let card = text::encode_blocks(card.as_bytes());
        format!("{PREFIX}{card}{:0TIME_DIGITS$}{}", at.as_unix(), self.password(at))
    }

    /// Whether `code` shows the password of its time. Compared in constant time.
    pub fn accepts(&self, code: &TotpCode) -> bool {
        use subtle::ConstantTimeEq as _;
        self.password(code.time).as_bytes().ct_eq(code.password.as_bytes()).into()
    }

    fn password(&self, at: Timestamp) -> String {
        let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(8).with_skew(0);
        let totp = builder.with_step_duration(TOTP_STEP.into()).with_secret(self.0).build_noncompliant();
        totp.generate(at.as_unix().into()).to_string()
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(..)")
    }
}

/// A rotating code as read. Nothing it says may be believed before [`TotpSecret::accepts`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotpCode {
    /// The card that it names.
    pub card: CardId,
    /// When the pass drew it. Only its step of 30 seconds is vouched for.
    pub time: Timestamp,
    password: String,
}

impl TotpCode {
    /// Whether a text begins as such a code does.
    pub fn is_one(digits: &str) -> bool {
        digits.starts_with(PREFIX)
    }

    /// Reads `91`, the card in blocks, the time in 10 digits, the password in 8.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn from_text(digits: &str) -> Result<Self, Malformed> {
        let rest = digits.strip_prefix(PREFIX).ok_or(Malformed::NotOurs)?;
        if rest.len() != CARD_DIGITS + TIME_DIGITS + PASSWORD_DIGITS {
            return Err(Malformed::Template);
        }
        if !rest.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Malformed::NotDigits);
        }
        let (card, rest) = rest.split_at(CARD_DIGITS);
        let (time, password) = rest.split_at(TIME_DIGITS);
        let card = text::decode_blocks(card.as_bytes())?.try_into().map_err(|_| Malformed::Template)?;
        let time = time.parse().ok().and_then(Timestamp::from_unix).ok_or(Malformed::Template)?;
        Ok(Self { card: CardId::from_bytes(card), time, password: password.to_owned() })
    }

    /// The step whose password it shows: seconds since 1970 divided by 30.
    pub fn step(&self) -> u32 {
        self.time.as_unix() / TOTP_STEP
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B, for SHA-1.
    const SECRET: TotpSecret = TotpSecret::from_bytes(*b"12345678901234567890");
    const CARD: CardId = CardId::from_bytes([0xff; 16]);

    #[test]
    fn the_passwords_are_those_of_the_rfc() {
        let cases = [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
        ];
        for (time, password) in cases {
            let text = SECRET.text(&CARD, Timestamp::from_secs(time));
            assert_eq!(text.len(), 59);
            assert!(text.ends_with(password), "{time}: {text}");
            assert!(SECRET.accepts(&TotpCode::from_text(&text).unwrap()));
        }
    }

    #[test]
    fn another_step_card_secret_or_form_is_not_taken() {
        let text = SECRET.text(&CARD, Timestamp::from_secs(1_234_567_890));
        let code = TotpCode::from_text(&text).unwrap();
        assert_eq!((code.card, code.step()), (CARD, 1_234_567_890 / 30));
        assert!(!TotpSecret::from_bytes([1; 20]).accepts(&code));
        assert!(!SECRET.accepts(&TotpCode { time: code.time.plus(30), ..code.clone() }));
        assert!(TotpCode::from_text(&text[..58]).is_err());
        assert!(TotpCode::from_text(&format!("{text}0")).is_err());
        assert_eq!(TotpCode::from_text(&text.replacen("91", "90", 1)), Err(Malformed::NotOurs));
        assert!(TotpCode::from_text(&format!("91{}{}", "9".repeat(39), &text[41..])).is_err());
        assert_eq!(TotpCode::from_text(&text.replacen('8', "x", 1)), Err(Malformed::NotDigits));
        assert_eq!(SECRET.as_bytes(), b"12345678901234567890");
        assert!(!format!("{SECRET:?}").contains('1'));
    }
}
