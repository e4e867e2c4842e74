//! Back, revising, loading again.

use crate::person::with_person;
use crate::server;

#[tokio::test]
async fn the_back_key_goes_to_the_question_before_and_its_answer_can_be_changed() {
    with_person(async |person| {
        person.is(&["自己一个人开店的人"]).await;
        person.taps("有关系").await;
        person.sees_page("办的是哪一种").await;
        person.taps("个体户").await;
        person.sees_page("开在青海").await;
        person.back().await;
        person.sees_page("办的是哪一种").await;
        let kept = person.script("return document.querySelector('input:checked').value").await;
        assert_eq!(
            kept,
            serde_json::json!("individual_business"),
            "what was answered is still there"
        );
        person.taps("合作社").await;
        person.sees_page("开在青海").await;
        person.taps("看看你的回答").await;
        person.sees("合作社").await;
        person.does_not_see("个体户").await;
    })
    .await;
}

#[tokio::test]
async fn a_changed_answer_drops_what_no_longer_applies_and_nothing_else() {
    with_person(async |person| {
        person.is(&["打工的人"]).await;
        person.taps("脱贫户家里的人").await;
        person.taps("下一题").await;
        person.taps("是,在外省").await;
        person.taps("满3个月").await;
        person.taps("没领过").await;
        person.sees_page("劳务品牌").await;
        person.taps("有关系").await;
        person.sees_page("结果").await;
        person.taps("看看你的回答").await;
        person.sees("满3个月,或者更久").await;
        person.looks("review").await;
        // The second 改 is that of the groups.
        person.script("document.querySelectorAll('.change a')[2].click()").await;
        person.sees_page("以外的省").await;
        person.taps("不是,在青海").await;
        person.sees_page("结果").await;
        person.taps("看看你的回答").await;
        person.sees("脱贫户家里的人").await;
        person.sees("有关系").await;
        person.does_not_see("满3个月,或者更久").await;
        person.does_not_see("没领过").await;
    })
    .await;
}

#[tokio::test]
async fn loading_again_in_the_middle_loses_nothing() {
    with_person(async |person| {
        person.is(&["招人干活的单位"]).await;
        person.taps("劳务品牌企业").await;
        person.sees_page("登记成什么").await;
        person.reload().await;
        person.sees_page("登记成什么").await;
        person.taps("合作社").await;
        person.sees_page("新加的岗位").await;
        person.open("").await;
        person.sees("上次的回答还在这台手机里。").await;
        person.looks("welcome-back").await;
        person.taps("接着答").await;
        person.sees_page("新加的岗位").await;
    })
    .await;
}

#[tokio::test]
async fn starting_over_asks_first_and_then_leaves_nothing_on_the_device() {
    with_person(async |person| {
        person.is(&["培训机构、学校"]).await;
        person.taps("办").await;
        person.sees_page("结果").await;
        person.taps("重新开始").await;
        person.sees("全部删掉").await;
        person.looks("restart").await;
        // Folded again, nothing has happened.
        person.taps("重新开始").await;
        person.does_not_see("全部删掉").await;
        person.taps("重新开始").await;
        person.taps("删掉,重新开始").await;
        person.sees_page("有没有你的份").await;
        person.does_not_see("上次的回答").await;
        assert_eq!(person.script("return localStorage.length").await, serde_json::json!(0));
    })
    .await;
}

#[tokio::test]
async fn an_address_that_leads_nowhere_says_so() {
    with_person(async |person| {
        for hash in ["#/rubbish", "#/measure/no-such", "#/q/no-such", "#/q/broker_people/0"] {
            person.open(hash).await;
            person.sees_page("没有这一页。").await;
        }
        // A question nobody here need answer.
        person.open("#/q/cross_span").await;
        person.sees_page("这一题不用答了。").await;
        person.open("#/results").await;
        person.sees("还没有回答。").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_done_before_the_program_runs_is_obeyed() {
    with_person(async |person| {
        // As on a slow network: the program does not come before it is let.
        person.script("localStorage.clear()").await;
        person.open_in(server::HELD).await;
        person.sees("正在打开,可以先选好。").await;
        person.looks("loading").await;
        person.taps("组织人外出打工的机构").await;
        person.taps("开始").await;
        // The next question does not wait for the program either.
        person.sees_page("有组织地送人").await;
        person.sees("正在打开,可以先选好。").await;
        person.looks("loading-second").await;
        person.taps("是").await;
        server::let_come();
        person.sees_page("结果").await;
        person.sees("有组织劳务输出机构就业创业服务补贴").await;
        person.does_not_see("正在打开").await;
    })
    .await;
}

#[tokio::test]
async fn two_roles_wait_for_the_program() {
    with_person(async |person| {
        person.script("localStorage.clear()").await;
        person.open_in(server::SLOW).await;
        person.is(&["打工的人", "带人出去干活的劳务经纪人"]).await;
        person.sees_page("下面哪一种人").await;
        person.taps("看看你的回答").await;
        person.sees("打工的人、带人出去干活的劳务经纪人").await;
    })
    .await;
}
