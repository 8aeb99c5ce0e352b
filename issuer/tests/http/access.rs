//! Every route of the table is called by everyone who may not call it. A new route is in here by being in the table; one whose body or id
//! is not known here fails.

use axum::http::{Method, StatusCode, header};
use serde_json::{Value, json};
use tenthcup_issuer::http::{Access, Route, table};

use crate::house::{Caller, House, request};
use crate::people::Shop;

/// A body that the route takes from who may call it, so that a refusal is about who calls.
pub(crate) fn body_for(method: &Method, path: &str, shop: &Shop) -> Option<Value> {
    if *method != Method::POST {
        return None;
    }
    Some(match path {
        "/v1/programs" | "/v1/programs/rule" => crate::people::program_body(),
        "/v1/programs/{id}/status" => json!({"status": "closed"}),
        "/v1/stores" => json!({"name": "Torget 2", "time_zone": "Europe/Oslo"}),
        "/v1/staff" => json!({"name": "Jonas", "pin": "1357"}),
        "/v1/staff/{id}/pin" => json!({"pin": "1357"}),
        "/v1/staff/{id}/role" => json!({"role": "manager"}),
        "/v1/staff/{id}/status" => json!({"status": "left"}),
        "/v1/staff/{id}/cards" => json!({"cards": [shop.holder.card]}),
        "/v1/enrolments" => json!({"store": shop.store}),
        "/v1/enrolments/{id}/confirm" => json!({"digits": "000000"}),
        "/v1/quarantine/{id}" => json!({"decision": "refuse"}),
        "/v1/alarms/{id}/seen" => json!({}),
        "/v1/cards/{id}/erase" => json!({}),
        "/v1/cards/{id}/status" => json!({"status": "frozen"}),
        "/v1/counter/short-code" => json!({"number": "00000000"}),
        "/v1/wallet/short-code" => json!({"code": "9012345"}),
        "/v1/counter/look" => json!({"code": "9012345"}),
        "/v1/counter/shift" => json!({"staff": shop.staff, "pin": "2468"}),
        "/v1/wallet/redemptions" => json!({"redeem": "AAAA", "digits": "42"}),
        "/v1/wallet/recovery" => json!({"claim": "AAAA"}),
        "/v1/cards/{id}/vouchers" => json!({"reward": "AAAAAAAAAAAAAAAAAAAAAA"}),
        "/v1/programs/{id}/invites" | "/v1/programs/{id}/papers" => json!({}),
        "/v1/programs/{id}/sheets" => json!({"cards": 1}),
        "/v1/restore/merge" | "/v1/restore/end" | "/v1/devices/{id}/confirm" => json!({}),
        "/v1/devices/{id}/revoke" | "/v1/enrolments/{id}/refuse" => json!({}),
        "/v1/api-keys" => json!({"name": "Till", "program": shop.program, "store": shop.store}),
        "/v1/coupons" | "/v1/coupons/void" => json!({"sale": "R-1"}),
        "/v1/api-keys/{id}/revoke" => json!({}),
        other => panic!("{other}: say here which body it takes"),
    })
}

/// The path with the id of what `shop` has.
pub(crate) fn path_of(path: &str, shop: &Shop) -> String {
    let id = match path.split('/').nth(2) {
        Some("counter") if path.ends_with("/cards") => return format!("{path}?number=0000000000"),
        _ if !path.contains("{id}") => return path.to_owned(),
        Some("programs") => shop.program.to_string(),
        Some("staff") => shop.staff.to_string(),
        Some("devices") => shop.counter.device.to_string(),
        Some("enrolments") => shop.enrolment.clone(),
        Some("api-keys") => shop.till.id.clone(),
        Some("cards") => shop.holder.card.to_string(),
        // Nobody has one: `quarantine.rs` tries those that somebody has.
        Some("quarantine") => "A".repeat(43),
        Some("alarms") => "0".to_owned(),
        other => panic!("{other:?}: say here whose id stands in {path}"),
    };
    path.replace("{id}", &id)
}

fn guarded() -> impl Iterator<Item = Route> {
    let guarded = [Access::Console, Access::Device, Access::Wallet, Access::ApiKey];
    table().into_iter().filter(move |route| guarded.contains(&route.access()))
}

async fn call(
    house: &House,
    route: &Route,
    path: &str,
    caller: &Caller,
    shop: &Shop,
) -> (StatusCode, String) {
    let body = body_for(route.method(), route.path(), shop);
    let answer = house.send(request(route.method().clone(), path, caller, body)).await;
    let what = format!("{} {path} as {caller:?}", route.method());
    if !answer.status.is_success() {
        answer.assert_problem(answer.status, &what);
    }
    (answer.status, what)
}

