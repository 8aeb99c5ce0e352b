//! How long a scan waits while the service forgets a million used codes.
//!
//! The codes are used in a ledger that was begun three days ago, as a ledger's times are arguments; then the service is started on it today,
//! and begins by forgetting them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use tenthcup_ledger::Reads as _;

use crate::arguments::Plan;
use crate::figure::{Figures, Goal};
use crate::load;
use crate::past::used_codes;
use crate::rounds::milliseconds;
use crate::shop::{Shop, open_ledger};

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let mut shop = Shop::with_cards(plan.cards()).await?;
    shop.service.stop()?;
    eprintln!("  using {} codes three days ago", plan.codes_to_forget());
    used_codes(&mut shop, plan.codes_to_forget()).await?;
    let before = remembered(&shop).await?;

    shop.service.start().await?;
    let (mut longest, mut scans, begun) = (Duration::ZERO, 0, Instant::now());
    while begun.elapsed() < plan.forgetting() {
        let requests = shop.sign_alone(200)?;
        let waits = load::send(shop.address()?, &requests).await?.waits;
        scans += waits.len() as u64;
        longest = waits.into_iter().fold(longest, Duration::max);
    }
    shop.service.stop()?;
    let forgotten = (before + scans).saturating_sub(remembered(&shop).await?);

    // The same with nothing to forget: what the machine itself does to the longest of so many.
    shop.service.start().await?;
    let mut without = Duration::ZERO;
    for _ in 0..scans.div_ceil(200) {
        let requests = shop.sign_alone(200)?;
        let waits = load::send(shop.address()?, &requests).await?.waits;
        without = waits.into_iter().fold(without, Duration::max);
    }

    figures.note("used codes forgotten while serving", forgotten as f64, "");
    figures.judge(
        "longest scan to answer meanwhile, one client",
        milliseconds(longest),
        "ms",
        Goal::AtMost(10.0),
    );
    figures.note("longest of as many with nothing to forget", milliseconds(without), "ms");
    Ok(())
}

async fn remembered(shop: &Shop) -> Result<u64> {
    let ledger = Arc::new(open_ledger(&shop.service.data_dir())?);
    Ok(ledger.counts().await?.burnt)
}
