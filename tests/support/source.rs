//! Rust source, cut into code and string literals. Comments belong to neither.

/// One file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The code, its comments left out and its literals emptied.
    pub code: String,
    /// The string literals as they are written, each with its line.
    pub literals: Vec<(usize, String)>,
}

impl Source {
    /// Cuts `text`.
    pub fn of(text: &str) -> Self {
        let mut source = Self::default();
        let mut rest = text;
        let mut line = 1;
        while !rest.is_empty() {
            let (piece, length) = next(rest, source.code.chars().last());
            line += rest[..length].matches('\n').count();
            match piece {
                Piece::Comment => {
                    source.code.extend(rest[..length].chars().filter(|&it| it == '\n'));
                }
                Piece::Code => source.code.push_str(&rest[..length]),
                Piece::Text(text) => {
                    source.literals.push((line - text.matches('\n').count(), text.to_owned()));
                    source.code.push_str("\"\"");
                }
            }
            rest = &rest[length..];
        }
        source
    }
}

enum Piece<'a> {
    Comment,
    Code,
    Text(&'a str),
}

/// The first piece of `rest` and its length, given the character before it.
fn next(rest: &str, before: Option<char>) -> (Piece<'_>, usize) {
    let end = |mark: &str, from: usize| rest[from..].find(mark).map_or(rest.len(), |at| from + at);
    if rest.starts_with("//") {
        return (Piece::Comment, end("\n", 0));
    }
    if rest.starts_with("/*") {
        return (Piece::Comment, (end("*/", 2) + 2).min(rest.len()));
    }
    let named = before.is_some_and(|it| it.is_alphanumeric() || it == '_');
    if let Some(hashes) = rest.strip_prefix('r').filter(|_| !named).and_then(opening) {
        let start = 2 + hashes;
        let close = end(&format!("\"{}", "#".repeat(hashes)), start);
        return (Piece::Text(&rest[start..close]), (close + 1 + hashes).min(rest.len()));
    }
    if rest.starts_with('"') {
        let close = closing(rest);
        return (Piece::Text(&rest[1..close]), (close + 1).min(rest.len()));
    }
    (Piece::Code, character(rest).unwrap_or_else(|| rest.chars().next().map_or(0, char::len_utf8)))
}

/// How many hashes open a raw string, after its `r`.
fn opening(text: &str) -> Option<usize> {
    let hashes = text.len() - text.trim_start_matches('#').len();
    text[hashes..].starts_with('"').then_some(hashes)
}

/// Where the string that opens `text` closes.
fn closing(text: &str) -> usize {
    let mut escaped = false;
    let close = text.char_indices().skip(1).find(|&(_, it)| {
        let closes = it == '"' && !escaped;
        escaped = it == '\\' && !escaped;
        closes
    });
    close.map_or(text.len(), |(at, _)| at)
}

/// The length of a character literal such as `'"'`, which opens no string. A lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    if inner.starts_with('\\') {
        return inner[2..].find('\'').map(|at| at + 4);
    }
    let length = inner.chars().next()?.len_utf8();
    inner[length..].starts_with('\'').then_some(length + 2)
}

/// Every Rust file under `folder` of this repository, with its path from the root, in order.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut folders = vec![root.join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name =
                    path.strip_prefix(root).expect("it is in the repository").display().to_string();
                files.push((
                    name.replace('\\', "/"),
                    std::fs::read_to_string(&path).expect("it is text"),
                ));
            }
        }
    }
    files.sort();
    files
}
