//! The vectors, made from fixed seeds.

mod cbor;
mod chain;
mod code;
mod codec;
mod corners;
mod held;
mod kinds;
mod lists;
mod moves;
mod mutate;
mod proofs;
mod redeem;
mod signatures;
mod till;
mod world;

use crate::case::Case;

/// Every vector, sorted by name.
pub fn all() -> Vec<Case> {
    let mut cases = [
        chain::cases(),
        code::cases(),
        codec::cases(),
        corners::cases(),
        held::cases(),
        kinds::cases(),
        lists::cases(),
        moves::cases(),
        mutate::cases(),
        proofs::cases(),
        redeem::cases(),
        signatures::cases(),
        till::cases(),
    ]
    .concat();
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}
