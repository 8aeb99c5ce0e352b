//! The answer to a scan or to a redemption, as counter and wallet get it.

use serde::Serialize;
use tenthcup_ledger::{Answer, Challenged, Receipt, Records as _, Refusal};
use tenthcup_program::Program;
use tenthcup_token::{CardId, ChallengeNonce, Digest, MerchantId, Reason, Timestamp};

use super::Problem;
use super::face::sign_receipt;
use super::names::Names;
use crate::app::App;

/// What came of it, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Word {
    Accepted,
    Used,
    Refused,
    Challenge,
    Redeemed,
    Reversed,
    /// A second person approved: the claim code that this counter made is good.
    Moving,
    Quarantined,
}

/// When, where and by whom something was used first.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct First {
    pub(crate) at: Timestamp,
    pub(crate) store_name: String,
    pub(crate) staff_name: String,
    pub(crate) device_name: String,
}

/// The card, as far as a counter needs it.
#[derive(Debug, Clone, Serialize)]
struct CardSays {
    short: String,
    program_name: String,
    reward_name: String,
    progress: i64,
    needed: u64,
    rewards: u64,
    units: i64,
}

/// What the counter shows while the customer is asked.
#[derive(Debug, Clone, Serialize)]
struct Asked {
    cnonce: ChallengeNonce,
    digits: String,
    reward_name: String,
    expires: Timestamp,
}

/// Which entry this answers.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Answered {
    pub(crate) seq: u64,
    pub(crate) hash: Digest,
}

/// The answer.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Verdict {
    verdict: Word,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<First>,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<CardSays>,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<Digest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    challenge: Option<Asked>,
    /// Before when a second person may approve it.
    #[serde(skip_serializing_if = "Option::is_none")]
    approve_until: Option<Timestamp>,
    /// Before when the claim code may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    claim_until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) entry: Option<Answered>,
}

impl Word {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Used => "used",
            Self::Refused => "refused",
            Self::Challenge => "challenge",
            Self::Redeemed => "redeemed",
            Self::Reversed => "reversed",
            Self::Moving => "moving",
            Self::Quarantined => "quarantined",
        }
    }
}

/// Counts a verdict for the figures.
pub(super) fn count(verdict: &'static str, reason: &'static str) {
    metrics::counter!("tenthcup_verdicts_total", "verdict" => verdict, "reason" => reason).increment(1);
}

impl Verdict {
    /// Counted for the figures.
    pub(super) fn counted(self) -> Self {
        count(self.verdict.as_str(), self.reason.map_or("none", Reason::code));
        self
    }

    fn says(verdict: Word) -> Self {
        Self {
            verdict,
            reason: None,
            first: None,
            card: None,
            receipt: None,
            event: None,
            challenge: None,
            approve_until: None,
            claim_until: None,
            entry: None,
        }
    }

    /// A refusal of which nothing but the reason is known.
    pub(crate) fn refused(reason: Reason) -> Self {
        Self { reason: Some(reason), ..Self::says(Word::Refused) }
    }

    /// The same for the customer's eyes: who worked at which device is the merchant's affair.
    pub(crate) fn for_customer(mut self) -> Self {
        if let Some(first) = &mut self.first {
            first.staff_name.clear();
            first.device_name.clear();
        }
        self
    }

    pub(crate) async fn of(app: &App, merchant: MerchantId, answer: &Answer) -> Result<Self, Problem> {
        match answer {
            Answer::Punched(receipt) => counted(app, Word::Accepted, receipt).await,
            Answer::Redeemed(receipt) => counted(app, Word::Redeemed, receipt).await,
            Answer::Reversed(receipt) => counted(app, Word::Reversed, receipt).await,
            Answer::Challenged(challenged) => asked(app, challenged).await,
            Answer::MoveAllowed(allowed) => {
                Ok(Self { claim_until: Some(allowed.until), ..Self::says(Word::Moving) })
            }
            Answer::Refused(refusal) => refused(app, merchant, refusal).await,
            Answer::Quarantined(kept) => {
                Ok(Self { reason: Some(kept.reason), ..Self::says(Word::Quarantined) })
            }
        }
    }
}

/// The first characters of a card's id: enough to tell cards apart when people talk, and no way to one.
pub(crate) fn short(card: &CardId) -> String {
    card.to_string().chars().take(6).collect()
}

async fn counted(app: &App, word: Word, receipt: &Receipt) -> Result<Verdict, Problem> {
    let program = program_of(app, receipt.merchant(), receipt.program()).await?;
    let card = CardSays {
        short: short(&receipt.card()),
        program_name: program.name().to_owned(),
        reward_name: program.reward().unwrap_or_default().to_owned(),
        progress: receipt.progress(),
        needed: receipt.needed(),
        rewards: receipt.rewards(),
        units: receipt.units(),
    };
    Ok(Verdict {
        card: Some(card),
        receipt: Some(sign_receipt(app, receipt)?),
        event: Some(receipt.hash()),
        ..Verdict::says(word)
    })
}

async fn asked(app: &App, challenged: &Challenged) -> Result<Verdict, Problem> {
    let program = program_of(app, challenged.terms.merchant, challenged.program).await?;
    let asked = Asked {
        cnonce: challenged.terms.nonce,
        digits: challenged.digits.to_string(),
        reward_name: program.reward().unwrap_or_default().to_owned(),
        expires: challenged.terms.expires,
    };
    Ok(Verdict { challenge: Some(asked), ..Verdict::says(Word::Challenge) })
}

async fn refused(app: &App, merchant: MerchantId, refusal: &Refusal) -> Result<Verdict, Problem> {
    let first = match &refusal.first {
        Some(first) => Some(Names::of(app, merchant).await?.first(first)),
        None => None,
    };
    // A second use is told apart from every other refusal: the customer may be right, and staff see when and where it was.
    let used =
        matches!(refusal.reason, Reason::AlreadyUsed | Reason::SaleAlreadyEarned | Reason::AlreadyReversed);
    let word = if used { Word::Used } else { Word::Refused };
    let approve_until = refusal.approve_until;
    Ok(Verdict { reason: Some(refusal.reason), first, approve_until, ..Verdict::says(word) })
}

async fn program_of(
    app: &App,
    merchant: MerchantId,
    program: tenthcup_token::ProgramId,
) -> Result<Program, Problem> {
    let program = app.ledger().get::<Program>(merchant, &program).await?;
    program.ok_or_else(|| Problem::internal("a card without its program"))
}
