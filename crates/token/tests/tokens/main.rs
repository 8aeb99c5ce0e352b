//! Every kind of token: its size, its one encoding, and that nothing but the right key, kind and merchant verifies it.

#![cfg(test)]

use proptest::prelude::*;
use tenthcup_token::*;

const MERCHANT: MerchantId = MerchantId::from_bytes([1; 16]);
const OTHER_MERCHANT: MerchantId = MerchantId::from_bytes([2; 16]);
const CARD: CardId = CardId::from_bytes([3; 16]);
const DEVICE: DeviceId = DeviceId::from_bytes([4; 16]);
const STORE: StoreId = StoreId::from_bytes([5; 16]);
const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);
const CTI: Cti = Cti { counter: 7, random: [9; 8] };

fn issuer() -> SigningKey {
    SigningKey::from_seed(&[11; 32])
}

fn holder() -> SigningKey {
    SigningKey::from_seed(&[12; 32])
}

fn issuer_on_record(merchant: MerchantId) -> KeyOnRecord {
    key_entry(merchant).on_record()
}

fn key_entry(merchant: MerchantId) -> KeyEntry {
    KeyEntry {
        key: issuer().public(),
        merchant,
        kinds: Kinds::ISSUER,
        not_before: NOW,
        not_after: NOW.plus(1000),
        status: KeyStatus::Active,
    }
}

fn show() -> Show {
    Show { card: CARD, iat: NOW, cti: CTI }
}

fn card() -> Card {
    let (kid, exp) = (issuer().public().kid(), NOW.plus(86_400));
    Card { kid, exp, iat: NOW, card: CARD, generation: 2, holder: holder().public().into() }
}

fn entry() -> Entry {
    Entry {
        device: DEVICE,
        sequence: 3,
        prev: Digest::of(b"previous"),
        time: NOW,
        store: STORE,
        staff: StaffId::from_bytes([6; 16]),
        intent: Intent::Punch { count: 2, code: holder().sign(show(), &MERCHANT, &[]).text().unwrap() },
        sale: Some("till 4 / 1187".to_owned().try_into().unwrap()),
        amount: Some(Money::new(1150, "EUR".parse().unwrap())),
    }
}

fn origin() -> Origin {
    "https://shop.example".to_owned().try_into().unwrap()
}

fn receipt() -> Receipt {
    Receipt {
        kid: issuer().public().kid(),
        card: CARD,
        sequence: 4,
        kind: EventKind::Reversed,
        recorded: NOW,
        happened: NOW.minus(2),
        store: STORE,
        units: -2,
        progress: -1,
        needed: 10,
        rewards: 0,
        event: Digest::of(b"event"),
        previous: Digest::of(b"before"),
    }
}

/// Signs `claims`, and checks that they survive and that no flipped bit, no other merchant, no other key and no other extra verifies.
fn holds<T: Claims + Clone + PartialEq + std::fmt::Debug>(
    claims: T,
    signer: &SigningKey,
    key: KeyOnRecord,
    other_merchant: Option<KeyOnRecord>,
) {
    let extra = b"bound";
    let signed = signer.sign(claims.clone(), key.merchant(), extra);
    let parsed = Unverified::<T>::from_bytes(signed.bytes()).unwrap();
    assert_eq!(parsed.claims_unverified(), &claims);
    assert_eq!(parsed.clone().verify(&key, extra).unwrap(), signed);
    assert_eq!(parsed.clone().verify(&key, b"").unwrap_err(), KeyError::BadSignature, "without its extra");
    if let Some(other) = other_merchant {
        assert_eq!(
            parsed.clone().verify(&other, extra).unwrap_err(),
            KeyError::BadSignature,
            "other merchant"
        );
    }
    no_flipped_bit_passes(&signed, &key, extra);
    for cut in 0..signed.bytes().len() {
        assert!(Unverified::<T>::from_bytes(&signed.bytes()[..cut]).is_err(), "cut at {cut}");
    }
    let longer = [signed.bytes(), &[0]].concat();
    assert_eq!(Unverified::<T>::from_bytes(&longer), Err(Malformed::Template));
}

fn no_flipped_bit_passes<T: Claims>(signed: &Signed<T>, key: &KeyOnRecord, extra: &[u8]) {
    for bit in 0..signed.bytes().len() * 8 {
        let mut bytes = signed.bytes().to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let verified =
            Unverified::<T>::from_bytes(&bytes).ok().and_then(|token| token.verify(key, extra).ok());
        assert!(verified.is_none(), "bit {bit} of {:?} may be flipped", T::KIND);
    }
}

