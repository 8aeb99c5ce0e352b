//! Every route there is, and who may call it. The router is built from this table, and the tests go through it.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, MethodRouter, on};

use super::access::gate;
use super::{
    Access, Problem, alarms, api_keys, approvals, cards, claims, counter, coupon_claims, coupons, devices,
    enrolments, erasures, export, freeze, headers, health, info, invites, login, look, moves, offline, outer,
    overview, pages, paper, programs, quarantine, redemptions, restore, scans, session, setup, sheets, shift,
    short_codes, staff, stores, wallet,
};
use crate::app::App;

/// One route: a method, a path, who may call it, and what answers.
pub struct Route {
    method: Method,
    path: &'static str,
    access: Access,
    handler: MethodRouter<App>,
}

impl Route {
    fn new<H, T>(method: Method, filter: MethodFilter, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self { method, path, access, handler: on(filter, handler) }
    }

    fn get<H: Handler<T, App>, T: 'static>(path: &'static str, access: Access, handler: H) -> Self {
        Self::new(Method::GET, MethodFilter::GET, path, access, handler)
    }

    fn post<H: Handler<T, App>, T: 'static>(path: &'static str, access: Access, handler: H) -> Self {
        Self::new(Method::POST, MethodFilter::POST, path, access, handler)
    }

    fn delete<H: Handler<T, App>, T: 'static>(path: &'static str, access: Access, handler: H) -> Self {
        Self::new(Method::DELETE, MethodFilter::DELETE, path, access, handler)
    }

    /// Its method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Its path, with `{id}` where an id stands.
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// Who may call it.
    pub fn access(&self) -> Access {
        self.access
    }
}

