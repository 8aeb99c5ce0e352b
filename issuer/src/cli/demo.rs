//! `tenthcup demo`

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, anyhow};
use clap::Args;
use tempfile::TempDir;
use tenthcup_ledger::{Link, LinkPurpose};

use super::serve::origin_of;
use super::{Place, runtime, show};
use crate::app::{App, Page};
use crate::cli::show::say;
use crate::clock::Clock;
use crate::config::{self, Flags};
use crate::datadir::DataDir;
use crate::demo::{LOGIN, SEED_DAYS, Shop, live_through, open_shop};
use crate::http::{enrolment_link, invite_link};
use crate::random::rng;
use crate::secret::Secret;
use crate::serve;

/// Where the demo listens unless told otherwise, or unless that is taken.
const USUAL: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 7410);

/// The café opened a day before its history begins.
const SEED_SECONDS: u32 = (SEED_DAYS.unsigned_abs() + 1) * 86_400;

/// Try it.
#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Address and port to listen on [default: 127.0.0.1:7410, or any free port when that is taken].
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

/// The directory of the demo: thrown away at the end, unless `--data` named one.
struct Home {
    data: DataDir,
    _temporary: Option<TempDir>,
}

impl Demo {
    pub(super) fn run(self, place: &Place) -> anyhow::Result<ExitCode> {
        let config = config::load(None, place.config.as_deref(), Flags::default())?;
        let listener = self.listen()?;
        let origin = origin_of(&config, Some(listener.local_addr()?))?;
        let clock = Clock::system();
        let opened = clock.now()?.minus(SEED_SECONDS);
        let home = Home::make(place.data.as_deref(), |path| serve::init(path, &config, opened))?;
        let runtime = runtime()?;
        let app = serve::open(&home.data, config, origin, clock)?;
        let now = app.now()?;
        eprintln!("Opening a café and living through its last {SEED_DAYS} days ...");
        let shop = runtime.block_on(async {
            let shop = open_shop(&app, opened).await?;
            live_through(&app, &shop, opened, now).await.map(|()| shop)
        });
        let shop = shop.context("the demo cannot be prepared")?;
        runtime.block_on(async {
            let stop = serve::told_to_stop()?;
            print(&app, &shop, home.data.path()).await?;
            serve::run(app, listener, None, stop).await.context("the service ended")
        })?;
        drop(runtime);
        say!("Goodbye.");
        Ok(ExitCode::SUCCESS)
    }

    fn listen(&self) -> Result<TcpListener, serve::StartError> {
        match self.listen {
            Some(address) => serve::listen(address),
            None => serve::listen(USUAL).or_else(|_| serve::listen(SocketAddr::new(USUAL.ip(), 0))),
        }
    }
}

impl Home {
    fn make(
        wanted: Option<&Path>,
        init: impl Fn(&Path) -> Result<DataDir, serve::StartError>,
    ) -> anyhow::Result<Self> {
        if let Some(path) = wanted {
            return Ok(Self { data: init(path)?, _temporary: None });
        }
        let temporary =
            TempDir::with_prefix("tenthcup-demo-").context("no throw-away directory can be made")?;
        Ok(Self { data: init(&temporary.path().join("data"))?, _temporary: Some(temporary) })
    }
}

/// Prints where to go.
async fn print(app: &App, shop: &Shop, data: &Path) -> anyhow::Result<()> {
    let now = app.now()?;
    let secret = Secret::random(&mut rng());
    let purpose = LinkPurpose::SignIn { login: LOGIN.to_owned() };
    app.accounts().put_link(&Link { secret: secret.digest(), purpose, expires: now.plus(86_400) }).await?;
    let console = app.link(Page::Console, "link", &secret.expose());
    let counter =
        enrolment_link(app, &shop.store, now).await.map_err(|problem| anyhow!("{}", problem.code()))?;
    let wallet = invite_link(app, &shop.program).await.map_err(|problem| anyhow!("{}", problem.code()))?;
    let names: Vec<_> = shop.staff.iter().map(|person| person.name.as_str()).collect();
    say!("{}: a café with {SEED_DAYS} days of history, in {}.\n", shop.merchant.name, data.display());
    say!("Console, for the owner (this link signs you in once):\n\n    {console}\n");
    say!("Counter, for the staff (confirm its digits in the console under Devices);");
    say!("sign on as {} with PIN {}:\n\n    {counter}\n", names.join(" or "), shop.pin);
    say!("Wallet, for a customer (makes one card):\n\n    {wallet}\n");
    show::code(&wallet);
    say!("Listening on {}. Ctrl-C ends the demo.", app.origin());
    Ok(())
}
