//! `cargo xtask servers`: serves dist/ by each web server that docs/hosting/ has a configuration for, and
//! looks at what comes back.
//!
//! Every file is asked for as a browser asks that knows brotli, one that knows gzip, one that knows
//! neither. A server that is not installed is named and left out.

mod policy;

use crate::command::{dist, find, root};
use crate::http::{Reply, Running, ask, free_port};
use crate::watch::files_below;
use crate::{Result, no_arguments, staging};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const FOREVER: &str = "public, max-age=31536000, immutable";

/// The task.
pub fn run(arguments: &[String]) -> Result {
    no_arguments(arguments)?;
    let folder = staging::left_by("servers")?;
    let site = folder.join("site");
    staging::copy(&dist()?, &site)?;
    staging::compress(&site)?;
    fs::write(site.join(".hidden"), "nobody should see this").map_err(|error| failed(&site, &error))?;

    let place = folder.display();
    let mut faults = 0;
    for (name, start) in [("nginx", nginx as fn(&Path, u16) -> Result<Command>), ("caddy", caddy)] {
        if find(name).is_none() {
            println!("{name}: is not installed, so it was not tried");
            continue;
        }
        let port = free_port()?;
        let log = fs::File::create(folder.join(format!("{name}.log"))).map_err(|error| failed(&folder, &error))?;
        let mut command = start(&folder, port)?;
        let child = command.stdout(Stdio::null()).stderr(log).spawn();
        let child = child.map_err(|error| format!("cannot start {name}: {error}."))?;
        let _running = Running(child).at(port).map_err(|error| format!("{error} See {name}.log in {place}."))?;
        let (asked, found) = look(&site, port)?;
        println!("{name}: {asked} answers looked at, {} of them wrong", found.len());
        for fault in &found {
            println!("  {fault}");
        }
        faults += found.len();
    }
    if faults == 0 { Ok(()) } else { Err(format!("{faults} answers are not as they should be.")) }
}

fn nginx(folder: &Path, port: u16) -> Result<Command> {
    let hosting = root()?.join("docs").join("hosting");
    let home = folder.join("nginx");
    let text = fs::read_to_string(hosting.join("nginx.conf")).map_err(|error| failed(&hosting, &error))?;
    let text = text
        .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
        .replace("/var/www/qinghuicha", &folder.join("site").to_string_lossy());
    let place = home.display();
    // One process, so that it may read what its starter may; every path its own, so that it need not be root.
    let mut frame = format!(
        "daemon off;\nmaster_process off;\npid {place}/pid;\nerror_log stderr;\n\
         include /etc/nginx/modules-enabled/*.conf;\nevents {{}}\nhttp {{\ninclude page.conf;\n"
    );
    for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        frame.push_str(&[kind, "_temp_path ", &place.to_string(), "/", kind, ";\n"].concat());
    }
    frame.push_str("}\n");
    fs::create_dir_all(&home)
        .and_then(|()| fs::write(home.join("page.conf"), text))
        .and_then(|()| fs::write(home.join("nginx.conf"), frame))
        .and_then(|()| fs::copy(hosting.join("csp.nginx.conf"), home.join("csp.nginx.conf")))
        .map_err(|error| failed(&home, &error))?;
    let mut command = Command::new("nginx");
    command.arg("-c").arg(home.join("nginx.conf"));
    Ok(command)
}

fn caddy(folder: &Path, port: u16) -> Result<Command> {
    let hosting = root()?.join("docs").join("hosting");
    let home = folder.join("caddy");
    // Another Caddy on this machine may have the port for its orders.
    fs::create_dir_all(&home)
        .and_then(|()| fs::read_to_string(hosting.join("Caddyfile")))
        .and_then(|text| fs::write(home.join("Caddyfile"), format!("{{\n\tadmin off\n}}\n{text}")))
        .and_then(|()| fs::copy(hosting.join("csp.caddy"), home.join("csp.caddy")))
        .map_err(|error| failed(&home, &error))?;
    let mut command = Command::new("caddy");
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(home.join("Caddyfile"))
        .env("QINGHUICHA_ADDRESS", format!("http://127.0.0.1:{port}"))
        .env("QINGHUICHA_ROOT", folder.join("site"))
        .env("XDG_CONFIG_HOME", &home)
        .env("XDG_DATA_HOME", &home);
    Ok(command)
}

