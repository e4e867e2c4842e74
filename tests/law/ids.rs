//! What the published reading calls the criteria, which in code say what they test.

/// Of a measure, each of our ids with that of the reading.
type Ids = &'static [(&'static str, &'static str)];

const HIRES: Ids = &[
    ("brand_enterprise", "c1a"),
    ("workshop", "c1b"),
    ("listed_form", "c1c"),
    ("form_alone", "c1d"),
    ("counted_hire", "c2"),
    ("new_post", "p1"),
    ("hardship", "p2a"),
    ("recent_graduate", "p2b"),
    ("veteran", "p2c"),
    ("poverty_lifted", "p2d"),
    ("monitored", "p2e"),
    ("contract", "p3"),
    ("insured", "p4"),
];

const AWARDS: Ids = &[
    ("enterprise", "c1"),
    ("recognised", "c2"),
    ("brand_leader", "c3a"),
    ("not_brand_leader", "c3b"),
    ("others_count", "c3c"),
    ("not_received", "c4"),
];

const IDS: [(&str, Ids); 35] = [
    ("workshop-labour-intensive-support", &[("workshop", "c1"), ("brand_enterprise", "c2")]),
    (
        "top100-enterprise-subsidy",
        &[("enterprise", "c1"), ("brand_link", "c2"), ("selection_rules", "c3")],
    ),
    ("subsidised-training-trainee", &[("brand_link", "c1")]),
    ("subsidised-training-provider", &[("brand_training", "c1")]),
    ("professional-title-application", &[("high_skill", "c1")]),
    ("talent-programme-application", &[("high_skill", "c1")]),
    ("high-skill-training-subsidy", &[("recipient_and_amount", "c1")]),
    ("labour-export-service-subsidy", &[("organised_export", "c1")]),
    ("hire-social-insurance-subsidy", HIRES),
    ("hire-one-off-reward", HIRES),
    (
        "broker-goji-subsidy",
        &[
            ("labour_broker", "c1"),
            ("counted_picker", "c2"),
            ("qinghai_household", "p1"),
            ("farmer_or_herder", "p2"),
            ("in_haixi", "p3"),
            ("picks_goji", "p4"),
            ("full_2_months", "p5"),
            ("below_6_months", "p6"),
            ("poverty_lifted", "t1"),
            ("monitored", "t2"),
            ("hardship", "t3"),
        ],
    ),
    ("priority-labour-export", &[("priority_group", "c1")]),
    (
        "cross-province-transport-subsidy",
        &[
            ("poverty_lifted_or_monitored", "c1"),
            ("other_province", "c2"),
            ("full_3_months", "c3"),
            ("not_received", "c4"),
        ],
    ),
    ("patent-agency-services", &[("brand_enterprise", "c1")]),
    ("patent-to-standard", &[("patent", "c1")]),
    ("startup-tax-fee-relief", &[("brand_link", "c1")]),
    (
        "startup-one-off-subsidy",
        &[
            ("brand_link", "c1"),
            ("in_qinghai", "c2"),
            ("micro_small_enterprise", "c3"),
            ("individual_business", "c4"),
            ("other_form", "c5"),
            ("other_form_counts", "c5x"),
            ("registered", "c6"),
            ("licensed", "c7"),
            ("operating_normally", "c8"),
            ("full_1_year", "c9"),
            ("not_received", "c10"),
        ],
    ),
    ("leading-enterprise-support", &[("brand_leader", "c1")]),
    ("zjtx-provincial-reward", AWARDS),
    ("zjtx-national-little-giant-reward", AWARDS),
    ("rd-commercialisation", &[("enterprise", "c1")]),
    ("specialty-park-support", &[("park", "c1")]),
    ("park-land-energy-quota", &[("park", "c1")]),
    ("key-project-construction-land", &[("on_key_list", "c1"), ("brand_project", "c2")]),
    ("construction-labour-matching", &[("brand_enterprise", "c1")]),
    ("bank-support-services", &[("brand_enterprise", "c1")]),
    ("guaranteed-loan-individual", &[("brand_link", "c1")]),
    (
        "guaranteed-loan-partners",
        &[("brand_link", "c1"), ("partners", "c2"), ("eligible_partners", "c3")],
    ),
    ("guaranteed-loan-small-enterprise", &[("brand_link", "c1"), ("small_enterprise", "c2a")]),
    ("guaranteed-loan-interest-subsidy", &[("any_loan", "c1")]),
    ("financing-channels", &[("brand_leader", "c1"), ("park", "c2")]),
    ("ip-pledge-financing", &[("trademark_or_patent", "c1")]),
    ("listing-support", &[("brand_leader", "c1")]),
    ("bond-support", &[("brand_leader", "c1")]),
    ("overseas-exchange-guidance", &[("enterprise", "c1")]),
];

/// What the reading calls this criterion of a measure.
pub fn in_reading(measure: &str, criterion: &str) -> &'static str {
    let ids = IDS.iter().find(|(id, _)| *id == measure).map(|(_, ids)| *ids).unwrap_or_default();
    let mut found = ids.iter().filter(|(ours, _)| *ours == criterion).map(|(_, theirs)| *theirs);
    match (found.next(), found.next()) {
        (Some(theirs), None) => theirs,
        _ => panic!("{measure} {criterion}: the reading has no one name for it"),
    }
}
