//! Passwords and PINs: argon2id, off the async threads, a few at a time, and as much work for a name that does not exist.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// The check itself could not be made. Says nothing about the password.
#[derive(Debug, thiserror::Error)]
#[error("passwords cannot be checked: {0}")]
pub struct PasswordFault(String);

/// What a check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// The password is the one that was set.
    Right,
    /// It is not, or none was set.
    Wrong,
}

/// Hashes and checks passwords. Each takes 19 MiB and some tens of milliseconds, so only a few run at once and the rest waits.
#[derive(Debug, Clone)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    /// The hash of nothing that anybody knows: checked when there is no hash, so that both answers take as long.
    decoy: Arc<str>,
}

impl Passwords {
    /// Checks at most `at_once` at the same time. `decoy` is any secret text.
    pub fn new(at_once: usize, decoy: &str) -> Result<Self, PasswordFault> {
        Ok(Self { permits: Arc::new(Semaphore::new(at_once)), decoy: hash(decoy)?.into() })
    }

    /// The hash of a new password, as a PHC string.
    pub async fn hash(&self, password: Zeroizing<String>) -> Result<String, PasswordFault> {
        self.work(move || hash(&password)).await?
    }

    /// Whether `password` is the one with the hash `stored`.
    pub async fn check(
        &self,
        password: Zeroizing<String>,
        stored: Option<String>,
    ) -> Result<Match, PasswordFault> {
        let decoy = self.decoy.clone();
        self.work(move || {
            let found = check(&password, stored.as_deref().unwrap_or(&decoy))?;
            Ok(if stored.is_some() { found } else { Match::Wrong })
        })
        .await?
    }

    async fn work<T: Send + 'static>(
        &self,
        job: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PasswordFault> {
        let permit = self.permits.clone().acquire_owned().await.map_err(fault)?;
        let job = move || {
            // Held by the work itself: a caller who goes away does not make room for another.
            let _permit = permit;
            job()
        };
        tokio::task::spawn_blocking(job).await.map_err(fault)
    }
}

/// The recommended parameters of OWASP, which are argon2's defaults: 19 MiB, 2 passes, 1 lane.
fn hash(password: &str) -> Result<String, PasswordFault> {
    let hash: PasswordHash = Argon2::default().hash_password(password.as_bytes()).map_err(fault)?;
    Ok(hash.to_string())
}

fn check(password: &str, stored: &str) -> Result<Match, PasswordFault> {
    let stored = PasswordHash::new(stored).map_err(fault)?;
    match Argon2::default().verify_password(password.as_bytes(), &stored) {
        Ok(()) => Ok(Match::Right),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(Match::Wrong),
        Err(error) => Err(fault(error)),
    }
}

fn fault(error: impl std::fmt::Display) -> PasswordFault {
    PasswordFault(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Zeroizing<String> {
        Zeroizing::new(text.to_owned())
    }

    #[tokio::test]
    async fn only_the_password_that_was_set_is_right() {
        let passwords = Passwords::new(1, "decoy").unwrap();
        let stored = passwords.hash(secret("ten cups of coffee")).await.unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert_eq!(
            passwords.check(secret("ten cups of coffee"), Some(stored.clone())).await.unwrap(),
            Match::Right
        );
        assert_eq!(passwords.check(secret("ten cups of tea"), Some(stored)).await.unwrap(), Match::Wrong);
        assert_eq!(passwords.check(secret("decoy"), None).await.unwrap(), Match::Wrong);
        assert!(passwords.check(secret("x"), Some("no hash".to_owned())).await.is_err());
    }
}
