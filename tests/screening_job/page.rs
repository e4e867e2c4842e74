//! The page draws what the worker answers, without a browser.

use super::{ask, open, roster, screened};
use leptos::prelude::*;
use qinghuicha::facts::Column;
use qinghuicha::screening::job::{FileError, Request, Response, SavedMapping};
use qinghuicha::staff::screening::{ScreeningClient, ScreeningPage, VirtualRows};

/// The page after these answers.
fn page(responses: Vec<Response>) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let client = ScreeningClient::new("", "");
        provide_context(client);
        for response in responses {
            // There is no worker that could go on, and no device to keep anything on.
            if !matches!(response, Response::More | Response::SaveMapping(_)) {
                client.on_response(response, None);
            }
        }
        let html = view! { <ScreeningPage /> }.to_html();
        // What stands between two parts of the page for the browser to find them.
        html.replace("<!>", "").replace("<!---->", "")
    })
}

#[test]
fn what_was_found_is_said() {
    let (mut job, mut responses) = screened(roster().as_bytes());
    responses.extend(ask(&mut job, Request::Reasons(0)));
    let html = page(responses);
    for sentence in [
        "一共4行,其中1行有要改的格子",
        "2026年8月1日以后再看“跨省就业一次性交通补助”:1行",
        "按2026年6月1日算。",
        "在外省哪天开始干：1格",
        "“五月”：1格 <span class=\"rows\">第4行</span>",
        "可能可以 最多1000元",
        "这样的有4行。",
        "第2行为什么这样",
        "给本人。",
        "存成XLSX,带说明",
        "<rect",
    ] {
        assert!(html.contains(sentence), "{sentence}: {html}");
    }
    assert_eq!(html.matches(" class=\"line\"").count(), 4, "{html}");
    assert!(!html.contains("先对一对表头"), "{html}");
}

#[test]
fn the_columns_can_be_matched_by_hand() {
    let (mut job, opened) = open("谁,x\n甲,y\n".as_bytes(), SavedMapping::default());
    let html = page(opened);
    for sentence in ["先对一对表头", "名册.csv", "没有认出一个表头", "“谁”当作什么", "<td>甲</td>"]
    {
        assert!(html.contains(sentence), "{sentence}: {html}");
    }
    assert!(!html.contains("开始查"), "there is nothing to start with: {html}");
    let brand = Column::from_key("brand_link");
    let html = page(ask(&mut job, Request::SetColumn(0, brand)));
    assert!(html.contains("开始查") && html.contains("不选就查不出来"), "{html}");
}

#[test]
fn what_stands_in_a_cell_is_never_markup() {
    let text = roster().replace('甲', "<img src=x onerror=alert(1)>").replace("五月", "<s>");
    let (mut job, mut responses) = screened(text.as_bytes());
    responses.extend(ask(&mut job, Request::Reasons(2)));
    let html = page(responses);
    assert!(html.contains("&lt;img") && html.contains("“&lt;s&gt;”"), "{html}");
    assert!(!html.contains("<img") && !html.contains("<s>"), "{html}");
}

#[test]
fn a_table_that_was_lost_is_nowhere_on_the_page() {
    let (_, mut responses) = screened(roster().as_bytes());
    responses.push(Response::Refused(FileError::Lost));
    let html = page(responses);
    assert!(html.contains("读不到这个文件了"), "{html}");
    assert!(!html.contains("查出来的") && !html.contains('甲'), "{html}");
}

#[test]
fn without_a_client_nothing_is_shown() {
    assert_eq!(Owner::new().with(|| view! { <ScreeningPage /> }.to_html()), "<!>");
}

/// Whatever the length of a table, its last row can be scrolled into view.
#[test]
fn every_row_can_be_scrolled_to() {
    const IN_VIEW: f64 = 560.0;
    for count in [1, 12, 40, 300, 100_000, 300_000, 5_000_000] {
        let rows = VirtualRows { count };
        assert_eq!(rows.first_at(0.0), 0, "{count}");
        let bottom = (rows.height() - IN_VIEW).max(0.0);
        let first = rows.first_at(bottom);
        assert!(first < count && count <= first + 40, "{count}: from {first} on");
        assert!(rows.top(first) <= bottom, "{count}: the rows stand above what is seen");
        let end = rows.top(first) + f64::from(u32::try_from(count - first).unwrap()) * 44.0;
        assert!(end + 44.0 <= rows.height() + 0.5, "{count}: the last row is cut");
    }
}
