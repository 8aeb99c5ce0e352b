//! A scan at an enrolled device while the service does not answer (`FORMAT.md` §6, "Without the registry", and §7).

use redb::ReadableDatabase;
use tenthcup_token::{
    CardId, DeviceId, Intent, Kind, MerchantId, PublicKey, Reason, StaffId, Timestamp, text,
};

use super::Journal;
use super::exposure::within_limits;
use super::file::{BURNT, Tables};
use crate::{
    Fault, KEEP_SECONDS, KnownCards as _, OfflineChecks, Provisional, ReplayKey, StorageFault, TillRefusal,
    Windows,
};

/// The clock may step back by this many seconds (`FORMAT.md` §8).
const STEP_BACK: u32 = 5;

/// Where the device stands, and whom it trusts.
#[derive(Debug, Clone, Copy)]
pub struct Post {
    /// Whose it is.
    pub merchant: MerchantId,
    /// Which one it is.
    pub device: DeviceId,
    /// The root key that it pinned when it was enrolled.
    pub root: PublicKey,
    /// How old and how new things may be.
    pub windows: Windows,
}

/// A code that is good as far as can be seen here. It is burnt with the entry that carries it: [`Journal::keep`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The card; `None` for a voucher.
    pub card: Option<CardId>,
    pub(super) used: Used,
}

/// What to remember of a used code, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Used {
    pub(super) key: Vec<u8>,
    until: Timestamp,
}

impl Used {
    pub(super) fn of_card(replay: &ReplayKey, iat: Timestamp) -> Self {
        let end_of_minute = Timestamp::from_secs(iat.as_unix() / 60 * 60).plus(60);
        Self { key: replay.as_bytes().to_vec(), until: end_of_minute.plus(KEEP_SECONDS) }
    }

    pub(super) fn insert(&self, tables: &mut Tables<'_>, now: Timestamp) -> Result<(), StorageFault> {
        tables.burnt.insert(self.key.as_slice(), (now.as_unix(), self.until.as_unix()))?;
        Ok(())
    }
}

impl Journal {
    /// Judges what `staff` want by what was taken along. Nothing is written.
    ///
    /// # Errors
    /// A storage fault, or a clock that stepped back: could not decide.
    pub fn judge(
        &self,
        post: &Post,
        intent: &Intent,
        staff: &StaffId,
        now: Timestamp,
    ) -> Result<Result<Passed, TillRefusal>, StorageFault> {
        let passed = match self.checked(post, intent, staff, now) {
            Ok(passed) => passed,
            Err(Fault::Refused(reason)) => return Ok(Err(TillRefusal { reason, first_seen: None })),
            Err(Fault::Storage(fault)) => return Err(fault),
        };
        if let Some(first) = self.first_use(&passed.used)? {
            return Ok(Err(TillRefusal { reason: Reason::AlreadyUsed, first_seen: Some(first) }));
        }
        let limits = within_limits(&self.offline()?, passed.card, now.max(self.chain()?.time));
        Ok(limits.map(|()| passed).map_err(|reason| TillRefusal { reason, first_seen: None }))
    }

    fn checked(
        &self,
        post: &Post,
        intent: &Intent,
        staff: &StaffId,
        now: Timestamp,
    ) -> Result<Passed, Fault> {
        if now < self.chain()?.time.minus(STEP_BACK) {
            return Err(StorageFault::new("the clock stepped back; set it right").into());
        }
        let (code, is_voucher) = match intent {
            Intent::Punch { code, .. } => (code, false),
            Intent::Redeem { code } if is_voucher(code) => (code, true),
            Intent::Redeem { .. } | Intent::Reverse { .. } | Intent::Approve { .. } | Intent::Move { .. } => {
                return Err(Reason::OnlineOnly.into());
            }
        };
        let on = self.signed_on()?.filter(|on| on.staff == *staff && now < on.until);
        on.ok_or(Reason::StaffNotSignedOn)?;
        let (keys, freeze) = self.in_force(post, now)?.ok_or(Reason::OfflineEnded)?;
        let checks = OfflineChecks {
            merchant: &post.merchant,
            device: Some(&post.device),
            keys: &keys,
            freeze: Some(&freeze),
            cards: Some(self),
            windows: &post.windows,
            now,
        };
        let shown = checks.check(code)?;
        if freeze.list().staff().binary_search(staff).is_ok() {
            return Err(Reason::StaffNotSignedOn.into());
        }
        match shown {
            Provisional::Voucher(voucher) if is_voucher => {
                let (key, until) = (voucher.voucher().as_bytes().to_vec(), voucher.exp().plus(KEEP_SECONDS));
                Ok(Passed { card: None, used: Used { key, until } })
            }
            Provisional::Voucher(_) => Err(Reason::WrongKind.into()),
            Provisional::Card(shown) => {
                let known = self.known(&shown.card)?;
                if known.is_some_and(|card| card.frozen) {
                    return Err(Reason::CardFrozen.into());
                }
                if known.is_some_and(|card| freeze.list().programs().binary_search(&card.program).is_ok()) {
                    return Err(Reason::ProgramClosed.into());
                }
                Ok(Passed { card: Some(shown.card), used: Used::of_card(&shown.replay, shown.iat) })
            }
        }
    }

    fn first_use(&self, used: &Used) -> Result<Option<Timestamp>, StorageFault> {
        let burnt = self.db.begin_read()?.open_table(BURNT)?;
        Ok(burnt.get(used.key.as_slice())?.map(|row| Timestamp::from_secs(row.value().0)))
    }
}

/// Whether a code says that it is a voucher: that decides what staff want of it.
fn is_voucher(code: &str) -> bool {
    text::decode(code).is_ok_and(|(digit, _)| Kind::of_digit(digit) == Some(Kind::Voucher))
}

/// What a scan asks for when nobody says more: a voucher is redeemed, every other code punches once.
impl Post {
    /// The intent of a code that was scanned without a word.
    pub fn intent_of(code: &str, count: u8) -> Intent {
        let code = code.to_owned();
        if is_voucher(&code) { Intent::Redeem { code } } else { Intent::Punch { count, code } }
    }
}
