//! The day is China's, follows midnight, and a clock that is wrong is said to be.

use serde_json::json;

use crate::person::{Person, with_person};
use crate::roster::{at_the_rosters, file};
use crate::staff::at_the_desk;

/// Sets the clock of every page that is opened from now on: the time in UTC, which goes on when it is told to.
async fn is_at(person: &Person, time: &str) {
    let script = format!(
        "const start = Date.parse('{time}'), real = Date; window.ahead = 0; \
         Date.now = () => start + window.ahead; \
         window.Date = class extends real {{ constructor(...given) {{ given.length ? super(...given) : super(start + window.ahead) }} }}; \
         window.Date.now = real.now"
    );
    person.device("Page.enable", json!({})).await;
    person.device("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
}

#[tokio::test]
async fn the_day_is_that_of_china_in_every_time_zone() {
    with_person(async |person| {
        // Half past midnight there.
        is_at(person, "2026-11-25T16:30:00Z").await;
        for zone in ["America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati", "UTC"] {
            person.device("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await;
            person.open("#/").await;
            person.script("localStorage.clear()").await;
            person.open("#/").await;
            answers_to_the_span(person).await;
            let latest = person.script("return document.getElementById('first').max").await;
            assert_eq!(latest, json!("2026-11-26"), "{zone}");
        }
    })
    .await;
}

/// A worker in another province, asked for how long.
async fn answers_to_the_span(person: &Person) {
    person.is(&["打工的人"]).await;
    person.sees_page("哪一种人").await;
    person.taps("脱贫户家里的人").await;
    person.taps("下一题").await;
    person.sees_page("以外的省").await;
    person.taps("是,在外省").await;
    person.sees_page("干了多久").await;
}

async fn says_since(person: &Person, day: &str) {
    answers_to_the_span(person).await;
    person.taps("我来填日期").await;
    person.picks_day("first", day).await;
    person.script("document.getElementById('goes-on').click()").await;
}

#[tokio::test]
async fn what_is_opened_before_midnight_is_measured_after_it() {
    with_person(async |person| {
        is_at(person, "2026-11-25T15:58:00Z").await;
        person.open("").await;
        says_since(person, "2026-08-26").await;
        person.script("window.ahead += 4 * 60 * 1000").await;
        // The page looks at the clock now and then, and keeps what is typed.
        person
            .waits_for(
                "the new day",
                "return document.querySelector('#error').innerText === '' && window.ahead > 0",
            )
            .await;
        person.taps("下一题").await;
        person.sees_page("路费补助").await;
        person.taps("没领过").await;
        person.sees_page("劳务品牌").await;
        person.taps("有关系").await;
        person.sees_page("按稿子估一估的结果").await;
        person.sees("最多1000元").await;
        person.does_not_see("还差1天").await;
        // A page that nobody touches follows too.
        person.script("window.ahead -= 4 * 60 * 1000").await;
        person.sees("还差1天").await;
        person.script("window.ahead += 4 * 60 * 1000").await;
        person.wait("the new day", async || !person.reads().await.contains("还差1天")).await;
    })
    .await;
}

#[tokio::test]
async fn kiosk_mode_and_rosters_follow_midnight() {
    with_person(async |person| {
        is_at(person, "2026-11-25T15:59:30Z").await;
        at_the_desk(person).await;
        person.taps("开始现场模式").await;
        says_since(person, "2026-08-26").await;
        person.script("window.ahead += 60 * 1000").await;
        person.taps("下一题").await;
        person.taps("没领过").await;
        person.taps("有关系").await;
        person.sees("最多1000元").await;
        person.does_not_see("还差1天").await;
        // The worker is told the day when it starts.
        person.taps("退出").await;
        person.script("window.ahead -= 60 * 1000").await;
        person.script("location.hash = '#/roster'").await;
        let path = file(
            "midnight.csv",
            "姓名,身份,是哪一种人,在不在外省干活,在外省哪天开始干,在外省干到哪天,领没领过路费补助,跟劳务品牌有没有关系\n\
             甲,打工,脱贫户,是,2026-08-26,还在干,没领过,有关系\n",
        );
        person.gives("#roster-file", &path).await;
        person.taps("开始查").await;
        person.sees("按2026年11月25日算。").await;
        person.sees("2026年11月26日以后再看").await;
        person.script("window.ahead += 60 * 1000").await;
        person.taps("回去改表头").await;
        person.taps("开始查").await;
        person.sees("按2026年11月26日算。").await;
        person.sees("可能可以 最多1000元").await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_said_to_be() {
    with_person(async |person| {
        const WRONG: &str = "这台设备的日期不对，现在是1970年1月1日。请先把日期调对，再来看。";
        is_at(person, "1970-01-01T00:00:05Z").await;
        person.open("").await;
        person.sees(WRONG).await;
        says_since(person, "2025-03-01").await;
        person.taps("下一题").await;
        // That day is past on any clock.
        person.sees_page("路费补助").await;
        person.script("history.back()").await;
        person.sees_page("干了多久").await;
        person.script("document.getElementById('first').max = ''").await;
        person.picks_day("first", "2026-10-01").await;
        person.taps("下一题").await;
        person.sees(&format!("请填今天或者以前的日子。{WRONG}")).await;
        at_the_rosters(person, "").await;
        person.sees(WRONG).await;
        let path = file("clock.csv", "姓名,身份\n甲,打工\n");
        person.gives("#roster-file", &path).await;
        person.sees("先对一对表头").await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}