#[test]
fn every_kind_holds_and_no_flipped_bit_passes() {
    let holder_key = || KeyOnRecord::holder(MERCHANT, holder().public());
    let other_holder = || Some(KeyOnRecord::holder(OTHER_MERCHANT, holder().public()));
    let device_key = || KeyOnRecord::device(MERCHANT, holder().public());
    let other_device = || Some(KeyOnRecord::device(OTHER_MERCHANT, holder().public()));
    let (issued, elsewhere) = (issuer_on_record(MERCHANT), Some(issuer_on_record(OTHER_MERCHANT)));
    let kid = issuer().public().kid();
    let challenge = ChallengeNonce::from_bytes([8; 8]);
    let reward = RewardId::from_bytes([7; 16]);

    holds(show(), &holder(), holder_key(), other_holder());
    holds(Redeem { card: CARD, iat: NOW, cti: CTI, challenge }, &holder(), holder_key(), other_holder());
    holds(card(), &issuer(), issued.clone(), elsewhere.clone());
    let inner = issuer().sign(card(), &MERCHANT, &[]);
    let inner = Unverified::from_bytes(inner.bytes()).unwrap();
    holds(ShowCard { card: inner, iat: NOW, cti: CTI }, &holder(), holder_key(), other_holder());
    let invite = Invite { kid, exp: NOW.plus(60), iat: NOW, invite: InviteId::from_bytes([9; 16]) };
    holds(invite, &issuer(), issued.clone(), elsewhere.clone());
    holds(entry(), &holder(), device_key(), other_device());
    let asked = Challenge {
        kid,
        nonce: challenge,
        card: CARD,
        device: DEVICE,
        store: STORE,
        reward,
        iat: NOW,
        exp: NOW.plus(60),
    };
    holds(asked, &issuer(), issued.clone(), elsewhere.clone());
    let login = Login { subject: [3; 16], nonce: [1; 16], origin: origin(), iat: NOW };
    holds(login.clone(), &holder(), holder_key(), other_holder());
    holds(login, &holder(), device_key(), other_device());
    let key = holder().public();
    holds(
        Claim { subject: Digest::of(b"invite"), key: key.into(), iat: NOW, origin: origin() },
        &holder(),
        holder_key(),
        other_holder(),
    );
    holds(
        Enrol { subject: enrolment_subject(&[1; 16]), key, iat: NOW, origin: origin() },
        &holder(),
        KeyOnRecord::device(MerchantId::NONE, key),
        other_device(),
    );
    holds(receipt(), &issuer(), issued.clone(), elsewhere.clone());
    for device in [None, Some(DEVICE)] {
        let voucher = VoucherId::from_bytes([9; 16]);
        let voucher = Voucher { kid, exp: NOW.plus(60), iat: NOW, voucher, device };
        holds(voucher, &issuer(), issued.clone(), elsewhere.clone());
    }
    holds(coupon(CouponSigner::Issuer(kid)), &issuer(), issued.clone(), elsewhere.clone());
    holds(coupon(CouponSigner::Device(DEVICE)), &holder(), device_key(), other_device());
    let paper = Paper { kid, exp: NOW.plus(60), iat: NOW, card: CARD, generation: 0x0102 };
    holds(paper, &issuer(), issued.clone(), elsewhere.clone());
    holds(freeze_list(), &issuer(), issued, elsewhere);
    let keys = vec![key_entry(OTHER_MERCHANT), key_entry(MERCHANT)];
    let set = KeySetClaims::new(holder().public().kid(), 3, NOW, NOW.plus(86_400), keys);
    holds(set, &holder(), KeyOnRecord::root(holder().public()), None);
}

fn coupon(signer: CouponSigner) -> Coupon {
    let sale = sale_digest(&MERCHANT, &"till 4 / 1187".to_owned().try_into().unwrap());
    Coupon { signer, exp: NOW.plus(3600), iat: NOW, coupon: CouponId::from_bytes([8; 16]), sale }
}

fn frozen(card: u8, least_generation: u16) -> FrozenCard {
    FrozenCard { card: CardId::from_bytes([card; 16]), least_generation }
}

