//! The weeks themselves.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use tenthcup_ledger::record::Shift;
use tenthcup_ledger::{Answer, Challenged, Shifts as _};
use tenthcup_token::{Intent, Money, StaffId, Timestamp};
use tenthcup_verifier::check_redeem;

use super::counter::Counter;
use super::holder::Holder;
use super::plan::{Day, Slip, Visit, days};
use super::{DemoError, Shop};
use crate::app::App;

/// What a cup costs, in øre.
const CUP: i64 = 4_900;

/// Rewards stay on the card now and then: who has to hurry redeems next time.
const FORGETFUL: usize = 5;

/// Lives through the weeks before `now`: everything is submitted and decided at its own time. Leaves the ledger a moment before `now`.
pub async fn live_through(
    app: &App,
    shop: &Shop,
    opened: Timestamp,
    now: Timestamp,
) -> Result<(), DemoError> {
    let mut counter = Counter::enrol(app, shop, opened).await?;
    let mut holders = BTreeMap::new();
    for day in days(now, &shop.store.time_zone) {
        let staff = sign_on(app, shop, &counter, &day).await?;
        for visit in &day.visits {
            visited(app, shop, &mut counter, &mut holders, staff, visit).await?;
        }
    }
    Ok(())
}

async fn sign_on(app: &App, shop: &Shop, counter: &Counter<'_>, day: &Day) -> Result<StaffId, DemoError> {
    let staff = shop.staff.get(day.staff).ok_or(DemoError::Unexpected("nobody works today"))?.id;
    let (merchant, device) = (shop.merchant.id, counter.device());
    app.ledger().sign_on(Shift { merchant, device, staff, since: day.opens, until: day.closes }).await?;
    Ok(staff)
}

async fn visited(
    app: &App,
    shop: &Shop,
    counter: &mut Counter<'_>,
    holders: &mut BTreeMap<usize, Holder>,
    staff: StaffId,
    visit: &Visit,
) -> Result<(), DemoError> {
    let at = visit.at;
    let holder = match holders.entry(visit.guest) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(new) => new.insert(Holder::join(app, shop, at).await?),
    };
    if visit.slip == Slip::OldCode {
        let code = holder.show(at.minus(240))?;
        counter.submit(staff, Intent::Punch { count: 1, code }, None, at.plus(5)).await?;
    }
    let code = holder.show(at.plus(18))?;
    let paid = Money::new(CUP * i64::from(visit.cups), shop.merchant.currency);
    let intent = Intent::Punch { count: visit.cups, code };
    let answer = counter.submit(staff, intent.clone(), Some(paid), at.plus(20)).await?;
    let Answer::Punched(receipt) = answer else {
        return Err(DemoError::Unexpected("a punch was not counted"));
    };
    if visit.slip == Slip::ScannedTwice {
        counter.submit(staff, intent, None, at.plus(24)).await?;
    }
    if receipt.rewards() > 0 && !visit.guest.is_multiple_of(FORGETFUL) {
        redeem(app, counter, holder, staff, at.plus(60)).await?;
    }
    Ok(())
}

/// The reward: a code for the counter, a challenge back, its answer with the digits that the counter shows.
async fn redeem(
    app: &App,
    counter: &mut Counter<'_>,
    holder: &mut Holder,
    staff: StaffId,
    at: Timestamp,
) -> Result<(), DemoError> {
    let code = holder.show(at)?;
    let answer = counter.submit(staff, Intent::Redeem { code }, None, at.plus(2)).await?;
    let Answer::Challenged(Challenged { terms, digits, .. }) = answer else {
        return Err(DemoError::Unexpected("no challenge was made for a ready reward"));
    };
    let challenge = app.keys().sign(&terms.merchant, |kid| terms.claims(kid), &[])?;
    let answered = at.plus(12);
    let redeem = holder.redeem(&challenge, answered)?;
    let redeem = check_redeem(redeem, &challenge, app.ledger(), app.windows(), answered)?;
    match app.ledger().redeem(redeem, digits, answered).await? {
        Answer::Redeemed(_) => Ok(()),
        _ => Err(DemoError::Unexpected("a reward was not redeemed")),
    }
}
