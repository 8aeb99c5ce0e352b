//! A verifier in one's own till: `cargo run -p tenthcup-verifier --example till -- keyset.json used.redb`, then type or scan codes.
//!
//! Needs the public key set file of a merchant (the issuer's `tenthcup keyset`) and a path for the store of used codes.

use std::error::Error;
use std::io::{BufRead as _, stdin};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use tenthcup_token::Timestamp;
use tenthcup_verifier::{Birth, KeySetFile, Provisional, ReplayStore, Till, Windows};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (keys, store) = args.next().zip(args.next()).ok_or("usage: till KEYSET.json STORE.redb")?;
    let file: KeySetFile = serde_json::from_str(&std::fs::read_to_string(keys)?)?;

    // A missing store is made only because this is an example: a real till does it once, by hand.
    let path = Path::new(&store);
    let store = if path.exists() {
        ReplayStore::open(path)?
    } else {
        ReplayStore::init(path, Birth::FirstEver, now()?)?
    };
    let till = Till::new(&file, store, Windows::default(), now()?)?;

    for line in stdin().lock().lines() {
        match till.check(line?.trim(), now()?) {
            Ok(Ok(Provisional::Card(shown))) => println!("accepted: card {}", shown.card),
            Ok(Ok(Provisional::Voucher(shown))) => println!("accepted: voucher {}", shown.voucher()),
            Ok(Err(refusal)) => println!("refused: {}", refusal.reason),
            Err(fault) => println!("could not decide, scan again: {fault}"),
        }
    }
    Ok(())
}

fn now() -> Result<Timestamp, Box<dyn Error>> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Timestamp::from_unix(seconds).ok_or_else(|| "the clock is past the year 2106".into())
}
