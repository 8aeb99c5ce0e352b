//! Phones on the same network: a certificate authority of its own, and TLS.

use std::fs;

use crate::process::{Running, get, init, run, sentence, tenthcup};

#[test]
fn who_trusts_the_authority_has_a_secure_page() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let arguments = ["serve", "--lan", "--lan-address", "127.0.0.1", "--listen", "127.0.0.1:0"];
    let service = Running::start(tenthcup(&data, &arguments), "/console/");
    let trust =
        service.lines.iter().find(|line| line.ends_with("/ca.crt")).expect("where the certificate is");
    let given = get(trust.strip_prefix("http://").unwrap().trim_end_matches("/ca.crt"), "/ca.crt");
    let authority = fs::read_to_string(data.join("lan/ca.pem")).unwrap();
    assert!(given.contains("application/x-x509-ca-cert") && given.contains(&authority));

    let address = service.address();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let url = format!("https://{address}/console/");
        let trusting = reqwest::Client::builder()
            .tls_certs_only([reqwest::Certificate::from_pem(authority.as_bytes()).unwrap()]);
        let answer = trusting.build().unwrap().get(&url).send().await.unwrap();
        assert!(answer.status().is_success());
        assert!(answer.headers().contains_key("strict-transport-security"));
        let doubting = reqwest::Client::builder().tls_certs_only([]);
        assert!(doubting.build().unwrap().get(&url).send().await.is_err());
    });
    assert!(service.stop());
}

#[test]
fn a_till_believes_that_authority_when_it_is_told_to_and_no_other_root() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let arguments = ["serve", "--lan", "--lan-address", "127.0.0.1", "--listen", "127.0.0.1:0"];
    let service = Running::start(tenthcup(&data, &arguments), "/console/");
    let set: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(data.join("keyset.json")).unwrap()).unwrap();
    let root: tenthcup_token::PublicKey = serde_json::from_value(set["root"].clone()).unwrap();
    let link = |fingerprint: &str| {
        format!("https://{}/counter/#enrol=AAAAAAAAAAAAAAAAAAAAAA.{fingerprint}", service.address())
    };
    let authority = data.join("lan/ca.pem").display().to_string();
    let till = temporary.path().join("till").display().to_string();
    let enrol = |link: &str, more: &[&str]| {
        let arguments = [&["till", "enrol", link, "--till", till.as_str()], more].concat();
        sentence(&run(&data, &arguments))
    };
    let good = link(&root.fingerprint());
    let said = enrol(&good, &[]);
    assert!(said.contains("does not answer") && said.contains("certificate"), "{said}");
    let said = enrol(&good, &["--ca", &authority]);
    assert!(said.contains("was used, or is older"), "the secret is made up, and all else is right: {said}");
    let said = enrol(&link(&"0".repeat(20)), &["--ca", &authority]);
    assert!(said.contains("another root key"), "{said}");
    let not_pem = data.join("keyset.json").display().to_string();
    let said = enrol(&good, &["--ca", &not_pem]);
    assert!(said.contains("holds no certificate"), "{said}");
}

#[test]
fn it_vouches_for_local_addresses_only() {
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("shop");
    init(&data);
    let said = sentence(&run(&data, &["serve", "--lan", "--lan-address", "8.8.8.8"]));
    assert!(said.contains("8.8.8.8 is not an address of a local network"), "{said}");
}
