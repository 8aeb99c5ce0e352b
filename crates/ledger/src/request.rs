//! What callers bring. Randomness comes with it: nothing in the ledger draws any.

use std::fmt;
use std::str::FromStr;

use rand::{Rng, RngExt as _};
use subtle::ConstantTimeEq as _;
use tenthcup_token::{CardId, ChallengeNonce, Claim, Digest, InviteId, Paper, ProgramId, RewardId, Signed};
use tenthcup_verifier::CheckedCoupon;

/// A card that somebody asks for, and proves a key for.
#[derive(Debug, Clone)]
pub struct NewCard {
    /// The checked claim.
    pub claim: Signed<Claim>,
    /// By which link it is asked for.
    pub via: Via,
    /// A fresh random id; used unless the key has a card already.
    pub card: CardId,
}

/// A card on paper, as the issuer prints it.
#[derive(Debug, Clone)]
pub struct NewPaper {
    /// The code that is printed: it names the card.
    pub paper: Signed<Paper>,
    /// The program of the card.
    pub program: ProgramId,
}

/// A punch that a holder claims from a receipt.
#[derive(Debug, Clone)]
pub struct CouponPunch {
    /// The checked coupon.
    pub coupon: CheckedCoupon,
    /// The checked claim by that coupon, with the key of the card.
    pub claim: Signed<Claim>,
    /// The card to be punched.
    pub card: CardId,
    /// Coupons that one card may claim in a shop day.
    pub most_per_day: u32,
    /// Random values for the decision.
    pub fresh: Fresh,
}

/// By which link a card is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// A single-use invite.
    Invite(InviteId),
    /// The public join link of a program.
    Join(ProgramId),
}

/// Random values for one decision; those not needed are thrown away.
#[derive(Clone)]
pub struct Fresh {
    seed: [u8; 32],
    pub(crate) nonce: ChallengeNonce,
    pub(crate) digits: Digits,
}

impl Fresh {
    /// Draws them.
    pub fn draw(rng: &mut impl Rng) -> Self {
        let (mut seed, mut nonce) = ([0; 32], [0; 8]);
        rng.fill_bytes(&mut seed);
        rng.fill_bytes(&mut nonce);
        Self {
            seed,
            nonce: ChallengeNonce::from_bytes(nonce),
            digits: Digits(rng.random_range(0..Digits::HOW_MANY)),
        }
    }

    /// `count` ids for rewards: each the first 16 bytes of SHA-256(label || seed || its number).
    pub(crate) fn rewards(&self, count: usize) -> Vec<RewardId> {
        let id = |number: usize| {
            let number = (number as u64).to_be_bytes();
            let digest = Digest::of_parts(&[b"TENTHCUP/REWARD/1\0", &self.seed, &number]);
            let mut id = [0; 16];
            id.iter_mut().zip(digest.as_bytes()).for_each(|(place, byte)| *place = *byte);
            RewardId::from_bytes(id)
        };
        (0..count).map(id).collect()
    }
}

impl fmt::Debug for Fresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fresh(..)")
    }
}

/// The two digits that the counter shows and the customer enters. Not printed by accident.
#[derive(Clone, Copy)]
pub struct Digits(u8);

impl Digits {
    const HOW_MANY: u8 = 100;

    /// Compares in a time that tells nothing.
    pub(crate) fn same_as(self, other: Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }

    pub(crate) fn number(self) -> u8 {
        self.0
    }

    pub(crate) fn from_number(number: u8) -> Option<Self> {
        (number < Self::HOW_MANY).then_some(Self(number))
    }
}

impl PartialEq for Digits {
    fn eq(&self, other: &Self) -> bool {
        self.same_as(*other)
    }
}

impl Eq for Digits {}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.0)
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(..)")
    }
}

/// A text that is not two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these are not two digits")]
pub struct ParseDigitsError;

impl FromStr for Digits {
    type Err = ParseDigitsError;

    fn from_str(text: &str) -> Result<Self, ParseDigitsError> {
        match *text.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Ok(Self((tens - b'0') * 10 + (ones - b'0'))),
            _ => Err(ParseDigitsError),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_digits_and_nothing_else() {
        for number in 0..100 {
            let digits = Digits::from_number(number).unwrap();
            assert_eq!(digits.to_string().parse::<Digits>().unwrap().number(), number);
        }
        for text in ["", "7", "007", "4x", " 7", "+7", "４２"] {
            assert!(text.parse::<Digits>().is_err(), "{text:?} was taken");
        }
        assert!(Digits::from_number(100).is_none());
    }

    #[test]
    fn rewards_have_ids_of_their_own() {
        let fresh = Fresh { seed: [1; 32], nonce: ChallengeNonce::from_bytes([0; 8]), digits: Digits(0) };
        let mut ids = fresh.rewards(100);
        ids.extend(Fresh { seed: [2; 32], ..fresh }.rewards(100));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 200);
    }
}
