//! The key set in force, on disk and for others.

use serde::{Deserialize, Serialize};
use tenthcup_token::PublicKey;

/// The key set in force, as `keyset.json` and `GET /v1/keyset` have it. The file for one merchant's verifiers (`FORMAT.md` §9) is
/// [`tenthcup_verifier::KeySetFile`].
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeySetInForce {
    /// The root's public key, as JWK.
    pub root: PublicKey,
    /// The KEYSET token, base64url.
    pub keyset: String,
}
