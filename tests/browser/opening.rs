//! Links with somebody's answers, opened.

use qinghuicha::facts::{Date, Profile, Role};
use qinghuicha::interview::ShareLink;
use qinghuicha::policy::draft_2022::EDITION;

use crate::person::{Person, with_person};

/// The owner of a noodle shop.
const SHOP: &str = "#/open/1aIK7S71WXlG";

const WORKER: &str = "qinghuicha 1\nedition=qinghai-draft-2022\nroles=worker\nbatches=0\nperson_groups=poverty_lifted\n\
                      works_other_province=yes\ncross_span=ge3\ntransport_received=no\nbrand_link=yes";

async fn has_answered_nothing(person: &Person) {
    person.script("localStorage.clear()").await;
}

#[tokio::test]
async fn a_link_is_shown_first_and_taken_with_a_tap() {
    with_person(async |person| {
        has_answered_nothing(person).await;
        person.open(SHOP).await;
        person.sees_page("别人发来的回答").await;
        person.sees("自己一个人开店的人").await;
        person.sees("2024年5月1日").await;
        person.looks("open").await;
        assert_eq!(person.kept().await, "", "looking takes nothing");
        person.taps("用链接里的回答").await;
        person.sees_page("结果").await;
        person.sees("一次性创业补贴").await;
        assert!(person.kept().await.contains(r#""licence_span":"2024-05-01/ongoing""#));
        person.open(SHOP).await;
        person.sees("链接里的回答,跟这台手机里的一样。").await;
    })
    .await;
}

#[tokio::test]
async fn ones_own_answers_are_never_overwritten_without_a_tap() {
    with_person(async |person| {
        person.keeps(WORKER).await;
        person.open("").await;
        let own = person.kept().await;
        person.open(SHOP).await;
        person.sees("这台手机里已经有你的回答。用了链接里的,你自己的就没有了。").await;
        person.sees("链接里的回答").await;
        person.sees("这台手机里你的回答").await;
        person.sees("脱贫户家里的人").await;
        person.looks("open-over-own").await;
        person.reload().await;
        assert_eq!(person.kept().await, own);
        person.taps("留着我自己的").await;
        person.sees_page("结果").await;
        person.sees("最多1000元").await;
        assert_eq!(person.kept().await, own);
        person.back().await;
        person.taps("用链接里的回答").await;
        person.sees("一次性创业补贴").await;
        assert!(person.kept().await.contains(r#""roles":["entrepreneur"]"#));
    })
    .await;
}

#[tokio::test]
async fn a_link_that_cannot_be_opened_says_why() {
    let profile = Profile { roles: vec![Role::Worker], ..Profile::new(Date::default()) };
    let another = qinghuicha::policy::Edition { letter: 'b', ..EDITION };
    let foreign = ShareLink { profile, own_day: None }.write(&another).unwrap();
    with_person(async |person| {
        person.keeps(WORKER).await;
        person.open("").await;
        let own = person.kept().await;
        for (code, said) in [
            ("1aIK7S71WXl", "这个链接坏了,可能没有复制全。"),
            ("1aIK7S71WXlH", "这个链接坏了,可能没有复制全。"),
            ("%E4%B8%AD", "这个链接坏了,可能没有复制全。"),
            (foreign.as_str(), "这个链接说的是另一份文件,这里打不开。"),
            ("2aIK7S71WXlG", "这个链接是新版本做的。"),
        ] {
            person.open(&format!("#/open/{code}")).await;
            person.sees(said).await;
            assert_eq!(person.kept().await, own, "{code}");
        }
        person.looks("open-damaged").await;
        // What apps hang on an address is no part of the link.
        person.open(&format!("{SHOP}?from=singlemessage")).await;
        person.sees("链接里的回答").await;
    })
    .await;
}
