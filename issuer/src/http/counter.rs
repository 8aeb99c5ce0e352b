//! What a counter reads: itself, its store, who may sign on; and what becomes of its challenges.

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use tenthcup_ledger::record::{Device, Merchant, Staff, StaffRole, StaffStatus, Store};
use tenthcup_ledger::{Records as _, Shifts as _};
use tenthcup_program::{Asks, Program, Rule, rule};
use tenthcup_token::{Currency, DeviceId, Digest, MerchantId, ProgramId, StaffId, StoreId, Timestamp};

use super::Problem;
use super::access::DeviceSession;
use super::face::Named;
use crate::app::App;
use crate::live;

#[derive(Serialize)]
pub(crate) struct Counter {
    device: Named<DeviceId>,
    merchant: Named<MerchantId>,
    store: StoreSays,
    staff: Vec<Person>,
    shift: Option<ShiftSays>,
    chain: Chain,
    programs: Vec<ProgramSays>,
    now: Timestamp,
}

#[derive(Serialize)]
struct StoreSays {
    id: StoreId,
    name: String,
    time_zone: String,
    /// In which amounts are entered.
    currency: Currency,
}

#[derive(Serialize)]
struct Person {
    id: StaffId,
    name: String,
    role: StaffRole,
}

#[derive(Serialize)]
struct ShiftSays {
    staff: StaffId,
    name: String,
    until: Timestamp,
}

/// Where the device's chain of entries stands at the server.
#[derive(Serialize)]
struct Chain {
    seq: u64,
    head: Digest,
}

#[derive(Serialize)]
struct ProgramSays {
    id: ProgramId,
    name: String,
    rule: Rule,
    max_per_scan: u32,
    /// What staff have to say of a sale.
    asks: Asks,
}

pub(crate) async fn view(State(app): State<App>, session: DeviceSession) -> Result<Json<Counter>, Problem> {
    let now = app.now()?;
    let ledger = app.ledger();
    let (merchant, id) = (session.merchant(), session.device());
    let device = ledger.get::<Device>(merchant, &id).await?.ok_or_else(Problem::not_found)?;
    let business = ledger.get::<Merchant>(merchant, &merchant).await?.ok_or_else(Problem::not_found)?;
    let store = ledger.get::<Store>(merchant, &device.store).await?.ok_or_else(Problem::not_found)?;
    let staff = ledger.list::<Staff>(merchant).await?;
    let name_of = |id| staff.iter().find(|staff| staff.id == id).map(|staff| staff.name.clone());
    let shift = ledger.current_shift(merchant, id, now).await?.map(|shift| ShiftSays {
        staff: shift.staff,
        name: name_of(shift.staff).unwrap_or_default(),
        until: shift.until,
    });
    let chain = ledger.chain(id).await?;
    let mut programs = ledger.list::<Program>(merchant).await?;
    programs.retain(|program| program.runs_at(now) && program.runs_in(store.id));
    Ok(Json(Counter {
        device: Named { id, name: device.name },
        merchant: Named { id: merchant, name: business.name },
        store: StoreSays {
            id: store.id,
            name: store.name,
            time_zone: store.time_zone,
            currency: business.currency,
        },
        shift,
        staff: staff
            .into_iter()
            .filter(|staff| staff.status == StaffStatus::Active)
            .map(|staff| Person { id: staff.id, name: staff.name, role: staff.role })
            .collect(),
        chain: Chain { seq: chain.sequence, head: chain.head },
        programs: programs
            .iter()
            .map(|program| ProgramSays {
                id: program.id(),
                name: program.name().to_owned(),
                rule: rule(program),
                max_per_scan: program.limits().max_per_scan,
                asks: program.asks(),
            })
            .collect(),
        now,
    }))
}

pub(crate) async fn live(State(app): State<App>, session: DeviceSession) -> Result<Response, Problem> {
    let stream = app.live().device_stream(session.device())?;
    Ok(live::sse(Vec::new(), stream))
}
