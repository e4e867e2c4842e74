//! People entered one by one.

use crate::person::with_person;

#[tokio::test]
async fn a_broker_adds_a_second_batch_and_the_sums_follow() {
    with_person(async |person| {
        person.is(&["带人出去干活的劳务经纪人"]).await;
        person.taps("是").await;
        person.types("10").await;
        person.taps("下一题").await;
        person.sees_page("青海户口").await;
        person.taps("都是").await;
        person.sees_page("海西州").await;
        person.taps("都是").await;
        person.sees_page("2个月").await;
        person.taps("都是").await;
        person.sees_page("脱贫户").await;
        person.types("3").await;
        person.taps("下一题").await;
        person.sees("一共650元(按稿子估算)。").await;
        person.taps("再加一批人").await;
        person.sees("第2批人").await;
        person.sees_page("带了几个人").await;
        person.types("4").await;
        person.taps("下一题").await;
        person.sees_page("青海户口").await;
        person.taps("都是").await;
        person.sees_page("海西州").await;
        person.taps("都是").await;
        person.sees_page("2个月").await;
        person.taps("我来填日期").await;
        person.picks_day("first", "2025-07-31").await;
        person.picks_day("last", "2025-09-29").await;
        person.looks("batch-dates").await;
        person.taps("下一题").await;
        person.sees_page("脱贫户").await;
        person.types("0").await;
        person.taps("下一题").await;
        person.sees_page("一批一批填").await;
        person.looks("batches").await;
        person.taps("填好了").await;
        // The second batch is one day short of two months: only an office can say.
        person.sees("10个人,每人50元。其中3个人,每人再加50元。一共650元(按稿子估算)。还有4个人要先弄清楚。弄清楚以后,最多850元。").await;
        person.open("#/batches").await;
        person.script("document.querySelectorAll('.card button')[1].click()").await;
        person.does_not_see("第2批人").await;
    })
    .await;
}

#[tokio::test]
async fn an_employer_enters_hires_person_by_person() {
    with_person(async |person| {
        person.is(&["招人干活的单位"]).await;
        person.taps("劳务品牌企业").await;
        person.sees_page("登记成什么").await;
        person.taps("合作社").await;
        person.sees_page("新加的岗位").await;
        person.taps("人不好数?一个一个填").await;
        person.sees("第1个人").await;
        person.taps("毕业以后没工作过的大学生").await;
        person.taps("下一题").await;
        person.sees_page("以前工作过").await;
        person.taps("没工作过").await;
        person.sees_page("哪天毕业").await;
        person.picks_day("day", "2023-06-30").await;
        person.taps("下一题").await;
        person.sees_page("哪天招进来").await;
        person.picks_day("day", "2025-06-30").await;
        person.taps("下一题").await;
        person.sees_page("新加的岗位吗").await;
        person.taps("是").await;
        person.sees_page("劳动合同").await;
        person.taps("签了").await;
        person.sees_page("社保").await;
        person.taps("交了").await;
        person.sees_page("一个一个填").await;
        person.taps("再加一个人").await;
        person.sees("第2个人").await;
        person.taps("都不是").await;
        person.taps("下一题").await;
        person.sees_page("一个一个填").await;
        person.looks("hires").await;
        person.taps("填好了").await;
        person.sees("1个人,每人1000元。一共1000元(按稿子估算)。").await;
    })
    .await;
}
