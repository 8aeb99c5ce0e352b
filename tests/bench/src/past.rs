//! A ledger that was begun three days ago, and used.

use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use tenthcup_ledger::record::{Merchant, Staff, Store};
use tenthcup_ledger::{Answer, Decisions as _, Fresh, Records as _, RedbLedger};
use tenthcup_program::Program;
use tenthcup_tests::now;
use tenthcup_token::{KeySetClaims, MerchantId, SigningKey, Timestamp, Unverified};
use tenthcup_verifier::{KeySet, Windows, check_entry};
use tokio::task::JoinSet;

use crate::shop::{Shop, ledger_path, open_ledger};
use crate::till::Till;

/// Longer than a used code is remembered.
const THREE_DAYS: u32 = 3 * 24 * 60 * 60;

/// A shop with cards whose ledger was begun three days ago, and in which so many codes were used then. The service rests.
pub(crate) async fn with_used_codes(cards: u64, count: u64) -> Result<Shop> {
    let then = now().minus(THREE_DAYS);
    let mut shop = Shop::set_up(cards).await?;
    let ledger = Arc::new(begin_again(&shop, then).await?);
    shop.fill(&ledger, then).await?;
    eprintln!("  using {count} codes three days ago");
    let mut scanning = JoinSet::new();
    let tills = shop.take_tills();
    let each = count.div_ceil(tills.len().max(1) as u64);
    for till in tills {
        scanning.spawn(scan(Arc::clone(&ledger), till, each, then));
    }
    let mut tills = Vec::new();
    while let Some(till) = scanning.join_next().await {
        tills.push(till??);
    }
    shop.give_tills(tills);
    drop(Arc::into_inner(ledger).context("the ledger is still in use")?);
    Ok(shop)
}

/// A new ledger in the place of the old one, with the records that the console made.
async fn begin_again(shop: &Shop, then: Timestamp) -> Result<RedbLedger> {
    let (data, merchant) = (shop.service.data_dir(), shop.place.merchant);
    let old = open_ledger(&data)?;
    let merchants: Vec<Merchant> = old.list(merchant).await?;
    let stores: Vec<Store> = old.list(merchant).await?;
    let staff: Vec<Staff> = old.list(merchant).await?;
    let programs: Vec<Program> = old.list(merchant).await?;
    drop(old);
    let path = ledger_path(&data);
    std::fs::rename(&path, data.join("ledger-before"))?;
    let new = RedbLedger::init(&path, then)?;
    for record in &merchants {
        new.put(record).await?;
    }
    for record in &stores {
        new.put(record).await?;
    }
    for record in &staff {
        new.put(record).await?;
    }
    for record in &programs {
        new.put(record).await?;
    }
    Ok(new)
}

async fn scan(ledger: Arc<RedbLedger>, mut till: Till, count: u64, then: Timestamp) -> Result<Till> {
    let (keys, windows) = (no_keys(then), Windows::default());
    for _ in 0..count {
        let entry = Unverified::from_bytes(till.sign(then).bytes())?;
        let checked = check_entry(entry, &*ledger, &keys, &windows, then)?;
        let fresh = Fresh::draw(&mut rand::rng());
        let answer = ledger.submit(checked, fresh, then).await?;
        ensure!(matches!(answer, Answer::Punched(_)), "not punched: {answer:?}");
    }
    Ok(till)
}

/// A code that a holder's key signed needs none of ours.
pub(crate) fn no_keys(at: Timestamp) -> KeySet {
    let root = SigningKey::from_seed(&[1; 32]);
    let set = KeySetClaims::new(root.public().kid(), 1, at, at.plus(86_400), Vec::new());
    KeySet::from_signed(root.sign(set, &MerchantId::NONE, &[]))
}
