//! What goes over the network, and the page without one.

use crate::person::{Person, with_person};
use crate::server;

/// Everything is kept on the device.
/// Whether the worker of this folder keeps it; that of the folder above would answer for it as well.
pub const KEPT: &str = "
    navigator.serviceWorker.getRegistration().then((found) => {
        window.kept = !!found && !!found.active && found.scope === new URL('./', location.href).href;
    });
    return window.kept === true;
";

async fn walks_to_the_results(person: &Person) {
    person.is(&["自己一个人开店的人"]).await;
    person.sees_page("劳务品牌").await;
    person.taps("有关系").await;
    person.sees_page("办的是哪一种").await;
    person.taps("个体户").await;
    person.sees_page("开在青海").await;
    person.taps("在青海").await;
    person.sees_page("营业执照拿到").await;
    person.taps("都办好了").await;
    person.sees_page("营业执照是哪天").await;
    person.taps("满1年了").await;
    person.sees_page("正常开门").await;
    person.taps("一直正常").await;
    person.sees_page("创业补贴").await;
    person.taps("没领过").await;
    person.sees("10000元(按稿子估算)。写着“最多”的钱").await;
}

#[tokio::test]
async fn without_signal_the_page_opens_again_and_works() {
    with_person(async |person| {
        person.open_in(server::LEFT).await;
        person.waits_for("the page to be kept", KEPT).await;
        server::leave();
        person.reload().await;
        walks_to_the_results(person).await;
        person.taps("看稿子原文").await;
        person.sees("(十六)营造宣传氛围").await;
        person.script("location.href = 'guide.html'").await;
        person.sees_page("稿子里的54条好处和服务").await;
        person.open_in(server::LEFT).await;
        person.sees("上次的回答还在这台手机里。").await;
    })
    .await;
}

#[tokio::test]
async fn a_new_build_is_offered_and_takes_over_only_when_told() {
    with_person(async |person| {
        person.open_in(server::RENEWED).await;
        person.waits_for("the page to be kept", KEPT).await;
        person.reload().await;
        person.does_not_see("有新版本").await;
        server::renew();
        // A browser looks for a new build now and then; here it is made to look.
        let offered = "navigator.serviceWorker.getRegistration().then(found => found.update()); \
                       return !document.querySelector('[data-new-build]').hidden";
        person.waits_for("the new build to be offered", offered).await;
        person.sees("青惠查有新版本。你的回答不会丢。").await;
        person.looks("new-build").await;
        person.does_not_see("版本新的").await;
        person.reload().await;
        person.does_not_see("版本新的").await;
        person.taps("换成新版本").await;
        person.sees("版本新的").await;
        let kept = "caches.keys().then(names => { window.names = names.filter(name => name.includes('/renewed/')) }); \
                    return !!window.names && names.length === 1 && names[0].includes('新的')";
        person.waits_for("the old build to be gone", kept).await;
    })
    .await;
}

#[tokio::test]
async fn no_answer_leaves_the_device() {
    with_person(async |person| {
        person.open_in(server::WATCHED).await;
        person.waits_for("the page to be kept", KEPT).await;
        walks_to_the_results(person).await;
        person.taps("看稿子原文").await;
        person.sees("(十六)营造宣传氛围").await;
        let elsewhere = "return performance.getEntriesByType('resource').map(entry => entry.name)\
                         .filter(name => !name.startsWith(location.origin))";
        assert_eq!(person.script(elsewhere).await, serde_json::json!([]));
        let dist = std::path::PathBuf::from(server::setting("QINGHUICHA_DIST"));
        for request in server::seen() {
            let mut parts = request.splitn(3, ' ');
            let (method, address, rest) =
                (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
            let file = address.trim_start_matches('/').trim_start_matches(server::WATCHED);
            assert_eq!(method, "GET", "{request}");
            assert!(
                file.is_empty() || dist.join(file).is_file(),
                "{address} is no file of the page"
            );
            for answer in ["entrepreneur", "individual_business", "brand_link", "ge1y", "startup"] {
                assert!(!rest.contains(answer), "{answer} is in {request}");
            }
        }
        assert!(server::seen().len() >= 10, "the test has seen the traffic");
    })
    .await;
}

#[tokio::test]
async fn the_page_may_talk_to_nobody_else() {
    with_person(async |person| {
        person.script("fetch('https://example.com/?a=1').catch(() => { window.refused = true })").await;
        person.waits_for("the connection to be refused", "return window.refused === true").await;
        person.script("const image = new Image(); image.onerror = () => { window.imageRefused = true }; image.src = 'https://example.com/a.png'").await;
        person.waits_for("the picture to be refused", "return window.imageRefused === true").await;
        person.script("window.violations = 0; addEventListener('securitypolicyviolation', () => { window.violations += 1 }); \
                       const script = document.createElement('script'); script.src = 'https://example.com/a.js'; document.head.append(script)").await;
        person.waits_for("the script to be refused", "return window.violations > 0").await;
    })
    .await;
}

#[tokio::test]
async fn the_single_file_opens_from_a_stick() {
    with_person(async |person| {
        person.open_file(&server::setting("QINGHUICHA_SINGLE")).await;
        walks_to_the_results(person).await;
        person.taps("看稿子原文").await;
        person.sees("(十六)营造宣传氛围").await;
        person.reload().await;
        person.taps("首页").await;
        person.sees("上次的回答还在这台手机里。").await;
        person.script("location.hash = '#guide'").await;
        person.sees("这一页只能看,不能算。").await;
    })
    .await;
}

#[tokio::test]
async fn half_a_program_is_said_and_tried_again() {
    with_person(async |person| {
        person.open_in(server::BROKEN).await;
        person.sees("没有打开,可能是网络断了。").await;
        person.looks("failed").await;
        person.taps("再试一次").await;
        person.does_not_see("没有打开").await;
        person.is(&["培训机构、学校"]).await;
        person.sees_page("手艺培训").await;
    })
    .await;
}
