//! Durable punches a second over HTTP, both signatures checked, card and event written, by 64 tills at once; and what peers do with the same
//! rows, without HTTP and without a signature.

use std::time::Duration;

use anyhow::Result;
use tokio::task::block_in_place;

use crate::arguments::Plan;
use crate::bare_route::BareRoute;
use crate::figure::{Figures, Goal};
use crate::load;
use crate::peers::{CLIENTS, Postgres, RedbAlone, Redis};
use crate::rounds::{Spread, at_most, milliseconds};
use crate::shop::Shop;

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let mut shop = Shop::with_cards(plan.cards()).await?;
    let bare_route = BareRoute::start(&shop)?;
    let warm_up = shop.sign(plan.punches() / 10)?;
    load::send(shop.address()?, &warm_up).await?;
    load::send(bare_route.address, &warm_up).await?;
    let peers = if plan.peers() { Some(Peers::start(plan)?) } else { None };

    let (mut rates, mut beside, mut waits) = (Rates::default(), BesideRates::default(), Vec::new());
    for _ in 0..plan.rounds() {
        // The same requests for both: the bare route remembers nothing.
        let requests = shop.sign(plan.punches())?;
        let outcome = load::send(shop.address()?, &requests).await?;
        rates.punches.push(outcome.per_second);
        waits.extend(outcome.waits);
        rates.bare.push(load::send(bare_route.address, &requests).await?.per_second);
        if let Some(peers) = &peers {
            block_in_place(|| peers.round(plan, &mut beside))?;
        }
    }
    rates.report(figures, waits);
    if peers.is_some() {
        beside.report(figures, &rates.punches);
    }
    Ok(())
}

#[derive(Default)]
struct Rates {
    punches: Vec<f64>,
    bare: Vec<f64>,
}

impl Rates {
    fn report(&self, figures: &mut Figures, mut waits: Vec<Duration>) {
        figures.note("punches over HTTP, 64 connections", Spread::of(self.punches.iter().copied()), "/s");
        figures.note(
            "the same route, HTTP and the two checks alone",
            Spread::of(self.bare.iter().copied()),
            "/s",
        );
        let ratio = Spread::of_ratios(&self.punches, &self.bare);
        figures.judge("punches / the two checks alone", ratio, "×", Goal::AtLeast(0.75));
        figures.note("scan to answer, 64 connections, p50", milliseconds(at_most(&mut waits, 500)), "ms");
        let late = milliseconds(at_most(&mut waits, 990));
        figures.judge("scan to answer, 64 connections, p99", late, "ms", Goal::AtMost(5.0));
    }
}

struct Peers {
    postgres: Postgres,
    redb: RedbAlone,
    redis: Redis,
}

impl Peers {
    fn start(plan: &Plan) -> Result<Self> {
        let cards = plan.cards();
        block_in_place(|| {
            let (postgres, redb) = (Postgres::start(cards)?, RedbAlone::start(cards)?);
            // Its pages are whole in its log once, and it plans once.
            postgres.punches(16, plan.peer_seconds())?;
            Ok(Self { postgres, redb, redis: Redis::start()? })
        })
    }

    fn round(&self, plan: &Plan, rates: &mut BesideRates) -> Result<()> {
        let mut best = f64::MIN;
        for (clients, rates) in CLIENTS.into_iter().zip(&mut rates.postgres) {
            rates.push(self.postgres.punches(clients, plan.peer_seconds())?);
            best = best.max(rates.last().copied().unwrap_or_default());
        }
        rates.best_postgres.push(best);
        rates.redb.push(self.redb.punches(plan.peer_seconds())?);
        rates.redis.push(self.redis.nonces(plan.punches())?);
        Ok(())
    }
}

#[derive(Default)]
struct BesideRates {
    postgres: [Vec<f64>; CLIENTS.len()],
    /// Of each round that of the better number of clients.
    best_postgres: Vec<f64>,
    redb: Vec<f64>,
    redis: Vec<f64>,
}

impl BesideRates {
    fn report(&self, figures: &mut Figures, punches: &[f64]) {
        for (clients, rates) in CLIENTS.into_iter().zip(&self.postgres) {
            let name = format!("PostgreSQL, one statement, pgbench with {clients} clients");
            figures.note(&name, Spread::of(rates.iter().copied()), "/s");
        }
        let ratio = Spread::of_ratios(punches, &self.best_postgres);
        figures.judge("punches / PostgreSQL", ratio, "×", Goal::AtLeast(1.5));
        figures.note("redb, a commit for each punch", Spread::of(self.redb.iter().copied()), "/s");
        let ratio = Spread::of_ratios(punches, &self.redb);
        figures.judge("punches / redb with a commit for each", ratio, "×", Goal::AtLeast(8.0));
        figures.note("Redis, SET NX, every write flushed", Spread::of(self.redis.iter().copied()), "/s");
    }
}
