//! Every partial profile of one measure, as a table.
//!
//! A measure is tried with every answer to every fact it may need: not answered, 不清楚, each choice, and numbers
//! and days around each threshold. Left out, because the law treats them alike: numbers above 2, more than
//! two groups at once, a second batch and a second hire.

use qinghuicha::eligibility::{Entitlement, Outcome, assess};
use qinghuicha::facts::{
    Answer, Answers, Choice, EntityKind, EntityRef, Fact, Multiple, Profile, Reply, Role, Single,
};
use qinghuicha::policy::Truth;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Clause, Edition, Measure, Part, Passage, Test, Words};

use super::decided::truths;
use super::law::range;
use super::profiles::{answers, today};

/// The table: one entry for every way to answer the dimensions, None where the answers do not fit together.
pub struct Space {
    pub measure: &'static Measure,
    pub dimensions: Vec<Dimension>,
    pub found: Vec<Option<Found>>,
}

/// A fact of somebody, and what may be said on it. The first is nothing.
pub struct Dimension {
    pub entity: EntityRef,
    pub fact: Fact,
    pub said: Vec<Option<Answer>>,
    /// How far apart entries are that differ in nothing but neighbouring answers to it.
    pub stride: usize,
}

/// What a measure comes to.
pub struct Found {
    pub truths: Vec<Truth>,
    pub range: (u64, Option<u64>),
    /// What a person is told it may give.
    pub gives: Option<Entitlement>,
    /// The dimensions that are asked, by bit.
    pub needs: u32,
    /// The brand link is not asked because the kind of employer gives it.
    pub brand_follows: bool,
}

impl Space {
    /// Tries everything `measure` may need of `blank`.
    pub fn of(measure: &'static Measure, blank: Profile) -> Self {
        let edition = only(measure);
        let mut space =
            Self { measure, dimensions: dimensions(&edition, &blank), found: Vec::new() };
        let mut profile = blank;
        for index in 0..space.dimensions.iter().map(|it| it.said.len()).product::<usize>() {
            // Like an odometer: most wheels stand still.
            for it in space.dimensions.iter().filter(|it| index % it.stride == 0) {
                let answers = profile.at_mut(it.entity).expect("entities are there from the start");
                match it.at(index) {
                    Some(answer) => answers.set(it.fact, answer.clone()),
                    None => answers.forget(it.fact),
                }
            }
            space.found.push(profile.faults().is_empty().then(|| space.find(&edition, &profile)));
        }
        space
    }

    fn find(&self, edition: &Edition, profile: &Profile) -> Found {
        let outcome = outcome(edition, profile);
        let needs = outcome.missing_facts(profile);
        let bit = |(bit, it): (usize, &Dimension)| {
            u32::from(needs.contains(&(it.entity, it.fact))) << bit
        };
        Found {
            truths: truths(&outcome.trace),
            range: range(&outcome),
            gives: outcome.entitlement.map(as_told),
            needs: self.dimensions.iter().enumerate().map(bit).sum(),
            brand_follows: profile.brand_link() != Reply::Missing,
        }
    }

    /// The dimensions nothing was said on in entry `index`: each with its bit, and what every answer to it comes to.
    pub fn next(&self, index: usize) -> impl Iterator<Item = (u32, &Dimension, Vec<&Found>)> {
        let follows = self.found[index].as_ref().is_some_and(|found| found.brand_follows);
        let brand = Fact::Single(Single::BrandLink);
        let unsaid = move |it: &Dimension| it.at(index).is_none() && !(follows && it.fact == brand);
        (0..).zip(&self.dimensions).filter(move |(_, it)| unsaid(it)).map(move |(bit, it)| {
            let answered = (1..it.said.len())
                .filter_map(move |said| self.found[index + said * it.stride].as_ref());
            (bit, it, answered.collect())
        })
    }

    /// Whether something was answered 不清楚 in entry `index`.
    pub fn is_unsure(&self, index: usize) -> bool {
        self.dimensions.iter().filter_map(|it| it.at(index)).any(Answer::is_open)
    }

