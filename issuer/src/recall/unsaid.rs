//! What the ledger went through and the recall log does not say: the service died between the two. Nobody was answered, but everybody sees it
//! since, so that a restore must not undo it either.

use std::collections::{HashMap, HashSet};

use tenthcup_ledger::record::{ApiKey, Device, Staff, StaffStatus};
use tenthcup_ledger::{CardView, Erasure, Fault, Ledger, Recall, Records as _};
use tenthcup_token::{ApiKeyId, CardId, DeviceId, MerchantId, StaffId};
use tenthcup_verifier::CardStatus;

/// What one line of the log is about: the last one about it stands.
#[derive(PartialEq, Eq, Hash)]
enum Subject {
    Device(DeviceId),
    Staff(StaffId),
    ApiKey(ApiKeyId),
    Status(CardId),
    Erasure(CardId),
    Holder(CardId),
}

fn subject(recall: &Recall) -> Subject {
    match *recall {
        Recall::DeviceRevoked { device, .. } => Subject::Device(device),
        Recall::Staff { staff, .. } => Subject::Staff(staff),
        Recall::ApiKeyRevoked { key, .. } => Subject::ApiKey(key),
        Recall::Card { card, .. } => Subject::Status(card),
        Recall::CardErased { card, .. } => Subject::Erasure(card),
        Recall::CardMoved { card, .. } => Subject::Holder(card),
    }
}

/// Whether a restore by the one line leaves the same as by the other. When something was revoked is of no account: it is, for ever.
fn says_the_same(one: &Recall, other: &Recall) -> bool {
    match (one, other) {
        (Recall::Staff { status, .. }, Recall::Staff { status: other, .. }) => status == other,
        (Recall::Card { status, .. }, Recall::Card { status: other, .. }) => status == other,
        (Recall::CardMoved { generation, .. }, Recall::CardMoved { generation: other, .. }) => {
            generation == other
        }
        _ => true,
    }
}

/// Of what these merchants' records say now, that of which the last word in the log is another, or of which there is none.
///
/// # Errors
/// See [`Fault`].
pub(super) async fn unsaid(
    ledger: &dyn Ledger,
    merchants: &[MerchantId],
    log: &[Recall],
) -> Result<Vec<Recall>, Fault> {
    let said: HashMap<Subject, &Recall> = log.iter().map(|recall| (subject(recall), recall)).collect();
    let erased = ledger.erased().await?.into_iter();
    let mut now: Vec<_> =
        erased.map(|Erasure { merchant, card, at }| Recall::CardErased { merchant, card, at }).collect();
    for merchant in merchants {
        of_records(ledger, *merchant, &mut now).await?;
        of_cards(ledger, *merchant, log, &mut now).await?;
    }
    now.retain(|recall| match said.get(&subject(recall)) {
        Some(said) => !says_the_same(said, recall),
        None => must_not_be_undone(recall),
    });
    Ok(now)
}

/// Who works and who is welcome is worth a line only after one that said otherwise.
fn must_not_be_undone(recall: &Recall) -> bool {
    !matches!(
        recall,
        Recall::Staff { status: StaffStatus::Active, .. } | Recall::Card { status: CardStatus::Active, .. }
    )
}

async fn of_records(ledger: &dyn Ledger, merchant: MerchantId, found: &mut Vec<Recall>) -> Result<(), Fault> {
    for Device { id, revoked, .. } in ledger.list::<Device>(merchant).await? {
        found.extend(revoked.map(|at| Recall::DeviceRevoked { merchant, device: id, at }));
    }
    for Staff { id, status, .. } in ledger.list::<Staff>(merchant).await? {
        found.push(Recall::Staff { merchant, staff: id, status });
    }
    for ApiKey { id, revoked, .. } in ledger.list::<ApiKey>(merchant).await? {
        found.extend(revoked.map(|at| Recall::ApiKeyRevoked { merchant, key: id, at }));
    }
    Ok(())
}

/// Of the cards that are listed as not wholly good, and of those that the log calls frozen.
async fn of_cards(
    ledger: &dyn Ledger,
    merchant: MerchantId,
    log: &[Recall],
    found: &mut Vec<Recall>,
) -> Result<(), Fault> {
    let listed = ledger.frozen_cards(merchant).await?.into_iter().map(|frozen| frozen.card);
    let called_frozen = log.iter().filter_map(|recall| match *recall {
        Recall::Card { merchant: whose, card, .. } if whose == merchant => Some(card),
        _ => None,
    });
    for card in listed.chain(called_frozen).collect::<HashSet<_>>() {
        let Some(view) = ledger.card_view(card).await? else { continue };
        let CardView { status, generation, .. } = view;
        if status == CardStatus::Erased {
            continue;
        }
        found.push(Recall::Card { merchant, card, status });
        let holder = view.holder.key().copied().filter(|_| generation > 0);
        found.extend(holder.map(|holder| Recall::CardMoved { merchant, card, generation, holder }));
    }
    Ok(())
}
