//! Everything one person has said, and whether it fits together.

use super::answer::{Answer, Answers};
use super::calendar::{Date, End};
use super::entity::EntityRef;
use super::fact::Fact;
use super::fact_set::FactSet;
use super::problem::{Fault, Problem};
use super::vocabulary::{Choice, Day, Multiple, Number, Role, Single, Span};

/// Roles, answers and lists, measured on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The day on which spans that go on are measured.
    pub as_of: Date,
    /// The roles chosen, in the order of [`Role::ALL`].
    pub roles: Vec<Role>,
    /// The person's own answers.
    pub answers: Answers,
    /// A broker's batches of pickers. One batch is the plain case.
    pub batches: Vec<Answers>,
    /// An employer's hires one by one, in place of the counts.
    pub hires: Option<Vec<Answers>>,
}

/// What was said on one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// A definite answer.
    Said(T),
    /// 不清楚.
    Unsure,
    /// Not answered yet.
    Missing,
}

impl Profile {
    /// No list of batches or hires has more entries.
    pub const MOST_ENTRIES: usize = 999;

    /// Nobody who has said nothing, on `as_of`.
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            roles: Vec::new(),
            answers: Answers::default(),
            batches: Vec::new(),
            hires: None,
        }
    }

    /// Whether the person has this role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The answers of `entity`; None when there is no such entry.
    pub fn at(&self, entity: EntityRef) -> Option<&Answers> {
        match entity {
            EntityRef::Person => Some(&self.answers),
            EntityRef::Batch(index) => self.batches.get(index),
            EntityRef::Hire(index) => self.hires.as_ref()?.get(index),
        }
    }

    /// The answers of `entity`, to change; None when there is no such entry.
    pub fn at_mut(&mut self, entity: EntityRef) -> Option<&mut Answers> {
        match entity {
            EntityRef::Person => Some(&mut self.answers),
            EntityRef::Batch(index) => self.batches.get_mut(index),
            EntityRef::Hire(index) => self.hires.as_mut()?.get_mut(index),
        }
    }

    /// Every entity there is, with its answers.
    pub fn entities(&self) -> impl Iterator<Item = (EntityRef, &Answers)> {
        let mut entities = vec![(EntityRef::Person, &self.answers)];
        for (index, batch) in self.batches.iter().enumerate() {
            entities.push((EntityRef::Batch(index), batch));
        }
        for (index, hire) in self.hires.iter().flatten().enumerate() {
            entities.push((EntityRef::Hire(index), hire));
        }
        entities.into_iter()
    }

    /// What was said on the labour brand; where it [follows](Self::brand_follows_kind) the kind of
    /// employer, what that says.
    pub fn brand_link(&self) -> Reply<Choice> {
        let asked = self.answers.reply(Single::BrandLink);
        if asked == Reply::Missing && self.brand_follows_kind() {
            self.brand_by_kind()
        } else {
            asked
        }
    }

    /// Whether the labour brand need not be asked of an employer who says of which kind they are. Whoever
    /// is something else besides is asked.
    pub fn brand_follows_kind(&self) -> bool {
        let is_asked =
            [Role::Worker, Role::Entrepreneur, Role::Partners].iter().any(|&role| self.is(role));
        self.is(Role::Employer) && !is_asked
    }

    /// What the kind of employer says of the labour brand: a labour-brand enterprise has the link, neither
    /// has not, a workshop may (reading §6.2). Missing for those who are no employer.
    pub fn brand_by_kind(&self) -> Reply<Choice> {
        if !self.is(Role::Employer) {
            return Reply::Missing;
        }
        match self.answers.reply(Single::EmployerKind) {
            Reply::Said(Choice::BrandEnterprise | Choice::Both) => Reply::Said(Choice::Yes),
            Reply::Said(Choice::Neither) => Reply::Said(Choice::No),
            Reply::Unsure => Reply::Unsure,
            Reply::Said(_) | Reply::Missing => Reply::Missing,
        }
    }

    /// What silence means in a file; a person is asked. A brand not spoken of follows the kind of employer,
    /// and further graduates not spoken of are none.
    pub fn take_silence(&mut self) {
        let brand = Fact::Single(Single::BrandLink);
        if let (false, Reply::Said(link)) = (self.answers.has(brand), self.brand_by_kind()) {
            self.answers.set(brand, Answer::One(link));
        }
        let late = Fact::Number(Number::HiresGradOver2);
        if self.answers.has(Fact::Number(Number::HiresGroup)) && !self.answers.has(late) {
            self.answers.set(late, Answer::Number(0));
        }
    }

    /// The same profile without the answers that leave something open, such as 不清楚.
    #[must_use]
    pub fn definite(&self) -> Self {
        let definite = |answers: &Answers| {
            let mut definite = answers.clone();
            for (fact, _) in answers.iter().filter(|(_, answer)| answer.is_open()) {
                definite.forget(fact);
            }
            definite
        };
        Self {
            as_of: self.as_of,
            roles: self.roles.clone(),
            answers: definite(&self.answers),
            batches: self.batches.iter().map(definite).collect(),
            hires: self.hires.as_ref().map(|hires| hires.iter().map(definite).collect()),
        }
    }

    /// Everything that does not fit together, each laid at the answer to give again.
    pub fn faults(&self) -> Vec<Fault> {
        self.entities().flat_map(|(entity, answers)| self.faults_in(entity, answers)).collect()
    }

    /// What does not fit together among the answers of one entity.
    pub fn faults_of(&self, entity: EntityRef) -> Vec<Fault> {
        self.at(entity).map(|answers| self.faults_in(entity, answers)).unwrap_or_default()
    }

    fn faults_in(&self, entity: EntityRef, answers: &Answers) -> Vec<Fault> {
        let problems = Checks { answers, as_of: self.as_of }.problems();
        let fault = |(fact, problem)| Fault { entity, fact, problem };
        problems.into_iter().map(fault).collect()
    }
}

