//! Which question next, and what becomes of the answers: [`Interview`].
//!
//! Questions follow the roles' paths in order and are asked only while their answer could still
//! change a measure about money or relief. Services never cause a question; the few facts only they
//! depend on are [optional](Interview::optional). Knows no measure by name and no wording.

mod next_questions;
mod question;
mod question_order;
mod replay;
mod saved_answers;
mod share_link;
mod what_if;

use crate::eligibility::Outcome;
use crate::facts::{Answer, Answers, Date, EntityKind, EntityRef, Problem, Profile, Role};
use crate::policy::Edition;
use next_questions::{in_order, open, stretches};
use replay::replay;

pub use next_questions::{Open, missing};
pub use question::Question;
pub use question_order::question_order;
pub use saved_answers::SavedAnswers;
pub use share_link::{Refusal, ShareLink, digits, letters};
pub use what_if::{Adjustment, Step};

/// A person's profile under an edition, and the questions that remain.
///
/// Whatever is changed, two things hold afterwards: the answers fit together, and each of them
/// could matter to a measure of the person's roles.
#[derive(Clone, Debug)]
pub struct Interview {
    edition: &'static Edition,
    profile: Profile,
}

impl Interview {
    /// Nobody who has said nothing, on `as_of`.
    pub fn new(edition: &'static Edition, as_of: Date) -> Self {
        Self { edition, profile: Profile::new(as_of) }
    }

    /// Takes up a profile from elsewhere: answers that do not fit or do not matter are dropped.
    pub fn resume(edition: &'static Edition, profile: Profile) -> Self {
        let mut interview = Self { edition, profile };
        interview.normalize();
        interview
    }

    /// What was said.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// What was said, to try something on a copy: nothing is dropped.
    fn profile_mut(&mut self) -> &mut Profile {
        &mut self.profile
    }

    /// The edition it is about.
    pub fn edition(&self) -> &'static Edition {
        self.edition
    }

    /// What is open.
    pub fn open(&self) -> Open {
        open(self.edition, &self.profile)
    }

    /// The questions that remain, in the order of asking; the first is next. It is also how many at most
    /// will be asked: an answer takes at least one away and adds none.
    pub fn remaining(&self) -> Vec<Question> {
        self.open().asked
    }

    /// Questions that would only narrow down which services to ask for. Offered, never asked.
    pub fn optional(&self) -> Vec<Question> {
        self.open().offered
    }

    /// The questions answered, in the order of asking.
    pub fn answered(&self) -> Vec<Question> {
        in_order(&self.profile).filter(|question| self.answer_to(*question).is_some()).collect()
    }

    /// The questions answered of one entity, in the order of asking.
    pub fn answered_of(&self, entity: EntityRef) -> Vec<Question> {
        let mut answered = Vec::new();
        for (kind, facts) in stretches(&self.profile) {
            let facts = facts.iter().filter(|_| kind == entity.entity_kind());
            answered.extend(facts.map(|&fact| Question { entity, fact }));
        }
        answered.retain(|question| self.answer_to(*question).is_some());
        answered
    }

    /// The questions behind what a measure still lacks, in the order of asking: not answered, or answered 不清楚.
    pub fn missing(&self, outcome: &Outcome) -> Vec<Question> {
        missing(outcome, &self.profile)
    }

    /// The answer given.
    pub fn answer_to(&self, question: Question) -> Option<&Answer> {
        self.profile.at(question.entity)?.get(question.fact)
    }

    /// Chooses the roles. Answers of roles given up are dropped, answers shared with others stay.
    pub fn choose_roles(&mut self, roles: &[Role]) {
        self.profile.roles =
            Role::ALL.iter().copied().filter(|role| roles.contains(role)).collect();
        self.normalize();
    }

    /// Measures everything on another day. Answers that lie after it are dropped.
    pub fn set_day(&mut self, as_of: Date) {
        self.profile.as_of = as_of;
        self.normalize();
    }

    /// Takes an answer, new or revised, and drops whatever it makes pointless or impossible.
    ///
    /// # Errors
    /// The problem, when the answer itself does not fit an earlier one; nothing is changed then.
    pub fn answer(&mut self, question: Question, answer: Answer) -> Result<(), Problem> {
        let mut profile = self.profile.clone();
        make_room(&mut profile, question.entity);
        let Some(answers) = profile.at_mut(question.entity) else { return Ok(()) };
        answers.set(question.fact, answer);
        let faults = profile.faults_of(question.entity);
        if let Some(fault) = faults.iter().find(|fault| fault.fact == question.fact) {
            return Err(fault.problem);
        }
        let is_next =
            self.remaining().first() == Some(&question) && !self.has_answers_after(question);
        self.profile = profile;
        if !is_next {
            self.normalize();
        }
        Ok(())
    }

    /// Whether anything was answered that is asked later. Only such answers can be made pointless, so going
    /// straight on, which is what people do, needs no normalizing; on an old phone that is half the wait.
    fn has_answers_after(&self, question: Question) -> bool {
        in_order(&self.profile)
            .skip_while(|other| *other != question)
            .any(|other| self.answer_to(other).is_some())
    }

    /// Adds a batch of pickers, about whom nothing was said yet; a full list stays as it is.
    pub fn add_batch(&mut self) {
        self.add(|profile| &mut profile.batches);
    }

    /// Adds a person hired, about whom nothing was said yet; a full list stays as it is. A list of hires takes
    /// the place of the counts.
    pub fn add_hire(&mut self) {
        self.add(|profile| profile.hires.get_or_insert_default());
    }

    /// Whether another entry can be added to a list.
    pub fn has_room(&self, kind: EntityKind) -> bool {
        let entries = match kind {
            EntityKind::Batches => self.profile.batches.len(),
            EntityKind::Hires => self.profile.hires.as_ref().map_or(0, Vec::len),
            EntityKind::Person => return false,
        };
        entries < Profile::MOST_ENTRIES
    }

    fn add(&mut self, list: impl FnOnce(&mut Profile) -> &mut Vec<Answers>) {
        let list = list(&mut self.profile);
        if list.len() < Profile::MOST_ENTRIES {
            list.push(Answers::default());
        }
        self.normalize();
    }

    /// Takes an entry out of its list. Without its last person, a list of hires gives way to the counts.
    pub fn remove(&mut self, entity: EntityRef) {
        match entity {
            EntityRef::Batch(index) if index < self.profile.batches.len() => {
                self.profile.batches.remove(index);
            }
            EntityRef::Hire(index) => {
                if let Some(hires) = self.profile.hires.as_mut().filter(|hires| index < hires.len())
                {
                    hires.remove(index);
                }
                self.profile.hires = self.profile.hires.take().filter(|hires| !hires.is_empty());
            }
            _ => {}
        }
        self.normalize();
    }

    /// Drops answers that do not fit the others, then answers that can no longer matter.
    fn normalize(&mut self) {
        for fault in self.profile.faults() {
            if let Some(answers) = self.profile.at_mut(fault.entity) {
                answers.forget(fault.fact);
            }
        }
        self.profile = replay(self.edition, &self.profile);
    }
}

/// The first batch needs no adding: it is there when it is spoken of.
fn make_room(profile: &mut Profile, entity: EntityRef) {
    if entity == EntityRef::Batch(0) && profile.batches.is_empty() {
        profile.batches.push(Answers::default());
    }
}
