//! How long a scan waits while the service forgets a million used codes.
//!
//! The codes are used in a ledger that was begun three days ago, as a ledger's times are arguments; then the service is started on it today,
//! and begins by forgetting them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use tenthcup_ledger::Reads as _;

use crate::arguments::Plan;
use crate::figure::{Figures, Goal, short};
use crate::load;
use crate::past::with_used_codes;
use crate::rounds::milliseconds;
use crate::shop::{Shop, open_ledger};

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let mut shop = with_used_codes(plan.cards(), plan.codes_to_forget()).await?;
    forget(plan, &mut shop, figures).await
}

/// Starts the service of a shop that has codes to forget, and scans meanwhile; and again when there are none.
pub(crate) async fn forget(plan: &Plan, shop: &mut Shop, figures: &mut Figures) -> Result<()> {
    let before = remembered(shop).await?;

    shop.service.start().await?;
    let (mut longest, mut scans, begun) = (Duration::ZERO, 0, Instant::now());
    while begun.elapsed() < plan.forgetting() {
        let requests = shop.sign_alone(200)?;
        let waits = load::send(shop.address()?, &requests).await?.waits;
        scans += waits.len() as u64;
        longest = waits.into_iter().fold(longest, Duration::max);
    }
    shop.service.stop()?;
    let forgotten = (before + scans).saturating_sub(remembered(shop).await?);

    // The same with nothing to forget: what the machine itself does to the longest of so many.
    shop.service.start().await?;
    let mut without = Duration::ZERO;
    for _ in 0..scans.div_ceil(200) {
        let requests = shop.sign_alone(200)?;
        let waits = load::send(shop.address()?, &requests).await?.waits;
        without = waits.into_iter().fold(without, Duration::max);
    }

    let cards = short(shop.cards as f64);
    figures.note(&format!("used codes forgotten while serving, {cards} cards"), forgotten as f64, "");
    let meanwhile = format!("longest scan to answer meanwhile, one client, {cards} cards");
    figures.judge(&meanwhile, milliseconds(longest), "ms", Goal::AtMost(10.0));
    let otherwise = format!("longest of as many with nothing to forget, {cards} cards");
    figures.note(&otherwise, milliseconds(without), "ms");
    Ok(())
}

async fn remembered(shop: &Shop) -> Result<u64> {
    let ledger = Arc::new(open_ledger(&shop.service.data_dir())?);
    Ok(ledger.counts().await?.burnt)
}
