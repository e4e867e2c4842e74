//! Every screen of the page, how to reach it, and how it is looked at.

use serde_json::{Value, json};
use std::collections::BTreeMap;

use crate::person::{Person, with_person};

/// A screen, as it stands in screens.json.
pub struct Screen(Value);

/// How a screen is looked at.
#[derive(Clone, Copy)]
pub struct View {
    /// Width, height and pixels a CSS pixel.
    pub window: (u32, u32, u32),
    pub theme: &'static str,
    /// The size of text that the page offers.
    pub size: &'static str,
    /// The size of text that `WeChat` sets, %.
    pub text: u32,
}

/// The phone as people hold it.
pub const PHONE: View = View { window: (360, 640, 2), theme: "light", size: "standard", text: 100 };

/// How many people look at the screens beside each other.
const PEOPLE: usize = 3;

/// Every screen there is.
fn all() -> Vec<Screen> {
    let file: Value = serde_json::from_str(include_str!("screens.json")).expect("it is JSON");
    let lines = |value: &Value| {
        value.as_array().map(|lines| {
            lines.iter().map(|line| line.as_str().unwrap().to_owned()).collect::<Vec<_>>()
        })
    };
    let head = lines(&file["head"]).expect("a head");
    let read = |screen: &Value| {
        let mut screen = screen.clone();
        if let Some(kept) = lines(&screen["kept"]) {
            screen["kept"] = json!([head.clone(), kept].concat().join("\n"));
        }
        Screen(screen)
    };
    file["screens"].as_array().expect("screens").iter().map(read).collect()
}

impl Screen {
    /// What it is called.
    pub fn name(&self) -> &str {
        self.text("name")
    }

    fn text(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }
}

/// What is wrong, each with the places where it is: screen and view.
#[derive(Default)]
pub struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for Faults {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|(fault, places)| {
            write!(f, "\n{fault}\n    {} × {}", places.len(), places[0])
        })
    }
}

/// Has people look at every screen, each at another; returns all they find: what, and in which view.
pub async fn everywhere(look: impl AsyncFn(&Person, &Screen) -> Vec<(String, String)>) -> Faults {
    let screens = all();
    let some = async |first: usize| {
        let mut found = Vec::new();
        with_person(async |person| {
            for screen in screens.iter().skip(first).step_by(PEOPLE) {
                person.reaches(screen).await;
                let faults = look(person, screen).await;
                found.extend(
                    faults
                        .into_iter()
                        .map(|(fault, view)| (fault, format!("{}, {view}", screen.name()))),
                );
            }
            person.open("").await;
        })
        .await;
        found
    };
    let found: [Vec<_>; PEOPLE] = tokio::join!(some(0), some(1), some(2)).into();
    let mut faults = Faults::default();
    for (fault, place) in found.into_iter().flatten() {
        faults.0.entry(fault).or_default().push(place);
    }
    faults
}

impl Person {
    /// Goes to a screen.
    pub async fn reaches(&self, screen: &Screen) {
        let keep = "localStorage.clear(); \
                    if (arguments[0] !== null) localStorage.setItem('qinghuicha', arguments[0]);";
        self.script_with(keep, json!([screen.0["kept"]])).await;
        let page = screen.0["page"].as_str().unwrap_or("index.html");
        self.open_at(&format!("{page}?{}{}", screen.name(), screen.text("hash"))).await;
        self.script(screen.text("does")).await;
        self.sees_page(screen.text("heading")).await;
        if !screen.text("awaits").is_empty() {
            let there =
                format!("return !!document.querySelector({})", json!(screen.text("awaits")));
            self.waits_for(screen.text("awaits"), &there).await;
        }
    }

    /// Looks at it in another way.
    pub async fn looks_as(&self, view: View) {
        let (width, height, pixels) = view.window;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": pixels, "mobile": true });
        self.device("Emulation.setDeviceMetricsOverride", metrics).await;
        let features = json!([
            { "name": "prefers-color-scheme", "value": view.theme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.device("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        // WeChat on iOS sets the same property in the same place.
        let set = "const button = document.querySelector(`[data-to-size=${arguments[0]}]`); \
                   if (button) button.click(); \
                   else document.documentElement.setAttribute('data-size', arguments[0]); \
                   document.body.style.setProperty('-webkit-text-size-adjust', arguments[1] + '%', 'important');";
        self.script_with(set, json!([view.size, view.text])).await;
    }
}
