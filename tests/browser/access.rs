//! Every screen, for everyone: weak eyes, large fingers, small and narrow phones, screen readers.
//!
//! axe judges names, roles, order and contrast; what it cannot see is measured by look.js and touch.js. No
//! rule of axe is switched off.

use serde_json::json;

use crate::person::with_person;
use crate::screens::{PHONE, View, everywhere};
use crate::server;

/// Runs every rule of axe, best practices too, and tells what it finds.
const JUDGE: &str = "
    const done = arguments[arguments.length - 1];
    const words = (node) => node.target.join(' ') + ' (' + (node.any.concat(node.all, node.none)[0] || {}).message + ')';
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((rule) => rule.id + ': ' + rule.nodes.slice(0, 3).map(words).join('; '))),
        (error) => done([String(error)]),
    );
";

fn lines(found: &serde_json::Value) -> Vec<String> {
    found.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn axe_finds_nothing_on_any_screen() {
    let axe = std::fs::read_to_string(server::setting("QINGHUICHA_AXE")).unwrap();
    let faults = everywhere(async |person, _| {
        person.script(&axe).await;
        let mut faults = Vec::new();
        for theme in ["light", "dark"] {
            for size in ["standard", "largest"] {
                person.looks_as(View { theme, size, ..PHONE }).await;
                let found = lines(&person.script_async(JUDGE).await);
                faults.extend(found.into_iter().map(|fault| (fault, format!("{theme}, {size}"))));
            }
        }
        faults
    })
    .await;
    assert!(faults.is_empty(), "{faults}");
}

#[tokio::test]
async fn nothing_is_cut_or_small_to_touch_on_any_screen() {
    let (look, touch) = (include_str!("look.js"), include_str!("touch.js"));
    let faults = everywhere(async |person, _| {
        let mut faults = Vec::new();
        for (size, least) in [("standard", 48), ("large", 60), ("largest", 60)] {
            for (words, window, text) in [
                ("as it is held", (360, 640, 2), 100),
                // So is a window of 640 px under 200 %.
                ("narrow", (320, 320, 2), 100),
                ("WeChat's largest text", (360, 640, 2), 150),
                ("on its side", (640, 360, 2), 100),
            ] {
                person.looks_as(View { window, size, text, ..PHONE }).await;
                let cut = lines(&person.script_with(look, json!([window.0])).await);
                let small = lines(&person.script_with(touch, json!([least])).await);
                faults.extend(
                    [cut, small]
                        .concat()
                        .into_iter()
                        .map(|fault| (fault, format!("{size}, {words}"))),
                );
            }
        }
        faults
    })
    .await;
    assert!(faults.is_empty(), "{faults}");
}

/// Who judges must be able to find something.
#[tokio::test]
async fn seeded_faults_are_found() {
    with_person(async |person| {
        person.script(&std::fs::read_to_string(server::setting("QINGHUICHA_AXE")).unwrap()).await;
        let seed = "
            const seed = document.createElement('div');
            seed.innerHTML = '<p id=pale>看不清的字</p><input id=nameless><p id=cut>字<br>字</p><p id=wide>字</p>';
            document.getElementById('main').append(seed);
            Object.assign(document.getElementById('pale').style, { color: '#999', background: '#fff' });
            Object.assign(document.getElementById('cut').style, { height: '20px', overflow: 'hidden' });
            Object.assign(document.getElementById('wide').style, { width: '500px' });";
        person.looks_as(PHONE).await;
        person.script(seed).await;
        let found = lines(&person.script_async(JUDGE).await).join("\n");
        assert!(found.contains("color-contrast: #pale") && found.contains("label: #nameless"), "{found}");
        let found = lines(&person.script_with(include_str!("look.js"), json!([360])).await).join("\n");
        assert!(
            ["scrolls sideways", "cut: p", "off the screen: p"].iter().all(|fault| found.contains(fault)),
            "{found}"
        );
    })
    .await;
}
