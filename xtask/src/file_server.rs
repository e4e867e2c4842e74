//! A folder with the page, served as the files in docs/hosting say: brotli, hashed names kept for ever, the
//! rest asked for again.

use crate::Result;
use crate::encoding::fingerprint;
use crate::files::{copy_of, is_hashed};
use anyhow::{Context, anyhow};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tiny_http::{Header, Request, Response, Server};

/// What has the hash of its content in its name never changes.
pub const FOREVER: &str = "public, max-age=31536000, immutable";

/// A server for a folder.
pub struct FileServer {
    /// Where it listens.
    pub port: u16,
    sent: Arc<AtomicUsize>,
}

impl FileServer {
    /// Serves until the program ends.
    pub fn open(folder: &Path) -> Result<Self> {
        let server =
            Server::http("127.0.0.1:0").map_err(|error| anyhow!("cannot listen: {error}"))?;
        let port =
            server.server_addr().to_ip().map(|address| address.port()).context("no port.")?;
        let (server, sent) = (Arc::new(server), Arc::new(AtomicUsize::new(0)));
        for _ in 0..8 {
            let (server, sent, folder) =
                (Arc::clone(&server), Arc::clone(&sent), folder.to_path_buf());
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    // A browser that hangs up is no news.
                    let _ = answer(request, &folder, &sent);
                }
            });
        }
        Ok(Self { port, sent })
    }

    /// How many bytes of files went out since the last time of asking.
    pub fn sent(&self) -> usize {
        self.sent.swap(0, Ordering::Relaxed)
    }
}

fn answer(request: Request, folder: &Path, sent: &AtomicUsize) -> std::io::Result<()> {
    let path = request.url().split('?').next().unwrap_or_default().trim_start_matches('/');
    let file = folder.join(if path.is_empty() { "index.html" } else { path });
    let packed = fs::read(copy_of(&file, "br")).map(|body| ("br", body));
    let Ok((encoding, body)) = packed.or_else(|_| fs::read(&file).map(|body| ("identity", body)))
    else {
        return request.respond(Response::empty(404));
    };
    let mark = format!("\"{}\"", fingerprint(&body));
    let is_known = request
        .headers()
        .iter()
        .any(|header| header.field.equiv("If-None-Match") && header.value == mark);
    let kind = content_type(&file);
    let headers = [
        ("Content-Type", kind.as_str()),
        ("Content-Encoding", encoding),
        ("Cache-Control", if is_hashed(path) { FOREVER } else { "no-cache" }),
        ("ETag", &mark),
    ];
    let headers =
        headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok()).collect();
    let (status, body) = if is_known { (304, Vec::new()) } else { (200, body) };
    sent.fetch_add(body.len(), Ordering::Relaxed);
    let length = body.len();
    let response = Response::new(status.into(), headers, &body[..], Some(length), None);
    request.respond(response.with_chunked_threshold(usize::MAX))
}

/// What a server should call a file. Texts are in UTF-8.
pub fn content_type(file: &Path) -> String {
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    let charset = if kind.type_() == mime_guess::mime::TEXT { "; charset=utf-8" } else { "" };
    format!("{kind}{charset}")
}

#[cfg(test)]
mod tests {
    use super::content_type;
    use std::path::Path;

    /// What WebAssembly and service workers insist on, and what docs/hosting/nginx.conf says.
    #[test]
    fn files_are_called_what_browsers_expect() {
        for (file, kind) in [
            ("index.html", "text/html; charset=utf-8"),
            ("sw.js", "text/javascript; charset=utf-8"),
            ("main.css", "text/css; charset=utf-8"),
            ("qinghuicha_bg.wasm", "application/wasm"),
            ("manifest.webmanifest", "application/manifest+json"),
            ("sizes.json", "application/json"),
            ("icon.png", "image/png"),
        ] {
            assert_eq!(content_type(Path::new(file)), kind, "{file}");
        }
    }
}
