//! Coupons: a punch for the sale on a receipt, claimed once from a phone, and never beside a scan of that sale.

use minicbor::{Decode, Encode};
use tenthcup_program::{Change, Counters, Happening, Program, Punch, decide};
use tenthcup_token::{
    CouponId, DeviceId, Digest, EventKind, MerchantId, Reason, SaleReference, StaffId, Timestamp, sale_digest,
};

use super::append::Circumstances;
use super::draft::Draft;
use super::keys;
use super::punch::most_rewards_of;
use super::rows::CardRow;
use super::schema::Tables;
use super::stop::{Stop, answered};
use super::table::Rows;
use super::table_id::TableId;
use super::trouble::{Trouble, storage};
use crate::answer::Refusal;
use crate::codec;
use crate::private::Private;
use crate::record::{Batch, Coupon, CouponClaim};
use crate::request::CouponPunch;
use crate::view::ShopDay;

/// SHA-256 of merchant and sale reference → its coupon. Kept for ever, like what says that a sale earned.
pub(super) const COUPONS: Rows<32, CouponRow> = Rows::of(TableId::Coupons);

#[derive(Debug, Clone, Copy, Encode, Decode)]
#[cbor(array)]
pub(super) struct CouponRow {
    #[cbor(n(0), with = "codec")]
    pub(super) coupon: CouponId,
}

/// Puts a coupon on record, or finds the one that its sale has.
pub(super) fn mint(
    tables: &mut Tables<'_>,
    new: &Coupon,
    now: Timestamp,
) -> Result<Result<Coupon, Refusal>, Trouble> {
    tables.meta.tick(now)?;
    answered(put_on_record(tables, new, now))
}

/// Keeps the coupon of a sale from being claimed.
pub(super) fn void(
    tables: &mut Tables<'_>,
    merchant: MerchantId,
    sale: &SaleReference,
    now: Timestamp,
) -> Result<Result<Coupon, Refusal>, Trouble> {
    tables.meta.tick(now)?;
    answered(undo(tables, merchant, sale))
}

/// Decides a claim.
pub(super) fn claim(tables: &mut Tables<'_>, asked: &CouponPunch, now: Timestamp) -> Result<Draft, Trouble> {
    Ok(answered(punch(tables, asked, now))?.unwrap_or_else(Draft::Refused))
}

fn put_on_record(tables: &mut Tables<'_>, new: &Coupon, now: Timestamp) -> Result<Coupon, Stop> {
    let sale = keys::sale(&new.merchant, &new.sale);
    if let Some(coupon) = tables.coupon_of(new.merchant, &sale)? {
        coupon.may_be_claimed(now)?;
        return Ok(coupon);
    }
    tables.not_earned(&sale)?;
    let program: Program = tables.records.get(new.merchant, &new.program)?.ok_or(Reason::ProgramClosed)?;
    takes_coupons(&program, new, now)?;
    tables.records.must_write(Batch::new().insert(new))?;
    tables.coupons.insert_new(&sale, &CouponRow { coupon: new.id })?;
    Ok(new.clone())
}

fn takes_coupons(program: &Program, new: &Coupon, now: Timestamp) -> Result<(), Reason> {
    if !program.runs_at(now) {
        return Err(Reason::ProgramClosed);
    }
    if !program.runs_in(new.store) {
        return Err(Reason::NotAtThisStore);
    }
    if program.asks().amount { Err(Reason::AmountNeeded) } else { Ok(()) }
}

fn undo(tables: &mut Tables<'_>, merchant: MerchantId, sale: &SaleReference) -> Result<Coupon, Stop> {
    let key = keys::sale(&merchant, sale);
    let coupon = tables.coupon_of(merchant, &key)?.ok_or(Reason::UnknownCoupon)?;
    if let Some(place) = tables.sales.get(&key)? {
        if tables.reversed.get(&keys::place(&place))?.is_some() {
            return Ok(coupon);
        }
        let reason = if coupon.claimed.is_some() { Reason::AlreadyUsed } else { Reason::SaleAlreadyEarned };
        return Err(tables.earned(Refusal::of(reason).on(place.card), place)?.into());
    }
    let void = Coupon { void: true, ..coupon.clone() };
    tables.records.must_write(Batch::new().replace(&coupon, &void))?;
    Ok(void)
}

