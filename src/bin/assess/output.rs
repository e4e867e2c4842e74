//! Where results go. A file gets its name when it is whole and not before, so that a killed run, a full
//! disk or a second run beside it never leave half of one.

use super::failure::Failure;
use super::source::Source;
use super::words;
use same_file::Handle;
use std::fs::{File, Metadata, canonicalize, metadata};
use std::io::{self, BufWriter, ErrorKind, Stdout, Write, stdout};
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile};

/// Where results go.
#[derive(Debug)]
pub struct Output {
    name: String,
    writer: Writer,
}

#[derive(Debug)]
enum Writer {
    Stdout(BufWriter<Stdout>),
    /// What is no file, such as a pipe: it is written to as it comes.
    Special(File),
    /// A file beside the target, which takes its place once it is whole.
    Whole {
        file: NamedTempFile,
        target: PathBuf,
    },
}

/// Prints a text.
pub fn print(text: &str) -> Result<(), Failure> {
    let mut output = Output::stdout();
    output.write(text.as_bytes())?;
    output.finish()
}

impl Output {
    fn stdout() -> Self {
        let writer = Writer::Stdout(BufWriter::with_capacity(1 << 16, stdout()));
        Self { name: words::STDOUT.to_owned(), writer }
    }

    /// Standard output, unless what is read from is the same file.
    pub fn to_stdout(source: &Source) -> Result<Self, Failure> {
        let is_file = |handle: &Handle| handle.as_file().metadata().is_ok_and(|it| it.is_file());
        if Handle::stdout().is_ok_and(|handle| is_file(&handle) && source.is_same(&handle)) {
            return Err(Failure::Said(words::INTO_ITSELF.to_owned()));
        }
        Ok(Self::stdout())
    }

    /// A file, unless it is what is read from, by whatever name; `-` is standard output.
    pub fn open(path: &Path, source: &Source) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Self::to_stdout(source);
        }
        let name = path.display().to_string();
        let failure = |error: io::Error| Failure::io(&name, &error);
        let old = match metadata(path) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(failure(error)),
        };
        let writer = match &old {
            Some(old) if old.is_dir() => return Err(failure(ErrorKind::IsADirectory.into())),
            Some(old) if !old.is_file() => {
                Writer::Special(File::options().write(true).open(path).map_err(failure)?)
            }
            Some(_) if Handle::from_path(path).is_ok_and(|handle| source.is_same(&handle)) => {
                return Err(Failure::Said(words::into_itself(&name)));
            }
            _ => {
                // A link stays one: what it leads to is written anew.
                let target = canonicalize(path).unwrap_or_else(|_| path.to_owned());
                let file = beside(&target, old.as_ref()).map_err(failure)?;
                Writer::Whole { file, target }
            }
        };
        Ok(Self { name, writer })
    }

    /// Writes some of the result.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let written = match &mut self.writer {
            Writer::Stdout(stdout) => stdout.write_all(bytes),
            Writer::Special(file) => file.write_all(bytes),
            Writer::Whole { file, .. } => file.write_all(bytes),
        };
        written.map_err(|error| self.failure(&error))
    }

    /// The result is whole.
    pub fn finish(self) -> Result<(), Failure> {
        let Self { name, writer } = self;
        let finished = match writer {
            Writer::Stdout(mut stdout) => stdout.flush(),
            Writer::Special(mut file) => file.flush(),
            // On the disk first: a name must not lead to what is still to be written.
            Writer::Whole { file, target } => {
                let synced = file.as_file().sync_all();
                synced.and_then(|()| file.persist(target).map(drop).map_err(|it| it.error))
            }
        };
        finished.map_err(|error| failure(&name, &error))
    }

    fn failure(&self, error: &io::Error) -> Failure {
        failure(&self.name, error)
    }
}

fn failure(name: &str, error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::BrokenPipe => Failure::Closed,
        _ => Failure::io(name, error),
    }
}

/// A file beside `target` under another name, which may be read and written by those who may `old`.
fn beside(target: &Path, old: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let folder = target.parent().filter(|folder| *folder != Path::new(""));
    let mut prefix = std::ffi::OsString::from(".");
    prefix.push(target.file_name().ok_or(ErrorKind::IsADirectory)?);
    prefix.push(".");
    let mut builder = Builder::new();
    builder.prefix(&prefix).suffix(".part");
    #[cfg(unix)]
    builder.permissions(new_file());
    let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(file)
}

/// What a new file may be used for: the system takes away what the person has forbidden.
#[cfg(unix)]
fn new_file() -> std::fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o666)
}
