//! The truth of one criterion.

use super::head_count::HeadCount;
use crate::facts::{
    Answers, Choice, Day, Fullness, Multiple, Profile, Reply, Role, Single, Span, full_on, fullness,
};
use crate::policy::{Condition, Trace, Truth, evaluate};
use crate::policy::{Criterion, HeadRule, Measure, Test};

/// Whose answers a condition is tested against: the person's own, or one entry of a list.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    /// Roles, day and everything else that was said.
    pub profile: &'a Profile,
    /// The answers the facts of the condition are looked up in.
    pub answers: &'a Answers,
}

impl<'a> Subject<'a> {
    /// The person.
    pub fn person(profile: &'a Profile) -> Self {
        Self { profile, answers: &profile.answers }
    }

    /// The trace of `condition`.
    pub fn trace(self, condition: &'static Condition<Criterion>) -> Trace<Criterion> {
        evaluate(condition, &|criterion| self.truth(&criterion.test))
    }

    /// The truth of `condition`, which is that of its trace, without the trace.
    pub fn holds(self, condition: &'static Condition<Criterion>) -> Truth {
        condition.fold(&|criterion| self.truth(&criterion.test))
    }

    /// How many people of the profile count.
    pub fn count(self, rule: &'static HeadRule) -> HeadCount {
        let profile = self.profile;
        HeadCount::count(rule, profile, |answers| Subject { profile, answers }.holds(&rule.each))
    }

    fn truth(self, test: &'static Test) -> Truth {
        match test {
            Test::Is(fact, accepted) => {
                self.by_choice(*fact, |choice| accepted.contains(&choice).into())
            }
            Test::IsOrAsk(fact, accepted, ask, _) => self.by_choice(*fact, |choice| match choice {
                choice if accepted.contains(&choice) => Truth::True,
                choice if ask.contains(&choice) => Truth::Unclear,
                _ => Truth::False,
            }),
            Test::Includes(fact, wanted) => self.includes(*fact, wanted),
            Test::MonthsFull(span, months, _) => {
                self.months(*span, *months, |fullness| match fullness {
                    Fullness::Full => Truth::True,
                    Fullness::Edge => Truth::Unclear,
                    Fullness::Short => Truth::False,
                })
            }
            Test::MonthsBelow(span, months, _) => {
                self.months(*span, *months, |fullness| match fullness {
                    Fullness::Full => Truth::False,
                    Fullness::Edge => Truth::Unclear,
                    Fullness::Short => Truth::True,
                })
            }
            Test::AtLeast(fact, least) => self
                .answers
                .number(*fact)
                .map_or(Truth::Unknown, |number| (number >= *least).into()),
            Test::Several(fact, _) => match self.answers.number(*fact) {
                None => Truth::Unknown,
                Some(0) => Truth::False,
                Some(1) => Truth::Unclear,
                Some(_) => Truth::True,
            },
            // Where it is true of some, BatchOk says of how many.
            Test::OfBatch(fact) => self.by_choice(*fact, |choice| (choice != Choice::None).into()),
            Test::RecentGraduate(months, _) => self.recent_graduate(*months),
            Test::SomeHead(count) => self.count(count).truth(),
            Test::SmallEnterprise(_) => {
                Truth::any(self.profile.roles.iter().map(|&role| self.small_enterprise(role)))
            }
            Test::AnyMeasure(measures) => Truth::any(
                applicable(measures, self.profile).map(|measure| self.holds(&measure.condition)),
            ),
            Test::Unsettled(_) => Truth::Unclear,
        }
    }

    fn reply(self, fact: Single) -> Reply<Choice> {
        if fact == Single::BrandLink { self.profile.brand_link() } else { self.answers.reply(fact) }
    }

    fn by_choice(self, fact: Single, judge: impl Fn(Choice) -> Truth) -> Truth {
        match self.reply(fact) {
            Reply::Said(choice) => judge(choice),
            Reply::Unsure | Reply::Missing => Truth::Unknown,
        }
    }

    fn includes(self, fact: Multiple, wanted: &[Choice]) -> Truth {
        match self.answers.ticked(fact) {
            Some((ticked, _)) if ticked.iter().any(|choice| wanted.contains(choice)) => Truth::True,
            Some((_, false)) => Truth::False,
            Some((_, true)) | None => Truth::Unknown,
        }
    }

    /// A band answers the whole question; only dates have an edge.
    fn months(self, span: Span, months: u32, judge: impl Fn(Fullness) -> Truth) -> Truth {
        if let Some((start, end)) = self.answers.days(span) {
            return judge(fullness(start, end, self.profile.as_of, months));
        }
        match self.answers.band(span) {
            Some(Choice::From3Months | Choice::From1Year | Choice::All | Choice::Some) => {
                Truth::True
            }
            Some(_) => Truth::False,
            None => Truth::Unknown,
        }
    }

    fn recent_graduate(self, months: u32) -> Truth {
        let no_job_before =
            self.by_choice(Single::HadJobBefore, |choice| (choice == Choice::No).into());
        let in_time = match (self.answers.day(Day::LeftSchool), self.answers.day(Day::Hired)) {
            (Some(left), Some(hired)) if hired <= full_on(left, months) => Truth::True,
            (Some(_), Some(_)) => Truth::Unclear,
            _ => Truth::Unknown,
        };
        Truth::all([
            self.includes(Multiple::HireGroups, &[Choice::Graduate]),
            no_job_before,
            in_time,
        ])
    }

    fn small_enterprise(self, role: Role) -> Truth {
        match role {
            // Only of an enterprise does the size matter, so it decides nothing before the form is known.
            Role::Employer => self.by_choice(Single::EmployerForm, |form| match form {
                Choice::Enterprise => self
                    .by_choice(Single::EnterpriseSize, |size| (size == Choice::MicroSmall).into()),
                Choice::Cooperative | Choice::Other => Truth::Unclear,
                _ => Truth::False,
            }),
            Role::Entrepreneur | Role::Partners => {
                self.by_choice(Single::BizForm, |form| match form {
                    Choice::MicroSmallEnterprise => Truth::True,
                    Choice::Cooperative | Choice::Other => Truth::Unclear,
                    _ => Truth::False,
                })
            }
            _ => Truth::False,
        }
    }
}

/// Those of `measures` that belong to a role of the profile.
pub(super) fn applicable<'a>(
    measures: &'a [&'static Measure],
    profile: &'a Profile,
) -> impl Iterator<Item = &'static Measure> + 'a {
    measures.iter().copied().filter(|measure| measure.roles.iter().any(|&role| profile.is(role)))
}
