//! Holders whose phone can keep a P-256 key only.

use tenthcup_token::*;

use crate::kinds::no_flipped_bit_passes;
use crate::shop::*;

#[test]
fn what_a_p256_holder_signs_holds_too() {
    let key = P256SigningKey::from_seed(&[13; 32]).unwrap();
    let on_record = KeyOnRecord::holder(MERCHANT, HolderKey::P256(key.public()));
    let shown = key.sign(show(), &MERCHANT, &[]);
    assert_eq!(shown.bytes().len(), 112);
    assert_eq!(Unverified::from_bytes(shown.bytes()).unwrap().verify(&on_record, &[]), Ok(shown.clone()));
    no_flipped_bit_passes(&shown, &on_record, &[]);

    // The key on record decides, whatever the token says.
    let ed25519 = KeyOnRecord::holder(MERCHANT, holder().public());
    let token = |signed: &Signed<Show>| Unverified::<Show>::from_bytes(signed.bytes()).unwrap();
    assert_eq!(token(&shown).verify(&ed25519, &[]), Err(KeyError::BadSignature));
    assert_eq!(
        token(&holder().sign(show(), &MERCHANT, &[])).verify(&on_record, &[]),
        Err(KeyError::BadSignature)
    );

    let credential = Card { holder: HolderKey::P256(key.public()), ..card() };
    let credential = issuer().sign(credential, &MERCHANT, &[]);
    assert_eq!(credential.bytes().len(), 191);
    no_flipped_bit_passes(&credential, &issuer_on_record(MERCHANT), &[]);
    let carried = Unverified::from_bytes(credential.bytes()).unwrap();
    let with_card = key.sign(ShowCard { card: carried, iat: NOW, cti: CTI }, &MERCHANT, &[]);
    no_flipped_bit_passes(&with_card, &on_record, &[]);
    assert!(with_card.text().unwrap().len() <= text::MAX_DIGITS, "it has to fit");

    let claimed = HolderKey::P256(key.public());
    let claim = Claim { subject: Digest::of(b"invite"), key: claimed, iat: NOW, origin: origin() };
    let claim = key.sign(claim, &MERCHANT, &[]);
    let parsed = Unverified::<Claim>::from_bytes(claim.bytes()).unwrap();
    assert_eq!(parsed.claims_unverified().key, claimed);
    no_flipped_bit_passes(&claim, &on_record, &[]);
}

#[test]
fn p256_is_for_holders_only() {
    // An INVITE whose header says −9, signed by whomever: not a form that this kind has.
    let invite = Invite {
        kid: issuer().public().kid(),
        exp: NOW.plus(60),
        iat: NOW,
        invite: InviteId::from_bytes([9; 16]),
    };
    let mut bytes = issuer().sign(invite, &MERCHANT, &[]).bytes().to_vec();
    let at = bytes.windows(2).position(|pair| pair == [0x01, 0x32]).unwrap();
    bytes[at + 1] = 0x28;
    assert_eq!(Unverified::<Invite>::from_bytes(&bytes), Err(Malformed::Template));
}
