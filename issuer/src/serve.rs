//! A running service: opened from a data directory, listening, and stopped without losing anything.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum_server::Handle;
use axum_server::accept::Accept;
use axum_server::service::SendService;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use hyper_util::rt::TokioTimer;
use tenthcup_ledger::{Accounts, OpenError, RedbLedger};
use tenthcup_token::Timestamp;
use tokio::net::TcpStream;
use tokio::signal::unix::{SignalKind, signal};

use crate::app::{App, Parts};
use crate::clock::{Clock, ClockFault};
use crate::config::{Config, Origin};
use crate::control;
use crate::datadir::{DataDir, DataDirError, Making};
use crate::figures::Figures;
use crate::housekeeping;
use crate::http::{router, router_of_figures};
use crate::keys::{KeyRing, KeyRingError, Passphrase, PassphraseError, merchants};
use crate::load::{Connections, LARGEST_HEAD, places_for_connections};
use crate::password::PasswordFault;
use crate::random::rng;
use crate::recall::{RecallError, RecallLog};

/// Requests that are under way when the service is told to stop have this long.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Connections to the figures at most.
const WHO_LOOK_AT_FIGURES: usize = 64;

/// So much of each answer waits in memory at most for an HTTP/2 peer to take it, in bytes.
const UNSENT: usize = 64 * 1024;

/// How often an HTTP/2 peer is asked whether it is still there, and how long it may take to answer.
const PING: Duration = Duration::from_secs(20);

/// Why a service does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data directory.
    #[error(transparent)]
    DataDir(#[from] DataDirError),
    /// The ledger or the accounts.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The keys.
    #[error(transparent)]
    Keys(#[from] KeyRingError),
    /// The recall log.
    #[error(transparent)]
    Recalls(#[from] RecallError),
    /// The passphrase.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// The clock.
    #[error(transparent)]
    Clock(#[from] ClockFault),
    /// Argon2.
    #[error(transparent)]
    Password(#[from] PasswordFault),
    /// The address is taken.
    #[error("{0} is taken by another program; choose another address by --listen")]
    Taken(SocketAddr),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// Which address.
        address: SocketAddr,
        /// Why.
        source: io::Error,
    },
}

/// Listens on `address`.
pub fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    let listener = TcpListener::bind(address).map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => StartError::Taken(address),
        _ => StartError::Listen { address, source },
    })?;
    listener.set_nonblocking(true).map_err(|source| StartError::Listen { address, source })?;
    Ok(listener)
}

/// The passphrase that the configuration names, if it names one.
pub fn passphrase(config: &Config) -> Result<Option<Passphrase>, PassphraseError> {
    config.passphrase_file.as_deref().map(Passphrase::from_file).transpose()
}

/// Opens the data directory for a service under `origin`. Never makes anything: `init` does.
pub fn open(data: &DataDir, config: Config, origin: Origin, clock: Clock) -> Result<App, StartError> {
    let now = clock.now()?;
    data.check_access()?;
    let ledger = Arc::new(RedbLedger::open(&data.ledger())?);
    let accounts = Arc::new(Accounts::open(&data.accounts())?);
    let keys = KeyRing::open(data.clone(), passphrase(&config)?, now)?;
    let recalls = RecallLog::open(&data.recalls(), config.recall_copy.as_deref())?;
    Ok(App::new(
        Parts { clock, config, origin, ledger, data: data.clone(), accounts, keys, recalls },
        &mut rng(),
    )?)
}

/// Makes what `init` makes, all of it or nothing: a data directory with root key, key set number 1, ledger, accounts.
pub fn init(path: &Path, config: &Config, now: Timestamp) -> Result<DataDir, StartError> {
    let passphrase = passphrase(config)?;
    let making = Making::begin(path)?;
    let data = making.dir();
    KeyRing::init(data.clone(), passphrase, &mut rng(), now)?;
    RedbLedger::init(&data.ledger(), now)?;
    Accounts::init(&data.accounts())?;
    RecallLog::init(&data.recalls())?;
    Ok(making.finish()?)
}

