//! The checks of the code that was read, up to its status. What is used up is for the ledger, in its transaction.

use tenthcup_token::{
    Card, CardId, Cti, DeviceId, Digest, Kid, Kind, MerchantId, MovedCard, Paper, Reason, Show, ShowCard,
    Signed, Timestamp, TotpCode, Unverified, Voucher, VoucherId, text,
};

use crate::standing::Assurance;
use crate::windows::lifetime;
use crate::{CardStanding, Fault, KeySet, Registry, ReplayKey, StorageFault, Windows};

/// A code that passed every check but the last: that nobody used it before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckedCode {
    /// A card was shown.
    Shown(Box<ShownCard>),
    /// A voucher was shown.
    Voucher(ShownVoucher),
    /// Nothing was shown: an event is to be reversed.
    Reversal {
        /// The hash of that event.
        event: Digest,
    },
    /// Nothing was shown: an entry of another device is approved.
    Approval {
        /// The hash of that entry.
        entry: Digest,
    },
    /// A card is to be moved to another key.
    Move(Box<CardToMove>),
}

/// A card that somebody at a counter wants moved to another key: one on paper or in a pass that is here, or one on a phone that is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardToMove {
    card: CardId,
    standing: CardStanding,
    replay: Option<ReplayKey>,
    claim: Digest,
}

impl CardToMove {
    /// The card.
    pub fn card(&self) -> &CardId {
        &self.card
    }

    /// What the registry knew of it when it was checked. The ledger looks again.
    pub fn standing(&self) -> &CardStanding {
        &self.standing
    }

    /// What to burn, when a rotating code was shown.
    pub fn replay(&self) -> Option<&ReplayKey> {
        self.replay.as_ref()
    }

    /// The SHA-256 of the subject of the CLAIM that may follow.
    pub fn claim(&self) -> &Digest {
        &self.claim
    }
}

/// A card that was shown, within the window, in the way in which it is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownCard {
    card: CardId,
    standing: CardStanding,
    replay: Option<ReplayKey>,
    cti: Option<Cti>,
    iat: Timestamp,
}

impl ShownCard {
    /// The card.
    pub fn card(&self) -> &CardId {
        &self.card
    }

    /// What the registry knew of it when it was checked. The ledger looks again.
    pub fn standing(&self) -> &CardStanding {
        &self.standing
    }

    /// What to burn. A static code has nothing of the kind: it is the same each time.
    pub fn replay(&self) -> Option<&ReplayKey> {
        self.replay.as_ref()
    }

    /// The counter and the random bytes that the holder's key signed. What is shown without such a key has none.
    pub fn cti(&self) -> Option<Cti> {
        self.cti
    }

    /// When the code was drawn; when it was issued, for a static one.
    pub fn iat(&self) -> Timestamp {
        self.iat
    }
}

/// A voucher that is good at this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownVoucher {
    voucher: VoucherId,
    iat: Timestamp,
    exp: Timestamp,
}

impl ShownVoucher {
    pub(crate) fn of(voucher: &Signed<Voucher>) -> Self {
        let Voucher { voucher, iat, exp, .. } = *voucher.claims();
        Self { voucher, iat, exp }
    }

    /// Which voucher: it is used up by being taken.
    pub fn voucher(&self) -> &VoucherId {
        &self.voucher
    }

    /// When it was issued.
    pub fn iat(&self) -> Timestamp {
        self.iat
    }

    /// Until when it has to be remembered as used.
    pub fn exp(&self) -> Timestamp {
        self.exp
    }
}

/// A CARD that the merchant's own key signed and that the registry never made: the key may be in somebody else's hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnmadeCard {
    /// The card that it names.
    pub card: CardId,
    /// The key that signed it.
    pub kid: Kid,
}

/// Which clock a code is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Scanned and submitted at once.
    Online {
        /// When it arrived: now, or earlier when it was kept for a manager since.
        arrived: Timestamp,
        /// The verifier's clock.
        now: Timestamp,
    },
    /// Scanned at `entry`, submitted later.
    Late {
        /// The time of the entry.
        entry: Timestamp,
        /// The verifier's clock.
        now: Timestamp,
    },
}

impl Moment {
    fn now(self) -> Timestamp {
        match self {
            Self::Online { now, .. } | Self::Late { now, .. } => now,
        }
    }

    fn window(self, iat: Timestamp, windows: &Windows) -> Result<(), Reason> {
        match self {
            Self::Online { arrived, .. } => windows.online(iat, arrived),
            Self::Late { entry, .. } => windows.late(iat, entry),
        }
    }

    /// Refuses late what only the issuer can decide.
    fn is_online(self) -> Result<(), Reason> {
        match self {
            Self::Online { .. } => Ok(()),
            Self::Late { .. } => Err(Reason::OnlineOnly),
        }
    }
}

