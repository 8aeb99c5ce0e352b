//! The three pages and what they load, embedded at build time. They are sent compressed where that helps, and with an ETag.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::LazyLock;

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;

use super::Problem;

#[derive(RustEmbed)]
#[folder = "web/dist"]
struct Dist;

/// One file, ready to send.
struct Asset {
    media_type: HeaderValue,
    tag: HeaderValue,
    plain: Bytes,
    gzip: Option<Bytes>,
}

/// All files, compressed once, at the first request for any.
static ASSETS: LazyLock<BTreeMap<String, Asset>> = LazyLock::new(|| {
    let files =
        Dist::iter().filter_map(|path| Some((path.to_string(), Asset::new(&path, &Dist::get(&path)?)?)));
    files.collect()
});

impl Asset {
    fn new(path: &str, file: &rust_embed::EmbeddedFile) -> Option<Self> {
        let plain = Bytes::from(file.data.to_vec());
        let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(file.metadata.sha256_hash()));
        Some(Self {
            media_type: HeaderValue::from_static(media_type(path)),
            tag: HeaderValue::try_from(tag).ok()?,
            gzip: compress(&plain),
            plain,
        })
    }
}

/// What the pages are made of; anything else is not rendered by a browser.
fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// `None` when it saves less than a tenth.
fn compress(plain: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).ok()?;
    let compressed = encoder.finish().ok()?;
    (compressed.len() < plain.len() / 10 * 9).then(|| compressed.into())
}

fn send(path: &str, request: &HeaderMap) -> Response {
    let Some(asset) = ASSETS.get(path) else { return Problem::not_found().into_response() };
    let known = request.get_all(IF_NONE_MATCH).iter().any(|tags| has_tag(tags, &asset.tag));
    let mut response = match (&asset.gzip, known) {
        (_, true) => StatusCode::NOT_MODIFIED.into_response(),
        (Some(gzip), false) if takes_gzip(request) => {
            let mut response = gzip.clone().into_response();
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            response
        }
        _ => asset.plain.clone().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, asset.media_type.clone());
    headers.insert(ETAG, asset.tag.clone());
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    response
}

fn has_tag(sent: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(sent), Ok(tag)) = (sent.to_str(), tag.to_str()) else { return false };
    sent.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
}

fn takes_gzip(request: &HeaderMap) -> bool {
    let offers = request.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    offers.flat_map(|value| value.split(',')).any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        parts.next() == Some("gzip") && parts.next() != Some("q=0")
    })
}

/// `GET /`
pub(super) async fn front() -> Redirect {
    Redirect::to("/console/")
}

/// `GET /console/`
pub(super) async fn console(headers: HeaderMap) -> Response {
    send("console/index.html", &headers)
}

/// `GET /counter/`
pub(super) async fn counter(headers: HeaderMap) -> Response {
    send("counter/index.html", &headers)
}

/// `GET /wallet/`
pub(super) async fn wallet(headers: HeaderMap) -> Response {
    send("wallet/index.html", &headers)
}

/// `GET /sw.js`
pub(super) async fn service_worker(headers: HeaderMap) -> Response {
    send("sw.js", &headers)
}

/// `GET /assets/{path}`
pub(super) async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    send(&format!("assets/{path}"), &headers)
}

/// A page's address without its last slash.
pub(super) fn moved_to(path: &'static str) -> Redirect {
    Redirect::permanent(path)
}
