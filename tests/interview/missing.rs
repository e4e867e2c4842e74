//! What is missing, by name.

use qinghuicha::eligibility::{Status, assess};
use qinghuicha::policy::draft_2022::EDITION;

use super::walk::{everybody, said, walk};

/// 还缺信息 always says which: a sentence without a list helps nobody.
#[test]
fn what_is_missing_can_be_named() {
    everybody(100, |interview, dice| {
        walk(interview, dice, |interview, _, _| {
            for outcome in assess(&EDITION, interview.profile()).outcomes {
                let named =
                    outcome.status != Status::NeedInfo || !interview.missing(&outcome).is_empty();
                assert!(named, "{} after {}", outcome.granted.measure.id, said(interview));
            }
        });
    });
}
