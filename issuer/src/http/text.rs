//! Texts that people typed, taken or answered with what to write instead.

use jiff::tz::TimeZone;
use tenthcup_token::Currency;
use zeroize::Zeroizing;

use super::Problem;

/// Most characters of a name.
const LONGEST_NAME: usize = 80;

/// Characters of a password. It stands alone, so it is long; argon2 takes any.
const PASSWORD: std::ops::RangeInclusive<usize> = 10..=200;

/// A name: 1 to 80 characters on one line, without blanks around it.
pub(super) fn name(field: &'static str, text: &str) -> Result<String, Problem> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LONGEST_NAME || text.chars().any(char::is_control) {
        return Err(Problem::unprocessable(
            field,
            format!("Write 1 to {LONGEST_NAME} characters on one line."),
        ));
    }
    Ok(text.to_owned())
}

/// What somebody signs in as: as a name, and the same in small and capital letters.
pub(super) fn login(field: &'static str, text: &str) -> Result<String, Problem> {
    Ok(name(field, text)?.to_lowercase())
}

/// The name of a time zone, as `Europe/Oslo`.
pub(super) fn time_zone(field: &'static str, text: &str) -> Result<String, Problem> {
    match TimeZone::get(text) {
        // The name as the database spells it.
        Ok(zone) => Ok(zone.iana_name().unwrap_or(text).to_owned()),
        Err(_) => Err(Problem::unprocessable(field, "Write the name of a time zone, as Europe/Oslo.")),
    }
}

/// A currency, as `EUR`.
pub(super) fn currency(field: &'static str, text: &str) -> Result<Currency, Problem> {
    text.parse()
        .map_err(|_| Problem::unprocessable(field, "Write the three capital letters of a currency, as EUR."))
}

/// A new password.
pub(super) fn password(field: &'static str, text: Zeroizing<String>) -> Result<Zeroizing<String>, Problem> {
    if PASSWORD.contains(&text.chars().count()) {
        return Ok(text);
    }
    Err(Problem::unprocessable(field, format!("Use {} to {} characters.", PASSWORD.start(), PASSWORD.end())))
}

/// A new PIN: 4 to 8 digits.
pub(super) fn pin(field: &'static str, text: Zeroizing<String>) -> Result<Zeroizing<String>, Problem> {
    if (4..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text);
    }
    Err(Problem::unprocessable(field, "Use 4 to 8 digits."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_one_short_line() {
        assert_eq!(name("name", "  Kaffebar Nord ").unwrap(), "Kaffebar Nord");
        assert_eq!(name("name", &"é".repeat(80)).unwrap().chars().count(), 80);
        for text in ["", "   ", "a\nb", "a\u{7}", &"x".repeat(81)] {
            assert!(name("name", text).is_err(), "{text:?} was taken");
        }
    }

    #[test]
    fn time_zones_are_real() {
        assert_eq!(time_zone("time_zone", "Europe/Oslo").unwrap(), "Europe/Oslo");
        for text in ["", "Oslo", "Europe/Nowhere", "../../etc/passwd"] {
            assert!(time_zone("time_zone", text).is_err(), "{text:?} was taken");
        }
    }

    #[test]
    fn pins_are_digits() {
        let pin_of = |text: &str| pin("pin", Zeroizing::new(text.to_owned()));
        assert!(pin_of("4711").is_ok() && pin_of("12345678").is_ok());
        for text in ["", "123", "123456789", "12a4", "١٢٣٤"] {
            assert!(pin_of(text).is_err(), "{text:?} was taken");
        }
    }
}
