//! A shop on a drive, and a busy day in it.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use rand::RngExt as _;
use tenthcup_ledger::record::Store;
use tenthcup_ledger::{Answer, Ledger, OpenError, Receipt, Records as _, RedbLedger, Via};
use tenthcup_program::Yields;
use tenthcup_token::{Intent, SigningKey, join_subject};

use crate::drive::{Drive, Files, Record};
use crate::facts::{Fact, Facts, Punch, Scan};
use crate::harness::{Counter, Engine, Holder, Shop, T0, Want, shop::rng};

/// Customers with a counter each.
const PAIRS: usize = 4;
/// The ledger is stopped and started again so often.
const DAYS: usize = 3;
/// Longer than the index waits with taking up what is new.
pub const DAY: Duration = Duration::from_millis(1300);

/// A ledger on a drive.
pub struct Recorded {
    pub drive: Drive,
    ledger: Option<Arc<RedbLedger>>,
}

impl Recorded {
    /// Opens the ledger on a disk with these files.
    pub fn mount(&mut self, files: Files) -> Result<(), OpenError> {
        self.unmount();
        self.drive = Drive::with(files);
        self.ledger = Some(Arc::new(RedbLedger::on(self.drive.clone(), T0)?));
        Ok(())
    }

    pub fn redb(&self) -> Arc<RedbLedger> {
        self.ledger.clone().unwrap()
    }

    /// Stops it, which has the index take up what it has not yet.
    pub fn unmount(&mut self) {
        drop(self.ledger.take());
    }
}

impl Engine for Recorded {
    fn new() -> Self {
        let drive = Drive::with(Files::new());
        let ledger = Some(Arc::new(RedbLedger::on(drive.clone(), T0).unwrap()));
        Self { drive, ledger }
    }

    fn ledger(&self) -> Arc<dyn Ledger> {
        self.redb()
    }

    fn restart(&mut self) {
        self.unmount();
        self.ledger = Some(Arc::new(RedbLedger::on(self.drive.clone(), T0).unwrap()));
    }
}

/// What happened, and what remains of it: the record of the disk, and what the clients know.
pub struct World {
    pub shop: Shop<Recorded>,
    pub record: Record,
    pub facts: Facts,
    /// When the shop was set up: crashes begin here.
    pub begun: usize,
    /// Counters that have never scanned.
    pub strangers: Vec<Counter>,
}

/// Where the clients write down what they know.
pub struct Notes {
    drive: Drive,
    facts: Mutex<Facts>,
}

impl Notes {
    pub fn facts(&self) -> MutexGuard<'_, Facts> {
        self.facts.lock().unwrap()
    }

    pub fn time(&self) -> usize {
        self.drive.time()
    }
}

impl World {
    pub async fn live() -> Self {
        Self::live_beside(|_, _, _| {}).await
    }

    /// The same, with something going on beside it all day, which is told how many days are left.
    pub async fn live_beside(mut beside: impl FnMut(Arc<RedbLedger>, Arc<Notes>, usize)) -> Self {
        let shop = Shop::<Recorded>::with(|draft| {
            if let Yields::RewardEvery { units, .. } = &mut draft.yields {
                *units = 3;
            }
        });
        let mut shop = Arc::new(shop.await);
        let notes = Arc::new(Notes { drive: shop.engine.drive.clone(), facts: Mutex::default() });
        let mut pairs = Vec::new();
        for _ in 0..PAIRS {
            pairs.push((shop.counter().await, join(&shop, &notes).await));
        }
        let mut door = shop.counter().await;
        let mut strangers = Vec::new();
        for _ in 0..3 {
            strangers.push(shop.counter().await);
        }
        let begun = notes.time();
        for left in (1..=DAYS).rev() {
            let customers =
                pairs.drain(..).map(|pair| tokio::spawn(shopping(shop.clone(), notes.clone(), pair)));
            let customers: Vec<_> = customers.collect();
            let newcomers = tokio::spawn(newcomers(shop.clone(), notes.clone(), door));
            let clerk = tokio::spawn(rename(shop.clone(), notes.clone()));
            tokio::task::block_in_place(|| beside(shop.engine.redb(), notes.clone(), left));
            for customer in customers {
                pairs.push(customer.await.unwrap());
            }
            door = newcomers.await.unwrap();
            clerk.await.unwrap();
            Arc::get_mut(&mut shop).unwrap().engine.restart();
        }
        let mut shop = Arc::into_inner(shop).unwrap();
        shop.engine.unmount();
        let facts = notes.facts().clone();
        let record = notes.drive.record();
        Self { shop, record, facts, begun, strangers }
    }
}

