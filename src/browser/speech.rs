//! Reading aloud, where the browser has a voice for the language of the page.

use gloo::utils::{document_element, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// A little slower than people speak.
const RATE: f32 = 0.9;

/// Says by `<html data-voice>` whether there is a voice, now and when voices come late.
pub fn watch_voices() {
    let Some(speech) = speech() else { return };
    show(&speech);
    let watched = speech.clone();
    let on_change = Closure::<dyn Fn()>::new(move || show(&watched));
    speech.set_onvoiceschanged(Some(on_change.as_ref().unchecked_ref()));
    on_change.forget();
}

/// Reads a text aloud; when something is being read, stops that.
pub fn toggle(text: &str) {
    let Some(speech) = speech() else { return };
    let speaking = speech.speaking();
    speech.cancel();
    let utterance = SpeechSynthesisUtterance::new_with_text(text);
    if let (false, Ok(utterance)) = (speaking, utterance) {
        utterance.set_voice(voice(&speech).as_ref());
        utterance.set_lang(&language());
        utterance.set_rate(RATE);
        speech.speak(&utterance);
    }
}

/// Stops whatever is being read: the page may be another one now.
pub fn stop() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

fn show(speech: &SpeechSynthesis) {
    if voice(speech).is_some() {
        // Refused only for names that no attribute can have.
        let _ = document_element().set_attribute("data-voice", "");
    }
}

/// A voice for the language of the page. Some browsers call Chinese cmn, its name among the Chinese languages.
fn voice(speech: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let language = language();
    let ours = language.get(..2).unwrap_or_default().to_owned();
    let fits = |voice: &SpeechSynthesisVoice| {
        let lang = js_sys::Reflect::get(voice, &"lang".into()).ok().and_then(|it| it.as_string());
        lang.is_some_and(|it| it.starts_with(&ours) || ours == "zh" && it.starts_with("cmn"))
    };
    // Not dyn_into: some browsers hide the class of voices.
    speech.get_voices().iter().map(JsCast::unchecked_into).find(fits)
}

fn language() -> String {
    document_element().get_attribute("lang").unwrap_or_default()
}

/// None where the browser cannot speak: then `window.speechSynthesis` is undefined.
fn speech() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok().filter(|speech| speech.is_object())
}
