//! Faults in what is asked and how it hangs together.

use super::{Fault, fault};
use crate::sheet::Sheet;
use qinghuicha::facts::{Choice, Multiple, Number, Single, Span};
use qinghuicha::policy::{RemarkKind, Test};

pub const FAULTS: &[Fault] = &[
    fault(
        "a condition asks about the wrong fact",
        "facts",
        "startup-one-off-subsidy c1",
        |sheet| {
            test(
                sheet,
                "startup-one-off-subsidy",
                "c1",
                Test::Is(Single::WorksOtherProvince, &[Choice::Yes]),
            );
        },
    ),
    fault(
        "a condition asks about the brand in place of the employer",
        "facts",
        "bank-support-services c1",
        |sheet| {
            test(sheet, "bank-support-services", "c1", Test::Is(Single::BrandLink, &[Choice::Yes]));
        },
    ),
    fault("insurance and contract change places", "facts", "hire-one-off-reward p3", |sheet| {
        test(sheet, "hire-one-off-reward", "p3", Test::Is(Single::Insured, &[Choice::Yes]));
        test(sheet, "hire-one-off-reward", "p4", Test::Is(Single::Contract, &[Choice::Yes]));
    }),
    fault("what must be so must not be so", "facts", "startup-one-off-subsidy c2", |sheet| {
        test(sheet, "startup-one-off-subsidy", "c2", Test::Is(Single::BizInQinghai, &[Choice::No]));
    }),
    fault(
        "what must not have been paid must have been",
        "facts",
        "startup-one-off-subsidy c10",
        |sheet| {
            test(
                sheet,
                "startup-one-off-subsidy",
                "c10",
                Test::Is(Single::StartupReceived, &[Choice::Yes]),
            );
        },
    ),
    fault("the wrong span is measured", "facts", "cross-province-transport-subsidy c3", |sheet| {
        let criterion = sheet.measure("cross-province-transport-subsidy").criterion("c3");
        if let Test::MonthsFull(span, ..) = &mut criterion.test {
            *span = Span::Trading;
        }
    }),
    fault("the wrong number is compared", "facts", "guaranteed-loan-partners c2", |sheet| {
        test(sheet, "guaranteed-loan-partners", "c2", Test::AtLeast(Number::PartnersEligible, 2));
    }),
    fault(
        "the person is asked what the hired must be",
        "facts",
        "hire-one-off-reward p2e",
        |sheet| {
            test(
                sheet,
                "hire-one-off-reward",
                "p2e",
                Test::Includes(Multiple::PersonGroups, &[Choice::Monitored]),
            );
        },
    ),
    fault("provincial and national are mixed up", "facts", "zjtx-provincial-reward c2", |sheet| {
        test(
            sheet,
            "zjtx-provincial-reward",
            "c2",
            Test::Is(Single::Zjtx, &[Choice::National, Choice::Both]),
        );
    }),
    fault("a group is forgotten", "facts", "cross-province-transport-subsidy c1", |sheet| {
        let groups = Test::Includes(Multiple::PersonGroups, &[Choice::PovertyLifted]);
        test(sheet, "cross-province-transport-subsidy", "c1", groups);
    }),
    fault("a group too many", "facts", "hire-one-off-reward p2a", |sheet| {
        let groups = Test::Includes(Multiple::HireGroups, &[Choice::Hardship, Choice::Graduate]);
        test(sheet, "hire-one-off-reward", "p2a", groups);
    }),
    fault("a group is taken for another", "facts", "hire-one-off-reward p2c", |sheet| {
        test(
            sheet,
            "hire-one-off-reward",
            "p2c",
            Test::Includes(Multiple::HireGroups, &[Choice::Hardship]),
        );
    }),
    fault("a form of business is forgotten", "facts", "hire-one-off-reward c1c", |sheet| {
        let forms =
            Test::Is(Single::EmployerForm, &[Choice::Cooperative, Choice::IndividualBusiness]);
        test(sheet, "hire-one-off-reward", "c1c", forms);
    }),
    fault("a condition stands twice", "facts", "hire-one-off-reward p3", |sheet| {
        let measure = sheet.measure("hire-one-off-reward");
        let twin = *measure.criterion("p3");
        measure.criteria.push(twin);
    }),
    fault("a quote moves to another condition", "facts", "startup-one-off-subsidy c8", |sheet| {
        sheet.measure("startup-one-off-subsidy").criterion("c8").quote = "在青海省内";
    }),
    fault("a fact is idle", "facts", "organised_export is idle", |sheet| {
        sheet.measure("labour-export-service-subsidy").criteria.clear();
    }),
    fault("nobody counts the pickers", "facts", "broker_ok_count is idle", |sheet| {
        sheet.measure("broker-goji-subsidy").criteria.retain(|criterion| criterion.id != "c2");
    }),
    fault("hires are counted and pickers paid for", "facts", "hire-one-off-reward", |sheet| {
        let pickers = sheet.measure("broker-goji-subsidy").amount;
        sheet.measure("hire-one-off-reward").amount = pickers;
    }),
    // Reading.
    fault(
        "a threshold is unclear for another reason",
        "reading",
        "cross-province-transport-subsidy",
        |sheet| {
            let other = sheet
                .measure("hire-one-off-reward")
                .criterion("p2b")
                .test
                .interpretation()
                .expect("A04");
            let criterion = sheet.measure("cross-province-transport-subsidy").criterion("c3");
            if let Test::MonthsFull(_, _, reading) = &mut criterion.test {
                *reading = other;
            }
        },
    ),
    fault("a warning is taken for an aside", "reading", "startup-one-off-subsidy", |sheet| {
        sheet.measure("startup-one-off-subsidy").remarks[0].kind = RemarkKind::Aside;
    }),
    fault("either is enough where both are asked", "reading", "hire-one-off-reward", |sheet| {
        let logic = &mut sheet.measure("hire-one-off-reward").logic[1];
        *logic = logic.replacen("all(", "any(", 1);
    }),
    fault("both are asked where either is enough", "reading", "financing-channels", |sheet| {
        let logic = &mut sheet.measure("financing-channels").logic[0];
        *logic = logic.replace("any(", "all(");
    }),
    fault("a condition is forgotten", "reading", "guaranteed-loan-small-enterprise", |sheet| {
        sheet.measure("guaranteed-loan-small-enterprise").criteria.remove(0);
    }),
    fault("a condition is made up", "reading", "bond-support", |sheet| {
        let measure = sheet.measure("bond-support");
        let mut other = *measure.criterion("c1");
        (other.id, other.test) = ("c2", Test::Is(Single::EmployerForm, &[Choice::Enterprise]));
        measure.criteria.push(other);
    }),
    fault(
        "work abroad is refused where an office must say",
        "reading",
        "cross-province-transport-subsidy",
        |sheet| {
            let province = Test::Is(Single::WorksOtherProvince, &[Choice::Yes]);
            test(sheet, "cross-province-transport-subsidy", "c2", province);
        },
    ),
];

fn test(sheet: &mut Sheet, id: &str, criterion: &str, test: Test) {
    sheet.measure(id).criterion(criterion).test = test;
}
