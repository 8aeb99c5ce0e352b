//! The console's session: its cookie, its end, and guessing made slow.

use axum::http::header::{COOKIE, ORIGIN, RETRY_AFTER, SET_COOKIE, STRICT_TRANSPORT_SECURITY};
use axum::http::{Method, StatusCode};
use serde_json::json;
use tenthcup_ledger::LinkPurpose;

use crate::house::{Answer, Caller, House, PASSWORD, request, set_up_body};

async fn sign_in(house: &House, login: &str, password: &str) -> Answer {
    house.post("/v1/session", &Caller::Nobody, json!({"login": login, "password": password})).await
}

#[tokio::test]
async fn the_cookie_is_for_this_service_alone() {
    let house = House::new();
    house.set_up("anna").await;
    let answer = sign_in(&house, " Anna ", PASSWORD).await;
    assert_eq!(answer.status, StatusCode::OK);
    let cookie = answer.headers[SET_COOKIE].to_str().unwrap();
    for part in ["tenthcup_console=", "Path=/", "HttpOnly", "SameSite=Strict", "Max-Age=43200"] {
        assert!(cookie.contains(part), "{part} is missing in {cookie}");
    }
    assert!(!cookie.contains("Secure"), "a browser would drop it over http");
    assert!(!answer.headers.contains_key(STRICT_TRANSPORT_SECURITY));
}

#[tokio::test]
async fn under_tls_the_cookie_never_travels_in_the_clear() {
    let house =
        House::with(|config| config.server.public_origin = Some("https://cards.example".parse().unwrap()));
    let secret = house.link(LinkPurpose::SetUp, 60).await;
    let answer = house.post("/v1/setup", &Caller::Nobody, set_up_body(&secret, "anna")).await;
    assert!(answer.headers[SET_COOKIE].to_str().unwrap().ends_with("; Secure"));
    assert!(answer.headers.contains_key(STRICT_TRANSPORT_SECURITY));
}

#[tokio::test]
async fn a_session_ends_by_signing_out_and_by_time() {
    let house = House::new();
    let first = house.set_up("anna").await;
    let second = Caller::Console(sign_in(&house, "anna", PASSWORD).await.cookie());
    assert_eq!(house.delete("/v1/session", &first).await.status, StatusCode::NO_CONTENT);
    house.get("/v1/session", &first).await.assert_problem(StatusCode::UNAUTHORIZED, "after signing out");
    assert_eq!(house.get("/v1/session", &second).await.status, StatusCode::OK);
    house.pass(12 * 3600);
    house.get("/v1/session", &second).await.assert_problem(StatusCode::UNAUTHORIZED, "after twelve hours");
}

