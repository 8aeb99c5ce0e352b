//! How changes become durable.
//!
//! A store with a journal writes a group of changes there, flushes it once, and has them in memory until the index takes them up
//! (`uptake`). A store without one writes the index itself, every time: for what must not stay in a journal once it is removed.

use std::sync::Arc;

use tenthcup_token::Timestamp;
use tenthcup_verifier::StorageFault;

use super::index::Mark;
use super::journal::Journal;
use super::layer::Layer;
use super::meta::Meta;
use super::moment::Group;
use super::shared::Shared;
use super::trouble::{Trouble, storage};
use super::uptake::Uptake;

/// Makes changes durable. The writer has it, and nobody else.
pub(super) struct Keeper {
    shared: Arc<Shared>,
    how: How,
}

pub(super) enum How {
    Journal { journal: Journal, uptake: Uptake },
    Index,
}

impl Keeper {
    pub(super) fn new(shared: Arc<Shared>, how: How) -> Self {
        Self { shared, how }
    }

    /// Makes changes durable, and visible. When this returns Ok a crash takes nothing of them away any more.
    pub(super) fn keep(&mut self, changes: &Layer) -> Result<(), StorageFault> {
        if changes.is_empty() {
            return Ok(());
        }
        match &mut self.how {
            How::Journal { journal, uptake } => {
                uptake.wait_for_room()?;
                let framed = changes;
                #[cfg(feature = "planted-bugs")]
                let framed = &super::planted::burnt_apart(framed);
                let mark = journal.append(framed).map_err(storage)?;
                let young = self.shared.advance(|next| {
                    next.young.merge(changes);
                    next.mark = mark;
                    next.young.bytes()
                });
                uptake.announce(young);
            }
            How::Index => {
                let mark = Mark { frame: self.shared.moment().mark.frame + 1, ..Mark::START };
                let view = self.shared.apply(changes, mark)?;
                self.shared.advance(|next| (next.index, next.mark) = (Some(view), mark));
            }
        }
        Ok(())
    }

    /// After something failed: cuts off what nobody was told of, and opens everything anew.
    pub(super) fn recover(&mut self) -> Result<(), StorageFault> {
        if let How::Journal { journal, .. } = &mut self.how {
            journal.recover().map_err(storage)?;
        }
        self.shared.renew()
    }

    /// Marks a new store with the time that it was made.
    pub(super) fn mark_birth(&mut self, now: Timestamp) -> Result<(), StorageFault> {
        let moment = self.shared.moment();
        let rows = Group::over(&moment);
        Meta::of(&rows).begin(now).map_err(Trouble::into_storage_fault)?;
        self.keep(&rows.into_changes())
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}
