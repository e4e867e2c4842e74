//! Interviews kept as text and taken up again.

use qinghuicha::facts::{EntityRef, write};
use qinghuicha::interview::{Interview, SavedAnswers};
use qinghuicha::policy::draft_2022::EDITION;
use serde_json::{Value, json};

use super::profiles::today;
use super::walk::{everybody, walk};

/// The form before JSON, as it was written then.
fn legacy(SavedAnswers { interview, own_day }: &SavedAnswers) -> String {
    let profile = interview.profile();
    let roles = profile.roles.iter().map(|role| role.key()).collect::<Vec<_>>().join(",");
    let mut lines = vec![
        "qinghuicha 1".to_owned(),
        format!("edition={}", EDITION.id),
        format!("roles={roles}"),
    ];
    lines.extend(own_day.map(|day| format!("day={day}")));
    lines.push(format!("batches={}", profile.batches.len()));
    lines.extend(profile.hires.as_ref().map(|hires| format!("hires={}", hires.len())));
    for (entity, answers) in profile.entities() {
        let prefix = match entity {
            EntityRef::Person => String::new(),
            EntityRef::Batch(index) | EntityRef::Hire(index) => format!("{index}."),
        };
        lines.extend(
            answers
                .iter()
                .map(|(fact, answer)| format!("{prefix}{}={}", fact.key(), write(answer))),
        );
    }
    lines.join("\n")
}

fn is_read(text: &str) -> bool {
    SavedAnswers::read(text, &EDITION, today(0)).is_some()
}

#[test]
fn an_interview_kept_is_the_interview_taken_up() {
    everybody(20, |interview, dice| {
        walk(interview, dice, |interview, _, dice| {
            let day = interview.profile().as_of;
            let own_day = (dice.roll(2) == 0).then_some(day);
            let saved = SavedAnswers { interview: interview.clone(), own_day };
            for written in [saved.write(), legacy(&saved)] {
                let read =
                    SavedAnswers::read(&written, &EDITION, day).expect("what was written is read");
                assert_eq!(
                    (read.interview.profile(), read.own_day),
                    (interview.profile(), own_day),
                    "{written}"
                );
            }
        });
    });
}

/// Every value of `whole` in turn put in place of `damage`, and left out.
fn damaged(whole: &Value, damage: &Value) -> Vec<Value> {
    let mut all = vec![damage.clone()];
    match whole {
        Value::Object(fields) => {
            for (name, value) in fields {
                all.extend(damaged(value, damage).into_iter().map(|value| {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), value);
                    Value::Object(fields)
                }));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                all.extend(damaged(item, damage).into_iter().map(|item| {
                    let mut items = items.clone();
                    items[index] = item;
                    Value::Array(items)
                }));
            }
        }
        _ => {}
    }
    all
}

/// Half a person's answers are not that person's answers.
#[test]
fn damaged_answers_are_not_read() {
    everybody(3, |interview, dice| {
        let day = interview.profile().as_of;
        let end = walk(interview, dice, |_, _, _| {});
        let saved = SavedAnswers { interview: end, own_day: Some(day) };
        let text = saved.write();
        assert!(is_read(&text));
        for (end, _) in text.char_indices() {
            assert!(!is_read(&text[..end]), "{}", &text[..end]);
        }
        let whole = serde_json::from_str::<Value>(&text).expect("it is JSON");
        for damage in [json!("castle"), json!(""), json!(-1), json!([[]]), json!({ "": 1 })] {
            for damaged in damaged(&whole, &damage) {
                // Of groups, none is an answer; every other damage is seen.
                let no_group = damage == "" && damaged.to_string().contains(r#"groups":"""#)
                    || damaged.to_string().contains(r#"org_things":"""#);
                assert!(no_group || !is_read(&damaged.to_string()), "{damaged}");
            }
        }
        for name in ["version", "edition", "roles", "answers", "batches"] {
            let mut without = whole.clone();
            without.as_object_mut().expect("an object").remove(name);
            assert!(!is_read(&without.to_string()), "{without}");
        }
        for (name, value) in [
            ("/answers/broker_people", json!("1")),
            ("/answers/new_post", json!("yes")),
            ("/answers/nonsense", json!("1")),
            ("/nonsense", json!([])),
        ] {
            let (parent, name) = name.rsplit_once('/').expect("a pointer");
            let mut more = whole.clone();
            let parent = more.pointer_mut(parent).and_then(Value::as_object_mut);
            parent.expect("an object").insert(name.to_owned(), value);
            assert!(!is_read(&more.to_string()), "{more}");
        }
    });
}

#[test]
fn damaged_answers_of_the_form_before_are_not_read() {
    everybody(5, |interview, dice| {
        let end = walk(interview, dice, |_, _, _| {});
        let written = legacy(&SavedAnswers { interview: end, own_day: None });
        assert!(is_read(&written));
        for damaged in 0..written.lines().count() {
            for put in [
                " ",
                "=",
                "9.broker_people=1",
                "nonsense=1",
                "biz_form=castle",
                "cross_span=2025-02-30/ongoing",
            ] {
                let lines = written
                    .lines()
                    .enumerate()
                    .map(|(line, text)| if line == damaged { put } else { text });
                let text = lines.collect::<Vec<_>>().join("\n");
                assert!(!is_read(&text), "{text}");
            }
        }
        let king = written.replacen("roles=", "roles=king,", 1);
        assert!(!is_read(&king), "{king}");
    });
}

#[test]
fn answers_of_another_form_or_edition_are_not_read() {
    let nobody = SavedAnswers { interview: Interview::new(&EDITION, today(0)), own_day: None };
    for (written, version, other) in
        [(nobody.write(), "\"version\":2", "\"version\":3"), (legacy(&nobody), " 1", " 2")]
    {
        assert!(is_read(&written) && written.contains(version), "{written}");
        for other in [written.replacen(version, other, 1), written.replace(EDITION.id, "another")] {
            assert!(!is_read(&other), "{other}");
        }
    }
    assert!(!is_read(""));
}
