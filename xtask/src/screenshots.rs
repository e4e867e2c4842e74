//! `cargo xtask screenshots`: a picture of every screen, at every width, light and dark, in every size of text.
//!
//! The screens stand in tests/browser/screens.json, which the browser tests walk through as well. The
//! pictures show whole pages; `index.html` beside them has them all on one sheet. Looking at them is
//! what they are for, so nothing here compares them with older ones.

mod screen;
mod sheet;
mod view;

use crate::Result;
use crate::command::{dist, target};
use crate::file_server::FileServer;
use crate::files::files_of_page;
use crate::webdriver::Driver;
use anyhow::{anyhow, bail, ensure};
use fs_err as fs;
use screen::Screen;
use std::path::Path;
use std::sync::Mutex;
use std::thread;
use view::View;

/// Browsers at work beside each other.
const WINDOWS: usize = 4;

#[derive(clap::Args)]
pub struct Options {
    /// Screens (the beginning of a name is enough), widths, light or dark, standard, large or largest; without
    /// any, all of them
    which: Vec<String>,
}

/// The task.
pub fn run(options: &Options) -> Result {
    let (screens, views) = chosen(&screen::all()?, &options.which)?;
    let dist = dist()?;
    files_of_page(&dist)?;
    let folder = target("screenshots")?;
    let server = FileServer::open(&dist)?;
    let driver = Driver::start()?;

    let waiting = Mutex::new(screens.iter());
    let outcomes = thread::scope(|scope| {
        let workers = (0..WINDOWS.min(screens.len()))
            .map(|_| scope.spawn(|| draw_all(&driver, &server, &waiting, &views, &folder)))
            .collect::<Vec<_>>();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Err(anyhow!("a browser is lost."))))
            .collect::<Vec<_>>()
    });
    let mut wide = Vec::new();
    for outcome in outcomes {
        wide.extend(outcome?);
    }
    wide.sort();

    let sheet = folder.join("index.html");
    fs::write(&sheet, sheet::write(&screens, &views, &wide))?;
    println!("{} pictures; all on one sheet: {}", screens.len() * views.len(), sheet.display());
    ensure!(wide.is_empty(), "these scroll sideways:\n  {}", wide.join("\n  "));
    println!("No screen scrolls sideways.");
    Ok(())
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
        let next = waiting.lock().map_err(|_| anyhow!("another browser is lost."))?.next();
        let Some(screen) = next else { return Ok(wide) };
        screen.reach(&window, server)?;
        let home = folder.join(&screen.name);
        fs::create_dir_all(&home)?;
        for view in views {
            let picture = view.draw(&window)?;
            fs::write(home.join(view.file()), picture.png)?;
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
            let known =
                screens.iter().map(|screen| screen.name.as_str()).collect::<Vec<_>>().join(", ");
            bail!(
                "`{argument}` is no width, theme or text size, nor one of these screens: {known}."
            );
        }
    }
    let is_named = |screen: &&Screen| {
        names.is_empty() || names.iter().any(|name| screen.name.starts_with(name.as_str()))
    };
    let fits = |view: &View| {
        (0..3).all(|kind| {
            let of_kind =
                |wanted: &&&String| views.iter().any(|view| view.traits()[kind] == ***wanted);
            let mut wanted = traits.iter().filter(of_kind).peekable();
            wanted.peek().is_none() || wanted.any(|wanted| view.traits()[kind] == **wanted)
        })
    };
    Ok((
        screens.iter().filter(is_named).cloned().collect(),
        views.iter().copied().filter(fits).collect(),
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::chosen;
    use super::screen::Screen;
    use serde_json::json;

    #[test]
    fn arguments_choose() {
        let named = |name: &str| {
            Screen::read(&json!({ "name": name, "heading": "h" }), &json!([])).unwrap()
        };
        let screens = ["home", "home-error", "law"].map(named);
        let count = |arguments: &[&str]| {
            let arguments = arguments.iter().map(ToString::to_string).collect::<Vec<_>>();
            chosen(&screens, &arguments).map(|(screens, views)| (screens.len(), views.len())).ok()
        };
        assert_eq!(count(&[]), Some((3, 24)));
        assert_eq!(count(&["home", "360", "dark"]), Some((2, 3)));
        assert_eq!(count(&["law", "360", "768", "light", "largest"]), Some((1, 2)));
        assert_eq!(count(&["361"]), None);
    }
}
