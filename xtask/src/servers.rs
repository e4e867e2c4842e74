//! `cargo xtask servers`: serves dist/ by each web server that docs/hosting/ has a configuration for, and
//! looks at what comes back.
//!
//! Every file is asked for as a browser asks that knows brotli, one that knows gzip, one that knows
//! neither. A server that is not installed is named and left out.

mod policy;

use crate::command::{dist, find, root, target};
use crate::file_server::{FOREVER, content_type};
use crate::files::{copy_of, files_below, is_copy, is_hashed, name_in, name_of};
use crate::server_process::{ServerProcess, free_port};
use crate::{Result, staging};
use anyhow::{Context, ensure};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The task.
pub fn run() -> Result {
    let folder = target("servers")?;
    let site = folder.join("site");
    staging::copy(&dist()?, &site)?;
    staging::compress(&site)?;
    fs::write(site.join(".hidden"), "nobody should see this")?;

    let place = folder.display();
    let mut faults = 0;
    for (name, start) in [("nginx", nginx as fn(&Path, u16) -> Result<Command>), ("caddy", caddy)] {
        if find(name).is_none() {
            println!("{name}: is not installed, so it was not tried");
            continue;
        }
        let port = free_port()?;
        let log = std::fs::File::create(folder.join(format!("{name}.log")))?;
        let mut command = start(&folder, port)?;
        let _process = ServerProcess::start(command.stdout(Stdio::null()).stderr(log), port)
            .with_context(|| format!("see {name}.log in {place}"))?;
        let (asked, found) = look(&site, port)?;
        println!("{name}: {asked} answers looked at, {} of them wrong", found.len());
        for fault in &found {
            println!("  {fault}");
        }
        faults += found.len();
    }
    ensure!(faults == 0, "{faults} answers are not as they should be.");
    Ok(())
}

fn nginx(folder: &Path, port: u16) -> Result<Command> {
    let hosting = root()?.join("docs").join("hosting");
    let home = folder.join("nginx");
    let text = fs::read_to_string(hosting.join("nginx.conf"))?;
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
    fs::create_dir_all(&home)?;
    fs::write(home.join("page.conf"), text)?;
    fs::write(home.join("nginx.conf"), frame)?;
    fs::copy(hosting.join("csp.nginx.conf"), home.join("csp.nginx.conf"))?;
    let mut command = Command::new("nginx");
    command.arg("-c").arg(home.join("nginx.conf"));
    Ok(command)
}

fn caddy(folder: &Path, port: u16) -> Result<Command> {
    let hosting = root()?.join("docs").join("hosting");
    let home = folder.join("caddy");
    // Another Caddy on this machine may have the port for its orders.
    fs::create_dir_all(&home)?;
    let text = fs::read_to_string(hosting.join("Caddyfile"))?;
    fs::write(home.join("Caddyfile"), format!("{{\n\tadmin off\n}}\n{text}"))?;
    fs::copy(hosting.join("csp.caddy"), home.join("csp.caddy"))?;
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

/// What a server answered, as it came over the wire: nothing is unpacked.
struct Reply {
    status: u16,
    headers: ureq::http::HeaderMap,
    body: Vec<u8>,
}

impl Reply {
    /// The value of a header, or nothing.
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

fn ask(port: u16, path: &str, headers: &[(&str, &str)]) -> Result<Reply> {
    let mut request = ureq::get(format!("http://127.0.0.1:{port}{path}"))
        .config()
        .http_status_as_error(false)
        .build();
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (head, mut body) =
        request.call().with_context(|| format!("{path} at port {port}"))?.into_parts();
    Ok(Reply { status: head.status.as_u16(), headers: head.headers, body: body.read_to_vec()? })
}

/// How many answers were looked at, and what is wrong with some.
fn look(site: &Path, port: u16) -> Result<(usize, Vec<String>)> {
    let pages = ["index.html", "staff.html"].map(|name| fs::read_to_string(site.join(name)));
    let pages = pages.into_iter().collect::<std::io::Result<Vec<_>>>()?;
    let policies = pages.iter().map(|page| policy::of_page(page)).collect::<Option<Vec<_>>>();
    let policy = policy::of_server(&policies.context("a page has no Content-Security-Policy.")?);
    let mut found = Vec::new();
    let mut asked = 0;
    let mut judge = |what: String, wrong: Vec<String>| {
        asked += 1;
        if !wrong.is_empty() {
            found.push(format!("{what}: {}", wrong.join("; ")));
        }
    };
    let mut paths: Vec<(String, PathBuf)> = files_below(site)
        .into_iter()
        .map(|file| (format!("/{}", name_in(site, &file)), file))
        .collect();
    paths.retain(|(_, file)| !is_copy(file));
    paths.push(("/".to_owned(), site.join("index.html")));
    for (path, file) in &paths {
        for accepted in ["gzip, deflate, br", "gzip, deflate", "identity"] {
            let reply = ask(port, path, &[("Accept-Encoding", accepted)])?;
            judge(format!("{path} ({accepted})"), wrong(&reply, file, accepted, &policy));
        }
        let mark = ask(port, path, &[])?.header("ETag").to_owned();
        let again = ask(port, path, &[("If-None-Match", &mark)])?.status;
        judge(format!("{path} again"), differs("status", &again.to_string(), "304"));
    }
    for path in ["/nothing.html", "/.hidden"] {
        let status = ask(port, path, &[])?.status;
        judge(path.to_owned(), differs("status", &status.to_string(), "404"));
    }
    Ok((asked, found))
}

fn wrong(reply: &Reply, file: &Path, accepted: &str, policy: &str) -> Vec<String> {
    let (encoding, sent) = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .map(|(encoding, extension)| (encoding, copy_of(file, extension)))
        .find(|(encoding, packed)| accepted.contains(encoding) && packed.is_file())
        .unwrap_or(("", file.to_path_buf()));
    let keep = if is_hashed(&name_of(file)) { FOREVER } else { "no-cache" };
    let vary = if copy_of(file, "br").is_file() && !encoding.is_empty() {
        "Accept-Encoding"
    } else {
        reply.header("Vary")
    };
    let expected = [
        ("Content-Encoding", encoding),
        ("Content-Type", &content_type(file)),
        ("Cache-Control", keep),
        ("Vary", vary),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", policy),
    ];
    let mut wrong = differs("status", &reply.status.to_string(), "200");
    wrong.extend(
        expected.iter().flat_map(|(header, value)| differs(header, reply.header(header), value)),
    );
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
