//! The Content-Security-Policy that the page brings along, and the one that a server should send.

/// The policy in the page's own meta tag.
pub fn of_page(html: &str) -> Option<&str> {
    let (_, after) = html.split_once("http-equiv=\"Content-Security-Policy\"")?;
    after.split_once("content=\"")?.1.split('"').next()
}

/// One for every file of every build: a hash is one build's, and one page's. It allows what any of the pages
/// needs; each page's own tag allows no more than that page needs.
pub fn of_server(pages: &[&str]) -> String {
    let mut directives: Vec<Vec<String>> = Vec::new();
    for directive in
        pages.iter().flat_map(|page| page.split(';')).map(|directive| loosened(directive.trim()))
    {
        let mut words = directive.split(' ').map(str::to_owned);
        let name = words.next().unwrap_or_default();
        match directives.iter_mut().find(|known| known[0] == name) {
            Some(known) => {
                for word in words {
                    if !known.contains(&word) {
                        known.push(word);
                    }
                }
            }
            None => directives.push([name].into_iter().chain(words).collect()),
        }
    }
    directives.iter().map(|words| words.join(" ")).collect::<Vec<_>>().join("; ")
}

fn loosened(directive: &str) -> String {
    let is_hash = |word: &str| word.starts_with("'sha");
    if !directive.split(' ').any(is_hash) {
        return directive.to_owned();
    }
    let mut words = directive.split(' ').filter(|word| !is_hash(word) && *word != "'self'");
    let name = words.next().unwrap_or_default();
    // Other pages have their style in a file.
    [name, "'self'", "'unsafe-inline'"].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{of_page, of_server};

    #[test]
    fn the_policy_is_read_from_the_page() {
        let html =
            "<meta\n http-equiv=\"Content-Security-Policy\"\n content=\"default-src 'none'\" />";
        assert_eq!(of_page(html), Some("default-src 'none'"));
        assert_eq!(of_page("<meta charset=\"utf-8\" />"), None);
    }

    #[test]
    fn a_server_names_no_hash() {
        let page = "default-src 'none'; style-src 'sha256-a=' 'sha256-b='; script-src 'self' 'wasm-unsafe-eval'";
        let server = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'wasm-unsafe-eval'";
        assert_eq!(of_server(&[page]), server);
    }

    #[test]
    fn a_server_allows_what_any_page_needs() {
        let pages = [
            "default-src 'none'; worker-src 'self'",
            "default-src 'none'; worker-src 'self' blob:; frame-src 'self'",
        ];
        assert_eq!(
            of_server(&pages),
            "default-src 'none'; worker-src 'self' blob:; frame-src 'self'"
        );
    }
}
