//! A place for the page that screens tables of people.

use leptos::prelude::*;

/// The worker and what it answered last.
#[derive(Clone, Copy, Debug)]
pub struct ScreeningClient;

impl ScreeningClient {
    /// A client without a worker.
    pub fn new(_script_url: impl Into<String>, _program_url: impl Into<String>) -> Self {
        Self
    }

    /// Forgets the table and all that was found in it.
    pub fn clear(self) {}
}

/// The page that screens tables.
#[component]
pub fn ScreeningPage() -> impl IntoView {}
