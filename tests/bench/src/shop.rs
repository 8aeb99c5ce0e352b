//! A running service whose ledger was filled beforehand.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use tenthcup_ledger::record::{Device, Shift};
use tenthcup_ledger::{Decisions as _, NewCard, Opening, Records as _, RedbLedger, Shifts as _, Via};
use tenthcup_tests::{Api, Merchant, Service, now};
use tenthcup_token::{Claim, Origin, ProgramId, Timestamp, join_subject};
use tenthcup_verifier::DeviceStatus;
use tokio::task::JoinSet;

use crate::cards;
use crate::load::{self, Requests};
use crate::till::{self, Place, Till};

/// Connections at once, as in the goals.
pub(crate) const CONNECTIONS: u64 = 64;

/// As long as a start may take to be told of, rather than to end the run.
const PATIENCE: Duration = Duration::from_secs(600);
/// How many cards are opened at once while a ledger is filled: as many as the writer takes together.
const OPENED_AT_ONCE: u64 = 256;
/// Seconds.
const YEAR: u32 = 366 * 24 * 60 * 60;

/// A shop with as many tills as there are connections.
pub(crate) struct Shop {
    pub(crate) service: Service,
    pub(crate) place: Place,
    pub(crate) cards: u64,
    pub(crate) program: ProgramId,
    /// The owner's.
    pub(crate) console: Api,
    tills: Vec<Till>,
}

impl Shop {
    /// Sets up a service, fills its ledger while it rests, and starts it again.
    pub(crate) async fn with_cards(cards: u64) -> Result<Self> {
        let mut shop = Self::set_up(cards).await?;
        let ledger = Arc::new(open_ledger(&shop.service.data_dir())?);
        shop.fill(&ledger, now()).await?;
        drop(ledger);
        shop.service.start().await?;
        Ok(shop)
    }

    /// A service that rests, its ledger still without cards.
    pub(crate) async fn set_up(cards: u64) -> Result<Self> {
        ensure!(cards >= CONNECTIONS, "at least {CONNECTIONS} cards are needed, one for each till");
        let mut service = Service::begin().await?;
        let merchant = Merchant::set_up(&service).await?;
        let program = merchant.make_program(100, &json!({})).await?;
        let place = Place { merchant: merchant.id, store: merchant.store, staff: merchant.staff };
        service.stop()?;
        service.set_patience(PATIENCE);
        let tills = (0..CONNECTIONS).map(|number| Till::new(place, number, CONNECTIONS, cards)).collect();
        Ok(Self { service, place, cards, program: program.id, console: merchant.api, tills })
    }

    /// Puts its tills and cards into a ledger, at that time.
    pub(crate) async fn fill(&self, ledger: &Arc<RedbLedger>, now: Timestamp) -> Result<()> {
        enrol_tills(ledger, self.place, now).await?;
        self.open_cards(ledger, now).await
    }

    /// Hands over its tills, to be used elsewhere.
    pub(crate) fn take_tills(&mut self) -> Vec<Till> {
        std::mem::take(&mut self.tills)
    }

    /// Takes them back.
    pub(crate) fn give_tills(&mut self, tills: Vec<Till>) {
        self.tills = tills;
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> Result<SocketAddr> {
        let origin = self.service.origin();
        origin.strip_prefix("http://").context("an origin without http")?.parse().context("not an address")
    }

    /// About so many scans, shared by all tills.
    pub(crate) fn sign(&mut self, scans: usize) -> Result<Requests> {
        let each = scans.div_ceil(self.tills.len()).max(1);
        load::sign(&mut self.tills, each)
    }

    /// So many scans of one till.
    pub(crate) fn sign_alone(&mut self, scans: usize) -> Result<Requests> {
        load::sign(self.tills.get_mut(..1).context("no till")?, scans)
    }

    /// Opens cards as customers do who join by a poster, many at once.
    async fn open_cards(&self, ledger: &Arc<RedbLedger>, now: Timestamp) -> Result<()> {
        let origin: Origin = self.service.origin().try_into()?;
        let (program, merchant) = (self.program, self.place.merchant);
        let mut opening = JoinSet::new();
        for number in 0..self.cards {
            if opening.len() as u64 >= OPENED_AT_ONCE {
                opening.join_next().await.context("none is opened")???;
            }
            let (ledger, origin) = (Arc::clone(ledger), origin.clone());
            opening.spawn(async move {
                let (key, subject) = (cards::key(number), join_subject(&program));
                let claim = Claim { subject, key: key.public().into(), iat: now, origin };
                let claim = key.sign(claim, &merchant, &[]);
                let new = NewCard { claim, via: Via::Join(program), card: cards::id(number) };
                match ledger.open_card(new, now).await? {
                    Opening::Opened(_) => anyhow::Ok(()),
                    Opening::Refused(refusal) => bail!("a card is refused: {refusal:?}"),
                }
            });
            if number > 0 && number % 1_000_000 == 0 {
                eprintln!("  {number} of {} cards are open", self.cards);
            }
        }
        while let Some(opened) = opening.join_next().await {
            opened??;
        }
        Ok(())
    }
}

/// The ledger in a data directory, which no service has open.
pub(crate) fn open_ledger(data: &Path) -> Result<RedbLedger> {
    Ok(RedbLedger::open(&ledger_path(data))?)
}

/// Where it lies.
pub(crate) fn ledger_path(data: &Path) -> PathBuf {
    let folder = data.join("ledger");
    if folder.exists() { folder } else { data.join("ledger.redb") }
}

/// Puts every till on record, with somebody signed on.
async fn enrol_tills(ledger: &RedbLedger, place: Place, now: Timestamp) -> Result<()> {
    let Place { merchant, store, staff } = place;
    for number in 0..CONNECTIONS {
        let (id, name, key) = (till::id(number), format!("Till {number}"), till::key(number).public());
        let (status, enrolled) = (DeviceStatus::Active, now);
        ledger.put(&Device { id, merchant, store, name, key, status, enrolled, revoked: None }).await?;
        let (since, until) = (enrolled.minus(YEAR), enrolled.plus(YEAR));
        ledger.sign_on(Shift { merchant, device: id, staff, since, until }).await?;
    }
    Ok(())
}
