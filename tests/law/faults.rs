//! Faults, each with the proof that must see it.

use super::sheet::Sheet;
use qinghuicha::facts::{Choice, Multiple, Number, Single, Span};
use qinghuicha::law::{Amount, Ceiling, Grant, Loan, Silence, Test, TopUp};

/// What is wrong, which proof must see it, and how to do it.
type Fault = (&'static str, &'static str, fn(&mut Sheet));

/// The faults.
pub const FAULTS: &[Fault] = &[
    // Text.
    ("a comma is dropped", "text", |sheet| {
        let passage = sheet.passage("组织带领我省户籍农牧民");
        passage.text = passage.text.replacen(',', "", 1);
    }),
    ("a full stop is added", "text", |sheet| sheet.passage("合伙创业的").text.push('。')),
    ("two sentences change places", "text", |sheet| sheet.passages.swap(10, 11)),
    ("a heading is improved", "text", |sheet| sheet.clauses[5].heading.push_str("服务")),
    ("a department is left out", "text", |sheet| {
        sheet.clauses[3].departments = sheet.clauses[3].departments.replace("省财政厅、", "");
    }),
    ("a slip of the pen is corrected", "text", |sheet| {
        let frame = sheet.passages.last_mut().expect("a last passage");
        frame.text = frame.text.trim_end().to_owned();
    }),
    ("an item is renumbered", "text", |sheet| sheet.clauses[7].number.push('x')),
    ("a sentence is lost", "text", |sheet| {
        sheet.passages.remove(20);
    }),
    // Quotes.
    ("a letter of a measure's quote is changed", "quotes", |sheet| {
        let measure = sheet.measure("startup-one-off-subsidy");
        measure.quote = measure.quote.replacen('业', "亚", 1);
    }),
    ("a criterion quotes another clause", "quotes", |sheet| {
        sheet.measure("hire-one-off-reward").criterion("p3").quote = "依托劳务品牌";
    }),
    ("a quote stands twice in its passage", "quotes", |sheet| {
        sheet.measure("hire-one-off-reward").quote = String::from("就业");
    }),
    ("a criterion quotes nothing", "quotes", |sheet| sheet.measure("bond-support").criterion("c1").quote = ""),
    ("an amount quotes another measure", "quotes", |sheet| {
        let other = sheet.measure("startup-one-off-subsidy").amount;
        sheet.measure("zjtx-national-little-giant-reward").amount = other;
    }),
    ("a measure moves to another sentence", "quotes", |sheet| {
        let measure = sheet.passage("落实劳务经纪人补贴政策").measures.remove(0);
        sheet.passage("123模式").measures.push(measure);
    }),
    ("a silence quotes what is not there", "quotes", |sheet| {
        sheet.passage("123模式").silences[0].quote = "创业担保贷款124模式";
    }),
    // Figures.
    ("10 000 becomes 1 000", "figures", |sheet| {
        let Amount::Fixed { sum, .. } = &mut sheet.measure("startup-one-off-subsidy").amount else { return };
        *sum = Grant::yuan(1000);
    }),
    ("the reward is 1001 yuan a head", "figures", |sheet| {
        let Amount::PerHead { unit, .. } = &mut sheet.measure("hire-one-off-reward").amount else { return };
        *unit = Grant::yuan(1001);
    }),
    ("the top-up is 100 yuan", "figures", |sheet| {
        let Amount::PerHead { top_up: Some(TopUp { unit, .. }), .. } = &mut sheet.measure("broker-goji-subsidy").amount
        else {
            return;
        };
        *unit = Grant::yuan(100);
    }),
    ("the ceiling is doubled", "figures", |sheet| {
        let Amount::Ceiling { most, .. } = &mut sheet.measure("zjtx-provincial-reward").amount else { return };
        *most = Ceiling::yuan(1_000_000);
    }),
    ("the cap of partners is lowered", "figures", |sheet| {
        let Amount::PartnerLoan { cap, .. } = &mut sheet.measure("guaranteed-loan-partners").amount else { return };
        *cap = Loan::yuan(2_000_000);
    }),
    ("10% becomes 20%", "figures", |sheet| {
        let Amount::PartnerLoan { raise_percent, .. } = &mut sheet.measure("guaranteed-loan-partners").amount else {
            return;
        };
        *raise_percent = 20;
    }),
    ("3 months become 4", "figures", |sheet| {
        let Test::MonthsFull(_, months, _) =
            &mut sheet.measure("cross-province-transport-subsidy").criterion("c3").test
        else {
            return;
        };
        *months = 4;
    }),
    ("2 years since school become 1", "figures", |sheet| {
        let Test::RecentGraduate(months, _) = &mut sheet.measure("hire-one-off-reward").criterion("p2b").test else {
            return;
        };
        *months = 12;
    }),
    // Comparators.
    ("以上 is coded as less", "comparators", |sheet| {
        let criterion = sheet.measure("broker-goji-subsidy").criterion("p5");
        let Test::MonthsFull(span, months, reading) = criterion.test else { return };
        criterion.test = Test::MonthsBelow(span, months, reading);
    }),
    ("不足 is coded as more", "comparators", |sheet| {
        let criterion = sheet.measure("broker-goji-subsidy").criterion("p6");
        let Test::MonthsBelow(span, months, reading) = criterion.test else { return };
        criterion.test = Test::MonthsFull(span, months, reading);
    }),
    ("不高于 is coded as a fixed sum", "comparators", |sheet| {
        let measure = sheet.measure("cross-province-transport-subsidy");
        measure.amount = Amount::Fixed { sum: Grant::yuan(1000), quote: measure.amount_quotes()[0] };
    }),
    ("最高 is coded as a fixed sum", "comparators", |sheet| {
        let measure = sheet.measure("guaranteed-loan-individual");
        measure.amount = Amount::Fixed { sum: Grant::yuan(200_000), quote: measure.amount_quotes()[0] };
    }),
    ("a fixed sum is coded as a ceiling", "comparators", |sheet| {
        let measure = sheet.measure("startup-one-off-subsidy");
        measure.amount = Amount::Ceiling { most: Ceiling::yuan(10_000), quote: measure.amount_quotes()[0] };
    }),
    ("the condition with 不足 is forgotten", "comparators", |sheet| {
        sheet.measure("broker-goji-subsidy").criteria.retain(|criterion| criterion.id != "p6");
    }),
    // Facts.
    ("a condition asks about the wrong fact", "facts", |sheet| {
        sheet.measure("startup-one-off-subsidy").criterion("c2").test = Test::Is(Single::BrandLink, &[Choice::Yes]);
        sheet.measure("startup-one-off-subsidy").criterion("c8").test = Test::Is(Single::Insured, &[Choice::Yes]);
    }),
    ("the wrong span is measured", "facts", |sheet| {
        let criterion = sheet.measure("cross-province-transport-subsidy").criterion("c3");
        let Test::MonthsFull(_, months, reading) = criterion.test else { return };
        criterion.test = Test::MonthsFull(Span::Trading, months, reading);
    }),
    ("the wrong number is compared", "facts", |sheet| {
        sheet.measure("guaranteed-loan-partners").criterion("c2").test = Test::AtLeast(Number::PartnersEligible, 2);
    }),
    ("provincial and national are mixed up", "facts", |sheet| {
        sheet.measure("zjtx-provincial-reward").criterion("c2").test =
            Test::Is(Single::Zjtx, &[Choice::National, Choice::Both]);
    }),
    ("a group is forgotten", "facts", |sheet| {
        sheet.measure("cross-province-transport-subsidy").criterion("c1").test =
            Test::Includes(Multiple::PersonGroups, &[Choice::PovertyLifted]);
    }),
    ("a group is taken for another", "facts", |sheet| {
        sheet.measure("hire-one-off-reward").criterion("p2c").test =
            Test::Includes(Multiple::HireGroups, &[Choice::Hardship]);
    }),
    ("a condition stands twice", "facts", |sheet| {
        let measure = sheet.measure("hire-one-off-reward");
        let twin = *measure.criterion("p3");
        measure.criteria.push(twin);
    }),
    ("nobody asks about the wrongly idle fact", "facts", |sheet| {
        sheet.measure("labour-export-service-subsidy").criteria.clear();
    }),
    // Coverage.
    ("the explanation of a figure is lost", "coverage", |sheet| sheet.passage("123模式").figures.clear()),
    ("a figure of the frame is unexplained", "coverage", |sheet| {
        for passage in sheet.passages.iter_mut().filter(|passage| passage.clause.is_none()) {
            passage.figures.retain(|figure| figure.quote != "40万人次");
        }
    }),
    ("the claim of a figure is lost", "coverage", |sheet| {
        sheet.measure("zjtx-provincial-reward").amount = Amount::AsPrescribed;
    }),
    ("a new figure comes in", "coverage", |sheet| sheet.passage("落实劳务经纪人补贴政策").text.push_str("另加30元。")),
    ("a full-width figure comes in", "coverage", |sheet| sheet.passage("落实劳务经纪人补贴政策").text.push('３')),
    ("a sentence no longer says why it grants nothing", "coverage", |sheet| sheet.passage("123模式").silences.clear()),
    ("a reason is empty", "coverage", |sheet| {
        sheet.passage("123模式").silences[0] = Silence { quote: "123模式", reason: "" };
    }),
    ("a measure is lost", "coverage", |sheet| {
        sheet.passage("落实劳务经纪人补贴政策").measures.clear();
    }),
    ("a measure is granted twice", "coverage", |sheet| {
        let twin = Sheet::of_edition().passage("落实劳务经纪人补贴政策").measures.remove(0);
        sheet.passage("123模式").measures.push(twin);
    }),
];
