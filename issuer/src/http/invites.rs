//! How customers are asked in: single-use invites, and the public join link with its poster.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use tenthcup_ledger::Records as _;
use tenthcup_ledger::record::{Invite, Merchant};
use tenthcup_program::{Program, Status, rule};
use tenthcup_token::{InviteId, ProgramId, Reason, Timestamp};
use tenthcup_wallet_pass::{Colour, Poster};

use super::access::ConsoleSession;
use super::body::{Id, NoBody, Params};
use super::programs::own;
use super::{Problem, qr};
use crate::app::{App, Page};
use crate::i18n::{self, Language};
use crate::random::rng;

/// An invite lives for 30 days.
const INVITE_LIFETIME: u32 = 30 * 24 * 60 * 60;

#[derive(Serialize)]
pub(crate) struct InviteLink {
    pub(crate) url: String,
    qr_svg: String,
    expires: Timestamp,
}

#[derive(Serialize)]
pub(crate) struct JoinLink {
    url: String,
    qr_svg: String,
}

pub(crate) async fn create(
    State(app): State<App>,
    session: ConsoleSession,
    Id(program): Id<ProgramId>,
    _: NoBody,
) -> Result<(StatusCode, Json<InviteLink>), Problem> {
    let program = open(own(&app, &session, &program).await?)?;
    let link = make_invite(&app, &program).await?;
    Ok((StatusCode::CREATED, Json(link)))
}

/// Makes an invite: on record first, shown then.
pub(crate) async fn make_invite(app: &App, program: &Program) -> Result<InviteLink, Problem> {
    let (now, id, merchant) = (app.now()?, InviteId::random(&mut rng()), program.merchant());
    let expires = now.plus(INVITE_LIFETIME);
    let claims = |kid| tenthcup_token::Invite { kid, exp: expires, iat: now, invite: id };
    let token = app.keys().sign(&merchant, claims, &[])?;
    let record = Invite {
        id,
        merchant,
        program: program.id(),
        token: token.digest(),
        issued: now,
        expires,
        claimed: None,
    };
    app.ledger().put(&record).await?;
    let url = app.link(Page::Wallet, "invite", &token.to_base64());
    let qr_svg = qr::svg(&url, &format!("Invite to {}", program.name()))?;
    Ok(InviteLink { url, qr_svg, expires })
}

pub(crate) async fn join(
    State(app): State<App>,
    session: ConsoleSession,
    Id(program): Id<ProgramId>,
) -> Result<Json<JoinLink>, Problem> {
    let program = own(&app, &session, &program).await?;
    let url = join_url(&app, &program);
    let qr_svg = qr::svg(&url, &format!("Join {}", program.name()))?;
    Ok(Json(JoinLink { url, qr_svg }))
}

/// How a poster is printed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Printed {
    #[serde(default)]
    language: Language,
}

pub(crate) async fn poster(
    State(app): State<App>,
    session: ConsoleSession,
    Id(program): Id<ProgramId>,
    Params(printed): Params<Printed>,
) -> Result<Response, Problem> {
    let program = own(&app, &session, &program).await?;
    let merchant = app.ledger().get::<Merchant>(session.merchant(), &session.merchant()).await?;
    let merchant = merchant.ok_or_else(Problem::not_found)?;
    let Printed { language } = printed;
    let reward = i18n::rule(language, &rule(&program));
    let steps = ["poster-step-point", "poster-step-tap", "poster-step-show"];
    let steps = steps.map(|id| i18n::text(language, id));
    let poster = Poster {
        language: language.tag(),
        merchant_name: &merchant.name,
        program_name: program.name(),
        reward: &reward,
        punches_needed: u8::try_from(program.needed()).unwrap_or(u8::MAX),
        steps: &steps.each_ref().map(String::as_str),
        link: &join_url(&app, &program),
        foot: app.origin().as_str(),
        colour: program.look().colour.to_string().parse::<Colour>().map_err(Problem::internal)?,
    };
    let svg = poster.svg().map_err(Problem::internal)?;
    Ok(([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response())
}

/// The public join link: names the program, holds no secret.
pub(crate) fn join_url(app: &App, program: &Program) -> String {
    format!("{}/wallet/?join={}", app.origin().as_str(), program.id())
}

fn open(program: Program) -> Result<Program, Problem> {
    match program.status() {
        Status::Open => Ok(program),
        Status::Closed => {
            Err(Problem::conflict(Reason::ProgramClosed.code(), "This program is closed. Open it first."))
        }
    }
}
