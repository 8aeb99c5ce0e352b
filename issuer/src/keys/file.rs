//! One private key in one file: a JWK (RFC 8037), its `d` encrypted when there is a passphrase.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};
use rand::Rng;
use serde::{Deserialize, Serialize};
use tenthcup_token::{PublicKey, SigningKey};
use zeroize::Zeroizing;

use super::Passphrase;
use super::passphrase::Work;
use crate::datadir::{DataDirError, io_error, read_private, write_new_private, write_private};

/// Why a key file gives no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// The file cannot be read or written.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// Not a key file.
    #[error("{} is not a key file of tenthcup", .0.display())]
    Malformed(PathBuf),
    /// Encrypted, and no passphrase was given.
    #[error("{} is encrypted; name the file with the passphrase by --passphrase-file", .0.display())]
    PassphraseNeeded(PathBuf),
    /// In the clear, where a key has to be encrypted.
    #[error("{} is not encrypted; a key that is carried about has to be", .0.display())]
    InTheClear(PathBuf),
    /// Encrypted with another passphrase, or altered.
    #[error("{} cannot be decrypted: the passphrase is another one, or the file was altered", .0.display())]
    WrongPassphrase(PathBuf),
}

/// RFC 8037 with two states of `d`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    kty: String,
    crv: String,
    x: String,
    /// The private key in the clear.
    #[serde(skip_serializing_if = "Option::is_none")]
    d: Option<Zeroizing<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encrypted: Option<Encrypted>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Encrypted {
    kdf: Kdf,
    work: Work,
    salt: String,
    cipher: Cipher,
    nonce: String,
    /// The 32 bytes of `d`, encrypted; the public key is authenticated with them.
    d: String,
}

#[derive(Serialize, Deserialize)]
enum Kdf {
    #[serde(rename = "argon2id")]
    Argon2id,
}

#[derive(Serialize, Deserialize)]
enum Cipher {
    #[serde(rename = "chacha20-poly1305")]
    ChaCha20Poly1305,
}

/// What a key file says to everybody who may read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyFileFace {
    /// The public half.
    pub public: PublicKey,
    /// Whether a passphrase guards the private half.
    pub encrypted: bool,
}

/// Writes `key` to `path` (0600), encrypted when there is a passphrase.
pub fn write_key_file(
    path: &Path,
    key: &SigningKey,
    passphrase: Option<&Passphrase>,
    rng: &mut impl Rng,
) -> Result<(), KeyFileError> {
    Ok(write_private(path, &seal(path, key, passphrase, rng)?)?)
}

/// Writes `key` to a file that must not exist yet, encrypted: for a place that is not the data directory.
pub(super) fn write_carried_key_file(
    path: &Path,
    key: &SigningKey,
    passphrase: &Passphrase,
    rng: &mut impl Rng,
) -> Result<(), KeyFileError> {
    Ok(write_new_private(path, &seal(path, key, Some(passphrase), rng)?)?)
}

fn seal(
    path: &Path,
    key: &SigningKey,
    passphrase: Option<&Passphrase>,
    rng: &mut impl Rng,
) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    let public = key.public();
    let x = URL_SAFE_NO_PAD.encode(public.as_bytes());
    let (d, encrypted) = match passphrase {
        None => (Some(Zeroizing::new(URL_SAFE_NO_PAD.encode(key.seed().as_ref()))), None),
        Some(passphrase) => {
            let sealed =
                encrypt(key, passphrase, rng).ok_or_else(|| KeyFileError::Malformed(path.to_owned()))?;
            (None, Some(sealed))
        }
    };
    let file = KeyFile { kty: "OKP".to_owned(), crv: "Ed25519".to_owned(), x, d, encrypted };
    let json = serde_json::to_vec(&file).map_err(|_| KeyFileError::Malformed(path.to_owned()))?;
    Ok(Zeroizing::new(json))
}

/// The key in `path`.
pub fn read_key_file(path: &Path, passphrase: Option<&Passphrase>) -> Result<SigningKey, KeyFileError> {
    open(path, &parse(path, &Zeroizing::new(read_private(path)?))?, passphrase)
}

/// The key in a file that was carried here. It has to be encrypted, and then its mode does not matter: a memory stick has none.
pub fn read_carried_key_file(path: &Path, passphrase: &Passphrase) -> Result<SigningKey, KeyFileError> {
    let json = fs::read(path).map(Zeroizing::new).map_err(io_error(path))?;
    let file = parse(path, &json)?;
    if file.encrypted.is_none() {
        return Err(KeyFileError::InTheClear(path.to_owned()));
    }
    open(path, &file, Some(passphrase))
}

/// What `path` says without its passphrase.
pub fn look_at_key_file(path: &Path) -> Result<KeyFileFace, KeyFileError> {
    let file = parse(path, &Zeroizing::new(read_private(path)?))?;
    let public = public_half(&file).ok_or_else(|| KeyFileError::Malformed(path.to_owned()))?;
    Ok(KeyFileFace { public, encrypted: file.encrypted.is_some() })
}

fn parse(path: &Path, json: &[u8]) -> Result<KeyFile, KeyFileError> {
    serde_json::from_slice(json).map_err(|_| KeyFileError::Malformed(path.to_owned()))
}

