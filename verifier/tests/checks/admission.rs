//! What of an entry's admission no vector shows: it takes a change between check and transaction, or a manager's decision, to be seen.

use tenthcup_token::*;
use tenthcup_verifier::*;

use crate::shop::*;

/// An hour late, and what is known of it in a ledger where all is well.
fn late() -> (CheckedEntry, Known) {
    let shop = Shop::open();
    let now = NOW.plus(3600);
    let checked =
        check_entry(submitted(entry(&shown(NOW))), &shop, &keys(), &Windows::default(), now).unwrap();
    let known = Known {
        device: Some(shop.devices[&DEVICE]),
        revoked: None,
        chain: DeviceChain::begun(NOW),
        works_here: true,
        signed_on: true,
        used: None,
        restored: None,
        late: Vec::new(),
        waiting_of_device: 0,
        waiting_of_merchant: 0,
    };
    (checked, known)
}

fn kept(checked: &CheckedEntry, known: &Known) -> (Reason, bool) {
    match admit(checked, known, NOW.plus(3600)) {
        Admission::Kept(how) => (how.reason, how.holds),
        other => panic!("not kept: {other:?}"),
    }
}

#[test]
fn a_device_whose_key_changed_since_the_check_is_not_that_device() {
    let (checked, mut known) = late();
    assert!(matches!(admit(&checked, &known, NOW.plus(3600)), Admission::Admitted(_)));
    known.device = known.device.map(|device| DeviceStanding { key: stranger().public(), ..device });
    let refused = Admission::Refused { reason: Reason::DeviceRevoked, chained: false };
    assert_eq!(admit(&checked, &known, NOW.plus(3600)), refused);
    known.device = None;
    assert_eq!(admit(&checked, &known, NOW.plus(3600)), refused);
}

#[test]
fn what_follows_a_kept_entry_holds_up_the_chain_as_well() {
    let (checked, mut known) = late();
    known.chain.held = 1;
    assert_eq!(kept(&checked, &known), (Reason::FollowsQuarantined, true));
    known.device = known.device.map(|device| DeviceStanding { status: DeviceStatus::Revoked, ..device });
    known.revoked = Some(NOW.plus(1));
    assert_eq!(kept(&checked, &known), (Reason::DeviceRevoked, true));
    known.chain.held = 0;
    assert_eq!(kept(&checked, &known), (Reason::DeviceRevoked, false), "each of its queue waits for itself");
}
