//! Connections that are held open and ask for nothing more.

use anyhow::{Result, ensure};
use tenthcup_tests::{Identity, Service};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// One in so many listens to live events.
const LISTENERS: usize = 20;
/// So many in a hundred are kept for a next request: the service keeps none when half of its places are taken.
const KEPT: usize = 45;
/// So many connect at the same time.
const AT_ONCE: usize = 64;

/// Open connections, until it is dropped.
pub(crate) struct Crowd {
    _sockets: Vec<TcpStream>,
}

impl Crowd {
    /// A crowd of `size`: some were answered once and are kept, as long as the service keeps any; of the others half say nothing, and half
    /// say half a request. One in twenty listens with one of `sessions`.
    pub(crate) async fn gather(service: &Service, sessions: &[Identity], size: usize) -> Result<Self> {
        let address = service.origin().replace("http://", "");
        let (kept, others) = (0..size).partition::<Vec<_>, _>(|number| *number < size * KEPT / 100);
        let mut sockets = Vec::with_capacity(size);
        // Those who are kept are all in before the places fill up.
        for comers in [kept, others] {
            let mut coming = JoinSet::new();
            for number in comers {
                if coming.len() >= AT_ONCE
                    && let Some(socket) = coming.join_next().await
                {
                    sockets.push(socket??);
                }
                coming.spawn(connect(address.clone(), said(number, size, sessions)));
            }
            while let Some(socket) = coming.join_next().await {
                sockets.push(socket??);
            }
        }
        Ok(Self { _sockets: sockets })
    }
}

/// What one of the crowd says, and whether it is answered.
fn said(number: usize, size: usize, sessions: &[Identity]) -> (String, bool) {
    let listener = sessions.get(number / LISTENERS % sessions.len().max(1));
    if let (0, Some(Identity::Bearer(session))) = (number % LISTENERS, listener) {
        let head = "GET /v1/wallet/live HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ";
        return (format!("{head}{session}\r\n\r\n"), true);
    }
    match number % 2 {
        _ if number < size * KEPT / 100 => ("GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n".to_owned(), true),
        0 => (String::new(), false),
        _ => ("GET /healthz HTTP/1.1\r\nhost: ".to_owned(), false),
    }
}

async fn connect(address: String, (text, answered): (String, bool)) -> Result<TcpStream> {
    let mut socket = TcpStream::connect(address).await?;
    socket.write_all(text.as_bytes()).await?;
    if answered {
        let mut answer = [0; 256];
        let count = socket.read(&mut answer).await?;
        let answer = String::from_utf8_lossy(answer.get(..count).unwrap_or_default()).into_owned();
        ensure!(answer.starts_with("HTTP/1.1 200"), "{text} was answered {answer}");
    }
    Ok(socket)
}
