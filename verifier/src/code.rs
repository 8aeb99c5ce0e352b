//! The checks of the code that was read, up to its status. What is used up is for the ledger, in its transaction.

use tenthcup_token::{
    Card, CardId, Cti, Digest, KeyOnRecord, Kind, MerchantId, Reason, Show, ShowCard, Signed, Timestamp,
    Unverified, text,
};

use crate::windows::lifetime;
use crate::{CardStanding, Fault, KeySet, Registry, ReplayKey, Windows};

/// A code that passed every check but the last: that nobody used it before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckedCode {
    /// A card was shown.
    Shown(Box<ShownCard>),
    /// Nothing was shown: an event is to be reversed.
    Reversal {
        /// The hash of that event.
        event: Digest,
    },
}

/// A card that was shown by its holder's key, within the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownCard {
    card: CardId,
    standing: CardStanding,
    replay: ReplayKey,
    iat: Timestamp,
    cti: Cti,
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

    /// What to burn.
    pub fn replay(&self) -> &ReplayKey {
        &self.replay
    }

    /// When the holder's phone drew it.
    pub fn iat(&self) -> Timestamp {
        self.iat
    }

    /// Its nonce, with the holder key's counter.
    pub fn cti(&self) -> Cti {
        self.cti
    }
}

/// Which clock a code is held against.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Moment {
    /// Scanned and submitted just now.
    Online { now: Timestamp },
    /// Scanned at `entry`, submitted later.
    Late { entry: Timestamp, now: Timestamp },
}

impl Moment {
    fn now(self) -> Timestamp {
        match self {
            Self::Online { now } | Self::Late { now, .. } => now,
        }
    }

    fn window(self, iat: Timestamp, windows: &Windows) -> Result<(), Reason> {
        match self {
            Self::Online { now } => windows.online(iat, now),
            Self::Late { entry, .. } => windows.late(iat, entry),
        }
    }
}

/// What the checks of a code stand on.
pub(crate) struct CodeChecks<'a> {
    pub(crate) merchant: &'a MerchantId,
    pub(crate) registry: &'a dyn Registry,
    pub(crate) keys: &'a KeySet,
    pub(crate) windows: &'a Windows,
    pub(crate) moment: Moment,
}

impl CodeChecks<'_> {
    /// Checks the digits that a scanner read: a SHOW, or a SHOW-CARD.
    pub(crate) fn check(&self, digits: &str) -> Result<ShownCard, Fault> {
        let (kind, bytes) = text::decode(digits)?;
        if Some(kind) == Kind::Show.digit() {
            self.check_show(Unverified::from_bytes(&bytes)?)
        } else if Some(kind) == Kind::ShowCard.digit() {
            self.check_show_card(Unverified::from_bytes(&bytes)?)
        } else {
            Err(Reason::WrongKind.into())
        }
    }

    fn check_show(&self, show: Unverified<Show>) -> Result<ShownCard, Fault> {
        let card = show.claims_unverified().card;
        let standing = self.standing(&card)?;
        let show = show.verify(&standing.key_on_record(), &[])?;
        self.shown(card, standing, show.claims().iat, show.claims().cti)
    }

    fn check_show_card(&self, show: Unverified<ShowCard>) -> Result<ShownCard, Fault> {
        let now = self.moment.now();
        let credential = show.claims_unverified().card.clone();
        let credential = verify_card(credential, self.merchant, self.keys, self.windows, now)?;
        let claims = credential.claims();
        // A right signature over a card that the registry never heard of: the signing key leaked.
        let standing = self.standing(&claims.card)?;
        if claims.generation != standing.generation {
            return Err(Reason::OldGeneration.into());
        }
        if claims.holder != standing.key {
            return Err(Reason::BadSignature.into());
        }
        let show = show.verify(&standing.key_on_record(), &[])?;
        self.shown(claims.card, standing, show.claims().iat, show.claims().cti)
    }

    fn standing(&self, card: &CardId) -> Result<CardStanding, Fault> {
        let standing = self.registry.card(card)?.ok_or(Reason::UnknownCard)?;
        if standing.merchant != *self.merchant {
            return Err(Reason::OtherMerchant.into());
        }
        Ok(standing)
    }

    fn shown(
        &self,
        card: CardId,
        standing: CardStanding,
        iat: Timestamp,
        cti: Cti,
    ) -> Result<ShownCard, Fault> {
        self.moment.window(iat, self.windows)?;
        standing.usable()?;
        Ok(ShownCard { card, standing, replay: ReplayKey::new(&card, iat, cti), iat, cti })
    }
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

/// Checks a SHOW-CARD with nothing but the key set.
pub(crate) fn verify_show_card(
    show: Unverified<ShowCard>,
    merchant: &MerchantId,
    keys: &KeySet,
    windows: &Windows,
    now: Timestamp,
) -> Result<(Signed<Card>, Signed<ShowCard>), Reason> {
    let card = verify_card(show.claims_unverified().card.clone(), merchant, keys, windows, now)?;
    let holder = KeyOnRecord::holder(*merchant, card.claims().holder);
    let show = show.verify(&holder, &[]).map_err(|error| error.reason())?;
    windows.online(show.claims().iat, now)?;
    Ok((card, show))
}
