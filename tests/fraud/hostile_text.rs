use reqwest::Method;
use serde_json::json;

use crate::Shop;

pub(crate) const MUST_HAPPEN: &str =
    "escaped everywhere; strict CSP; CSV cells cannot start a formula (see the console's own tests)";

#[tokio::test]
async fn names_are_text_and_nothing_else() {
    let shop = Shop::open().await;
    let name = "<script>alert(1)</script>&\"'";
    let program = shop.merchant.make_program(10, &json!({ "name": name, "reward": name })).await.unwrap();
    let path = format!("/v1/programs/{}/poster.svg", program.id);
    let poster = shop.merchant.api.request(Method::GET, &path).send().await.unwrap();
    assert!(poster.status().is_success());
    let poster = poster.text().await.unwrap();
    assert!(!poster.contains("<script"), "{poster}");
    let face = shop.service.api().get(&format!("/v1/programs/{}/card-face", program.id)).await.unwrap();
    assert_eq!(face["program_name"], json!(name), "JSON carries it as it is; the pages write it as text");
    for bad in ["", "a\u{0}b", "a\nb", "\u{202e}evil", &"x".repeat(200)] {
        let design =
            json!({ "name": bad, "reward": "x", "punches_needed": 10, "colour": "#000000", "icon": "x" });
        let fault = shop.merchant.api.post("/v1/programs", &design).await.unwrap_err();
        assert_eq!(fault.status(), Some(422), "{bad:?}");
    }
}

#[tokio::test]
async fn every_page_runs_under_a_strict_policy() {
    let shop = Shop::open().await;
    for page in ["/console/", "/counter/", "/wallet/", "/v1/info", "/nowhere"] {
        let answer = shop.service.api().request(Method::GET, page).send().await.unwrap();
        let policy = answer.headers().get("content-security-policy").expect("a policy").to_str().unwrap();
        assert!(policy.contains("default-src 'none'"), "{page}: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{page}: {policy}");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff", "{page}");
    }
}
