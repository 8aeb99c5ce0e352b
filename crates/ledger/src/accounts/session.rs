//! Console sessions.

use serde::{Deserialize, Serialize};
use tenthcup_token::{Digest, MerchantId, Timestamp};

use super::Accounts;
use crate::fault::Fault;
use crate::record::{Record, Records as _};

/// Somebody who is signed in at the console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsoleSession {
    /// The SHA-256 of the token in their cookie.
    pub token: Digest,
    /// Who.
    pub login: String,
    /// For which merchant.
    pub merchant: MerchantId,
    /// Since when.
    pub created: Timestamp,
    /// It is over from here on.
    pub expires: Timestamp,
}

impl Record for ConsoleSession {
    const KIND: &'static str = "console-session";
    type Id = Digest;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> Digest {
        self.token
    }
}

impl Accounts {
    /// Begins a session, or writes it anew with another end.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn put_session(&self, session: &ConsoleSession) -> Result<(), Fault> {
        self.file.put(session).await
    }

    /// The session whose token has this hash, unless it is over.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn session(&self, token: &Digest, now: Timestamp) -> Result<Option<ConsoleSession>, Fault> {
        let session: Option<ConsoleSession> = self.file.find(token).await?;
        Ok(session.filter(|session| now < session.expires))
    }

    /// Ends a session. That it had ended before is no error.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn remove_session(&self, token: &Digest) -> Result<(), Fault> {
        if let Some(session) = self.file.find::<ConsoleSession>(token).await? {
            self.file.remove(&session).await?;
        }
        Ok(())
    }
}
