//! What the program that paints is asked to do, and what it answers. They cross as JSON, for it is another program.

use super::sheets::Sheet;
use serde::{Deserialize, Serialize};

/// What is to be painted.
#[derive(Debug, Serialize, Deserialize)]
pub struct Job {
    /// The sheets, without what is for paper only.
    pub sheets: Vec<Sheet>,
    /// The link that the code stands for; None in a page that has no address.
    pub link: Option<String>,
}

/// What was painted, as addresses that hold the pictures.
#[derive(Debug, Serialize, Deserialize)]
pub struct Painted {
    /// The pictures of the sheets, in order.
    pub pictures: Vec<String>,
    /// The code alone; None where it is too long for one.
    pub code: Option<String>,
}

impl Job {
    /// As it crosses.
    pub fn write(&self) -> String {
        // Text by text keys can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Painted {
    /// Reads what came back. None for what is no such thing.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }
}
