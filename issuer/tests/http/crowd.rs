//! A service on a real port, and callers who behave badly on a bare connection.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum_server::tls_rustls::RustlsConfig;
use serde_json::Value;
use tenthcup_issuer::serve;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use crate::house::{Caller, House};

/// Longer than any limit that is set here, and shorter than any that is not.
pub(crate) const SOON: Duration = Duration::from_secs(5);

pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    running: JoinHandle<std::io::Result<()>>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.running.abort();
    }
}

impl House {
    /// Serves it, until what is returned is dropped.
    pub(crate) fn serve(&self) -> Served {
        self.serve_with(None)
    }

    pub(crate) fn serve_with(&self, tls: Option<RustlsConfig>) -> Served {
        let listener = serve::listen("127.0.0.1:0".parse().unwrap()).unwrap();
        let address = listener.local_addr().unwrap();
        let running = tokio::spawn(serve::run(self.app.clone(), listener, tls, std::future::pending()));
        Served { address, running }
    }
}

impl Served {
    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// A connection on which these bytes were sent.
    pub(crate) async fn say(&self, bytes: &[u8]) -> TcpStream {
        let mut socket = self.connect().await;
        socket.write_all(bytes).await.unwrap();
        socket
    }

    /// What is answered to a request, on a connection of its own that ends with it.
    pub(crate) async fn ask(&self, request: &str) -> Heard {
        heard(self.say(request.as_bytes()).await).await
    }

    pub(crate) async fn get(&self, path: &str) -> Heard {
        self.ask(&format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Heard {
        let body = body.to_string();
        self.ask(&format!("{}connection: close\r\n\r\n{body}", self.head(path, body.len()))).await
    }

    /// The head of a POST but for its end.
    pub(crate) fn head(&self, path: &str, length: usize) -> String {
        format!(
            "POST {path} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n"
        )
    }

    /// Listens to live events; the connection after their first bytes.
    pub(crate) async fn listen(&self, path: &str, caller: &Caller) -> (TcpStream, String) {
        let Caller::Bearer(secret) = caller else { unreachable!() };
        let head = format!("GET {path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer {secret}\r\n\r\n");
        let mut socket = self.say(head.as_bytes()).await;
        let mut first = [0; 8192];
        let count = socket.read(&mut first).await.unwrap();
        (socket, String::from_utf8_lossy(&first[..count]).into_owned())
    }
}

/// All that came on a connection until it ended.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) text: String,
    pub(crate) after: Duration,
}

impl Heard {
    pub(crate) fn status(&self) -> &str {
        self.text.split(' ').nth(1).unwrap_or("nothing")
    }

    /// It is the 503 of a service that has too much to do, and says when to come again.
    pub(crate) fn is_busy(&self) -> bool {
        self.status() == "503"
            && self.text.to_lowercase().contains("\r\nretry-after: ")
            && self.text.contains("\"code\":\"busy\"")
    }
}

/// Reads until the other side ends the connection, in whatever way.
pub(crate) async fn heard(mut socket: TcpStream) -> Heard {
    let (begun, mut bytes) = (Instant::now(), Vec::new());
    let read = tokio::time::timeout(SOON, socket.read_to_end(&mut bytes)).await;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(read.is_ok(), "still open after {SOON:?}; heard {text}");
    Heard { text, after: begun.elapsed() }
}
