//! The kinds of token, and which of them a key may sign.

use serde::{Deserialize, Serialize};

/// A kind of token. Each has a label in the external AAD, so a token only verifies as the kind it was made as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// "I hold this card, now".
    Show,
    /// The answer to a challenge.
    Redeem,
    /// The issuer's word that a card has a holder key.
    Card,
    /// A SHOW that carries its CARD.
    ShowCard,
    /// One reward, one use.
    Voucher,
    /// A punch to claim, on a receipt.
    Coupon,
    /// A single-use invitation.
    Invite,
    /// A static code on paper.
    Paper,
    /// What a counter submits.
    Entry,
    /// "Redeem this reward at this counter, now".
    Challenge,
    /// "This is me, at this server".
    Login,
    /// "Make a card for this key".
    Claim,
    /// "Enrol this device".
    Enrol,
    /// What was counted.
    Receipt,
    /// Which keys may sign what.
    KeySet,
    /// What a verifier without the registry refuses.
    Freeze,
}

impl Kind {
    /// Every kind there is.
    pub const ALL: [Self; 16] = [
        Self::Show,
        Self::Redeem,
        Self::Card,
        Self::ShowCard,
        Self::Voucher,
        Self::Coupon,
        Self::Invite,
        Self::Paper,
        Self::Entry,
        Self::Challenge,
        Self::Login,
        Self::Claim,
        Self::Enrol,
        Self::Receipt,
        Self::KeySet,
        Self::Freeze,
    ];

    /// The label in the external AAD (`FORMAT.md` §3).
    pub const fn label(self) -> &'static str {
        match self {
            Self::Show => "SHOW",
            Self::Redeem => "REDEEM",
            Self::Card => "CARD",
            Self::ShowCard => "SHOW-CARD",
            Self::Voucher => "VOUCHER",
            Self::Coupon => "COUPON",
            Self::Invite => "INVITE",
            Self::Paper => "PAPER",
            Self::Entry => "ENTRY",
            Self::Challenge => "CHALLENGE",
            Self::Login => "LOGIN",
            Self::Claim => "CLAIM",
            Self::Enrol => "ENROL",
            Self::Receipt => "RECEIPT",
            Self::KeySet => "KEYSET",
            Self::Freeze => "FREEZE",
        }
    }

    /// The digit K of its text; `None` for a kind that is never in a QR code.
    pub const fn digit(self) -> Option<u8> {
        match self {
            Self::Show => Some(1),
            Self::Redeem => Some(2),
            Self::Card => Some(3),
            Self::ShowCard => Some(4),
            Self::Voucher => Some(5),
            Self::Coupon => Some(6),
            Self::Invite => Some(7),
            Self::Paper => Some(8),
            _ => None,
        }
    }

    /// The kind whose text has this digit K.
    pub fn of_digit(digit: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.digit() == Some(digit))
    }

    /// The number that names it in the key set; `None` for what no issuer key signs.
    pub const fn key_set_number(self) -> Option<u8> {
        match self {
            Self::Card => Some(3),
            Self::Voucher => Some(5),
            Self::Coupon => Some(6),
            Self::Invite => Some(7),
            Self::Paper => Some(8),
            Self::Challenge => Some(16),
            Self::Receipt => Some(17),
            Self::Freeze => Some(18),
            _ => None,
        }
    }

    /// Whether a holder's key signs it; so it may be signed by P-256.
    pub const fn is_by_holder(self) -> bool {
        Kinds::HOLDER.contains(self)
    }

    pub(crate) fn from_key_set_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key_set_number() == Some(number))
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// A set of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// What a root key signs.
    pub const ROOT: Self = Self::of(&[Kind::KeySet]);
    /// What an issuer's signing key signs.
    pub const ISSUER: Self = Self::of(&[
        Kind::Card,
        Kind::Voucher,
        Kind::Coupon,
        Kind::Invite,
        Kind::Paper,
        Kind::Challenge,
        Kind::Receipt,
        Kind::Freeze,
    ]);
    /// What a holder's key signs.
    pub const HOLDER: Self = Self::of(&[Kind::Show, Kind::ShowCard, Kind::Redeem, Kind::Login, Kind::Claim]);
    /// What a device's key signs.
    pub const DEVICE: Self = Self::of(&[Kind::Entry, Kind::Login, Kind::Enrol, Kind::Coupon]);

    /// The set of these kinds.
    pub const fn of(kinds: &[Kind]) -> Self {
        let mut bits = 0;
        let mut rest = kinds;
        while let [kind, tail @ ..] = rest {
            bits |= kind.bit();
            rest = tail;
        }
        Self(bits)
    }

    /// Whether `kind` is in it.
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 & kind.bit() != 0
    }

    /// The kinds in it.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}
