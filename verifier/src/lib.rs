//! The checks of a scan, in the order of `FORMAT.md` §6, and a durable store of used codes.
//!
//! Three ways in:
//! - A service with the registry calls [`check_entry`] and [`check_redeem`] and gives what they return to its ledger, which burns the
//!   nonce in the transaction that writes the punch. There, [`admit`] says whether an entry is decided at all: its device's chain, and
//!   what holds for late ones.
//! - A till that is enrolled at a service goes on without a network by a [`Journal`]: it judges codes by what it took along, and keeps what
//!   the till signs until the service has answered.
//! - A till on its own makes a [`Till`] from a public key set file and a [`ReplayStore`], and calls [`Till::check`] with the digits that
//!   its scanner read. See `examples/till.rs`.
//!
//! `now` is always an argument. Nothing here reads a clock.

mod admission;
mod chain;
mod code;
mod coupon;
mod durable;
mod entry;
mod fault;
mod freeze;
mod journal;
mod keyset;
mod late;
mod offline;
mod proof;
mod redeem;
mod replay;
mod standing;
mod store;
mod till;
mod windows;

pub use admission::{Admission, Keeping, Known, admit, is_from_before};
pub use chain::DeviceChain;
pub use code::{CardToMove, CheckedCode, CodeChecks, Moment, ShownCard, ShownVoucher, UnmadeCard};
pub use coupon::{CheckedCoupon, check_coupon};
pub use entry::{Arrival, CheckedEntry, EntryFault, check_entry, check_quarantined_entry};
pub use fault::{Fault, StorageFault};
pub use freeze::{Freeze, FreezeError};
pub use journal::{
    Alignment, Answer, Chain, Exposure, Journal, JournalError, KeepFault, Passed, Place, Post, Row, Said,
    Shift, Supplies, Told,
};
pub use keyset::{KeySet, KeySetError, KeySetFile};
pub use late::{CARD_GAP, LateEntry, MOST_A_DAY, SignedOn};
pub use offline::{KnownCard, KnownCards, OfflineChecks, Provisional, ProvisionalCard};
pub use proof::{check_claim, check_enrol, check_invite, check_login};
pub use redeem::{CheckedRedeem, check_redeem, check_repeated_redeem};
pub use replay::{KEEP_SECONDS, ReplayKey};
pub use standing::{
    Assurance, CardStanding, CardStatus, CouponStanding, DeviceStanding, DeviceStatus, Holder, Registry,
    VoucherStanding,
};
pub use store::{Birth, Burn, OpenError, ReplayStore};
pub use till::{Till, TillFault, TillRefusal};
pub use windows::Windows;
