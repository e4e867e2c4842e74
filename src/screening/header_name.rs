//! A header, out of one cell or of two that stand above each other.

use crate::i18n::table as words;

/// A header of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeaderName {
    /// What several columns have in common, above; empty where there is but one row of headers.
    pub group: String,
    /// The header of the column itself.
    pub name: String,
}

impl HeaderName {
    /// A header of one cell.
    pub fn single(name: impl Into<String>) -> Self {
        Self { group: String::new(), name: name.into() }
    }

    /// The header as it is shown and written.
    pub fn shown(&self) -> String {
        match (self.group.as_str(), self.name.as_str()) {
            ("", name) => name.to_owned(),
            (group, "") => group.to_owned(),
            (group, name) => format!("{group} {name}"),
        }
    }

    /// What it may be known by, the surest first: the whole, the lower part, and both without what
    /// stands in brackets at their end, such as a unit.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        let whole = plain(&format!("{}{}", self.group, self.name));
        let name = if self.group.is_empty() { String::new() } else { plain(&self.name) };
        let [bare, bare_name] = [&whole, &name].map(|key| without_brackets(key).to_owned());
        [whole, name, bare, bare_name].into_iter().filter(|key| !key.is_empty())
    }
}

/// A plain header without what stands in brackets at its end.
fn without_brackets(header: &str) -> &str {
    let bare = header.strip_suffix(')').and_then(|rest| rest.split_once('('));
    bare.map_or("", |(name, _)| name)
}

/// A header without what spreadsheets and people put around it, and without letters nobody sees.
pub fn plain(header: &str) -> String {
    let header = header.trim_matches(|it: char| {
        it.is_whitespace() || words::is_invisible(it) || ['*', ':', '：'].contains(&it)
    });
    let plain = |it: char| match it {
        '（' => '(',
        '）' => ')',
        '？' => '?',
        '，' => ',',
        other => other.to_ascii_lowercase(),
    };
    let seen = |it: &char| !it.is_whitespace() && !words::is_invisible(*it);
    header.chars().filter(seen).map(plain).collect()
}

/// A cell without any white space and without letters nobody sees, as rows are told apart by.
pub fn squeezed(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell);
    text.chars().filter(|it| !it.is_whitespace() && !words::is_invisible(*it)).collect()
}
