//! What becomes of speed, memory and disk as cards grow; and how the largest ledger forgets, is served again, and is backed up.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::arguments::Plan;
use crate::chart::Chart;
use crate::disk;
use crate::figure::{Figures, Goal, short};
use crate::load;
use crate::measure::prune;
use crate::past::with_used_codes;
use crate::process;
use crate::rounds::Spread;
use crate::shop::{Shop, ledger_path};

/// How long the service is under load before it is killed.
const BEFORE_THE_KILL: Duration = Duration::from_millis(1500);
/// What a card takes on disk while ledgers are filled, and somewhat more.
const BYTES_PER_CARD: u64 = 4096;
const MIB: f64 = 1024.0 * 1024.0;

/// One size, its service running beside those of the other sizes.
struct Grown {
    shop: Shop,
    rates: Vec<f64>,
    resident: f64,
    on_disk: f64,
}

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<Chart> {
    let (needed, free) = (plan.sizes().iter().sum::<u64>() * BYTES_PER_CARD, disk::free()?);
    ensure!(needed <= free, "{needed} bytes of disk are needed, {free} are free; fewer cards go by --sizes");
    let mut sizes = Vec::new();
    let largest = plan.sizes().into_iter().max().context("no sizes")?;
    for cards in plan.sizes() {
        eprintln!("  opening {cards} cards");
        let shop = if cards == largest {
            let mut shop = with_used_codes(cards, plan.codes_to_forget()).await?;
            prune::forget(plan, &mut shop, figures).await?;
            shop
        } else {
            Shop::with_cards(cards).await?
        };
        sizes.push(Grown { shop, rates: Vec::new(), resident: 0.0, on_disk: 0.0 });
    }
    for round in 0..=plan.rounds() {
        for size in &mut sizes {
            let requests = size.shop.sign(plan.punches())?;
            let rate = load::send(size.shop.address()?, &requests).await?.per_second;
            // The first warms everybody up.
            if round > 0 {
                size.rates.push(rate);
            }
        }
    }
    for size in &mut sizes {
        size.resident = process::resident(size.shop.service.process()?)? as f64 / MIB;
        size.shop.service.stop()?;
        size.on_disk = disk::bytes(&ledger_path(&size.shop.service.data_dir()))? as f64 / MIB;
    }
    report(figures, &sizes)?;
    let chart = Chart {
        cards: sizes.iter().map(|size| size.shop.cards as f64).collect(),
        series: vec![
            ("punches/s", sizes.iter().map(|size| Spread::of(size.rates.iter().copied()).median).collect()),
            ("MiB of memory", sizes.iter().map(|size| size.resident).collect()),
            ("MiB on disk", sizes.iter().map(|size| size.on_disk).collect()),
        ],
    };
    let largest = sizes.pop().context("no sizes")?;
    drop(sizes);
    let mut shop = largest.shop;
    starts(plan, &mut shop, figures).await?;
    back_up(&shop, figures)?;
    Ok(chart)
}

fn report(figures: &mut Figures, sizes: &[Grown]) -> Result<()> {
    let (smallest, largest) = (sizes.first().context("no sizes")?, sizes.last().context("no sizes")?);
    for size in sizes {
        let cards = short(size.shop.cards as f64);
        figures.note(&format!("punches, {cards} cards"), Spread::of(size.rates.iter().copied()), "/s");
    }
    let name = |size: &Grown| short(size.shop.cards as f64);
    let beside = format!("punches, {} cards / {} cards", name(largest), name(smallest));
    figures.judge(&beside, Spread::of_ratios(&largest.rates, &smallest.rates), "×", Goal::AtLeast(0.8));
    for size in sizes {
        figures.judge(&format!("memory, {} cards", name(size)), size.resident, "MiB", Goal::AtMost(500.0));
    }
    for size in sizes {
        figures.note(&format!("on disk, {} cards", name(size)), size.on_disk, "MiB");
    }
    let nonces = disk::bytes_per_nonce(&ledger_path(&largest.shop.service.data_dir()))?;
    figures.judge("on disk, a used code", nonces, "B", Goal::AtMost(45.0));
    Ok(())
}

/// Starts the service that was stopped, kills it under load, and starts it again.
async fn starts(plan: &Plan, shop: &mut Shop, figures: &mut Figures) -> Result<()> {
    let cards = short(shop.cards as f64);
    let mut start = async |shop: &mut Shop, how: &str, most: f64| -> Result<()> {
        let begun = Instant::now();
        shop.service.start().await?;
        let took = begun.elapsed().as_secs_f64();
        figures.judge(&format!("ready {how}, {cards} cards"), took, "s", Goal::AtMost(most));
        Ok(())
    };
    start(shop, "after a clean stop", 1.0).await?;
    let requests = shop.sign(plan.punches() * 4)?;
    let load = tokio::spawn({
        let address = shop.address()?;
        async move { load::send(address, &requests).await }
    });
    tokio::time::sleep(BEFORE_THE_KILL).await;
    shop.service.kill()?;
    // Most likely cut off; if the load was through before, the kill came as suddenly all the same.
    let _ = load.await?;
    start(shop, "after SIGKILL under load", 5.0).await
}

/// Backs it up while it is served.
fn back_up(shop: &Shop, figures: &mut Figures) -> Result<()> {
    let cards = short(shop.cards as f64);
    let backup = shop.service.data_dir().with_extension("backup");
    let begun = Instant::now();
    shop.service.command(&["backup", backup.to_str().context("a path that is not text")?])?;
    figures.note(&format!("backup, taken and checked, {cards} cards"), begun.elapsed().as_secs_f64(), "s");
    figures.note(&format!("backup, {cards} cards"), disk::bytes(&backup)? as f64 / MIB, "MiB");
    Ok(())
}
