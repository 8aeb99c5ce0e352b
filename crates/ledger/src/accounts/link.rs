//! One-time links: for the set-up, and for signing in without a password.

use serde::{Deserialize, Serialize};
use tenthcup_token::{Digest, MerchantId, Timestamp};

use super::{Accounts, Login};
use crate::fault::Fault;
use crate::record::{Batch, Record, Records as _};

/// A link that works once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The SHA-256 of its secret.
    pub secret: Digest,
    /// What it is for.
    pub purpose: LinkPurpose,
    /// It is dead from here on.
    pub expires: Timestamp,
}

/// What a link is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkPurpose {
    /// Making the first merchant and its login.
    SetUp,
    /// Signing in.
    SignIn {
        /// As whom.
        login: String,
    },
}

/// Why a set-up did not end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FinishSetupError {
    /// No such link, or used, or past its time.
    #[error("this link was used, or is past its time")]
    LinkUsed,
    /// Somebody has that login.
    #[error("this login is taken")]
    LoginTaken,
    /// Could not be written.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl Record for Link {
    const KIND: &'static str = "link";
    type Id = Digest;

    fn merchant(&self) -> MerchantId {
        MerchantId::NONE
    }

    fn id(&self) -> Digest {
        self.secret
    }
}

impl Accounts {
    /// Puts a link on record.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn put_link(&self, link: &Link) -> Result<(), Fault> {
        self.file.put(link).await
    }

    /// The link with this hash of its secret, if it still works. Leaves it as it is.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn peek_link(&self, secret: &Digest, now: Timestamp) -> Result<Option<Link>, Fault> {
        let link: Option<Link> = self.file.get(MerchantId::NONE, secret).await?;
        Ok(link.filter(|link| now < link.expires))
    }

    /// Uses a link up. Of two who do so at once, one gets it.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn take_link(&self, secret: &Digest, now: Timestamp) -> Result<Option<Link>, Fault> {
        let Some(link) = self.peek_link(secret, now).await? else { return Ok(None) };
        let taken = self.file.remove(&link).await?;
        Ok(taken.then_some(link))
    }

    /// Uses a set-up link up and makes the login, in one transaction.
    ///
    /// # Errors
    /// See [`FinishSetupError`]; nothing was written then.
    pub async fn finish_setup(
        &self,
        secret: &Digest,
        login: &Login,
        now: Timestamp,
    ) -> Result<(), FinishSetupError> {
        let link = self.peek_link(secret, now).await?.filter(|link| link.purpose == LinkPurpose::SetUp);
        let link = link.ok_or(FinishSetupError::LinkUsed)?;
        if self.file.write(Batch::new().remove(&link).insert(login)).await? {
            return Ok(());
        }
        let taken = self.login(&login.login).await?.is_some();
        Err(if taken { FinishSetupError::LoginTaken } else { FinishSetupError::LinkUsed })
    }
}
