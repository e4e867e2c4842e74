//! The program that paints pictures. It is a program of its own, which a page fetches when it is wanted: few people
//! take a picture along.

use gloo::utils::{document, window};
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlScriptElement;

/// What `src/js/painter.js` calls itself: it takes the address of the program and a job.
const PAINT: &str = "paint";
/// What the program calls itself: it takes a job.
const PAINTER: &str = "painter";

/// Hands a job to the program and waits for what it makes of it. None when it did not come, or could not. `script`
/// and `program` are the addresses of its files.
pub async fn paint(script: &str, program: &str, job: &str) -> Option<String> {
    if function(PAINT).is_none() {
        JsFuture::from(load(script)).await.ok()?;
    }
    let painted = function(PAINT)?.call2(&JsValue::NULL, &program.into(), &job.into()).ok()?;
    JsFuture::from(painted.dyn_into::<Promise>().ok()?).await.ok()?.as_string()
}

/// The program itself: does every job that it is handed.
pub fn serve(answer: impl Fn(String) -> Option<String> + 'static) {
    let answer = Closure::<dyn Fn(String) -> Option<String>>::new(answer);
    // A window takes any name.
    let _ = Reflect::set(&window(), &PAINTER.into(), answer.as_ref());
    answer.forget();
}

fn function(name: &str) -> Option<Function> {
    Reflect::get(&window(), &name.into()).ok()?.dyn_into().ok()
}

/// Runs a script of ours; in the single file it has run already.
fn load(address: &str) -> Promise {
    Promise::new(&mut |loaded, failed| {
        let script = document().create_element("script").ok();
        let script = script.and_then(|script| script.dyn_into::<HtmlScriptElement>().ok());
        let Some((script, head)) = script.zip(document().head()) else {
            return drop(failed.call0(&JsValue::NULL));
        };
        script.set_onload(Some(&loaded));
        script.set_onerror(Some(&failed));
        script.set_src(address);
        // Without it nothing comes, as when the network is down.
        let _ = head.append_child(&script);
    })
}
