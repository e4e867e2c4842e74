//! A plain web server for the built page, and `ChromeDriver`, both once a test run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Condvar, Mutex, OnceLock};
use std::time::{Duration, Instant};

/// Address of the page.
pub fn page() -> &'static str {
    static PAGE: OnceLock<String> = OnceLock::new();
    PAGE.get_or_init(|| {
        let dist = PathBuf::from(setting("QINGHUICHA_DIST"));
        let server = tiny_http::Server::http("127.0.0.1:0").expect("a free port");
        let address = server.server_addr().to_string();
        std::thread::spawn(move || {
            for request in server.incoming_requests() {
                let dist = dist.clone();
                std::thread::spawn(move || answer(request, &dist));
            }
        });
        format!("http://{address}/")
    })
}

/// Address of `ChromeDriver`.
pub fn driver() -> String {
    static DRIVER: OnceLock<(Child, u16)> = OnceLock::new();
    let (_, port) = DRIVER.get_or_init(|| {
        let port = free_port();
        let child = Command::new(setting("CHROMEDRIVER"))
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("ChromeDriver starts");
        wait_for(port);
        stop_with_us(&child);
        (child, port)
    });
    format!("http://127.0.0.1:{port}")
}

/// A setting that `cargo xtask test` makes.
pub fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}

/// Folders in which the page is the same but the server is not: each is for one test.
pub const HELD: &str = "held/";
pub const LEFT: &str = "left/";
pub const LEFT_FAIR: &str = "left-fair/";
pub const RENEWED: &str = "renewed/";
pub const WATCHED: &str = "watched/";
pub const WATCHED_ROSTER: &str = "watched-roster/";
pub const SLOW: &str = "slow/";
pub const BROKEN: &str = "broken/";

/// In each of these a file of the worker comes wrong the first time: another page in place of the script or of the
/// program, nothing, or half of it. Browsers may keep it for ever.
pub const FAULTY: [&str; 5] =
    ["page-as-script/", "page-as-program/", "no-script/", "no-program/", "half-program/"];
/// Nothing is kept here for when there is no network.
pub const BARE: &str = "bare/";

static COME: (Mutex<bool>, Condvar) = (Mutex::new(false), Condvar::new());
static GONE: AtomicBool = AtomicBool::new(false);
static GONE_FAIR: AtomicBool = AtomicBool::new(false);
static NEW: AtomicBool = AtomicBool::new(false);
static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Lets the program come in [`HELD`]; before, it does not.
pub fn let_come() {
    *COME.0.lock().unwrap() = true;
    COME.1.notify_all();
}

/// From now on [`LEFT`] has no server.
pub fn leave() {
    GONE.store(true, SeqCst);
}

/// From now on [`LEFT_FAIR`] has no server.
pub fn leave_fair() {
    GONE_FAIR.store(true, SeqCst);
}

/// From now on [`RENEWED`] has another build.
pub fn renew() {
    NEW.store(true, SeqCst);
}

/// Everything that was asked for in [`WATCHED`]: method, address, headers and body.
pub fn seen() -> Vec<String> {
    seen_in(WATCHED)
}

/// The same in another folder that is watched.
pub fn seen_in(folder: &str) -> Vec<String> {
    let of =
        |request: &&String| request.split(' ').nth(1).is_some_and(|it| it[1..].starts_with(folder));
    SEEN.lock().unwrap().iter().filter(of).cloned().collect()
}

