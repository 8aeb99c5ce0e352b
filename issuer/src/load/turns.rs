//! The places for requests: so many are worked on at once, and as many bodies may be on their way.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::Request;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::Limits;

/// There is no place for what was asked. Nothing was done, and the same may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no place for one more of {cause}")]
pub(crate) struct Overload {
    /// Of what there is too much.
    pub(crate) cause: &'static str,
}

/// Why the body of a request was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoBody {
    /// Too many bodies are on their way.
    Overload(Overload),
    /// It is larger than is taken.
    TooLarge,
    /// It did not come in time.
    TooSlow,
    /// It broke off.
    Broken,
}

/// Who may work, and whose body may come.
#[derive(Debug)]
pub(crate) struct Turns {
    requests: Arc<Semaphore>,
    bodies: Semaphore,
    body_bytes: usize,
    body_time: Duration,
}

/// The turn of one request, until it is dropped.
pub(crate) struct Turn {
    _permit: OwnedSemaphorePermit,
}

impl Turns {
    pub(crate) fn new(limits: &Limits) -> Self {
        let at_once = limits.requests_at_once.get() as usize;
        Self {
            requests: Arc::new(Semaphore::new(at_once)),
            bodies: Semaphore::new(at_once),
            body_bytes: limits.body_bytes.get() as usize,
            body_time: Duration::from_secs(limits.body_seconds.get().into()),
        }
    }

    /// A turn, now or not at all: who waited here would be answered too late, and everybody behind them later.
    pub(crate) fn take(&self) -> Result<Turn, Overload> {
        let permit = self.requests.clone().try_acquire_owned();
        let permit = permit.map_err(|_| Overload { cause: "requests" })?;
        metrics::gauge!("tenthcup_requests_in_work").increment(1);
        Ok(Turn { _permit: permit })
    }

    /// Reads the body, so that whoever sends it slowly has no turn in the meantime.
    pub(crate) async fn read_body(&self, request: Request) -> Result<Request, NoBody> {
        let (parts, body) = request.into_parts();
        if usize::try_from(body.size_hint().lower()).map_or(true, |length| length > self.body_bytes) {
            return Err(NoBody::TooLarge);
        }
        let _place = self.bodies.try_acquire().map_err(|_| NoBody::Overload(Overload { cause: "bodies" }))?;
        let bytes = tokio::time::timeout(self.body_time, self.bytes(body));
        let bytes = bytes.await.map_err(|_| NoBody::TooSlow)??;
        Ok(Request::from_parts(parts, Body::from(bytes)))
    }

    async fn bytes(&self, body: Body) -> Result<Bytes, NoBody> {
        axum::body::to_bytes(body, self.body_bytes).await.map_err(|error| {
            let limit = std::error::Error::source(&error);
            if limit.is_some_and(|cause| cause.is::<http_body_util::LengthLimitError>()) {
                NoBody::TooLarge
            } else {
                NoBody::Broken
            }
        })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        metrics::gauge!("tenthcup_requests_in_work").decrement(1);
    }
}
