//! No circle of imports between the files of a crate.

use super::paths::{Use, paths, uses};
use std::collections::{BTreeMap, BTreeSet};
use test_support::source::Source;

/// The path of a module, from the crate's root.
type Module = Vec<String>;

/// What a path leads to.
enum Target {
    Module(Module),
    /// Something defined in this module.
    Item(Module),
}

struct File {
    path: String,
    uses: Vec<Use>,
    /// Its code without its `use` items.
    code: String,
}

/// The files of the library, by module.
pub struct Tree(BTreeMap<Module, File>);

impl Tree {
    /// The library among `files`, each with its path.
    pub fn new(files: &[(String, String)]) -> Self {
        let file = |(path, text): &(String, String)| {
            let inner = path.strip_prefix("src/")?.strip_suffix(".rs")?;
            let inner = inner.strip_suffix("/mod").unwrap_or(inner);
            if inner == "main" || inner.starts_with("bin/") {
                return None;
            }
            let module =
                inner.split('/').filter(|part| *part != "lib").map(str::to_owned).collect();
            let (uses, code) = uses(&Source::of(text).code);
            Some((module, File { path: path.clone(), uses, code }))
        };
        Self(files.iter().filter_map(file).collect())
    }

    /// Circles of imports, each as the files on it. What a file only passes on it does not import.
    pub fn circles(&self) -> Vec<Vec<String>> {
        let imports = self.0.keys().map(|module| (module, self.imports(module)));
        let imports = imports.collect::<BTreeMap<_, _>>();
        let mut circles = BTreeSet::new();
        for &start in imports.keys() {
            let mut way = vec![start];
            if walk(&imports, &mut way, &mut BTreeSet::new()) {
                let first = way.iter().enumerate().min_by_key(|(_, module)| **module);
                let first = first.map_or(0, |(index, _)| index);
                way.rotate_left(first);
                circles.insert(way);
            }
        }
        let path = |module: &Module| self.0[module].path.clone();
        circles.into_iter().map(|circle| circle.into_iter().map(path).collect()).collect()
    }

    /// The modules whose items a file names.
    fn imports(&self, module: &Module) -> BTreeSet<Module> {
        let file = &self.0[module];
        let used = file.uses.iter().filter(|it| !it.is_public).map(|it| it.path.clone());
        let modules = file
            .uses
            .iter()
            .filter(|it| matches!(self.resolve(module, &it.path, 0), Some(Target::Module(_))));
        let mut roots = vec!["crate", "super"];
        roots.extend(modules.map(|it| it.name.as_str()));
        let children = self
            .0
            .keys()
            .filter(|other| other.starts_with(module) && other.len() == module.len() + 1);
        roots.extend(children.filter_map(|child| child.last()).map(String::as_str));
        let found = used.chain(paths(&file.code, &roots));
        let found = found.filter_map(|path| match self.resolve(module, &path, 0)? {
            Target::Item(other) => Some(other),
            Target::Module(other) => path.last().is_some_and(|last| last == "*").then_some(other),
        });
        found.filter(|other| other != module).collect()
    }

    fn resolve(&self, from: &Module, path: &[String], depth: usize) -> Option<Target> {
        // Re-exports that go in a circle lead nowhere.
        if depth > 20 {
            return None;
        }
        let mut module = from.clone();
        for (index, name) in path.iter().enumerate() {
            match (name.as_str(), index) {
                ("crate" | env!("CARGO_PKG_NAME"), 0) => module.clear(),
                ("self", 0) | ("*", _) => {}
                ("super", _) => drop(module.pop()),
                _ => match self.look_up(&module, name, depth)? {
                    Target::Module(inner) => module = inner,
                    item @ Target::Item(_) => return Some(item),
                },
            }
        }
        Some(Target::Module(module))
    }

    fn look_up(&self, module: &Module, name: &str, depth: usize) -> Option<Target> {
        let child = [module.as_slice(), &[name.to_owned()]].concat();
        if self.0.contains_key(&child) {
            return Some(Target::Module(child));
        }
        let file = self.0.get(module)?;
        let defines =
            ["fn", "struct", "enum", "trait", "type", "const", "static"].iter().any(|kind| {
                file.code.match_indices(&format!("{kind} {name}")).any(|(at, found)| {
                    !file.code[at + found.len()..]
                        .starts_with(|it: char| it.is_alphanumeric() || it == '_')
                })
            });
        if defines {
            return Some(Target::Item(module.clone()));
        }
        let named = file
            .uses
            .iter()
            .filter(|it| it.name == name && it.path.last().is_none_or(|last| last != "*"));
        let named = named.filter(|it| it.path.first().is_none_or(|first| first != name));
        let all = file.uses.iter().filter(|it| it.name == "*");
        named
            .filter_map(|it| self.resolve(module, &it.path, depth + 1))
            .chain(all.filter_map(|it| match self.resolve(module, &it.path, depth + 1)? {
                Target::Module(other) if other != *module => self.look_up(&other, name, depth + 1),
                _ => None,
            }))
            .next()
            // What a macro made is where the path ends.
            .or_else(|| file.code.contains(name).then(|| Target::Item(module.clone())))
    }
}

/// Goes on from the last of `way` until it meets its first again.
fn walk<'a>(
    imports: &'a BTreeMap<&'a Module, BTreeSet<Module>>,
    way: &mut Vec<&'a Module>,
    seen: &mut BTreeSet<&'a Module>,
) -> bool {
    let Some(next) = way.last().and_then(|last| imports.get(last)) else { return false };
    for module in next {
        if module == way[0] {
            return true;
        }
        if seen.insert(module) {
            way.push(module);
            if walk(imports, way, seen) {
                return true;
            }
            way.pop();
        }
    }
    false
}

/// A tree of small files, each a path and its code.
#[cfg(test)]
fn circles(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    Tree::new(&files.collect::<Vec<_>>()).circles()
}

#[test]
fn a_circle_is_found_through_whatever_it_goes() {
    let re_export = ("src/a/mod.rs", "mod b; mod c; pub use b::B; pub use c::*;");
    for (one, other) in [
        ("use super::C; pub struct B;", "use super::b::B; pub struct C;"),
        ("use super::C; pub struct B;", "pub struct C; fn c() { super::B }"),
        ("use crate::a; pub struct B; fn b() { a::C }", "use crate::a::B; pub struct C;"),
        (
            "use crate::a::{B as D, C}; pub struct B;",
            "use super::super::a::b; pub struct C; fn c(_: b::B) {}",
        ),
    ] {
        let found = circles(&[
            ("src/lib.rs", "mod a;"),
            re_export,
            ("src/a/b.rs", one),
            ("src/a/c.rs", other),
        ]);
        assert_eq!(found, [["src/a/b.rs", "src/a/c.rs"]], "{one} {other}");
    }
    let child = "use super::A; pub struct B;";
    let found =
        circles(&[("src/a/mod.rs", "mod b; use b::B; pub struct A;"), ("src/a/b.rs", child)]);
    assert_eq!(found.len(), 1, "a parent that uses what it has");
}

#[test]
fn what_is_only_passed_on_makes_no_circle() {
    let files = [
        ("src/a/mod.rs", "mod b; mod c; pub use b::B; pub use c::C;"),
        ("src/a/b.rs", "// use super::C;\npub struct B;"),
        ("src/a/c.rs", "use super::B; pub struct C(B);"),
    ];
    assert_eq!(circles(&files), [[""; 0]; 0]);
}
