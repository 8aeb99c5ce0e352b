//! A till of ours at the service, and without it: `tenthcup till` and `tenthcup scan` in processes that are killed.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tenthcup_tests::{Merchant, Program, Scanner, Service, Wallet};

struct Shop {
    service: Service,
    merchant: Merchant,
    program: Program,
}

impl Shop {
    async fn open() -> Self {
        let service = Service::begin().await.unwrap();
        let merchant = Merchant::set_up(&service).await.unwrap();
        let program = merchant.make_program(10, &json!({})).await.unwrap();
        Self { service, merchant, program }
    }

    async fn wallets(&self, number: usize) -> Vec<Wallet> {
        let mut wallets = Vec::new();
        for _ in 0..number {
            wallets.push(self.merchant.invite(&self.program).await.unwrap());
        }
        wallets
    }

    /// The punches of a card, as the console sees them.
    async fn progress(&self, wallet: &Wallet) -> Value {
        let card = self.merchant.api.get(&format!("/v1/cards/{}", wallet.card)).await.unwrap();
        card["progress"].clone()
    }
}

fn is(verdict: &str, words: &str) -> bool {
    verdict.starts_with(words)
}

/// Runs `till sync` until nothing waits; what it said in the end.
async fn synced(till: &Scanner) -> String {
    let begun = Instant::now();
    let mut said = String::new();
    loop {
        let output = till.run(&["till", "sync"], "").unwrap();
        said += &String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => return said,
            Some(3) => assert!(begun.elapsed() < Duration::from_secs(150), "still waiting: {said}"),
            other => panic!("{other:?}: {said}"),
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test]
async fn with_the_service_it_prints_the_services_verdict() {
    let shop = Shop::open().await;
    let mut wallet = shop.wallets(1).await.remove(0);
    let till = Scanner::enrol(&shop.merchant, "Till 1").await.unwrap();
    let code = wallet.show();
    let lines = [format!("{code} sale=R-1 amount=450NOK"), code.clone(), "hello".into(), wallet.show()];
    let said = till.scan(&lines).unwrap();
    assert!(said[0].starts_with("accepted ") && said[0].contains("Coffee card, 1 of 10"), "{said:?}");
    assert!(is(&said[1], "refused already_used") && said[1].contains("Till 1"), "{said:?}");
    assert!(is(&said[2], "refused malformed"), "{said:?}");
    assert!(is(&said[3], "accepted"), "{said:?}");
    assert_eq!(said.len(), 4);
    let events = shop.merchant.api.get(&format!("/v1/cards/{}/events", wallet.card)).await.unwrap();
    assert!(events.to_string().contains("R-1"), "the sale is on record: {events}");

    let output = till.run(&["till", "sign-off"], "").unwrap();
    assert!(output.status.success());
    let said = till.scan(&[wallet.show()]).unwrap();
    assert!(is(&said[0], "refused staff_not_signed_on"), "{said:?}");
}

#[tokio::test]
async fn fifty_codes_without_a_network_count_once_each_whoever_is_killed() {
    let mut shop = Shop::open().await;
    let mut wallets = shop.wallets(50).await;
    let first = Scanner::enrol(&shop.merchant, "Till 1").await.unwrap();
    let second = Scanner::enrol(&shop.merchant, "Till 2").await.unwrap();
    shop.service.kill().unwrap();

    let codes: Vec<_> = wallets.iter_mut().map(Wallet::show).collect();
    let mut scanning = first.begin().unwrap();
    for (waiting, code) in (1..).zip(&codes[..20]) {
        let verdict = scanning.scan(&format!("{code} amount=450NOK")).unwrap();
        let exposure = format!("{waiting} waiting, {waiting} punches, 0 rewards, paid {} ", waiting * 450);
        assert!(is(&verdict, "provisional ") && verdict.contains(&exposure), "{verdict}");
    }
    scanning.kill().unwrap();
    // Again and again with all of them: whatever was told is kept, and what was not told may be scanned again.
    for (round, told) in [(0, 20), (1, 23), (2, 31)] {
        let mut scanning = first.begin().unwrap();
        for code in &codes[..told] {
            let verdict = scanning.scan(code).unwrap();
            assert!(is(&verdict, "refused already_used") || is(&verdict, "provisional "), "{verdict}");
        }
        for code in &codes[told..] {
            scanning.send(code).unwrap();
        }
        tokio::time::sleep(Duration::from_millis(7 * round)).await;
        scanning.kill().unwrap();
    }
    let said = first.scan(&codes).unwrap();
    assert!(said[..20].iter().all(|verdict| is(verdict, "refused already_used")), "{said:?}");
    assert!(
        said.iter().all(|verdict| is(verdict, "refused already_used") || is(verdict, "provisional")),
        "{said:?}"
    );
    let status = first.run(&["till", "status"], "").unwrap();
    let status = String::from_utf8_lossy(&status.stdout).into_owned();
    assert!(status.contains("50 waiting, 50 punches, 0 rewards, paid 9000 minor units of NOK"), "{status}");
    let said = second.scan(&codes).unwrap();
    assert!(said.iter().all(|verdict| is(verdict, "provisional")), "it cannot know better: {said:?}");

    shop.service.start().await.unwrap();
    let report = synced(&first).await;
    assert!(report.contains("50 counted, 0 used"), "{report}");
    let report = synced(&second).await;
    assert!(report.contains("0 counted, 50 used"), "{report}");
    for wallet in &wallets {
        assert_eq!(shop.progress(wallet).await, json!(1));
    }
    assert!(synced(&first).await.is_empty() || !synced(&first).await.contains("sent"), "nothing is left");
}

#[tokio::test]
async fn what_waits_is_sent_by_itself_and_then_the_service_decides_again() {
    let mut shop = Shop::open().await;
    let mut wallets = shop.wallets(3).await;
    let till = Scanner::enrol(&shop.merchant, "Till 1").await.unwrap();
    let mut scanning = till.begin().unwrap();
    assert!(is(&scanning.scan(&wallets[0].show()).unwrap(), "accepted"));
    shop.service.kill().unwrap();
    assert!(is(&scanning.scan(&wallets[1].show()).unwrap(), "provisional"));
    let again = scanning.scan(&wallets[1].show()).unwrap();
    assert!(is(&again, "refused offline_card_limit"), "{again}");
    let busy = till.run(&["scan"], "").unwrap();
    let complaint = String::from_utf8_lossy(&busy.stderr).into_owned();
    assert!(!busy.status.success() && complaint.contains("in use by another process"), "{complaint}");

    shop.service.start().await.unwrap();
    let begun = Instant::now();
    while shop.progress(&wallets[1]).await != json!(1) {
        assert!(begun.elapsed() < Duration::from_secs(90), "it was not sent");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let verdict = scanning.scan(&wallets[2].show()).unwrap();
    assert!(is(&verdict, "accepted"), "{verdict}");
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_replaced_and_then_heard() {
    let mut shop = Shop::open().await;
    let mut wallets = shop.wallets(2).await;
    let till = Scanner::enrol(&shop.merchant, "Till 1").await.unwrap();
    let mut scanning = till.begin().unwrap();
    assert!(is(&scanning.scan("no code").unwrap(), "refused malformed"));
    shop.service.stall().unwrap();
    let (code, begun) = (wallets[0].show(), Instant::now());
    let verdict = scanning.scan(&code).unwrap();
    assert!(is(&verdict, "provisional") && verdict.contains("1 waiting"), "{verdict}");
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    assert!(is(&scanning.scan(&code).unwrap(), "refused already_used"));
    scanning.kill().unwrap();
    // What was sent arrives as well, and is sent again: one entry, one punch.
    shop.service.go_on().unwrap();
    assert!(synced(&till).await.contains("1 counted"));
    assert_eq!(shop.progress(&wallets[0]).await, json!(1));

    // A card that was made since this till took others along.
    let mut scanning = till.begin().unwrap();
    assert!(is(&scanning.scan(&wallets[1].show()).unwrap(), "accepted"));
    let mut newcomer = shop.wallets(1).await.remove(0);
    shop.service.kill().unwrap();
    let verdict = scanning.scan(&newcomer.show()).unwrap();
    assert!(is(&verdict, "undecided online_only"), "it was sent, and nobody heard an answer: {verdict}");
    let verdict = scanning.scan(&newcomer.show()).unwrap();
    assert!(is(&verdict, "refused online_only"), "nothing is signed any more: {verdict}");
    let verdict = scanning.scan(&newcomer.show_with_card().unwrap()).unwrap();
    assert!(is(&verdict, "provisional") && verdict.contains("2 waiting"), "its CARD tells enough: {verdict}");
    scanning.kill().unwrap();
    shop.service.start().await.unwrap();
    synced(&till).await;
    assert_eq!(shop.progress(&newcomer).await, json!(2), "what was sent counts, if nobody knew or not");
}

#[tokio::test]
async fn a_till_that_is_killed_while_it_asks_counts_once() {
    let shop = Shop::open().await;
    let mut wallets = shop.wallets(8).await;
    let till = Scanner::enrol(&shop.merchant, "Till 1").await.unwrap();
    for (wait, wallet) in (0..).map(|step| step * 4).zip(&mut wallets) {
        let code = wallet.show();
        let mut scanning = till.begin().unwrap();
        // The first answer means that it has started; what follows hits the scan itself.
        scanning.scan("no code").unwrap();
        scanning.send(&code).unwrap();
        tokio::time::sleep(Duration::from_millis(wait)).await;
        scanning.kill().unwrap();
        let verdict = till.scan(&[code]).unwrap().remove(0);
        assert!(is(&verdict, "accepted") || is(&verdict, "refused already_used"), "{verdict}");
        assert_eq!(shop.progress(wallet).await, json!(1), "killed after {wait} ms");
    }
}

#[tokio::test]
async fn the_queue_of_a_revoked_till_waits_for_the_manager() {
    let mut shop = Shop::open().await;
    let mut wallet = shop.wallets(1).await.remove(0);
    let till = Scanner::enrol(&shop.merchant, "Till 1").await.unwrap();
    shop.service.kill().unwrap();
    assert!(is(&till.scan(&[wallet.show()]).unwrap()[0], "provisional"));
    shop.service.start().await.unwrap();
    // Made before it was revoked, by whole seconds.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let devices = shop.merchant.api.get("/v1/devices").await.unwrap();
    let device = devices[0]["id"].as_str().unwrap();
    shop.merchant.api.post(&format!("/v1/devices/{device}/revoke"), &json!({})).await.unwrap();

    let fresh = till.scan(&[wallet.show()]).unwrap();
    assert!(is(&fresh[0], "refused device_revoked"), "{fresh:?}");
    let report = synced(&till).await;
    assert!(report.contains("1 wait for the manager"), "{report}");
    assert_eq!(shop.progress(&wallet).await, json!(0));
    let kept = shop.merchant.api.get("/v1/quarantine").await.unwrap();
    assert!(kept.to_string().contains("device_revoked"), "{kept}");
    let status = till.run(&["till", "status"], "").unwrap();
    assert!(String::from_utf8_lossy(&status.stdout).contains("waits for the manager device_revoked"));
}

#[tokio::test]
async fn every_mistake_at_enrolment_is_one_sentence() {
    let mut shop = Shop::open().await;
    let till = Scanner::new().unwrap();
    let sentence = |arguments: &[&str], expected: &str| {
        let output = till.run(arguments, "").unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.lines().count() == 1 && said.contains(expected), "{arguments:?} said {said}");
        assert!(!till.till().join("device.json").exists());
    };
    sentence(&["scan"], "there is no till in");
    sentence(&["till", "status"], "there is no till in");
    sentence(&["till", "enrol", "https://example.org"], "no enrolment link");
    sentence(
        &["till", "enrol", "http://example.org/counter/#enrol=AAAAAAAAAAAAAAAAAAAAAA.01234567890123456789"],
        "https only",
    );

    let link = shop.merchant.open_enrolment().await.unwrap();
    let (front, print) = link.url.rsplit_once('.').unwrap();
    let other =
        format!("{front}.{}", if print.starts_with('0') { print.replace('0', "1") } else { "0".repeat(20) });
    sentence(&["till", "enrol", &other], "another root key");
    sentence(&["till", "enrol", &link.url, "--ca", "/nowhere/ca.pem"], "/nowhere/ca.pem cannot be read");
    let open = shop.merchant.api.get("/v1/enrolments").await.unwrap();
    assert_eq!(open[0]["state"], "open", "its secret was shown to nobody: {open}");

    // Another device came first.
    shop.merchant.knock(&link, "Somebody").await.unwrap();
    sentence(&["till", "enrol", &link.url], "was used, or is older than ten minutes");
    let refused = shop.merchant.open_enrolment().await.unwrap();
    shop.merchant.api.post(&format!("/v1/enrolments/{}/refuse", refused.id), &json!({})).await.unwrap();
    sentence(&["till", "enrol", &refused.url], "refused at the console");

    let good = shop.merchant.open_enrolment().await.unwrap();
    shop.service.kill().unwrap();
    sentence(&["till", "enrol", &good.url], "does not answer");
    shop.service.start().await.unwrap();
    till.enrol_by(&shop.merchant, &good, "Till 1").await.unwrap();
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &std::fs::metadata(till.till().join("device.json")).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600);

    let complains = |arguments: &[&str], expected: &str| {
        let output = till.run(arguments, "").unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(1) && said.contains(expected), "{arguments:?} said {said}");
    };
    complains(&["till", "enrol", &good.url], "is enrolled already");
    complains(&["till", "sign-on", "Bert"], "nobody here is called \"Bert\"; there are: Anna");
    complains(&["till", "sign-on", "--pin-file", "/nowhere/pin"], "/nowhere/pin cannot be read");
    let wrong = till.till().with_file_name("wrong");
    std::fs::write(&wrong, "0000\n").unwrap();
    complains(&["till", "sign-on", "--pin-file", wrong.to_str().unwrap()], "This is not the PIN.");
    shop.service.kill().unwrap();
    complains(&["till", "sign-on"], "no answer from the service");
}