/// What the checks of a code stand on: where it was scanned, and what is known there.
pub struct CodeChecks<'a> {
    /// Whose counter it is.
    pub merchant: &'a MerchantId,
    /// Which device of theirs.
    pub device: &'a DeviceId,
    /// What there is.
    pub registry: &'a dyn Registry,
    /// Whose signatures are believed.
    pub keys: &'a KeySet,
    /// How old and how new things may be.
    pub windows: &'a Windows,
    /// Now.
    pub moment: Moment,
}

impl CodeChecks<'_> {
    /// Checks the digits that a scanner read to punch or redeem a card: SHOW, SHOW-CARD, PAPER, or a rotating code.
    ///
    /// # Errors
    /// A refusal, or storage that does not answer.
    pub fn card(&self, digits: &str) -> Result<ShownCard, Fault> {
        if TotpCode::is_one(digits) {
            return self.totp(&TotpCode::from_text(digits)?);
        }
        let (digit, bytes) = text::decode(digits)?;
        match Kind::of_digit(digit) {
            Some(Kind::Show) => self.show(Unverified::from_bytes(&bytes)?),
            Some(Kind::ShowCard) => self.show_card(Unverified::from_bytes(&bytes)?),
            Some(Kind::Paper) => self.paper(Unverified::from_bytes(&bytes)?),
            _ => Err(Reason::WrongKind.into()),
        }
    }

    /// Checks the digits that a scanner read to redeem a reward: those of a card, or of a voucher.
    ///
    /// # Errors
    /// A refusal, or storage that does not answer.
    pub fn card_or_voucher(&self, digits: &str) -> Result<CheckedCode, Fault> {
        match text::decode(digits) {
            Ok((digit, bytes)) if Kind::of_digit(digit) == Some(Kind::Voucher) => {
                self.voucher(Unverified::from_bytes(&bytes)?).map(CheckedCode::Voucher)
            }
            _ => Ok(CheckedCode::Shown(Box::new(self.card(digits)?))),
        }
    }

    /// Checks what names a card that is to be moved to another key. A phone that is here needs no counter for that, and a code filmed from it
    /// must not do: its card is only ever named as lost, and a card without a key only ever shown.
    ///
    /// # Errors
    /// A refusal, or storage that does not answer.
    pub fn to_move(&self, card: &MovedCard, claim: &Digest) -> Result<CardToMove, Fault> {
        self.moment.is_online()?;
        let (card, standing, replay) = match card {
            MovedCard::Shown(digits) => {
                if !TotpCode::is_one(digits) && Kind::of_digit(text::decode(digits)?.0) != Some(Kind::Paper) {
                    return Err(Reason::WrongKind.into());
                }
                let ShownCard { card, standing, replay, .. } = self.card(digits)?;
                (card, standing, replay)
            }
            MovedCard::Lost(card) => {
                let standing = self.standing(card)?;
                if standing.holder.key().is_none() {
                    return Err(Reason::WrongKind.into());
                }
                standing.usable()?;
                (*card, standing, None)
            }
        };
        Ok(CardToMove { card, standing, replay, claim: *claim })
    }

    fn show(&self, show: Unverified<Show>) -> Result<ShownCard, Fault> {
        let card = show.claims_unverified().card;
        let standing = self.standing(&card)?;
        let show = show.verify(&standing.key_on_record()?, &[])?;
        let Show { iat, cti, .. } = *show.claims();
        self.moment.window(iat, self.windows)?;
        shown(card, standing, Drawn::by_key(&card, iat, cti))
    }

    fn show_card(&self, show: Unverified<ShowCard>) -> Result<ShownCard, Fault> {
        let credential = show.claims_unverified().card.clone();
        let credential = verify_card(credential, self.merchant, self.keys, self.windows, self.moment.now())?;
        let claims = credential.claims();
        let standing = self.standing(&claims.card)?;
        if claims.generation != standing.generation {
            return Err(Reason::OldGeneration.into());
        }
        if standing.holder.key() != Some(&claims.holder) {
            return Err(Reason::BadSignature.into());
        }
        let show = show.verify(&standing.key_on_record()?, &[])?;
        let ShowCard { iat, cti, .. } = *show.claims();
        self.moment.window(iat, self.windows)?;
        shown(claims.card, standing, Drawn::by_key(&claims.card, iat, cti))
    }

    fn paper(&self, paper: Unverified<Paper>) -> Result<ShownCard, Fault> {
        self.moment.is_online()?;
        let now = self.moment.now();
        let key = self.keys.key(self.merchant, &paper.claims_unverified().kid, Kind::Paper, now)?;
        let paper = paper.verify(key, &[])?;
        let claims = paper.claims();
        lifetime(claims.iat, claims.exp, self.windows.card_lifetime, now)?;
        let standing = self.standing(&claims.card)?;
        standing.holder.shown_as(Assurance::Paper)?;
        if claims.generation != standing.generation {
            return Err(Reason::OldGeneration.into());
        }
        shown(claims.card, standing, Drawn { replay: None, cti: None, iat: claims.iat })
    }

    fn totp(&self, code: &TotpCode) -> Result<ShownCard, Fault> {
        self.moment.is_online()?;
        let standing = self.standing(&code.card)?;
        standing.holder.shown_as(Assurance::Totp)?;
        match &standing.holder {
            crate::Holder::Totp(secret) if secret.accepts(code) => {}
            _ => return Err(Reason::BadSignature.into()),
        }
        self.moment.window(code.time, self.windows)?;
        let replay = Some(ReplayKey::of_totp(code));
        shown(code.card, standing, Drawn { replay, cti: None, iat: code.time })
    }

    fn voucher(&self, voucher: Unverified<Voucher>) -> Result<ShownVoucher, Fault> {
        let now = self.moment.now();
        let voucher = verify_voucher(voucher, self.merchant, self.keys, self.windows, now)?;
        let claims = voucher.claims();
        // As with a card: a right signature over a voucher that was never made.
        let standing = self.registry.voucher(&claims.voucher)?.ok_or(Reason::UnknownVoucher)?;
        if standing.merchant != *self.merchant {
            return Err(Reason::OtherMerchant.into());
        }
        match &claims.device {
            Some(device) if device != self.device => return Err(Reason::OtherDevice.into()),
            Some(_) => {}
            None => self.moment.is_online()?,
        }
        Ok(ShownVoucher::of(&voucher))
    }

    /// The CARD in a code, when our key signed it and it was never made: a card that is not registered, or a generation or a holder's
    /// key that it never had.
    ///
    /// # Errors
    /// Storage that does not answer.
    pub fn unmade(&self, digits: &str) -> Result<Option<UnmadeCard>, StorageFault> {
        let Ok(show) = Unverified::<ShowCard>::from_text(digits) else { return Ok(None) };
        let card = show.claims_unverified().card.clone();
        let kid = card.claims_unverified().kid;
        let Ok(key) = self.keys.key(self.merchant, &kid, Kind::Card, self.moment.now()) else {
            return Ok(None);
        };
        let Ok(card) = card.verify(key, &[]) else { return Ok(None) };
        let claims = card.claims();
        let made = self.registry.card(&claims.card)?.is_some_and(|known| {
            known.merchant == *self.merchant
                && (claims.generation < known.generation
                    || claims.generation == known.generation && known.holder.key() == Some(&claims.holder))
        });
        Ok((!made).then_some(UnmadeCard { card: claims.card, kid }))
    }

    fn standing(&self, card: &CardId) -> Result<CardStanding, Fault> {
        let standing = self.registry.card(card)?.filter(CardStanding::exists).ok_or(Reason::UnknownCard)?;
        if standing.merchant != *self.merchant {
            return Err(Reason::OtherMerchant.into());
        }
        Ok(standing)
    }
}

