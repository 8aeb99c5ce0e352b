//! Entries as a ledger takes them: at their place in their device's chain, and late.

mod kept;
mod late;
mod limits;
mod moving;
mod people;
mod place;
mod rows;

use tenthcup_token::{CardId, Cti, Digest, Entry, Intent, Signed, StaffId, Timestamp};

use super::world::*;
use crate::case::{Case, ChainState, DeviceState, Scan, ShiftState, StaffState, State};

const HOUR: u32 = 3600;
const DAY: u32 = 24 * HOUR;
const OTHER_STAFF: StaffId = StaffId::from_bytes([7; 16]);

pub(super) fn cases() -> Vec<Case> {
    [
        place::cases(),
        rows::cases(),
        late::cases(),
        limits::cases(),
        moving::cases(),
        people::cases(),
        kept::cases(),
    ]
    .concat()
}

/// The SHA-256 of the seventh entry of [`DEVICE`], which was its last.
fn head() -> Digest {
    Digest::of(b"the seventh entry")
}

/// A shop with two counters. [`STAFF`] is signed on at both since three days; the one sent seven entries, the last two days ago.
fn open() -> State {
    let counter = |id, key: tenthcup_token::SigningKey| DeviceState {
        shifts: vec![ShiftState { staff: STAFF, since: NOW.minus(3 * DAY), until: NOW.plus(2 * DAY) }],
        ..device_state(id, "active", &key)
    };
    let staff = |staff| StaffState { staff, status: "active".into() };
    let chain = |sequence, head| Some(ChainState { sequence, head, floor: NOW.minus(2 * DAY), held: 0 });
    let first = DeviceState { chain: chain(7, head()), ..counter(DEVICE, device()) };
    let second = DeviceState { chain: chain(0, Digest::ZERO), ..counter(OTHER_DEVICE, stranger()) };
    State { devices: vec![first, second], staff: vec![staff(STAFF), staff(OTHER_STAFF)], ..state() }
}

/// The same, with something else known of [`DEVICE`].
fn open_with(change: impl FnOnce(&mut DeviceState)) -> State {
    let mut state = open();
    if let Some(device) = state.devices.first_mut() {
        change(device);
    }
    state
}

/// The same, with something else known of its chain.
fn open_at(change: impl FnOnce(&mut ChainState)) -> State {
    open_with(|device| {
        if let Some(chain) = &mut device.chain {
            change(chain);
        }
    })
}

/// The digits of a SHOW; `counter` tells one from another.
fn showing(card: CardId, iat: Timestamp, counter: u32) -> String {
    let show = show(card, iat, Cti { counter, ..CTI });
    if card == P256_CARD {
        digits(&p256().sign(show, &MERCHANT, &[]))
    } else {
        digits(&holder().sign(show, &MERCHANT, &[]))
    }
}

fn punch(code: String) -> Intent {
    Intent::Punch { count: 1, code }
}

/// The next entry of [`DEVICE`]: a punch of [`CARD`] by a code of its own second.
fn made(seconds_ago: u32) -> Entry {
    let time = NOW.minus(seconds_ago);
    Entry { sequence: 8, prev: head(), time, ..entry(showing(CARD, time, 7)) }
}

/// The first entry of [`OTHER_DEVICE`], by the same code as [`made`].
fn made_elsewhere(seconds_ago: u32) -> Entry {
    Entry { device: OTHER_DEVICE, sequence: 1, prev: Digest::ZERO, ..made(seconds_ago) }
}

/// The one after `entry`, made in the same second, by another code of the same card.
fn after(entry: &Entry) -> Entry {
    let sequence = entry.sequence + 1;
    let counter = u32::try_from(sequence).unwrap_or_default();
    let intent = punch(showing(CARD, entry.time, counter));
    Entry { sequence, prev: signed(entry).digest(), intent, ..entry.clone() }
}

fn signed(entry: &Entry) -> Signed<Entry> {
    let key = if entry.device == OTHER_DEVICE { stranger() } else { device() };
    key.sign(entry.clone(), &MERCHANT, &[])
}

fn text(entry: &Entry) -> String {
    base64(signed(entry).bytes())
}

/// An entry that arrives now.
fn chain(name: &str, what: &str, entry: &Entry, expect: &str) -> Case {
    Case { state: open(), ..case("chain", name, what, text(entry), expect) }
}

/// Further entries, each with what has to be said of it.
fn then<const N: usize>(case: Case, more: [(&Entry, Timestamp, &str); N]) -> Case {
    let scan = |(entry, now, expect): &(&Entry, Timestamp, &str)| Scan {
        expect: Some((*expect).to_owned()),
        ..arrives(entry, *now)
    };
    Case { again: more.iter().map(scan).collect(), ..case }
}

/// One more entry, of which `expect` of the case says enough.
fn arrives(entry: &Entry, now: Timestamp) -> Scan {
    Scan { text: text(entry), now, device: None, intent: None, entry_time: None, expect: None }
}
