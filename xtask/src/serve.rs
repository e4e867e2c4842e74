//! `cargo xtask serve`: the page on this machine, and with `--lan` on the phones around it.
//!
//! What it serves is dist/ as it would be deployed; reload the page by hand after a rebuild. It is
//! a server for developers: no compression, nothing is cached.

use crate::Result;
use crate::build::Tools;
use crate::command::dist;
use crate::watch::Snapshot;
use std::fs::File;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Instant;
use tiny_http::{Header, Method, Request, Response, Server};

/// Tried one after the other unless `--port` says which.
const PORTS: std::ops::Range<u16> = 8080..8090;

/// The task; it ends with Ctrl-C.
pub fn run(arguments: &[String]) -> Result {
    let options = Options::parse(arguments)?;
    // Before the build, so that a taken port is known at once.
    let server = Arc::new(bind(&options)?);
    let tools = Tools::ready()?;
    let mut built = Snapshot::take()?;
    tools.build()?;

    let dist = dist()?;
    // A phone keeps several connections open.
    for _ in 0..8 {
        let (server, dist) = (Arc::clone(&server), dist.clone());
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // A browser that hangs up is no news.
                let _ = answer(request, &dist);
            }
        });
    }
    announce(&server, options.address);

    loop {
        built.wait_for_change()?;
        built = Snapshot::take()?;
        let begin = Instant::now();
        match tools.build() {
            Ok(()) => println!("Rebuilt in {:.0} s: reload the page.", begin.elapsed().as_secs_f32()),
            Err(sentence) => eprintln!("{sentence} The page stays as it was."),
        }
    }
}

struct Options {
    address: Ipv4Addr,
    port: Option<u16>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { address: Ipv4Addr::LOCALHOST, port: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--lan" => options.address = Ipv4Addr::UNSPECIFIED,
                "--port" => {
                    let port = arguments.next().and_then(|number| number.parse().ok());
                    options.port = Some(port.ok_or("--port wants a number from 0 to 65535.")?);
                }
                other => return Err(format!("serve knows --lan and --port N, but no `{other}`.")),
            }
        }
        Ok(options)
    }
}

fn bind(options: &Options) -> Result<Server> {
    let ports = match options.port {
        Some(port) => port..=port,
        None => PORTS.start..=PORTS.end - 1,
    };
    let mut reason = String::new();
    for port in ports {
        match Server::http((options.address, port)) {
            Ok(server) => return Ok(server),
            Err(error) => reason = format!("cannot listen on port {port}: {error}."),
        }
    }
    Err(reason)
}

fn announce(server: &Server, address: Ipv4Addr) {
    let Some(port) = server.server_addr().to_ip().map(|socket| socket.port()) else {
        return;
    };
    println!("\nThe page is at http://127.0.0.1:{port}/");
    if address.is_unspecified() {
        match lan_address() {
            Some(lan) => println!("and for phones on this network at http://{lan}:{port}/"),
            None => println!("but this machine seems to be on no network."),
        }
    }
    println!("It is rebuilt when a source changes; Ctrl-C ends it.\n");
}

/// The address under which others know this machine. Connecting a UDP socket sends nothing: the
/// system only chooses the interface it would use.
fn lan_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address that is reserved for documentation (RFC 5737).
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    socket.local_addr().ok().map(|local| local.ip())
}

fn answer(request: Request, dist: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let found = file_for(request.url(), dist).and_then(|path| File::open(&path).ok().map(|file| (path, file)));
    let Some((path, file)) = found else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let mut response = Response::from_file(file);
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    for (name, value) in [("Content-Type", content_type(&extension)), ("Cache-Control", "no-store")] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The file that a URL means, if it means one in `dist`.
fn file_for(url: &str, dist: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let plain = |part| matches!(part, Component::Normal(_));
    let inside = Path::new(path).components().all(plain);
    let file = dist.join(if path.is_empty() { "index.html" } else { path });
    // Kept for use without signal, a page would not show what was changed.
    (inside && path != "sw.js" && file.is_file()).then_some(file)
}

fn content_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Options, file_for};
    use std::path::Path;

    #[test]
    fn only_files_of_the_page_are_served() {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        let source = xtask.join("src");
        assert_eq!(file_for("/main.rs?x=1", &source), Some(source.join("main.rs")));
        assert_eq!(file_for("/../Cargo.toml", &source), None);
        assert_eq!(file_for("//etc/passwd", &source), None);
        assert_eq!(file_for("/", &source), None);
    }

    #[test]
    fn options_are_checked() {
        let parse = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            Options::parse(&words)
        };
        assert!(
            parse(&["--lan", "--port", "8000"])
                .is_ok_and(|options| { options.address.is_unspecified() && options.port == Some(8000) })
        );
        assert!(parse(&[]).is_ok_and(|options| options.address.is_loopback()));
        assert!(parse(&["--port", "many"]).is_err());
        assert!(parse(&["--open"]).is_err());
    }
}
