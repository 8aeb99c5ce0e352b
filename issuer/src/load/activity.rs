//! Whether a connection is of use to anybody.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use tokio::time::Instant;

use super::Connections;

/// The requests under way on one connection, and since when there has been none.
#[derive(Debug)]
pub(crate) struct Activity {
    begun: Instant,
    under_way: AtomicUsize,
    /// Milliseconds after `begun`.
    idle_since: AtomicU64,
    among: Connections,
}

impl Activity {
    /// A connection that has just come.
    pub(super) fn new(among: Connections) -> Arc<Self> {
        let (under_way, idle_since) = (AtomicUsize::new(0), AtomicU64::new(0));
        Arc::new(Self { begun: Instant::now(), under_way, idle_since, among })
    }

    /// Whether the connection should go after this request, so that others have its place.
    pub(crate) fn is_one_of_many(&self) -> bool {
        self.among.are_crowded()
    }

    /// How long there has been no request; `None` while there is one.
    pub(super) fn idle_for(&self) -> Option<Duration> {
        if self.under_way.load(Ordering::Acquire) > 0 {
            return None;
        }
        let since = Duration::from_millis(self.idle_since.load(Ordering::Acquire));
        Some(self.begun.elapsed().saturating_sub(since))
    }

    /// A request begins. It ends when what is returned is dropped.
    pub(crate) fn request(self: &Arc<Self>) -> UnderWay {
        self.under_way.fetch_add(1, Ordering::AcqRel);
        UnderWay(self.clone())
    }
}

/// A request under way.
#[derive(Debug)]
pub(crate) struct UnderWay(Arc<Activity>);

impl UnderWay {
    /// Goes on until the last byte of the answer is handed over: a stream of live events is a request under way.
    pub(crate) fn until_answered(self, response: Response) -> Response {
        response.map(|body| Body::new(Answering { body, _request: self }))
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let now = u64::try_from(self.0.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.0.idle_since.store(now, Ordering::Release);
        self.0.under_way.fetch_sub(1, Ordering::AcqRel);
    }
}

struct Answering {
    body: Body,
    _request: UnderWay,
}

impl HttpBody for Answering {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[tokio::test(start_paused = true)]
    async fn it_is_idle_from_the_end_of_the_last_answer() {
        let activity = Activity::new(Connections::new(&Config::default(), 9, true));
        tokio::time::advance(Duration::from_secs(3)).await;
        assert_eq!(activity.idle_for(), Some(Duration::from_secs(3)));
        let (one, other) = (activity.request(), activity.request());
        drop(one);
        assert_eq!(activity.idle_for(), None);
        let response = other.until_answered(Response::new(Body::from("tea")));
        tokio::time::advance(Duration::from_secs(4)).await;
        assert_eq!(activity.idle_for(), None, "the answer is not taken yet");
        drop(response);
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(activity.idle_for(), Some(Duration::from_secs(1)));
    }
}
