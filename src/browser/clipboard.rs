//! Copying. Old browsers know a command for it, newer ones a clipboard.

use gloo::utils::{body, document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlDocument, HtmlTextAreaElement};

/// Whether something can be copied here.
pub fn is_there() -> bool {
    clipboard().is_some() || commands().query_command_supported("copy")
}

/// Copies a text, at once: browsers allow it only while a tap is being handled. The answer, whether it was
/// copied, may come later.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let promise = clipboard().map(|clipboard| clipboard.write_text(text));
    let copied = promise.is_none() && copy_by_command(text);
    async move {
        match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => copied,
        }
    }
}

/// Old browsers copy what is selected in the page.
fn copy_by_command(text: &str) -> bool {
    let field = document().create_element("textarea").ok();
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return false;
    };
    field.set_value(text);
    if body().append_child(&field).is_err() {
        return false;
    }
    field.select();
    let copied = commands().exec_command("copy").unwrap_or_default();
    field.remove();
    copied
}

/// None where the browser is too old, or the page did not come by https: then it is undefined.
fn clipboard() -> Option<Clipboard> {
    Some(window().navigator().clipboard()).filter(|clipboard| clipboard.is_object())
}

fn commands() -> HtmlDocument {
    document().unchecked_into()
}
