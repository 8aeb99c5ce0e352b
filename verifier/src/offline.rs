//! The checks of a verifier that cannot ask the registry: nothing but the key set and a freeze list.

use tenthcup_token::{
    CardId, DeviceId, KeyOnRecord, Kind, MerchantId, Reason, ShowCard, Timestamp, TotpCode, Unverified,
    Voucher, text,
};

use crate::code::{ShownVoucher, verify_card, verify_voucher};
use crate::{Freeze, KeySet, ReplayKey, Windows};

/// A code that is right as far as anybody can tell without the registry. Only the issuer knows whether it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provisional {
    /// A card was shown, by a SHOW-CARD.
    Card(ProvisionalCard),
    /// A voucher that names this device was shown.
    Voucher(ShownVoucher),
}

/// A card that was shown by a SHOW-CARD.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProvisionalCard {
    /// The card.
    pub card: CardId,
    /// Its generation, by its CARD.
    pub generation: u16,
    /// When the holder's phone drew the code.
    pub iat: Timestamp,
    /// What to burn.
    pub replay: ReplayKey,
}

/// What the checks of a code stand on, where there is no registry.
#[derive(Debug, Clone, Copy)]
pub struct OfflineChecks<'a> {
    /// Whose counter it is.
    pub merchant: &'a MerchantId,
    /// Which enrolled device it is; `None` for a till that is none: then no voucher is taken.
    pub device: Option<&'a DeviceId>,
    /// Whose signatures are believed.
    pub keys: &'a KeySet,
    /// What is frozen. Without a list nothing is known to be.
    pub freeze: Option<&'a Freeze>,
    /// How old and how new things may be.
    pub windows: &'a Windows,
    /// The verifier's clock.
    pub now: Timestamp,
}

impl OfflineChecks<'_> {
    /// Checks the digits that a scanner read.
    ///
    /// # Errors
    /// The reason for which they get nothing here; with [`Reason::OnlineOnly`] the issuer may still take them.
    pub fn check(&self, digits: &str) -> Result<Provisional, Reason> {
        if let Some(freeze) = self.freeze {
            freeze.in_force(self.windows, self.now)?;
            self.device.map_or(Ok(()), |device| freeze.device(device))?;
        }
        if TotpCode::is_one(digits) {
            TotpCode::from_text(digits).map_err(|malformed| malformed.reason())?;
            return Err(Reason::OnlineOnly);
        }
        let (digit, bytes) = text::decode(digits).map_err(|malformed| malformed.reason())?;
        match Kind::of_digit(digit) {
            Some(Kind::ShowCard) => self.show_card(parsed(&bytes)?).map(Provisional::Card),
            Some(Kind::Voucher) => self.voucher(parsed(&bytes)?).map(Provisional::Voucher),
            Some(Kind::Show) => parsed::<tenthcup_token::Show>(&bytes).and(Err(Reason::OnlineOnly)),
            Some(Kind::Paper) => parsed::<tenthcup_token::Paper>(&bytes).and(Err(Reason::OnlineOnly)),
            _ => Err(Reason::WrongKind),
        }
    }

    fn show_card(&self, show: Unverified<ShowCard>) -> Result<ProvisionalCard, Reason> {
        let card = show.claims_unverified().card.clone();
        let card = verify_card(card, self.merchant, self.keys, self.windows, self.now)?;
        let card = card.claims();
        let holder = KeyOnRecord::holder(*self.merchant, card.holder);
        let show = show.verify(&holder, &[]).map_err(|error| error.reason())?;
        let show = show.claims();
        self.windows.online(show.iat, self.now)?;
        if let Some(freeze) = self.freeze {
            freeze.card(&card.card, card.generation)?;
        }
        let replay = ReplayKey::new(&card.card, show.iat, show.cti);
        Ok(ProvisionalCard { card: card.card, generation: card.generation, iat: show.iat, replay })
    }

    fn voucher(&self, voucher: Unverified<Voucher>) -> Result<ShownVoucher, Reason> {
        let voucher = verify_voucher(voucher, self.merchant, self.keys, self.windows, self.now)?;
        match (&voucher.claims().device, self.device) {
            (None, _) => Err(Reason::OnlineOnly),
            (Some(named), Some(this)) if named == this => Ok(ShownVoucher::of(&voucher)),
            (Some(_), _) => Err(Reason::OtherDevice),
        }
    }
}

fn parsed<T: tenthcup_token::Claims>(bytes: &[u8]) -> Result<Unverified<T>, Reason> {
    Unverified::from_bytes(bytes).map_err(|malformed| malformed.reason())
}