fn freeze_list() -> FreezeList {
    let (devices, staff) = (vec![DEVICE, DeviceId::NONE], vec![StaffId::from_bytes([6; 16])]);
    let programs = vec![ProgramId::from_bytes([7; 16])];
    let cards = vec![frozen(3, 2), frozen(1, 300), frozen(3, 5)];
    FreezeList::new((issuer().public().kid(), 4, 3, NOW), cards, devices, staff, programs)
}

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

#[test]
fn a_freeze_list_is_sorted_and_says_which_issues_of_a_card_are_frozen() {
    let list = freeze_list();
    assert_eq!(list.cards(), [frozen(1, 300), frozen(3, 5)]);
    assert_eq!(list.devices(), [DeviceId::NONE, DEVICE]);
    assert!(list.holds_card(&CARD, 4));
    assert!(!list.holds_card(&CARD, 5));
    assert!(!list.holds_card(&CardId::from_bytes([2; 16]), 0));
}

#[test]
fn sizes_are_those_of_the_format() {
    let shown = holder().sign(show(), &MERCHANT, &[]);
    assert_eq!((shown.bytes().len(), shown.text().unwrap().len()), (112, 275));
    let redeem = Redeem { card: CARD, iat: NOW, cti: CTI, challenge: ChallengeNonce::from_bytes([0; 8]) };
    assert_eq!(holder().sign(redeem, &MERCHANT, &[]).bytes().len(), 124);
    let credential = issuer().sign(card(), &MERCHANT, &[]);
    assert_eq!(credential.bytes().len(), 156);
    let carried = Unverified::from_bytes(credential.bytes()).unwrap();
    let with_card = holder().sign(ShowCard { card: carried, iat: NOW, cti: CTI }, &MERCHANT, &[]);
    assert_eq!((with_card.bytes().len(), with_card.text().unwrap().len()), (252, 615));
    let shown = Voucher {
        kid: issuer().public().kid(),
        exp: NOW.plus(60),
        iat: NOW,
        voucher: VoucherId::from_bytes([9; 16]),
        device: None,
    };
    let named = Voucher { device: Some(DEVICE), ..shown.clone() };
    assert_eq!(issuer().sign(shown, &MERCHANT, &[]).bytes().len(), 111);
    assert_eq!(issuer().sign(named, &MERCHANT, &[]).bytes().len(), 128);
    let coupon = coupon(CouponSigner::Issuer(issuer().public().kid()));
    assert_eq!(issuer().sign(coupon, &MERCHANT, &[]).bytes().len(), 144);
    assert!(holder().sign(entry(), &MERCHANT, &[]).text().is_none(), "an ENTRY is never in a code");
}

#[test]
fn a_key_signs_only_what_it_may() {
    let shown = holder().sign(show(), &MERCHANT, &[]);
    let shown = || Unverified::<Show>::from_bytes(shown.bytes()).unwrap();
    let device = KeyOnRecord::device(MERCHANT, holder().public());
    assert_eq!(shown().verify(&device, &[]), Err(KeyError::KindNotAllowed));
    let credential = holder().sign(card(), &MERCHANT, &[]);
    let credential = Unverified::<Card>::from_bytes(credential.bytes()).unwrap();
    assert_eq!(credential.verify(&device, &[]), Err(KeyError::KindNotAllowed), "a till's key signs no CARD");
    let pairs = [(Kinds::ROOT, 1), (Kinds::ISSUER, 8), (Kinds::HOLDER, 5), (Kinds::DEVICE, 4)];
    for (kinds, count) in pairs {
        assert_eq!(kinds.iter().count(), count);
    }
}

#[test]
fn the_same_bytes_as_another_kind_do_not_verify() {
    // SHOW and REDEEM differ in template; CARD's kid makes it differ too. LOGIN as CLAIM and so on fail to parse. What parses as another
    // kind (CLAIM and ENROL share a template) fails by its AAD.
    let claim =
        Claim { subject: Digest::of(b"x"), key: holder().public().into(), iat: NOW, origin: origin() };
    let signed = holder().sign(claim, &MerchantId::NONE, &[]);
    let as_enrol = Unverified::<Enrol>::from_bytes(signed.bytes()).unwrap();
    let key = KeyOnRecord::device(MerchantId::NONE, holder().public());
    assert_eq!(as_enrol.verify(&key, &[]), Err(KeyError::BadSignature));
    let shown = holder().sign(show(), &MERCHANT, &[]);
    assert_eq!(Unverified::<Redeem>::from_bytes(shown.bytes()), Err(Malformed::Template));
    assert_eq!(Unverified::<Card>::from_bytes(shown.bytes()), Err(Malformed::Template));
    assert_eq!(Unverified::<Redeem>::from_text(&shown.text().unwrap()), Err(Malformed::OtherKind));
    let relabelled = text::encode(2, shown.bytes());
    assert_eq!(Unverified::<Redeem>::from_text(&relabelled), Err(Malformed::Template));
}

