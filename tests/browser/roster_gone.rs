//! A roster has names and ID numbers in it: it is gone when somebody is served and when its page is left.

use serde_json::{Value, json};
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use crate::person::{Person, with_person};
use crate::roster::{SECRET, SECRET_ID, at_the_rosters, file, roster, screens};

/// What is said where it was.
const PUT_AWAY: &str = "名册里有人的名字，刚才已经收起来了。要接着看，请再选一次文件。";

/// Notes every worker that is started, and that it is ended.
const WATCH_WORKERS: &str = "
    const Before = window.Worker; window.workers = [];
    window.Worker = function (address) {
        const worker = new Before(address), entry = { ended: false }, end = worker.terminate;
        worker.terminate = function () { entry.ended = true; return end.call(worker) };
        window.workers.push(entry);
        return worker;
    }";

/// All that can be found in the page, seen or not, and in what it keeps.
const EVERYTHING: &str = "
    return JSON.stringify([document.documentElement.outerHTML, document.title, location.href, window.name, history.state,
        { ...localStorage }, { ...sessionStorage },
        Array.from(document.querySelectorAll('input, select, textarea')).map((field) => field.value)])";

async fn opens_a_roster(person: &Person) {
    // Tests stand beside each other.
    static FILES: AtomicUsize = AtomicUsize::new(0);
    let path = file(&format!("gone-{}.csv", FILES.fetch_add(1, Relaxed)), roster(120));
    at_the_rosters(person, "").await;
    person.script(WATCH_WORKERS).await;
    screens(person, &path).await;
    person
        .waits_for(
            "the rows",
            "return document.querySelectorAll('#rows button.line').length === 40",
        )
        .await;
    person.script("document.querySelector('#rows button.line').click()").await;
    person.sees("第2行为什么这样").await;
    let all = person.script(EVERYTHING).await.to_string();
    assert!(all.contains(SECRET) && all.contains(SECRET_ID), "the test can see what there is");
    std::fs::remove_file(path).unwrap();
}

async fn finds_nothing_of_it(person: &Person) {
    let all = person.script(EVERYTHING).await.to_string();
    for secret in [SECRET, SECRET_ID, "gone-"] {
        assert!(!all.contains(secret), "{secret} is in {all}");
    }
    let alive = "return (window.workers || []).filter((worker) => !worker.ended).length";
    assert_eq!(person.script(alive).await, json!(0), "a worker has it still");
}

/// Whoever goes back finds where to choose a file, and why.
async fn finds_the_empty_chooser(person: &Person) {
    person.sees_page("名册筛查").await;
    person.sees(PUT_AWAY).await;
    let shown = "return ['match', 'found'].map((id) => document.getElementById(id).innerText)";
    assert_eq!(person.script(shown).await, json!(["", ""]));
    finds_nothing_of_it(person).await;
}

#[tokio::test]
async fn a_roster_is_put_away_when_its_page_is_left() {
    with_person(async |person| {
        for elsewhere in ["#/", "#/counts", "#/nowhere"] {
            opens_a_roster(person).await;
            person.script_with("location.hash = arguments[0]", json!([elsewhere])).await;
            person.waits_for("another page", "return !document.getElementById('found')").await;
            finds_nothing_of_it(person).await;
            person.back().await;
            finds_the_empty_chooser(person).await;
            person.script("history.forward()").await;
            person.waits_for("another page", "return !document.getElementById('found')").await;
            finds_nothing_of_it(person).await;
            person.script("location.hash = '#/roster'").await;
            finds_the_empty_chooser(person).await;
        }
        // Chosen again, it is all there.
        let path = file("again.csv", roster(120));
        screens(person, &path).await;
        person.sees("一共120行").await;
        person.does_not_see(PUT_AWAY).await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_roster_is_gone_for_whoever_is_served_next() {
    with_person(async |person| {
        for served in ["开始现场模式", "演示这个人"] {
            opens_a_roster(person).await;
            person.taps("回到前面").await;
            person.sees_page("工作人员").await;
            person.taps(served).await;
            person
                .waits_for("the citizens' page", "return !!document.querySelector('#frame h1')")
                .await;
            finds_nothing_of_it(person).await;
            if served == "开始现场模式" {
                person.taps("下一位").await;
            } else {
                person.taps("从头再来").await;
            }
            for step in [-1, -1, 1] {
                person.script_with("history.go(arguments[0])", json!([step])).await;
                finds_nothing_of_it(person).await;
            }
            person.taps("退出").await;
            person
                .waits_for("a page for staff", "return !document.getElementById('session')")
                .await;
            person.script("location.hash = '#/roster'").await;
            finds_the_empty_chooser(person).await;
        }
    })
    .await;
}

/// A page that is left for another site may be kept as it was, and shown again by the back key.
#[tokio::test]
async fn a_roster_is_gone_from_a_page_that_is_kept_for_the_back_key() {
    with_person(async |person| {
        opens_a_roster(person).await;
        person
            .script("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
            .await;
        finds_the_empty_chooser(person).await;
        opens_a_roster(person).await;
        person.script("location.href = 'guide.html'").await;
        person.sees_page("稿子里的54条好处和服务").await;
        person.script("history.back()").await;
        person.sees_page("名册筛查").await;
        finds_nothing_of_it(person).await;
        // Nor while it is still being read.
        person.script(WATCH_WORKERS).await;
        let held = "window.last = document.querySelector('#run').innerText";
        assert_eq!(person.script(held).await, Value::Null);
        let path = file("gone-unread.csv", roster(20));
        person.gives("#roster-file", &path).await;
        person.script("location.hash = '#/'").await;
        person.sees_page("工作人员").await;
        finds_nothing_of_it(person).await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}
