//! What helps with reading: large letters, explained words, a voice; and trying other numbers.

use crate::person::with_person;

#[tokio::test]
async fn letters_grow_at_once_and_are_remembered() {
    with_person(async |person| {
        let size = "return getComputedStyle(document.body).fontSize";
        assert_eq!(person.script(size).await, "18px");
        person.script("document.querySelector('[data-to-size=largest]').click()").await;
        assert_eq!(person.script(size).await, "30px");
        let pressed = "return document.querySelector('[data-to-size][aria-pressed=true]').getAttribute('aria-label')";
        assert_eq!(person.script(pressed).await, "特大字");
        person.open("#/which").await;
        assert_eq!(person.script(size).await, "30px");
        assert_eq!(person.script(pressed).await, "特大字");
        person.looks("largest").await;
    })
    .await;
}

#[tokio::test]
async fn a_hard_word_is_explained_and_the_question_stays() {
    with_person(async |person| {
        person.is(&["打工的人"]).await;
        person.taps("脱贫户家里的人").await;
        person.taps("什么是“监测户”?").await;
        person.sees("村里登记过的人家").await;
        person.sees("这是我们的说明,稿子里没有。").await;
        person.looks("explanation").await;
        person.taps("知道了").await;
        person.waits_for("no dialog", "return !document.querySelector('dialog').open").await;
        let focused = person.script("return document.activeElement.textContent").await;
        assert_eq!(focused, "什么是“监测户”?", "reading goes on where it was");
        let ticked = person.script("return document.querySelector('input:checked').value").await;
        assert_eq!(ticked, "poverty_lifted", "what was ticked is ticked");
    })
    .await;
}

const VOICE: &str = "
    window.said = [];
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    speechSynthesis.getVoices = () => [{ lang: 'zh-CN' }];
    speechSynthesis.speak = (utterance) => said.push(utterance);
    speechSynthesis.onvoiceschanged();
";

#[tokio::test]
async fn a_question_and_a_card_are_read_aloud_where_there_is_a_voice() {
    with_person(async |person| {
        person.is(&["组织人外出打工的机构"]).await;
        person.does_not_see("听一听").await;
        person.script(VOICE).await;
        person.taps("听一听").await;
        let said = person.script("return said[0].text").await;
        let said = said.as_str().unwrap();
        assert!(said.starts_with("你们是不是有组织地送人出去打工的机构?"), "{said}");
        assert!(said.ends_with("是。不是。不清楚"), "{said}");
        assert_eq!(person.script("return said[0].lang").await, "zh-CN");
        person.taps("是").await;
        person.sees_page("结果").await;
        person.taps("听一听").await;
        let said = person.script("return said[1].text").await;
        let said = said.as_str().unwrap();
        assert!(
            said.contains("补贴") && said.contains("可能可以") && !said.contains("听一听"),
            "{said}"
        );
    })
    .await;
}

#[tokio::test]
async fn other_numbers_are_tried_and_the_answers_stay() {
    with_person(async |person| {
        person
            .keeps(
                "qinghuicha 1\nedition=qinghai-draft-2022\nroles=employer\nbatches=0\nemployer_kind=workshop\n\
                 employer_form=enterprise\nbrand_link=yes\nhires_group_count=3\nhires_both_count=3\n\
                 hires_grad_over2=0\nenterprise_size=micro_small\nzjtx=none\nbrand_leader=no",
            )
            .await;
        person.open("#/results").await;
        person.taps("为什么、带什么、去哪里问").await;
        person.sees("要带什么").await;
        person.taps("试一试").await;
        person.sees("再多1个人,多1000元(按稿子估算)。").await;
        let more = "document.querySelector('.stepper button:last-of-type').click()";
        person.script(more).await;
        person.sees("现在是试一试。你的回答没有变。").await;
        person.sees("4个人,每人1000元。一共4000元").await;
        person.sees("要带什么").await;
        person.looks("trial").await;
        assert!(person.kept().await.contains("hires_both_count=3"), "what is tried is not kept");
        person.taps("不试了").await;
        person.sees("3个人,每人1000元。一共3000元").await;
        person.taps("试一试").await;
        person.script(more).await;
        person.sees("一共4000元").await;
        person.taps("就按这个数算").await;
        person
            .waits_for("the new number to be kept", r#"return localStorage.qinghuicha.includes('"hires_both_count":"4"')"#)
            .await;
        person.does_not_see("现在是试一试").await;
        assert!(person.kept().await.contains(r#""hires_group_count":"4""#));
    })
    .await;
}
