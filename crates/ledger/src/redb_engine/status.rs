//! Freezing and thawing a card.

use tenthcup_token::{CardId, MerchantId};
use tenthcup_verifier::CardStatus;

use super::rows::CardRow;
use super::schema::Tables;
use super::trouble::Trouble;
use crate::view::CardView;

pub(super) fn set(
    tables: &mut Tables<'_>,
    merchant: MerchantId,
    card: CardId,
    status: CardStatus,
) -> Result<Option<CardView>, Trouble> {
    let found = tables.cards.get(card.as_bytes())?;
    let Some(row) = found.filter(|row| row.merchant == merchant && row.standing().exists()) else {
        return Ok(None);
    };
    if status == CardStatus::Erased {
        // That takes more than a status: see `erase`.
        return Ok(Some(row.into_view(card)));
    }
    if status == CardStatus::Frozen {
        // Nobody who waits for it gets it when it is thawed.
        tables.stop_pending(card, None)?;
    }
    let row = CardRow { status, ..row };
    tables.put_card(card, &row)?;
    Ok(Some(row.into_view(card)))
}