/// Serves until `stop` resolves: then no new request is taken, live events end, and those under way are answered.
pub async fn run(
    app: App,
    listener: TcpListener,
    tls: Option<RustlsConfig>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    // There from the first moment on: who was told that the service runs may have a command for it.
    let socket = control::open(&app);
    let merchants = merchants(app.keys().key_set().signed().claims());
    let unsaid = app.recalls().catch_up(app.ledger(), &merchants).await.map_err(io::Error::other)?;
    if unsaid > 0 {
        tracing::warn!(unsaid, "the recall log missed changes that a restore must not undo; it has them now");
    }
    let handle = Handle::new();
    let stopping = tokio::spawn(stop_by(app.clone(), handle.clone(), stop));
    let housekeeping = tokio::spawn(housekeeping::keep(app.clone()));
    let commands = socket.map(|socket| tokio::spawn(control::serve(app.clone(), socket)));
    let wanted = app.config().connections.clone();
    let places = places_for_connections(wanted.most.get());
    let connections = Connections::new(app.config(), places, tls.is_none());
    let router = router(app);
    let served = match tls {
        None => serve(listener, connections, router, handle).await,
        Some(config) => {
            let longest = Duration::from_secs(wanted.handshake_seconds.get().into());
            let acceptor = RustlsAcceptor::new(config).handshake_timeout(longest).acceptor(connections);
            serve(listener, acceptor, router, handle).await
        }
    };
    stopping.abort();
    housekeeping.abort();
    if let Some(commands) = commands {
        commands.abort();
        // Its socket is gone while the ledger is still locked, so that it cannot be the next one's.
        let _ = commands.await;
    }
    served
}

/// Gives out the figures and signs of life at `listener`, until it is dropped.
pub async fn run_figures(app: App, listener: TcpListener, figures: Figures) -> io::Result<()> {
    let connections = Connections::new(app.config(), WHO_LOOK_AT_FIGURES, true);
    let sums = figures.clone();
    let summing_up = async {
        loop {
            tokio::time::sleep(housekeeping::EVERY).await;
            sums.sum_up();
        }
    };
    tokio::select! {
        served = serve(listener, connections, router_of_figures(app, figures), Handle::new()) => served,
        () = summing_up => Ok(()),
    }
}

async fn serve<A>(
    listener: TcpListener,
    acceptor: A,
    router: Router,
    handle: Handle<SocketAddr>,
) -> io::Result<()>
where
    A: Accept<TcpStream, axum::middleware::AddExtension<Router, axum::extract::ConnectInfo<SocketAddr>>>
        + Clone
        + Send
        + Sync
        + 'static,
    A::Stream: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin + Send,
    A::Service: SendService<axum::http::Request<hyper::body::Incoming>> + Send,
    A::Future: Send,
{
    let mut server = axum_server::from_tcp(listener)?.acceptor(acceptor).handle(handle);
    // How long a head may take is up to the connection itself, which knows also of those who send nothing.
    server.http_builder().http1().header_read_timeout(None).max_buf_size(LARGEST_HEAD);
    let mut builder = server.http_builder().http2();
    builder.timer(TokioTimer::new()).max_concurrent_streams(64).max_header_list_size(LARGEST_HEAD as u32);
    builder.max_send_buf_size(UNSENT);
    // A peer that has gone answers no ping, and is cut.
    builder.keep_alive_interval(Some(PING)).keep_alive_timeout(PING);
    server.serve(router.into_make_service_with_connect_info::<SocketAddr>()).await
}

async fn stop_by(app: App, handle: Handle<SocketAddr>, stop: impl Future<Output = ()>) {
    stop.await;
    tracing::info!("stopping");
    // Live events would keep their connections open for ever.
    app.live().stop();
    handle.graceful_shutdown(Some(LAST_REQUESTS));
}

/// Listens for SIGTERM and Ctrl-C from now on; the future resolves when one comes. Called before anything is announced, so that whoever
/// reads the announcement can stop the service properly.
pub fn told_to_stop() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
