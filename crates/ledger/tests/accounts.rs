//! Accounts: links and guesses are counted once, by whoever comes first, and a restart forgets none of it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails by panicking")]

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use tenthcup_ledger::{
    Accounts, Attempt, ConsoleSession, FinishSetupError, KnownBrowser, Link, LinkPurpose, Login, Pace, Role,
};
use tenthcup_token::{Digest, MerchantId, StaffId, Timestamp};

const NOW: Timestamp = Timestamp::from_secs(1_790_000_000);
const MERCHANT: MerchantId = MerchantId::from_bytes([3; 16]);

fn new() -> (TempDir, PathBuf, Arc<Accounts>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("accounts.redb");
    let accounts = Arc::new(Accounts::init(&path).unwrap());
    (folder, path, accounts)
}

fn login(name: &str) -> Login {
    let password_hash = "$argon2id$...".to_owned();
    Login { login: name.into(), merchant: MERCHANT, password_hash, role: Role::Owner, created: NOW }
}

fn link(secret: &[u8], purpose: LinkPurpose) -> Link {
    Link { secret: Digest::of(secret), purpose, expires: NOW.plus(600) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_is_taken_once() {
    let (_folder, path, accounts) = new();
    let sign_in = link(b"secret", LinkPurpose::SignIn { login: "anna".into() });
    accounts.put_link(&sign_in).await.unwrap();
    let secret = sign_in.secret;
    assert_eq!(accounts.peek_link(&secret, NOW.plus(599)).await.unwrap(), Some(sign_in.clone()));
    assert_eq!(accounts.take_link(&secret, NOW.plus(600)).await.unwrap(), None, "past its time");
    let takers: Vec<_> = (0..8)
        .map(|_| {
            let accounts = Arc::clone(&accounts);
            tokio::spawn(async move { accounts.take_link(&secret, NOW).await.unwrap() })
        })
        .collect();
    let mut taken = 0;
    for taker in takers {
        taken += usize::from(taker.await.unwrap().is_some());
    }
    assert_eq!(taken, 1);
    drop(accounts);
    assert_eq!(Accounts::open(&path).unwrap().take_link(&secret, NOW).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_set_up_makes_one_login() {
    let (_folder, _path, accounts) = new();
    let (first, second) = (link(b"one", LinkPurpose::SetUp), link(b"two", LinkPurpose::SetUp));
    accounts.put_link(&first).await.unwrap();
    accounts.put_link(&second).await.unwrap();
    accounts.finish_setup(&first.secret, &login("anna"), NOW).await.unwrap();
    let used = accounts.finish_setup(&first.secret, &login("bert"), NOW).await;
    assert_eq!(used, Err(FinishSetupError::LinkUsed));
    assert!(accounts.login("bert").await.unwrap().is_none());
    // A login that is taken leaves the link as it was, also when another merchant has the login.
    let elsewhere = Login { merchant: MerchantId::from_bytes([4; 16]), ..login("anna") };
    for taken in [login("anna"), elsewhere.clone()] {
        let refused = accounts.finish_setup(&second.secret, &taken, NOW).await;
        assert_eq!(refused, Err(FinishSetupError::LoginTaken));
    }
    assert!(!accounts.create_login(&elsewhere).await.unwrap());
    accounts.finish_setup(&second.secret, &login("bert"), NOW).await.unwrap();
    assert_eq!(accounts.logins(MERCHANT).await.unwrap().len(), 2);
    // A link to sign in sets nothing up.
    let sign_in = link(b"three", LinkPurpose::SignIn { login: "anna".into() });
    accounts.put_link(&sign_in).await.unwrap();
    let refused = accounts.finish_setup(&sign_in.secret, &login("carl"), NOW).await;
    assert_eq!(refused, Err(FinishSetupError::LinkUsed));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parallel_guesses_count_and_a_restart_forgives_nothing() {
    let (_folder, path, accounts) = new();
    let guesses: Vec<_> = (0..20)
        .map(|_| {
            let accounts = Arc::clone(&accounts);
            tokio::spawn(async move { accounts.attempt("login:anna", Pace::Doubling, NOW).await.unwrap() })
        })
        .collect();
    let mut allowed = 0;
    for guess in guesses {
        allowed += usize::from(guess.await.unwrap() == Attempt::Allowed);
    }
    assert_eq!(allowed, 5);
    drop(accounts);
    let accounts = Accounts::open(&path).unwrap();
    assert_eq!(
        accounts.attempt("login:anna", Pace::Doubling, NOW.plus(1)).await.unwrap(),
        Attempt::Wait { seconds: 29 }
    );
    assert_eq!(accounts.attempt("login:bert", Pace::Doubling, NOW).await.unwrap(), Attempt::Allowed);
    assert_eq!(accounts.attempt("login:anna", Pace::Doubling, NOW.plus(30)).await.unwrap(), Attempt::Allowed);
    assert_eq!(
        accounts.attempt("login:anna", Pace::Doubling, NOW.plus(30)).await.unwrap(),
        Attempt::Wait { seconds: 60 }
    );
    accounts.attempt_succeeded("login:anna").await.unwrap();
    assert_eq!(accounts.attempt("login:anna", Pace::Doubling, NOW.plus(30)).await.unwrap(), Attempt::Allowed);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_end_and_are_pruned() {
    let (_folder, path, accounts) = new();
    let session = |token: &[u8], expires| ConsoleSession {
        token: Digest::of(token),
        login: "anna".into(),
        merchant: MERCHANT,
        created: NOW,
        expires,
    };
    let (short, long) = (session(b"short", NOW.plus(60)), session(b"long", NOW.plus(3600)));
    accounts.put_session(&short).await.unwrap();
    accounts.put_session(&long).await.unwrap();
    assert_eq!(accounts.session(&short.token, NOW.plus(59)).await.unwrap(), Some(short.clone()));
    assert_eq!(accounts.session(&short.token, NOW.plus(60)).await.unwrap(), None);
    assert_eq!(accounts.prune(NOW.plus(60)).await.unwrap(), 1);
    assert_eq!(accounts.prune(NOW.plus(60)).await.unwrap(), 0);
    let staff = StaffId::from_bytes([9; 16]);
    accounts.put_pin(MERCHANT, staff, "hash".into()).await.unwrap();
    drop(accounts);

    let accounts = Accounts::open(&path).unwrap();
    assert_eq!(accounts.session(&long.token, NOW).await.unwrap(), Some(long.clone()));
    accounts.remove_session(&long.token).await.unwrap();
    accounts.remove_session(&long.token).await.unwrap();
    assert_eq!(accounts.session(&long.token, NOW).await.unwrap(), None);
    assert_eq!(accounts.pin(MERCHANT, staff).await.unwrap().as_deref(), Some("hash"));
    assert_eq!(accounts.pin(MerchantId::NONE, staff).await.unwrap(), None);
}

#[tokio::test]
async fn a_browser_is_known_of_its_own_login_for_its_time_and_only_so_many_are() {
    let (_folder, _path, accounts) = new();
    let browser = |number: u8| KnownBrowser {
        secret: Digest::of(&[number]),
        login: "anna".into(),
        merchant: MERCHANT,
        expires: NOW.plus(100 + u32::from(number)),
    };
    for number in 0..21 {
        accounts.put_browser(&browser(number)).await.unwrap();
    }
    let knows = async |number: u8, login: &str, now| {
        accounts.knows_browser(&Digest::of(&[number]), login, now).await.unwrap()
    };
    assert!(knows(1, "anna", NOW.plus(100)).await);
    assert!(!knows(0, "anna", NOW).await, "the oldest had to go");
    assert!(!knows(1, "bert", NOW).await);
    assert!(!knows(1, "anna", NOW.plus(101)).await);
    assert_eq!(accounts.prune(NOW.plus(101)).await.unwrap(), 1);
}
