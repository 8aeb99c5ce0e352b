//! One HTTP/1.1 connection that is kept, made so that asking costs next to nothing beside answering.

use std::net::SocketAddr;

use anyhow::{Context as _, Result, bail, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// An open connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// A request, ready to be sent: a `POST` of JSON to the route of scans.
pub(crate) fn scan(entry: &str) -> Vec<u8> {
    let length = r#"{"entry":""}"#.len() + entry.len();
    format!(
        "POST /v1/scans HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{{\"entry\":\"{entry}\"}}"
    )
    .into_bytes()
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(8192) })
    }

    /// Sends a request, and waits for the answer, which has to be an accepted punch.
    pub(crate) async fn punch(&mut self, request: &[u8]) -> Result<()> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        loop {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                bail!("the connection was closed: {}", String::from_utf8_lossy(&self.buffer));
            }
            if let Some(answer) = Answer::in_whole(&self.buffer)? {
                ensure!(answer.is_accepted(), "not accepted: {}", String::from_utf8_lossy(&self.buffer));
                return Ok(());
            }
        }
    }
}

struct Answer<'a> {
    head: &'a str,
    body: &'a [u8],
}

impl<'a> Answer<'a> {
    /// `None` while there is more to come.
    fn in_whole(bytes: &'a [u8]) -> Result<Option<Self>> {
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
        let (head, body) = bytes.split_at(end + 4);
        let head = std::str::from_utf8(head)?;
        let is_length = |(name, _): &(&str, &str)| name.eq_ignore_ascii_case("content-length");
        let length = head.lines().filter_map(|line| line.split_once(':')).find(is_length);
        let length: usize = length.context("an answer without its length")?.1.trim().parse()?;
        Ok((body.len() >= length).then_some(Self { head, body }))
    }

    fn is_accepted(&self) -> bool {
        let accepted = br#""verdict":"accepted""#;
        self.head.starts_with("HTTP/1.1 200 ")
            && self.body.windows(accepted.len()).any(|part| part == accepted)
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, scan};

    #[test]
    fn an_answer_is_read_when_it_is_whole() {
        let text = b"HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"verdict\":\"accepted\"}";
        for cut in 0..text.len() {
            assert!(Answer::in_whole(&text[..cut]).unwrap().is_none(), "{cut}");
        }
        assert!(Answer::in_whole(text).unwrap().unwrap().is_accepted());
        let refused = b"HTTP/1.1 200 OK\r\ncontent-length: 21\r\n\r\n{\"verdict\":\"refused\"}";
        assert!(!Answer::in_whole(refused).unwrap().unwrap().is_accepted());
        assert!(Answer::in_whole(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
    }

    #[test]
    fn a_request_says_its_length() {
        let request = String::from_utf8(scan("abc")).unwrap();
        assert!(request.ends_with("content-length: 15\r\n\r\n{\"entry\":\"abc\"}"), "{request}");
    }
}
