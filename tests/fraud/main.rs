//! Who tries to cheat, how, and what has to happen: one test per row of the table in `rows.rs`.

#![cfg(test)]

mod rows;

mod bad_merchant_or_operator_edits_history;
mod clock_turned_back;
mod code_lifted_live_from_the_screen;
mod copied_code_or_screenshot;
mod flood_guessing_scraping;
mod forged_or_altered;
mod hostile_text;
mod leaver_lost_tablet_shared_key;
mod offline_double_spend;
mod receipts_from_the_bin;
mod refund_or_void_after_the_punch;
mod replay_double_tap_two_tills;
mod rogue_counter;
mod staff_punch_a_friend;
mod staff_punch_faster_than_any_customer;
mod stolen_card_by_guess;
mod stolen_card_by_recovery_or_upgrade;

use serde_json::{Value, json};
use tenthcup_tests::{Counter, Merchant, Program, Service, Wallet};

/// A shop that is open: one merchant, a 10-coffee program, a counter with Anna, a customer with a card.
struct Shop {
    service: Service,
    merchant: Merchant,
    program: Program,
    counter: Counter,
    wallet: Wallet,
}

impl Shop {
    async fn open() -> Self {
        Self::open_with(10, json!({})).await
    }

    async fn open_with(needed: u32, more: Value) -> Self {
        let service = Service::begin().await.unwrap();
        let merchant = Merchant::set_up(&service).await.unwrap();
        let program = merchant.make_program(needed, &more).await.unwrap();
        let counter = merchant.enrol("Till 1").await.unwrap();
        let mut wallet = merchant.invite(&program).await.unwrap();
        wallet.log_in().await.unwrap();
        Self { service, merchant, program, counter, wallet }
    }

    /// Jonas, at a counter of his own.
    async fn colleague(&self) -> Counter {
        let jonas = json!({ "name": "Jonas", "pin": tenthcup_tests::PIN });
        let jonas = self.merchant.api.post("/v1/staff", &jonas).await.unwrap();
        let mut counter = self.merchant.enrol("Till 2").await.unwrap();
        counter.staff = jonas["id"].as_str().unwrap().parse().unwrap();
        counter.sign_on().await.unwrap();
        counter
    }

    /// What the holder sees: progress and rewards.
    async fn card(&self) -> (i64, usize) {
        let card = self.wallet.view().await.unwrap();
        (card["progress"].as_i64().unwrap(), card["rewards"].as_array().unwrap().len())
    }
}

/// The verdict and the reason in an answer.
fn said(verdict: &Value) -> (&str, &str) {
    let text = |name: &str| verdict.get(name).and_then(Value::as_str).unwrap_or_default();
    (text("verdict"), text("reason"))
}
