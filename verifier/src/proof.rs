//! The checks of INVITE, and of the proofs that somebody holds a key: LOGIN, CLAIM, ENROL.

use tenthcup_token::{
    Claim, Digest, Enrol, Invite, KeyOnRecord, Kind, Login, MerchantId, Reason, Signed, Timestamp, Unverified,
};

use crate::windows::lifetime;
use crate::{KeySet, Windows};

/// Checks an invite: key, signature, expiry, lifetime. The registry knows which merchant made it, and whether it was used.
///
/// # Errors
/// The reason for which it is refused.
pub fn check_invite(
    invite: Unverified<Invite>,
    merchant: &MerchantId,
    keys: &KeySet,
    windows: &Windows,
    now: Timestamp,
) -> Result<Signed<Invite>, Reason> {
    let key = keys.key(merchant, &invite.claims_unverified().kid, Kind::Invite, now)?;
    let invite = invite.verify(key, &[]).map_err(|error| error.reason())?;
    lifetime(invite.claims().iat, invite.claims().exp, windows.invite_lifetime, now)?;
    Ok(invite)
}

/// Checks that whoever logs in holds `key`, answers this server's `nonce`, and does so from this server's pages.
///
/// # Errors
/// The reason for which it is refused.
pub fn check_login(
    login: Unverified<Login>,
    key: &KeyOnRecord,
    nonce: &[u8; 16],
    origin: &str,
    windows: &Windows,
    now: Timestamp,
) -> Result<Signed<Login>, Reason> {
    let login = login.verify(key, &[]).map_err(|error| error.reason())?;
    if login.claims().nonce != *nonce {
        return Err(Reason::Stale);
    }
    check_origin(login.claims().origin.as_str(), origin)?;
    windows.proof(login.claims().iat, now)?;
    Ok(login)
}

/// Checks that whoever asks for a card holds the key it names, and asks for this `subject`, from this server's pages.
///
/// # Errors
/// The reason for which it is refused.
pub fn check_claim(
    claim: Unverified<Claim>,
    merchant: &MerchantId,
    subject: &Digest,
    origin: &str,
    windows: &Windows,
    now: Timestamp,
) -> Result<Signed<Claim>, Reason> {
    let key = KeyOnRecord::holder(*merchant, claim.claims_unverified().key);
    let claim = claim.verify(&key, &[]).map_err(|error| error.reason())?;
    check_new_key(&claim.claims().subject, subject)?;
    check_origin(claim.claims().origin.as_str(), origin)?;
    windows.proof(claim.claims().iat, now)?;
    Ok(claim)
}

/// Checks that a device that asks to be enrolled holds the key it names, and asks by this link, from this server's pages.
///
/// # Errors
/// The reason for which it is refused.
pub fn check_enrol(
    enrol: Unverified<Enrol>,
    subject: &Digest,
    origin: &str,
    windows: &Windows,
    now: Timestamp,
) -> Result<Signed<Enrol>, Reason> {
    let key = KeyOnRecord::device(MerchantId::NONE, enrol.claims_unverified().key);
    let enrol = enrol.verify(&key, &[]).map_err(|error| error.reason())?;
    check_new_key(&enrol.claims().subject, subject)?;
    check_origin(enrol.claims().origin.as_str(), origin)?;
    windows.proof(enrol.claims().iat, now)?;
    Ok(enrol)
}

fn check_new_key(found: &Digest, expected: &Digest) -> Result<(), Reason> {
    if found == expected { Ok(()) } else { Err(Reason::OtherSubject) }
}

fn check_origin(found: &str, expected: &str) -> Result<(), Reason> {
    if found == expected { Ok(()) } else { Err(Reason::OtherOrigin) }
}
