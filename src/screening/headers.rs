//! Which columns a table may have, and which of them a header means.

use super::header_name::{HeaderName, plain};
use super::samples::{Fit, Samples};
use crate::facts::{Column, Day, EntityKind, Fact, Multiple, Number, Single, Span};
use crate::i18n::table as words;
use crate::policy::{Amount, Edition, Measure, Test, Tier};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What a row can be, in the order of the page.
pub const ENTITY_KINDS: [EntityKind; 3] =
    [EntityKind::Person, EntityKind::Hires, EntityKind::Batches];

/// The columns of our templates, in order.
pub fn template(entity_kind: EntityKind) -> Vec<Column> {
    use Fact::{Day as D, Multiple as M, Number as N, Single as S, Span as P};
    let facts: &[Fact] = match entity_kind {
        EntityKind::Person => &[
            S(Single::BrandLink),
            M(Multiple::PersonGroups),
            S(Single::WorksOtherProvince),
            P(Span::CrossProvince),
            S(Single::TransportReceived),
            S(Single::BizForm),
            S(Single::BizInQinghai),
            S(Single::Licensed),
            P(Span::Trading),
            S(Single::OperatingNormally),
            S(Single::StartupReceived),
            N(Number::PartnersTotal),
            N(Number::PartnersEligible),
        ],
        EntityKind::Hires => &[
            S(Single::EmployerKind),
            S(Single::EmployerForm),
            M(Multiple::HireGroups),
            S(Single::NewPost),
            S(Single::Contract),
            S(Single::Insured),
            S(Single::HadJobBefore),
            D(Day::LeftSchool),
            D(Day::Hired),
        ],
        EntityKind::Batches => &[
            S(Single::BrokerConfirmed),
            N(Number::BatchPeople),
            S(Single::QinghaiRural),
            S(Single::HaixiGoji),
            P(Span::Picking),
            N(Number::BatchOk),
            N(Number::BatchPriority),
        ],
    };
    let roles = (entity_kind == EntityKind::Person).then_some(Column::Roles);
    roles.into_iter().chain(facts.iter().flat_map(|&fact| Column::of(fact))).collect()
}

/// Every column a table may have: those of the template first. A person's row may also be an
/// organisation's or a broker's.
pub fn columns(entity_kind: EntityKind) -> Vec<Column> {
    let mut columns = template(entity_kind);
    if entity_kind == EntityKind::Person {
        let all = Column::all().filter(|column| column.entity_kind() != EntityKind::Hires);
        columns.extend(all.filter(|column| !template(entity_kind).contains(column)));
    }
    columns
}

/// What each header means, by its column index: our own words, the key, or another name that is
/// known. Of two headers that mean the same the first is taken, but several may name groups of one
/// person; None is passed through. Another name counts only where what stands beneath it can be read.
pub fn recognise(
    entity_kind: EntityKind,
    headers: &[HeaderName],
    samples: &Samples<'_>,
) -> Vec<Option<Column>> {
    let known = known(entity_kind);
    let mut taken = HashSet::new();
    let mut recognise = |(index, header): (usize, &HeaderName)| {
        let meanings = header.keys().find_map(|key| known.get(&key))?;
        let fits = |&&(column, sureness): &&(Column, Sureness)| {
            (!taken.contains(&column) || column.may_be_several())
                && match sureness {
                    Sureness::Own => true,
                    Sureness::Other => {
                        holds_by_silence(column) || samples.fit(column, index) != Fit::No
                    }
                    Sureness::Weak => samples.fit(column, index) == Fit::Yes,
                }
        };
        let (column, _) = *meanings.iter().find(fits)?;
        taken.insert(column);
        Some(column)
    };
    headers.iter().enumerate().map(&mut recognise).collect()
}

/// Whether a column that is left aside says something: a wrong cell must not.
fn holds_by_silence(column: Column) -> bool {
    matches!(
        column,
        Column::Fact(Fact::Single(Single::BrandLink) | Fact::Number(Number::HiresGradOver2))
    )
}

