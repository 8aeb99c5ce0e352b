use tenthcup_tests::Identity;
use tenthcup_token::SigningKey;

use crate::Shop;

pub(crate) const MUST_HAPPEN: &str = "16 random bytes; knowing an id gives nothing";

#[tokio::test]
async fn knowing_a_card_id_gives_nothing() {
    let shop = Shop::open().await;
    let thief = shop.wallet.api.seen_by(Identity::Bearer(shop.wallet.card.to_string()));
    for path in ["/v1/wallet/card", "/v1/wallet/events", "/v1/wallet/live"] {
        assert_eq!(thief.get(path).await.unwrap_err().status(), Some(401), "{path}");
    }
    // A login for that card with another key is answered as one for a card that does not exist.
    let mut with_own_key = shop.merchant.invite(&shop.program).await.unwrap();
    with_own_key.card = shop.wallet.card;
    with_own_key.key = SigningKey::from_seed(&[1; 32]);
    let wrong_key = with_own_key.log_in().await.unwrap_err().to_string();
    with_own_key.card = tenthcup_token::CardId::from_bytes([1; 16]);
    let no_card = with_own_key.log_in().await.unwrap_err().to_string();
    assert_eq!(wrong_key, no_card);
    assert!(wrong_key.contains("401"), "{wrong_key}");
}

#[tokio::test]
async fn an_invite_is_for_one_phone() {
    use tenthcup_tests::Wallet;
    let shop = Shop::open().await;
    let invite = shop.merchant.invite_link(&shop.program).await.unwrap();
    let (one, other) = (SigningKey::from_seed(&[3; 32]), SigningKey::from_seed(&[4; 32]));
    let api = shop.service.api();
    let first = Wallet::send_claim(&api, &shop.program, &invite, &one).await.unwrap();
    let again = Wallet::send_claim(&api, &shop.program, &invite, &one).await.unwrap();
    assert_eq!(first["card"]["id"], again["card"]["id"], "the same key again gets the same card");
    let fault = Wallet::send_claim(&api, &shop.program, &invite, &other).await.unwrap_err();
    assert_eq!((fault.status(), fault.code()), (Some(409), Some("invite_used")));
    // A claim whose key did not sign it proves nothing.
    let stolen = shop.merchant.invite_link(&shop.program).await.unwrap();
    let body = forged_claim(&shop, &stolen, &one, &other);
    let fault = api.post("/v1/claims", &body).await.unwrap_err();
    assert_eq!(fault.status(), Some(422));
}

fn forged_claim(shop: &Shop, invite: &str, key: &SigningKey, signer: &SigningKey) -> serde_json::Value {
    use tenthcup_token::{Claim, Digest, Invite, Unverified};
    let subject = Digest::of(Unverified::<Invite>::from_base64(invite).unwrap().bytes());
    let origin = shop.service.origin().try_into().unwrap();
    let claim = Claim { subject, key: key.public().into(), iat: tenthcup_tests::now(), origin };
    let claim = signer.sign(claim, &shop.merchant.id, &[]).to_base64();
    serde_json::json!({ "claim": claim, "invite": invite })
}