/// What tells one code of a card from another.
struct Drawn {
    replay: Option<ReplayKey>,
    cti: Option<Cti>,
    iat: Timestamp,
}

impl Drawn {
    fn by_key(card: &CardId, iat: Timestamp, cti: Cti) -> Self {
        Self { replay: Some(ReplayKey::new(card, iat, cti)), cti: Some(cti), iat }
    }
}

fn shown(card: CardId, standing: CardStanding, drawn: Drawn) -> Result<ShownCard, Fault> {
    standing.usable()?;
    let Drawn { replay, cti, iat } = drawn;
    Ok(ShownCard { card, standing, replay, cti, iat })
}

/// Checks a CARD: key, signature, expiry, lifetime.
pub(crate) fn verify_card(
    card: Unverified<Card>,
    merchant: &MerchantId,
    keys: &KeySet,
    windows: &Windows,
    now: Timestamp,
) -> Result<Signed<Card>, Reason> {
    let key = keys.key(merchant, &card.claims_unverified().kid, Kind::Card, now)?;
    let card = card.verify(key, &[]).map_err(|error| error.reason())?;
    lifetime(card.claims().iat, card.claims().exp, windows.card_lifetime, now)?;
    Ok(card)
}

/// Checks a VOUCHER: key, signature, expiry, lifetime.
pub(crate) fn verify_voucher(
    voucher: Unverified<Voucher>,
    merchant: &MerchantId,
    keys: &KeySet,
    windows: &Windows,
    now: Timestamp,
) -> Result<Signed<Voucher>, Reason> {
    let key = keys.key(merchant, &voucher.claims_unverified().kid, Kind::Voucher, now)?;
    let voucher = voucher.verify(key, &[]).map_err(|error| error.reason())?;
    lifetime(voucher.claims().iat, voucher.claims().exp, windows.voucher_lifetime, now)?;
    Ok(voucher)
}
