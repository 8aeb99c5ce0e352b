//! The file: a line that says what it is, the parts, the manifest, and a line with the length of the manifest and the signature over it.

use std::fs::File;
use std::io::{self, Read, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tenthcup_token::{
    Digest, Hasher, KeyOnRecord, KeySetClaims, KeyStatus, Kid, Kind, MerchantId, Unverified,
};

use super::manifest::{Manifest, Part, PartName};

/// The first line.
const HEAD: &[u8] = b"tenthcup backup 1\n";
/// What the signature is over.
const SIGNED_AS: &str = "BACKUP";
/// Ten digits, a space, 86 characters of base64url, a line break.
const TAIL: usize = 98;
/// A manifest longer than this is none.
const MANIFEST: u64 = 1 << 20;
/// Bytes that are read at once.
const PIECE: usize = 1 << 16;

/// Why a backup is not used.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Something else.
    #[error("{} is no backup of tenthcup, or its end is missing", .0.display())]
    NoBackup(PathBuf),
    /// Written by a newer version of this program.
    #[error("{} was made by a newer tenthcup; use that", .0.display())]
    Newer(PathBuf),
    /// Not what was written.
    #[error("{} is damaged: {why}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Not signed by a key of the service that it names.
    #[error("{} is not signed by the service that it says it is of: {why}", path.display())]
    BadSignature {
        /// The file.
        path: PathBuf,
        /// What is wrong with the signature.
        why: &'static str,
    },
    /// The file system said no.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// A backup that is being written.
pub struct Writer<W> {
    out: W,
    parts: Vec<Part>,
}

impl<W: Write> Writer<W> {
    /// Begins one.
    pub fn begin(mut out: W) -> io::Result<Self> {
        out.write_all(HEAD)?;
        Ok(Self { out, parts: Vec::new() })
    }

    /// Adds a part: all that `write` writes.
    pub fn part<T>(
        &mut self,
        name: PartName,
        write: impl FnOnce(&mut dyn Write) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut counting = Counting { out: &mut self.out, bytes: 0, hasher: Hasher::default() };
        let done = write(&mut counting)?;
        let Counting { bytes, hasher, .. } = counting;
        self.parts.push(Part { name, bytes, sha256: hasher.finish() });
        Ok(done)
    }

    /// Ends it: with the manifest that `say` makes of the parts, and the signature that `sign` makes over its hash.
    pub fn finish(
        mut self,
        say: impl FnOnce(Vec<Part>) -> Manifest,
        sign: impl FnOnce(&str, &Digest) -> Option<[u8; 64]>,
    ) -> io::Result<()> {
        let manifest = serde_json::to_vec(&say(self.parts)).map_err(io::Error::other)?;
        let signature = sign(SIGNED_AS, &Digest::of(&manifest));
        let signature = signature.ok_or_else(|| io::Error::other("the key that signs has changed"))?;
        let tail = format!("{:010} {}\n", manifest.len(), URL_SAFE_NO_PAD.encode(signature));
        self.out.write_all(&manifest)?;
        self.out.write_all(tail.as_bytes())?;
        self.out.flush()
    }
}

struct Counting<'a, W> {
    out: &'a mut W,
    bytes: u64,
    hasher: Hasher,
}