/// How many of these headers are known, in the kind of table that knows most, and how many are such
/// as stand in most lists.
pub fn known_headers(headers: &[HeaderName]) -> usize {
    let kinds = ENTITY_KINDS.map(known);
    let is_common = |header: &&HeaderName| {
        header.keys().any(|key| words::COMMON_HEADERS.contains(&key.as_str()))
    };
    let common = headers.iter().filter(is_common).count();
    let count = |known: &&Known| {
        let find = |header: &HeaderName| {
            let meanings = header.keys().find_map(|key| known.get(&key))?;
            let (column, sureness) = *meanings.first()?;
            (sureness != Sureness::Weak).then_some(column)
        };
        headers.iter().filter_map(find).collect::<HashSet<_>>().len()
    };
    common + kinds.iter().map(count).max().unwrap_or_default()
}

/// What kind of table has these headers: the one that knows most of them, of equals the villagers'.
pub fn detect_entity_kind(headers: &[HeaderName], samples: &Samples<'_>) -> EntityKind {
    let recognise = |kind| recognise(kind, headers, samples).into_iter().flatten();
    let strong = |kind: EntityKind| {
        let own = move |column: &Column| {
            (kind == EntityKind::Person || column.entity_kind() == kind)
                && !words::weak_headers(*column).iter().any(|weak| {
                    headers.iter().any(|header| header.keys().any(|key| key == plain(weak)))
                })
        };
        recognise(kind).filter(own).count()
    };
    let has_roles = recognise(EntityKind::Person).any(|column| column == Column::Roles);
    let most =
        [EntityKind::Hires, EntityKind::Batches].into_iter().max_by_key(|&kind| strong(kind));
    // A broker's batch can stand in a villagers' table, where a column of roles says so.
    most.filter(|&kind| strong(kind) >= 2 && !(has_roles && kind == EntityKind::Batches))
        .filter(|&kind| kind == EntityKind::Batches || strong(kind) > strong(EntityKind::Person))
        .unwrap_or(EntityKind::Person)
}

/// How surely a header names a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sureness {
    /// It is ours, or the key.
    Own,
    /// It is another name for it.
    Other,
    /// It is used for other things as well.
    Weak,
}

/// What each header may mean, the surest first.
type Known = HashMap<String, Vec<(Column, Sureness)>>;

/// The headers that are known, by what a row is.
static KNOWN: LazyLock<[Known; ENTITY_KINDS.len()]> = LazyLock::new(|| ENTITY_KINDS.map(known_in));

/// The headers that are known in a kind of table.
fn known(entity_kind: EntityKind) -> &'static Known {
    let index = ENTITY_KINDS.iter().position(|kind| *kind == entity_kind);
    &KNOWN[index.unwrap_or_default()]
}

fn known_in(entity_kind: EntityKind) -> Known {
    let mut known = Known::new();
    let columns = columns(entity_kind);
    let mut add = |column: Column, header: &str, sureness| {
        known.entry(plain(header)).or_default().push((column, sureness));
    };
    for &column in &columns {
        add(column, words::header(column), Sureness::Own);
        add(column, column.key(), Sureness::Own);
    }
    for &column in &columns {
        for name in words::other_headers(column) {
            add(column, name, Sureness::Other);
        }
    }
    // A villager's household has a number of people too.
    let is_of_kind = |column: &&Column| {
        entity_kind != EntityKind::Person || column.entity_kind() == EntityKind::Person
    };
    for &column in columns.iter().filter(is_of_kind) {
        for name in words::weak_headers(column) {
            add(column, name, Sureness::Weak);
        }
    }
    known
}

/// The measures assessed in a table, in the order of the document: all about money or relief for
/// people, and those that count heads of its list for the others.
pub fn measures(edition: &Edition, entity_kind: EntityKind) -> Vec<&'static Measure> {
    let counts = |measure: &&'static Measure| {
        let of_amount = matches!(&measure.amount, Amount::PerHead { heads, .. } if heads.entity_kind == entity_kind);
        let of_criterion =
            |test: &Test| matches!(test, Test::SomeHead(heads) if heads.entity_kind == entity_kind);
        of_amount
            || measure.condition.criteria().iter().any(|criterion| of_criterion(&criterion.test))
    };
    edition
        .measures()
        .filter(|measure| measure.amount.tier() != Tier::Service)
        .filter(|measure| entity_kind == EntityKind::Person || counts(measure))
        .collect()
}
