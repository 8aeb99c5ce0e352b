//! One client, from the scan to the answer, beside a bare flush of the same file system.

use anyhow::Result;

use crate::arguments::Plan;
use crate::figure::{Figures, Goal};
use crate::rounds::{Spread, at_most, microseconds};
use crate::shop::Shop;
use crate::{flushes, load};

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let mut shop = Shop::with_cards(plan.cards()).await?;
    let warm_up = shop.sign_alone(plan.scans_alone() / 10)?;
    load::send(shop.address()?, &warm_up).await?;

    let (mut scans, mut flushed, mut all) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..plan.rounds() {
        let requests = shop.sign_alone(plan.scans_alone())?;
        let mut waits = load::send(shop.address()?, &requests).await?.waits;
        scans.push(microseconds(at_most(&mut waits, 500)));
        all.extend(waits);
        let mut flushes = flushes::measure(&shop.service.data_dir(), plan.scans_alone())?;
        flushed.push(microseconds(at_most(&mut flushes, 500)));
    }

    figures.note("scan to answer, one client, p50", Spread::of(scans.iter().copied()), "µs");
    figures.note("scan to answer, one client, p99", microseconds(at_most(&mut all, 990)), "µs");
    figures.note("bare fdatasync of 4 KiB, p50", Spread::of(flushed.iter().copied()), "µs");
    let ratio = Spread::of_ratios(&scans, &flushed);
    figures.judge("scan to answer / bare fdatasync, p50", ratio, "×", Goal::AtMost(3.0));
    Ok(())
}
