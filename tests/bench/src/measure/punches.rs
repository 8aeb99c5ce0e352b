//! Durable punches a second over HTTP, both signatures checked, card and event written, by 64 tills at once.

use anyhow::Result;

use crate::arguments::Plan;
use crate::bare_route::BareRoute;
use crate::figure::{Figures, Goal};
use crate::load;
use crate::rounds::{Spread, at_most, milliseconds};
use crate::shop::Shop;

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let mut shop = Shop::with_cards(plan.cards()).await?;
    let bare_route = BareRoute::start(&shop)?;
    let warm_up = shop.sign(plan.punches() / 10)?;
    load::send(shop.address()?, &warm_up).await?;
    load::send(bare_route.address, &warm_up).await?;

    let (mut punches, mut bare, mut waits) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..plan.rounds() {
        // The same requests for both: the bare route remembers nothing.
        let requests = shop.sign(plan.punches())?;
        let outcome = load::send(shop.address()?, &requests).await?;
        punches.push(outcome.per_second);
        waits.extend(outcome.waits);
        bare.push(load::send(bare_route.address, &requests).await?.per_second);
    }

    figures.note("punches over HTTP, 64 connections", Spread::of(punches.iter().copied()), "/s");
    figures.note("the same route, HTTP and the two checks alone", Spread::of(bare.iter().copied()), "/s");
    let ratio = Spread::of_ratios(&punches, &bare);
    figures.judge("punches / the two checks alone", ratio, "×", Goal::AtLeast(0.75));
    figures.note("scan to answer, 64 connections, p50", milliseconds(at_most(&mut waits, 500)), "ms");
    let late = milliseconds(at_most(&mut waits, 990));
    figures.judge("scan to answer, 64 connections, p99", late, "ms", Goal::AtMost(5.0));
    Ok(())
}
