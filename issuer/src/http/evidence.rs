//! The tokens that made an event, opened so that people can read them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::{Map, Value, json};
use tenthcup_ledger::Receipt;
use tenthcup_token::{
    Challenge, Claim, Claims, Coupon, DeviceId, Entry, EventKind, Intent, Kind, Paper, Redeem, Show,
    ShowCard, Unverified, Voucher,
};

/// One token of an event's evidence.
#[derive(Serialize)]
pub(crate) struct Evidence {
    kind: Kind,
    token: String,
    /// What it says, by name.
    fields: Map<String, Value>,
}

/// The evidence of an event, in the order in which `FORMAT.md` §10 lists it, and the code that an entry carried. None once the card was erased.
pub(crate) fn evidence_of(receipt: &Receipt) -> Vec<Evidence> {
    let (event, mut tokens) = (receipt.event(), receipt.evidence().iter().map(Vec::as_slice));
    match event.kind {
        EventKind::Opened => tokens
            .next()
            .and_then(|token| read(token, claim).or_else(|| read(token, paper)))
            .into_iter()
            .collect(),
        // Nobody stood at a counter: a holder claimed it from a receipt.
        EventKind::Punched if event.device == DeviceId::NONE => {
            let claim = tokens.next().and_then(|token| read(token, claim));
            claim.into_iter().chain(tokens.next().and_then(|token| read(token, coupon))).collect()
        }
        EventKind::Punched | EventKind::Reversed => {
            let mut all = entry_and_code(tokens.next());
            all.extend(tokens.next().and_then(|token| read(token, entry)));
            all
        }
        EventKind::Moved if event.device == DeviceId::NONE => {
            tokens.filter_map(|token| read(token, claim)).collect()
        }
        EventKind::Moved => {
            let mut all = entry_and_code(tokens.next());
            all.extend(tokens.next().and_then(|token| read(token, entry)));
            all.extend(tokens.next().and_then(|token| read(token, claim)));
            all
        }
        EventKind::Redeemed => {
            let mut all = entry_and_code(tokens.next());
            // A second person approved it, or the holder answered a challenge.
            all.extend(tokens.next().and_then(|token| read(token, challenge).or_else(|| read(token, entry))));
            all.extend(tokens.next().and_then(|token| read(token, redeem)));
            all
        }
    }
}

fn entry_and_code(token: Option<&[u8]>) -> Vec<Evidence> {
    let Some(token) = token else { return Vec::new() };
    let code = Unverified::<Entry>::from_bytes(token).ok().and_then(|token| {
        let code = token.claims_unverified().intent.code()?.to_owned();
        coded(&code, show)
            .or_else(|| coded(&code, show_card))
            .or_else(|| coded(&code, paper))
            .or_else(|| coded(&code, voucher))
    });
    read(token, entry).into_iter().chain(code).collect()
}

fn read<T: Claims>(token: &[u8], fields: impl Fn(&T) -> Value) -> Option<Evidence> {
    Unverified::<T>::from_bytes(token).ok().map(|token| opened(&token, fields))
}

fn coded<T: Claims>(code: &str, fields: impl Fn(&T) -> Value) -> Option<Evidence> {
    Unverified::<T>::from_text(code).ok().map(|token| opened(&token, fields))
}

/// The ledger took these tokens after their signatures were checked; here they are only read.
fn opened<T: Claims>(token: &Unverified<T>, fields: impl Fn(&T) -> Value) -> Evidence {
    let fields = match fields(token.claims_unverified()) {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    Evidence { kind: T::KIND, token: URL_SAFE_NO_PAD.encode(token.bytes()), fields }
}

fn claim(claim: &Claim) -> Value {
    json!({ "key": claim.key.fingerprint(), "iat": claim.iat, "origin": claim.origin.as_str() })
}

fn coupon(coupon: &Coupon) -> Value {
    json!({ "coupon": coupon.coupon, "sale": coupon.sale, "iat": coupon.iat, "exp": coupon.exp })
}

/// What an entry asks for, in one word.
pub(crate) fn intent_name(intent: &Intent) -> &'static str {
    match intent {
        Intent::Punch { .. } => "punch",
        Intent::Redeem { .. } => "redeem",
        Intent::Reverse { .. } => "reverse",
        Intent::Approve { .. } => "approve",
        Intent::Move { .. } => "move",
    }
}

fn entry(entry: &Entry) -> Value {
    let intent = intent_name(&entry.intent);
    json!({
        "device": entry.device,
        "sequence": entry.sequence,
        "prev": entry.prev,
        "time": entry.time,
        "store": entry.store,
        "staff": entry.staff,
        "intent": intent,
        "count": entry.intent.count(),
        "sale": entry.sale,
        "amount": entry.amount,
    })
}

fn show(show: &Show) -> Value {
    json!({ "card": show.card, "iat": show.iat, "counter": show.cti.counter })
}

fn show_card(show: &ShowCard) -> Value {
    let card = show.card.claims_unverified();
    json!({ "card": card.card, "generation": card.generation, "iat": show.iat, "counter": show.cti.counter })
}

fn paper(paper: &Paper) -> Value {
    json!({ "card": paper.card, "generation": paper.generation, "iat": paper.iat, "exp": paper.exp })
}

fn voucher(voucher: &Voucher) -> Value {
    json!({ "voucher": voucher.voucher, "device": voucher.device, "iat": voucher.iat, "exp": voucher.exp })
}

fn challenge(challenge: &Challenge) -> Value {
    json!({
        "nonce": challenge.nonce,
        "card": challenge.card,
        "device": challenge.device,
        "store": challenge.store,
        "reward": challenge.reward,
        "iat": challenge.iat,
        "exp": challenge.exp,
    })
}

fn redeem(redeem: &Redeem) -> Value {
    json!({
        "card": redeem.card,
        "iat": redeem.iat,
        "counter": redeem.cti.counter,
        "challenge": redeem.challenge,
    })
}
