//! Passwords and PINs: argon2id, off the async threads, a few at a time, and as much work for a name that does not exist.

use std::sync::Arc;

use argon2::password_hash::phc::{Output, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use rand::Rng as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use zeroize::Zeroizing;

use crate::load::Overload;
use crate::random::rng;

/// glibc maps each piece of memory larger than 32 MiB by itself, and gives it back at once (mallopt(3), M_MMAP_THRESHOLD).
const GIVEN_BACK: usize = 33 << 20;

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

/// Hashes and checks passwords. Each takes 19 MiB and some tens of milliseconds, so only a few run at once, some wait, and nobody else comes in.
#[derive(Debug, Clone)]
pub struct Passwords {
    /// Those that run and those that wait.
    places: Arc<Semaphore>,
    /// Those that run.
    running: Arc<Semaphore>,
    /// The hash of nothing that anybody knows: checked when there is no hash, so that both answers take as long.
    decoy: Arc<str>,
}

/// A place among those that wait, for one password.
#[derive(Debug)]
pub struct Waiting {
    _place: OwnedSemaphorePermit,
    running: Arc<Semaphore>,
    decoy: Arc<str>,
}

impl Passwords {
    /// Checks at most `at_once` at the same time, and has `waiting` more wait. `decoy` is any secret text.
    pub fn new(at_once: usize, waiting: usize, decoy: &str) -> Result<Self, PasswordFault> {
        Ok(Self {
            places: Arc::new(Semaphore::new(at_once.saturating_add(waiting))),
            running: Arc::new(Semaphore::new(at_once)),
            decoy: hash(decoy)?.into(),
        })
    }

    /// A place, or none at once. Taken before an attempt is counted: nobody is blamed for a password that was not looked at.
    pub(crate) fn wait(&self) -> Result<Waiting, Overload> {
        let place = self.places.clone().try_acquire_owned();
        let place = place.map_err(|_| Overload { cause: "passwords" })?;
        Ok(Waiting { _place: place, running: self.running.clone(), decoy: self.decoy.clone() })
    }
}

impl Waiting {
    /// The hash of a new password, as a PHC string.
    pub async fn hash(self, password: Zeroizing<String>) -> Result<String, PasswordFault> {
        self.work(move |_| hash(&password)).await?
    }

    /// Whether `password` is the one with the hash `stored`.
    pub async fn check(
        self,
        password: Zeroizing<String>,
        stored: Option<String>,
    ) -> Result<Match, PasswordFault> {
        self.work(move |decoy| {
            let found = check(&password, stored.as_deref().unwrap_or(decoy))?;
            Ok(if stored.is_some() { found } else { Match::Wrong })
        })
        .await?
    }

    async fn work<T: Send + 'static>(
        self,
        job: impl FnOnce(&str) -> T + Send + 'static,
    ) -> Result<T, PasswordFault> {
        let permit = self.running.clone().acquire_owned().await.map_err(fault)?;
        let job = move || {
            // Held by the work itself, as is the place: a caller who goes away does not make room for another.
            let _permit = permit;
            job(&self.decoy)
        };
        tokio::task::spawn_blocking(job).await.map_err(fault)
    }
}

/// The recommended parameters of OWASP, which are argon2's defaults: 19 MiB, 2 passes, 1 lane.
fn hash(password: &str) -> Result<String, PasswordFault> {
    let argon = Argon2::default();
    let mut salt = [0; 16];
    rng().fill_bytes(&mut salt);
    let salt = Salt::new(&salt).map_err(fault)?;
    let mut bytes = [0; Params::DEFAULT_OUTPUT_LEN];
    stretch(&argon, password, &salt, &mut bytes)?;
    let hash = PasswordHash {
        algorithm: Algorithm::default().ident(),
        version: Some(Version::default().into()),
        params: argon.params().try_into().map_err(fault)?,
        salt: Some(salt),
        hash: Some(Output::new(&bytes).map_err(fault)?),
    };
    Ok(hash.to_string())
}

fn check(password: &str, stored: &str) -> Result<Match, PasswordFault> {
    let stored = PasswordHash::new(stored).map_err(fault)?;
    let (Some(salt), Some(expected), Some(version)) = (&stored.salt, &stored.hash, stored.version) else {
        return Err(fault("what is on record is no whole hash"));
    };
    let algorithm = Algorithm::try_from(stored.algorithm.as_str()).map_err(fault)?;
    let version = Version::try_from(version).map_err(fault)?;
    let argon = Argon2::new(algorithm, version, Params::try_from(&stored).map_err(fault)?);
    let mut bytes = vec![0; expected.len()];
    stretch(&argon, password, salt, &mut bytes)?;
    // Outputs are compared in constant time.
    let found = Output::new(&bytes).map_err(fault)?;
    Ok(if found == *expected { Match::Right } else { Match::Wrong })
}

/// In memory that the system has back as soon as it is done. glibc keeps what is smaller for a next time, for each thread anew, which would be
/// most of what a quiet service holds; so more is asked for than is used, and what is not used is never there.
fn stretch(argon: &Argon2<'_>, password: &str, salt: &[u8], bytes: &mut [u8]) -> Result<(), PasswordFault> {
    let blocks = argon.params().block_count();
    let mut memory = Vec::with_capacity(blocks.max(GIVEN_BACK / size_of::<Block>()));
    memory.resize(blocks, Block::default());
    argon.hash_password_into_with_memory(password.as_bytes(), salt, bytes, &mut memory).map_err(fault)
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
        let passwords = Passwords::new(1, 0, "decoy").unwrap();
        let hash = passwords.wait().unwrap().hash(secret("ten cups of coffee")).await.unwrap();
        assert!(hash.starts_with("$argon2id$"));
        let check = async |text: &str, stored: Option<&str>| {
            passwords.wait().unwrap().check(secret(text), stored.map(str::to_owned)).await
        };
        assert_eq!(check("ten cups of coffee", Some(&hash)).await.unwrap(), Match::Right);
        assert_eq!(check("ten cups of tea", Some(&hash)).await.unwrap(), Match::Wrong);
        assert_eq!(check("decoy", None).await.unwrap(), Match::Wrong);
        assert!(check("x", Some("no hash")).await.is_err());
    }

    #[test]
    fn hashes_are_those_of_everybody_else() {
        use argon2::{PasswordHasher as _, PasswordVerifier as _};
        let theirs: PasswordHash = Argon2::default().hash_password(b"ten cups").unwrap();
        assert_eq!(check("ten cups", &theirs.to_string()).unwrap(), Match::Right);
        assert_eq!(check("nine cups", &theirs.to_string()).unwrap(), Match::Wrong);
        let ours = hash("ten cups").unwrap();
        Argon2::default().verify_password(b"ten cups", ours.as_str()).unwrap();
        let (Some(parameters), Some(expected)) =
            (ours.get(..30), theirs.to_string().get(..30).map(str::to_owned))
        else {
            panic!("{ours}")
        };
        assert_eq!(parameters, expected);
    }

    #[test]
    fn who_finds_no_place_hears_it_at_once() {
        let passwords = Passwords::new(1, 1, "decoy").unwrap();
        let held = (passwords.wait().unwrap(), passwords.wait().unwrap());
        assert_eq!(passwords.wait().err(), Some(Overload { cause: "passwords" }));
        drop(held);
        assert!(passwords.wait().is_ok());
    }
}
