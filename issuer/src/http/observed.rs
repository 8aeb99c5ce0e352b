//! One line in the log for each request, and its figures. Neither tells what was asked: paths are those of the route table, and nothing of
//! query, headers and bodies.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::app::App;

/// Notes how long a request took and how it was answered; of live events, how they began.
pub(super) async fn observe(State(app): State<App>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let from = app.limits().address(&request);
    let response = next.run(request).await;
    let (took, status) = (begun.elapsed(), response.status().as_u16());
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    tracing::debug!(%method, route, status, took_ms = took.as_secs_f64() * 1_000.0, %from, "request");
    let labels = [("route", route.to_owned()), ("status", status.to_string())];
    metrics::counter!("tenthcup_requests_total", &labels).increment(1);
    metrics::histogram!("tenthcup_request_seconds", "route" => route.to_owned()).record(took);
    response
}
