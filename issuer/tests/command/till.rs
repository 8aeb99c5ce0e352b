//! `tenthcup scan`: codes in by standard input, verdicts out, with a key set file and a store and nothing else.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tenthcup_issuer::clock::Clock;
use tenthcup_issuer::config::Config;
use tenthcup_issuer::random::rng;
use tenthcup_issuer::serve;
use tenthcup_token::{Card, CardId, Cti, MerchantId, ShowCard, SigningKey, Timestamp, Unverified};

use crate::process::{printed, run, sentence};

struct Issued {
    card: Unverified<Card>,
    key: SigningKey,
    merchant: MerchantId,
}

/// A merchant with one card, issued as the service issues them.
fn issue(data: &Path) -> Issued {
    let now = Clock::system().now().unwrap();
    let config = Config::default();
    let data = serve::init(data, &config, now).unwrap();
    let app = serve::open(&data, config, "http://127.0.0.1:7410".parse().unwrap(), Clock::system()).unwrap();
    let (merchant, key) = (MerchantId::random(&mut rng()), SigningKey::generate(&mut rng()));
    app.keys().add_merchant(merchant, &mut rng(), now).unwrap();
    let card = CardId::random(&mut rng());
    let claims =
        |kid| Card { kid, exp: now.plus(86_400), iat: now, card, generation: 0, holder: key.public().into() };
    let card = app.keys().sign(&merchant, claims, &[]).unwrap();
    Issued { card: Unverified::from_bytes(card.bytes()).unwrap(), key, merchant }
}

impl Issued {
    fn code(&self, iat: Timestamp, counter: u32) -> String {
        let show = ShowCard { card: self.card.clone(), iat, cti: Cti { counter, random: [7; 8] } };
        self.key.sign(show, &self.merchant, &[]).text().unwrap()
    }
}

fn scan(keys: &Path, store: &Path, more: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenthcup"));
    command.arg("scan").arg("--keys").arg(keys).arg("--store").arg(store).args(more);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It may have ended with a sentence before it reads anything.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn a_code_counts_once_and_what_is_no_code_never() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    let issued = issue(&data);
    let (keys, store) = (temporary.path().join("keys.json"), temporary.path().join("till.redb"));
    std::fs::write(&keys, printed(&run(&data, &["keyset"]))).unwrap();

    let now = Clock::system().now().unwrap();
    let (fresh, old) = (issued.code(now, 1), issued.code(now.minus(120), 2));
    let input = format!("{fresh}\r\n\n{fresh}\n{old}\nhello\n{}\n", "9".repeat(3000));
    let said = printed(&scan(&keys, &store, &["--new-store", "--first-ever"], &input));
    let words: Vec<_> =
        said.lines().map(|line| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ")).collect();
    let accepted = format!("accepted {}", issued.card.claims_unverified().card);
    assert_eq!(
        words,
        [&accepted, "refused already_used:", "refused stale:", "refused malformed:", "refused malformed:"]
    );

    let again = printed(&scan(&keys, &store, &[], &format!("{fresh}\n")));
    assert!(again.starts_with("refused already_used"), "{again}");
}

#[test]
fn a_new_store_refuses_what_an_old_one_may_have_accepted() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    let issued = issue(&data);
    let (keys, store) = (temporary.path().join("keys.json"), temporary.path().join("till.redb"));
    std::fs::write(&keys, printed(&run(&data, &["keyset"]))).unwrap();
    let code = issued.code(Clock::system().now().unwrap(), 1);
    let said = printed(&scan(&keys, &store, &["--new-store"], &format!("{code}\n")));
    assert!(said.starts_with("refused before_store_birth"), "{said}");
}

#[test]
fn what_it_cannot_work_with_is_one_sentence() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    issue(&data);
    let (keys, store) = (temporary.path().join("keys.json"), temporary.path().join("till.redb"));
    assert!(sentence(&scan(&keys, &store, &["--new-store"], "")).contains("keys.json"));
    std::fs::write(&keys, "{}").unwrap();
    assert!(sentence(&scan(&keys, &store, &["--new-store"], "")).contains("not a public key set file"));
    std::fs::write(&keys, printed(&run(&data, &["keyset"]))).unwrap();
    assert!(sentence(&scan(&keys, &store, &[], "")).contains("--new-store"));
    printed(&scan(&keys, &store, &["--new-store"], ""));
    assert!(sentence(&scan(&keys, &store, &["--new-store"], "")).contains("already"));
}
