//! The key under which a used code is remembered, and for how long (`FORMAT.md` §8).

use tenthcup_token::{CardId, Cti, TOTP_STEP, Timestamp, TotpCode};

const DAY: u32 = 24 * 60 * 60;
const LATE_GAP: u32 = 120;
const LEEWAY: u32 = 60;
const MINUTE: u32 = 60;

/// A used code is remembered for this many seconds after the end of its minute: until no path can accept it any more. Checking and pruning
/// both go by this one constant.
pub const KEEP_SECONDS: u32 = DAY + LATE_GAP + LEEWAY;

/// iat div 60 as u32 big-endian || card_id || cti. The leading minute keeps inserts together on disk and makes pruning a range delete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplayKey([u8; 32]);

impl ReplayKey {
    /// The key of a code of `card`, shown at `iat` with `cti`.
    pub fn new(card: &CardId, iat: Timestamp, cti: Cti) -> Self {
        Self::from_parts(iat.as_unix() / MINUTE, card.as_bytes(), &cti.to_bytes())
    }

    /// The key of the step of a rotating code: a step counts once, whatever second of it the text names.
    pub fn of_totp(code: &TotpCode) -> Self {
        let step = code.step();
        let mut cti = *b"TOTP\0\0\0\0\0\0\0\0";
        cti.iter_mut().skip(4).zip(u64::from(step).to_be_bytes()).for_each(|(place, byte)| *place = byte);
        Self::from_parts(step * TOTP_STEP / MINUTE, code.card.as_bytes(), &cti)
    }

    /// Every key that is less than this one may be forgotten at `now`.
    pub fn prune_before(now: Timestamp) -> Self {
        let minutes_over = now.as_unix().saturating_sub(KEEP_SECONDS) / MINUTE;
        Self::from_parts(minutes_over, &[0; 16], &[0; 12])
    }

    /// Every key of a code shown before `time` is less than this one.
    pub fn all_before(time: Timestamp) -> Self {
        Self::from_parts(time.as_unix().div_ceil(MINUTE), &[0; 16], &[0; 12])
    }

    /// The key with these bytes, for whoever kept them.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn from_parts(minute: u32, card: &[u8; 16], cti: &[u8; 12]) -> Self {
        let mut key = [0; 32];
        let bytes = minute.to_be_bytes().into_iter().chain(*card).chain(*cti);
        key.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
        Self(key)
    }
}

#[cfg(test)]
mod tests {
    use tenthcup_token::TotpSecret;

    use super::*;
    use crate::Windows;

    const CARD: CardId = CardId::from_bytes([9; 16]);
    const CTI: Cti = Cti { counter: 1, random: [3; 8] };

    #[test]
    fn a_code_is_kept_to_the_second_and_no_longer() {
        let iat = Timestamp::from_secs(60 * 1_000_000 + 59);
        let end_of_minute = Timestamp::from_secs(60 * 1_000_001);
        let key = ReplayKey::new(&CARD, iat, CTI);
        assert!(key >= ReplayKey::prune_before(end_of_minute.plus(KEEP_SECONDS - 1)), "forgotten too early");
        assert!(key < ReplayKey::prune_before(end_of_minute.plus(KEEP_SECONDS)), "kept too long");
    }

    #[test]
    fn no_window_outlives_the_memory() {
        let windows = Windows::default();
        // The latest that a code can be accepted: an entry at the far end of the gap, submitted at the far end of lateness.
        assert!(windows.lateness + windows.late_gap < KEEP_SECONDS);
        assert!(windows.show_age < KEEP_SECONDS);
    }

    #[test]
    fn the_bytes_are_those_of_the_format() {
        let key = ReplayKey::new(&CARD, Timestamp::from_secs(120), CTI);
        assert_eq!(key.as_bytes()[..4], [0, 0, 0, 2]);
        assert_eq!(key.as_bytes()[4..20], [9; 16]);
        assert_eq!(key.as_bytes()[20..], [0, 0, 0, 1, 3, 3, 3, 3, 3, 3, 3, 3]);
        assert_eq!(ReplayKey::from_bytes(*key.as_bytes()), key);
        assert_eq!(KEEP_SECONDS, 24 * 3600 + 180);
    }

    #[test]
    fn no_code_from_before_passes_for_a_newer_one() {
        let time = Timestamp::from_secs(60 * 1_000_000 + 1);
        let key = |iat| ReplayKey::new(&CARD, iat, CTI);
        assert!(key(time.minus(1)) < ReplayKey::all_before(time));
        assert!(key(time.plus(58)) < ReplayKey::all_before(time), "of the same minute");
        assert!(key(time.plus(59)) >= ReplayKey::all_before(time));
        let full = Timestamp::from_secs(60 * 1_000_000);
        assert!(key(full.minus(1)) < ReplayKey::all_before(full));
        assert!(key(full) >= ReplayKey::all_before(full));
    }

    #[test]
    fn a_rotating_code_is_known_by_its_step() {
        // Step 7 lies in the fourth minute.
        let text = |time| TotpSecret::from_bytes([1; 20]).text(&CARD, Timestamp::from_secs(time));
        let key = |time| ReplayKey::of_totp(&TotpCode::from_text(&text(time)).unwrap());
        let expected = [&[0, 0, 0, 3][..], &[9; 16], b"TOTP", &[0, 0, 0, 0, 0, 0, 0, 7]].concat();
        assert_eq!(key(210).as_bytes()[..], expected);
        assert_eq!(key(239), key(210));
        assert_ne!(key(240), key(210));
    }
}
