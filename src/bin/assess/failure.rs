//! Why something could not be done.

use super::words;
use qinghuicha::screening::job::FileError;
use std::fmt::{Display, Formatter};
use std::io::{self, ErrorKind, Write, stderr};
use std::process::ExitCode;

/// Why something could not be done.
#[derive(Debug)]
pub enum Failure {
    /// What was asked for cannot be, in a sentence.
    Asked(String),
    /// It went wrong, in a sentence.
    Said(String),
    /// Whoever reads standard output has read enough, as `head` does. That is no failure.
    Closed,
}

impl Failure {
    /// What went wrong with a file of this name.
    pub fn io(name: &str, error: &io::Error) -> Self {
        if let Some(NoTable(error)) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
            return Self::Said(words::about(name, error.sentence()));
        }
        let known = match error.kind() {
            ErrorKind::NotFound => words::NOT_FOUND,
            ErrorKind::PermissionDenied => words::NOT_ALLOWED,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => words::FULL,
            ErrorKind::IsADirectory => words::IS_FOLDER,
            ErrorKind::NotADirectory => words::NO_FOLDER,
            ErrorKind::ReadOnlyFilesystem => words::READ_ONLY,
            _ => return Self::Said(words::about(name, &error.to_string())),
        };
        Self::Said(words::about(name, known))
    }

    /// Says it on standard error, as well as that can be, and what to leave the program with.
    pub fn tell(&self) -> ExitCode {
        let sentence = match self {
            Self::Closed => return ExitCode::SUCCESS,
            Self::Said(sentence) => sentence.clone(),
            Self::Asked(sentence) => format!("{sentence}\n{}", words::SEE_HELP),
        };
        // Where nobody can be told, the exit status still says it.
        let _ = writeln!(stderr(), "{sentence}");
        ExitCode::from(2)
    }
}

/// Why a file is no table, on its way through the errors of reading.
#[derive(Debug)]
pub struct NoTable(pub FileError);

impl Display for NoTable {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0.sentence())
    }
}

impl std::error::Error for NoTable {}
