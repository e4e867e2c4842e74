//! Which answers could still change a measure.

use super::evaluate::{Subject, applicable};
use super::head_count::{HeadCount, may_be_only_some, only_some};
use super::outcome::Outcome;
use crate::facts::{
    Answer, Answers, Choice, Day, EntityKind, EntityRef, Fact, Multiple, Number, Profile, Reply,
    Role, Single,
};
use crate::policy::{Amount, Criterion, HeadRule, Test, Trace, Truth};

/// A fact that was not answered, and where its answer belongs.
pub type MissingFact = (EntityRef, Fact);

/// What could still change measures: facts of the person's own, and heads about whom more could be said.
/// Of a list it says no more than that, so it takes no more room for a longer one.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    facts: Vec<Fact>,
    /// Those who are counted by these rules.
    heads: Vec<&'static HeadRule>,
}

impl Outcome {
    /// Every unanswered fact that could still change this measure's status or amount, whatever the
    /// other answers turn out to be. Answering never adds to it; 不清楚 is an answer.
    pub fn missing_facts(&self, profile: &Profile) -> Vec<MissingFact> {
        let needs = Needs::new([self], profile);
        let first_batch = profile.batches.is_empty().then_some(EntityRef::Batch(0));
        let entities = profile.entities().map(|(entity, _)| entity).chain(first_batch);
        let of_entity =
            |entity| needs.facts_of(entity, profile).into_iter().map(move |fact| (entity, fact));
        entities.flat_map(of_entity).collect()
    }
}

impl Needs {
    /// What could still change any of these.
    pub fn new<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>, profile: &Profile) -> Self {
        let mut needs = Self::default();
        for outcome in outcomes {
            for criterion in outcome.trace.open() {
                needs.add_test(criterion, profile);
            }
            if let Amount::PerHead { heads, .. } = &outcome.granted.measure.amount
                && outcome.trace.truth != Truth::False
            {
                needs.add_heads(heads, profile);
            }
        }
        needs
    }

    /// The unanswered facts of an entity that could still change something.
    pub fn facts_of(&self, entity: EntityRef, profile: &Profile) -> Vec<Fact> {
        if entity == EntityRef::Person {
            return self.facts.clone();
        }
        let nothing = Answers::default();
        let answers = profile.at(entity).unwrap_or(&nothing);
        let mut facts = Vec::new();
        for rule in self.heads.iter().filter(|rule| rule.entity_kind == entity.entity_kind()) {
            add(&mut facts, answers, &of_head(rule, answers, profile));
        }
        facts
    }

    /// Whether an entry of a list is counted at all, by each rule for such entries under which more could be
    /// said. What is needed of others depends on no more than this of an entry.
    pub fn truths_of(&self, entity: EntityRef, profile: &Profile) -> Vec<Truth> {
        let Some(answers) = profile.at(entity) else { return Vec::new() };
        let rules = self.heads.iter().filter(|rule| rule.entity_kind == entity.entity_kind());
        let truth = |rule: &&'static HeadRule| {
            let holds = Subject { profile, answers }.holds(&rule.each);
            HeadCount::of_entry(rule, holds, answers).truth()
        };
        rules.map(truth).collect()
    }

    fn add_test(&mut self, criterion: &'static Criterion, profile: &Profile) {
        match &criterion.test {
            Test::Is(Single::BrandLink, _) => self.add_brand_link(profile),
            Test::SomeHead(heads) => self.add_heads(heads, profile),
            Test::SmallEnterprise(_) => {
                for &role in &profile.roles {
                    self.add_facts(profile, of_small_enterprise(role, profile));
                }
            }
            Test::AnyMeasure(measures) => {
                for measure in applicable(measures, profile) {
                    for criterion in Subject::person(profile).trace(&measure.condition).open() {
                        self.add_test(criterion, profile);
                    }
                }
            }
            test => self.add_facts(profile, &facts_of(test)),
        }
    }

    /// An employer's kind may answer it, so the kind is needed first.
    fn add_brand_link(&mut self, profile: &Profile) {
        if profile.brand_link() == Reply::Missing {
            if profile.brand_follows_kind() {
                self.add_facts(profile, &[Fact::Single(Single::EmployerKind)]);
            }
            self.add_facts(profile, &[Fact::Single(Single::BrandLink)]);
        }
    }

    fn add_heads(&mut self, rule: &'static HeadRule, profile: &Profile) {
        if rule.entity_kind == EntityKind::Hires && profile.hires.is_none() {
            self.add_facts(profile, &of_hires_by_count(&profile.answers));
        } else if !self.heads.iter().any(|&other| std::ptr::eq(other, rule)) {
            self.heads.push(rule);
        }
    }

    fn add_facts(&mut self, profile: &Profile, facts: &[Fact]) {
        add(&mut self.facts, &profile.answers, facts);
    }
}

/// Adds those facts that were not answered and are not there yet.
fn add(all: &mut Vec<Fact>, answers: &Answers, facts: &[Fact]) {
    for &fact in facts {
        if !answers.has(fact) && !all.contains(&fact) {
            all.push(fact);
        }
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

fn of_small_enterprise(role: Role, profile: &Profile) -> &'static [Fact] {
    match (role, profile.answers.reply(Single::EmployerForm)) {
        (Role::Employer, Reply::Missing) => {
            &[Fact::Single(Single::EmployerForm), Fact::Single(Single::EnterpriseSize)]
        }
        (Role::Employer, Reply::Said(Choice::Enterprise)) => {
            &[Fact::Single(Single::EnterpriseSize)]
        }
        (Role::Entrepreneur | Role::Partners, _) => &[Fact::Single(Single::BizForm)],
        _ => &[],
    }
}

/// The employer's three counts, in place of a list.
fn of_hires_by_count(answers: &Answers) -> Vec<Fact> {
    let [group, both, late] =
        [Number::HiresGroup, Number::HiresBoth, Number::HiresGradOver2].map(Fact::Number);
    match (answers.get(group), answers.number(Number::HiresGroup)) {
        (None, _) => vec![group, both, late],
        // How many there are was not known: nothing further narrows it.
        (Some(_), None) => Vec::new(),
        (Some(_), Some(0)) => vec![late],
        (Some(_), Some(_)) => vec![both, late],
    }
}

/// The facts of an entry of a list that could still change whether, or as how many, it counts.
fn of_head(rule: &'static HeadRule, answers: &Answers, profile: &Profile) -> Vec<Fact> {
    let trace = Subject { profile, answers }.trace(&rule.each);
    match rule.entity_kind {
        EntityKind::Hires => of_hire(&trace, answers),
        EntityKind::Batches => of_batch(&trace, answers),
        EntityKind::Person => Vec::new(),
    }
}

fn of_hire(trace: &Trace<Criterion>, answers: &Answers) -> Vec<Fact> {
    let facts_of = |criterion: &&'static Criterion| match &criterion.test {
        Test::RecentGraduate(..) => of_recent_graduate(answers),
        test => facts_of(test),
    };
    trace.open().iter().flat_map(facts_of).collect()
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

fn of_batch(trace: &Trace<Criterion>, answers: &Answers) -> Vec<Fact> {
    let [people, counted, priority] =
        [Number::BatchPeople, Number::BatchOk, Number::BatchPriority].map(Fact::Number);
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
    facts
}
