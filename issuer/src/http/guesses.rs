//! Passwords are guessed slowly, and whoever guesses does not keep the owner out.
//!
//! Three lanes: a browser in which this login was proven before waits for nobody but itself. Strangers wait for those at their own address,
//! longer each time; and, together, for all other strangers, so that many addresses give few more guesses.

use std::net::IpAddr;

use axum::http::HeaderMap;
use tenthcup_ledger::{Attempt, KnownBrowser, Login, Pace};
use tenthcup_token::{Digest, Timestamp};

use super::Problem;
use super::access::cookie_secret;
use crate::app::App;
use crate::random::rng;
use crate::secret::Secret;

/// The cookie of a browser that is known. It opens nothing.
pub(super) const KNOWN_COOKIE: &str = "tenthcup_known";

/// How long a browser is known, in seconds: half a year.
pub(super) const KNOWN_FOR: u32 = 180 * 24 * 60 * 60;

/// One attempt at a login, counted.
pub(super) struct Guess {
    counted: Vec<String>,
    /// The browser that it was made in, when that is known of this login.
    pub(super) browser: Option<Digest>,
}

impl Guess {
    /// Counts an attempt at `login`, by the name that was tried, also one that nobody has: the answers tell nothing about which names exist.
    pub(super) async fn at(
        app: &App,
        login: &str,
        headers: &HeaderMap,
        from: IpAddr,
        now: Timestamp,
    ) -> Result<Self, Problem> {
        let browser = known_browser(app, login, headers, now).await?;
        let lanes = match &browser {
            Some(browser) => vec![(format!("login:{login}:{browser}"), Pace::Doubling)],
            None => vec![
                (format!("login:{login}@{from}"), Pace::Doubling),
                (format!("login:{login}"), Pace::Steady),
            ],
        };
        let mut guess = Self { counted: Vec::new(), browser };
        for (key, pace) in lanes {
            if let Attempt::Wait { seconds } = app.accounts().attempt(&key, pace, now).await? {
                return Err(Problem::throttled(seconds));
            }
            guess.counted.push(key);
        }
        Ok(guess)
    }

    /// It was right: what was counted is forgotten.
    pub(super) async fn was_right(&self, app: &App) -> Result<(), Problem> {
        for key in &self.counted {
            app.accounts().attempt_succeeded(key).await?;
        }
        Ok(())
    }
}

async fn known_browser(
    app: &App,
    login: &str,
    headers: &HeaderMap,
    now: Timestamp,
) -> Result<Option<Digest>, Problem> {
    let Some(secret) = cookie_secret(headers, KNOWN_COOKIE) else { return Ok(None) };
    let browser = secret.digest();
    Ok(app.accounts().knows_browser(&browser, login, now).await?.then_some(browser))
}

/// Remembers a browser in which `account` was proven; the secret for its cookie.
pub(super) async fn remember(app: &App, account: &Login, now: Timestamp) -> Result<Secret, Problem> {
    let secret = Secret::random(&mut rng());
    let browser = KnownBrowser {
        secret: secret.digest(),
        login: account.login.clone(),
        merchant: account.merchant,
        expires: now.plus(KNOWN_FOR),
    };
    app.accounts().put_browser(&browser).await?;
    Ok(secret)
}
