//! Running the program.

use std::io::Write;
use std::process::{Command, Stdio};

/// What came of a run.
#[derive(Debug)]
pub struct Ran {
    pub out: String,
    pub err: String,
    pub status: Option<i32>,
}

impl Ran {
    /// The cells to correct: the first part of standard error, its headers left out.
    pub fn mistakes(&self) -> Vec<&str> {
        let part = self.err.split("\n\n").next().unwrap_or_default();
        let mut lines = part.lines();
        let is_told = lines.next().is_some_and(|line| line.starts_with("行,列,"));
        if is_told { lines.collect() } else { Vec::new() }
    }
}

/// The program with these arguments.
pub fn assess(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assess"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs a command to its end. It may end before it has read everything.
pub fn run(mut command: Command, input: impl Into<Vec<u8>>) -> Ran {
    let input = input.into();
    let mut child = command.spawn().expect("the program starts");
    let stdin = child.stdin.take();
    // Written beside the reading: it answers before it has read everything.
    let writer = std::thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    drop(writer.join().expect("the writer does not panic"));
    let text = |bytes| String::from_utf8(bytes).expect("it writes UTF-8");
    let ran =
        Ran { out: text(output.stdout), err: text(output.stderr), status: output.status.code() };
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    ran
}