fn open(path: &Path, file: &KeyFile, passphrase: Option<&Passphrase>) -> Result<SigningKey, KeyFileError> {
    let malformed = || KeyFileError::Malformed(path.to_owned());
    let public = public_half(file).ok_or_else(malformed)?;
    let seed = match (&file.d, &file.encrypted, passphrase) {
        (Some(d), None, _) => decode_32(d).ok_or_else(malformed)?,
        (None, Some(sealed), Some(passphrase)) => decrypt(sealed, &public, passphrase)
            .ok_or_else(|| KeyFileError::WrongPassphrase(path.to_owned()))?,
        (None, Some(_), None) => return Err(KeyFileError::PassphraseNeeded(path.to_owned())),
        _ => return Err(malformed()),
    };
    let key = SigningKey::from_seed(&seed);
    if key.public() == public { Ok(key) } else { Err(malformed()) }
}

fn public_half(file: &KeyFile) -> Option<PublicKey> {
    if file.kty != "OKP" || file.crv != "Ed25519" {
        return None;
    }
    PublicKey::from_bytes(&*decode_32(&file.x)?).ok()
}

fn decode_32(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
    <[u8; 32]>::try_from(bytes.as_slice()).ok().map(Zeroizing::new)
}

fn encrypt(key: &SigningKey, passphrase: &Passphrase, rng: &mut impl Rng) -> Option<Encrypted> {
    let (mut salt, mut nonce) = ([0; 16], [0; 12]);
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut nonce);
    let work = Work::FOR_NEW_FILES;
    let cipher = ChaCha20Poly1305::new((&*passphrase.derive(&work, &salt)?).into());
    let (seed, public) = (key.seed(), key.public());
    let sealed =
        cipher.encrypt(&nonce.into(), Payload { msg: seed.as_ref(), aad: public.as_bytes() }).ok()?;
    Some(Encrypted {
        kdf: Kdf::Argon2id,
        work,
        salt: URL_SAFE_NO_PAD.encode(salt),
        cipher: Cipher::ChaCha20Poly1305,
        nonce: URL_SAFE_NO_PAD.encode(nonce),
        d: URL_SAFE_NO_PAD.encode(sealed),
    })
}

fn decrypt(sealed: &Encrypted, public: &PublicKey, passphrase: &Passphrase) -> Option<Zeroizing<[u8; 32]>> {
    if !sealed.work.is_sane() {
        return None;
    }
    let salt = URL_SAFE_NO_PAD.decode(&sealed.salt).ok()?;
    let nonce: [u8; 12] = URL_SAFE_NO_PAD.decode(&sealed.nonce).ok()?.try_into().ok()?;
    let message = URL_SAFE_NO_PAD.decode(&sealed.d).ok()?;
    let cipher = ChaCha20Poly1305::new((&*passphrase.derive(&sealed.work, &salt)?).into());
    let payload = Payload { msg: &message, aad: public.as_bytes() };
    let seed = Zeroizing::new(cipher.decrypt(&nonce.into(), payload).ok()?);
    <[u8; 32]>::try_from(seed.as_slice()).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::rng;

    fn passphrase(text: &str) -> (tempfile::TempDir, Passphrase) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("passphrase");
        fs::write(&path, format!("{text}\nnot this\n")).unwrap();
        let passphrase = Passphrase::from_file(&path).unwrap();
        (dir, passphrase)
    }

    #[test]
    fn a_key_survives_its_file_with_and_without_a_passphrase() {
        let (dir, passphrase) = passphrase("cup of ten");
        let key = SigningKey::generate(&mut rng());
        for passphrase in [None, Some(&passphrase)] {
            let path = dir.path().join("key.json");
            write_key_file(&path, &key, passphrase, &mut rng()).unwrap();
            assert_eq!(read_key_file(&path, passphrase).unwrap().seed(), key.seed());
            let clear =
                fs::read_to_string(&path).unwrap().contains(&URL_SAFE_NO_PAD.encode(key.seed().as_ref()));
            assert_eq!(clear, passphrase.is_none());
        }
    }

    #[test]
    fn an_encrypted_key_needs_its_own_passphrase() {
        let (dir, right) = passphrase("cup of ten");
        let (_other_dir, wrong) = passphrase("cup of nine");
        let path = dir.path().join("key.json");
        write_key_file(&path, &SigningKey::generate(&mut rng()), Some(&right), &mut rng()).unwrap();
        assert!(matches!(read_key_file(&path, None), Err(KeyFileError::PassphraseNeeded(_))));
        assert!(matches!(read_key_file(&path, Some(&wrong)), Err(KeyFileError::WrongPassphrase(_))));
    }

    #[test]
    fn a_file_whose_halves_do_not_belong_together_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let (one, other) = (dir.path().join("one.json"), dir.path().join("other.json"));
        let (key, stranger) = (SigningKey::generate(&mut rng()), SigningKey::generate(&mut rng()));
        write_key_file(&one, &key, None, &mut rng()).unwrap();
        let x = |key: &SigningKey| URL_SAFE_NO_PAD.encode(key.public().as_bytes());
        let altered = fs::read_to_string(&one).unwrap().replace(&x(&key), &x(&stranger));
        write_private(&other, altered.as_bytes()).unwrap();
        assert!(matches!(read_key_file(&other, None), Err(KeyFileError::Malformed(_))));
    }
}
