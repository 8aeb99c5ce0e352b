//! A shop, its counters and its customers, with real keys and real signatures, around any ledger.

#![allow(dead_code, unused_imports, reason = "every test program uses another part of it")]

mod counter;
pub mod disk;
mod holder;
mod on_disk;
mod shaky;
pub mod shop;

use std::sync::Arc;

use tenthcup_ledger::Ledger;

pub use counter::{Counter, Told, Want};
pub use holder::Holder;
pub use on_disk::OnDisk;
pub use shaky::Shaky;
pub use shop::{Shop, T0, fresh};

/// A ledger to be tried: made new, and stopped and started again.
pub trait Engine: Send + Sync + Sized + 'static {
    fn new() -> Self;
    fn ledger(&self) -> Arc<dyn Ledger>;
    /// Stops it, and starts it again from what it kept. All handles must be gone.
    fn restart(&mut self);
}
