//! The one place where randomness comes from: the generator of the system.

use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

/// The generator of the system. A machine without one is no place for keys: there it panics, which the edge catches.
pub fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