/// A SHOW by hand, so that each part can be put wrong.
fn by_hand(protected: &[u8], unprotected: &[u8], payload: &[u8]) -> Vec<u8> {
    let wrap = |part: &[u8]| [&[0x58, u8::try_from(part.len()).unwrap()], part].concat();
    let short = |part: &[u8]| {
        if part.len() < 24 {
            [&[0x40 | u8::try_from(part.len()).unwrap()], part].concat()
        } else {
            wrap(part)
        }
    };
    [&[0x84][..], &short(protected), unprotected, &short(payload), &wrap(&[0; 64])].concat()
}

#[test]
fn only_the_one_encoding_is_taken() {
    let kid = [&[0x04, 0x50][..], &[3; 16]].concat();
    let protected = [&[0xa2, 0x01, 0x32][..], &kid].concat();
    let cti = [&[0x07, 0x4c][..], &[9; 12]].concat();
    let payload = [&[0xa2, 0x06, 0x1a, 0x6b, 0x49, 0xd2, 0x00][..], &cti].concat();
    let parse = |bytes: &[u8]| Unverified::<Show>::from_bytes(bytes).map(drop);
    assert_eq!(parse(&by_hand(&protected, &[0xa0], &payload)), Ok(()));

    let header = |alg: &[u8]| [&[0xa2, 0x01][..], alg, &kid].concat();
    let time = |iat: &[u8]| [&[0xa2, 0x06][..], iat, &cti].concat();
    let wrong = [
        ("alg none", by_hand(&[&[0xa1][..], &kid].concat(), &[0xa0], &payload)),
        ("alg -8", by_hand(&header(&[0x27]), &[0xa0], &payload)),
        ("alg -7", by_hand(&header(&[0x26]), &[0xa0], &payload)),
        ("alg not minimal", by_hand(&header(&[0x38, 0x12]), &[0xa0], &payload)),
        ("alg unprotected", by_hand(&[&[0xa1][..], &kid].concat(), &[0xa1, 0x01, 0x32], &payload)),
        ("something unprotected", by_hand(&protected, &[0xa1, 0x01, 0x32], &payload)),
        ("unprotected indefinite", by_hand(&protected, &[0xbf, 0xff], &payload)),
        (
            "header keys out of order",
            by_hand(&[&[0xa2][..], &kid, &[0x01, 0x32]].concat(), &[0xa0], &payload),
        ),
        ("indefinite map", by_hand(&protected, &[0xa0], &[&[0xbf][..], &payload[1..], &[0xff]].concat())),
        (
            "duplicate claim",
            by_hand(&protected, &[0xa0], &[&[0xa3][..], &payload[1..7], &payload[1..]].concat()),
        ),
        ("missing claim", by_hand(&protected, &[0xa0], &[&[0xa1][..], &payload[1..7]].concat())),
        (
            "unknown claim",
            by_hand(&protected, &[0xa0], &[&[0xa3][..], &payload[1..], &[0x18, 0x28, 0x00]].concat()),
        ),
        ("time not minimal", by_hand(&protected, &[0xa0], &time(&[0x1a, 0x00, 0x00, 0x00, 0x05]))),
        ("time of 2^32", by_hand(&protected, &[0xa0], &time(&[0x1b, 0, 0, 0, 1, 0, 0, 0, 0]))),
        ("negative time", by_hand(&protected, &[0xa0], &time(&[0x20]))),
        ("float time", by_hand(&protected, &[0xa0], &time(&[0xfb, 0x41, 0xda, 0xd2, 0x74, 0x80, 0, 0, 0]))),
        ("infinite time", by_hand(&protected, &[0xa0], &time(&[0xf9, 0x7c, 0x00]))),
        ("tagged time", by_hand(&protected, &[0xa0], &time(&[0xc1, 0x05]))),
        ("tagged token", [&[0xd2][..], &by_hand(&protected, &[0xa0], &payload)].concat()),
        ("trailing byte in the payload", by_hand(&protected, &[0xa0], &[&payload[..], &[0]].concat())),
        ("long byte string head", {
            let mut bytes = by_hand(&protected, &[0xa0], &payload);
            bytes.splice(1..2, [0x58, 0x15]);
            bytes
        }),
        ("nested deep", vec![0x84; 2000]),
        ("empty", vec![]),
    ];
    for (what, bytes) in wrong {
        assert!(parse(&bytes).is_err(), "{what} was taken");
    }
}

