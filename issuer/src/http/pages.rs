//! The three pages and what they load, embedded at build time. They are sent compressed where that helps, and with an ETag.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::sync::{LazyLock, OnceLock};

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;

use super::Problem;

#[derive(RustEmbed)]
#[folder = "web/dist"]
struct Dist;

/// Bytes of a file that brotli compresses faster and a little less.
const LARGE: usize = 256 << 10;

/// One file, ready to send.
struct Asset {
    media_type: HeaderValue,
    tag: HeaderValue,
    plain: Bytes,
    brotli: Compressed,
    gzip: Compressed,
}

/// Made once, at the first request that takes it; `None` when it saves less than a tenth.
type Compressed = OnceLock<Option<Bytes>>;

/// How a file is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coding {
    Brotli,
    Gzip,
}

/// All files.
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
            plain,
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
        })
    }

    fn compressed(&self, coding: Coding) -> &Compressed {
        match coding {
            Coding::Brotli => &self.brotli,
            Coding::Gzip => &self.gzip,
        }
    }

    fn compress(&self, coding: Coding) -> Option<Bytes> {
        let compressed = self.compressed(coding).get_or_init(|| {
            let bytes = coding.encode(&self.plain).ok()?;
            (bytes.len() < self.plain.len() / 10 * 9).then(|| bytes.into())
        });
        compressed.clone()
    }
}

impl Coding {
    /// The best that a caller takes.
    fn taken_by(request: &HeaderMap) -> Option<Self> {
        [Self::Brotli, Self::Gzip].into_iter().find(|coding| takes(request, coding.name()))
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    fn encode(self, plain: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                // The best of what takes seconds saves little more: somebody waits for the first.
                let quality = if plain.len() > LARGE { 9 } else { 11 };
                let parameters = BrotliEncoderParams { quality, ..Default::default() };
                let mut compressed = Vec::new();
                brotli::BrotliCompress(&mut io::Cursor::new(plain), &mut compressed, &parameters)?;
                Ok(compressed)
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
                encoder.write_all(plain)?;
                encoder.finish()
            }
        }
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

async fn send(path: &str, request: &HeaderMap) -> Response {
    let Some(asset) = ASSETS.get(path) else { return Problem::not_found().into_response() };
    let known = request.get_all(IF_NONE_MATCH).iter().any(|tags| has_tag(tags, &asset.tag));
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else if let Some((coding, compressed)) = compressed(asset, request).await {
        let mut response = compressed.into_response();
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        response
    } else {
        asset.plain.clone().into_response()
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, asset.media_type.clone());
    headers.insert(ETAG, asset.tag.clone());
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    response
}

async fn compressed(asset: &'static Asset, request: &HeaderMap) -> Option<(Coding, Bytes)> {
    let coding = Coding::taken_by(request)?;
    let compressed = match asset.compressed(coding).get() {
        Some(made) => made.clone(),
        None => tokio::task::spawn_blocking(move || asset.compress(coding)).await.ok()?,
    };
    Some((coding, compressed?))
}

fn has_tag(sent: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(sent), Ok(tag)) = (sent.to_str(), tag.to_str()) else { return false };
    sent.split(',').any(|one| one.trim().trim_start_matches("W/") == tag)
}

fn takes(request: &HeaderMap, coding: &str) -> bool {
    let offers = request.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    offers.flat_map(|value| value.split(',')).any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        parts.next() == Some(coding) && parts.next() != Some("q=0")
    })
}

/// `GET /`
pub(super) async fn front() -> Redirect {
    Redirect::to("/console/")
}

/// `GET /console/`
pub(super) async fn console(headers: HeaderMap) -> Response {
    send("console/index.html", &headers).await
}

/// `GET /counter/`
pub(super) async fn counter(headers: HeaderMap) -> Response {
    send("counter/index.html", &headers).await
}

/// `GET /counter/decoder-worker.js`
pub(super) async fn decoder(headers: HeaderMap) -> Response {
    send("counter/decoder-worker.js", &headers).await
}

/// `GET /wallet/`
pub(super) async fn wallet(headers: HeaderMap) -> Response {
    send("wallet/index.html", &headers).await
}

/// `GET /sw.js`
pub(super) async fn service_worker(headers: HeaderMap) -> Response {
    send("sw.js", &headers).await
}

/// `GET /assets/{path}`
pub(super) async fn asset(Path(path): Path<String>, headers: HeaderMap) -> Response {
    send(&format!("assets/{path}"), &headers).await
}

/// A page's address without its last slash.
pub(super) fn moved_to(path: &'static str) -> Redirect {
    Redirect::permanent(path)
}