#[tokio::test]
async fn after_five_wrong_passwords_guessing_waits_and_the_right_one_too() {
    let house = House::new();
    house.set_up("anna").await;
    for _ in 0..5 {
        let wrong = sign_in(&house, "anna", "not the password").await;
        wrong.assert_problem(StatusCode::UNAUTHORIZED, "a wrong password");
        assert_eq!(wrong.code(), "login_refused");
    }
    let waits = sign_in(&house, "anna", PASSWORD).await;
    waits.assert_problem(StatusCode::TOO_MANY_REQUESTS, "the sixth");
    let seconds: u32 = waits.headers[RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((1..=30).contains(&seconds), "{seconds}");
    house.pass(seconds);
    assert_eq!(sign_in(&house, "anna", PASSWORD).await.status, StatusCode::OK);
    // Forgiven: five more are free.
    sign_in(&house, "anna", "not the password")
        .await
        .assert_problem(StatusCode::UNAUTHORIZED, "after the right one");
}

#[tokio::test]
async fn waits_grow_and_guesses_sent_together_count_each() {
    let house = House::new();
    house.set_up("anna").await;
    let guesses = (0..12).map(|number| {
        let house = &house;
        async move { sign_in(house, "anna", &format!("guess number {number}")).await.status }
    });
    let answers = join_all(guesses).await;
    assert_eq!(
        answers.iter().filter(|status| **status == StatusCode::UNAUTHORIZED).count(),
        5,
        "{answers:?}"
    );
    house.pass(30);
    sign_in(&house, "anna", "again")
        .await
        .assert_problem(StatusCode::UNAUTHORIZED, "one more after the wait");
    let waits = sign_in(&house, "anna", "again").await;
    assert_eq!(waits.headers[RETRY_AFTER], "60");
}

/// Signs in from this address, in a browser with these cookies.
async fn sign_in_from(house: &House, address: &str, cookies: &str, password: &str) -> Answer {
    let body = json!({"login": "anna", "password": password});
    let mut request = request(Method::POST, "/v1/session", &Caller::Nobody, Some(body));
    request.headers_mut().insert("x-forwarded-for", address.parse().unwrap());
    request.headers_mut().insert(COOKIE, cookies.parse().unwrap());
    house.send(request).await
}

fn behind_a_proxy() -> House {
    House::with(|config| {
        config.server.trusted_proxy_header = serde_json::from_str("\"x-forwarded-for\"").unwrap();
    })
}

#[tokio::test]
async fn many_addresses_give_few_more_guesses_and_do_not_keep_the_owner_out() {
    let house = behind_a_proxy();
    house.set_up("anna").await;
    let proven = sign_in_from(&house, "192.0.2.1", "", PASSWORD).await;
    let known = proven.headers.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let known =
        known.filter_map(|value| value.split(';').next()).find(|pair| pair.starts_with("tenthcup_known="));
    let known = known.expect("the browser is known from now on").to_owned();
    let mut looked_at = 0;
    for address in 0..50 {
        let guess = sign_in_from(&house, &format!("198.51.100.{address}"), "", "not the password").await;
        looked_at += usize::from(guess.status == StatusCode::UNAUTHORIZED);
    }
    assert_eq!(looked_at, 20, "of fifty guesses from fifty addresses");
    let stranger = sign_in_from(&house, "203.0.113.9", "", PASSWORD).await;
    stranger.assert_problem(StatusCode::TOO_MANY_REQUESTS, "a browser that nobody knows");
    assert!(stranger.headers[RETRY_AFTER].to_str().unwrap().parse::<u32>().unwrap() <= 300);
    let false_cookie = format!("tenthcup_known={}", "A".repeat(43));
    let stranger = sign_in_from(&house, "203.0.113.9", &false_cookie, PASSWORD).await;
    stranger.assert_problem(StatusCode::TOO_MANY_REQUESTS, "a cookie that we did not give");
    let owner = sign_in_from(&house, "203.0.113.9", &known, PASSWORD).await;
    assert_eq!(owner.status, StatusCode::OK, "the owner's own browser, wherever it is");
    assert_eq!(owner.headers.get_all(SET_COOKIE).iter().count(), 1, "it is known already");
    for _ in 0..5 {
        sign_in_from(&house, "203.0.113.9", &known, "not the password").await;
    }
    let stolen = sign_in_from(&house, "203.0.113.9", &known, PASSWORD).await;
    stolen.assert_problem(StatusCode::TOO_MANY_REQUESTS, "a known browser guesses slowly too");
}

#[tokio::test]
async fn one_stranger_does_not_keep_the_owner_out() {
    let house = behind_a_proxy();
    house.set_up("anna").await;
    for minute in 0..180 {
        for _ in 0..6 {
            sign_in_from(&house, "198.51.100.1", "", "not the password").await;
        }
        if [0, 10, 179].contains(&minute) {
            let owner = sign_in_from(&house, "192.0.2.1", "", PASSWORD).await;
            assert_eq!(owner.status, StatusCode::OK, "in minute {minute}");
        }
        house.pass(60);
    }
}

async fn join_all<T: Send + 'static>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut pending: Vec<_> = futures.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = pending.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        let mut waiting = false;
        for (future, done) in pending.iter_mut().zip(&mut done) {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(value) => *done = Some(value),
                    std::task::Poll::Pending => waiting = true,
                }
            }
        }
        if waiting { std::task::Poll::Pending } else { std::task::Poll::Ready(()) }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[tokio::test]
async fn nobody_learns_which_logins_exist() {
    let house = House::new();
    house.set_up("anna").await;
    let (known, unknown) =
        (sign_in(&house, "anna", "wrong password").await, sign_in(&house, "nobody", "wrong password").await);
    assert_eq!((known.status, &known.bytes), (unknown.status, &unknown.bytes));
    for _ in 0..4 {
        sign_in(&house, "nobody", "wrong password").await;
    }
    sign_in(&house, "nobody", "wrong password")
        .await
        .assert_problem(StatusCode::TOO_MANY_REQUESTS, "also for nobody");
}

#[tokio::test]
async fn a_sign_in_link_works_once_and_in_its_time() {
    let house = House::new();
    house.set_up("anna").await;
    let purpose = || LinkPurpose::SignIn { login: "anna".to_owned() };
    let secret = house.link(purpose(), 3600).await;
    let body = json!({"secret": secret});
    let first = house.post("/v1/session/link", &Caller::Nobody, body.clone()).await;
    assert_eq!((first.status, first.text("/login")), (StatusCode::OK, "anna".to_owned()));
    let second = house.post("/v1/session/link", &Caller::Nobody, body).await;
    second.assert_problem(StatusCode::FORBIDDEN, "again");
    assert_eq!(second.code(), "link_used");
    let (late, set_up) = (house.link(purpose(), 60).await, house.link(LinkPurpose::SetUp, 3600).await);
    house.pass(60);
    for secret in [late, set_up, "A".repeat(43), "x".to_owned()] {
        let answer = house.post("/v1/session/link", &Caller::Nobody, json!({"secret": secret})).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::FORBIDDEN, "link_used".to_owned()));
    }
}

#[tokio::test]
async fn another_page_cannot_sign_a_browser_in() {
    let house = House::new();
    house.set_up("anna").await;
    let body = json!({"login": "anna", "password": PASSWORD});
    let mut request = request(Method::POST, "/v1/session", &Caller::Nobody, Some(body));
    request.headers_mut().insert(ORIGIN, "https://evil.example".parse().unwrap());
    house.send(request).await.assert_problem(StatusCode::FORBIDDEN, "signing in from another page");
}
