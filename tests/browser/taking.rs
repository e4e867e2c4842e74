//! What is taken away: picture, link, text, paper.

use qinghuicha::facts::parse_date;
use qinghuicha::interview::SavedAnswers;
use qinghuicha::policy::draft_2022::EDITION;
use serde_json::{Value, json};

use crate::person::{Person, with_person};
use crate::server;
use crate::wechat::{enters_wechat, tried_nothing_in_vain};

pub const WORKER: &str = "qinghuicha 1\nedition=qinghai-draft-2022\nroles=worker\nbatches=0\nperson_groups=poverty_lifted\n\
                      works_other_province=yes\ncross_span=ge3\ntransport_received=no\nbrand_link=yes";

/// Somebody with everything that takes room: four roles, questions open, hardly anything ruled out.
const EVERYTHING: &str = "qinghuicha 1\nedition=qinghai-draft-2022\nroles=worker,entrepreneur,employer,broker\nbatches=2\n\
                          person_groups=poverty_lifted\nworks_other_province=unsure\nbrand_link=yes\n\
                          biz_form=cooperative\nemployer_kind=both\nemployer_form=cooperative\nhires_group_count=12";

/// The link as it is written on the page.
pub const LINK: &str = "return document.querySelector('.link').textContent";

/// Notes what is painted from now on: text, left edge, right edge.
const WATCH_PEN: &str = "
    window.painted = [];
    const pen = CanvasRenderingContext2D.prototype, paint = pen.fillText;
    pen.fillText = function (text, x, y) {
      if (this.textAlign !== 'right') painted.push([text, x, x + this.measureText(text).width, this.canvas.width]);
      return paint.call(this, text, x, y);
    };";

pub async fn takes_away(person: &Person, record: &str) {
    person.keeps(record).await;
    person.open("#/results").await;
    person.taps("带走结果").await;
    person.sees_page("带走结果").await;
    person.waits_for("the sheets", "return !!document.querySelector('.sheet')").await;
}

/// What a reader of square codes reads from each picture that fits the selector.
pub async fn scans(person: &Person, selector: &str) -> Vec<Value> {
    let reader = std::fs::read_to_string(server::setting("QINGHUICHA_QR_READER")).unwrap();
    person.script(&reader).await;
    let scan = format!(
        "const done = arguments[arguments.length - 1];
         const read = (image) => image.decode().then(() => {{
           const canvas = document.createElement('canvas');
           canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;
           const pen = canvas.getContext('2d');
           pen.drawImage(image, 0, 0);
           const all = pen.getImageData(0, 0, canvas.width, canvas.height);
           const code = jsQR(all.data, all.width, all.height);
           return code && code.data;
         }});
         Promise.all(Array.from(document.querySelectorAll({})).map(read)).then(done, (error) => done([String(error)]));",
        json!(selector)
    );
    person.script_async(&scan).await.as_array().unwrap().clone()
}

