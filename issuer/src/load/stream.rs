//! One connection, cut when nothing is asked on it, and when nobody takes what it brings.
//!
//! hyper counts the time of an HTTP/1 head only from the first byte, and nothing at all on HTTP/2, where a peer can answer pings for ever.

use std::future::Future as _;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

use super::Activity;
use super::connections::Place;
use super::head::FirstHead;

/// How long a connection is borne.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    /// Without a request.
    pub(super) idle: Duration,
    /// With an answer of which nothing is taken.
    pub(super) stalled: Duration,
}

/// A connection that holds its place until it is dropped.
pub(crate) struct Patient {
    stream: TcpStream,
    /// Until it is handed on.
    first_head: Option<FirstHead>,
    patience: Patience,
    activity: Arc<Activity>,
    idle: Pin<Box<Sleep>>,
    /// Runs while the other side takes nothing.
    stalled: Option<Pin<Box<Sleep>>>,
    _place: Place,
}

impl Patient {
    /// Over TLS heads are not to be seen here: `plain` is false.
    pub(super) fn new(
        stream: TcpStream,
        plain: bool,
        patience: Patience,
        activity: Arc<Activity>,
        place: Place,
    ) -> Self {
        let (first_head, idle) = (plain.then(FirstHead::default), Box::pin(sleep(patience.idle)));
        Self { stream, first_head, patience, activity, idle, stalled: None, _place: place }
    }

    fn poll_bytes(&mut self, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let Some(head) = &mut self.first_head else {
            return Pin::new(&mut self.stream).poll_read(context, buffer);
        };
        ready!(head.poll_whole(&mut self.stream, context))?;
        if head.hand_on(buffer) {
            self.first_head = None;
        }
        Poll::Ready(Ok(()))
    }

    /// Whether there has been no request for too long.
    fn poll_idle(&mut self, context: &mut Context<'_>) -> Poll<io::Error> {
        loop {
            ready!(self.idle.as_mut().poll(context));
            let left = match self.activity.idle_for() {
                None => self.patience.idle,
                Some(idle) => match self.patience.idle.checked_sub(idle) {
                    None | Some(Duration::ZERO) => return Poll::Ready(cut("idle")),
                    Some(left) => left,
                },
            };
            self.idle.as_mut().reset(Instant::now() + left);
        }
    }

    /// Passes on what a write came to, unless too long nothing was taken.
    fn written<T>(&mut self, outcome: Poll<io::Result<T>>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        if outcome.is_ready() {
            self.stalled = None;
            return outcome;
        }
        let patience = self.patience.stalled;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(stalled.as_mut().poll(context));
        Poll::Ready(Err(cut("stalled")))
    }
}

fn cut(cause: &'static str) -> io::Error {
    metrics::counter!("tenthcup_connections_cut_total", "cause" => cause).increment(1);
    io::Error::new(io::ErrorKind::TimedOut, cause)
}

impl AsyncRead for Patient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match self.poll_bytes(context, buffer) {
            Poll::Ready(read) => Poll::Ready(read),
            Poll::Pending => self.poll_idle(context).map(Err),
        }
    }
}

impl AsyncWrite for Patient {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.written(outcome, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, bytes);
        self.written(outcome, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