#[tokio::test]
async fn nobody_gets_in_where_they_do_not_belong() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let garbage = "A".repeat(43);
    let strangers = [
        Caller::Nobody,
        Caller::Bearer(garbage.clone()),
        Caller::Bearer("x".to_owned()),
        Caller::Bearer(String::new()),
        Caller::Bearer(format!("tcp_{}{garbage}", "A".repeat(22))),
        Caller::Bearer(format!("tcp_{}{garbage}", shop.till.id)),
        Caller::Bearer(format!("tcp_{}", shop.till.id)),
        Caller::Console(format!("tenthcup_console={garbage}")),
        Caller::Console("tenthcup_console=; other=1".to_owned()),
    ];
    let mut seen = 0;
    for route in guarded() {
        let path = path_of(route.path(), &shop);
        let others = [
            (Access::Console, shop.console.clone()),
            (Access::Device, shop.counter.session.clone()),
            (Access::Wallet, shop.holder.session.clone()),
            (Access::ApiKey, shop.till.key.clone()),
        ];
        let others =
            others.into_iter().filter(|(access, _)| *access != route.access()).map(|(_, caller)| caller);
        for caller in strangers.iter().cloned().chain(others) {
            let (status, what) = call(&house, &route, &path, &caller, &shop).await;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{what}");
            seen += 1;
        }
    }
    assert!(seen > 200, "only {seen} calls: is the table empty?");
}

#[tokio::test]
async fn what_another_merchant_has_is_not_found() {
    let house = House::new();
    let (ours, theirs) = (Shop::open(&house, "anna").await, Shop::open(&house, "bert").await);
    let mut seen = 0;
    for route in guarded().filter(|route| route.path().contains("{id}")) {
        let path = path_of(route.path(), &theirs);
        let (status, what) = call(&house, &route, &path, &ours.console, &ours).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{what}");
        seen += 1;
    }
    assert!(seen >= 12, "only {seen} routes with an id");
    // And nothing of theirs has changed.
    let card = house.get(&format!("/v1/cards/{}", theirs.holder.card), &theirs.console).await;
    assert_eq!(card.text("/status"), "active");
    for list in ["/v1/programs", "/v1/staff", "/v1/devices", "/v1/stores", "/v1/enrolments", "/v1/api-keys"] {
        let ids = |answer: Value| {
            answer.as_array().unwrap().iter().map(|one| one["id"].to_string()).collect::<Vec<_>>()
        };
        let ours = ids(house.get(list, &ours.console).await.json());
        let theirs = ids(house.get(list, &theirs.console).await.json());
        assert!(!ours.is_empty() && ours.iter().all(|id| !theirs.contains(id)), "{list}");
    }
}

#[tokio::test]
async fn a_page_of_somebody_else_changes_nothing() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    let Caller::Console(cookie) = &shop.console else { unreachable!() };
    for route in guarded().filter(|route| route.access() == Access::Console && *route.method() != Method::GET)
    {
        let path = path_of(route.path(), &shop);
        for origin in [None, Some("https://evil.example"), Some("null"), Some("http://127.0.0.1:7411")] {
            let body = body_for(route.method(), route.path(), &shop);
            let mut request = request(route.method().clone(), &path, &Caller::Nobody, body);
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
            if let Some(origin) = origin {
                request.headers_mut().insert(header::ORIGIN, origin.parse().unwrap());
            }
            let answer = house.send(request).await;
            answer
                .assert_problem(StatusCode::FORBIDDEN, &format!("{} {path} from {origin:?}", route.method()));
            assert_eq!(answer.code(), "other_origin");
        }
    }
}

#[tokio::test]
async fn who_may_call_gets_an_answer_on_every_route() {
    let house = House::new();
    let shop = Shop::open(&house, "anna").await;
    // The last ones end what the others need.
    let last = [
        "/v1/session",
        "/v1/devices/{id}/revoke",
        "/v1/api-keys/{id}/revoke",
        "/v1/programs/{id}/status",
        "/v1/cards/{id}/erase",
    ];
    let mut routes: Vec<_> = guarded().filter(|route| !route.path().ends_with("/live")).collect();
    routes
        .sort_by_key(|route| (*route.method() != Method::GET && last.contains(&route.path()), route.path()));
    for route in routes {
        let caller = match route.access() {
            Access::Console => &shop.console,
            Access::Device => &shop.counter.session,
            Access::ApiKey => &shop.till.key,
            _ => &shop.holder.session,
        };
        let (status, what) = call(&house, &route, &path_of(route.path(), &shop), caller, &shop).await;
        let expected = match route.path() {
            // The enrolment was confirmed before, and redemption, claim and code are no tokens.
            "/v1/enrolments/{id}/confirm" | "/v1/enrolments/{id}/refuse" => status == StatusCode::CONFLICT,
            "/v1/wallet/redemptions"
            | "/v1/wallet/recovery"
            | "/v1/wallet/short-code"
            | "/v1/counter/short-code" => status == StatusCode::UNPROCESSABLE_ENTITY,
            "/v1/quarantine/{id}" | "/v1/alarms/{id}/seen" => status == StatusCode::NOT_FOUND,
            // The card has no reward: `paper.rs` tries one that has.
            "/v1/cards/{id}/vouchers" => status == StatusCode::CONFLICT,
            // Closed by the route before it.
            "/v1/programs/{id}/invites" | "/v1/programs/{id}/papers" | "/v1/programs/{id}/sheets" => {
                status == StatusCode::CREATED || status == StatusCode::CONFLICT
            }
            // Anna left by the route before it, and an unknown person has the wrong PIN.
            "/v1/counter/shift" => status.is_success() || status == StatusCode::FORBIDDEN,
            _ => status.is_success(),
        };
        assert!(expected, "{what}: {status}");
    }
}
