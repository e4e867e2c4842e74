//! The page for staff as a whole document, drawn at build time.

use super::draw::{ASKING, BAR, BESIDE, FRAME, RECEIVING, RING, STAGE};
use super::receive::RECEIVE;
use crate::i18n::{LANGUAGE, page, staff as words};
use crate::pages::MAIN;
use maud::{DOCTYPE, Markup, html};

/// Our own files only. frame-src: the citizens' page. worker-src: the service worker, and the one that reads
/// rosters; that one is started from memory so that it is bound by this policy too. img-src: what we draw.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self' data: blob:; frame-src 'self'; worker-src 'self' blob:; \
     base-uri 'none'; form-action 'none'";

/// The document.
pub fn document() -> Markup {
    html! {
        (DOCTYPE)
        html lang=(LANGUAGE) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (words::TITLE) " - " (page::NAME) }
                link rel="icon" type="image/png" href="icon-192.png";
                link rel="stylesheet" href="./staff.css";
                script defer src="./staff.js" data-wasm="./staff_bg.wasm" {}
            }
            body.staff {
                div #app data-notes-file="./notes.html" data-worker="./screening_worker.js" data-worker-program="./screening_worker_bg.wasm" data-scan="./staff-scan.js" {
                    main id=(MAIN) tabindex="-1" {}
                    section id=(STAGE) aria-label=(words::STAGE) hidden {
                        div id=(BAR) {}
                        div id=(FRAME) {}
                        aside id=(BESIDE) aria-label=(words::EXPLANATION) {}
                        div id=(RING) hidden {}
                    }
                    div id=(ASKING) {}
                    dialog id=(RECEIVING) aria-labelledby=(RECEIVE) {}
                }
                noscript { p.start { (words::NO_SCRIPT) } }
                p.start data-start-when="loading" role="status" { (words::OPENING) }
                p.start data-start-when="failed" role="alert" hidden { (words::FAILED) }
            }
        }
    }
}
