//! What does not lie in the words: another language finds its fonts and breaks its lines as it should.

use crate::person::with_person;
use qinghuicha::i18n::LANGUAGE;

/// Where lines of Tibetan end that stand in a narrow place of the page, and the font they stand in.
const ON_THE_PAGE: &str = "
    const place = document.createElement('p');
    place.lang = 'bo';
    place.style.width = '200px';
    place.textContent = arguments[0];
    document.querySelector('main').appendChild(place);
    const top = (at) => {
        const range = document.createRange();
        range.setStart(place.firstChild, at);
        range.setEnd(place.firstChild, at + 1);
        return range.getBoundingClientRect().bottom;
    };
    const ends = [];
    for (let at = 1; at < arguments[0].length; at += 1) {
        if (top(at) > top(at - 1) + 10) ends.push(arguments[0][at - 1]);
    }
    const { fontFamily, lineHeight, fontSize } = getComputedStyle(place);
    return [ends.join(''), fontFamily, parseFloat(lineHeight) / parseFloat(fontSize)];
";

#[tokio::test]
async fn tibetan_has_its_fonts_and_breaks_after_a_tsheg() {
    with_person(async |person| {
        // “Tibetan writing”, over and over, with a mark of the end of a sentence.
        let text = format!("{}ཡིག་།", "བོད་ཡིག་".repeat(12));
        let found = person.script_with(ON_THE_PAGE, serde_json::json!([text])).await;
        let ends = found[0].as_str().unwrap();
        assert!(ends.len() > 4 && ends.chars().all(|end| end == '་'), "lines end in {ends}");
        assert!(found[1].as_str().unwrap().contains("Tibetan"), "{found}");
        assert!(found[2].as_f64().unwrap() > 1.8, "{found}");
        // The same on a picture.
        let wrap = include_str!("../../src/js/picture/wrap.js").replace("export ", "");
        let script = format!("{wrap}; return wrap(arguments[0], 9, (line) => line.length)");
        let lines = person.script_with(&script, serde_json::json!([text])).await;
        let lines =
            lines.as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect::<Vec<_>>();
        assert!(
            lines.len() > 8 && lines.iter().all(|line| line.ends_with(['་', '།'])),
            "{lines:?}"
        );
        assert_eq!(lines.concat(), text);
    })
    .await;
}

#[tokio::test]
async fn every_document_names_its_language() {
    with_person(async |person| {
        for page in ["index.html", "guide.html", "staff.html"] {
            let script = format!(
                "const done = arguments[0]; fetch('./{page}').then((it) => it.text()).then((text) => \
                 done(new DOMParser().parseFromString(text, 'text/html').documentElement.lang))"
            );
            assert_eq!(person.script_async(&script).await, LANGUAGE, "{page}");
        }
    })
    .await;
}
