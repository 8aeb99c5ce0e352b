//! Browsers in which somebody has signed in before.

use serde::{Deserialize, Serialize};
use tenthcup_token::{Digest, MerchantId, Timestamp};

use super::Accounts;
use crate::fault::Fault;
use crate::record::{Batch, Record, Records as _};

/// Browsers that are known of one login at most; the one that has been known longest is forgotten first.
const MOST: usize = 20;

/// A browser in which a login was proven once. It opens nothing; guessers elsewhere do not lock it out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownBrowser {
    /// The SHA-256 of the secret in its cookie.
    pub secret: Digest,
    /// Whose login.
    pub login: String,
    /// At which merchant.
    pub merchant: MerchantId,
    /// It is forgotten from here on.
    pub expires: Timestamp,
}

impl Record for KnownBrowser {
    const KIND: &'static str = "known-browser";
    type Id = Digest;

    fn merchant(&self) -> MerchantId {
        self.merchant
    }

    fn id(&self) -> Digest {
        self.secret
    }
}

impl Accounts {
    /// Remembers a browser.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn put_browser(&self, browser: &KnownBrowser) -> Result<(), Fault> {
        let mut known: Vec<KnownBrowser> = self.file.list(browser.merchant).await?;
        known.retain(|other| other.login == browser.login);
        known.sort_by_key(|other| other.expires);
        let over = (known.len() + 1).saturating_sub(MOST);
        let batch = known.iter().take(over).fold(Batch::new().put(browser), |batch, old| batch.remove(old));
        if !self.file.write(batch).await? {
            // One of the old ones went in the meantime, which is as well.
            self.file.put(browser).await?;
        }
        Ok(())
    }

    /// Whether this is the secret of a browser in which `login` was proven.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn knows_browser(&self, secret: &Digest, login: &str, now: Timestamp) -> Result<bool, Fault> {
        let browser: Option<KnownBrowser> = self.file.find(secret).await?;
        Ok(browser.is_some_and(|browser| browser.login == login && now < browser.expires))
    }
}
