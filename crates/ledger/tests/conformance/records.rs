//! Records: one merchant never sees or writes another's; conditions hold in one transaction.

use tenthcup_ledger::record::{Device, Enrolment, EnrolmentState, Staff, Store, WaitingDevice};
use tenthcup_ledger::{Batch, Records};
use tenthcup_program::Program;
use tenthcup_token::{DeviceId, Digest, MerchantId, SigningKey, StoreId};
use tenthcup_verifier::DeviceStatus;

use super::*;

fn store(merchant: MerchantId, name: &str) -> Store {
    let id = StoreId::random(&mut rand::rng());
    Store { id, merchant, name: name.into(), time_zone: "UTC".into() }
}

pub async fn a_record_belongs_to_one_merchant<E: Engine>() {
    let mut shop = Shop::<E>::new().await;
    let (ours, theirs) = (shop.merchant, MerchantId::random(&mut rand::rng()));
    let ledger = shop.ledger();
    let mine = store(ours, "mine");
    ledger.put(&mine).await.unwrap();
    ledger.put(&store(theirs, "theirs")).await.unwrap();
    assert_eq!(ledger.get::<Store>(ours, &mine.id).await.unwrap(), Some(mine.clone()));
    assert_eq!(ledger.get::<Store>(theirs, &mine.id).await.unwrap(), None);
    assert_eq!(ledger.find::<Store>(&mine.id).await.unwrap(), Some(mine.clone()));
    assert_eq!(ledger.list::<Store>(theirs).await.unwrap().len(), 1);
    assert_eq!(ledger.list::<Store>(ours).await.unwrap().len(), 2);
    assert_eq!(ledger.all::<Store>().await.unwrap().len(), 3);

    // An id that is taken cannot be taken over.
    let stolen = Store { merchant: theirs, ..mine.clone() };
    assert!(ledger.put(&stolen).await.is_err());
    assert!(!ledger.insert(&stolen).await.unwrap());
    assert_eq!(ledger.find::<Store>(&mine.id).await.unwrap(), Some(mine.clone()));

    drop(ledger);
    shop.engine.restart();
    assert_eq!(shop.ledger().get::<Store>(ours, &mine.id).await.unwrap(), Some(mine));
    assert_eq!(shop.ledger().list::<Staff>(theirs).await.unwrap(), []);
    let program: Program = shop.ledger().get(ours, &shop.program).await.unwrap().unwrap();
    assert_eq!(program, shop.program_with(|_| {}));
}

pub async fn a_batch_is_written_whole_or_not_at_all<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let (ledger, merchant) = (shop.ledger(), shop.merchant);
    let key = SigningKey::generate(&mut rand::rng()).public();
    let waited = WaitingDevice { name: "Till 2".into(), key };
    let subject = Digest::of(b"secret");
    let expires = shop.now().plus(600);
    let open = Enrolment { subject, merchant, store: shop.store, expires, state: EnrolmentState::Open };
    assert!(ledger.insert(&open).await.unwrap());
    assert!(!ledger.insert(&open).await.unwrap());
    let waiting = Enrolment { state: EnrolmentState::Waiting(waited.clone()), ..open.clone() };
    assert!(ledger.write(Batch::new().replace(&open, &waiting)).await.unwrap());

    let id = DeviceId::random(&mut rand::rng());
    let (name, status, enrolled) = (waited.name.clone(), DeviceStatus::Active, shop.now());
    let device = Device { id, merchant, store: shop.store, name, key, status, enrolled, revoked: None };
    let confirmed = Enrolment { state: EnrolmentState::Confirmed { waited, device: id }, ..open.clone() };
    // The enrolment is not open any more: neither is written.
    let stale = Batch::new().insert(&device).replace(&open, &confirmed);
    assert!(!ledger.write(stale).await.unwrap());
    assert_eq!(ledger.get::<Device>(merchant, &id).await.unwrap(), None);
    assert!(ledger.write(Batch::new().insert(&device).replace(&waiting, &confirmed)).await.unwrap());
    assert_eq!(ledger.find::<Enrolment>(&subject).await.unwrap(), Some(confirmed));
    assert_eq!(tenthcup_verifier::Registry::device(&*ledger, &id).unwrap(), Some(device.standing()));
    assert!(ledger.remove(&device).await.unwrap());
    assert!(!ledger.remove(&device).await.unwrap());
    assert_eq!(tenthcup_verifier::Registry::device(&*ledger, &id).unwrap(), None);
}

pub async fn an_update_hands_back_what_it_refuses<E: Engine>() {
    let shop = Shop::<E>::new().await;
    let nowhere = StoreId::random(&mut rand::rng());
    let ledger = shop.ledger();
    let updated = ledger.update::<Store, _>(shop.merchant, &nowhere, |store| store.ok_or("no such store"));
    assert_eq!(updated.await.unwrap(), Err("no such store"));
}
