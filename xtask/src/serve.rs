//! `cargo xtask serve`: the page on this machine, and with `--lan` on the phones around it.
//!
//! trunk builds it into target/serve, serves it and builds it again when a source changes; reload the
//! page by hand then. What is served is the page as it would be deployed, but that nothing is kept
//! by browsers.

use crate::build::Tools;
use crate::{Result, command};
use anyhow::Context;
use std::net::{Ipv4Addr, TcpListener};

/// Tried one after the other unless `--port` says which.
const PORTS: std::ops::Range<u16> = 8080..8090;

/// Tells the hook of trunk that it builds for a developer.
const DEVELOPMENT: &str = "QINGHUICHA_DEVELOPMENT";

#[derive(clap::Args)]
pub struct Options {
    /// Serve phones on this network too
    #[arg(long)]
    lan: bool,
    /// The port; without it the first free one from 8080
    #[arg(long)]
    port: Option<u16>,
}

/// Whether the page that is being built is for a developer, not for a host.
pub fn is_development() -> bool {
    std::env::var_os(DEVELOPMENT).is_some()
}

/// The task; it ends with Ctrl-C.
pub fn run(options: &Options) -> Result {
    let address = if options.lan { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let is_free = |port: &u16| TcpListener::bind((address, *port)).is_ok();
    // Before the build, so that a taken port is known at once.
    let port = match options.port {
        Some(port) => {
            Some(port).filter(is_free).with_context(|| format!("port {port} is taken."))?
        }
        None => {
            PORTS.into_iter().find(is_free).context("the ports from 8080 to 8089 are taken.")?
        }
    };
    let tools = Tools::ready()?;
    println!("The page will be at http://127.0.0.1:{port}/ once it is built; Ctrl-C ends it.");
    command::become_program(
        tools
            .trunk("serve")?
            .arg("--dist")
            .arg(command::target("serve")?)
            .args(["--address", &address.to_string(), "--port", &port.to_string()])
            .env(DEVELOPMENT, "1"),
    )
}
