//! What is tried, each under its name.

use tenthcup_ledger::Event;
use tenthcup_token::text;
use tenthcup_verifier::{KeySet, KeySetFile};

use crate::samples::{MERCHANT, NOW, key_set, signer};
use crate::{kinds, lax};

/// One target.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// The digits of a QR code.
    Text,
    /// Bytes as any kind of token; the first byte chooses which.
    Token,
    /// A public key set file.
    KeySetFile,
    /// An event as the ledger reads it from its file.
    Event,
    /// A genuine token that is changed; the first byte chooses which.
    Forgery,
}

impl Target {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "text" => Some(Self::Text),
            "token" => Some(Self::Token),
            "key-set-file" => Some(Self::KeySetFile),
            "event" => Some(Self::Event),
            "forgery" => Some(Self::Forgery),
            _ => None,
        }
    }

    pub(crate) fn run(self, input: &[u8]) {
        match (self, input) {
            (Self::Text, _) => std::str::from_utf8(input).into_iter().for_each(read_text),
            (Self::Token, [choice, bytes @ ..]) => (chosen(*choice).parse)(bytes),
            (Self::KeySetFile, _) => std::str::from_utf8(input).into_iter().for_each(read_key_set_file),
            (Self::Event, _) => read_event(input),
            (Self::Forgery, [choice, changes @ ..]) => forge(chosen(*choice), changes),
            (Self::Token | Self::Forgery, []) => {}
        }
    }

    /// Real inputs, to begin with.
    pub(crate) fn seeds(self) -> Vec<Vec<u8>> {
        let genuine = || (0u8..).zip(kinds::ALL.iter());
        match self {
            Self::Text => genuine().map(|(_, token)| text::encode(1, &token.bytes).into_bytes()).collect(),
            Self::Token => genuine().map(|(at, token)| [&[at], token.bytes.as_slice()].concat()).collect(),
            Self::KeySetFile => vec![key_set_file().into_bytes()],
            Self::Event => vec![event_by_hand(), moved_by_hand()],
            Self::Forgery => genuine().map(|(at, _)| vec![at, 0, 255, 1]).collect(),
        }
    }
}

fn chosen(choice: u8) -> &'static kinds::Genuine {
    &kinds::ALL[usize::from(choice) % kinds::ALL.len()]
}

fn read_text(digits: &str) {
    if let Ok((kind, bytes)) = text::decode(lax::text(digits)) {
        assert_eq!(text::encode(kind, &bytes), digits, "there is one text for a token");
    }
}

fn read_key_set_file(json: &str) {
    let Ok(file) = serde_json::from_str::<KeySetFile>(&lax::json(json)) else { return };
    let read = serde_json::to_value(&file).expect("a file that was read can be written");
    let said: serde_json::Value = serde_json::from_str(json).expect("it was read before");
    assert_eq!(read, said, "nothing is passed over, nothing is read as something else");
    // Whether it verifies is a matter of its root; no root makes it panic.
    let _ = file.verify(0, NOW);
}

fn key_set_file() -> String {
    let root = signer().public();
    let keyset = KeySet::from_signed(signer().sign(key_set(), &tenthcup_token::MerchantId::NONE, &[]));
    let file = KeySetFile { root, keyset: keyset.signed().to_base64(), merchant: MERCHANT };
    serde_json::to_string(&file).expect("it can be written")
}

fn read_event(bytes: &[u8]) {
    let Ok(event) = minicbor::decode::<Event>(bytes) else { return };
    // The ledger reads what it wrote itself, so the reader need not be strict; but what is read survives.
    let written = event.to_bytes();
    let again: Event = minicbor::decode(&written).expect("what is written can be read");
    assert_eq!(again, event, "an event survives");
    assert_eq!(again.to_bytes(), written);
    // Behind the head of the map and the label 1.
    lax::event_version(written[2]);
}

/// The event of `FORMAT.md` §10 that the ledger's own test has, with every field that may be absent.
fn event_by_hand() -> Vec<u8> {
    let id = |label: u8, byte: u8| [&[label, 0x50][..], &[byte; 16]].concat();
    let hash = |label: &[u8], byte: u8| [label, &[0x58, 0x20], &[byte; 32]].concat();
    [
        vec![0xb3, 1, 1],
        id(2, 2),
        id(3, 3),
        vec![4, 4],
        hash(&[5], 0),
        vec![6, 4, 7, 7, 8, 0x19, 1, 0x2c],
        id(9, 9),
        id(10, 0),
        id(11, 0),
        id(12, 0),
        vec![13, 0x2c, 14, 14, 15, 0x81],
        [&[0x50][..], &[15; 16]].concat(),
        hash(&[0x12], 18),
        id(0x13, 19),
        vec![0x14, 0x43, 1, 2, 3, 0x15, 0x15],
    ]
    .concat()
}

/// The same, of a card that moved, without what such an event does not say.
fn moved_by_hand() -> Vec<u8> {
    let id = |label: u8, byte: u8| [&[label, 0x50][..], &[byte; 16]].concat();
    [
        vec![0xb1, 1, 1],
        id(2, 2),
        id(3, 3),
        vec![4, 4],
        [&[5, 0x58, 0x20][..], &[5; 32]].concat(),
        vec![6, 5, 7, 7, 8, 0x19, 1, 0x2c],
        id(9, 9),
        id(10, 0),
        id(11, 0),
        id(12, 0),
        vec![13, 0, 14, 14, 15, 0x81],
        [&[0x50][..], &[15; 16]].concat(),
        vec![0x14, 0x45, 1, 2, 3, 4, 5, 0x15, 0],
    ]
    .concat()
}

/// Every three bytes of `changes` name a place and what is changed there.
fn forge(genuine: &kinds::Genuine, changes: &[u8]) {
    let mut bytes = genuine.bytes.clone();
    for change in changes.chunks_exact(3) {
        let place = usize::from(u16::from_be_bytes([change[0], change[1]])) % bytes.len();
        bytes[place] ^= change[2];
    }
    let is_changed = bytes != genuine.bytes;
    lax::changed(&mut bytes, &genuine.bytes);
    assert_eq!(genuine.verifies(&bytes), !is_changed, "what was signed verifies, and nothing else");
}