#[tokio::test]
async fn the_square_codes_open_the_same_answers() {
    with_person(async |person| {
        takes_away(person, WORKER).await;
        person.looks("take").await;
        let link = person.script(LINK).await;
        assert_eq!(scans(person, ".code img").await.first(), Some(&link));
        assert_eq!(
            scans(person, "img.picture").await.last(),
            Some(&link),
            "it stands on the last picture"
        );
        person.script("localStorage.clear()").await;
        let (_, hash) = link.as_str().unwrap().split_once('#').unwrap();
        person.open(&format!("#{hash}")).await;
        person.taps("用链接里的回答").await;
        person.sees_page("结果").await;
        let today = parse_date("2026-06-01").unwrap();
        let read = |text: &str| SavedAnswers::read(text, &EDITION, today).unwrap();
        let (opened, own) = (read(&person.kept().await), read(WORKER));
        assert_eq!(opened.interview.profile(), own.interview.profile());
        assert_eq!(opened.own_day, own.own_day);
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_1080_wide_and_its_lines_break_right() {
    with_person(async |person| {
        person.keeps(EVERYTHING).await;
        person.open("#/results").await;
        person.script(WATCH_PEN).await;
        person.taps("带走结果").await;
        person.waits_for("the sheets", "return !!document.querySelector('.sheet')").await;
        let pictures = "return Array.from(document.querySelectorAll('img.picture')).map((image) => \
                        [image.src.slice(0, 22), image.naturalWidth, image.naturalHeight])";
        let pictures = person.script(pictures).await;
        let pictures = pictures.as_array().unwrap();
        assert!(pictures.len() > 4, "long results flow to further pictures");
        for picture in pictures {
            assert_eq!(
                (&picture[0], &picture[1]),
                (&json!("data:image/png;base64,"), &json!(1080))
            );
            assert!(picture[2].as_u64().unwrap() <= 1920, "{picture}");
        }
        let painted = person.script("return painted").await;
        let painted = painted.as_array().unwrap();
        let texts = painted.iter().map(|line| line[0].as_str().unwrap()).collect::<Vec<_>>();
        for (text, line) in texts.iter().zip(painted) {
            assert!(
                !text.starts_with([',', '。', '、', ';', ':', '?', ')', '”', '》']),
                "{text} begins wrong"
            );
            assert!(!text.ends_with(['(', '“', '《']), "{text} ends wrong");
            assert!(
                line[1].as_f64().unwrap() >= 0.0 && line[2].as_f64() <= line[3].as_f64(),
                "{text} is cut off"
            );
        }
        // The same is there to be read, whole.
        let read = person.script("return document.querySelector('.sheets').textContent").await;
        let (read, painted) = (read.as_str().unwrap(), texts.concat());
        assert!(
            ["不是正式政策。", "12333", "要带:", "版本"]
                .iter()
                .all(|words| painted.contains(words) && read.contains(words))
        );
        let drafts = texts.iter().filter(|text| text.contains("征求意见稿”")).count();
        assert_eq!(drafts, pictures.len(), "every picture says that it is a draft");
    })
    .await;
}

#[tokio::test]
async fn what_can_be_done_is_offered_and_done() {
    with_person(async |person| {
        person.open("#/about").await;
        let stubs = "
            window.copied = []; window.shared = []; window.printed = 0;
            const put = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
            put('clipboard', { writeText: (text) => { copied.push(text); return Promise.resolve(); } });
            put('share', (what) => { shared.push(what.url); return Promise.resolve(); });
            window.print = () => { printed += 1; };";
        person.device("Page.addScriptToEvaluateOnNewDocument", json!({ "source": stubs })).await;
        takes_away(person, WORKER).await;
        // What the link gives away is said before it is given.
        person.sees("图片上的方块码和下面的链接里,有你的回答。").await;
        person.taps("这个链接里有你的回答").await;
        person.sees("脱贫户家里的人").await;
        let link = person.script(LINK).await;
        person.taps("复制链接").await;
        person.sees("复制好了。").await;
        person.taps("发给别人").await;
        person.taps("打印").await;
        person.taps("复制文字").await;
        person.waits_for("the text", "return copied.length === 2").await;
        assert_eq!(person.script("return [copied[0], shared, printed]").await, json!([link, [link], 1]));
        let text = person.script("return copied[1]").await;
        let text = text.as_str().unwrap();
        for words in
            ["不是正式政策", "打工的人", "跨省就业一次性交通补助", "最多1000元", "要带:身份证", link.as_str().unwrap()]
        {
            assert!(text.contains(words), "no {words} in:\n{text}");
        }
        person.script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await;
        person.taps("复制链接").await;
        person.sees("没有复制成。请长按那些字,自己复制。").await;
        let saved = "return Array.from(document.querySelectorAll('a[download]')).map((link) => link.href.slice(0, 15))";
        assert_eq!(person.script(saved).await[0], json!("data:image/png;"));
    })
    .await;
}

#[tokio::test]
async fn paper_is_one_page_a_recipient() {
    with_person(async |person| {
        for (record, recipients) in [(WORKER, 1), (EVERYTHING, 4)] {
            takes_away(person, record).await;
            let pdf = person.device("Page.printToPDF", json!({ "preferCSSPageSize": true })).await;
            let pages = "return atob(arguments[0]).match(/\\/Type \\/Page\\b/g).length";
            assert_eq!(
                person.script_with(pages, json!([pdf["data"]])).await,
                json!(recipients),
                "{record}"
            );
        }
        person.device("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        person.sees("稿子原文").await;
        person.sees("1 稿子(").await;
        for words in ["复制", "首页", "带走结果", "正在"] {
            person.does_not_see(words).await;
        }
    })
    .await;
}

#[tokio::test]
async fn nothing_leaves_the_device_when_it_is_handed_over() {
    with_person(async |person| {
        person.keeps(WORKER).await;
        person.open_in(server::WATCHED).await;
        person.taps("看结果").await;
        person.taps("带走结果").await;
        person.waits_for("the sheets", "return !!document.querySelector('.sheet')").await;
        let link = person.script(LINK).await;
        let (_, code) = link.as_str().unwrap().rsplit_once('/').unwrap();
        person.script(&format!("location.hash = '#/open/{code}'")).await;
        person.sees("跟这台手机里的一样").await;
        person.reload().await;
        person.sees("跟这台手机里的一样").await;
        let elsewhere = "return performance.getEntriesByType('resource').map((entry) => entry.name)\
                         .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'))";
        assert_eq!(person.script(elsewhere).await, json!([]));
        let seen = server::seen();
        assert!(seen.iter().any(|request| request.contains("/take-")), "the test has seen the traffic");
        for request in seen {
            assert!(!request.contains(code) && !request.contains("poverty_lifted"), "{request}");
        }
    })
    .await;
}

#[tokio::test]
async fn inside_wechat_only_what_works_is_offered() {
    with_person(async |person| {
        enters_wechat(person).await;
        takes_away(person, WORKER).await;
        person.sees("长按保存,或者截屏。").await;
        person.sees("想打印或者下载,请点右上角的“…”,选“在浏览器打开”。").await;
        for words in ["复制", "下载图片", "发给别人"] {
            person.does_not_see(words).await;
        }
        let buttons = "return Array.from(document.querySelectorAll('#take button, #take a')).filter((it) => it.offsetParent).length";
        assert_eq!(person.script(buttons).await, json!(0));
        let shown = "const image = document.querySelector('img.picture'), style = getComputedStyle(image); \
                     return [image.src.slice(0, 15), image.offsetWidth > 300, style.webkitTouchCallout || 'default', \
                             getComputedStyle(document.querySelector('.link')).userSelect]";
        assert_eq!(person.script(shown).await, json!(["data:image/png;", true, "default", "all"]));
        person.looks("take-wechat").await;
        person.back().await;
        person.sees_page("结果").await;
        tried_nothing_in_vain(person).await;
    })
    .await;
}

#[tokio::test]
async fn what_does_not_come_is_said_and_tried_again() {
    with_person(async |person| {
        person.keeps(WORKER).await;
        person.open("#/results").await;
        let put = "const app = document.getElementById('app'), was = app.getAttribute('data-take'); \
                   app.setAttribute('data-take', arguments[0] || './gone.json'); return was;";
        let was = person.script_with(put, json!([null])).await;
        person.taps("带走结果").await;
        person.sees("图没有画出来,可能是网络断了。").await;
        person.does_not_see("正在画图").await;
        person.looks("take-failed").await;
        person.script_with(put, json!([was])).await;
        person.taps("再试一次").await;
        person.waits_for("the sheets", "return !!document.querySelector('.sheet')").await;
        person.does_not_see("图没有画出来").await;
    })
    .await;
}

#[tokio::test]
async fn the_single_file_paints_and_has_no_link() {
    with_person(async |person| {
        person.open_file(&server::setting("QINGHUICHA_SINGLE")).await;
        person.keeps(WORKER).await;
        person.reload().await;
        person.taps("看结果").await;
        person.taps("带走结果").await;
        person.waits_for("the sheets", "return !!document.querySelector('.sheet')").await;
        person.sees("这一页是从文件里打开的,所以没有链接。").await;
        person.does_not_see("复制链接").await;
        assert_eq!(
            person.script("return document.querySelectorAll('.code img, .scan').length").await,
            json!(0)
        );
        assert_eq!(
            person.script("return document.querySelector('img.picture').naturalWidth").await,
            json!(1080)
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_without_answers_has_anything_to_take() {
    with_person(async |person| {
        person.script("localStorage.clear()").await;
        person.open("#/take").await;
        person.sees("还没有回答。").await;
        person.does_not_see("正在画图").await;
    })
    .await;
}