/// A customer who joins, by the poster.
async fn join(shop: &Shop<Recorded>, notes: &Notes) -> Holder {
    let key = SigningKey::generate(&mut rng());
    let claim = shop.claim(&key, join_subject(&shop.program));
    let sent = notes.time();
    let opened = shop.opened(claim, Via::Join(shop.program)).await;
    notes.facts().events.push(Fact { what: opened.receipt, sent, told: notes.time() });
    Holder::new(opened.card.card, key)
}

/// A customer who buys, and redeems what is ready.
async fn shopping(
    shop: Arc<Shop<Recorded>>,
    notes: Arc<Notes>,
    (mut counter, mut holder): (Counter, Holder),
) -> (Counter, Holder) {
    let end = tokio::time::Instant::now() + DAY;
    while tokio::time::Instant::now() < end {
        let receipt = punch(&shop, &notes, &mut counter, &mut holder).await;
        if receipt.rewards() > 0 {
            redeem(&shop, &notes, &mut counter, &mut holder).await;
        }
        let pause = rand::rng().random_range(0..150);
        tokio::time::sleep(Duration::from_millis(pause)).await;
    }
    (counter, holder)
}

/// Customers who join, are punched once, and go: every other one wants to be forgotten.
async fn newcomers(shop: Arc<Shop<Recorded>>, notes: Arc<Notes>, mut counter: Counter) -> Counter {
    for is_forgotten in [true, false] {
        let mut holder = join(&shop, &notes).await;
        punch(&shop, &notes, &mut counter, &mut holder).await;
        tokio::time::sleep(DAY / 2).await;
        if is_forgotten {
            let sent = notes.time();
            shop.ledger().erase(shop.merchant, holder.card, shop.now()).await.unwrap().unwrap();
            notes.facts().erasures.push(Fact { what: holder.card, sent, told: notes.time() });
        }
    }
    counter
}

/// Somebody who cannot decide what the shop is called.
async fn rename(shop: Arc<Shop<Recorded>>, notes: Arc<Notes>) {
    for number in 0..8 {
        let record = Store {
            id: shop.store,
            merchant: shop.merchant,
            name: format!("Eck {number}"),
            time_zone: "Europe/Vienna".into(),
        };
        let sent = notes.time();
        shop.ledger().put(&record).await.unwrap();
        notes.facts().versions.push(Fact { what: record, sent, told: notes.time() });
        tokio::time::sleep(DAY / 8).await;
    }
}

async fn punch(shop: &Shop<Recorded>, notes: &Notes, counter: &mut Counter, holder: &mut Holder) -> Receipt {
    let code = holder.show(shop);
    let entry = counter.sign(shop, Intent::Punch { count: 1, code: code.clone() }, &Want::default());
    let sent = notes.time();
    let answer = shop.submit(&entry).await.unwrap();
    let told = notes.time();
    let Answer::Punched(receipt) = answer else { panic!("{answer:?}") };
    let mut facts = notes.facts();
    let punch = Some(Punch { code, receipt: receipt.clone() });
    facts.scans.push(Fact { what: Scan { entry, device: counter.id, punch }, sent, told });
    facts.events.push(Fact { what: receipt.clone(), sent, told });
    receipt
}

async fn redeem(shop: &Shop<Recorded>, notes: &Notes, counter: &mut Counter, holder: &mut Holder) {
    let entry = counter.sign(shop, Intent::Redeem { code: holder.show(shop) }, &Want::default());
    let sent = notes.time();
    let answer = shop.submit(&entry).await.unwrap();
    let told = notes.time();
    let Answer::Challenged(challenged) = answer else { panic!("{answer:?}") };
    notes.facts().scans.push(Fact { what: Scan { entry, device: counter.id, punch: None }, sent, told });
    let sent = notes.time();
    let answer = shop.answer(holder, &challenged.terms, challenged.digits).await;
    let Answer::Redeemed(receipt) = answer else { panic!("{answer:?}") };
    notes.facts().events.push(Fact { what: receipt, sent, told: notes.time() });
}