impl Fact {
    /// The other facts that have a say in what counts as its answer: those it is [checked](Profile::faults)
    /// against, and those that speak where it is [silent](Profile::take_silence).
    pub fn told_with(self) -> FactSet {
        let facts: &[Self] = match self {
            Self::Number(Number::PartnersEligible) => &[Self::Number(Number::PartnersTotal)],
            Self::Number(Number::HiresBoth | Number::HiresGradOver2) => {
                &[Self::Number(Number::HiresGroup)]
            }
            Self::Number(Number::BatchOk) => &[Self::Number(Number::BatchPeople)],
            Self::Number(Number::BatchPriority) => &[
                Self::Number(Number::BatchPeople),
                Self::Number(Number::BatchOk),
                Self::Single(Single::QinghaiRural),
                Self::Single(Single::HaixiGoji),
                Self::Span(Span::Picking),
            ],
            Self::Single(Single::BrandLink) => &[Self::Single(Single::EmployerKind)],
            _ => &[],
        };
        facts.iter().copied().collect()
    }
}

impl Answers {
    /// What was said on a single-choice fact.
    pub fn reply(&self, fact: Single) -> Reply<Choice> {
        match self.get(Fact::Single(fact)) {
            Some(Answer::One(choice)) => Reply::Said(*choice),
            Some(_) => Reply::Unsure,
            None => Reply::Missing,
        }
    }
}

/// The checks across the answers of one entity.
struct Checks<'a> {
    answers: &'a Answers,
    as_of: Date,
}

impl Checks<'_> {
    fn problems(self) -> Vec<(Fact, Problem)> {
        let mut problems = Vec::new();
        let parts = [
            (Number::PartnersEligible, self.answers.number(Number::PartnersTotal)),
            (Number::HiresBoth, self.answers.number(Number::HiresGroup)),
            (Number::BatchOk, self.answers.number(Number::BatchPeople)),
            (Number::BatchPriority, self.countable()),
        ];
        for (part, whole) in parts {
            problems.extend(self.part(part, whole));
        }
        for &span in Span::ALL {
            problems.extend(self.span(span));
        }
        for &day in Day::ALL {
            problems.extend(self.day(day));
        }
        for &set in Multiple::ALL {
            problems.extend(self.set(set));
        }
        problems
    }

    /// The people of a batch who may count: the given number where only some do, else all led.
    fn countable(&self) -> Option<u32> {
        let some = [Single::QinghaiRural, Single::HaixiGoji].map(|fact| self.answers.choice(fact));
        let only_some = some.contains(&Some(Choice::Some))
            || self.answers.band(Span::Picking) == Some(Choice::Some);
        let given = self.answers.number(Number::BatchOk).filter(|_| only_some);
        given.or_else(|| self.answers.number(Number::BatchPeople))
    }

    fn part(&self, part: Number, whole: Option<u32>) -> Option<(Fact, Problem)> {
        let (part_value, whole) = (self.answers.number(part)?, whole?);
        (part_value > whole).then_some((Fact::Number(part), Problem::MoreThanWhole(whole)))
    }

    fn span(&self, span: Span) -> Option<(Fact, Problem)> {
        let (start, end) = self.answers.days(span)?;
        let last = match end {
            End::On(last) => last,
            End::Ongoing => start,
        };
        let problem = if last < start {
            Problem::EndBeforeStart
        } else if start > self.as_of || last > self.as_of {
            Problem::NotYet
        } else {
            return None;
        };
        Some((Fact::Span(span), problem))
    }

    fn day(&self, day: Day) -> Option<(Fact, Problem)> {
        (self.answers.day(day)? > self.as_of).then_some((Fact::Day(day), Problem::NotYet))
    }

    fn set(&self, set: Multiple) -> Option<(Fact, Problem)> {
        let (ticked, unsure) = self.answers.ticked(set)?;
        let mixed = ticked.contains(&Choice::None) && (ticked.len() > 1 || unsure);
        mixed.then_some((Fact::Multiple(set), Problem::NoneAndSome))
    }
}
