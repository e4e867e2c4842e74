//! The page 带走结果: what is on it until the rest has come, and when that does not come.

use super::extracts::Extracts;
use super::form::form;
use super::job::Painted;
use super::taken::Taken;
use crate::app::components::{AnswerSummary, Button, Erase, Fetched, Link, Page, dynamic, effect};
use crate::app::{AppState, Route, use_app};
use crate::browser::{fetch, painter};
use crate::i18n::{page, take as words};
use crate::interview::ShareLink;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page. Whoever has said nothing has nothing to take away.
#[component]
pub fn SharePage() -> AnyView {
    let state = use_app();
    let interview = state.interview();
    let answers = ShareLink { profile: interview.profile().clone(), own_day: state.own_day() };
    let Some(code) = answers.write(interview.edition()) else {
        let is_empty = interview.profile().roles.is_empty();
        let (said, route, text) = if is_empty {
            (page::NO_ANSWERS, Route::Home, page::START)
        } else {
            (words::TOO_MANY, Route::Results, page::BACK_TO_RESULTS)
        };
        return view! {
            <Page title=words::TAKE>
                <p>{said}</p>
                <Link route=route text=text class="primary" />
            </Page>
        }
        .erased();
    };
    let (code, extracts) = (StoredValue::new(code), StoredValue::new(String::new()));
    let drawing = Drawing { state, code, extracts, painted: RwSignal::new(Fetched::Unwanted) };
    // In an effect, as those are not run where the page is drawn at build time.
    effect(move || drawing.start());
    let taken = dynamic(move || match drawing.painted.get() {
        Fetched::Unwanted | Fetched::Coming => {
            view! { <p id="drawing" role="status">{words::DRAWING}</p> }.erased()
        }
        Fetched::Failed => failed(drawing),
        Fetched::Here(painted) => untrack(|| drawing.taken(&painted))
            .map_or_else(|| failed(drawing), |taken| form(&taken)),
    });
    view! {
        <Page title=words::TAKE>
            <details>
                <summary>{words::HELD}</summary>
                <AnswerSummary link=answers />
            </details>
            <div id="take">{taken}</div>
            <Link route=Route::Results text=page::BACK_TO_RESULTS class="secondary" />
        </Page>
    }
    .erased()
}

/// What is fetched and painted before anything can be shown.
#[derive(Clone, Copy)]
struct Drawing {
    state: AppState,
    /// The code of the link.
    code: StoredValue<String>,
    /// The extracts as they came.
    extracts: StoredValue<String>,
    /// What was painted, as it came. It comes last.
    painted: RwSignal<Fetched>,
}

impl Drawing {
    fn start(self) {
        self.painted.set(Fetched::Coming);
        spawn_local(async move {
            let painted = self.paint().await;
            // Somebody who did not wait is on another page by now.
            let _ = self.painted.try_set(painted.map_or(Fetched::Failed, Fetched::Here));
        });
    }

    async fn paint(self) -> Option<String> {
        let address = |name: &str| self.state.address(name);
        let file = fetch::text(&address("data-take")).await?;
        let code = self.code.try_get_value()?;
        let job = Taken::job(self.state, &code, &Extracts::read(&file)?).write();
        // As above.
        let _ = self.extracts.try_set_value(file);
        painter::paint(&address("data-painter"), &address("data-painter-program"), &job).await
    }

    fn taken(self, painted: &str) -> Option<Taken> {
        let extracts = self.extracts.with_value(|file| Extracts::read(file))?;
        Some(Taken::new(self.state, &self.code.get_value(), &extracts, Painted::read(painted)?))
    }
}

fn failed(drawing: Drawing) -> AnyView {
    let retry = move || drawing.start();
    view! {
        <div id="not-drawn" role="alert">
            <p>{words::NO_PICTURE}</p>
            <Button class="secondary" text=page::RETRY on_tap=retry />
        </div>
    }
    .erased()
}
