//! A number to say or type instead of a code that no camera reads. The wallet leaves its SHOW here for a minute, and the counter fetches it by
//! the number: what is checked, signed and burnt is the SHOW, as if it had been scanned.

use std::sync::Mutex;

use axum::Json;
use axum::extract::State;
use rand::{Rng, RngExt as _};
use serde::{Deserialize, Serialize};
use tenthcup_ledger::Shifts as _;
use tenthcup_token::{CardId, MerchantId, Reason, Show, Timestamp, Unverified};

use super::Problem;
use super::access::{DeviceSession, WalletSession};
use super::body::Body;
use super::expiring::Expiring;
use crate::app::App;
use crate::lock::lock;
use crate::random::rng;

/// How long a number is good, in seconds: as long as the code behind it.
const LIVES: u32 = 60;
/// More than this many are never held; past it the oldest go.
const MOST: usize = 10_000;
/// Digits of a number, the last of which is its check digit.
const DIGITS: usize = 8;
/// How many numbers there are without their check digits.
const NUMBERS: u32 = 10_000_000;

/// The numbers that are good now.
#[derive(Debug, Default)]
pub(crate) struct ShortCodes(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// The digits of the codes that they stand for.
    codes: Expiring<(MerchantId, u32), String>,
    /// The last one of each card: one wallet does not push out everybody else's.
    numbers: Expiring<CardId, u32>,
}

impl ShortCodes {
    /// A number that nobody else has at this merchant now. It takes the place of the card's last one.
    fn issue(
        &self,
        (merchant, card): (MerchantId, CardId),
        code: String,
        rng: &mut impl Rng,
        now: Timestamp,
    ) -> u32 {
        let mut held = lock(&self.0);
        if let Some(before) = held.numbers.remove(&card, now) {
            held.codes.remove(&(merchant, before), now);
        }
        let number = loop {
            let number = rng.random_range(0..NUMBERS);
            if held.codes.get(&(merchant, number), now).is_none() {
                break number;
            }
        };
        held.codes.insert((merchant, number), code, now, now.plus(LIVES), MOST);
        held.numbers.insert(card, number, now, now.plus(LIVES), MOST);
        number
    }

    /// The code behind a number: once.
    fn take(&self, merchant: MerchantId, number: u32, now: Timestamp) -> Option<String> {
        lock(&self.0).codes.remove(&(merchant, number), now)
    }
}

/// The check digit of decimal digits by ISO/IEC 7064, MOD 11,10: it tells every wrong digit, and nearly every two that changed places.
fn check_digit(digits: &str) -> u32 {
    let product = digits.chars().filter_map(|digit| digit.to_digit(10)).fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10
}

/// A number as people say it, with its check digit.
fn written(number: u32) -> String {
    let digits = format!("{number:07}");
    let check = check_digit(&digits);
    format!("{digits}{check}")
}

