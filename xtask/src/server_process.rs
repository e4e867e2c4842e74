//! Servers that a task starts and ends.

use crate::Result;
use anyhow::{Context, ensure};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// A port that nobody listens at, so far.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A server that was started, and ends with this.
pub struct ServerProcess(Child);

impl ServerProcess {
    /// Starts it and waits until it listens.
    pub fn start(command: &mut Command, port: u16) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let server = Self(command.spawn().with_context(|| format!("cannot start {name}"))?);
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(
                begin.elapsed() < Duration::from_secs(20),
                "{name} does not listen at port {port}."
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