fn answer(mut request: tiny_http::Request, dist: &Path) {
    let address = request.url().trim_start_matches('/').to_owned();
    let folder = [HELD, LEFT, LEFT_FAIR, RENEWED, WATCHED, WATCHED_ROSTER, SLOW, BROKEN, BARE]
        .into_iter()
        .chain(FAULTY)
        .find(|folder| address.starts_with(folder))
        .unwrap_or_default();
    let path = address[folder.len()..].split(['?', '#']).next().unwrap_or_default();
    let path = if path.is_empty() { "index.html" } else { path };
    if folder == HELD && path.contains("_bg") {
        drop(COME.1.wait_while(COME.0.lock().unwrap(), |come| !*come).unwrap());
    }
    if folder == SLOW && path.contains("_bg") {
        std::thread::sleep(Duration::from_secs(2));
    }
    let gone =
        (folder == LEFT && GONE.load(SeqCst)) || (folder == LEFT_FAIR && GONE_FAIR.load(SeqCst));
    if gone {
        // Dropped without an answer, as by a network that is not there.
        return drop(request.into_writer());
    }
    if folder == WATCHED || folder == WATCHED_ROSTER {
        let mut body = String::new();
        request.as_reader().read_to_string(&mut body).unwrap();
        SEEN.lock().unwrap().push(format!(
            "{} /{address} {:?} {body}",
            request.method(),
            request.headers()
        ));
    }
    if FAULTY.contains(&folder) && is_faulty(folder, path) {
        return answer_wrongly(request, folder, dist, path);
    }
    if path == "sw.js" && (folder == BARE || FAULTY.contains(&folder)) {
        return drop(request.respond(tiny_http::Response::empty(404)));
    }
    let sent = match fs::read(dist.join(path)) {
        Ok(file) => {
            let file = if folder == RENEWED && NEW.load(SeqCst) {
                another_build(path, file)
            } else {
                file
            };
            let file =
                if folder == BROKEN && path.contains("_bg") { broken_once(file) } else { file };
            let header =
                tiny_http::Header::from_bytes("Content-Type", kind(path)).expect("a header");
            request.respond(tiny_http::Response::from_data(file).with_header(header))
        }
        Err(_) => request.respond(tiny_http::Response::empty(404)),
    };
    // A browser that left before the answer is not a failure of the page.
    drop(sent);
}

/// Whether this file is to come wrong now: once.
fn is_faulty(folder: &str, path: &str) -> bool {
    static DONE: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let is_program = path.contains("_bg");
    let is_meant = path.contains("screening_worker") && folder.ends_with("program/") == is_program;
    let mut done = DONE.lock().unwrap();
    let is_first = is_meant && !done.iter().any(|it| it == folder);
    if is_first {
        done.push(folder.to_owned());
    }
    is_first
}

fn answer_wrongly(request: tiny_http::Request, folder: &str, dist: &Path, path: &str) {
    let body = match folder.split('-').next() {
        Some("page") => b"<!DOCTYPE html><title>Wi-Fi</title>".to_vec(),
        Some("half") => {
            fs::read(dist.join(path)).map(|file| file[..file.len() / 2].to_vec()).unwrap()
        }
        _ => Vec::new(),
    };
    let status = if body.is_empty() { 404 } else { 200 };
    let kept =
        tiny_http::Header::from_bytes("Cache-Control", "max-age=31536000, immutable").unwrap();
    drop(
        request.respond(
            tiny_http::Response::from_data(body).with_status_code(status).with_header(kept),
        ),
    );
}

/// Half of the program the first time, all of it from then on.
fn broken_once(mut program: Vec<u8>) -> Vec<u8> {
    static TRIED: AtomicBool = AtomicBool::new(false);
    if !TRIED.swap(true, SeqCst) {
        program.truncate(program.len() / 2);
    }
    program
}

fn kind(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// The two files that say which build they are of, of another build.
fn another_build(path: &str, file: Vec<u8>) -> Vec<u8> {
    match path {
        "index.html" => String::from_utf8(file).unwrap().replace("版本", "版本新的").into_bytes(),
        "sw.js" => {
            String::from_utf8(file).unwrap().replace("PAGE + \"", "PAGE + \"新的").into_bytes()
        }
        _ => file,
    }
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn wait_for(port: u16) {
    let begin = Instant::now();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begin.elapsed() < Duration::from_secs(20), "ChromeDriver does not answer");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A child in a static is never dropped, so a small shell waits for this process and ends it.
fn stop_with_us(child: &Child) {
    let script = format!(
        "while kill -0 {} 2>/dev/null; do sleep 1; done; kill {} 2>/dev/null",
        std::process::id(),
        child.id()
    );
    // Without a shell, ChromeDriver stays behind; the tests are none the worse for it.
    drop(
        Command::new("sh")
            .args(["-c", &script])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn(),
    );
}
