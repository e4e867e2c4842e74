//! What the page shows of the pictures, the link and the text, with a button for whatever can be done here.

use super::line::{Kind, Line};
use super::sheets::{Sheet, beside_code};
use super::taken::{Link, Taken};
use super::text::text;
use crate::app::components::{Erase, dynamic_text, on_tap};
use crate::browser::{clipboard, host_window, web_share};
use crate::i18n::take as words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Everything under the heading of the page.
pub fn form(taken: &Taken) -> AnyView {
    let (pictures, link) = (pictures(taken), link(taken));
    let has_code = taken.link.as_ref().is_some_and(|link| link.code.is_some());
    // With the phone in the other hand, what it scans comes first.
    let (first, second) =
        if taken.is_kiosk && has_code { (link, pictures) } else { (pictures, link) };
    view! { <p>{words::GIVES_AWAY}</p> {first} {second} {words_on_paper(taken)} }.erased()
}

fn pictures(taken: &Taken) -> AnyView {
    let picture = |(picture, number): (&String, usize)| {
        let save = taken.can.save.then(|| {
            let name = ["qinghuicha-", &number.to_string(), ".png"].concat();
            view! { <a class="secondary" href=picture.clone() download=name>{words::DOWNLOAD}</a> }
                .erased()
        });
        view! { <img class="picture" alt=words::ALT src=picture.clone() /> {save} }.erased()
    };
    view! {
        <section>
            <h2>{words::PICTURE}</h2>
            <p>{words::KEEP}</p>
            {taken.pictures.iter().zip(1..).map(picture).collect_view()}
        </section>
    }
    .erased()
}

fn link(taken: &Taken) -> AnyView {
    let Some(link) = &taken.link else {
        return view! { <section><h2>{words::LINK}</h2><p>{words::NO_LINK}</p></section> }.erased();
    };
    let code = match &link.code {
        Some(code) => {
            view! { <div class="code"><img alt=words::CODE_ALT src=code.clone() /></div> }.erased()
        }
        None => view! { <p>{words::NO_CODE}</p> }.erased(),
    };
    let class = if taken.is_kiosk && link.code.is_some() { "across" } else { "" };
    let local = link.is_local.then(|| view! { <p class="note">{words::ONLY_HERE}</p> }.erased());
    let figures = link
        .figures
        .clone()
        .map(|figures| view! { <p>{words::FIGURES}<b class="figures">{figures}</b></p> }.erased());
    let outcome = RwSignal::new(String::new());
    view! {
        <section class=class>
            <h2>{words::LINK}</h2>
            <p>{words::LINK_HELP}</p>
            <p class="link">{link.address.clone()}</p>
            {code}
            {local}
            {figures}
            {taken.can.share.then(|| share_button(link))}
            {taken.can.copy.then(|| copy_button(words::COPY_LINK, link.address.clone(), outcome))}
            <p role="status">{dynamic_text(move || outcome.get())}</p>
        </section>
    }
    .erased()
}

fn words_on_paper(taken: &Taken) -> AnyView {
    let outcome = RwSignal::new(String::new());
    let address = taken.link.as_ref().map(|link| link.address.as_str());
    let copy = taken
        .can
        .copy
        .then(|| copy_button(words::COPY_TEXT, text(&taken.sheets, address), outcome));
    let print = taken.can.print.then(|| button(words::PRINT, Box::new(host_window::print)));
    let elsewhere = taken.is_in_app.then(|| view! { <p>{words::OPEN_IN_BROWSER}</p> }.erased());
    let code = taken.link.as_ref().and_then(|link| link.code.as_deref());
    let sheets = taken.sheets.iter().map(|one| sheet(one, code)).collect_view();
    view! {
        <section class="on-paper">
            <h2>{words::TEXT}</h2>
            {copy}
            {print}
            {elsewhere}
            <p role="status">{dynamic_text(move || outcome.get())}</p>
            <div class="sheets">{sheets}</div>
        </section>
    }
    .erased()
}

/// A sheet as it is read on the screen and on paper. The code and the clauses are for paper only.
fn sheet(sheet: &Sheet, code: Option<&str>) -> AnyView {
    let scan = code.map(|code| {
        view! {
            <div class="paper scan">
                <img alt=words::CODE_ALT src=code.to_owned() />
                {line(&beside_code())}
            </div>
        }
        .erased()
    });
    view! {
        <section class="sheet">
            {scan}
            {sheet.lines().map(line).collect_view()}
            <div class="paper">{sheet.clauses.iter().map(clause).collect_view()}</div>
        </section>
    }
    .erased()
}

fn line(line: &Line) -> AnyView {
    let class = line.kind.class();
    let text = line.text.clone();
    let note = line.note.map(|note| view! { <sup>{note.to_string()}</sup> }.erased());
    match line.kind {
        Kind::Title => view! { <h3 class=class>{text}{note}</h3> }.erased(),
        Kind::Section => view! { <h4 class=class>{text}{note}</h4> }.erased(),
        Kind::Measure => view! { <h5 class=class>{text}{note}</h5> }.erased(),
        _ => view! { <p class=class>{text}{note}</p> }.erased(),
    }
}

/// A footnote, with its number before it.
fn clause(clause: &Line) -> AnyView {
    let number = clause.note.map(|note| note.to_string() + " ").unwrap_or_default();
    line(&Line::new(clause.kind, number + &clause.text))
}

/// A button. It acts within the tap, for only then a browser lets anything be copied or handed over.
fn button(label: &'static str, act: Box<dyn Fn()>) -> AnyView {
    view! { <button class="secondary" type="button" on:click=on_tap(move |_| act())>{label}</button> }
        .erased()
}

fn share_button(link: &Link) -> AnyView {
    let address = link.address.clone();
    button(words::SHARE, Box::new(move || web_share::open(words::TAKE, &address)))
}

fn copy_button(label: &'static str, text: String, outcome: RwSignal<String>) -> AnyView {
    let copy = move || {
        outcome.set(String::new());
        let copied = clipboard::copy(&text);
        spawn_local(async move {
            let words = if copied.await { words::COPIED } else { words::NOT_COPIED };
            // Somebody who did not wait is on another page by now.
            let _ = outcome.try_set(words.to_owned());
        });
    };
    button(label, Box::new(copy))
}
