//! Interviews kept as text and taken up again.

use qinghuicha::interview::{Interview, SavedAnswers};
use qinghuicha::policy::draft_2022::EDITION;

use super::profiles::today;
use super::walk::{everybody, walk};

#[test]
fn an_interview_kept_is_the_interview_taken_up() {
    everybody(20, |interview, dice| {
        walk(interview, dice, |interview, _, dice| {
            let day = interview.profile().as_of;
            let own_day = (dice.roll(2) == 0).then_some(day);
            let written = SavedAnswers { interview: interview.clone(), own_day }.write();
            let read =
                SavedAnswers::read(&written, &EDITION, day).expect("what was written can be read");
            assert_eq!(
                (read.interview.profile(), read.own_day),
                (interview.profile(), own_day),
                "{written}"
            );
        });
    });
}

/// Half a person's answers are not that person's answers.
#[test]
fn a_damaged_record_is_not_read() {
    everybody(5, |interview, dice| {
        let end = walk(interview, dice, |_, _, _| {});
        let written = SavedAnswers { interview: end, own_day: None }.write();
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
                let read = SavedAnswers::read(&text, &EDITION, today(0));
                assert!(read.is_none(), "{text}");
            }
        }
        let king = written.replacen("roles=", "roles=king,", 1);
        assert!(SavedAnswers::read(&king, &EDITION, today(0)).is_none(), "{king}");
    });
}

#[test]
fn a_record_of_another_format_or_edition_is_not_read() {
    let written =
        SavedAnswers { interview: Interview::new(&EDITION, today(0)), own_day: None }.write();
    assert!(SavedAnswers::read(&written, &EDITION, today(0)).is_some());
    for other in
        [written.replacen('1', "2", 1), written.replace(EDITION.id, "another"), String::new()]
    {
        assert!(SavedAnswers::read(&other, &EDITION, today(0)).is_none(), "{other}");
    }
}
