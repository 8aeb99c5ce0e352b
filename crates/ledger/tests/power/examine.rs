//! Holds what a ledger has after a crash against what its clients know, and has it go on.

use std::collections::{BTreeMap, BTreeSet};

use tenthcup_ledger::record::Store;
use tenthcup_ledger::{Answer, ChainHead, Ledger, Receipt, Records as _};
use tenthcup_token::{CardId, DeviceId, Digest, Intent, MerchantId, Reason, StoreId};
use tenthcup_verifier::CardStatus;

use crate::facts::{Fact, Facts, Punch, Scan, Standing};
use crate::harness::{Counter, Shop, Told as _, Want};
use crate::world::Recorded;

/// What a ledger has. Two looks at it are equal.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    histories: BTreeMap<CardId, Vec<Receipt>>,
    chains: BTreeMap<DeviceId, ChainHead>,
    store: Option<Store>,
    erased: BTreeSet<CardId>,
}

/// What happened to those who got no answer.
#[derive(Debug, Default, Clone, Copy)]
pub struct Unanswered {
    pub committed: u64,
    pub not_committed: u64,
}

macro_rules! hold {
    ($holds:expr, $($why:tt)*) => {
        if !$holds {
            return Err(format!($($why)*));
        }
    };
}

/// A ledger, the file with its keys, and whose records are in it.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    pub ledger: &'a dyn Ledger,
    pub keys: &'a [u8],
    pub merchant: MerchantId,
    pub store: StoreId,
}

/// What the ledger has of everything that was ever sent.
pub async fn look(shop: &Shop<Recorded>, facts: &Facts) -> Result<Seen, String> {
    let (ledger, keys) = (shop.ledger(), shop.engine.drive.seen("persons.keys"));
    look_at(Site { ledger: &*ledger, keys: &keys, merchant: shop.merchant, store: shop.store }, facts).await
}

/// The same of any ledger.
pub async fn look_at(site: Site<'_>, facts: &Facts) -> Result<Seen, String> {
    let ledger = site.ledger;
    let cards: BTreeSet<CardId> = facts.events.iter().map(|fact| fact.what.card()).collect();
    let (mut histories, mut erased) = (BTreeMap::new(), BTreeSet::new());
    for card in cards {
        let view = ledger.card_view(card).await.map_err(|fault| fault.to_string())?;
        let history = ledger.history(card, None, usize::MAX).await.map_err(|fault| fault.to_string())?;
        let Some(view) = view else {
            hold!(history.is_empty(), "a history of a card that is not there");
            continue;
        };
        let is_erased = view.status == CardStatus::Erased;
        if is_erased {
            let has_key = site.keys.windows(16).any(|bytes| bytes == card.as_bytes());
            hold!(!has_key, "the key of {card} is still there");
            erased.insert(card);
        }
        let mut next = view.head;
        for receipt in &history {
            hold!(receipt.hash() == next, "the history of {card} is no chain at {}", receipt.sequence());
            let is_sealed = receipt.private().is_none();
            hold!(
                is_sealed == is_erased,
                "event {} of {card} opens: {}, erased: {is_erased}",
                receipt.sequence(),
                !is_sealed
            );
            next = receipt.previous();
        }
        hold!(next == Digest::ZERO, "the history of {card} has no beginning");
        let newest = history.first().ok_or("a card without its first event")?;
        hold!(view.sequence as usize == history.len(), "the sequence of {card} is not that of its history");
        let ready: Vec<_> = view.state.ready.iter().map(|reward| reward.id).collect();
        hold!(ready == newest.ready(), "the rewards of {card} are not those of its history");
        hold!(view.state.progress == newest.progress(), "the progress of {card} is not that of its history");
        histories.insert(card, history);
    }
    let mut chains = BTreeMap::new();
    for device in facts.scans.iter().map(|fact| fact.what.device).collect::<BTreeSet<_>>() {
        chains.insert(device, ledger.chain(device).await.map_err(|fault| fault.to_string())?);
    }
    let store = ledger.get(site.merchant, &site.store).await.map_err(|fault| fault.to_string())?;
    Ok(Seen { histories, chains, store, erased })
}

impl Seen {
    pub fn events(&self) -> u64 {
        self.histories.values().map(|history| history.len() as u64).sum()
    }

    fn has(&self, receipt: &Receipt) -> bool {
        let history = self.histories.get(&receipt.card());
        history.is_some_and(|history| history.iter().any(|kept| kept.hash() == receipt.hash()))
    }

    fn reaches(&self, scan: &Scan) -> bool {
        let head = self.chains.get(&scan.device);
        head.is_some_and(|head| head.sequence >= scan.entry.claims().sequence)
    }

