//! Fetching files of our own.

use gloo::net::http::{Request, Response};
use gloo::utils::document;
use web_sys::{RequestCache, RequestInit};

/// What a file may be taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The browser may have kept it.
    Kept,
    /// The network, for what was kept is of no use. The service worker knows it by this too.
    Network,
}

/// The text of a file of our own; None when it did not come. In the single file it stands in the page, and
/// `address` is `#` with its id.
pub async fn text(address: &str) -> Option<String> {
    if let Some(id) = address.strip_prefix('#') {
        return document().get_element_by_id(id).map(|element| element.inner_html());
    }
    response(web_sys::Request::new_with_str(address).ok()?).await?.text().await.ok()
}

/// A script of our own and its program; None when one of them did not come.
pub async fn program(script: &str, program: &str, source: Source) -> Option<(String, Vec<u8>)> {
    let script = response(request(script, source)?).await?.text().await.ok()?;
    let program = response(request(program, source)?).await?.binary().await.ok()?;
    Some((script, program))
}

fn request(address: &str, source: Source) -> Option<web_sys::Request> {
    let init = RequestInit::new();
    if source == Source::Network {
        init.set_cache(RequestCache::Reload);
    }
    web_sys::Request::new_with_str_and_init(address, &init).ok()
}

async fn response(request: web_sys::Request) -> Option<Response> {
    // Not Request::get: what it makes a request of, headers and queries, would come along.
    Request::from(request).send().await.ok().filter(Response::ok)
}
