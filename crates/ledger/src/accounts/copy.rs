//! Accounts for a backup: who may sign in, and by what. Sessions, links and throttles are not copied: one that ended since must not come back.

use serde::{Deserialize, Serialize};

use super::pin::Pin;
use super::{Accounts, Login};
use crate::fault::Fault;
use crate::record::{Batch, Records as _};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Copy {
    logins: Vec<Login>,
    pins: Vec<Pin>,
}

impl Accounts {
    /// Logins and PINs, as JSON.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn copied(&self) -> Result<Vec<u8>, Fault> {
        let copy = Copy { logins: self.file.all().await?, pins: self.file.all().await? };
        serde_json::to_vec(&copy).map_err(Fault::could_not_decide)
    }

    /// Writes what was copied.
    ///
    /// # Errors
    /// See [`Fault`]; also when it is no such copy.
    pub async fn put_back(&self, copied: &[u8]) -> Result<(), Fault> {
        let Copy { logins, pins } = serde_json::from_slice(copied).map_err(Fault::could_not_decide)?;
        let batch = logins.iter().fold(Batch::new(), |batch, login| batch.put(login));
        self.file.write(pins.iter().fold(batch, |batch, pin| batch.put(pin))).await?;
        Ok(())
    }
}
