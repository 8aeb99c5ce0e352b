//! The checks of a verifier that cannot ask the registry: by the key set, a freeze list, and the cards that it took along, if it did.

use serde::{Deserialize, Serialize};
use tenthcup_token::{
    CardId, DeviceId, HolderKey, KeyOnRecord, Kind, MerchantId, ProgramId, Reason, Show, ShowCard, Timestamp,
    TotpCode, Unverified, Voucher, text,
};

use crate::code::{ShownVoucher, verify_card, verify_voucher};
use crate::{Fault, Freeze, KeySet, ReplayKey, StorageFault, Windows};

/// A code that is right as far as anybody can tell without the registry. Only the issuer knows whether it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provisional {
    /// A card was shown: by a SHOW-CARD, or by a SHOW when the card was taken along.
    Card(ProvisionalCard),
    /// A voucher that names this device was shown.
    Voucher(ShownVoucher),
}

/// A card that was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProvisionalCard {
    /// The card.
    pub card: CardId,
    /// Its generation: by its CARD, or as it was taken along.
    pub generation: u16,
    /// When the holder's phone drew the code.
    pub iat: Timestamp,
    /// What to burn.
    pub replay: ReplayKey,
}

/// A card as the service tells it to counters, so that its SHOW can be checked without a network. One of those in `GET /v1/offline`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownCard {
    /// The card.
    pub id: CardId,
    /// The rules that it follows.
    pub program: ProgramId,
    /// Its holder's key.
    pub key: HolderKey,
    /// Its generation.
    pub generation: u16,
    /// Whether it was frozen then.
    pub frozen: bool,
}

/// The cards that were taken along while there was a network.
pub trait KnownCards {
    /// A card; `None` when it was not taken along.
    ///
    /// # Errors
    /// When the storage does not answer.
    fn known(&self, card: &CardId) -> Result<Option<KnownCard>, StorageFault>;
}

/// What the checks of a code stand on, where there is no registry.
#[derive(Clone, Copy)]
pub struct OfflineChecks<'a> {
    /// Whose counter it is.
    pub merchant: &'a MerchantId,
    /// Which enrolled device it is; `None` for a till that is none: then no voucher is taken.
    pub device: Option<&'a DeviceId>,
    /// Whose signatures are believed.
    pub keys: &'a KeySet,
    /// What is frozen. Without a list nothing is known to be.
    pub freeze: Option<&'a Freeze>,
    /// The cards that were taken along; `None` for a till that takes none along: then no SHOW can be checked.
    pub cards: Option<&'a dyn KnownCards>,
    /// How old and how new things may be.
    pub windows: &'a Windows,
    /// The verifier's clock.
    pub now: Timestamp,
}

impl OfflineChecks<'_> {
    /// Checks the digits that a scanner read.
    ///
    /// # Errors
    /// The reason for which they get nothing here; with [`Reason::OnlineOnly`] the issuer may still take them. Or storage that does not
    /// answer.
    pub fn check(&self, digits: &str) -> Result<Provisional, Fault> {
        if let Some(freeze) = self.freeze {
            freeze.in_force(self.windows, self.now)?;
            self.device.map_or(Ok(()), |device| freeze.device(device))?;
        }
        if TotpCode::is_one(digits) {
            TotpCode::from_text(digits)?;
            return Err(Reason::OnlineOnly.into());
        }
        let (digit, bytes) = text::decode(digits)?;
        match Kind::of_digit(digit) {
            Some(Kind::Show) => self.show(Unverified::from_bytes(&bytes)?).map(Provisional::Card),
            Some(Kind::ShowCard) => Ok(Provisional::Card(self.show_card(Unverified::from_bytes(&bytes)?)?)),
            Some(Kind::Voucher) => Ok(Provisional::Voucher(self.voucher(Unverified::from_bytes(&bytes)?)?)),
            Some(Kind::Paper) => {
                Unverified::<tenthcup_token::Paper>::from_bytes(&bytes)?;
                Err(Reason::OnlineOnly.into())
            }
            _ => Err(Reason::WrongKind.into()),
        }
    }

    fn show(&self, show: Unverified<Show>) -> Result<ProvisionalCard, Fault> {
        let card = show.claims_unverified().card;
        let known = self.cards.map(|cards| cards.known(&card)).transpose()?.flatten();
        let known = known.ok_or(Reason::OnlineOnly)?;
        let show = show.verify(&KeyOnRecord::holder(*self.merchant, known.key), &[])?;
        let show = show.claims();
        self.windows.online(show.iat, self.now)?;
        if known.frozen {
            return Err(Reason::CardFrozen.into());
        }
        Ok(self.card(card, known.generation, show.iat, ReplayKey::new(&card, show.iat, show.cti))?)
    }

    fn show_card(&self, show: Unverified<ShowCard>) -> Result<ProvisionalCard, Reason> {
        let card = show.claims_unverified().card.clone();
        let card = verify_card(card, self.merchant, self.keys, self.windows, self.now)?;
        let card = card.claims();
        let holder = KeyOnRecord::holder(*self.merchant, card.holder);
        let show = show.verify(&holder, &[]).map_err(|error| error.reason())?;
        let show = show.claims();
        self.windows.online(show.iat, self.now)?;
        let replay = ReplayKey::new(&card.card, show.iat, show.cti);
        self.card(card.card, card.generation, show.iat, replay)
    }

    /// A card whose code is right, unless the list freezes this issue of it.
    fn card(
        &self,
        card: CardId,
        generation: u16,
        iat: Timestamp,
        replay: ReplayKey,
    ) -> Result<ProvisionalCard, Reason> {
        self.freeze.map_or(Ok(()), |freeze| freeze.card(&card, generation))?;
        Ok(ProvisionalCard { card, generation, iat, replay })
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
