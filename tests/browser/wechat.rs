//! Inside `WeChat`: a browser that prints nothing, saves nothing and copies nothing, with a back key.

use serde_json::json;

use crate::person::{Person, with_person};

const AGENT: &str = "Mozilla/5.0 (Linux; Android 10; M2006C3LC Build/QP1A.190711.020; wv) AppleWebKit/537.36 \
                     (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 \
                     MMWEBSDK/20231105 MMWEBID/1234 MicroMessenger/8.0.44.2502(0x28002C51) WeChat/arm64 Weixin \
                     NetType/4G Language/zh_CN ABI/arm64";

/// What is not there, and what is there and does nothing: whoever uses it is written down.
const LACKS: &str = "
    window.tried = [];
    const missing = (of, name) => Object.defineProperty(of, name, { value: undefined, configurable: true });
    ['clipboard', 'share', 'canShare', 'serviceWorker', 'vibrate'].forEach((name) => missing(navigator, name));
    missing(window, 'speechSynthesis');
    missing(window, 'showSaveFilePicker');
    const nothing = (what, answer) => () => { tried.push(what); return answer; };
    window.print = nothing('print');
    window.open = nothing('window', null);
    window.alert = nothing('alert');
    window.confirm = nothing('confirm', false);
    document.execCommand = nothing('copy', false);
    URL.createObjectURL = nothing('blob', 'blob:nothing');
    addEventListener('click', (event) => event.target.closest && event.target.closest('[download]') && tried.push('download'));
";

pub async fn enters_wechat(person: &Person) {
    person.device("Network.setUserAgentOverride", json!({ "userAgent": AGENT })).await;
    person.device("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LACKS })).await;
    person.script("localStorage.clear()").await;
    person.open("").await;
    let agent = person.script("return navigator.userAgent").await;
    assert!(agent.as_str().unwrap().contains("MicroMessenger"), "{agent}");
}

pub async fn tried_nothing_in_vain(person: &Person) {
    assert_eq!(
        person.script("return window.tried").await,
        json!([]),
        "what does not work here was tried"
    );
}

#[tokio::test]
async fn the_back_key_leads_from_the_results_to_the_first_page_question_by_question() {
    with_person(async |person| {
        enters_wechat(person).await;
        person.is(&["打工的人"]).await;
        person.sees_page("哪一种人").await;
        person.taps("脱贫户").await;
        person.taps("下一题").await;
        let choices = [
            ("以外的省", "是,在外省"),
            ("干了多久", "满3个月"),
            ("路费补助", "没领过"),
            ("劳务品牌", "有关系"),
        ];
        for (question, choice) in choices {
            person.sees_page(question).await;
            person.taps(choice).await;
        }
        person.sees_page("结果").await;
        for page in ["劳务品牌", "路费补助", "干了多久", "以外的省", "哪一种人", "有没有你的份"]
        {
            person.back().await;
            person.sees_page(page).await;
        }
        // Nothing was lost on the way back.
        person.sees("上次的回答还在这台手机里。").await;
        person.taps("看结果").await;
        person.sees("最多1000元").await;
        tried_nothing_in_vain(person).await;
    })
    .await;
}

#[tokio::test]
async fn whatever_is_opened_the_back_key_closes() {
    with_person(async |person| {
        enters_wechat(person).await;
        person.is(&["组织人外出打工的机构"]).await;
        person.taps("是").await;
        person.sees_page("结果").await;
        for (words, page) in
            [("看看你的回答", "看看你的回答"), ("条文对照", "条文对照"), ("这是什么", "这是什么")]
        {
            person.taps(words).await;
            person.sees_page(page).await;
            person.back().await;
            person.sees_page("结果").await;
        }
        // An explanation does not stay over the page that is gone back to.
        person.open("#/").await;
        person.taps("重新开始").await;
        person.taps("删掉,重新开始").await;
        person.is(&["打工的人"]).await;
        person.taps("什么是“监测户”?").await;
        person.sees("村里登记过的人家").await;
        person.back().await;
        person.does_not_see("村里登记过的人家").await;
        // A mistake adds nothing to go back through.
        person.open("").await;
        person.taps("重新开始").await;
        person.taps("删掉,重新开始").await;
        person.is(&["带人出去干活的劳务经纪人"]).await;
        person.taps("是").await;
        person.sees_page("带了几个人").await;
        person.types("三").await;
        person.taps("下一题").await;
        person.sees("请只填数字").await;
        person.back().await;
        person.sees_page("劳务经纪人吗").await;
        tried_nothing_in_vain(person).await;
    })
    .await;
}
