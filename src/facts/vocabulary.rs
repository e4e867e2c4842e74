//! The words facts are made of, each with the key it bears in files: as in the published reading.

/// Declares an enum whose variants each have a key, so that variant, list and key cannot drift apart.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $name {
            /// Every variant, in the order it is declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The key this variant bears in files and links.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }

            /// The variant with this key.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.key() == key)
            }
        }
    };
}

vocabulary! {
    /// Who somebody is to the policy. A person may be several.
    Role {
        /// Works for others, looks for work or wants to learn a trade.
        Worker = "worker",
        /// Runs a business alone.
        Entrepreneur = "entrepreneur",
        /// Runs a business with others.
        Partners = "partners",
        /// Hires people: company, cooperative, sole trader, workshop, private non-enterprise unit.
        Employer = "employer",
        /// Labour broker (劳务经纪人): leads people to work elsewhere.
        Broker = "broker",
        /// Organisation that sends people out to work.
        ExportOrg = "export_org",
        /// Training institution, school, assessment body.
        TrainingOrg = "training_org",
        /// Manages a labour brand, a project or a park.
        BrandOrg = "brand_org",
    }
}

vocabulary! {
    /// A fact answered by one choice.
    Single {
        /// The work, shop or firm belongs to a labour brand.
        BrandLink = "brand_link",
        /// Works in another province than Qinghai.
        WorksOtherProvince = "works_other_province",
        /// Has had the transport subsidy before.
        TransportReceived = "transport_received",
        /// Holds a high skill certificate. Optional: only services depend on it.
        HighSkill = "high_skill",
        /// Form of one's own business.
        BizForm = "biz_form",
        /// The business is in Qinghai.
        BizInQinghai = "biz_in_qinghai",
        /// Registered, and the licence in hand: two conditions of the text, one question.
        Licensed = "licensed",
        /// Trading normally since the licence.
        OperatingNormally = "operating_normally",
        /// Has had the start-up subsidy before.
        StartupReceived = "startup_received",
        /// Labour-brand enterprise, assistance workshop, both or neither.
        EmployerKind = "employer_kind",
        /// Form in which the employer is registered.
        EmployerForm = "employer_form",
        /// Size of the enterprise.
        EnterpriseSize = "enterprise_size",
        /// Recognised as 专精特新, and at which level.
        Zjtx = "zjtx",
        /// A leading labour-brand enterprise (龙头企业).
        BrandLeader = "brand_leader",
        /// Which 专精特新 reward was paid before.
        ZjtxReceived = "zjtx_received",
        /// Holds a trademark or patent. Optional: only services depend on it.
        HasIp = "has_ip",
        /// Is a labour broker who organised and led the people.
        BrokerConfirmed = "broker_confirmed",
        /// Organised labour-export organisation.
        OrganisedExport = "organised_export",
        /// Gives labour-brand vocational training.
        BrandTraining = "brand_training",
        /// The project is on a national or provincial key construction list. Optional.
        OnKeyList = "on_key_list",
        /// Of one batch of pickers: Qinghai household registration, and farmers or herders.
        QinghaiRural = "broker_all_qinghai_rural",
        /// Of one batch of pickers: went to Haixi, and picked goji.
        HaixiGoji = "broker_all_haixi_goji",
        /// Of one hire: on a newly added post.
        NewPost = "new_post",
        /// Of one hire: has a labour contract.
        Contract = "contract",
        /// Of one hire: social insurance is paid.
        Insured = "insured",
        /// Of one hire, a graduate: had a job before.
        HadJobBefore = "had_job_before",
    }
}

vocabulary! {
    /// A fact answered by any number of choices.
    Multiple {
        /// Groups the person belongs to.
        PersonGroups = "person_groups",
        /// What the organisation manages. Optional: only services depend on it.
        OrgThings = "org_things",
        /// Groups one hired person belongs to.
        HireGroups = "groups",
    }
}

vocabulary! {
    /// A fact answered by a number of persons.
    Number {
        /// Partners in all, the user included.
        PartnersTotal = "partners_total",
        /// Partners who each meet the conditions of the personal loan.
        PartnersEligible = "partners_eligible",
        /// Priority-group people hired into new posts, each counted once.
        HiresGroup = "hires_group_count",
        /// Of those, with both contract and insurance.
        HiresBoth = "hires_both_count",
        /// Further graduates who left school more than 2 years before, with contract and insurance.
        HiresGradOver2 = "hires_grad_over2",
        /// Of one batch of pickers: people led, without the broker.
        BatchPeople = "broker_people",
        /// Of one batch: people for whom all of it is true. Asked only when something is true of some.
        BatchOk = "broker_ok_count",
        /// Of one batch: priority-group people among those who count.
        BatchPriority = "broker_priority_count",
    }
}

vocabulary! {
    /// A fact answered by dates, or by a band for those who do not remember them.
    Span {
        /// Work in another province, from the first day to the last or going on.
        CrossProvince = "cross_span",
        /// Trading, from the day of the licence.
        Trading = "licence_span",
        /// Of one batch of pickers: from the first picking day to the last.
        Picking = "broker_span",
    }
}

vocabulary! {
    /// A fact answered by one day.
    Day {
        /// Of one hire, a graduate: left school.
        LeftSchool = "left_school",
        /// Of one hire: was hired.
        Hired = "hired",
    }
}

vocabulary! {
    /// Everything that can be chosen as an answer.
    Choice {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Abroad, Hong Kong, Macao or Taiwan.
        Abroad = "abroad",
        /// Household lifted out of poverty (脱贫户).
        PovertyLifted = "poverty_lifted",
        /// Household monitored against falling back (监测户).
        Monitored = "monitored",
        /// Other rural low income.
        RuralLowIncome = "rural_low_income",
        /// Recognised as having difficulty finding work (就业困难人员).
        Hardship = "hardship",
        /// College graduate without work since school.
        Graduate = "graduate",
        /// Veteran (退役军人).
        Veteran = "veteran",
        /// Sole trader (个体户).
        IndividualBusiness = "individual_business",
        /// Small or micro enterprise.
        MicroSmallEnterprise = "micro_small_enterprise",
        /// Medium or large enterprise.
        MediumLargeEnterprise = "medium_large_enterprise",
        /// Cooperative.
        Cooperative = "cooperative",
        /// Not registered yet.
        NotRegistered = "not_registered",
        /// Enterprise, of whatever size.
        Enterprise = "enterprise",
        /// Private non-enterprise unit (民办非企业单位).
        PrivateNonEnterprise = "private_non_enterprise",
        /// Government office or public institution.
        PublicBody = "public_body",
        /// Small or micro.
        MicroSmall = "micro_small",
        /// Medium or large.
        MediumLarge = "medium_large",
        /// Labour-brand enterprise.
        BrandEnterprise = "brand_enterprise",
        /// Employment-assistance workshop (就业帮扶车间).
        Workshop = "workshop",
        /// Neither.
        Neither = "neither",
        /// Provincial level.
        Provincial = "provincial",
        /// National level.
        National = "national",
        /// Both.
        Both = "both",
        /// True of all of them.
        All = "all",
        /// True of some of them.
        Some = "some",
        /// None, or true of none.
        None = "none",
        /// Less than 3 months.
        Under3Months = "lt3",
        /// 3 months or more.
        From3Months = "ge3",
        /// Less than 1 year.
        Under1Year = "lt1y",
        /// 1 year or more.
        From1Year = "ge1y",
        /// A labour brand.
        Brand = "brand",
        /// An industrial park.
        Park = "park",
        /// A project.
        Project = "project",
        /// Something else.
        Other = "other",
    }
}