/// The number in what was typed; `None` when its digits do not fit.
fn read_number(typed: &str) -> Option<u32> {
    let digits: String = typed.chars().filter(|one| !one.is_whitespace()).collect();
    let (number, _) = digits.split_at_checked(DIGITS - 1)?;
    let value = number.parse().ok().filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
    (written(value) == digits).then_some(value)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shown {
    /// The digits of a SHOW of the session's card.
    code: String,
}

#[derive(Serialize)]
pub(crate) struct Issued {
    /// Eight digits.
    number: String,
    expires: Timestamp,
}

/// `POST /v1/wallet/short-code`
pub(crate) async fn issue(
    State(app): State<App>,
    session: WalletSession,
    Body(shown): Body<Shown>,
) -> Result<Json<Issued>, Problem> {
    let now = app.now()?;
    // Whether it is good is found when it is scanned; here it only has to be this wallet's.
    let show = Unverified::<Show>::from_text(&shown.code)?;
    if show.claims_unverified().card != session.card() {
        return Err(Problem::unprocessable("code", "Show the card of this session."));
    }
    let whose = (session.merchant(), session.card());
    let number = app.short_codes().issue(whose, shown.code, &mut rng(), now);
    Ok(Json(Issued { number: written(number), expires: now.plus(LIVES) }))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Typed {
    /// Eight digits.
    number: String,
}

#[derive(Serialize)]
pub(crate) struct Code {
    /// The digits of the SHOW, to be scanned.
    code: String,
}

/// `POST /v1/counter/short-code`
pub(crate) async fn read(
    State(app): State<App>,
    session: DeviceSession,
    Body(typed): Body<Typed>,
) -> Result<Json<Code>, Problem> {
    let now = app.now()?;
    let number = read_number(&typed.number)
        .ok_or_else(|| Problem::unprocessable("number", "One of the eight digits is wrong. Look again."))?;
    if app.ledger().current_shift(session.merchant(), session.device(), now).await?.is_none() {
        return Err(Problem::forbidden(
            Reason::StaffNotSignedOn.code(),
            "Nobody is signed on at this device.",
        ));
    }
    let code = app.short_codes().take(session.merchant(), number, now);
    let unknown =
        || Problem::missing("short_code_unknown", "The number is over, or was used. Ask for a new one.");
    Ok(Json(Code { code: code.ok_or_else(unknown)? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
    const CARD: CardId = CardId::from_bytes([7; 16]);

    #[test]
    fn the_check_digit_is_that_of_the_standard() {
        assert_eq!(check_digit("0794"), 5, "the example of ISO/IEC 7064");
        assert_eq!(written(0), format!("0000000{}", check_digit("0000000")));
    }

    #[test]
    fn any_wrong_digit_is_noticed() {
        let mut numbers = rng();
        for _ in 0..200 {
            let number = numbers.random_range(0..NUMBERS);
            let good = written(number);
            assert_eq!(read_number(&good), Some(number));
            assert_eq!(read_number(&format!("{} {}", &good[..4], &good[4..])), Some(number));
            for at in 0..DIGITS {
                for other in '0'..='9' {
                    let mut digits: Vec<char> = good.chars().collect();
                    let right = std::mem::replace(&mut digits[at], other);
                    let typed: String = digits.iter().collect();
                    assert_eq!(read_number(&typed).is_some(), right == other, "{good} typed as {typed}");
                }
            }
        }
        for typed in ["", "1", "1234567", "123456789", "+2345678", "１２３４５６７８", "abcdefgh"] {
            assert_eq!(read_number(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_number_is_good_once_for_a_minute_and_at_one_merchant() {
        let codes = ShortCodes::default();
        let [ours, theirs] = [1, 2].map(|byte| MerchantId::from_bytes([byte; 16]));
        let issue = |code: &str| codes.issue((ours, CARD), code.to_owned(), &mut rng(), NOW);
        let number = issue("901");
        assert_eq!(codes.take(theirs, number, NOW), None);
        assert_eq!(codes.take(ours, number, NOW.plus(59)), Some("901".to_owned()));
        assert_eq!(codes.take(ours, number, NOW.plus(59)), None);
        let late = issue("901");
        assert_eq!(codes.take(ours, late, NOW.plus(60)), None);
    }

    #[test]
    fn a_card_has_one_number_however_often_it_asks() {
        let codes = ShortCodes::default();
        let merchant = MerchantId::from_bytes([1; 16]);
        let of = |card, code: &str| codes.issue((merchant, card), code.to_owned(), &mut rng(), NOW);
        let neighbours = of(CardId::from_bytes([8; 16]), "neighbour's");
        let numbers: Vec<u32> = (0..=MOST).map(|_| of(CARD, "901")).collect();
        let good = numbers.iter().filter(|number| codes.take(merchant, **number, NOW).is_some());
        assert_eq!(good.count(), 1);
        assert_eq!(codes.take(merchant, neighbours, NOW), Some("neighbour's".to_owned()));
    }
}
