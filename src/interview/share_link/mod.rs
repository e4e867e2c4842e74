//! A person's answers as a short text, for the address of a page.
//!
//! `1a` + check + number: the version of this form, the letter of the edition, three digits that show damage,
//! and one large number. It is made of small ones, each below a limit that those before it fix, so an answer
//! takes no more room than there are ways to give it. All digits are letters and figures: whatever carries
//! links leaves them alone.
//!
//! [`profile`] is the one description of that order, for writing and for reading. When it changes, when a role,
//! a fact or a choice is added or moved, [`VERSION`] changes too; a test holds old links against it.

mod mixed_radix;
mod refusal;

use super::question_order::question_order;
use crate::facts::{Answer, Answers, Choice, Date, End, EntityKind, Fact, Profile, Role};
use crate::policy::Edition;
use chrono::Days;
use mixed_radix::{DIGITS, MixedRadixCodec, digit_of};
pub use mixed_radix::{digits, letters};
pub use refusal::Refusal;

/// The version of this form.
const VERSION: char = '1';

/// The length of the check, in digits.
const CHECK: usize = 3;

/// The largest prime of so many digits. No change of one digit keeps the remainder by it.
const PRIME: u32 = 238_321;

/// Numbers below this, as most are, take one digit.
const SMALL: u32 = 60;

/// No number of persons is larger.
const PERSONS: u32 = 9999;

/// No link is longer, in letters. The time to read one grows with the square of its length; so many hold a
/// list of 999, and much said of each of 300.
const LONGEST: usize = 8000;

/// Days can be given from 1900 to 2099.
const DAYS: u32 = 73_049;

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareLink {
    /// Roles and answers. Measured on the day that was chosen, or on the day of reading.
    pub profile: Profile,
    /// The day the person chose to measure on, in place of today.
    pub own_day: Option<Date>,
}

impl ShareLink {
    /// The link as text. None for somebody without a role, who has said nothing, for more people than a link
    /// holds, and for answers that nobody could have typed. Answers that no role of the person is asked for are left out.
    pub fn write(&self, edition: &Edition) -> Option<String> {
        let mut codec = MixedRadixCodec::blank();
        profile(&mut codec, self, self.profile.as_of).ok()?;
        let number = codec.number();
        let check = check(edition.letter, &number)?;
        let check = (0..CHECK)
            .map(|index| u8::try_from(check / 62_u32.pow(u32::try_from(index).ok()?) % 62).ok());
        let digits = check.collect::<Option<Vec<_>>>()?.into_iter().chain(number);
        let digits =
            digits.map(|digit| DIGITS.get(usize::from(digit)).map(|&byte| char::from(byte)));
        let text = [Some(VERSION), Some(edition.letter)].into_iter().chain(digits);
        text.collect::<Option<String>>().filter(|text| text.len() <= LONGEST)
    }

    /// Reads a link. Days are measured on `today` where the person chose none. Whether the answers fit
    /// together and matter is for [`Interview::resume`](super::Interview::resume).
    ///
    /// # Errors
    /// Why it cannot be read. No change of a single letter passes for another link.
    pub fn read(text: &str, edition: &Edition, today: Date) -> Result<Self, Refusal> {
        // What chats and trackers hang on an address is no part of the link.
        let text =
            text.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let mut letters = text.chars();
        match letters.next() {
            Some(VERSION) => {}
            Some('2'..='9') => return Err(Refusal::Newer),
            _ => return Err(Refusal::Damaged),
        }
        let letter = letters.next().ok_or(Refusal::Damaged)?;
        if text.len() > LONGEST {
            return Err(Refusal::TooLong);
        }
        let digits = letters.map(digit_of).collect::<Option<Vec<_>>>().ok_or(Refusal::Damaged)?;
        let (said, number) = digits.split_at_checked(CHECK).ok_or(Refusal::Damaged)?;
        let said = said.iter().rev().fold(0, |said, &digit| said * 62 + u32::from(digit));
        if check(letter, number) != Some(said) || number.last() == Some(&0) {
            return Err(Refusal::Damaged);
        }
        if letter != edition.letter {
            return Err(Refusal::Foreign);
        }
        let mut codec = MixedRadixCodec::written(number);
        let nobody = Self { profile: Profile::new(today), own_day: None };
        let link = profile(&mut codec, &nobody, today)?;
        if codec.is_at_end() { Ok(link) } else { Err(Refusal::Damaged) }
    }
}

