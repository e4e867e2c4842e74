//! With nothing but a keyboard, and as a screen reader follows it.

use serde_json::json;
use thirtyfour::Key;

use crate::person::{Person, with_person};

/// Where the focus is: the words of a button or link, of the label of a field, or of a heading.
const FOCUS: &str = "
    const at = document.activeElement || document.body, label = at.labels && at.labels[0];
    return [at.tagName, ((label || at).textContent || at.getAttribute('aria-label') || '').trim()];
";

/// Whether one can see where it is: something is drawn around it, and it is on the screen.
const SEEN: &str = "
    const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        && box.bottom > 0 && box.top < innerHeight;
";

/// Presses Tab until the focus is on what begins with these words.
async fn tabs_to(person: &Person, words: &str) {
    for _ in 0..60 {
        person.presses(Key::Tab).await;
        if focus(person).await.1.starts_with(words) {
            assert_eq!(
                person.script(SEEN).await,
                json!(true),
                "the focus on “{words}” cannot be seen"
            );
            return;
        }
    }
    panic!("Tab does not lead to “{words}”");
}

async fn focus(person: &Person) -> (String, String) {
    let focus = person.script(FOCUS).await;
    let part = |index: usize| focus[index].as_str().unwrap_or_default().to_owned();
    (part(0), part(1))
}

/// A new question has the focus on its heading, so that it is read.
async fn is_asked(person: &Person, words: &str) {
    person.sees_page(words).await;
    let (tag, heading) = focus(person).await;
    assert_eq!(tag, "H1", "the focus goes to “{words}”");
    assert!(heading.contains(words), "{heading}");
    let title = person.script("return document.title").await;
    assert!(title.as_str().unwrap().contains(words), "the tab says {title}");
}

#[tokio::test]
async fn the_keyboard_alone_leads_to_the_results() {
    with_person(async |person| {
        tabs_to(person, "打工的人").await;
        person.presses(" ").await;
        tabs_to(person, "开始").await;
        person.presses(Key::Enter).await;
        is_asked(person, "哪一种人").await;
        person.script("window.told = document.getElementById('told')").await;

        // Several: Space ticks.
        tabs_to(person, "脱贫户").await;
        person.presses(" ").await;
        tabs_to(person, "下一题").await;
        person.presses(Key::Enter).await;
        is_asked(person, "以外的省").await;

        // One of some: the arrow keys pass over choices without taking them.
        tabs_to(person, "是,在外省").await;
        person.presses(" ").await;
        person.presses(Key::Down).await;
        person.sees_page("以外的省").await;
        person.presses(Key::Up).await;
        person.presses(Key::Enter).await;
        is_asked(person, "干了多久").await;

        // Days: each part is set by the arrow keys, to the first of January of this year.
        tabs_to(person, "不到3个月").await;
        person.presses(Key::Up).await;
        tabs_to(person, "开始那天").await;
        for key in [Key::Up, Key::Right, Key::Up, Key::Right, Key::Up] {
            person.presses(key).await;
        }
        tabs_to(person, "还在干").await;
        person.presses(" ").await;
        tabs_to(person, "下一题").await;
        person.presses(Key::Enter).await;
        is_asked(person, "路费补助").await;
        // What has come out so far is read out as well, from a place that was there before.
        let told = "return window.told === document.querySelector('#told[role=status]') && told.textContent";
        assert_eq!(person.script(told).await, json!("现在看,要去核实的有1条。"));

        // Enter on a choice hands it in.
        tabs_to(person, "没领过").await;
        person.presses(" ").await;
        person.presses(Key::Enter).await;
        is_asked(person, "劳务品牌").await;
        tabs_to(person, "有关系").await;
        person.presses(" ").await;
        person.presses(Key::Enter).await;
        is_asked(person, "结果").await;

        // A card unfolds, and leads to the words of the document.
        tabs_to(person, "为什么、带什么、去哪里问").await;
        person.presses(Key::Enter).await;
        person.sees("稿子写的条件").await;
        tabs_to(person, "看稿子原文").await;
        person.presses(Key::Enter).await;
        is_asked(person, "条文对照").await;
    })
    .await;
}

#[tokio::test]
async fn a_mistake_is_read_out_and_the_skip_link_skips() {
    with_person(async |person| {
        // The first thing that Tab reaches.
        person.presses(Key::Tab).await;
        assert_eq!(focus(person).await, ("A".to_owned(), "跳到正文".to_owned()));
        assert_eq!(person.script(SEEN).await, json!(true), "it can be seen when it has the focus");
        person.presses(Key::Enter).await;
        assert_eq!(focus(person).await.0, "MAIN");
        person.presses(Key::Tab).await;
        assert_eq!(focus(person).await, ("INPUT".to_owned(), "打工的人找活的人、想学手艺的人也选这个".to_owned()));

        // The place for mistakes is there before the mistake, or it would not be read out.
        person.is(&["几个人合伙干的人"]).await;
        person.taps("有关系").await;
        person.sees_page("几个人合伙").await;
        person.script("window.place = document.querySelector('[role=alert]#error')").await;
        tabs_to(person, "连你在内").await;
        person.presses("0").await;
        person.presses(Key::Enter).await;
        person.sees("最少要填1").await;
        let same =
            "return window.place === document.getElementById('error') && place.textContent.includes('最少要填1')";
        assert_eq!(person.script(same).await, json!(true), "a mistake is read out");
        let described = "const field = document.activeElement; \
                         return field.matches('input.number') && field.getAttribute('aria-describedby') === 'error'";
        assert_eq!(person.script(described).await, json!(true), "the field keeps the focus and names its mistake");
    })
    .await;
}

#[tokio::test]
async fn a_dialog_keeps_the_focus_and_gives_it_back() {
    const WITHIN: &str = "
        const at = document.activeElement, dialog = document.getElementById('explain');
        return !dialog.open ? 'closed' : dialog.contains(at) ? 'within' : at === document.body ? 'nowhere' : 'behind';
    ";
    with_person(async |person| {
        person.is(&["打工的人"]).await;
        person.sees_page("哪一种人").await;
        tabs_to(person, "什么是“监测户”?").await;
        person.presses(Key::Enter).await;
        person.sees("村里登记过的人家").await;
        assert_eq!(person.script(WITHIN).await, json!("within"), "the explanation is read out");
        for _ in 0..4 {
            person.presses(Key::Tab).await;
            assert_ne!(
                person.script(WITHIN).await,
                json!("behind"),
                "what lies behind cannot be reached"
            );
        }
        person.presses(Key::Escape).await;
        assert_eq!(person.script(WITHIN).await, json!("closed"));
        assert_eq!(focus(person).await.1, "什么是“监测户”?");
    })
    .await;
}
