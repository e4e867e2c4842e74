//! The page for staff: a queue is served, nothing of a person stays, personas play.

use serde_json::{Value, json};

use crate::network::KEPT;
use crate::person::{Person, with_person};
use crate::server;

/// Sits down at a laptop.
pub async fn at_a_laptop(person: &Person, width: u32, height: u32) {
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    person.device("Emulation.setDeviceMetricsOverride", metrics).await;
    person.device("Emulation.setTouchEmulationEnabled", json!({ "enabled": false })).await;
}

/// Opens the page for staff on a laptop.
pub async fn at_the_desk(person: &Person) {
    person.open_at("staff.html").await;
    at_a_laptop(person, 1280, 720).await;
    person.sees_page("工作人员").await;
}

/// Keeps a picture, and looks for what sticks out.
pub async fn looks(person: &Person, name: &str) {
    let wide = person.script("return document.documentElement.scrollWidth > innerWidth").await;
    assert_eq!(wide, json!(false), "{name} scrolls sideways");
    person.pictures(name).await;
}

/// Answers as a worker, up to the results.
pub async fn serves_a_worker(person: &Person, group: &str) {
    person.is(&["打工的人"]).await;
    person.sees_page("哪一种人").await;
    person.taps(group).await;
    person.taps("下一题").await;
    person.sees_page("以外的省").await;
    person.taps("是,在外省").await;
    person.sees_page("干了多久").await;
    person.taps("满3个月").await;
    person.sees_page("路费补助").await;
    person.taps("没领过").await;
    person.sees_page("劳务品牌").await;
    person.taps("有关系").await;
    person.sees_page("按稿子估一估的结果").await;
}

/// The page of one person.
const NEW_PAGE: &str = "return document.querySelectorAll('#frame main').length === 1 && \
                        !!document.querySelector('#who') && localStorage.getItem('qinghuicha') === null";

/// Everything that the browser keeps for the page, apart from its own files.
async fn kept(person: &Person) -> Value {
    person
        .script_async(
            "const done = arguments[0], all = (store) => Object.entries({ ...store });
             const databases = indexedDB.databases ? indexedDB.databases() : Promise.resolve([]);
             databases.then((found) => done({ local: all(localStorage), session: all(sessionStorage),
                 cookies: document.cookie, databases: found.map((it) => it.name),
                 state: history.state, address: location.href, title: document.title, name: window.name }))",
        )
        .await
}

/// What nobody may find of a worker after them, nor in what is kept while they are there.
const OF_A_WORKER: [&str; 8] = [
    "roles=",
    "poverty_lifted",
    "monitored",
    "cross_span",
    "ge3",
    "brand_link",
    "#/results",
    "估一估的结果",
];

/// Sees that nothing of a worker is kept anywhere, whether they are still there or not.
async fn finds_nothing_kept(person: &Person) {
    let all = kept(person).await.to_string();
    for answer in OF_A_WORKER {
        assert!(!all.contains(answer), "{answer} is in {all}");
    }
}

/// Waits until the first screen is new, and sees that nothing else is left.
pub async fn finds_nothing_of_the_last(person: &Person) {
    person.waits_for("the page to be new", NEW_PAGE).await;
    person.sees("你是哪一种人").await;
    person.does_not_see("上次的回答").await;
    assert_eq!(
        person.script("return document.querySelectorAll('input:checked').length").await,
        json!(0)
    );
    let filled = "return Array.from(document.querySelectorAll('#frame input:not([type=checkbox])'))\
                  .filter((field) => field.value).length";
    assert_eq!(person.script(filled).await, json!(0));
    // Nor in what cannot be seen.
    let page = person.script("return document.documentElement.outerHTML").await.to_string();
    for words in ["估一估的结果", "脱贫户", "监测户", "跨省就业一次性交通补助"]
    {
        assert!(!page.contains(words), "{words} is in the page");
    }
    finds_nothing_kept(person).await;
}

