//! A measure as an owned sheet, and the figures it claims.

use super::words;
use crate::ids::in_reading;
use qinghuicha::facts::{EntityKind, Role};
use qinghuicha::policy::{Amount, Criterion, Measure, Remark, Test, Words};

/// A measure; the criteria of heads and of top-ups among the others.
pub struct MeasureSheet {
    pub id: &'static str,
    pub title: &'static str,
    pub plain: &'static str,
    pub quote: String,
    pub roles: Vec<Role>,
    pub addressee: Option<&'static str>,
    pub criteria: Vec<CriterionSheet>,
    /// How the criteria of the measure, of its heads and of its top-up hang together.
    pub logic: [String; 3],
    pub amount: Amount,
    pub remarks: Vec<Remark>,
    pub readings: Vec<&'static str>,
}

/// A criterion, and whose answers it asks for.
#[derive(Clone, Copy, Debug)]
pub struct CriterionSheet {
    pub id: &'static str,
    pub quote: &'static str,
    pub plain: &'static str,
    pub test: Test,
    pub entity_kind: EntityKind,
}

/// A figure in code, with the words it rests on.
pub struct Claim {
    pub quote: &'static str,
    pub unit: Unit,
    pub figure: u64,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Yuan,
    Months,
    PerCent,
    Persons,
}

impl MeasureSheet {
    pub fn of(measure: &'static Measure) -> Self {
        let own = measure.condition.criteria();
        let heads = own.iter().find_map(|criterion| match criterion.test {
            Test::SomeHead(count) => Some(count),
            _ => None,
        });
        let of_heads = heads.map_or_else(Vec::new, |count| {
            on(measure.id, count.entity_kind, count.each.criteria())
        });
        // Any group of a top-up is enough.
        let (of_top_up, top_up) = match measure.amount {
            Amount::PerHead { top_up: Some(extra), heads, .. } => {
                let groups = on(measure.id, heads.entity_kind, extra.groups.iter().collect());
                let ids = groups.iter().map(|group| group.id.to_owned()).collect();
                (groups, words::group("any", ids))
            }
            _ => (Vec::new(), String::new()),
        };
        Self {
            id: measure.id,
            title: measure.title,
            plain: measure.plain,
            quote: measure.quote.text().to_owned(),
            roles: measure.roles.to_vec(),
            addressee: measure.addressee,
            criteria: [on(measure.id, EntityKind::Person, own), of_heads, of_top_up].concat(),
            logic: [
                words::logic(measure.id, &measure.condition),
                heads.map_or_else(String::new, |count| words::logic(measure.id, &count.each)),
                top_up,
            ],
            amount: measure.amount,
            remarks: measure.remarks.all().to_vec(),
            readings: measure.interpretations.all().iter().map(|reading| reading.id).collect(),
        }
    }

    /// The criterion with this id, to spoil.
    pub fn criterion(&mut self, id: &str) -> &mut CriterionSheet {
        self.criteria
            .iter_mut()
            .find(|criterion| criterion.id == id)
            .expect("a criterion with this id")
    }

    /// Every quote that must stand in the measure's own.
    pub fn quotes(&self) -> Vec<&'static str> {
        let of_criteria = self.criteria.iter().map(|criterion| criterion.quote);
        let of_remarks = self.remarks.iter().map(|remark| remark.quote.text());
        of_criteria.chain(of_remarks).chain(self.amount_quotes()).collect()
    }

    /// The quotes of the amount.
    pub fn amount_quotes(&self) -> Vec<&'static str> {
        self.amount_claims().into_iter().map(|claim| claim.quote).collect()
    }

    /// Every figure in code, of amounts and of thresholds.
    pub fn claims(&self) -> Vec<Claim> {
        let thresholds = self.criteria.iter().filter_map(|criterion| {
            let (unit, figure) = match criterion.test {
                Test::MonthsFull(_, months, _)
                | Test::MonthsBelow(_, months, _)
                | Test::RecentGraduate(months, _) => (Unit::Months, months),
                // Its words need not give a figure; figures.rs says which numbers they imply.
                Test::AtLeast(_, least) => (Unit::Persons, least),
                _ => return None,
            };
            Some(Claim { quote: criterion.quote, unit, figure: figure.into() })
        });
        self.amount_claims().into_iter().chain(thresholds).collect()
    }

    /// Every figure of the amount.
    pub fn amount_claims(&self) -> Vec<Claim> {
        let yuan = |quote: Words, figure| Claim { quote: quote.text(), unit: Unit::Yuan, figure };
        match self.amount {
            Amount::Fixed { sum, quote } => vec![yuan(quote, whole(sum.in_whole_yuan()))],
            Amount::Ceiling { most, quote } => vec![yuan(quote, whole(most.in_whole_yuan()))],
            Amount::LoanLimit { most, quote } => vec![yuan(quote, whole(most.in_whole_yuan()))],
            Amount::PerHead { unit, quote, top_up, .. } => {
                let extra =
                    top_up.map(|extra| yuan(extra.quote, whole(extra.unit.in_whole_yuan())));
                [yuan(quote, whole(unit.in_whole_yuan()))].into_iter().chain(extra).collect()
            }
            Amount::PartnerLoan {
                base,
                base_quote,
                raise_percent,
                raise_quote,
                cap,
                cap_quote,
            } => vec![
                yuan(base_quote, whole(base.in_whole_yuan())),
                Claim { quote: raise_quote.text(), unit: Unit::PerCent, figure: raise_percent },
                yuan(cap_quote, whole(cap.in_whole_yuan())),
            ],
            Amount::AsPrescribed | Amount::TaxRelief | Amount::Service => Vec::new(),
        }
    }
}

fn on(measure: &str, entity_kind: EntityKind, criteria: Vec<&Criterion>) -> Vec<CriterionSheet> {
    let criteria = criteria.into_iter();
    criteria
        .map(|one| CriterionSheet {
            id: in_reading(measure, one.id),
            quote: one.quote.text(),
            plain: one.plain,
            test: one.test,
            entity_kind,
        })
        .collect()
}

/// The document gives whole yuan only, so this is the amount itself.
pub fn whole(yuan: Option<u64>) -> u64 {
    yuan.expect("it is whole")
}