/// How many answers were looked at, and what is wrong with some.
fn look(site: &Path, port: u16) -> Result<(usize, Vec<String>)> {
    let pages = ["index.html", "staff.html"].map(|name| fs::read_to_string(site.join(name)));
    let pages = pages.into_iter().collect::<std::io::Result<Vec<_>>>().map_err(|error| failed(site, &error))?;
    let policies = pages.iter().map(|page| policy::of_page(page)).collect::<Option<Vec<_>>>();
    let policy = policy::of_server(&policies.ok_or("a page has no Content-Security-Policy.")?);
    let mut found = Vec::new();
    let mut asked = 0;
    let mut judge = |what: String, wrong: Vec<String>| {
        asked += 1;
        if !wrong.is_empty() {
            found.push(format!("{what}: {}", wrong.join("; ")));
        }
    };
    let files = files_below(site).into_iter().filter(|file| content_type(file).is_some());
    let mut paths: Vec<(String, PathBuf)> =
        files.filter_map(|file| Some((format!("/{}", file.strip_prefix(site).ok()?.display()), file))).collect();
    paths.push(("/".to_owned(), site.join("index.html")));
    for (path, file) in &paths {
        for accepted in ["gzip, deflate, br", "gzip, deflate", "identity"] {
            let reply = ask(port, "GET", path, &[("Accept-Encoding", accepted)], b"")?;
            judge(format!("{path} ({accepted})"), wrong(&reply, file, accepted, &policy));
        }
        let mark = ask(port, "GET", path, &[], b"")?.header("ETag").to_owned();
        let again = ask(port, "GET", path, &[("If-None-Match", &mark)], b"")?.status;
        judge(format!("{path} again"), differs("status", &again.to_string(), "304"));
    }
    for path in ["/nothing.html", "/.hidden"] {
        let status = ask(port, "GET", path, &[], b"")?.status;
        judge(path.to_owned(), differs("status", &status.to_string(), "404"));
    }
    Ok((asked, found))
}

fn wrong(reply: &Reply, file: &Path, accepted: &str, policy: &str) -> Vec<String> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let packed = |ending: &str| file.with_file_name(format!("{name}.{ending}"));
    let (encoding, sent) = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .map(|(encoding, ending)| (encoding, packed(ending)))
        .find(|(encoding, packed)| accepted.contains(encoding) && packed.is_file())
        .unwrap_or(("", file.to_path_buf()));
    let keep = if staging::is_hashed(&name) { FOREVER } else { "no-cache" };
    let vary = if packed("br").is_file() && !encoding.is_empty() { "Accept-Encoding" } else { reply.header("Vary") };
    let expected = [
        ("Content-Encoding", encoding),
        ("Content-Type", content_type(file).unwrap_or_default()),
        ("Cache-Control", keep),
        ("Vary", vary),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", policy),
    ];
    let mut wrong = differs("status", &reply.status.to_string(), "200");
    wrong.extend(expected.iter().flat_map(|(header, value)| differs(header, reply.header(header), value)));
    if fs::read(&sent).ok().as_ref() != Some(&reply.body) {
        wrong.push(format!("the body ({} bytes) is not {}", reply.body.len(), sent.display()));
    }
    wrong
}

fn differs(what: &str, found: &str, expected: &str) -> Vec<String> {
    if found.eq_ignore_ascii_case(expected) {
        Vec::new()
    } else {
        vec![format!("{what} is “{found}”, not “{expected}”")]
    }
}

/// What a file of the page is; nothing for what is there only to be sent in its place.
fn content_type(file: &Path) -> Option<&'static str> {
    match file.extension()?.to_str()? {
        "html" => Some("text/html; charset=utf-8"),
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "json" => Some("application/json"),
        "wasm" => Some("application/wasm"),
        "webmanifest" => Some("application/manifest+json"),
        "png" => Some("image/png"),
        _ => None,
    }
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("cannot work in {}: {error}.", path.display())
}
