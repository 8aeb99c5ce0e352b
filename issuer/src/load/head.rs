//! The first head of a connection, held back until it is whole.
//!
//! hyper takes 14 KiB for a connection from its first byte on. Whoever sends half a head gets none of that: what it sent is all that is held.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};
use tokio::net::TcpStream;

/// The head of a request may be this large, in bytes.
pub(crate) const LARGEST_HEAD: usize = 8 * 1024;

/// What has come so far, and how much of it was handed on.
#[derive(Debug, Default)]
pub(super) struct FirstHead {
    bytes: Vec<u8>,
    handed_on: usize,
    ended: bool,
}

impl FirstHead {
    /// Reads until the head is whole.
    pub(super) fn poll_whole(
        &mut self,
        stream: &mut TcpStream,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        while !self.may_go_on() {
            let mut chunk = [0; 1024];
            let mut chunk = ReadBuf::new(&mut chunk);
            ready!(Pin::new(&mut *stream).poll_read(context, &mut chunk))?;
            self.take(chunk.filled());
        }
        Poll::Ready(Ok(()))
    }

    fn take(&mut self, bytes: &[u8]) {
        self.ended = bytes.is_empty();
        self.bytes.extend_from_slice(bytes);
    }

    /// Whether hyper can say something to it: to a whole head, to one that is too large or broken off, and to what is no head at all.
    fn may_go_on(&self) -> bool {
        let is_whole = |end: &[u8]| self.bytes.windows(end.len()).any(|bytes| bytes == end);
        self.ended
            || self.bytes.len() >= LARGEST_HEAD
            || self.bytes.first().is_some_and(|first| !first.is_ascii_uppercase())
            || is_whole(b"\n\r\n")
            || is_whole(b"\n\n")
    }

    /// Hands on what `buffer` has room for; whether that was the last of it.
    pub(super) fn hand_on(&mut self, buffer: &mut ReadBuf<'_>) -> bool {
        let rest = self.bytes.get(self.handed_on..).unwrap_or_default();
        let part = rest.get(..buffer.remaining()).unwrap_or(rest);
        buffer.put_slice(part);
        self.handed_on += part.len();
        self.handed_on == self.bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> FirstHead {
        let mut head = FirstHead::default();
        head.take(text.as_bytes());
        head
    }

    #[test]
    fn a_head_goes_on_when_something_can_be_said_to_it() {
        for half in ["G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nhost: a\r\n", "PRI * HTTP/2.0\r\n"] {
            assert!(!after(half).may_go_on(), "{half:?}");
        }
        let endless = "GET /".to_owned() + &"a".repeat(LARGEST_HEAD);
        for whole in [
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\n\n",
            "PRI * HTTP/2.0\r\n\r\n",
            "\x16\x03",
            "\r\n",
            &endless,
        ] {
            assert!(after(whole).may_go_on(), "{whole:?}");
        }
        let mut broken_off = after("GET / HT");
        broken_off.take(b"");
        assert!(broken_off.may_go_on());
    }

    #[test]
    fn it_is_handed_on_byte_by_byte_as_it_came() {
        let mut head = after("GET / HTTP/1.1\r\n\r\nand more");
        let (mut all, mut last) = (Vec::new(), false);
        while !last {
            let mut room = [0; 5];
            let mut room = ReadBuf::new(&mut room);
            last = head.hand_on(&mut room);
            all.extend_from_slice(room.filled());
        }
        assert_eq!(all, b"GET / HTTP/1.1\r\n\r\nand more");
    }
}
