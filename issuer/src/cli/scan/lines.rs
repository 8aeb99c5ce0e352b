//! Codes from standard input, one a line: a USB scanner is a keyboard.

use std::io::{self, BufRead as _, Read as _, StdinLock};

use tenthcup_token::{Money, SaleReference};
use tenthcup_verifier::Post;

use crate::till::Scan;

/// Longer than any code with its sale, so that a line without an end fills no memory.
const LONGEST_LINE: u64 = 4096;

/// The lines of standard input, trimmed, but for empty ones.
pub(super) struct Lines(StdinLock<'static>);

impl Lines {
    pub(super) fn of_stdin() -> Self {
        Self(io::stdin().lock())
    }
}

impl Iterator for Lines {
    type Item = io::Result<String>;

    fn next(&mut self) -> Option<io::Result<String>> {
        loop {
            let mut line = Vec::new();
            match self.0.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(error) => return Some(Err(error)),
            }
            let line = String::from_utf8_lossy(&line);
            if !line.trim().is_empty() {
                return Some(Ok(line.trim().to_owned()));
            }
        }
    }
}

/// What a line says: a code, and behind it `count=2`, `sale=R-1042`, `amount=450NOK` (minor units), each or none.
pub(super) fn scan_of(line: &str) -> Result<Scan, String> {
    let mut words = line.split_whitespace();
    let code = words.next().unwrap_or_default();
    let (mut count, mut sale, mut amount) = (1, None, None);
    for word in words {
        let wrong = || format!("{word:?} is none of count=2, sale=R-1042, amount=450NOK");
        let (name, value) = word.split_once('=').ok_or_else(wrong)?;
        match name {
            "count" => {
                count = value.parse().ok().filter(|count| (1..=100).contains(count)).ok_or_else(wrong)?;
            }
            "sale" => sale = Some(SaleReference::try_from(value.to_owned()).map_err(|_| wrong())?),
            "amount" => amount = Some(amount_of(value).ok_or_else(wrong)?),
            _ => return Err(wrong()),
        }
    }
    if count > 1 && sale.is_none() {
        return Err("several punches at once need the sale: count=2 sale=R-1042".to_owned());
    }
    // What no entry can carry is not even a code.
    if code.is_empty()
        || code.len() > tenthcup_token::text::MAX_DIGITS
        || !code.bytes().all(|b| b.is_ascii_digit())
    {
        return Err("this is not a Tenthcup code".to_owned());
    }
    Ok(Scan { intent: Post::intent_of(code, count), sale, amount })
}

fn amount_of(text: &str) -> Option<Money> {
    let (minor, currency) = text.split_at_checked(text.len().checked_sub(3)?)?;
    let digits = !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit());
    let minor = minor.parse().ok().filter(|minor| digits && *minor < 1_i64 << 53)?;
    Some(Money::new(minor, currency.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use tenthcup_token::Intent;

    use super::*;

    #[test]
    fn a_line_is_a_code_and_what_is_known_of_its_sale() {
        let plain = scan_of("9012345").unwrap();
        assert_eq!(plain.intent, Intent::Punch { count: 1, code: "9012345".into() });
        assert_eq!((plain.sale, plain.amount), (None, None));
        let whole = scan_of("9012345\tcount=3  sale=R-1042 amount=1250NOK").unwrap();
        assert_eq!(whole.intent.count(), 3);
        assert_eq!(whole.sale.unwrap().as_str(), "R-1042");
        assert_eq!(whole.amount, Some(Money::new(1250, "NOK".parse().unwrap())));
    }

    #[test]
    fn what_no_entry_can_carry_is_said_at_once() {
        for line in [
            "hello",
            "901 two",
            "901 count=0 sale=1",
            "901 count=101 sale=1",
            "901 count=2",
            "901 sale=",
            "901 amount=NOK",
            "901 amount=-5NOK",
            "901 amount=+5NOK",
            "901 amount=12.50NOK",
            "901 amount=5kr",
            "901 amount=9007199254740992NOK",
            "901 amount=1€€",
            "901 price=5NOK",
            &"9".repeat(701),
        ] {
            assert!(scan_of(line).is_err(), "{line:?} was taken");
        }
    }
}