impl<W: Write> Write for Counting<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hasher.update(bytes.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A backup whose every byte was checked. That it is of the right service is for a person to say, by the fingerprint of its root.
#[derive(Debug)]
pub struct Checked {
    path: PathBuf,
    file: File,
    manifest: Manifest,
}

impl Checked {
    /// Reads all of a file: the signature over its manifest, by a key that the root in it allows, and each part by its length and hash.
    /// `show` is told the bytes that were read, and how many there are.
    pub fn read(path: &Path, mut show: impl FnMut(u64, u64)) -> Result<Self, BackupError> {
        let io_error = |source| BackupError::Io { path: path.to_owned(), source };
        let damaged = |why: &str| BackupError::Damaged { path: path.to_owned(), why: why.to_owned() };
        let mut file = File::open(path).map_err(io_error)?;
        let length = file.metadata().map_err(io_error)?.len();
        let (manifest, text) = signed_manifest(&mut file, path, length)?;
        let said = manifest.parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(part.bytes));
        let around = HEAD.len() as u64 + text + TAIL as u64;
        if said.and_then(|said| said.checked_add(around)) != Some(length) {
            return Err(damaged("it is not as long as it says"));
        }
        let mut names = std::collections::HashSet::new();
        if !manifest.parts.iter().all(|part| names.insert(&part.name)) {
            return Err(damaged("it has a part twice"));
        }
        file.seek(SeekFrom::Start(HEAD.len() as u64)).map_err(io_error)?;
        let mut read = HEAD.len() as u64;
        for part in &manifest.parts {
            let mut hasher = Hasher::default();
            each_piece((&mut file).take(part.bytes), |piece| {
                hasher.update(piece);
                read += piece.len() as u64;
                show(read, length);
                Ok(())
            })
            .map_err(io_error)?;
            if hasher.finish() != part.sha256 {
                return Err(damaged(&format!("its part {} is not what was written", part.name)));
            }
        }
        Ok(Self { path: path.to_owned(), file, manifest })
    }

    /// What a file says of itself, when its signature is right. The parts are not looked at.
    pub fn look(path: &Path) -> Result<Manifest, BackupError> {
        let io_error = |source| BackupError::Io { path: path.to_owned(), source };
        let mut file = File::open(path).map_err(io_error)?;
        let length = file.metadata().map_err(io_error)?.len();
        signed_manifest(&mut file, path, length).map(|(manifest, _)| manifest)
    }

    /// The same, once its file has another name.
    #[must_use]
    pub fn moved_to(self, path: PathBuf) -> Self {
        Self { path, ..self }
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A part, to read from; nothing when there is none. It is the file that was checked, though not read a second time: whoever can change it in
    /// between can change what is restored as well.
    pub fn part(&mut self, name: &PartName) -> io::Result<io::Take<&File>> {
        let mut start = HEAD.len() as u64;
        for part in &self.manifest.parts {
            if part.name == *name {
                self.file.seek(SeekFrom::Start(start))?;
                return Ok((&self.file).take(part.bytes));
            }
            start += part.bytes;
        }
        Ok((&self.file).take(0))
    }

    /// A part, whole.
    pub fn whole(&mut self, name: &PartName) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.part(name)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// The manifest, once its signature is found right; and its length.
fn signed_manifest(file: &mut File, path: &Path, length: u64) -> Result<(Manifest, u64), BackupError> {
    let (text, signature) = last_of(file, path, length)?;
    let manifest: Manifest = serde_json::from_slice(&text)
        .map_err(|error| BackupError::Damaged { path: path.to_owned(), why: error.to_string() })?;
    check_signature(&manifest, &text, &signature)
        .map_err(|why| BackupError::BadSignature { path: path.to_owned(), why })?;
    Ok((manifest, text.len() as u64))
}

/// The manifest and the signature, after a look at the first line.
fn last_of(file: &mut File, path: &Path, length: u64) -> Result<(Vec<u8>, [u8; 64]), BackupError> {
    let none = || BackupError::NoBackup(path.to_owned());
    let io_error = |source| BackupError::Io { path: path.to_owned(), source };
    let mut head = [0; HEAD.len()];
    file.read_exact(&mut head).map_err(|_| none())?;
    if head != HEAD {
        let newer = head.starts_with(b"tenthcup backup ");
        return Err(if newer { BackupError::Newer(path.to_owned()) } else { none() });
    }
    let tail_at = length.checked_sub(TAIL as u64).ok_or_else(none)?;
    let mut tail = [0; TAIL];
    file.seek(SeekFrom::Start(tail_at)).and_then(|_| file.read_exact(&mut tail)).map_err(io_error)?;
    let (digits, rest) = tail.split_first_chunk::<10>().ok_or_else(none)?;
    let digits =
        std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let size: u64 = digits.and_then(|digits| digits.parse().ok()).ok_or_else(none)?;
    let signature = rest.strip_prefix(b" ").and_then(|rest| rest.strip_suffix(b"\n")).ok_or_else(none)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| none())?;
    let signature = signature.as_slice().try_into().map_err(|_| none())?;
    let at = tail_at.checked_sub(size).filter(|at| *at >= HEAD.len() as u64 && size <= MANIFEST);
    let mut text = vec![0; usize::try_from(size.min(MANIFEST)).unwrap_or(0)];
    file.seek(SeekFrom::Start(at.ok_or_else(none)?))
        .and_then(|_| file.read_exact(&mut text))
        .map_err(io_error)?;
    Ok((text, signature))
}

fn check_signature(manifest: &Manifest, text: &[u8], signature: &[u8; 64]) -> Result<(), &'static str> {
    let set = Unverified::<KeySetClaims>::from_base64(&manifest.keyset)
        .map_err(|_| "its key set cannot be read")?;
    // Whether that set is still in force does not matter: it was when the backup was made.
    let set =
        set.verify(&KeyOnRecord::root(manifest.root), &[]).map_err(|_| "its key set is not by its root")?;
    let (merchant, kid): (&MerchantId, &Kid) = (&manifest.merchant, &manifest.kid);
    let entry = set.claims().keys().iter().find(|key| key.merchant == *merchant && key.key.kid() == *kid);
    let entry = entry.ok_or("its key set has no such key")?;
    if entry.status == KeyStatus::Revoked || !entry.kinds.contains(Kind::Freeze) {
        return Err("that key may not sign it");
    }
    if entry.key.signed_file(SIGNED_AS, &Digest::of(text), signature) {
        Ok(())
    } else {
        Err("its signature is wrong")
    }
}

/// Reads to the end, a piece at a time.
pub(super) fn each_piece(
    mut from: impl Read,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut buffer = vec![0; PIECE];
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            return Ok(());
        }
        take(buffer.get(..read).unwrap_or_default())?;
    }
}
