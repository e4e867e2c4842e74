//! The page for staff as a whole document, drawn at build time.

use crate::app::prerender::to_html;
use crate::i18n::{LANGUAGE, page, staff as words};
use leptos::prelude::*;

/// Our own files only. script-src: compiling WebAssembly is 'wasm-unsafe-eval', which engines before Chromium 97 call
/// 'unsafe-eval'; without it they would blame the network. worker-src: the service worker, and the one that screens
/// tables; that one is started from memory so that it is bound by this policy too. img-src: what we draw.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'";

/// The document. The program draws everything in `#app`, which names the files that are fetched when they are wanted.
pub fn document() -> String {
    let page = to_html(|| {
        view! {
            <html lang=LANGUAGE>
                <head>
                    <meta charset="utf-8" />
                    <meta http-equiv="Content-Security-Policy" content=POLICY />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="referrer" content="no-referrer" />
                    <title>{format!("{} - {}", words::TITLE, page::NAME)}</title>
                    <link rel="icon" type="image/png" href="icon-192.png" />
                    <link rel="stylesheet" href="./main.css" />
                    <link rel="stylesheet" href="./staff.css" />
                    <script defer src="./staff.js" data-wasm="./staff_bg.wasm"></script>
                </head>
                <body class="staff">
                    <div
                        id="app"
                        data-document="./document.html"
                        data-notes-file="./notes.html"
                        data-take="./take.json"
                        data-build="BUILD"
                        data-painter="./painter.js"
                        data-painter-program="./painter_bg.wasm"
                        data-worker="./screening_worker.js"
                        data-worker-program="./screening_worker_bg.wasm"
                    ></div>
                    <noscript><p class="start">{words::NO_SCRIPT}</p></noscript>
                    <p class="start" data-start-when="loading" role="status">
                        {words::OPENING}<span class="late">{words::OPENING_LATE}</span>
                    </p>
                    <p class="start" data-start-when="unsupported" role="alert" hidden>{words::UNSUPPORTED}</p>
                    <p class="start" data-start-when="failed" role="alert" hidden>{words::FAILED}</p>
                </body>
            </html>
        }
    });
    format!("<!DOCTYPE html>{page}")
}
