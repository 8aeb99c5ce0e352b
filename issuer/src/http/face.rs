//! What a card looks like and what it holds, as the pages get it.

use serde::Serialize;
use tenthcup_ledger::record::Merchant;
use tenthcup_ledger::{CardView, Receipt, Records as _};
use tenthcup_program::{Program, Rule, rule};
use tenthcup_token::{Card, CardId, EventKind, MerchantId, ProgramId, RewardId, Timestamp};
use tenthcup_verifier::CardStatus;

use super::Problem;
use super::moves::{MovesView, number};
use super::names::Names;
use super::vouchers::{self, OnVoucher};
use crate::app::App;
use crate::keys::CARD_LIVES;

/// The face of a program's cards: what somebody sees before they claim one.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Face {
    merchant: MerchantId,
    merchant_name: String,
    program_name: String,
    reward: String,
    needed: i64,
    colour: String,
    icon: String,
    rule: Rule,
}

impl Face {
    pub(crate) fn of(merchant: &Merchant, program: &Program) -> Self {
        Self {
            merchant: merchant.id,
            merchant_name: merchant.name.clone(),
            program_name: program.name().to_owned(),
            reward: program.reward().unwrap_or_default().to_owned(),
            needed: program.needed(),
            colour: program.look().colour.to_string(),
            icon: program.look().icon.as_str().to_owned(),
            rule: rule(program),
        }
    }
}

/// A name with the id it belongs to.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Named<I> {
    pub(crate) id: I,
    pub(crate) name: String,
}

/// A program, as far as a wallet names it.
#[derive(Debug, Clone, Serialize)]
struct ProgramSays {
    id: ProgramId,
    name: String,
    reward: String,
}

/// A reward that is ready.
#[derive(Debug, Clone, Serialize)]
struct ReadyReward {
    id: RewardId,
    earned: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<Timestamp>,
    /// Nothing but this voucher redeems it.
    #[serde(skip_serializing_if = "Option::is_none")]
    voucher: Option<OnVoucher>,
}

/// A card as its holder sees it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct WalletCard {
    id: CardId,
    program: ProgramSays,
    merchant: Named<MerchantId>,
    face: Face,
    progress: i64,
    needed: i64,
    rewards: Vec<ReadyReward>,
    debt: u32,
    status: CardStatus,
    rule: Rule,
    opened: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<Timestamp>,
    /// What people read out to name it.
    number: String,
    /// Its rewards wait until then, because it moved to this phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    held_until: Option<Timestamp>,
    moves: MovesView,
    /// The CARD token, for tills that cannot ask.
    card_token: String,
    /// Whether the wallet shows the code for such tills first.
    show_with_card: bool,
}

impl WalletCard {
    /// The CARD token, base64url.
    pub(crate) fn card_token(&self) -> &str {
        &self.card_token
    }

    pub(crate) async fn of(app: &App, card: &CardView, now: Timestamp) -> Result<Self, Problem> {
        let (merchant, program) = home_of(app, card).await?;
        let face = Face::of(&merchant, &program);
        // Only who signed in with the card's key comes here; a card without one has no wallet.
        let holder = *card.holder.key().ok_or_else(Problem::login_refused)?;
        let credential = app.keys().sign(
            &card.merchant,
            |kid| Card {
                kid,
                exp: now.plus(CARD_LIVES),
                iat: now,
                card: card.card,
                generation: card.generation,
                holder,
            },
            &[],
        )?;
        let mut rewards = Vec::new();
        for ready in card.ready_at(now) {
            let voucher = vouchers::of_reward(app, card.merchant, ready.id, now).await?;
            rewards.push(ReadyReward { id: ready.id, earned: ready.earned, expires: ready.expires, voucher });
        }
        Ok(Self {
            id: card.card,
            program: ProgramSays {
                id: program.id(),
                name: program.name().to_owned(),
                reward: program.reward().unwrap_or_default().to_owned(),
            },
            merchant: Named { id: merchant.id, name: merchant.name },
            progress: card.state.progress,
            needed: card.state.needed(&program),
            rewards,
            debt: card.state.debt,
            status: card.status,
            rule: face.rule.clone(),
            face,
            opened: card.opened(),
            expires: card.state.expires,
            number: number(&card.card),
            held_until: card.held_until.filter(|until| now < *until),
            moves: app.ledger().moves_of(card.card).await?.into(),
            card_token: credential.to_base64(),
            show_with_card: false,
        })
    }
}

/// A row of the wallet's history, with the receipt that the wallet verifies.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HistoryRow {
    receipt: String,
    store_name: String,
    kind: EventKind,
    recorded: Timestamp,
    units: i64,
    progress: i64,
    rewards: u64,
}

impl HistoryRow {
    pub(crate) fn of(app: &App, receipt: &Receipt, names: &Names) -> Result<Self, Problem> {
        Ok(Self {
            receipt: sign_receipt(app, receipt)?,
            store_name: names.store(&receipt.store()),
            kind: receipt.kind(),
            recorded: receipt.recorded(),
            units: receipt.units(),
            progress: receipt.progress(),
            rewards: receipt.rewards(),
        })
    }
}

/// The RECEIPT of what the ledger recorded, in base64url.
pub(crate) fn sign_receipt(app: &App, receipt: &Receipt) -> Result<String, Problem> {
    let signed = app.keys().sign(&receipt.merchant(), |kid| receipt.claims(kid), &[])?;
    Ok(signed.to_base64())
}

/// The merchant and the program of a card.
pub(crate) async fn home_of(app: &App, card: &CardView) -> Result<(Merchant, Program), Problem> {
    let merchant = app.ledger().get::<Merchant>(card.merchant, &card.merchant).await?;
    let program = app.ledger().get::<Program>(card.merchant, &card.program).await?;
    merchant.zip(program).ok_or_else(|| Problem::internal("a card without its merchant or its program"))
}
