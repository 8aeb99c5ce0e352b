//! The test vectors of `tests/vectors/*.json`: their form ([`Case`]), how they are made ([`all`]), and how this project's verifier
//! answers them ([`verdict`]). `README.md` says what each member means.

mod case;
mod make;
mod run;

pub use case::{
    CardState, Case, ChainState, Challenge, CouponState, DeviceState, HolderState, KeyJwk, Keys, LateState,
    Scan, ShiftState, StaffState, State, VoucherState,
};
pub use make::all;
pub use run::{CHECKS, verdict};
