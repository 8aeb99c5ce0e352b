//! The service's figures and signs of life, on an address of their own, where no crowd of callers is in the way.

use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

use super::{Problem, health, outer};
use crate::app::App;
use crate::figures::Figures;

/// `GET /metrics`, `/healthz` and `/readyz`.
pub fn router_of_figures(app: App, figures: Figures) -> Router {
    let text = async |State(figures): State<Figures>| {
        ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], figures.text())
    };
    let router = Router::new()
        .route("/metrics", get(text).with_state(figures))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .fallback(async || Problem::not_found());
    outer::wrap(router, &app).with_state(app)
}
