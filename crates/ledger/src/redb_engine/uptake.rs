//! The index takes up what the journal has: in the background, about once a second, or sooner when much was changed.

use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tenthcup_verifier::StorageFault;

use super::layer::Layer;
use super::shared::Shared;
use super::trouble::contained;

/// How long changes lie in memory before they are taken up; and after a failure, until the next try.
const PAUSE: Duration = Duration::from_secs(1);
/// So many bytes of changes are taken up at once.
const MUCH: usize = 16 << 20;
/// Beyond so many, nothing more is decided until they were: memory is not endless.
const MOST: usize = 64 << 20;

/// What the thread waits for, and what waits for it.
#[derive(Debug, Default)]
struct State {
    /// Bytes of changes that nobody has begun to take up.
    waiting: usize,
    stopping: bool,
    failed: Option<StorageFault>,
}

#[derive(Debug, Default)]
struct Bell {
    state: Mutex<State>,
    rung: Condvar,
}

impl Bell {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread that does it. Dropping it has everything taken up, so that the next start finds nothing to do.
pub(super) struct Uptake {
    bell: Arc<Bell>,
    thread: Option<JoinHandle<()>>,
}

impl Uptake {
    pub(super) fn start(shared: Arc<Shared>) -> std::io::Result<Self> {
        let bell = Arc::new(Bell::default());
        let heard = Arc::clone(&bell);
        let thread = std::thread::Builder::new().name("index".into()).spawn(move || run(&shared, &heard))?;
        Ok(Self { bell, thread: Some(thread) })
    }

    /// So many bytes of changes wait now.
    pub(super) fn announce(&self, waiting: usize) {
        let mut state = self.bell.state();
        let before = mem::replace(&mut state.waiting, waiting);
        if (before == 0 && waiting > 0) || (before < MUCH && waiting >= MUCH) {
            self.bell.rung.notify_all();
        }
    }

    /// Waits until there is memory for more changes.
    pub(super) fn wait_for_room(&self) -> Result<(), StorageFault> {
        let full = |state: &mut State| state.waiting >= MOST && state.failed.is_none();
        let state =
            self.bell.rung.wait_while(self.bell.state(), full).unwrap_or_else(PoisonError::into_inner);
        match &state.failed {
            Some(fault) if state.waiting >= MOST => Err(fault.clone()),
            _ => Ok(()),
        }
    }
}

impl Drop for Uptake {
    fn drop(&mut self) {
        self.bell.state().stopping = true;
        self.bell.rung.notify_all();
        if let Some(thread) = self.thread.take() {
            // Should it have panicked, the journal still has everything.
            let _ = thread.join();
        }
    }
}

fn run(shared: &Shared, bell: &Bell) {
    let mut leaving = Leaving::default();
    loop {
        let nothing = |state: &mut State| state.waiting == 0 && !state.stopping;
        let state = bell.rung.wait_while(bell.state(), nothing).unwrap_or_else(PoisonError::into_inner);
        let soon = |state: &mut State| !state.stopping && (state.waiting < MUCH || state.failed.is_some());
        let waited = bell.rung.wait_timeout_while(state, PAUSE, soon).unwrap_or_else(PoisonError::into_inner);
        let stopping = waited.0.stopping;
        drop(waited);
        // Whatever becomes of it: a thread that died would be noticed by nobody.
        let taken_up = contained(|| leaving.take_up(shared));
        let mut state = bell.state();
        state.waiting = shared.moment().young.bytes();
        let is_done = taken_up.as_ref().is_ok_and(|()| state.waiting == 0);
        state.failed = taken_up.err();
        if let Some(fault) = &state.failed {
            tracing::error!(%fault, "the index could not be written; the journal has everything");
            state.waiting = state.waiting.max(1);
        }
        bell.rung.notify_all();
        if stopping && (is_done || state.failed.is_some()) {
            return;
        }
    }
}

/// What the index took up last. It is let go of one turn later, when no reader has it any more: to free so many rows takes a while, and this
/// thread has it.
#[derive(Default)]
struct Leaving(Layer);

impl Leaving {
    fn take_up(&mut self, shared: &Shared) -> Result<(), StorageFault> {
        self.0 = Layer::default();
        let (layer, mark) = shared.advance(|next| {
            // What could not be taken up the last time comes first.
            if next.older.is_empty() {
                next.older = mem::take(&mut next.young);
                next.older_mark = next.mark;
            }
            (next.older.clone(), next.older_mark)
        });
        if layer.is_empty() {
            return Ok(());
        }
        #[cfg(feature = "planted-bugs")]
        let mark = super::planted::mark_ahead(mark, || shared.moment().mark);
        let applied = shared.apply(&layer, mark);
        // redb takes nothing more after a failure, and perhaps nobody decides or reads for a while who would notice.
        if applied.is_err()
            && let Err(fault) = shared.renew()
        {
            tracing::error!(%fault, "the index does not open again yet");
        }
        let view = applied?;
        shared.advance(|next| {
            next.older = Layer::default();
            next.index = Some(view);
        });
        self.0 = layer;
        Ok(())
    }
}