/// The remainder of the number with the edition as its first digit.
fn check(letter: char, number: &[u8]) -> Option<u32> {
    let first = digit_of(letter)?;
    let digits = number.iter().rev().chain([&first]);
    Some(digits.fold(0, |rest, &digit| (rest * 62 + u32::from(digit)) % PRIME))
}

/// Everything a link holds, in order. When writing, `given` is what is written and comes back; when reading
/// it is nobody, and what was written comes back.
fn profile(
    codec: &mut MixedRadixCodec,
    given: &ShareLink,
    today: Date,
) -> Result<ShareLink, Refusal> {
    let known = &given.profile;
    let roles =
        of_bits(Role::ALL, codec.next(1 << Role::ALL.len(), bits(Role::ALL, &known.roles))?);
    if roles.is_empty() {
        return Err(Refusal::Damaged);
    }
    let own_day = maybe(codec, given.own_day)?;
    let mut profile = Profile { roles, ..Profile::new(own_day.unwrap_or(today)) };
    profile.answers = entry(codec, EntityKind::Person, &profile.roles, Some(&known.answers))?;
    if profile.is(Role::Broker) {
        profile.batches = list(codec, EntityKind::Batches, &profile.roles, &known.batches)?;
    }
    if profile.is(Role::Employer) && codec.next(2, known.hires.is_some().into())? == 1 {
        profile.hires = Some(list(
            codec,
            EntityKind::Hires,
            &profile.roles,
            known.hires.as_deref().unwrap_or_default(),
        )?);
    }
    Ok(ShareLink { profile, own_day })
}

fn list(
    codec: &mut MixedRadixCodec,
    entity_kind: EntityKind,
    roles: &[Role],
    given: &[Answers],
) -> Result<Vec<Answers>, Refusal> {
    let known = count(given.len());
    let entries = codec.next(SMALL + 1, known.min(SMALL))?;
    let entries = rest(codec, entries, known, count(Profile::MOST_ENTRIES))?;
    (0..entries as usize).map(|index| entry(codec, entity_kind, roles, given.get(index))).collect()
}

/// The answers of one entity: of every fact its roles are asked for, in the order of facts.
fn entry(
    codec: &mut MixedRadixCodec,
    entity_kind: EntityKind,
    roles: &[Role],
    given: Option<&Answers>,
) -> Result<Answers, Refusal> {
    let mut facts = Vec::new();
    for &fact in roles
        .iter()
        .flat_map(|&role| question_order(role))
        .filter(|fact| fact.entity_kind() == entity_kind)
    {
        if let Err(entity) = facts.binary_search(&fact) {
            facts.insert(entity, fact);
        }
    }
    let mut answers = Answers::default();
    for (index, &fact) in facts.iter().enumerate() {
        codec.announce(facts.iter().skip(index + 1).map(|&fact| ways(fact)));
        if let Some(answer) = answer(codec, fact, given.and_then(|answers| answers.get(fact)))? {
            answers.set(fact, answer);
        }
    }
    Ok(answers)
}

