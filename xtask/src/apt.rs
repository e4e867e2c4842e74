//! Packages of Debian and Ubuntu, where a task runs as root.

use crate::command::{find, output, run};
use std::process::Command;
use std::sync::Once;

static UPDATE: Once = Once::new();

/// Installs those of the packages that this system knows; what came of it is for the caller to
/// see. Without root or apt it does nothing.
pub fn install(packages: &[&str]) {
    let root = output(Command::new("id").arg("-u")).is_some_and(|user| user.trim() == "0");
    if !root || find("apt-get").is_none() {
        return;
    }
    UPDATE.call_once(|| tell(run(apt().arg("update"))));
    let is_known =
        |package: &&str| output(Command::new("apt-cache").args(["show", *package])).is_some();
    let known: Vec<&str> = packages.iter().copied().filter(is_known).collect();
    println!("Installing {} (a minute or two) ...", known.join(", "));
    tell(run(apt().args(["install", "--no-install-recommends"]).args(known)));
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.args(["--yes", "-qq", "--option", "Dpkg::Use-Pty=0"])
        .env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn tell(result: crate::Result) {
    if let Err(error) = result {
        eprintln!("{error:#}");
    }
}
