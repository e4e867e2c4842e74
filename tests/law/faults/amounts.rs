//! Faults in figures, and in the comparisons they are part of.

use super::{Fault, fault};
use crate::measure::whole;
use crate::sheet::Sheet;
use qinghuicha::policy::{Amount, Ceiling, Grant, Loan, Test, TopUp};

pub const FAULTS: &[Fault] = &[
    fault("10 000 becomes 1 000", "figures", "startup-one-off-subsidy", |sheet| {
        change(sheet, "startup-one-off-subsidy", |amount| {
            if let Amount::Fixed { sum, .. } = amount {
                *sum = Grant::yuan(1000);
            }
        });
    }),
    fault("the reward is 1001 yuan a head", "figures", "hire-one-off-reward", |sheet| {
        change(sheet, "hire-one-off-reward", |amount| {
            if let Amount::PerHead { unit, .. } = amount {
                *unit = Grant::yuan(1001);
            }
        });
    }),
    fault("the top-up is 100 yuan", "figures", "broker-goji-subsidy", |sheet| {
        change(sheet, "broker-goji-subsidy", |amount| {
            if let Amount::PerHead { top_up: Some(TopUp { unit, .. }), .. } = amount {
                *unit = Grant::yuan(100);
            }
        });
    }),
    fault("the ceiling is doubled", "figures", "zjtx-provincial-reward", |sheet| {
        change(sheet, "zjtx-provincial-reward", |amount| {
            if let Amount::Ceiling { most, .. } = amount {
                *most = Ceiling::yuan(1_000_000);
            }
        });
    }),
    fault("万元 is read as 元", "figures", "guaranteed-loan-small-enterprise", |sheet| {
        change(sheet, "guaranteed-loan-small-enterprise", |amount| {
            if let Amount::LoanLimit { most, .. } = amount {
                *most = Loan::yuan(400);
            }
        });
    }),
    fault("the cap of partners is raised", "figures", "guaranteed-loan-partners", |sheet| {
        change(sheet, "guaranteed-loan-partners", |amount| {
            if let Amount::PartnerLoan { cap, .. } = amount {
                *cap = Loan::yuan(2_400_000);
            }
        });
    }),
    fault("10% becomes 20%", "figures", "guaranteed-loan-partners", |sheet| {
        change(sheet, "guaranteed-loan-partners", |amount| {
            if let Amount::PartnerLoan { raise_percent, .. } = amount {
                *raise_percent = 20;
            }
        });
    }),
    fault("the partners' base is lowered", "figures", "guaranteed-loan-partners", |sheet| {
        change(sheet, "guaranteed-loan-partners", |amount| {
            if let Amount::PartnerLoan { base, .. } = amount {
                *base = Loan::yuan(100_000);
            }
        });
    }),
    fault("3 months become 4", "figures", "cross-province-transport-subsidy", |sheet| {
        change_test(sheet, "cross-province-transport-subsidy", "c3", |test| {
            if let Test::MonthsFull(_, months, _) = test {
                *months = 4;
            }
        });
    }),
    fault("1 year is 1 month", "figures", "startup-one-off-subsidy", |sheet| {
        change_test(sheet, "startup-one-off-subsidy", "c9", |test| {
            if let Test::MonthsFull(_, months, _) = test {
                *months = 1;
            }
        });
    }),
    fault("2 years since school become 1", "figures", "hire-one-off-reward", |sheet| {
        change_test(sheet, "hire-one-off-reward", "p2b", |test| {
            if let Test::RecentGraduate(months, _) = test {
                *months = 12;
            }
        });
    }),
    fault("one alone is partners", "figures", "guaranteed-loan-partners", |sheet| {
        change_test(sheet, "guaranteed-loan-partners", "c2", |test| {
            if let Test::AtLeast(_, least) = test {
                *least = 1;
            }
        });
    }),
    fault("our own words promise more", "figures", "cross-province-transport-subsidy", |sheet| {
        sheet.measure("cross-province-transport-subsidy").plain = "可能有路费补助,最多1500元。";
    }),
    fault("our own words ask for less", "figures", "startup-one-off-subsidy", |sheet| {
        sheet.measure("startup-one-off-subsidy").criterion("c9").plain = "满6个月";
    }),
    // Comparators.
    fault("以上 is coded as less", "comparators", "broker-goji-subsidy", |sheet| {
        change_test(sheet, "broker-goji-subsidy", "p5", flip);
    }),
    fault("不足 is coded as more", "comparators", "broker-goji-subsidy", |sheet| {
        change_test(sheet, "broker-goji-subsidy", "p6", flip);
    }),
    fault(
        "不高于 is coded as a fixed sum",
        "comparators",
        "cross-province-transport-subsidy",
        |sheet| {
            change(sheet, "cross-province-transport-subsidy", |amount| {
                if let Amount::Ceiling { most, quote } = *amount {
                    *amount =
                        Amount::Fixed { sum: Grant::yuan(whole(most.in_whole_yuan())), quote };
                }
            });
        },
    ),
    fault("最高 is coded as a fixed sum", "comparators", "guaranteed-loan-individual", |sheet| {
        change(sheet, "guaranteed-loan-individual", |amount| {
            if let Amount::LoanLimit { most, quote } = *amount {
                *amount = Amount::Fixed { sum: Grant::yuan(whole(most.in_whole_yuan())), quote };
            }
        });
    }),
    fault(
        "不高于 is coded as a loan",
        "comparators",
        "zjtx-national-little-giant-reward",
        |sheet| {
            change(sheet, "zjtx-national-little-giant-reward", |amount| {
                if let Amount::Ceiling { most, quote } = *amount {
                    *amount =
                        Amount::LoanLimit { most: Loan::yuan(whole(most.in_whole_yuan())), quote };
                }
            });
        },
    ),
    fault("a fixed sum is coded as a ceiling", "comparators", "startup-one-off-subsidy", |sheet| {
        change(sheet, "startup-one-off-subsidy", |amount| {
            if let Amount::Fixed { sum, quote } = *amount {
                *amount =
                    Amount::Ceiling { most: Ceiling::yuan(whole(sum.in_whole_yuan())), quote };
            }
        });
    }),
    fault("a sum for each is paid once", "comparators", "hire-one-off-reward", |sheet| {
        change(sheet, "hire-one-off-reward", |amount| {
            if let Amount::PerHead { unit, quote, .. } = *amount {
                *amount = Amount::Fixed { sum: unit, quote };
            }
        });
    }),
    fault("the condition with 不足 is forgotten", "comparators", "broker-goji-subsidy", |sheet| {
        sheet.measure("broker-goji-subsidy").criteria.retain(|criterion| criterion.id != "p6");
    }),
    fault(
        "the claim of 不超过 is lost",
        "comparators",
        "guaranteed-loan-small-enterprise",
        |sheet| {
            sheet.measure("guaranteed-loan-small-enterprise").amount = Amount::AsPrescribed;
        },
    ),
    fault(
        "the missing comparison of the graduates is settled",
        "comparators",
        "hire-one-off-reward",
        |sheet| {
            let other = sheet
                .measure("broker-goji-subsidy")
                .criterion("p5")
                .test
                .interpretation()
                .expect("A15");
            change_test(sheet, "hire-one-off-reward", "p2b", |test| {
                *test = Test::RecentGraduate(24, other);
            });
        },
    ),
    // Coverage, reading.
    fault("the claim of a figure is lost", "coverage", "50", |sheet| {
        sheet.measure("zjtx-provincial-reward").amount = Amount::AsPrescribed;
    }),
    fault("a relief is coded as a service", "reading", "startup-tax-fee-relief", |sheet| {
        sheet.measure("startup-tax-fee-relief").amount = Amount::Service;
    }),
];

fn change(sheet: &mut Sheet, id: &str, how: impl FnOnce(&mut Amount)) {
    how(&mut sheet.measure(id).amount);
}

fn change_test(sheet: &mut Sheet, id: &str, criterion: &str, how: impl FnOnce(&mut Test)) {
    how(&mut sheet.measure(id).criterion(criterion).test);
}

/// 以上 for 不足 and the other way round.
pub fn flip(test: &mut Test) {
    *test = match *test {
        Test::MonthsFull(span, months, reading) => Test::MonthsBelow(span, months, reading),
        Test::MonthsBelow(span, months, reading) => Test::MonthsFull(span, months, reading),
        other => other,
    };
}
