//! What holds for every request: it ends in time, what panics is one plain 500, and it is noted.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, Version};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Router};
use tower_http::catch_panic::CatchPanicLayer;

use super::Problem;
use super::observed::observe;
use crate::app::App;
use crate::load::Activity;

pub(super) fn wrap(router: Router<App>, app: &App) -> Router<App> {
    let longest = Duration::from_secs(app.config().limits.request_seconds.get().into());
    let router = router.layer(CatchPanicLayer::custom(panicked)).layer(from_fn_with_state(longest, in_time));
    router.layer(from_fn_with_state(app.clone(), observe)).layer(from_fn(under_way))
}

/// Keeps the connection from being cut as idle until the answer is out, and when there are many does not keep it for a next request.
async fn under_way(connection: Option<Extension<Arc<Activity>>>, request: Request, next: Next) -> Response {
    let Some(Extension(connection)) = connection else { return next.run(request).await };
    let (under_way, http1) = (connection.request(), request.version() < Version::HTTP_2);
    let mut response = next.run(request).await;
    if http1 && connection.is_one_of_many() {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    under_way.until_answered(response)
}

/// Gives up on a request that takes too long. The body of an answer, as live events, is not limited by it.
async fn in_time(State(longest): State<Duration>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::could_not_decide("too_slow", "The request took too long. Send the same again.")
            .into_response(),
    }
}

fn panicked(payload: Box<dyn Any + Send + 'static>) -> Response {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    Problem::internal(format!("panicked: {}", text.unwrap_or("without a text"))).into_response()
}
