//! Text inside a query: literals of each engine, and patterns for letters that must be taken as they
//! are. Letters that nobody sees are spelled out, so that no editor can lose them.

use crate::i18n::table as words;

/// Text as a literal of `DuckDB`, which knows no escapes.
pub fn duckdb(text: &str) -> String {
    let mut parts = Vec::new();
    for part in text.split_inclusive(is_unseen) {
        let unseen = part.chars().last().filter(|letter| is_unseen(*letter));
        let seen = part.trim_end_matches(is_unseen);
        if !seen.is_empty() || unseen.is_none() {
            parts.push(format!("'{}'", seen.replace('\'', "''")));
        }
        parts.extend(unseen.map(|letter| format!("CHR({})", u32::from(letter))));
    }
    match parts.as_slice() {
        [] => "''".to_owned(),
        [part] => part.clone(),
        parts => format!("({})", parts.join(" || ")),
    }
}

/// Text as a literal of Spark.
pub fn spark(text: &str) -> String {
    let mut literal = "'".to_owned();
    for letter in text.chars() {
        match letter {
            '\'' | '\\' => literal.extend(['\\', letter]),
            letter if is_unseen(letter) => {
                literal.extend(["\\U".to_owned(), format!("{:08x}", u32::from(letter))]);
            }
            letter => literal.push(letter),
        }
    }
    literal.push('\'');
    literal
}

/// Whether a letter is not to be seen in a query.
fn is_unseen(letter: char) -> bool {
    letter.is_control() || words::is_invisible(letter) || (letter.is_whitespace() && letter != ' ')
}

/// A pattern for this text as it stands.
pub fn exactly(text: &str) -> String {
    text.chars().map(exact).collect()
}

/// A pattern for one of these texts as they stand.
pub fn one_of<T: AsRef<str>>(texts: &[T]) -> String {
    let texts = texts.iter().map(|text| exactly(text.as_ref())).collect::<Vec<_>>();
    format!("(?:{})", texts.join("|"))
}

/// A pattern for one of these letters.
pub fn letter_of(letters: impl IntoIterator<Item = char>) -> String {
    format!("[{}]", ranges(letters))
}

/// A pattern for any letter but these.
pub fn letter_but(letters: impl IntoIterator<Item = char>) -> String {
    format!("[^{}]", ranges(letters))
}

fn ranges(letters: impl IntoIterator<Item = char>) -> String {
    let mut letters = letters.into_iter().collect::<Vec<_>>();
    letters.sort_unstable();
    letters.dedup();
    let follows =
        |before: &char, after: &char| u32::from(*before).checked_add(1) == Some(u32::from(*after));
    let range = |range: &[char]| match range {
        [first, _, .., last] => format!("{}-{}", exact(*first), exact(*last)),
        letters => letters.iter().copied().map(exact).collect(),
    };
    letters.chunk_by(follows).map(range).collect()
}

/// A letter in a pattern; by its number unless it means nothing else there.
fn exact(letter: char) -> String {
    if letter.is_alphanumeric() {
        letter.to_string()
    } else {
        format!("\\x{{{:x}}}", u32::from(letter))
    }
}
