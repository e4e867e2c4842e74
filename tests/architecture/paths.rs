//! The paths a Rust file names: those of its `use` items, and those in its code.

/// One path of a `use` item, its braces taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The path; a `*` at its end takes everything.
    pub path: Vec<String>,
    /// The name it has here.
    pub name: String,
    /// Whether others may take it from here: a re-export, which imports nothing for the file itself.
    pub is_public: bool,
}

/// Every path of the `use` items of `code`, and the code without them.
pub fn uses(code: &str) -> (Vec<Use>, String) {
    let (mut uses, mut rest) = (Vec::new(), String::new());
    let mut code = code;
    while let Some(at) = next_use(code) {
        let before = code[..at].trim_end();
        let end = code[at..].find(';').map_or(code.len(), |end| at + end);
        let tree = code[at + "use".len()..end].split_whitespace().collect::<Vec<_>>().join(" ");
        let is_public = before.ends_with("pub") || before.ends_with(')') && before.contains("pub(");
        expand(&[], &tree, is_public, &mut uses);
        rest.push_str(before);
        rest.push('\n');
        code = code.get(end + 1..).unwrap_or_default();
    }
    rest.push_str(code);
    (uses, rest)
}

/// Where the next `use` item starts. `use<>` in a return type is none.
fn next_use(code: &str) -> Option<usize> {
    code.match_indices("use").map(|(at, _)| at).find(|&at| {
        !code[..at].ends_with(is_of_name)
            && code[at + "use".len()..].starts_with(char::is_whitespace)
    })
}

fn expand(prefix: &[String], tree: &str, is_public: bool, uses: &mut Vec<Use>) {
    let tree = tree.trim();
    if let Some((head, group)) = tree.split_once('{') {
        let group = group.trim_end().trim_end_matches('}');
        let prefix = [prefix, &segments(head)].concat();
        // Only the last brace closes the group; those taken off too many are missed by nobody.
        for part in at_top(group) {
            expand(&prefix, part, is_public, uses);
        }
        return;
    }
    let (path, alias) =
        tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias)));
    let mut path = [prefix, &segments(path)].concat();
    if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
        path.pop();
    }
    if let Some(last) = path.last().cloned() {
        uses.push(Use { name: alias.map_or(last, str::to_owned), path, is_public });
    }
}

/// The parts of a group, at the commas outside of further braces.
fn at_top(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = group.split(|it: char| {
        depth += i32::from(it == '{') - i32::from(it == '}');
        it == ',' && depth == 0
    });
    parts.filter(|part| !part.trim().is_empty()).collect()
}

fn segments(path: &str) -> Vec<String> {
    path.split("::").map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The paths in `code` that start with one of `roots`, such as `super::answer::Answer` or `i18n::yuan`.
pub fn paths(code: &str, roots: &[&str]) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for root in roots {
        for (at, _) in code.match_indices(&format!("{root}::")) {
            if code[..at].ends_with(|it| is_of_name(it) || it == ':') {
                continue;
            }
            let end = code[at..].find(|it| !is_of_name(it) && it != ':').unwrap_or(code.len() - at);
            paths.push(segments(&code[at..at + end]));
        }
    }
    paths
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[test]
fn paths_are_found_however_they_are_written() {
    let code = "use a::{b::{C, d as e}, self, f::*};\npub(super) use g::H;\nfn f() -> impl T + use<> { a::x::Y::new() }";
    let (uses, rest) = uses(code);
    let found = uses.iter().map(|it| (it.path.join("::"), it.name.as_str(), it.is_public));
    let expected = [
        ("a::b::C", "C", false),
        ("a::b::d", "e", false),
        ("a", "a", false),
        ("a::f::*", "*", false),
        ("g::H", "H", true),
    ];
    assert_eq!(
        found.collect::<Vec<_>>(),
        expected.map(|(path, name, public)| (path.to_owned(), name, public))
    );
    assert_eq!(paths(&rest, &["a", "x"]), [["a", "x", "Y", "new"]]);
}