    /// Whether only some of a batch are counted and days are given, in entry `index`.
    pub fn counts_some_by_days(&self, index: usize) -> bool {
        let said = || self.dimensions.iter().filter_map(|it| it.at(index));
        said().any(|answer| *answer == Answer::One(Choice::Some))
            && said().any(|answer| matches!(answer, Answer::Days(..)))
    }

    /// What was said in entry `index`.
    pub fn describe(&self, index: usize) -> String {
        let said =
            |it: &Dimension| it.at(index).map(|answer| format!("{}={answer:?}", it.fact.key()));
        let said = self.dimensions.iter().filter_map(said).collect::<Vec<_>>();
        format!("{} after {}", self.measure.id, said.join(" "))
    }
}

impl Dimension {
    fn at(&self, index: usize) -> Option<&Answer> {
        self.said[index / self.stride % self.said.len()].as_ref()
    }
}

/// Nobody who has said nothing, under every set of the measure's roles. Where hires count, besides the counts
/// one hire of a labour-brand enterprise is tried: what else the kind of employer may be is tried with the counts.
pub fn blank_profiles(measure: &'static Measure) -> impl Iterator<Item = Profile> {
    let roles = |bits: usize| {
        let chosen =
            measure.roles.iter().enumerate().filter(move |(index, _)| bits >> index & 1 == 1);
        chosen.map(|(_, &role)| role).collect::<Vec<_>>()
    };
    let of_hires = |test: &Test| matches!(test, Test::SomeHead(count) if count.entity_kind == EntityKind::Hires);
    let hires = measure.condition.criteria().iter().any(|criterion| of_hires(&criterion.test));
    (1..1 << measure.roles.len()).map(roles).flat_map(move |roles| {
        let batches = vec![Answers::default(); usize::from(roles.contains(&Role::Broker))];
        let counted = Profile { roles, batches, ..Profile::new(today(0)) };
        let mut listed = Profile { hires: Some(vec![Answers::default()]), ..counted.clone() };
        listed
            .answers
            .set(Fact::Single(Single::EmployerKind), Answer::One(Choice::BrandEnterprise));
        [Some(counted), hires.then_some(listed)].into_iter().flatten()
    })
}

/// The draft with this measure alone: a hundredth of the work.
fn only(measure: &'static Measure) -> Edition {
    let grants = Vec::leak(vec![measure]);
    let passage = Box::leak(Box::new(Passage {
        text: Words::new(""),
        grants,
        non_entitlements: &[],
        figures: &[],
    }));
    let passages = Vec::leak(vec![&*passage]);
    let clause = Box::leak(Box::new(Clause {
        number: "",
        heading: "",
        passages,
        departments: Words::new(""),
    }));
    Edition { parts: Vec::leak(vec![Part::Clause(clause)]), ..EDITION }
}

fn outcome(edition: &Edition, profile: &Profile) -> Outcome {
    assess(edition, profile).outcomes.remove(0)
}

fn dimensions(edition: &Edition, blank: &Profile) -> Vec<Dimension> {
    let mut stride = 1;
    let mut dimension = |(entity, fact): (EntityRef, Fact)| {
        let said =
            answers(fact, blank.as_of).into_iter().filter(|answer| is_worth_trying(fact, answer));
        let said = std::iter::once(None).chain(said.map(Some)).collect::<Vec<_>>();
        stride *= said.len();
        Dimension { entity, fact, stride: stride / said.len(), said }
    };
    outcome(edition, blank).missing_facts(blank).into_iter().map(&mut dimension).collect()
}

fn is_worth_trying(fact: Fact, answer: &Answer) -> bool {
    match answer {
        Answer::Number(number) => *number <= 2,
        // The groups but a graduate's are alike to the law.
        Answer::Many { ticked, .. } if fact == Fact::Multiple(Multiple::HireGroups) => {
            !ticked.iter().any(|group| {
                [Choice::Hardship, Choice::PovertyLifted, Choice::Monitored].contains(group)
            })
        }
        Answer::Many { ticked, .. } => ticked.len() <= 2,
        _ => true,
    }
}

/// Who counts how is not told, only what it comes to.
fn as_told(entitlement: Entitlement) -> Entitlement {
    match entitlement {
        Entitlement::Grant { low, high, .. } => Entitlement::Grant { low, high, heads: None },
        other => other,
    }
}
