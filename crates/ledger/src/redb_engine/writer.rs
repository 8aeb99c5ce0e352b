//! One thread writes. It takes the first job that waits and whatever else waits by then, decides each in order against what was decided
//! before it, makes all of it durable at once, and only then answers.

use std::sync::Arc;
use std::thread::JoinHandle;

use tenthcup_verifier::StorageFault;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{mpsc, oneshot};

use super::figures;
use super::keeper::Keeper;
use super::moment::Group;
use super::trouble::{Trouble, contained};
use crate::fault::Fault;
use crate::receipt::Committed;

/// Jobs that may wait. One more is told at once that the ledger is busy.
const QUEUE: usize = 1024;
/// Jobs that are committed together at most.
const GROUP: usize = 256;

/// The tables that jobs write, opened once for a group, and what they need beside rows.
pub(super) trait Schema: Send + Sync + 'static {
    type Tables<'t>;

    /// What is kept there, for the figures.
    const NAME: &'static str;

    fn open<'t>(&'t self, rows: &'t Group<'t>) -> Self::Tables<'t>;

    /// Does what has to be durable before the group is. Called once everything of it is decided.
    fn seal(&self) -> Result<(), Trouble> {
        Ok(())
    }
}

/// What a job decided. Only the proof of its commit opens it.
pub(super) trait Sealed: Send {
    type Told: Send;

    fn told(self, proof: &Committed) -> Self::Told;
}

/// The writer thread. Dropping it waits until everything that was sent is written and answered.
pub(super) struct Writer<S: Schema> {
    queue: Option<mpsc::Sender<Box<dyn Job<S>>>>,
    thread: Option<JoinHandle<()>>,
}

impl<S: Schema> Writer<S> {
    pub(super) fn start(schema: Arc<S>, keeper: Keeper) -> std::io::Result<Self> {
        let (queue, jobs) = mpsc::channel(QUEUE);
        let thread =
            std::thread::Builder::new().name("ledger".into()).spawn(move || write(&*schema, keeper, jobs))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Has `decide` run in the order of arrival, and waits until what it decided is durable.
    pub(super) async fn run<D, W>(&self, decide: W) -> Result<D::Told, Fault>
    where
        D: Sealed + 'static,
        W: for<'t> FnOnce(&mut S::Tables<'t>) -> Result<D, Trouble> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        let task = Task { decide: Some(decide), decided: None, tell };
        let queue = self.queue.as_ref().ok_or_else(stopped)?;
        queue.try_send(Box::new(task)).map_err(|error| match error {
            TrySendError::Full(_) => Fault::Busy,
            TrySendError::Closed(_) => stopped(),
        })?;
        figures::queue(S::NAME, QUEUE.saturating_sub(queue.capacity()));
        told.await.unwrap_or_else(|_| Err(stopped()))
    }
}

impl<S: Schema> Drop for Writer<S> {
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take() {
            // Its panics are contained group by group; one that was not has been printed, and there is nothing left to do here.
            let _ = thread.join();
        }
    }
}

fn stopped() -> Fault {
    Fault::could_not_decide("the writer has stopped")
}

trait Job<S: Schema>: Send {
    fn decide(&mut self, tables: &mut S::Tables<'_>) -> Result<(), StorageFault>;
    fn answer(self: Box<Self>, committed: Result<&Committed, &StorageFault>);
}

struct Task<W, D: Sealed> {
    decide: Option<W>,
    decided: Option<Result<D, Fault>>,
    tell: oneshot::Sender<Result<D::Told, Fault>>,
}

impl<S, W, D> Job<S> for Task<W, D>
where
    S: Schema,
    D: Sealed,
    W: for<'t> FnOnce(&mut S::Tables<'t>) -> Result<D, Trouble> + Send,
{
    fn decide(&mut self, tables: &mut S::Tables<'_>) -> Result<(), StorageFault> {
        let Some(decide) = self.decide.take() else { return Ok(()) };
        self.decided = Some(match decide(tables) {
            Ok(decided) => Ok(decided),
            Err(Trouble::Undecided(fault)) => Err(fault),
            Err(Trouble::Storage(fault)) => return Err(fault),
        });
        Ok(())
    }

    fn answer(self: Box<Self>, committed: Result<&Committed, &StorageFault>) {
        let answer = match (committed, self.decided) {
            (Ok(proof), Some(decided)) => decided.map(|decided| decided.told(proof)),
            (Ok(_), None) => Err(stopped()),
            (Err(fault), _) => Err(fault.clone().into()),
        };
        // Whoever asked may have gone. What was decided stays decided, and a repeat is told.
        let _ = self.tell.send(answer);
    }
}

fn write<S: Schema>(schema: &S, mut keeper: Keeper, mut jobs: mpsc::Receiver<Box<dyn Job<S>>>) {
    let mut sound = Ok(());
    while let Some(first) = jobs.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP
            && let Ok(next) = jobs.try_recv()
        {
            group.push(next);
        }
        figures::queue(S::NAME, jobs.len());
        figures::group(S::NAME, group.len());
        if sound.is_err() {
            sound = keeper.recover();
        }
        let committed = sound.clone().and_then(|()| contained(|| commit(schema, &mut keeper, &mut group)));
        for job in group {
            job.answer(committed.as_ref());
        }
        if let Err(fault) = committed {
            tracing::error!(%fault, "the ledger could not write; nobody was told anything");
            sound = keeper.recover();
        }
    }
}

/// Decides all jobs of a group, one after the other, and keeps what they changed.
fn commit<S: Schema>(
    schema: &S,
    keeper: &mut Keeper,
    group: &mut Vec<Box<dyn Job<S>>>,
) -> Result<Committed, StorageFault> {
    let changes = {
        let moment = keeper.shared().readable()?;
        let rows = Group::over(&moment);
        let mut tables = schema.open(&rows);
        for job in group.iter_mut() {
            job.decide(&mut tables)?;
        }
        drop(tables);
        schema.seal().map_err(Trouble::into_storage_fault)?;
        rows.into_changes()
    };
    #[cfg(feature = "planted-bugs")]
    super::planted::acknowledge_before_commit(|lie| group.drain(..).for_each(|job| job.answer(Ok(lie))));
    // When this returns Ok a crash takes nothing away any more.
    Committed::after(|| figures::flush(S::NAME, || keeper.keep(&changes)))
}
