//! Logins of the console.

use serde::{Deserialize, Serialize};
use tenthcup_token::{MerchantId, Timestamp};

use super::Accounts;
use crate::fault::Fault;
use crate::record::{Batch, Record, Records as _};

/// Somebody who signs in at the console.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// What they type, in the one spelling that the caller gives it. Nobody else has it, at any merchant.
    pub login: String,
    /// For whom.
    pub merchant: MerchantId,
    /// The slow hash of their password, with its parameters (PHC string).
    pub password_hash: String,
    /// What they may do.
    pub role: Role,
    /// When it was made.
    pub created: Timestamp,
}

/// What somebody may do at the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything.
    Owner,
    /// Cards, staff and devices, not programs.
    Manager,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Login({:?}, {:?})", self.login, self.role)
    }
}

impl Record for Login {
    const KIND: &'static str = "login";
    type Id = String;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> String {
        self.login.clone()
    }
}

impl Accounts {
    /// Makes a login; `false` when somebody has it.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn create_login(&self, login: &Login) -> Result<bool, Fault> {
        self.file.insert(login).await
    }

    /// The login of this name.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn login(&self, login: &str) -> Result<Option<Login>, Fault> {
        self.file.find(&login.to_owned()).await
    }

    /// The logins of a merchant.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn logins(&self, merchant: MerchantId) -> Result<Vec<Login>, Fault> {
        self.file.list(merchant).await
    }

    /// Gives a login another password; `false` when it has changed or gone in the meantime.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn change_password(&self, login: &Login, password_hash: String) -> Result<bool, Fault> {
        let changed = Login { password_hash, ..login.clone() };
        self.file.write(Batch::new().replace(login, &changed)).await
    }
}