    /// Whether that is what may be there after a crash at `crash`.
    pub fn hold_against(&self, facts: &Facts, crash: usize) -> Result<(), String> {
        let mut known = BTreeSet::new();
        for fact in &facts.events {
            let (receipt, is_there) = (&fact.what, self.has(&fact.what));
            let (card, at) = (receipt.card(), receipt.sequence());
            match fact.standing(crash) {
                Standing::Must => hold!(is_there, "event {at} of {card} was acknowledged, and is lost"),
                Standing::May => {}
                Standing::MustNot => hold!(!is_there, "event {at} of {card} was not even sent"),
            }
            if is_there {
                hold!(known.insert(receipt.hash()), "event {at} of {card} is there twice");
            }
        }
        for receipt in self.histories.values().flatten() {
            hold!(
                known.contains(&receipt.hash()),
                "nobody sent event {} of {}",
                receipt.sequence(),
                receipt.card()
            );
        }
        for fact in &facts.scans {
            let (scan, is_there) = (&fact.what, self.reaches(&fact.what));
            let sequence = scan.entry.claims().sequence;
            let punched = scan.punch.as_ref().map(|punch| self.has(&punch.receipt));
            hold!(
                punched.is_none_or(|punched| punched == is_there),
                "entry {sequence} is in its chain or on its card alone"
            );
            match fact.standing(crash) {
                Standing::Must => {
                    hold!(is_there, "entry {sequence} was acknowledged, and its chain ends before")
                }
                Standing::May => {}
                Standing::MustNot => hold!(!is_there, "entry {sequence} was not even sent"),
            }
        }
        for fact in &facts.erasures {
            let (card, is_there) = (fact.what, self.erased.contains(&fact.what));
            match fact.standing(crash) {
                Standing::Must => hold!(is_there, "the erasure of {card} was acknowledged, and is lost"),
                Standing::May => {}
                Standing::MustNot => hold!(!is_there, "nobody asked to erase {card}"),
            }
        }
        let acknowledged = facts.versions.iter().rposition(|fact| fact.standing(crash) == Standing::Must);
        let mut possible = facts.versions.iter().skip(acknowledged.unwrap_or(0));
        let kept = possible
            .any(|fact| fact.standing(crash) != Standing::MustNot && Some(&fact.what) == self.store.as_ref());
        hold!(kept || acknowledged.is_none(), "the record is {:?}", self.store);
        Ok(())
    }

    /// What is known from here on: what was seen has been told.
    pub fn facts(&self, facts: &Facts, crash: usize, now: usize) -> Facts {
        let told = |standing| if standing == Standing::Must { 0 } else { now };
        let mut next = Facts::default();
        for fact in facts.events.iter().filter(|fact| self.has(&fact.what)) {
            next.events.push(Fact { what: fact.what.clone(), sent: 0, told: told(fact.standing(crash)) });
        }
        for fact in facts.scans.iter().filter(|fact| self.reaches(&fact.what)) {
            next.scans.push(Fact { what: fact.what.clone(), sent: 0, told: told(fact.standing(crash)) });
        }
        for fact in facts.erasures.iter().filter(|fact| self.erased.contains(&fact.what)) {
            next.erasures.push(Fact { what: fact.what, sent: 0, told: told(fact.standing(crash)) });
        }
        if let Some(store) = &self.store {
            next.versions.push(Fact { what: store.clone(), sent: 0, told: now });
        }
        next
    }
}

/// Has the clients go on: who got no answer sends again, twice; and a code that was used is tried once more by a stranger.
pub async fn go_on(
    shop: &Shop<Recorded>,
    (facts, crash): (&Facts, usize),
    (seen, next): (&Seen, &mut Facts),
    stranger: &Counter,
) -> Result<Unanswered, String> {
    let mut unanswered = Unanswered::default();
    let (mut last, mut open) = (None, Vec::new());
    for fact in &facts.scans {
        let Some(punch) = &fact.what.punch else { continue };
        if facts.may_be_erased(punch.receipt.card(), crash) {
            continue;
        }
        match fact.standing(crash) {
            Standing::Must => last = Some((&fact.what, punch)),
            Standing::May => open.push((&fact.what, punch)),
            Standing::MustNot => {}
        }
    }
    for (scan, punch) in open {
        let sent = shop.engine.drive.time();
        let receipt = receipt(shop, scan).await?;
        let told = shop.engine.drive.time();
        hold!(receipt == self::receipt(shop, scan).await?, "two repeats were told two things");
        if seen.has(&punch.receipt) {
            hold!(receipt == punch.receipt, "it was recorded, and a repeat was told something else");
            unanswered.committed += 1;
        } else {
            unanswered.not_committed += 1;
            let punch = Some(Punch { code: punch.code.clone(), receipt: receipt.clone() });
            next.scans.push(Fact { what: Scan { punch, ..scan.clone() }, sent, told });
            next.events.push(Fact { what: receipt, sent, told });
        }
    }
    if let Some((scan, punch)) = last {
        hold!(
            receipt(shop, scan).await? == punch.receipt,
            "a repeat was told something else than the first time"
        );
        let again =
            stranger.draw_up(shop, Intent::Punch { count: 1, code: punch.code.clone() }, &Want::default());
        let answer = shop.submit(&again).await.map_err(|fault| fault.to_string())?;
        let is_refused = matches!(&answer, Answer::Refused(_)) && answer.reason() == Reason::AlreadyUsed;
        hold!(is_refused, "a code that was used counts once more: {answer:?}");
    }
    Ok(unanswered)
}

async fn receipt(shop: &Shop<Recorded>, scan: &Scan) -> Result<Receipt, String> {
    match shop.submit(&scan.entry).await {
        Ok(Answer::Punched(receipt)) => Ok(receipt),
        other => Err(format!("an honest entry that was sent again was told {other:?}")),
    }
}
