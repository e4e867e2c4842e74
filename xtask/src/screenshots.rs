//! `cargo xtask screenshots`: a picture of every screen, at every width, light and dark, in every size of text.
//!
//! The screens stand in tests/browser/screens.json, which the browser tests walk through as well. The
//! pictures show whole pages; `index.html` beside them has them all on one sheet. Looking at them is
//! what they are for, so nothing here compares them with older ones.

mod screen;
mod sheet;
mod view;

use crate::chrome::Driver;
use crate::command::dist;
use crate::file_server::FileServer;
use crate::{Result, staging};
use screen::Screen;
use std::path::Path;
use std::sync::Mutex;
use std::{fs, thread};
use view::View;

/// Browsers at work beside each other.
const WINDOWS: usize = 4;

/// The task; arguments choose by screen (the beginning of its name is enough), width, theme and text size.
pub fn run(arguments: &[String]) -> Result {
    let (screens, views) = chosen(&screen::all()?, arguments)?;
    let dist = dist()?;
    if !dist.join("index.html").is_file() {
        return Err("there is no page in dist/ yet: `cargo xtask build` makes it.".to_owned());
    }
    let folder = staging::left_by("screenshots")?;
    let server = FileServer::open(&dist)?;
    let driver = Driver::start()?;

    let waiting = Mutex::new(screens.iter());
    let outcomes = thread::scope(|scope| {
        let workers = (0..WINDOWS.min(screens.len()))
            .map(|_| scope.spawn(|| draw_all(&driver, &server, &waiting, &views, &folder)))
            .collect::<Vec<_>>();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Err("a browser is lost.".to_owned())))
            .collect::<Vec<_>>()
    });
    let mut wide = Vec::new();
    for outcome in outcomes {
        wide.extend(outcome?);
    }
    wide.sort();

    let sheet = folder.join("index.html");
    fs::write(&sheet, sheet::write(&screens, &views, &wide))
        .map_err(|error| format!("cannot write the sheet: {error}."))?;
    println!("{} pictures; all on one sheet: {}", screens.len() * views.len(), sheet.display());
    if wide.is_empty() {
        println!("No screen scrolls sideways.");
        return Ok(());
    }
    Err(format!("these scroll sideways:\n  {}", wide.join("\n  ")))
}

/// Draws screens until none waits; returns the names of pictures that scroll sideways.
fn draw_all(
    driver: &Driver,
    server: &FileServer,
    waiting: &Mutex<std::slice::Iter<Screen>>,
    views: &[View],
    folder: &Path,
) -> Result<Vec<String>> {
    let window = driver.window()?;
    let mut wide = Vec::new();
    loop {
        let next = waiting.lock().map_err(|_| "another browser is lost.")?.next();
        let Some(screen) = next else { return Ok(wide) };
        screen.reach(&window, server)?;
        let home = folder.join(&screen.name);
        fs::create_dir_all(&home).map_err(|error| format!("cannot make {}: {error}.", home.display()))?;
        for view in views {
            let picture = view.draw(&window)?;
            let path = home.join(view.file());
            fs::write(&path, picture.png).map_err(|error| format!("cannot write {}: {error}.", path.display()))?;
            if picture.is_too_wide {
                wide.push(format!("{}/{}", screen.name, view.file()));
            }
        }
    }
}

/// The screens and views that every argument allows. Of several arguments of one kind, one is enough.
fn chosen(screens: &[Screen], arguments: &[String]) -> Result<(Vec<Screen>, Vec<View>)> {
    let views = View::all();
    let (mut names, mut traits) = (Vec::new(), Vec::new());
    for argument in arguments {
        if views.iter().any(|view| view.traits().contains(argument)) {
            traits.push(argument);
        } else if screens.iter().any(|screen| screen.name.starts_with(argument.as_str())) {
            names.push(argument);
        } else {
            let known = screens.iter().map(|screen| screen.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(format!("`{argument}` is no width, theme or text size, nor one of these screens: {known}."));
        }
    }
    let is_named =
        |screen: &&Screen| names.is_empty() || names.iter().any(|name| screen.name.starts_with(name.as_str()));
    let fits = |view: &View| {
        (0..3).all(|kind| {
            let of_kind = |wanted: &&&String| views.iter().any(|view| view.traits()[kind] == ***wanted);
            let mut wanted = traits.iter().filter(of_kind).peekable();
            wanted.peek().is_none() || wanted.any(|wanted| view.traits()[kind] == **wanted)
        })
    };
    Ok((screens.iter().filter(is_named).cloned().collect(), views.iter().copied().filter(fits).collect()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::chosen;
    use super::screen::Screen;
    use serde_json::json;

    #[test]
    fn arguments_choose() {
        let named = |name: &str| Screen::read(&json!({ "name": name, "heading": "h" }), &json!([])).unwrap();
        let screens = ["home", "home-error", "law"].map(named);
        let count = |arguments: &[&str]| {
            let arguments = arguments.iter().map(ToString::to_string).collect::<Vec<_>>();
            chosen(&screens, &arguments).map(|(screens, views)| (screens.len(), views.len()))
        };
        assert_eq!(count(&[]), Ok((3, 24)));
        assert_eq!(count(&["home", "360", "dark"]), Ok((2, 3)));
        assert_eq!(count(&["law", "360", "768", "light", "largest"]), Ok((1, 2)));
        assert!(count(&["361"]).is_err());
    }
}
