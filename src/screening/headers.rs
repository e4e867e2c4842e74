//! Which columns a table may have, and which of them a header means.

use crate::facts::{Column, Day, EntityKind, Fact, Multiple, Number, Single, Span};
use crate::i18n::table as words;
use crate::policy::{Amount, Edition, Measure, Test, Tier};

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
/// known. Of two headers that mean the same the first is taken; None is passed through.
pub fn recognise(entity_kind: EntityKind, headers: &[String]) -> Vec<Option<Column>> {
    let columns = columns(entity_kind);
    let mut taken = Vec::new();
    let mut recognise = |header: &String| {
        let header = plain(header);
        let matches = |text: &str| plain(text) == header;
        let own = |column: &&Column| matches(words::header(**column)) || matches(column.key());
        let other =
            |column: &&Column| words::other_headers(**column).iter().any(|text| matches(text));
        let column = columns.iter().find(own).or_else(|| columns.iter().find(other)).copied()?;
        (!taken.contains(&column)).then(|| {
            taken.push(column);
            column
        })
    };
    headers.iter().map(&mut recognise).collect()
}

/// What kind of table has these headers: the one that knows most of them, of equals the villagers'.
pub fn detect_entity_kind(headers: &[String]) -> EntityKind {
    let known = |entity_kind: EntityKind| {
        let own = |column: &Column| {
            entity_kind == EntityKind::Person || column.entity_kind() == entity_kind
        };
        recognise(entity_kind, headers).into_iter().flatten().filter(own).count()
    };
    let has_roles = recognise(EntityKind::Person, headers).contains(&Some(Column::Roles));
    let most = [EntityKind::Hires, EntityKind::Batches]
        .into_iter()
        .max_by_key(|&entity_kind| known(entity_kind));
    // A broker's batch can stand in a villagers' table, where a column of roles says so.
    most.filter(|&entity_kind| {
        known(entity_kind) >= 2 && !(has_roles && entity_kind == EntityKind::Batches)
    })
    .filter(|&entity_kind| {
        entity_kind == EntityKind::Batches || known(entity_kind) > known(EntityKind::Person)
    })
    .unwrap_or(EntityKind::Person)
}

/// A header without what spreadsheets and people put around it.
fn plain(header: &str) -> String {
    let header = header
        .trim_matches(|it: char| it.is_whitespace() || ['\u{feff}', '*', ':', '：'].contains(&it));
    let plain = |it: char| match it {
        '（' => '(',
        '）' => ')',
        '？' => '?',
        '，' => ',',
        other => other.to_ascii_lowercase(),
    };
    header.chars().filter(|it| !it.is_whitespace()).map(plain).collect()
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
