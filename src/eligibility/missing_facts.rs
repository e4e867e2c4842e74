//! Which answers could still change a measure.

use super::evaluate::{Subject, applicable};
use super::head_count::{may_be_only_some, only_some};
use super::outcome::Outcome;
use crate::facts::{
    Answer, Answers, Choice, Day, EntityKind, EntityRef, Fact, Multiple, Number, Profile, Reply,
    Role, Single,
};
use crate::policy::Truth;
use crate::policy::{Amount, Criterion, HeadRule, Test};

/// A fact that was not answered, and where its answer belongs.
pub type MissingFact = (EntityRef, Fact);

impl Outcome {
    /// Every unanswered fact that could still change this measure's status or amount, whatever the
    /// other answers turn out to be. Answering never adds to it; 不清楚 is an answer.
    pub fn missing_facts(&self, profile: &Profile) -> Vec<MissingFact> {
        let of_condition =
            self.trace.open().into_iter().flat_map(|criterion| of_test(criterion, profile));
        let of_amount = match &self.granted.measure.amount {
            Amount::PerHead { heads, .. } if self.trace.truth != Truth::False => {
                of_heads(heads, profile)
            }
            _ => Vec::new(),
        };
        let mut missing = Vec::new();
        for fact in of_condition.chain(of_amount) {
            if !missing.contains(&fact) {
                missing.push(fact);
            }
        }
        missing
    }
}

fn of_test(criterion: &'static Criterion, profile: &Profile) -> Vec<MissingFact> {
    let own = |facts: &[Fact]| unanswered(EntityRef::Person, &profile.answers, facts);
    match &criterion.test {
        Test::Is(Single::BrandLink, _) => of_brand_link(profile),
        Test::SomeHead(count) => of_heads(count, profile),
        Test::SmallEnterprise(_) => {
            profile.roles.iter().flat_map(|&role| of_small_enterprise(role, profile)).collect()
        }
        Test::AnyMeasure(measures) => applicable(measures, profile)
            .flat_map(|measure| Subject::person(profile).trace(&measure.condition).open())
            .flat_map(|criterion| of_test(criterion, profile))
            .collect(),
        test => own(&facts_of(test)),
    }
}

/// The facts a plain test looks at.
fn facts_of(test: &Test) -> Vec<Fact> {
    match test {
        Test::Is(fact, _) | Test::IsOrAsk(fact, ..) | Test::OfBatch(fact) => {
            vec![Fact::Single(*fact)]
        }
        Test::Includes(fact, _) => vec![Fact::Multiple(*fact)],
        Test::MonthsFull(fact, ..) | Test::MonthsBelow(fact, ..) => vec![Fact::Span(*fact)],
        Test::AtLeast(fact, _) | Test::Several(fact, _) => vec![Fact::Number(*fact)],
        // Those of several facts have their own rules.
        Test::RecentGraduate(..)
        | Test::SomeHead(_)
        | Test::SmallEnterprise(_)
        | Test::AnyMeasure(_)
        | Test::Unsettled(_) => Vec::new(),
    }
}

/// An employer's kind may answer it, so the kind is needed first.
fn of_brand_link(profile: &Profile) -> Vec<MissingFact> {
    if profile.brand_link() != Reply::Missing {
        return Vec::new();
    }
    let kind: &[Fact] =
        if profile.brand_follows_kind() { &[Fact::Single(Single::EmployerKind)] } else { &[] };
    unanswered(
        EntityRef::Person,
        &profile.answers,
        &[kind, &[Fact::Single(Single::BrandLink)]].concat(),
    )
}

fn of_small_enterprise(role: Role, profile: &Profile) -> Vec<MissingFact> {
    let facts: &[Fact] = match (role, profile.answers.reply(Single::EmployerForm)) {
        (Role::Employer, Reply::Missing) => {
            &[Fact::Single(Single::EmployerForm), Fact::Single(Single::EnterpriseSize)]
        }
        (Role::Employer, Reply::Said(Choice::Enterprise)) => {
            &[Fact::Single(Single::EnterpriseSize)]
        }
        (Role::Entrepreneur | Role::Partners, _) => &[Fact::Single(Single::BizForm)],
        _ => &[],
    };
    unanswered(EntityRef::Person, &profile.answers, facts)
}

