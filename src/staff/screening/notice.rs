//! What is said of the file and of the worker.

use crate::screening::job::{Activity, FileError};

/// What is said above the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file is being opened.
    Opening,
    /// What the worker does or did.
    Activity(Activity),
    /// The file cannot be screened.
    Refused(FileError),
    /// The worker cannot be started.
    NotStarted,
    /// The worker has stopped by itself.
    Stopped,
    /// The table that was open has been put away.
    PutAway,
}

/// What is said of what somebody brought, beside all that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Of several files this one is open.
    OneAtATime(String),
    /// It was not opened.
    NotOpened(NotOpened),
}

/// Why nothing is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It is a folder.
    Folder,
    /// It is no file, as words dragged from somewhere are none.
    NoFile,
}