#[test]
fn an_entry_cannot_say_nonsense() {
    let sign = |change: &dyn Fn(&mut Entry)| {
        let mut entry = entry();
        change(&mut entry);
        Unverified::<Entry>::from_bytes(holder().sign(entry, &MERCHANT, &[]).bytes()).map(drop)
    };
    let code = |count, code: &str| Intent::Punch { count, code: code.to_owned() };
    assert_eq!(sign(&|_| ()), Ok(()));
    assert_eq!(sign(&|entry| entry.intent = Intent::Reverse { event: Digest::ZERO }), Ok(()));
    assert_eq!(sign(&|entry| entry.intent = Intent::Approve { entry: Digest::ZERO }), Ok(()));
    type Change<'a> = &'a dyn Fn(&mut Entry);
    let wrong: [(&str, Change<'_>); 10] = [
        ("count 0", &|entry| entry.intent = code(0, "90")),
        ("count 101", &|entry| entry.intent = code(101, "90")),
        ("several without a sale", &|entry| entry.sale = None),
        ("no code", &|entry| entry.intent = code(2, "")),
        ("a code of letters", &|entry| entry.intent = code(2, "90x")),
        ("a code too long", &|entry| entry.intent = code(2, &"9".repeat(701))),
        ("sequence 0", &|entry| entry.sequence = 0),
        ("sequence 2^53", &|entry| entry.sequence = 1 << 53),
        ("a negative amount", &|entry| {
            entry.amount = entry.amount.map(|_| Money::new(-1, "EUR".parse().unwrap()))
        }),
        ("an amount of 2^53", &|entry| {
            entry.amount = Some(Money::new(1 << 53, "EUR".parse().unwrap()));
        }),
    ];
    for (what, change) in wrong {
        assert_eq!(sign(change), Err(Malformed::Template), "{what} was taken");
    }
    for text in [String::new(), "x".repeat(65), "a\nb".into(), "\u{7f}".into()] {
        assert!(SaleReference::try_from(text).is_err());
    }
}

#[test]
fn a_key_set_is_sorted_and_without_doubles() {
    let keys = vec![key_entry(OTHER_MERCHANT), key_entry(MERCHANT), key_entry(MERCHANT)];
    let set = KeySetClaims::new(holder().public().kid(), 1, NOW, NOW.plus(60), keys);
    let merchants: Vec<_> = set.keys().iter().map(|entry| entry.merchant).collect();
    assert_eq!(merchants, [MERCHANT, OTHER_MERCHANT]);
}

#[test]
fn the_group_order_added_to_s_is_refused() {
    // L, little-endian (RFC 8032 §5.1).
    const L: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let signed = holder().sign(show(), &MERCHANT, &[]);
    let mut bytes = signed.bytes().to_vec();
    let at = bytes.len() - 32;
    let mut carry = 0;
    for (byte, add) in bytes[at..].iter_mut().zip(L) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
    let key = KeyOnRecord::holder(MERCHANT, holder().public());
    let token = Unverified::<Show>::from_bytes(&bytes).unwrap();
    assert_eq!(token.verify(&key, &[]), Err(KeyError::BadSignature));
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Unverified::<Show>::from_bytes(&bytes);
        let _ = Unverified::<ShowCard>::from_bytes(&bytes);
        let _ = Unverified::<Entry>::from_bytes(&bytes);
        let _ = Unverified::<KeySetClaims>::from_bytes(&bytes);
        let _ = Unverified::<Receipt>::from_bytes(&bytes);
        let _ = Unverified::<FreezeList>::from_bytes(&bytes);
        let _ = Unverified::<Coupon>::from_bytes(&bytes);
    }

    #[test]
    fn what_parses_is_the_only_encoding(at in 0usize..112, byte in any::<u8>()) {
        let mut bytes = holder().sign(show(), &MERCHANT, &[]).bytes().to_vec();
        bytes[at] = byte;
        if let Ok(token) = Unverified::<Show>::from_bytes(&bytes) {
            let again = holder().sign(token.claims_unverified().clone(), &MERCHANT, &[]);
            prop_assert_eq!(&again.bytes()[..48], &bytes[..48]);
        }
    }
}