fn punch(tables: &mut Tables<'_>, asked: &CouponPunch, now: Timestamp) -> Result<Draft, Stop> {
    let (token, card) = (asked.coupon.token(), asked.card);
    let coupon: Coupon =
        tables.records.get(*token.merchant(), asked.coupon.coupon())?.ok_or(Reason::UnknownCoupon)?;
    if sale_digest(&coupon.merchant, &coupon.sale) != *asked.coupon.sale() {
        return Err(Reason::UnknownCoupon.into());
    }
    let row = tables.claimers_card(asked, &coupon)?;
    let sale = keys::sale(&coupon.merchant, &coupon.sale);
    if let Some(claimed) = &coupon.claimed {
        let place = tables.sales.must_get(&sale)?;
        if claimed.card == card {
            return Ok(Draft::of_event(tables, place)?);
        }
        return Err(tables.earned(Refusal::of(Reason::AlreadyUsed), place)?.into());
    }
    tables.meta.tick(now)?;
    coupon.may_be_claimed(now)?;
    tables.issued_since_restore(token.claims().iat)?;
    tables.not_earned(&sale)?;
    let refused = |reason| Refusal::of(reason).on(card);
    row.standing().usable().map_err(refused)?;
    let person = tables.person(card, &row)?;

    let program = tables.program(row.merchant, row.program)?;
    let day = tables.shop_day(coupon.merchant, coupon.store, now)?;
    if tables.coupons_claimed(card, day)? >= asked.most_per_day {
        return Err(refused(Reason::CouponLimit).into());
    }
    let given = tables.given_to_card(&program, card, now)?;
    let change = change_by(asked, &coupon, &program, &row, day, now, Counters::default().with_given(given))
        .map_err(refused)?;

    tables.count_coupon(card, day, now)?;
    let claimed = Coupon { claimed: Some(CouponClaim { card, at: now }), ..coupon.clone() };
    tables.records.must_write(Batch::new().replace(&coupon, &claimed))?;
    let told = told(asked, &coupon, day, now);
    let (place, draft) = tables.append(&person, row, &program, change, told)?;
    tables.sales.insert_new(&sale, &place)?;
    Ok(draft)
}

/// The one punch of a receipt, by the rules of its program.
fn change_by(
    asked: &CouponPunch,
    coupon: &Coupon,
    program: &Program,
    row: &CardRow,
    day: ShopDay,
    now: Timestamp,
    counters: Counters,
) -> Result<Change, Reason> {
    let happening = Happening::Punch(Punch {
        at: now,
        shop_day: day.0,
        store: coupon.store,
        count: 1,
        has_sale_reference: true,
        amount: None,
        fresh: asked.fresh.rewards(most_rewards_of(program, row, 1, None)),
    });
    decide(program, &row.state, &happening, &counters)
}

/// What the event tells: nobody stood at a counter.
fn told(asked: &CouponPunch, coupon: &Coupon, day: ShopDay, now: Timestamp) -> Circumstances {
    Circumstances {
        kind: EventKind::Punched,
        recorded: now,
        happened: asked.claim.claims().iat,
        store: coupon.store,
        staff: StaffId::NONE,
        device: DeviceId::NONE,
        private: Private {
            sale: Some(coupon.sale.clone()),
            amount: None,
            evidence: vec![asked.claim.bytes().to_vec(), asked.coupon.token().bytes().to_vec()],
        },
        link: Some(Digest::from_bytes(keys::sale(&coupon.merchant, &coupon.sale))),
        reverses: None,
        redeemed: None,
        day,
        count: 1,
        arrived: None,
    }
}

impl Coupon {
    fn may_be_claimed(&self, now: Timestamp) -> Result<(), Reason> {
        if self.void {
            return Err(Reason::CouponVoid);
        }
        if now < self.expires { Ok(()) } else { Err(Reason::Expired) }
    }
}

impl Tables<'_> {
    fn coupon_of(&self, merchant: MerchantId, sale: &[u8; 32]) -> Result<Option<Coupon>, Trouble> {
        let Some(CouponRow { coupon }) = self.coupons.get(sale)? else { return Ok(None) };
        let missing = || Trouble::Storage(storage("the coupon of a sale is not on record"));
        self.records.get(merchant, &coupon)?.ok_or_else(missing).map(Some)
    }

    /// The card that the claim is for, when the claim is for this coupon and by the key of that card.
    fn claimers_card(&self, asked: &CouponPunch, coupon: &Coupon) -> Result<CardRow, Stop> {
        let claim = asked.claim.claims();
        if *asked.claim.merchant() != coupon.merchant {
            return Err(Reason::OtherMerchant.into());
        }
        if claim.subject != asked.coupon.token().digest() {
            return Err(Reason::OtherSubject.into());
        }
        let row = self.cards.get(asked.card.as_bytes())?.filter(|row| row.standing().exists());
        let row = row.ok_or(Reason::UnknownCard)?;
        if row.merchant != coupon.merchant {
            return Err(Reason::OtherMerchant.into());
        }
        if row.program != coupon.program {
            return Err(Reason::UnknownCard.into());
        }
        if row.holder.key() == Some(&claim.key) { Ok(row) } else { Err(Reason::BadSignature.into()) }
    }

    /// Refuses a sale that earned, naming the first time.
    fn not_earned(&self, sale: &[u8; 32]) -> Result<(), Stop> {
        match self.sales.get(sale)? {
            None => Ok(()),
            Some(place) => Err(self.earned(Refusal::of(Reason::SaleAlreadyEarned), place)?.into()),
        }
    }
}
