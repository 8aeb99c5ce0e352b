//! The checks of a REDEEM, the holder's answer to a challenge.

use tenthcup_token::{Challenge, Reason, Redeem, Signed, Timestamp, Unverified, redeem_binding};

use crate::{CardStanding, Fault, Registry, ReplayKey, Windows};

/// An answer by the holder's key to this challenge, in time. Made by [`check_redeem`] only. Whether the digits are right, and whether the
/// challenge was answered before, is for the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedRedeem {
    redeem: Signed<Redeem>,
    challenge: Signed<Challenge>,
    standing: CardStanding,
    replay: ReplayKey,
}

impl CheckedRedeem {
    /// The answer.
    pub fn redeem(&self) -> &Signed<Redeem> {
        &self.redeem
    }

    /// The challenge that it answers.
    pub fn challenge(&self) -> &Signed<Challenge> {
        &self.challenge
    }

    /// What the registry knew of the card when it was checked. The ledger looks again.
    pub fn standing(&self) -> &CardStanding {
        &self.standing
    }

    /// What to burn.
    pub fn replay(&self) -> &ReplayKey {
        &self.replay
    }
}

/// Checks an answer against the challenge that it names.
///
/// # Errors
/// A refusal, or storage that does not answer.
pub fn check_redeem(
    redeem: Unverified<Redeem>,
    challenge: &Signed<Challenge>,
    registry: &dyn Registry,
    windows: &Windows,
    now: Timestamp,
) -> Result<CheckedRedeem, Fault> {
    let checked = check_signature(redeem, challenge, registry)?;
    windows.online(checked.redeem.claims().iat, now)?;
    checked.standing.usable()?;
    if now >= challenge.claims().exp {
        return Err(Reason::ChallengeExpired.into());
    }
    Ok(checked)
}

/// Checks an answer to a challenge that was answered already: only by whom it is. The ledger gives the receipt of the very same answer once
/// more, whenever it is asked for again, and refuses every other.
///
/// # Errors
/// A refusal, or storage that does not answer.
pub fn check_repeated_redeem(
    redeem: Unverified<Redeem>,
    challenge: &Signed<Challenge>,
    registry: &dyn Registry,
) -> Result<CheckedRedeem, Fault> {
    check_signature(redeem, challenge, registry)
}

fn check_signature(
    redeem: Unverified<Redeem>,
    challenge: &Signed<Challenge>,
    registry: &dyn Registry,
) -> Result<CheckedRedeem, Fault> {
    let asked = challenge.claims();
    let (card, nonce) = (redeem.claims_unverified().card, redeem.claims_unverified().challenge);
    if nonce != asked.nonce || card != asked.card {
        return Err(Reason::ChallengeUnknown.into());
    }
    let standing = registry.card(&card)?.filter(CardStanding::exists).ok_or(Reason::UnknownCard)?;
    if standing.merchant != *challenge.merchant() {
        return Err(Reason::OtherMerchant.into());
    }
    let extra = redeem_binding(&asked.device, &asked.store, &asked.reward);
    let redeem = redeem.verify(&standing.key_on_record()?, &extra)?;
    let replay = ReplayKey::new(&card, redeem.claims().iat, redeem.claims().cti);
    Ok(CheckedRedeem { redeem, challenge: challenge.clone(), standing, replay })
}