/// How a fact was answered: not, 不清楚, or in one of its own ways.
fn answer(
    codec: &mut MixedRadixCodec,
    fact: Fact,
    given: Option<&Answer>,
) -> Result<Option<Answer>, Refusal> {
    let choices = fact.choices();
    let way = match codec.next(ways(fact), given.map_or(0, |answer| way(choices, answer)))? {
        0 => return Ok(None),
        1 => return Ok(Some(Answer::Unsure)),
        way => way - 2,
    };
    Ok(Some(match (fact, choices.get(way as usize)) {
        (Fact::Single(_) | Fact::Span(_), Some(&choice)) => Answer::One(choice),
        (Fact::Multiple(_), _) => {
            Answer::Many { ticked: of_bits(choices, way >> 1), unsure: way & 1 == 1 }
        }
        (Fact::Number(number), _) => {
            let known = if let Some(Answer::Number(known)) = given { *known } else { 0 };
            let (least, most) = number.bounds();
            let fits = |persons: &u32| (least..=most).contains(persons);
            Answer::Number(
                Some(rest(codec, way, known, PERSONS)?).filter(fits).ok_or(Refusal::Damaged)?,
            )
        }
        (Fact::Day(_), _) => Answer::Day(date(
            codec,
            if let Some(Answer::Day(day)) = given { Some(*day) } else { None },
        )?),
        _ => {
            let (first, last) = match given {
                Some(Answer::Days(first, End::On(last))) => (Some(*first), Some(*last)),
                Some(Answer::Days(first, End::Ongoing)) => (Some(*first), None),
                _ => (None, None),
            };
            let first = date(codec, first)?;
            Answer::Days(first, maybe(codec, last)?.map_or(End::Ongoing, End::On))
        }
    }))
}

/// How many ways there are to answer a fact, not and 不清楚 among them.
fn ways(fact: Fact) -> u32 {
    let choices = fact.choices().len();
    2 + match fact {
        Fact::Single(_) => count(choices),
        Fact::Multiple(_) => 2 << choices,
        Fact::Number(_) => SMALL + 1,
        Fact::Span(_) => count(choices) + 1,
        Fact::Day(_) => 1,
    }
}

/// In which way a fact was answered: 1 is 不清楚.
fn way(choices: &[Choice], answer: &Answer) -> u32 {
    2 + match answer {
        Answer::Unsure => return 1,
        Answer::One(choice) => {
            choices.iter().position(|other| other == choice).map_or(PERSONS, count)
        }
        Answer::Many { ticked, unsure } => bits(choices, ticked) << 1 | u32::from(*unsure),
        Answer::Number(number) => (*number).min(SMALL),
        Answer::Days(..) => count(choices.len()),
        Answer::Day(_) => 0,
    }
}

/// A number up to `most`, of which `small` was read; from [`SMALL`] on the rest follows.
fn rest(codec: &mut MixedRadixCodec, small: u32, given: u32, most: u32) -> Result<u32, Refusal> {
    if small < SMALL {
        Ok(small)
    } else {
        Ok(SMALL + codec.next(most + 1 - SMALL, given.saturating_sub(SMALL))?)
    }
}

/// A day, or none.
fn maybe(codec: &mut MixedRadixCodec, given: Option<Date>) -> Result<Option<Date>, Refusal> {
    if codec.next(2, given.is_some().into())? == 0 {
        Ok(None)
    } else {
        date(codec, given).map(Some)
    }
}

/// A day.
fn date(codec: &mut MixedRadixCodec, given: Option<Date>) -> Result<Date, Refusal> {
    let first = Date::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    let later = given.map_or(0, |day| u32::try_from((day - first).num_days()).unwrap_or(DAYS));
    let later = codec.next(DAYS, later)?;
    first.checked_add_days(Days::new(later.into())).ok_or(Refusal::Damaged)
}

/// Which of `all` are `chosen`, the first in the lowest bit.
fn bits<T: PartialEq>(all: &[T], chosen: &[T]) -> u32 {
    all.iter().rev().fold(0, |bits, one| bits << 1 | u32::from(chosen.contains(one)))
}

fn of_bits<T: Copy>(all: &[T], bits: u32) -> Vec<T> {
    all.iter()
        .enumerate()
        .filter(|(index, _)| bits >> index & 1 == 1)
        .map(|(_, &one)| one)
        .collect()
}

/// Too many for a u32 is too many for any limit.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
