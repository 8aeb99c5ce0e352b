//! `tenthcup key drill`: what a stolen key would mean. Reads only.

use clap::Args;
use tenthcup_ledger::record::{Device, Invite, Merchant};
use tenthcup_ledger::{OpenError, Reads as _, Records as _, RedbLedger};
use tenthcup_token::{KeyEntry, KeyStatus, Kid, MerchantId, Timestamp};
use tenthcup_verifier::{DeviceStatus, KeySet};

use super::super::{PassphraseFile, Place, runtime};
use super::Kept;
use crate::cli::show::say;
use crate::clock::Clock;
use crate::keys::words::{day, kinds, validity};
use crate::keys::{KeyStore, RootPlace, signer};

/// Cards that are counted at a time.
const PAGE: usize = 1_000;

/// Say what would have to be done if a key were stolen.
#[derive(Debug, Args)]
pub(super) struct Drill {
    /// Which key, as `tenthcup key list` shows it.
    #[arg(value_name = "KID", allow_hyphen_values = true)]
    kid: Kid,
    /// Whose key, when several merchants have one with this id.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    merchant: Option<MerchantId>,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// What the ledger knows of those whom a theft would touch.
struct Touched {
    name: String,
    cards: usize,
    invites: usize,
    counters: usize,
}

impl Drill {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<()> {
        let kept = Kept::open(place, &self.passphrase)?;
        let (data, store, now) = (kept.data.clone(), kept.store(), Clock::system().now()?);
        let merchant = store.merchant_of(&self.kid, self.merchant)?;
        let set = store.set()?;
        let keys = set.signed().claims().keys();
        let found = keys.iter().find(|entry| entry.merchant == merchant && entry.key.kid() == self.kid);
        let Some(entry) = found else { anyhow::bail!("there is no key {}", self.kid) };
        let touched = match RedbLedger::open(&data.ledger()) {
            Ok(ledger) => Some(runtime()?.block_on(count(&ledger, merchant, now))?),
            Err(OpenError::Locked(_)) => None,
            Err(error) => return Err(error.into()),
        };
        say_what_it_is(&set, entry);
        say_what_a_thief_can(&set);
        say_what_it_touches(touched.as_ref(), &set, entry);
        say_what_to_do(&store, entry)
    }
}

async fn count(ledger: &RedbLedger, merchant: MerchantId, now: Timestamp) -> anyhow::Result<Touched> {
    let (mut cards, mut after) = (0, None);
    loop {
        let page = ledger.cards(merchant, None, after, PAGE).await?;
        cards += page.len();
        match page.last() {
            Some(last) if page.len() == PAGE => after = Some(last.card),
            _ => break,
        }
    }
    let invites = ledger.list::<Invite>(merchant).await?;
    let devices = ledger.list::<Device>(merchant).await?;
    Ok(Touched {
        name: ledger.get::<Merchant>(merchant, &merchant).await?.map(|it| it.name).unwrap_or_default(),
        cards,
        invites: invites.iter().filter(|invite| invite.claimed.is_none() && invite.expires > now).count(),
        counters: devices.iter().filter(|device| device.status == DeviceStatus::Active).count(),
    })
}

fn say_what_it_is(set: &KeySet, entry: &KeyEntry) {
    let signs = signer(set.signed().claims(), &entry.merchant).is_some_and(|one| one.key == entry.key);
    let state = match entry.status {
        KeyStatus::Revoked => "revoked already: what follows was to be done then",
        KeyStatus::Active if signs => "it signs now",
        KeyStatus::Active => "it signs no more, but is still believed",
    };
    say!("A drill; nothing is changed. If key {} were stolen:\n", entry.key.kid());
    say!("It belongs to merchant {}; {state}.", entry.merchant);
    say!("It may sign {}, and is believed from {}.", kinds(entry.kinds), validity(entry));
}

fn say_what_a_thief_can(set: &KeySet) {
    say!("\nWhat a thief could do with it");
    say!("- Sign cards that were never opened. Your counters refuse them, for they are not in the registry;");
    say!("  a right signature on a card that nobody registered is the alarm that this key is out.");
    say!(
        "- Show such cards at tills that run alone (`tenthcup scan`). Those believe them until they get a new"
    );
    say!(
        "  key set, at the latest until the one they have expires: on {} for the newest.",
        day(set.signed().claims().exp)
    );
    say!("  A freeze list does not help there: a thief signs new card ids.");
    say!("- Not: punch or redeem a card. That takes a counter's key and the holder's phone.");
}

fn say_what_it_touches(touched: Option<&Touched>, set: &KeySet, entry: &KeyEntry) {
    say!("\nWhat revoking it touches");
    match touched {
        Some(Touched { name, cards, invites, counters }) => {
            say!(
                "- {cards} cards of {name}, at most: each wallet gets a CARD by the new key when it next opens,"
            );
            say!("  those that are open at once. Until then they work at your counters as ever, by SHOW.");
            say!(
                "- {invites} open invites, at most: refused from then on, to be made anew in the console. Join links and"
            );
            say!("  posters hold no signature and stay good.");
            say!("- {counters} counters: nothing to do, they ask the service at every scan.");
        }
        None => {
            say!(
                "- Cards, invites, counters: not counted, because the service is running and holds the ledger. Stop"
            );
            say!("  it for a moment, or name a backup by --data, to have the numbers.");
        }
    }
    say!(
        "- Redemptions under way: none is lost. A challenge lives 60 seconds and is signed again when answered."
    );
    say!(
        "- Receipts: all of them stay true. The ledger signs them when they are read, so from then on by the new"
    );
    say!("  key. A wallet that is offline shows its kept ones as not signed until it is online again.");
    say!(
        "- Tills that run alone: each needs the new file of `tenthcup keyset`. One without it goes on until {}.",
        day(set.signed().claims().exp)
    );
    say!(
        "- A revoked key is refused whatever date a token names ({} too): thieves backdate.",
        day(entry.not_before)
    );
}

fn say_what_to_do(store: &KeyStore, entry: &KeyEntry) -> anyhow::Result<()> {
    let kid = entry.key.kid();
    say!("\nWhat to do, in this order");
    match store.root()? {
        RootPlace::Here { .. } => {
            say!("  1. tenthcup key revoke {kid} --yes");
        }
        RootPlace::Away { .. } => {
            say!("  1. tenthcup key request --revoke {kid} --out REQ.json");
            say!(
                "     tenthcup key sign REQ.json --root ROOT.json --out KEYSET.json --yes    (where the root is)"
            );
            say!("     tenthcup key import KEYSET.json");
        }
    }
    say!(
        "  2. tenthcup keyset --merchant {} > keyset.json    and to every till that runs alone",
        entry.merchant
    );
    say!("  3. In the console: make the open invites anew. Look at Cards for what you do not know.");
    say!(
        "  4. Find out how it was taken. If somebody read this data directory, they have the ledger and the"
    );
    say!(
        "     root as well, when it is here: then revoke the devices too, and move the root away afterwards"
    );
    say!(
        "     by `tenthcup key export-root`. A root that was stolen cannot be revoked: make a new data directory."
    );
    Ok(())
}
