//! Answers go from the laptop to a phone and from a phone to the laptop.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::person::{Person, with_person};
use crate::staff::{at_the_desk, finds_nothing_of_the_last, looks, serves_a_worker};
use crate::taking::{LINK, WORKER, scans, takes_away};

/// Writes into a field and leaves it.
async fn writes(person: &Person, field: &str, text: &str) {
    person.waits_for("the field", &format!("return !!document.getElementById('{field}')")).await;
    let script = "const field = document.getElementById(arguments[0]); field.value = arguments[1]; \
                  field.dispatchEvent(new Event('change', { bubbles: true }));";
    person.script_with(script, json!([field, text])).await;
}

/// The figures and the picture of the square code that the phone of a worker shows.
async fn a_phone_shows(person: &Person) -> (String, Value) {
    takes_away(person, WORKER).await;
    let figures = person.script("return document.querySelector('.figures').textContent").await;
    let code = person.script("return document.querySelector('.code img').src").await;
    person.script("localStorage.clear()").await;
    (figures.as_str().unwrap().to_owned(), code)
}

#[tokio::test]
async fn phones_find_the_page_at_its_published_address() {
    with_person(async |person| {
        at_the_desk(person).await;
        person.sees("手机打不开").await;
        writes(person, "address", "青惠查").await;
        person.sees("这不是网址").await;
        writes(person, "address", "https://qhc.example.org/index.html?from=fair#/law").await;
        person.does_not_see("手机打不开").await;
        person.does_not_see("这不是网址").await;
        looks(person, "staff-address").await;
        person.taps("开始现场模式").await;
        serves_a_worker(person, "脱贫户").await;
        person.taps("带走结果").await;
        person.waits_for("the sheets", "return !!document.querySelector('.sheet')").await;
        let link = person.script(LINK).await;
        assert!(link.as_str().unwrap().starts_with("https://qhc.example.org/index.html#/open/1a"), "{link}");
        assert_eq!(scans(person, ".code img").await.first(), Some(&link));
        let first =
            "return document.querySelector('#take section').contains(document.querySelector('.code'))";
        assert_eq!(person.script(first).await, true, "what the phone scans comes first");
        person.script("document.querySelector('.code').scrollIntoView()").await;
        looks(person, "staff-hand-over").await;
        person.taps("下一位").await;
        finds_nothing_of_the_last(person).await;
        let address = person.script("return localStorage.getItem('qinghuicha-address')").await;
        assert_eq!(address, "https://qhc.example.org/index.html", "that is nobody's");
    })
    .await;
}

#[tokio::test]
async fn what_a_phone_shows_is_typed_and_taken_up() {
    with_person(async |person| {
        let (figures, _) = a_phone_shows(person).await;
        at_the_desk(person).await;
        person.taps("手机上答过了").await;
        person.waits_for("the field", "return document.activeElement.id === 'handed'").await;
        // One figure is wrong.
        let wrong = figures.chars().rev().collect::<String>();
        writes(person, "handed", &wrong).await;
        person.sees("对不上").await;
        looks(person, "staff-receive").await;
        writes(person, "handed", &figures.replace(' ', "")).await;
        person.sees("别人发来的回答").await;
        person.sees("脱贫户").await;
        person.taps("用链接里的回答").await;
        person.sees_page("结果").await;
        // Who thinks better of it loses nothing.
        person.taps("手机上答过了").await;
        person.sees("这个人的回答就会删掉").await;
        person.presses(Key::Escape).await;
        person
            .waits_for(
                "the place to be empty",
                "return !document.querySelector('#receiving').firstElementChild",
            )
            .await;
        person.sees_page("结果").await;
        // A page left alone with the answers of a phone asks as any other does.
        person.taps("手机上答过了").await;
        writes(person, "handed", &figures).await;
        let is_open =
            "return document.querySelector('#frame h1').textContent.includes('别人发来的回答')";
        person.waits_for("the answers of the phone", is_open).await;
        person.script("const now = Date.now; Date.now = () => now() + 100000").await;
        person.sees("你还在吗").await;
        person.taps("还在,接着答").await;
        person.taps("退出").await;
        person.sees("今天有1个人看到了结果。").await;
    })
    .await;
}

#[tokio::test]
async fn a_square_code_is_read_through_the_camera() {
    with_person(async |person| {
        let (_, code) = a_phone_shows(person).await;
        at_the_desk(person).await;
        person.taps("手机上答过了").await;
        person.script("navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('none'))").await;
        person.taps("用摄像头扫").await;
        person.sees("摄像头用不了").await;
        person.taps("不用了").await;
        person.taps("手机上答过了").await;
        // A phone is held before the camera, at first too far away.
        let stub = "
            const image = new Image(), canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
            image.src = arguments[0];
            [canvas.width, canvas.height] = [1280, 720];
            let size = 8;
            setInterval(() => {
              pen.fillStyle = '#777';
              pen.fillRect(0, 0, 1280, 720);
              pen.drawImage(image, 300, 40, size, size);
              size = Math.min(500, size + 20);
            }, 60);
            const stream = canvas.captureStream();
            window.track = stream.getTracks()[0];
            navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);";
        person.script_with(stub, json!([code])).await;
        person.taps("用摄像头扫").await;
        person.sees("别人发来的回答").await;
        person.waits_for("the camera to be off", "return window.track.readyState === 'ended'").await;
    })
    .await;
}
