//! What was typed wrong is said where it was typed, and nothing is lost.

use crate::person::with_person;

#[tokio::test]
async fn a_number_that_cannot_be_is_explained_at_the_field() {
    with_person(async |person| {
        person.is(&["几个人合伙干的人"]).await;
        person.taps("有关系").await;
        person.sees_page("几个人合伙").await;
        for (typed, said) in [
            ("", "这里还没有填"),
            ("3.5", "请只填数字"),
            ("-2", "请只填数字"),
            ("三", "请只填数字"),
            ("0", "最少要填1"),
            ("10000", "这个数太大了"),
            ("99999999999999999999", "这个数太大了"),
        ] {
            person.types(typed).await;
            person.taps("下一题").await;
            person.sees(said).await;
            person.sees_page("几个人合伙").await;
        }
        person.looks("wrong-number").await;
        person.types("３").await;
        person.taps("下一题").await;
        person.sees_page("够条件").await;
        person.types("5").await;
        person.taps("下一题").await;
        person.sees("这个数不能比3多").await;
        person.types("2").await;
        person.taps("下一题").await;
        person.sees_page("办的是哪一种").await;
    })
    .await;
}

#[tokio::test]
async fn days_that_cannot_be_are_explained() {
    with_person(async |person| {
        person.is(&["打工的人"]).await;
        person.taps("脱贫户家里的人").await;
        person.taps("下一题").await;
        person.taps("是,在外省").await;
        person.sees_page("干了多久").await;
        person.taps("下一题").await;
        person.sees("先选一个").await;
        person.taps("我来填日期").await;
        for (first, last, said) in [
            ("2025-02-30", "2025-03-01", "没有这一天"),
            ("2025-06-10", "2025-03-10", "结束的日子在开始的前面"),
            ("2025-06-10", "2098-06-10", "这个日子还没到"),
        ] {
            person.picks_day("first", first).await;
            person.picks_day("last", last).await;
            person.taps("下一题").await;
            person.sees(said).await;
        }
        person.looks("wrong-day").await;
    })
    .await;
}

#[tokio::test]
async fn none_of_them_clears_the_rest_and_the_other_way_round() {
    with_person(async |person| {
        person.is(&["打工的人"]).await;
        let ticked = "return [...document.querySelectorAll('input:checked')].map(input => input.value).join()";
        person.taps("脱贫户家里的人").await;
        person.taps("不清楚").await;
        assert_eq!(person.script(ticked).await, serde_json::json!("poverty_lifted,unsure"));
        person.taps("都不是").await;
        assert_eq!(person.script(ticked).await, serde_json::json!("none"));
        person.taps("防返贫监测户家里的人").await;
        assert_eq!(person.script(ticked).await, serde_json::json!("monitored"));
    })
    .await;
}

#[tokio::test]
async fn nobody_cannot_start_and_one_partner_is_told() {
    with_person(async |person| {
        person.taps("开始").await;
        person.sees("先选一个,再点“开始”。").await;
        person.is(&["几个人合伙干的人"]).await;
        person.taps("有关系").await;
        person.sees_page("几个人合伙").await;
        person.types("1").await;
        person.taps("下一题").await;
        person.sees("只有1个人,就不算合伙。").await;
        person.looks("alone").await;
        person.taps("改成一个人开店").await;
        person.sees_page("办的是哪一种").await;
        person.taps("看看你的回答").await;
        person.sees("自己一个人开店的人").await;
        person.sees("有关系").await;
    })
    .await;
}