fn of_heads(count: &'static HeadRule, profile: &Profile) -> Vec<MissingFact> {
    match (count.entity_kind, &profile.hires) {
        (EntityKind::Hires, None) => of_hires_by_count(&profile.answers),
        (EntityKind::Hires, Some(hires)) => hires
            .iter()
            .enumerate()
            .flat_map(|(index, answers)| of_hire(count, index, answers, profile))
            .collect(),
        (EntityKind::Batches, _) if profile.batches.is_empty() => {
            of_batch(count, 0, &Answers::default(), profile)
        }
        (EntityKind::Batches, _) => profile
            .batches
            .iter()
            .enumerate()
            .flat_map(|(index, answers)| of_batch(count, index, answers, profile))
            .collect(),
        (EntityKind::Person, _) => Vec::new(),
    }
}

fn of_hires_by_count(answers: &Answers) -> Vec<MissingFact> {
    let [group, both, late] =
        [Number::HiresGroup, Number::HiresBoth, Number::HiresGradOver2].map(Fact::Number);
    match (answers.get(group), answers.number(Number::HiresGroup)) {
        (None, _) => unanswered(EntityRef::Person, answers, &[group, both, late]),
        // How many there are was not known: nothing further narrows it.
        (Some(_), None) => Vec::new(),
        (Some(_), Some(0)) => unanswered(EntityRef::Person, answers, &[late]),
        (Some(_), Some(_)) => unanswered(EntityRef::Person, answers, &[both, late]),
    }
}

fn of_hire(
    count: &'static HeadRule,
    index: usize,
    answers: &Answers,
    profile: &Profile,
) -> Vec<MissingFact> {
    let trace = Subject { profile, answers }.trace(&count.each);
    let facts_of = |criterion: &&'static Criterion| match &criterion.test {
        Test::RecentGraduate(..) => of_recent_graduate(answers),
        test => facts_of(test),
    };
    let facts = trace.open().iter().flat_map(facts_of).collect::<Vec<_>>();
    unanswered(EntityRef::Hire(index), answers, &facts)
}

/// Only of a graduate are the rest asked, and once one of them is 不清楚 the dates settle nothing.
fn of_recent_graduate(answers: &Answers) -> Vec<Fact> {
    let (groups, job) = (Fact::Multiple(Multiple::HireGroups), Fact::Single(Single::HadJobBefore));
    let dates = [Fact::Day(Day::LeftSchool), Fact::Day(Day::Hired)];
    let graduate = match answers.ticked(Multiple::HireGroups) {
        Some((ticked, _)) => ticked.contains(&Choice::Graduate),
        None => !answers.has(groups),
    };
    let unsure = |fact: Fact| answers.get(fact) == Some(&Answer::Unsure);
    match graduate {
        false => vec![groups],
        true if unsure(job) || dates.into_iter().any(unsure) => vec![groups, job],
        true => vec![groups, job, dates[0], dates[1]],
    }
}

fn of_batch(
    count: &'static HeadRule,
    index: usize,
    answers: &Answers,
    profile: &Profile,
) -> Vec<MissingFact> {
    let entity = EntityRef::Batch(index);
    let [people, counted, priority] =
        [Number::BatchPeople, Number::BatchOk, Number::BatchPriority].map(Fact::Number);
    let trace = Subject { profile, answers }.trace(&count.each);
    let nobody = match (answers.number(Number::BatchPeople), answers.number(Number::BatchOk)) {
        (people, Some(0)) if only_some(answers) => people.is_some(),
        (people, _) => people == Some(0),
    };
    if trace.truth == Truth::False || nobody {
        return Vec::new();
    }
    let mut facts =
        trace.open().iter().flat_map(|criterion| facts_of(&criterion.test)).collect::<Vec<_>>();
    facts.push(people);
    // Without the number of people nobody can be counted, however they answer.
    if answers.number(Number::BatchPeople).is_some() || !answers.has(people) {
        facts.push(priority);
        facts.extend(may_be_only_some(answers).then_some(counted));
    }
    unanswered(entity, answers, &facts)
}

fn unanswered(entity: EntityRef, answers: &Answers, facts: &[Fact]) -> Vec<MissingFact> {
    facts.iter().filter(|&&fact| !answers.has(fact)).map(|&fact| (entity, fact)).collect()
}
