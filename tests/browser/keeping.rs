//! What is kept on the device, and what happens when it cannot be.

use crate::person::with_person;

#[tokio::test]
async fn a_damaged_store_starts_clean_and_says_so() {
    with_person(async |person| {
        for damage in
            ["rubbish", "", "qinghuicha 1\\nedition=qinghai-draft-2022\\nroles=worker\\nbatches=0\\nbrand_link=maybe"]
        {
            person.script(&format!("localStorage.setItem('qinghuicha', '{damage}')")).await;
            person.open("").await;
            person.sees("上次存的回答坏了,打不开。请重新答一遍。").await;
            person.sees("你是哪一种人").await;
        }
        person.looks("corrupt").await;
        person.is(&["培训机构、学校"]).await;
        person.taps("不办").await;
        person.sees_page("结果").await;
        person.does_not_see("坏了").await;
        person.reload().await;
        person.sees_page("结果").await;
    })
    .await;
}

#[tokio::test]
async fn a_store_that_refuses_is_said_and_the_page_goes_on() {
    with_person(async |person| {
        person.script("Storage.prototype.setItem = () => { throw new Error('full') }").await;
        person.is(&["组织人外出打工的机构"]).await;
        person.sees("这台手机现在存不了你的回答。").await;
        person.looks("cannot-keep").await;
        person.taps("是").await;
        person.sees_page("结果").await;
        person.sees("可能可以").await;
    })
    .await;
}
