//! The words of the document, and what the page says about itself.

use crate::person::with_person;

const ANNOUNCEMENT: &str = include_str!("../../src/policy/draft_2022/announcement.txt");

#[tokio::test]
async fn a_card_leads_to_its_clause_in_one_tap() {
    with_person(async |person| {
        person.is(&["组织人外出打工的机构"]).await;
        person.taps("是").await;
        person.sees_page("结果").await;
        person.taps("为什么、带什么、去哪里问").await;
        person.sees("稿子写的条件").await;
        person.sees("符合").await;
        person.sees("人社热线12333").await;
        person.sees("这是我们的建议,稿子里没有").await;
        person.sees("省财政厅、省人力资源社会保障厅").await;
        person.looks("card-open").await;
        person.taps("看稿子原文").await;
        person.sees_page("条文对照").await;
        person.sees("加强省际间、区域间劳务协作").await;
        let shown =
            person.script("return document.querySelector('.passage.shown mark').textContent").await;
        let shown = shown.as_str().unwrap();
        assert!(ANNOUNCEMENT.contains(shown), "the clause is verbatim");
        assert!(shown.contains("对有组织劳务输出机构按规定给予就业创业服务补贴"));
        let top = person
            .script("return document.querySelector('.passage.shown').getBoundingClientRect().top")
            .await;
        assert!((-5.0..400.0).contains(&top.as_f64().unwrap()), "it is on the screen, at {top}");
        person.looks("clause").await;
    })
    .await;
}

#[tokio::test]
async fn the_whole_document_can_be_read_word_for_word() {
    with_person(async |person| {
        person.open("#/law").await;
        person.sees("(十六)营造宣传氛围").await;
        let script = "const copy = document.querySelector('.document').cloneNode(true); \
                      copy.querySelectorAll('ul').forEach(list => list.remove()); return copy.textContent;";
        let read = person.script(script).await;
        let squeeze = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(squeeze(read.as_str().unwrap()), squeeze(ANNOUNCEMENT));
        let links = person.script("return document.querySelectorAll('.document a').length").await;
        assert_eq!(links, serde_json::json!(54), "every measure is named under its passage");
        person.looks("law").await;
        person.taps("一次性创业补贴").await;
        person.sees_page("一次性创业补贴").await;
        person.sees("这一条是给这些人的:自己一个人开店的人、几个人合伙干的人。").await;
        person.looks("measure-of-others").await;
    })
    .await;
}

#[tokio::test]
async fn a_document_that_does_not_come_is_said_and_tried_again() {
    with_person(async |person| {
        person.script("document.getElementById('app').dataset.document = './gone.html'").await;
        person.taps("条文对照").await;
        person.sees("稿子没有打开,可能是网络断了。").await;
        person.looks("no-document").await;
        person.script("document.getElementById('app').dataset.document = './guide.html'").await;
        person.taps("再试一次").await;
        person.sees("稿子原文").await;
    })
    .await;
}

#[tokio::test]
async fn the_guide_needs_no_program() {
    with_person(async |person| {
        person.script("location.href = 'guide.html'").await;
        person.sees_page("稿子里的54条好处和服务").await;
        person.sees("每人1000元").await;
        let shown = "return [document.querySelectorAll('article').length, document.scripts.length]";
        assert_eq!(person.script(shown).await, serde_json::json!([54, 0]));
        person.looks("guide").await;
        person.open("").await;
    })
    .await;
}

#[tokio::test]
async fn every_page_says_that_it_is_a_draft_and_no_office() {
    with_person(async |person| {
        for hash in
            ["", "#/which", "#/law", "#/about", "#/results", "#/answers", "#/measure/bond-support"]
        {
            person.open(hash).await;
            person.sees("不是正式政策").await;
            person.taps("这是“征求意见稿”").await;
            person.sees("这里不是政府网站。").await;
            person.sees("发布单位:青海省人力资源和社会保障厅。公告日期:2022年2月7日。").await;
        }
        person.open("#/about").await;
        person.sees("你的回答不会传出去").await;
        person.looks("about").await;
    })
    .await;
}
