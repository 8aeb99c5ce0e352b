//! `tenthcup serve`

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::process::ExitCode;

use anyhow::Context as _;
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use axum_server::tls_rustls::RustlsConfig;
use clap::Args;

use super::{PassphraseFile, Place, runtime, show};
use crate::app::App;
use crate::cli::show::say;
use crate::clock::Clock;
use crate::config::{Config, Flags, Origin, OriginError};
use crate::datadir::DataDir;
use crate::figures::Figures;
use crate::lan::{self, Authority};
use crate::serve;

/// Run the service.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port to listen on.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The origin that browsers use, when a proxy stands before the service.
    #[arg(long, value_name = "ORIGIN", conflicts_with = "lan")]
    public_origin: Option<String>,
    /// Let phones on the same network in: listen on all addresses, with TLS by a certificate authority of this data directory.
    #[arg(long)]
    lan: bool,
    /// With --lan: the address of this machine on that network, when the one found is not the right one.
    #[arg(long, value_name = "IP", requires = "lan")]
    lan_address: Option<IpAddr>,
    /// Address and port for Prometheus' figures, /healthz and /readyz; nobody is asked who they are there.
    #[arg(long, value_name = "ADDRESS")]
    metrics: Option<String>,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

/// The figures, and where they are given out.
type Shown = Option<(Figures, TcpListener)>;

impl Serve {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let config = place.config(self.flags())?;
        let data = DataDir::open(&place.data())?;
        if self.lan { self.serve_lan(&data, config) } else { serve_plain(&data, config) }
    }

    fn flags(&self) -> Flags {
        let mut flags = self.passphrase.flags(Flags::default());
        if let Some(listen) = &self.listen {
            flags = flags.with(Some("server"), "listen", listen.clone());
        }
        if let Some(origin) = &self.public_origin {
            flags = flags.with(Some("server"), "public_origin", origin.clone());
        }
        if let Some(metrics) = &self.metrics {
            flags = flags.with(Some("metrics"), "listen", metrics.clone());
        }
        flags
    }

    fn serve_lan(&self, data: &DataDir, config: Config) -> anyhow::Result<ExitCode> {
        let clock = Clock::system();
        let address = self.lan_address.map_or_else(lan::own_address, Ok)?;
        let authority = Authority::open_or_make(data, clock.now()?)?;
        let certificate = authority.certify(address, clock.now()?)?;
        let configured = config.server.listen.get();
        let wanted = if configured.ip().is_loopback() {
            SocketAddr::from((Ipv4Addr::UNSPECIFIED, configured.port()))
        } else {
            configured
        };
        let listener = serve::listen(wanted)?;
        let port = listener.local_addr()?.port();
        let origin: Origin = format!("https://{}", SocketAddr::from((address, port))).parse()?;
        let beside = serve::listen(SocketAddr::from((wanted.ip(), port.saturating_add(1))))?;
        let trust = format!("http://{}/ca.crt", SocketAddr::from((address, beside.local_addr()?.port())));
        let shown = show_figures(&config)?;
        let app = serve::open(data, config, origin.clone(), clock)?;
        say!("Listening on {origin}\n");
        say!(
            "1. On each phone, open this once, and let the phone trust the certificate it gets:\n\n    {trust}\n"
        );
        show::code(&trust);
        say!(
            "   iPhone: Settings, Profile Downloaded, install; then General, About, Certificate Trust Settings, switch it on."
        );
        say!("   Android: Settings, Security, Install a certificate, CA certificate.\n");
        say!("2. Then the pages open without a warning:\n\n    {origin}/console/\n");
        runtime()?.block_on(async {
            let tls = RustlsConfig::from_pem(certificate.chain_pem.into(), certificate.key_pem.into());
            let tls = tls.await.context("the local certificate cannot be used")?;
            let helper = tokio::spawn(serve_certificate(beside, authority.certificate_pem().to_owned()));
            give_out(&app, shown)?;
            let served = serve::run(app, listener, Some(tls), serve::told_to_stop()?).await;
            helper.abort();
            served.context("the service ended")
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

fn serve_plain(data: &DataDir, config: Config) -> anyhow::Result<ExitCode> {
    let listener = serve::listen(config.server.listen.get())?;
    let origin = origin_of(&config, Some(listener.local_addr()?))?;
    let shown = show_figures(&config)?;
    let app = serve::open(data, config, origin.clone(), Clock::system())?;
    runtime()?.block_on(async {
        let stop = serve::told_to_stop()?;
        say!("Listening on {origin}");
        give_out(&app, shown)?;
        say!("Console: {origin}/console/");
        serve::run(app, listener, None, stop).await.context("the service ended")
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Listens where the configuration says, and counts from now on.
fn show_figures(config: &Config) -> anyhow::Result<Shown> {
    let Some(address) = config.metrics.listen else { return Ok(None) };
    let listener = serve::listen(address.get())?;
    Ok(Some((Figures::begin()?, listener)))
}

/// Gives the figures out beside the service, for as long as it runs.
fn give_out(app: &App, shown: Shown) -> anyhow::Result<()> {
    let Some((figures, listener)) = shown else { return Ok(()) };
    say!("Metrics: http://{}/metrics", listener.local_addr()?);
    let app = app.clone();
    tokio::spawn(async move {
        if let Err(error) = serve::run_figures(app, listener, figures).await {
            tracing::warn!(%error, "the figures are not given out any more");
        }
    });
    Ok(())
}

/// The origin that was configured, or the address that is listened on: for a browser on this machine when that is every address.
pub(super) fn origin_of(config: &Config, listening: Option<SocketAddr>) -> Result<Origin, OriginError> {
    if let Some(origin) = &config.server.public_origin {
        return Ok(origin.clone());
    }
    let address = listening.unwrap_or(config.server.listen.get());
    let ip = if address.ip().is_unspecified() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { address.ip() };
    format!("http://{}", SocketAddr::from((ip, address.port()))).parse()
}

/// Gives the authority's certificate to phones that cannot trust the service yet. It is public.
async fn serve_certificate(listener: TcpListener, pem: String) {
    let router = Router::new()
        .route("/ca.crt", get(async move || ([(CONTENT_TYPE, "application/x-x509-ca-cert")], pem.clone())));
    let served = match tokio::net::TcpListener::from_std(listener) {
        Ok(listener) => axum::serve(listener, router).await,
        Err(error) => Err(error),
    };
    if let Err(error) = served {
        tracing::warn!(%error, "the certificate is not served any more");
    }
}
