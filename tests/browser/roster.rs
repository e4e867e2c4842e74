//! Screening a roster on the page for staff: files in, what was found, files out, and nothing to anybody.

use serde_json::json;
use std::path::PathBuf;

use crate::person::{Person, with_person};
use crate::server;
use crate::staff::at_a_laptop;

/// Words that stand in the rosters of these tests and nowhere else.
pub const SECRET: &str = "才让卓玛测试";
pub const SECRET_ID: &str = "63012119880307";

const HEADERS: &str = "姓名,身份证号,身份,是哪一种人,在不在外省干活,在外省哪天开始干,在外省干到哪天,领没领过路费补助,跟劳务品牌有没有关系";

/// A roster of so many people; every hundredth has a cell that cannot be read.
pub fn roster(people: usize) -> String {
    let row = |number: usize| {
        let group = if number % 100 == 99 { "不晓得" } else { "脱贫户" };
        let first = if number.is_multiple_of(2) { "2025-01-03" } else { "2026-11-01" };
        format!(
            "{SECRET}{number},{SECRET_ID}{number:04}X,打工,{group},是,{first},还在干,没领过,有关系\n"
        )
    };
    std::iter::once(format!("{HEADERS}\n")).chain((0..people).map(row)).collect()
}

/// A file of this test's own.
pub fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = std::env::temp_dir().join(format!("qinghuicha-{}-{name}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    path
}

pub async fn at_the_rosters(person: &Person, folder: &str) {
    person.open_at(&format!("{folder}staff.html#/roster")).await;
    at_a_laptop(person, 1440, 900).await;
    person.sees_page("名册筛查").await;
}

pub async fn screens(person: &Person, path: &std::path::Path) {
    person.gives("#roster-file", path).await;
    person.sees("先对一对表头").await;
    person.taps("开始查").await;
    person.sees("查出来的").await;
}

async fn looks(person: &Person, name: &str) {
    let wide = person.script("return document.documentElement.scrollWidth > innerWidth").await;
    assert_eq!(wide, json!(false), "{name} scrolls sideways");
    person.pictures(name).await;
}

#[tokio::test]
async fn a_roster_is_screened_whatever_wrote_it() {
    with_person(async |person| {
        let text = roster(300);
        let (gb18030, ..) = encoding_rs::GB18030.encode(&text);
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, line) in (0_u32..).zip(text.lines()) {
            for (column, cell) in (0_u16..).zip(line.split(',')) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        let files = [
            file("utf8.csv", &text),
            file("mark.csv", format!("\u{feff}{text}")),
            file("gb18030.csv", &gb18030),
            file("book.xlsx", book.save_to_buffer().unwrap()),
        ];
        at_the_rosters(person, "").await;
        looks(person, "roster").await;
        for path in files {
            person.gives("#roster-file", &path).await;
            person.sees("先对一对表头").await;
            person.sees(SECRET).await;
            looks(person, "roster-match").await;
            person.taps("开始查").await;
            person.sees("一共300行,其中3行有要改的格子。").await;
            person.sees("要改的格子有3个").await;
            person.sees("不晓得").await;
            looks(person, "roster-found").await;
            person
                .waits_for(
                    "the rows",
                    "return document.querySelectorAll('#rows button.line').length === 40",
                )
                .await;
            let rows = "const rows = document.querySelector('#rows'); rows.scrollTop = 1e9; \
                        return rows.innerText.includes('299')";
            person.waits_for("the last row", rows).await;
            std::fs::remove_file(path).unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn rows_are_chosen_and_explained_and_saved() {
    with_person(async |person| {
        let path = file("chosen.csv", roster(250));
        at_the_rosters(person, "").await;
        screens(person, &path).await;
        let choose = "const field = document.querySelectorAll('.chooser select')[1]; field.value = arguments[0]; \
                      field.dispatchEvent(new Event('change', { bubbles: true }))";
        person.script_with(choose, json!(["wrong"])).await;
        person.waits_for("two rows", "return document.querySelectorAll('#rows button.line').length === 2").await;
        person.script("document.querySelector('#rows').scrollIntoView()").await;
        looks(person, "roster-chosen").await;
        person.script("document.querySelector('#rows button.line').click()").await;
        person.sees("第101行为什么这样").await;
        person.sees("“不晓得”").await;
        looks(person, "roster-row").await;
        // What is saved comes from memory: its address is no address of a server.
        let catch = "window.saved = []; HTMLAnchorElement.prototype.click = function () { window.saved.push([this.download, this.href]) }";
        person.script(catch).await;
        for (button, name) in
            [("存成CSV", "-按征求意见稿估的.csv"), ("存成CSV,带说明", "-按征求意见稿估的.csv"), ("存成XLSX,带说明", "-按征求意见稿估的.xlsx"), ("把要改的格子存成表格", "要改的格子.csv")]
        {
            person.taps(button).await;
            let there = format!("const last = saved[saved.length - 1]; return !!last && last[0].endsWith('{name}') && \
                                 last[1].startsWith('blob:' + location.origin)");
            person.waits_for(button, &there).await;
            person.script("window.saved.length = 0").await;
        }
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn no_byte_of_a_roster_leaves_the_page() {
    with_person(async |person| {
        let path = file("secret.csv", roster(2000));
        at_the_rosters(person, server::WATCHED_ROSTER).await;
        screens(person, &path).await;
        person.script("document.querySelector('#rows button.line').click()").await;
        person.sees("第2行为什么这样").await;
        person.taps("存成CSV,带说明").await;
        person.sees("存好了").await;
        let dist = PathBuf::from(server::setting("QINGHUICHA_DIST"));
        let seen = server::seen_in(server::WATCHED_ROSTER);
        for request in &seen {
            let mut parts = request.splitn(3, ' ');
            let (method, address) = (parts.next().unwrap(), parts.next().unwrap());
            let asked = address.trim_start_matches('/').trim_start_matches(server::WATCHED_ROSTER);
            assert_eq!(method, "GET", "{request}");
            assert!(
                asked.is_empty() || dist.join(asked).is_file(),
                "{address} is no file of the page"
            );
            assert!(!request.contains(SECRET) && !request.contains("secret"), "{request}");
        }
        assert!(
            seen.iter().any(|request| request.contains("screening_worker_bg")),
            "the test has seen the traffic"
        );
        // Nothing of it stays on the device either.
        let kept =
            person.script("return JSON.stringify({ ...localStorage, ...sessionStorage })").await;
        assert!(!kept.to_string().contains(SECRET), "{kept}");
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

/// The worker is started from memory, and what is started so is bound by the policy of the page.
#[tokio::test]
async fn the_worker_may_talk_to_nobody_else() {
    with_person(async |person| {
        at_the_rosters(person, "").await;
        let started = "const Before = window.Worker; window.workers = []; \
                       window.Worker = function (address) { window.workers.push(address); return new Before(address) }";
        person.script(started).await;
        let path = file("policy.csv", roster(3));
        screens(person, &path).await;
        assert_eq!(
            person.script("return workers.every((it) => it.startsWith('blob:')) && workers.length").await,
            json!(1)
        );
        let inside = "const done = arguments[0]; const text = \"addEventListener('securitypolicyviolation', (event) => \
                      postMessage(event.effectiveDirective)); fetch('https://example.com/?a=1').catch(() => {})\"; \
                      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))); \
                      worker.onmessage = (event) => done(event.data)";
        assert_eq!(person.script_async(inside).await, json!("connect-src"));
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_page_goes_on_while_a_roster_is_screened_and_can_stop_it() {
    with_person(async |person| {
        let path = file("long.csv", roster(300_000));
        at_the_rosters(person, "").await;
        person.gives("#roster-file", &path).await;
        person.sees("先对一对表头").await;
        // Something is unfolded and painted between two pieces of the roster; and the button to stop it stays the
        // same, or no finger could be lifted from it.
        let meanwhile = "
            const done = arguments[0], run = document.getElementById('run');
            let button = null, steps = 0;
            const look = (_, observer) => {
                if (!run.querySelector('progress')) return;
                button = button || run.querySelector('button');
                steps += 1;
                if (steps < 3) return;
                observer.disconnect();
                const fold = document.querySelector('details.folded');
                fold.querySelector('summary').click();
                requestAnimationFrame(() => requestAnimationFrame(() =>
                    done([fold.open, !!run.querySelector('progress'), run.querySelector('button') === button])));
            };
            new MutationObserver(look).observe(run, { childList: true, characterData: true, subtree: true });
            document.querySelector('#match button.primary').click()";
        assert_eq!(person.script_async(meanwhile).await, json!([true, true, true]));
        person.script("document.querySelector('#run button').click()").await;
        person.sees("先对一对表头").await;
        person.does_not_see("查出来的").await;
        person.taps("开始查").await;
        person.sees("一共300000行").await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_header_matched_by_hand_is_remembered() {
    with_person(async |person| {
        let path = file("foreign.csv", roster(20).replace("身份", "干啥的"));
        at_the_rosters(person, "").await;
        person.gives("#roster-file", &path).await;
        person.sees("表里没有写“身份”").await;
        let choose = "const field = document.querySelectorAll('#match table.columns select')[2]; field.value = 'roles'; \
                      field.dispatchEvent(new Event('change', { bubbles: true }))";
        person.script(choose).await;
        person.waits_for("it to be taken", "return !document.body.innerText.includes('表里没有写“身份”')").await;
        at_the_rosters(person, "").await;
        person.reload().await;
        person.gives("#roster-file", &path).await;
        person.sees("先对一对表头").await;
        person.does_not_see("表里没有写“身份”").await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}
