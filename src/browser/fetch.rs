//! Fetching files of our own.

use gloo::net::http::{Request, Response};
use gloo::utils::document;

/// The text of a file of our own; None when it did not come. In the single file it stands in the page, and
/// `address` is `#` with its id.
pub async fn text(address: &str) -> Option<String> {
    if let Some(id) = address.strip_prefix('#') {
        return document().get_element_by_id(id).map(|element| element.inner_html());
    }
    response(address).await?.text().await.ok()
}

/// The bytes of a file of our own; None when it did not come.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    response(address).await?.binary().await.ok()
}

async fn response(address: &str) -> Option<Response> {
    // Not Request::get: what it makes a request of, headers and queries, would come along.
    let request = Request::from(web_sys::Request::new_with_str(address).ok()?);
    request.send().await.ok().filter(Response::ok)
}
