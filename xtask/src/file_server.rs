//! A folder with the page, served as the files in docs/hosting/ say: brotli, hashed names kept for ever, the
//! rest asked for again.

use crate::Result;
use crate::node::fingerprint;
use crate::staging::is_hashed;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tiny_http::{Header, Request, Response, Server};

/// A server for a folder.
pub struct FileServer {
    /// Where it listens.
    pub port: u16,
    sent: Arc<AtomicUsize>,
}

impl FileServer {
    /// Serves until the program ends.
    pub fn open(folder: &Path) -> Result<Self> {
        let server = Server::http("127.0.0.1:0").map_err(|error| format!("cannot listen: {error}."))?;
        let port = server.server_addr().to_ip().map(|address| address.port()).ok_or("no port.")?;
        let (server, sent) = (Arc::new(server), Arc::new(AtomicUsize::new(0)));
        for _ in 0..8 {
            let (server, sent, folder) = (Arc::clone(&server), Arc::clone(&sent), folder.to_path_buf());
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
    let path = if path.is_empty() { "index.html" } else { path }.to_owned();
    let packed = fs::read(folder.join(format!("{path}.br"))).map(|body| ("br", body));
    let Ok((encoding, body)) = packed.or_else(|_| fs::read(folder.join(&path)).map(|body| ("identity", body))) else {
        return request.respond(Response::empty(404));
    };
    let mark = format!("\"{:016x}\"", fingerprint(&body));
    let is_known = request.headers().iter().any(|header| header.field.equiv("If-None-Match") && header.value == mark);
    let keep = if is_hashed(&path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = [
        ("Content-Type", content_type(&path)),
        ("Content-Encoding", encoding),
        ("Cache-Control", keep),
        ("ETag", &mark),
    ];
    let headers = headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok()).collect();
    let (status, body) = if is_known { (304, Vec::new()) } else { (200, body) };
    sent.fetch_add(body.len(), Ordering::Relaxed);
    let length = body.len();
    let response = Response::new(status.into(), headers, &body[..], Some(length), None);
    request.respond(response.with_chunked_threshold(usize::MAX))
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