/// Every route.
pub fn table() -> Vec<Route> {
    use Access::{ApiKey, Console, Device, Entry, Page, Public, Wallet};
    vec![
        Route::get("/", Page, pages::front),
        Route::get("/console", Page, async || pages::moved_to("/console/")),
        Route::get("/console/", Page, pages::console),
        Route::get("/counter", Page, async || pages::moved_to("/counter/")),
        Route::get("/counter/", Page, pages::counter),
        Route::get("/counter/decoder-worker.js", Page, pages::decoder),
        Route::get("/wallet", Page, async || pages::moved_to("/wallet/")),
        Route::get("/wallet/", Page, pages::wallet),
        Route::get("/sw.js", Page, pages::service_worker),
        Route::get("/assets/{*path}", Page, pages::asset),
        Route::get("/healthz", Page, health::alive),
        Route::get("/readyz", Page, health::ready),
        Route::get("/v1/info", Public, info::info),
        Route::get("/v1/keyset", Public, info::key_set),
        Route::post("/v1/setup", Public, setup::set_up),
        Route::post("/v1/session", Public, session::sign_in),
        Route::post("/v1/session/link", Public, session::sign_in_by_link),
        Route::get("/v1/programs/{id}/card-face", Public, claims::face),
        Route::post("/v1/invites/look", Public, claims::look),
        Route::post("/v1/claims", Public, claims::claim),
        Route::post("/v1/coupons/look", Public, coupon_claims::look),
        Route::post("/v1/coupons/claim", Public, coupon_claims::claim),
        Route::post("/v1/moves/look", Public, moves::look),
        Route::post("/v1/moves", Public, moves::claim),
        Route::post("/v1/erasures", Public, erasures::by_holder),
        Route::post("/v1/enrol", Public, enrolments::enrol),
        Route::post("/v1/login/nonce", Public, login::nonce),
        Route::post("/v1/wallet/session", Public, login::wallet),
        Route::post("/v1/counter/session", Public, login::counter),
        Route::post("/v1/scans", Entry, scans::submit),
        Route::post("/v1/coupons", ApiKey, coupons::mint),
        Route::post("/v1/coupons/void", ApiKey, coupons::void),
        Route::get("/v1/session", Console, session::show),
        Route::delete("/v1/session", Console, session::sign_out),
        Route::get("/v1/overview", Console, overview::view),
        Route::get("/v1/programs", Console, programs::list),
        Route::post("/v1/programs", Console, programs::create),
        Route::post("/v1/programs/rule", Console, programs::preview),
        Route::post("/v1/programs/{id}/status", Console, programs::set_status),
        Route::post("/v1/programs/{id}/invites", Console, invites::create),
        Route::post("/v1/programs/{id}/papers", Console, paper::print_card),
        Route::post("/v1/programs/{id}/sheets", Console, sheets::print),
        Route::get("/v1/programs/{id}/join", Console, invites::join),
        Route::get("/v1/programs/{id}/poster.svg", Console, invites::poster),
        Route::get("/v1/stores", Console, stores::list),
        Route::post("/v1/stores", Console, stores::add),
        Route::get("/v1/staff", Console, staff::list),
        Route::post("/v1/staff", Console, staff::add),
        Route::post("/v1/staff/{id}/pin", Console, staff::set_pin),
        Route::post("/v1/staff/{id}/role", Console, staff::set_role),
        Route::post("/v1/staff/{id}/status", Console, staff::set_status),
        Route::post("/v1/staff/{id}/cards", Console, staff::set_cards),
        Route::get("/v1/devices", Console, devices::list),
        Route::post("/v1/devices/{id}/confirm", Console, devices::confirm),
        Route::post("/v1/devices/{id}/revoke", Console, devices::revoke),
        Route::get("/v1/enrolments", Console, enrolments::list),
        Route::post("/v1/enrolments", Console, enrolments::open),
        Route::post("/v1/enrolments/{id}/confirm", Console, enrolments::confirm),
        Route::post("/v1/enrolments/{id}/refuse", Console, enrolments::refuse),
        Route::get("/v1/quarantine", Console, quarantine::list),
        Route::post("/v1/quarantine/{id}", Console, quarantine::settle),
        Route::get("/v1/restore", Console, restore::view),
        Route::post("/v1/restore/merge", Console, restore::merge),
        Route::post("/v1/restore/end", Console, restore::end),
        Route::get("/v1/alarms", Console, alarms::list),
        Route::post("/v1/alarms/{id}/seen", Console, alarms::seen),
        Route::get("/v1/api-keys", Console, api_keys::list),
        Route::post("/v1/api-keys", Console, api_keys::create),
        Route::post("/v1/api-keys/{id}/revoke", Console, api_keys::revoke),
        Route::get("/v1/cards", Console, cards::list),
        Route::get("/v1/cards/{id}", Console, cards::view),
        Route::post("/v1/cards/{id}/status", Console, cards::set_status),
        Route::post("/v1/cards/{id}/vouchers", Console, paper::print_voucher),
        Route::get("/v1/cards/{id}/events", Console, cards::events),
        Route::get("/v1/cards/{id}/export", Console, export::for_merchant),
        Route::post("/v1/cards/{id}/erase", Console, erasures::by_owner),
        Route::get("/v1/counter", Device, counter::view),
        Route::get("/v1/counter/live", Device, counter::live),
        Route::get("/v1/counter/cards", Device, moves::numbered),
        Route::get("/v1/freeze", Device, freeze::list),
        Route::get("/v1/approvals", Device, approvals::list),
        Route::get("/v1/offline", Device, offline::bundle),
        Route::post("/v1/counter/short-code", Device, short_codes::read),
        Route::post("/v1/counter/look", Device, look::look),
        Route::post("/v1/counter/shift", Device, shift::begin),
        Route::delete("/v1/counter/shift", Device, shift::end),
        Route::get("/v1/wallet/card", Wallet, wallet::card),
        Route::get("/v1/wallet/events", Wallet, wallet::events),
        Route::get("/v1/wallet/export", Wallet, export::for_holder),
        Route::get("/v1/wallet/live", Wallet, wallet::live),
        Route::post("/v1/wallet/short-code", Wallet, short_codes::issue),
        Route::post("/v1/wallet/redemptions", Wallet, redemptions::answer),
        Route::post("/v1/wallet/recovery", Wallet, moves::set_recovery),
        Route::delete("/v1/wallet/move", Wallet, moves::stop),
    ]
}

/// The service: every route behind its gate, and around all of them what holds for every answer.
pub fn router(app: App) -> Router {
    let mut router = Router::new();
    for route in table() {
        let gated = route.handler.layer(from_fn_with_state((app.clone(), route.access), gate));
        router = router.route(route.path, gated);
    }
    let router = router
        .fallback(async || Problem::not_found())
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .layer(DefaultBodyLimit::max(app.config().limits.body_bytes.get() as usize));
    headers::wrap(outer::wrap(router, &app), &app).with_state(app)
}
