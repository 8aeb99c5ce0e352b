//! What wallets and counters hear at once. Everything here was committed before; a listener that misses it reads the same later.

use serde::Serialize;
use tenthcup_ledger::{Answer, ChallengeState, ChallengeTerms, Challenged, Receipt, Records as _};
use tenthcup_program::Program;
use tenthcup_token::{CardId, ChallengeNonce, ProgramId, Timestamp};

use super::Problem;
use super::face::{HistoryRow, WalletCard};
use super::names::Names;
use super::verdict::Verdict;
use crate::app::App;
use crate::live::Event;

/// `card`: the card as it is now, and the event that changed it.
#[derive(Serialize)]
struct CardNews {
    card: WalletCard,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<HistoryRow>,
}

/// `challenge`: a counter asks for a reward.
#[derive(Serialize)]
struct ChallengeNews {
    challenge: String,
    shop: String,
    reward: String,
    expires: Timestamp,
}

/// `challenge-over`: the counter asks no more.
#[derive(Serialize)]
struct ChallengeOver {
    cnonce: ChallengeNonce,
    result: &'static str,
}

/// `redemption`: what became of the challenge that the counter shows.
#[derive(Serialize)]
struct RedemptionNews<'a> {
    cnonce: ChallengeNonce,
    result: &'a Verdict,
}

/// Tells the wallet what came of a scan. Never fails: the answer is given already.
pub(crate) async fn of_scan(app: &App, answer: &Answer, now: Timestamp) {
    let told = match answer {
        Answer::Punched(receipt) | Answer::Redeemed(receipt) | Answer::Reversed(receipt) => {
            tell_card(app, receipt, now).await
        }
        Answer::Challenged(challenged) => tell_challenge(app, challenged, now).await,
        Answer::MoveAllowed(_) | Answer::Refused(_) | Answer::Quarantined(_) => Ok(()),
    };
    note(told);
}

/// Tells wallet and counter that a reward was redeemed, or why not.
pub(crate) async fn of_redemption(
    app: &App,
    asked: &tenthcup_token::Challenge,
    answer: &Answer,
    verdict: &Verdict,
    now: Timestamp,
) {
    let result = match answer {
        Answer::Redeemed(receipt) => {
            note(tell_card(app, receipt, now).await);
            "redeemed"
        }
        // Wrong digits, and a try is left: both go on waiting.
        _ if still_open(app, asked).await => return,
        _ => "refused",
    };
    let over = Event::new("challenge-over", &ChallengeOver { cnonce: asked.nonce, result });
    app.live().publish_card(asked.card, over);
    let news = Event::new("redemption", &RedemptionNews { cnonce: asked.nonce, result: verdict });
    app.live().publish_device(asked.device, news);
}

/// Gives every wallet that listens its card with a CARD by the key that signs now. The others get theirs when they come.
pub(crate) async fn of_new_keys(app: &App) {
    for card in app.live().listening_cards() {
        let told = async {
            let Some(view) = app.ledger().card_view(card).await? else { return Ok(()) };
            of_card(app, &view, app.now()?).await;
            Ok(())
        };
        note(told.await);
    }
}

/// Tells the wallet of a change that no scan made: frozen, thawed.
pub(crate) async fn of_card(app: &App, card: &tenthcup_ledger::CardView, now: Timestamp) {
    let told = async {
        let news = CardNews { card: WalletCard::of(app, card, now).await?, event: None };
        app.live().publish_card(card.card, Event::new("card", &news));
        Ok(())
    };
    note(told.await);
}

async fn tell_card(app: &App, receipt: &Receipt, now: Timestamp) -> Result<(), Problem> {
    // Two signatures, and a dozen rows, for nobody.
    if !app.live().is_listened_to(&receipt.card()) {
        return Ok(());
    }
    let view = app.ledger().card_view(receipt.card()).await?;
    // A card on paper has nobody to tell.
    let Some(view) = view.filter(|view| view.holder.key().is_some()) else { return Ok(()) };
    let names = Names::of(app, view.merchant).await?;
    let news = CardNews {
        card: WalletCard::of(app, &view, now).await?,
        event: Some(HistoryRow::of(app, receipt, &names)?),
    };
    app.live().publish_card(receipt.card(), Event::new("card", &news));
    Ok(())
}

async fn tell_challenge(app: &App, challenged: &Challenged, now: Timestamp) -> Result<(), Problem> {
    let terms = &challenged.terms;
    app.asked().note(terms.card, terms.nonce, terms.expires, now);
    let news = challenge(app, terms, &challenged.program).await?;
    app.live().publish_card(terms.card, news);
    Ok(())
}

/// The challenge that this card has not answered yet, for a wallet that connects in the middle of it.
pub(crate) async fn open_challenge(
    app: &App,
    card: CardId,
    now: Timestamp,
) -> Result<Option<Event>, Problem> {
    let Some(nonce) = app.asked().of(card, now) else { return Ok(None) };
    match app.ledger().challenge(nonce).await? {
        Some(view) if view.state == ChallengeState::Open => {
            Ok(Some(challenge(app, &view.terms, &view.program).await?))
        }
        _ => Ok(None),
    }
}

async fn challenge(app: &App, terms: &ChallengeTerms, program: &ProgramId) -> Result<Event, Problem> {
    let program = app.ledger().get::<Program>(terms.merchant, program).await?;
    let signed = app.keys().sign(&terms.merchant, |kid| terms.claims(kid), &[])?;
    let news = ChallengeNews {
        challenge: signed.to_base64(),
        shop: Names::of(app, terms.merchant).await?.store(&terms.store),
        reward: program.and_then(|program| program.reward().map(str::to_owned)).unwrap_or_default(),
        expires: terms.expires,
    };
    Ok(Event::new("challenge", &news))
}

async fn still_open(app: &App, asked: &tenthcup_token::Challenge) -> bool {
    let view = app.ledger().challenge(asked.nonce).await;
    view.is_ok_and(|view| view.is_some_and(|view| view.state == ChallengeState::Open))
}

fn note(told: Result<(), Problem>) {
    if let Err(problem) = told {
        tracing::warn!(code = problem.code(), "a live event could not be told");
    }
}