#[tokio::test]
async fn nothing_of_a_person_stays_for_the_next() {
    with_person(async |person| {
        at_the_desk(person).await;
        looks(person, "staff-home").await;
        person.taps("开始现场模式").await;
        serves_a_worker(person, "脱贫户家里的人").await;
        // Not even while they are there: a crash leaves nothing.
        finds_nothing_kept(person).await;
        person.script("sessionStorage.setItem('qinghuicha-test', 'poverty_lifted')").await;
        assert!(
            kept(person).await.to_string().contains("poverty_lifted"),
            "the test can see what is kept"
        );
        looks(person, "staff-kiosk").await;
        person.taps("下一位").await;
        finds_nothing_of_the_last(person).await;
        // Nor can one go back to it, or forward, however often.
        for step in [-1, -1, 1, 1, -1, -1, -1] {
            person.script_with("history.go(arguments[0])", json!([step])).await;
            person.waits_for("the page to be as new", NEW_PAGE).await;
            finds_nothing_of_the_last(person).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_back_key_stays_with_the_person() {
    with_person(async |person| {
        at_the_desk(person).await;
        person.taps("开始现场模式").await;
        // Ticked and not handed in.
        person.taps("打工的人").await;
        person.taps("下一位").await;
        finds_nothing_of_the_last(person).await;
        person.is(&["打工的人"]).await;
        person.sees_page("哪一种人").await;
        person.script("history.back()").await;
        person.sees_page("有没有你的份").await;
        person.script("history.forward()").await;
        person.sees_page("哪一种人").await;
        // Who clears their answers themselves has been nowhere.
        person.taps("看看你的回答").await;
        person.sees_page("看看你的回答").await;
        person.taps("重新开始").await;
        person.taps("删掉,重新开始").await;
        finds_nothing_of_the_last(person).await;
        for step in [-1, -1, 1] {
            person.script_with("history.go(arguments[0])", json!([step])).await;
            finds_nothing_of_the_last(person).await;
        }
        person.reload().await;
        person.sees_page("工作人员").await;
        person.script("history.back()").await;
        person.sees_page("工作人员").await;
    })
    .await;
}

#[tokio::test]
async fn a_page_left_alone_asks_and_clears() {
    with_person(async |person| {
        at_the_desk(person).await;
        // The clock of the page for staff, made to go on when the test says so.
        let clock =
            "const now = Date.now; window.ahead = 0; Date.now = () => now() + window.ahead;";
        person.script(clock).await;
        person.taps("开始现场模式").await;
        serves_a_worker(person, "防返贫监测户家里的人").await;
        person.script("window.ahead += 95e3").await;
        person.sees("你还在吗").await;
        person.sees("秒,这里的回答会删掉").await;
        looks(person, "staff-asks").await;
        assert!(person.heading().await.contains("结果"), "not before the time is over");
        person.taps("还在,接着答").await;
        person
            .waits_for("the question to go", "return !document.querySelector('#asking button')")
            .await;
        person.sees_page("按稿子估一估的结果").await;
        person.script("window.ahead += 200e3").await;
        finds_nothing_of_the_last(person).await;
        // Nobody is there, so nobody is asked.
        person.script("window.ahead += 1000e3").await;
        person.does_not_see("你还在吗").await;
        person.taps("退出").await;
        person.sees("今天有1个人看到了结果。").await;
    })
    .await;
}

#[tokio::test]
async fn closing_the_page_or_losing_it_clears_too() {
    with_person(async |person| {
        at_the_desk(person).await;
        person.taps("开始现场模式").await;
        serves_a_worker(person, "脱贫户家里的人").await;
        person.open("").await;
        person.sees("你是哪一种人").await;
        assert!(!kept(person).await.to_string().contains("poverty_lifted"));
        // As after a crash of an older build: its kiosk was open, and answers lie there.
        let crash = "localStorage.setItem('qinghuicha-staff-before', ''); \
                     localStorage.setItem('qinghuicha-size', 'largest'); \
                     localStorage.setItem('qinghuicha', 'qinghuicha 1\\nroles=worker')";
        person.script(crash).await;
        at_the_desk(person).await;
        let all = kept(person).await.to_string();
        assert!(!all.contains("roles=worker") && !all.contains("largest"), "{all}");
    })
    .await;
}

#[tokio::test]
async fn answers_of_ones_own_are_cleared_only_when_told() {
    with_person(async |person| {
        person.is(&["培训机构、学校"]).await;
        person.sees_page("手艺培训").await;
        at_the_desk(person).await;
        person.sees("这台电脑上还存着一个人的回答。").await;
        person.taps("开始现场模式").await;
        person.sees("一开始,存着的回答就会删掉,找不回来。").await;
        assert!(kept(person).await.to_string().contains("training_org"));
        person.taps("知道了,删掉").await;
        finds_nothing_of_the_last(person).await;
    })
    .await;
}

#[tokio::test]
async fn text_is_largest_in_kiosk_mode_and_as_it_was_after_it() {
    with_person(async |person| {
        at_the_desk(person).await;
        person.script("localStorage.setItem('qinghuicha-size', 'large')").await;
        let size = async || {
            let script = "return [document.documentElement.getAttribute('data-size'), \
                          localStorage.getItem('qinghuicha-size')]";
            person.script(script).await
        };
        let before = size().await;
        person.taps("开始现场模式").await;
        let pressed = "const pressed = document.querySelector('#frame [aria-pressed=true]'); \
                       return !!pressed && pressed.getAttribute('data-to-size') === ";
        person.waits_for("the largest", &format!("{pressed}'largest'")).await;
        assert_eq!(size().await, json!(["largest", "large"]));
        // A person may choose, and the next has the largest again.
        person.script("document.querySelector('[data-to-size=standard]').click()").await;
        person.waits_for("the standard size", &format!("{pressed}'standard'")).await;
        assert_eq!(size().await, json!(["standard", "large"]));
        person.taps("下一位").await;
        person.waits_for("the largest", &format!("{pressed}'largest'")).await;
        assert_eq!(size().await, json!(["largest", "large"]));
        person.taps("退出").await;
        person.sees_page("工作人员").await;
        assert_eq!(size().await, before);
    })
    .await;
}

#[tokio::test]
async fn two_people_with_equal_outcomes_leave_equal_records() {
    with_person(async |person| {
        at_the_desk(person).await;
        let mut records = Vec::new();
        for group in ["脱贫户家里的人", "防返贫监测户家里的人"] {
            person.taps("开始现场模式").await;
            serves_a_worker(person, group).await;
            person.taps("退出").await;
            person.sees("今天有1个人看到了结果。").await;
            let mut record = kept(person).await;
            // Of the page for staff, with # or without.
            let address = record.as_object_mut().unwrap().remove("address").unwrap();
            assert!(!address.as_str().unwrap().contains("#/r"), "{address}");
            records.push(record);
            person.taps("看每天的人数").await;
            person.sees_page("做了多少").await;
            person.sees("跨省就业一次性交通补助").await;
            looks(person, "staff-counts").await;
            person.taps("全部删掉").await;
            person.taps("知道了,删掉").await;
            person.sees("还没有记下来的。").await;
            person.taps("回到前面").await;
            person.sees_page("工作人员").await;
        }
        assert_eq!(records[0], records[1]);
        assert!(records[0]["local"].to_string().contains(r#"\"served\":1"#), "{}", records[0]);
    })
    .await;
}

/// The measure a persona is about, and the class of its card on the results.
const PEOPLE: [(&str, &str, &str); 8] = [
    ("worker", "cross-province-transport-subsidy", "not"),
    ("entrepreneur", "startup-one-off-subsidy", "not"),
    ("partners", "startup-one-off-subsidy", "may"),
    ("employer", "hire-one-off-reward", "may"),
    ("broker", "broker-goji-subsidy", "may"),
    ("export_org", "labour-export-service-subsidy", "may"),
    ("training_org", "subsidised-training-provider", "may"),
    ("brand_org", "", ""),
];

#[tokio::test]
async fn every_persona_plays_to_their_result() {
    with_person(async |person| {
        at_the_desk(person).await;
        for (role, measure, class) in PEOPLE {
            person
                .script_with("document.querySelector(`#persona-${arguments[0]} button`).click()", json!([role]))
                .await;
            // It goes by itself; here it is hurried, a step when the ring stands on something to tap.
            let hurried = "const step = document.querySelector('#bar .step'); if (step) step.click(); \
                           const heading = document.querySelector('#frame h1'); \
                           return !!heading && heading.textContent.includes('估一估的结果')";
            person.waits_for(&format!("the results of {role}"), hurried).await;
            person.waits_for("the bar to say so", "return !document.querySelector('#bar .step')").await;
            let is_there = "const card = document.getElementById(arguments[0]); \
                            return !arguments[0] || (!!card && card.classList.contains(arguments[1]) && \
                            card.hasAttribute('data-next'))";
            person.wait("the card", async || person.script_with(is_there, json!([measure, class])).await == true).await;
            looks(person, &format!("staff-demo-{role}")).await;
            person.taps("退出").await;
            person.sees_page("工作人员").await;
            assert!(!kept(person).await.to_string().contains("roles"), "{role} was cleared");
        }
        person.sees("今天有0个人看到了结果。").await;
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_can_be_halted_and_explained() {
    with_person(async |person| {
        at_the_desk(person).await;
        person.script("document.querySelector('#persona-broker button').click()").await;
        person.taps("停一停").await;
        person.sees("接着演").await;
        person.taps("旁边加讲解").await;
        person.sees("先选是哪一种人。").await;
        person.waits_for("the ring", "return !!document.querySelector('#frame [data-next]')").await;
        let at_question = "const heading = document.querySelector('#frame h1').textContent; \
                           if (heading.includes('劳务经纪人吗')) return true; \
                           document.querySelector('#bar .step').click(); return false";
        person.waits_for("the first question", at_question).await;
        person.sees("为了这几条才问").await;
        person.sees("劳务经纪人组织采摘枸杞补贴").await;
        // The words of the document, fetched.
        person.sees("对劳务经纪人组织带领").await;
        looks(person, "staff-explained").await;
        person.taps("从头再来").await;
        person.sees("先选是哪一种人。").await;
        person.taps("去掉讲解").await;
        person.taps("退出").await;
    })
    .await;
}

/// A browser that cannot make a program is told from a network that is down.
#[tokio::test]
async fn a_browser_that_is_too_old_is_said_to_be() {
    with_person(async |person| {
        let old = json!({ "source": "if (location.pathname.endsWith('staff.html')) WebAssembly.Module = undefined" });
        person.device("Page.enable", json!({})).await;
        person.device("Page.addScriptToEvaluateOnNewDocument", old).await;
        person.script("location.href = 'staff.html'").await;
        person.sees("这个浏览器太旧，打不开这一页。").await;
        person.does_not_see("网络断了").await;
    })
    .await;
}

/// A field that goes away with words in it is heard of once more, when nothing of its page is left.
#[tokio::test]
async fn a_page_may_be_left_with_words_in_a_field() {
    with_person(async |person| {
        at_the_desk(person).await;
        for (field, typed) in [("#address", "没有点"), ("#idle-timeout", "7")] {
            let focus = "document.querySelector(arguments[0]).select()";
            person.script_with(focus, json!([field])).await;
            person.presses(typed).await;
            person.script("location.hash = '#/counts'").await;
            person.sees_page("做了多少").await;
            person.script("location.hash = '#/'").await;
            person.sees_page("工作人员").await;
        }
        person.taps("手机上答过了").await;
        person.sees("手机上的数,或者链接").await;
        person.presses("12345").await;
        person.presses(thirtyfour::Key::Escape).await;
        person
            .waits_for("the dialog to close", "return !document.querySelector('dialog[open]')")
            .await;
        person.does_not_see("没有打开").await;
        person.taps("开始现场模式").await;
        person.sees("你是哪一种人").await;
    })
    .await;
}

#[tokio::test]
async fn without_signal_the_page_for_staff_opens_again_and_serves() {
    with_person(async |person| {
        person.open_at(&format!("{}staff.html", server::LEFT_FAIR)).await;
        person.waits_for("the citizens' page to be kept", KEPT).await;
        let kept =
            "caches.match('staff.html').then((found) => { window.staff = !!found }); return window.staff === true";
        person.waits_for("the page for staff to be kept", kept).await;
        server::leave_fair();
        person.open_at(&format!("{}staff.html", server::LEFT_FAIR)).await;
        person.taps("开始现场模式").await;
        serves_a_worker(person, "脱贫户家里的人").await;
        person.taps("下一位").await;
        finds_nothing_of_the_last(person).await;
        person.taps("退出").await;
        person.taps("去查名册").await;
        person.sees_page("名册筛查").await;
        let path = std::env::temp_dir().join(format!("qinghuicha-{}-offline.csv", std::process::id()));
        std::fs::write(&path, "姓名,身份\n甲,打工\n").unwrap();
        person.gives("#roster-file", &path).await;
        person.sees("先对一对表头").await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn citizens_fetch_nothing_of_the_page_for_staff() {
    with_person(async |person| {
        person.open_in("").await;
        person.waits_for("the page to be kept", KEPT).await;
        let all = person
            .script_async(
                "const done = arguments[0]; caches.keys().then((names) => Promise.all(names.map((name) => \
                 caches.open(name).then((cache) => cache.keys()))))\
                 .then((kept) => done(kept.flat().map((request) => request.url)))",
            )
            .await
            .to_string();
        assert!(all.contains("loader-") && !all.contains("staff") && !all.contains("roster"), "{all}");
    })
    .await;
}
