//! The café itself: merchant, store, staff, program, and the login of its owner.

use tenthcup_ledger::record::{Merchant, Staff, StaffRole, StaffStatus, Store};
use tenthcup_ledger::{Batch, Login, Records as _, Role};
use tenthcup_program::{Field, Limits, Look, Name, Program, ProgramDraft, Velocity};
use tenthcup_token::{Currency, MerchantId, ProgramId, StaffId, StoreId, Timestamp};
use zeroize::Zeroizing;

use super::DemoError;
use crate::app::App;
use crate::random::rng;
use crate::secret::Secret;

/// What the owner signs in as.
pub const LOGIN: &str = "demo";

/// The PIN of everybody who works there.
const PIN: &str = "2468";

/// Punches in one scan.
const MOST_PER_SCAN: u32 = 5;

/// A demo café.
pub struct Shop {
    /// The business.
    pub merchant: Merchant,
    /// Its one place.
    pub store: Store,
    /// Who works there.
    pub staff: Vec<Staff>,
    /// The PIN of each of them.
    pub pin: &'static str,
    /// The ten-coffee card.
    pub program: Program,
}

/// Opens the café at `opened`, with its signing key.
pub async fn open_shop(app: &App, opened: Timestamp) -> Result<Shop, DemoError> {
    let merchant = Merchant {
        id: MerchantId::random(&mut rng()),
        name: "Kaffebar Nord".to_owned(),
        currency: "NOK".parse::<Currency>().map_err(|_| DemoError::Unexpected("NOK is a currency"))?,
        time_zone: "Europe/Oslo".to_owned(),
        created: opened,
    };
    app.keys().add_merchant(merchant.id, &mut rng(), opened)?;
    let store = Store {
        id: StoreId::random(&mut rng()),
        merchant: merchant.id,
        name: "Storgata 10".to_owned(),
        time_zone: merchant.time_zone.clone(),
    };
    let staff: Vec<_> = ["Anna", "Jonas"].into_iter().map(|name| works_at(merchant.id, name)).collect();
    let program = coffee_card(merchant.id, opened)?;
    let mut batch = Batch::new().put(&merchant).put(&store).put(&program);
    let hash = app
        .passwords()
        .wait()
        .map_err(|_| DemoError::Unexpected("one password at a time"))?
        .hash(Zeroizing::new(PIN.to_owned()))
        .await?;
    for person in &staff {
        app.accounts().put_pin(merchant.id, person.id, hash.clone()).await?;
        batch = batch.put(person);
    }
    app.ledger().write(batch).await?;
    let password_hash = app
        .passwords()
        .wait()
        .map_err(|_| DemoError::Unexpected("one password at a time"))?
        .hash(Zeroizing::new(Secret::random(&mut rng()).expose()))
        .await?;
    let (login, merchant_id) = (LOGIN.to_owned(), merchant.id);
    let login = Login { login, merchant: merchant_id, password_hash, role: Role::Owner, created: opened };
    app.accounts().create_login(&login).await?;
    Ok(Shop { merchant, store, staff, pin: PIN, program })
}

fn works_at(merchant: MerchantId, name: &str) -> Staff {
    Staff {
        id: StaffId::random(&mut rng()),
        merchant,
        name: name.to_owned(),
        role: StaffRole::Counter,
        status: StaffStatus::Active,
        own_cards: Vec::new(),
    }
}

fn coffee_card(merchant: MerchantId, created: Timestamp) -> Result<Program, DemoError> {
    let name = Name::parse(Field::Name, "The tenth cup")?;
    let reward = Name::parse(Field::Reward, "a free coffee")?;
    let look = Look { colour: "#7a4b2a".parse()?, icon: "☕".parse()? };
    let id = (ProgramId::random(&mut rng()), merchant);
    let mut draft = ProgramDraft::punch_card(id, name, 10, reward, look, created);
    // Whoever tries the demo fills one card alone, in one go: no limits of card or pair.
    let velocity =
        Velocity { card_per_hour: None, pair_per_day: None, ..Velocity::of_a_new_program(MOST_PER_SCAN) };
    draft.limits = Limits { max_per_scan: MOST_PER_SCAN, velocity, ..Limits::NONE };
    Ok(Program::new(draft)?)
}
