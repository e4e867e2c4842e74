//! The page draws what the worker answers, without a browser.

use super::{ask, open, roster, screened};
use leptos::prelude::*;
use qinghuicha::facts::{Column, Problem};
use qinghuicha::i18n;
use qinghuicha::screening::job::{FileError, Request, Response, SavedMapping};
use qinghuicha::screening::{DayRules, HeaderRows, MonthEdge};
use qinghuicha::staff::screening::{ScreeningClient, ScreeningPage, VirtualRows};
use rust_xlsxwriter::{Format, Workbook};

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

/// A list of a village, with a title, a line for the village, a total and a signature.
const VILLAGE: &str = "测试村花名册,,,\n姓名,身份,外出时间,工种\n测试村,,,\n甲,打工,2025年1月,厨师\n乙,打工,2025年2月,厨师\n合计,2,,\n填表人:丙,,,\n";

#[test]
fn the_headers_are_said_and_can_be_chosen() {
    let (mut job, opened) = open(VILLAGE.as_bytes(), SavedMapping::default());
    let html = page(opened);
    for part in [
        "表头在第2行。",
        "<option value=\"1\">第1行：测试村花名册</option>",
        "<option value=\"2\">第2行：姓名、身份、外出时间、工种</option>",
        "<td>甲、乙</td>",
        "<span class=\"letters\">C列</span>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains("还是自动找表头"), "nothing is chosen: {html}");
    let html = page(ask(&mut job, Request::SetHeaderRows(Some(HeaderRows { first: 1, last: 2 }))));
    assert!(html.contains("表头在第1行到第2行。") && html.contains("还是自动找表头"), "{html}");
    let html = page(ask(&mut job, Request::SetHeaderRows(None)));
    assert!(html.contains("表头在第2行。"), "{html}");
}

#[test]
fn a_guess_can_be_put_right_and_back() {
    let (mut job, opened) = open(VILLAGE.as_bytes(), SavedMapping::default());
    let undo = ["照原来猜的", "以前改过的都忘掉"];
    let html = page(opened);
    assert!(undo.iter().all(|words| !html.contains(words)), "nothing was changed: {html}");
    let html = page(ask(&mut job, Request::SetColumn(1, None)));
    assert!(html.contains("原来猜的是“身份”。") && html.contains(undo[0]), "{html}");
    assert!(html.contains(undo[1]) && html.contains("表里没有写“身份”"), "{html}");
    let html = page(ask(&mut job, Request::UndoColumn(1)));
    assert!(undo.iter().all(|words| !html.contains(words)), "{html}");
    // Two columns that somebody has given the same meaning are refused.
    ask(&mut job, Request::SetColumn(1, Some(Column::Roles)));
    let html = page(ask(&mut job, Request::SetColumn(3, Some(Column::Roles))));
    assert!(html.contains("有两列都当作“身份”。") && !html.contains("开始查"), "{html}");
    let html = page(ask(&mut job, Request::ForgetChoices));
    assert!(html.contains("开始查") && !html.contains("有两列都当作"), "{html}");
}

#[test]
fn what_a_month_stands_for_is_asked_once_a_column() {
    let (mut job, opened) = open(VILLAGE.as_bytes(), SavedMapping::default());
    let html = page(opened);
    assert_eq!(html.matches("有的格子只写了年和月，算哪一天？").count(), 1, "{html}");
    assert!(!html.contains("有的格子里写了两个日子"), "{html}");
    let rules = DayRules { month: Some(MonthEdge::First), span: false };
    assert!(page(ask(&mut job, Request::SetDays(2, rules))).contains("有的格子只写了年和月"));
    let html = page(ask(&mut job, Request::Start));
    assert!(!html.contains("在外省哪天开始干：") && html.contains("一共2行"), "{html}");
    let spans = VILLAGE.replace("2025年1月", "2025.1.3-2025.9.30");
    let html = page(open(spans.as_bytes(), SavedMapping::default()).1);
    assert!(html.contains("有的格子里写了两个日子，怎么看？"), "{html}");
}

#[test]
fn rows_that_are_no_people_are_told_and_can_be_counted() {
    let (mut job, _) = open(VILLAGE.as_bytes(), SavedMapping::default());
    let html = page(ask(&mut job, Request::Start));
    for part in [
        "一共2行",
        "另外有3行没有算：合计、小计1行；村名、组名1行；填表人、签字1行。",
        "第6行（合计、小计）：合计",
        "这些行也要算，都算上",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let html = page(ask(&mut job, Request::CountAll(true)));
    assert!(html.contains("一共5行") && html.contains("不算这些行"), "{html}");
    assert!(!html.contains("另外有"), "{html}");
    let html = page(ask(&mut job, Request::CountAll(false)));
    assert!(html.contains("另外有3行没有算"), "{html}");
}

#[test]
fn a_word_that_cannot_be_read_is_told_once_with_its_rows() {
    let rows = (0..120).map(|row| match row % 3 {
        0 => "甲,打工,不晓得,有关系\n",
        1 => "乙,打工,说不上,有关系\n",
        _ => "丙,打工,脱贫户,有关系\n",
    });
    let text = "姓名,身份,是哪一种人,跟劳务品牌有没有关系\n".to_owned() + &rows.collect::<String>();
    let (_, responses) = screened(text.as_bytes());
    let html = page(responses);
    assert!(html.contains("要改的格子有80个") && html.contains("是哪一种人：80格"), "{html}");
    assert_eq!(html.matches("“不晓得”：40格").count(), 1, "{html}");
    assert!(html.contains("第2、5、8、") && html.contains("……行"), "{html}");
    let sentence =
        i18n::table::wrong(Column::from_key("person_groups").unwrap(), Problem::NotAChoice);
    assert_eq!(html.matches(&sentence).count(), 1, "{html}");
}

#[test]
fn of_a_workbook_the_sheet_and_what_was_done_to_it_are_told() {
    let mut book = Workbook::new();
    let about = book.add_worksheet().set_name("说明").unwrap().set_hidden(true);
    about.write(0, 0, "怎么填").unwrap();
    let list = book.add_worksheet().set_name("花名册").unwrap().set_active(true);
    for (column, header) in (0..).zip(["姓名", "身份证号", "身份", "是哪一种人"]) {
        list.write(0, column, header).unwrap();
    }
    for (row, name) in (1..).zip(["甲", "乙", "丙"]) {
        list.write(row, 0, name).unwrap();
        list.write(row, 1, 630_000_190_001_010_000_f64).unwrap();
        list.write(row, 3, "/").unwrap();
    }
    list.merge_range(1, 2, 3, 2, "打工", &Format::new()).unwrap();
    let (mut job, opened) = open(&book.save_to_buffer().unwrap(), SavedMapping::default());
    let html = page(opened);
    for part in [
        "打开的是XLSX文件里的“花名册”这张表。",
        "看哪一张表",
        ">说明（藏着的）</option>",
        "“身份证号”这一列有3格的数太长，表格软件已经丢了后面几位。",
        "有合并的格子，照第一格的字填了2格。",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains("这张表在表格软件里是藏着的"), "{html}");
    let html = page(ask(&mut job, Request::Start));
    assert!(html.contains("一共3行") && html.contains("有3格写的是“/”“-”“无”这样的记号"), "{html}");
    let html = page(ask(&mut job, Request::SetSheet(0)));
    assert!(
        html.contains("“说明”这张表。") && html.contains("这张表在表格软件里是藏着的。"),
        "{html}"
    );
}

#[test]
fn columns_that_nobody_has_filled_are_not_listed() {
    let text = format!("姓名,身份,{}\n甲,打工,{}\n", ",".repeat(3000), ",".repeat(3000));
    let html = page(open(text.as_bytes(), SavedMapping::default()).1);
    assert_eq!(html.matches("列</span>").count(), 2, "{}", html.len());
    let many = (0..1000).map(|column| format!("列{column}")).collect::<Vec<_>>().join(",");
    let html = page(
        open(format!("姓名,{many},身份\n甲,{many},打工\n").as_bytes(), SavedMapping::default()).1,
    );
    assert!(html.contains("另外851列没有列在这里"), "{}", html.len());
    assert!(html.contains("“身份”当作什么"), "what means something is listed");
    let (_, responses) = screened(format!("姓名,身份,{many}\n甲,打工,{many}\n").as_bytes());
    let html = page(responses);
    assert!(html.contains("这里只看前100列"), "{}", html.len());
    assert!(html.contains("<span>列97</span>") && !html.contains("<span>列98</span>"));
}

/// The first row of a list without headers is a person: nothing of them is kept on the device.
#[test]
fn what_may_be_a_person_is_no_header_that_is_kept() {
    let is_kept = |text: &str, column| {
        let (mut job, _) = open(text.as_bytes(), SavedMapping::default());
        let responses = ask(&mut job, Request::SetColumn(column, Some(Column::Roles)));
        assert!(!page(responses.clone()).contains("表里没有写“身份”"), "it counts for this file");
        let saved = responses.into_iter().find_map(|response| match response {
            Response::SaveMapping(saved) => Some(saved),
            _ => None,
        });
        saved.is_some_and(|saved| !saved.0.is_empty())
    };
    assert!(is_kept("姓名,户类型,干啥的\n甲,脱贫户,打工\n", 2));
    assert!(!is_kept("甲,630121198803070001,打工\n乙,630121198803070002,打工\n", 2));
    assert!(!is_kept("姓名,户类型,630121198803070001\n甲,脱贫户,打工\n", 2));
    assert!(is_kept("谁,干什么的\n甲,打工\n", 1), "headers that nobody knows are remembered");
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
