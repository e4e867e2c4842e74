//! What the words in a cell mean, value by value, and what is no word.

use qinghuicha::facts::{
    Choice, Column, Date, EntityKind, Fact, Multiple, Number, Problem, Role, Single, Span,
    parse_date,
};
use qinghuicha::i18n::table as words;
use qinghuicha::screening::{
    CellContext, CellParser, CellValue, DayRules, ERROR_WORDS, FOLDED, FOLDED_TO, clean,
};

fn as_of() -> Date {
    parse_date("2025-11-30").expect("it is a day")
}

/// What `text` says in `column`.
fn cell(column: Column, text: &str) -> Result<CellValue, Problem> {
    let context = CellContext { as_of: as_of(), one_person_rows: false };
    CellParser::new(column, context, DayRules::default()).parse(text)
}

fn single(fact: Single, text: &str) -> Result<CellValue, Problem> {
    cell(Column::Fact(Fact::Single(fact)), text)
}

/// The groups that `text` names.
fn groups(set: Multiple, text: &str) -> Result<Vec<Choice>, Problem> {
    match cell(Column::Fact(Fact::Multiple(set)), text)? {
        CellValue::Many { ticked, unsure: false } => {
            let choices = Fact::Multiple(set).choices().iter().copied();
            Ok(choices.filter(|&choice| ticked.contains(choice)).collect())
        }
        other => panic!("{text}: {other:?}"),
    }
}

const ANY: [Column; 7] = [
    Column::First(Span::CrossProvince),
    Column::Last(Span::CrossProvince),
    Column::Band(Span::Picking),
    Column::Fact(Fact::Single(Single::Insured)),
    Column::Fact(Fact::Multiple(Multiple::PersonGroups)),
    Column::Fact(Fact::Number(Number::BatchPeople)),
    Column::Fact(Fact::Single(Single::Zjtx)),
];

#[test]
fn a_mark_is_not_sure_and_never_a_none() {
    for column in ANY.into_iter().chain([Column::Roles, Column::Fact(Fact::Span(Span::Trading))]) {
        for mark in [
            "/",
            "、",
            "\\",
            "-",
            "--",
            "—",
            "——",
            "－",
            "无",
            "未知",
            "不详",
            "N/A",
            "n/a",
            "+",
            "|",
            "；",
            ",",
            "，",
            "/ /",
            "—/—",
            "…",
            "。",
            "*",
            "NULL",
            "None",
            " 无 ",
            "\u{3000}/",
        ] {
            assert_eq!(cell(column, mark), Ok(CellValue::Mark), "{column:?}: {mark}");
        }
        for unsure in ["不清楚", "不知道", "不确定", "?", "？", "unsure"] {
            assert_eq!(cell(column, unsure), Ok(CellValue::Unsure), "{column:?}: {unsure}");
        }
        for nothing in ["", " ", "\t", "\u{3000}", "\u{a0}", "\u{200b}", "\u{feff}", "'"] {
            assert_eq!(cell(column, nothing), Ok(CellValue::Nothing), "{column:?}: {nothing:?}");
        }
        for error in ERROR_WORDS {
            assert_eq!(cell(column, error), Err(Problem::FailedFormula), "{column:?}: {error}");
        }
    }
}

#[test]
fn what_nobody_sees_is_no_part_of_a_cell() {
    assert_eq!(FOLDED.chars().count(), FOLDED_TO.chars().count());
    assert!(FOLDED_TO.is_ascii());
    for (letter, as_read) in FOLDED.chars().zip(FOLDED_TO.chars()) {
        assert_eq!(clean(&format!("是{letter}是")), format!("是{as_read}是"), "{letter:?}");
        // The full-width letters are the half-width ones, as far behind as all of them.
        if ('\u{ff00}'..'\u{ffff}').contains(&letter) {
            assert_eq!(u32::from(letter) - 0xfee0, u32::from(as_read), "{letter}");
        }
    }
    let blank = ('\0'..='\u{ffff}').filter(|letter| letter.is_whitespace());
    for letter in blank {
        assert!(letter == ' ' || FOLDED.contains(letter), "{letter:?}");
        assert_eq!(clean(&format!("{letter}是{letter}")), "是", "{letter:?}");
    }
    for letter in words::INVISIBLE {
        assert_eq!(clean(&format!("{letter}脱{letter}贫户{letter}")), "脱贫户", "{letter:?}");
    }
    for letter in ('\0'..='\u{ffff}').filter(|it| !it.is_control() && !it.is_whitespace()) {
        let is_kept = !FOLDED.contains(letter) && !words::is_invisible(letter);
        let text = format!("a{letter}a");
        assert_eq!(clean(&text) == text, is_kept, "{letter:?}");
    }
    assert_eq!(
        [clean("'20"), clean(" ' 20 "), clean("2'0"), clean("''0")],
        ["20", "20", "2'0", "'0"]
    );
    assert_eq!(clean("（２０２５．３．１）"), "(2025.3.1)");
}

#[test]
fn the_official_words_of_households_are_read() {
    let person = |text| groups(Multiple::PersonGroups, text);
    for text in [
        "脱贫不稳定户",
        "边缘易致贫户",
        "突发严重困难户",
        "监测户",
        "监测对象",
        "监测户劳动力",
        "防返贫监测户家里的人",
        "监测对象（边缘易致贫户）",
        "监测户\u{200b}",
    ] {
        assert_eq!(person(text), Ok(vec![Choice::Monitored]), "{text}");
    }
    for text in [
        "一般脱贫户",
        "低保脱贫户",
        "特困供养脱贫户",
        "已脱贫(享受政策)",
        "已脱贫（享受政策）",
        "稳定脱贫户",
        "脱贫户",
        "脱贫劳动力",
        "脱贫户\u{ad}",
        "脱贫户(一般脱贫户)",
        "脱贫户、",
    ] {
        assert_eq!(person(text), Ok(vec![Choice::PovertyLifted]), "{text}");
    }
    for text in ["一般户", "普通农户", "一般农户", "普通户", "都不是"] {
        assert_eq!(person(text), Ok(vec![Choice::None]), "{text}");
    }
    for text in [
        "脱贫劳动力/监测对象",
        "监测对象、脱贫户",
        "脱贫户 监测户",
        "脱贫户（监测户）",
        "脱贫户\n监测户",
    ] {
        assert_eq!(person(text), Ok(vec![Choice::PovertyLifted, Choice::Monitored]), "{text}");
    }
    // What may be either is told: who is no 脱贫户 may be a 监测户, whose risk is gone may be none.
    for text in [
        "否",
        "不是",
        "×",
        "是",
        "低保户",
        "五保户",
        "贫困户",
        "建档立卡户",
        "困难人员",
        "已脱贫(不享受政策)",
        "监测户(已消除风险)",
        "未消除风险",
        "非脱贫户",
        "脱贫户(已死亡)",
        "脱贫",
        "易地搬迁劳动力",
    ] {
        let expected = if text == "脱贫" {
            Ok(vec![Choice::PovertyLifted])
        } else {
            Err(Problem::NotAChoice)
        };
        assert_eq!(person(text), expected, "{text}");
    }
    assert_eq!(person("脱贫户、都不是"), Err(Problem::NoneAndSome));
    assert_eq!(person("一般户(脱贫户)"), Err(Problem::NoneAndSome));
    let hired = |text| groups(Multiple::HireGroups, text);
    assert_eq!(hired("退役军人"), Ok(vec![Choice::Veteran]));
    assert_eq!(hired("高校毕业生"), Ok(vec![Choice::Graduate]));
    assert_eq!(hired("脱贫劳动力/监测对象").map(|it| it.len()), Ok(2));
    // An ordinary household may have a veteran in it.
    for text in ["一般户", "普通农户", "农村低收入人口", "易地搬迁劳动力"] {
        assert_eq!(hired(text), Err(Problem::NotAChoice), "{text}");
    }
    let unsure = cell(Column::Fact(Fact::Multiple(Multiple::PersonGroups)), "脱贫户、不清楚");
    assert!(matches!(unsure, Ok(CellValue::Many { unsure: true, .. })), "{unsure:?}");
}

#[test]
fn yes_and_no_are_read_as_people_and_programs_write_them() {
    use Single as S;
    let yes_or_no = Single::ALL.iter().filter(|fact| fact.choices().contains(&Choice::Yes));
    for &fact in yes_or_no {
        for (text, choice) in [
            ("是", Choice::Yes),
            ("是的", Choice::Yes),
            ("√", Choice::Yes),
            ("✓", Choice::Yes),
            ("✔\u{fe0f}", Choice::Yes),
            ("TRUE", Choice::Yes),
            ("True", Choice::Yes),
            ("true", Choice::Yes),
            ("Y", Choice::Yes),
            ("yes", Choice::Yes),
            ("1", Choice::Yes),
            ("1.0", Choice::Yes),
            ("１", Choice::Yes),
            ("否", Choice::No),
            ("不是", Choice::No),
            ("×", Choice::No),
            ("FALSE", Choice::No),
            ("False", Choice::No),
            ("false", Choice::No),
            ("N", Choice::No),
            ("no", Choice::No),
            ("0", Choice::No),
            ("Ｎ", Choice::No),
        ] {
            assert_eq!(single(fact, text), Ok(CellValue::One(choice)), "{fact:?}: {text}");
        }
        assert_eq!(single(fact, "无"), Ok(CellValue::Mark), "{fact:?}");
        for text in ["2", "x", "V", "10", "1.5", "是否", "□", "未定"] {
            assert_eq!(single(fact, text), Err(Problem::NotAChoice), "{fact:?}: {text}");
        }
    }
    for (fact, text, choice) in [
        (S::Contract, "已签", Choice::Yes),
        (S::Contract, "已签订", Choice::Yes),
        (S::Contract, "未签", Choice::No),
        (S::Contract, "有", Choice::Yes),
        (S::Insured, "已参保", Choice::Yes),
        (S::Insured, "已缴", Choice::Yes),
        (S::Insured, "未参保", Choice::No),
        (S::Insured, "未交", Choice::No),
        (S::Insured, "没交", Choice::No),
        (S::TransportReceived, "已领", Choice::Yes),
        (S::TransportReceived, "未领", Choice::No),
        (S::StartupReceived, "未领取", Choice::No),
        (S::StartupReceived, "已领取", Choice::Yes),
        (S::Licensed, "已办", Choice::Yes),
        (S::Licensed, "未办", Choice::No),
        (S::Licensed, "已领", Choice::Yes),
        (S::HadJobBefore, "未就业", Choice::No),
        (S::WorksOtherProvince, "浙江省", Choice::Yes),
        (S::WorksOtherProvince, "新疆维吾尔自治区", Choice::Yes),
        (S::WorksOtherProvince, "青海省", Choice::No),
        (S::WorksOtherProvince, "县外省内", Choice::No),
        (S::WorksOtherProvince, "香港", Choice::Abroad),
        (S::OperatingNormally, "正常经营", Choice::Yes),
        (S::OperatingNormally, "已注销", Choice::No),
        (S::BizInQinghai, "省外", Choice::No),
        (S::ZjtxReceived, "没拿过", Choice::None),
    ] {
        assert_eq!(single(fact, text), Ok(CellValue::One(choice)), "{fact:?}: {text}");
    }
    // Each only where it fits, and nothing that could mean two things.
    for (fact, text) in [
        (S::Insured, "已签"),
        (S::Contract, "已参保"),
        (S::Contract, "固定期限"),
        (S::Insured, "812.5"),
        (S::Insured, "工伤"),
        (S::BrandLink, "已领"),
        (S::WorksOtherProvince, "海南"),
        (S::WorksOtherProvince, "西宁市"),
        (S::OperatingNormally, "存续"),
        (S::EmployerKind, "否"),
        (S::EmployerKind, "车间"),
        (S::EmployerKind, "合作社"),
        (S::QinghaiRural, "有"),
        (S::QinghaiRural, "1"),
        (S::HadJobBefore, "已就业"),
        (S::Zjtx, "是"),
        (S::BrokerConfirmed, "有"),
    ] {
        assert_eq!(single(fact, text), Err(Problem::NotAChoice), "{fact:?}: {text}");
    }
    for text in ["1", "0", "3", "3个月"] {
        let band = cell(Column::Band(Span::Picking), text);
        assert_eq!(band, Err(Problem::NotAChoice), "a number of months: {text}");
    }
}

#[test]
fn numbers_are_read_as_people_and_programs_write_them() {
    let number = |text| cell(Column::Fact(Fact::Number(Number::BatchPeople)), text);
    for (text, value) in [
        ("20", 20),
        ("20.0", 20),
        ("20.00", 20),
        ("12人", 12),
        ("20 人", 20),
        ("３０", 30),
        ("12个人", 12),
        ("12名", 12),
        ("1,234", 1234),
        ("１，２３４人", 1234),
        ("1,234.0", 1234),
        ("0", 0),
        ("007", 7),
        ("'20", 20),
        ("20\u{a0}人", 20),
    ] {
        assert_eq!(number(text), Ok(CellValue::Number(value)), "{text}");
    }
    for text in [
        "15（含司机1人）",
        "约20",
        "20+",
        "+20",
        "-3",
        "－3",
        "2.5",
        "20.",
        "0.5",
        "1,23",
        "12,5",
        "1234,567",
        ",123",
        "二十",
        "人",
        "20多",
        "10-20",
        "1 234",
        "1e3",
        "20/30",
        "12人3",
    ] {
        assert_eq!(number(text), Err(Problem::NotANumber), "{text}");
    }
    assert_eq!(number("10000"), Err(Problem::TooMany(9999)));
    assert_eq!(number("99999999999999999999"), Err(Problem::TooMany(9999)));
    let partners = Column::Fact(Fact::Number(Number::PartnersTotal));
    assert_eq!(cell(partners, "0"), Err(Problem::TooFew(1)));
}

#[test]
fn where_a_row_is_one_person_a_yes_is_one() {
    let context = CellContext { as_of: as_of(), one_person_rows: true };
    let column = Column::Fact(Fact::Number(Number::BatchPriority));
    let parser = CellParser::new(column, context, DayRules::default());
    for (text, value) in [("是", 1), ("√", 1), ("1", 1), ("否", 0), ("×", 0), ("0", 0)] {
        assert_eq!(parser.parse(text), Ok(CellValue::Number(value)), "{text}");
    }
    assert_eq!(parser.parse("无"), Ok(CellValue::Mark));
    assert_eq!(parser.parse("有人"), Err(Problem::NotANumber));
}

/// Whatever our templates offer is read, and so are the pieces that a spreadsheet makes of a list
/// when a choice has a comma in it.
#[test]
fn every_word_of_ours_is_read_as_what_it_says() {
    for fact in Fact::all().filter(|fact| !fact.choices().is_empty()) {
        let column = Column::of(fact)[Column::of(fact).len() - 1];
        let read = |text: &str| match cell(column, text) {
            Ok(CellValue::One(choice)) => choice,
            Ok(CellValue::Many { ticked, unsure: false }) => {
                let found = fact.choices().iter().filter(|it| ticked.contains(**it));
                let found = found.collect::<Vec<_>>();
                assert_eq!(found.len(), 1, "{text}");
                *found[0]
            }
            other => panic!("{fact:?}: {text}: {other:?}"),
        };
        for (word, &choice) in words::choices(fact).iter().zip(fact.choices()) {
            assert_eq!(read(word), choice, "{word}");
            assert_eq!(read(choice.key()), choice, "{word}");
            let pieces = word.split([',', '，']);
            assert!(pieces.map(read).all(|it| it == choice), "{fact:?}: {word}");
            for other in words::words(fact, choice) {
                assert_eq!(read(other), choice, "{fact:?}: {other}");
            }
        }
        assert_eq!(words::choices(fact).len(), fact.choices().len() + 1);
        assert_eq!(cell(column, words::choices(fact)[fact.choices().len()]), Ok(CellValue::Unsure));
    }
    for &role in Role::ALL {
        for word in words::role_words(role).iter().copied().chain([role.key()]) {
            assert_eq!(cell(Column::Roles, word), Ok(CellValue::Roles(role.into())), "{word}");
        }
    }
    let both = cell(Column::Roles, "打工/开店");
    let Ok(CellValue::Roles(roles)) = both else { panic!("{both:?}") };
    assert!(roles.contains(Role::Worker) && roles.contains(Role::Entrepreneur));
    for text in ["低保户", "脱贫劳动力", "国王", "打工/国王"] {
        assert_eq!(cell(Column::Roles, text), Err(Problem::NotAChoice), "{text}");
    }
}

/// A word has one meaning in its column: a mark, what is not sure and an error are no answers.
#[test]
fn no_word_is_an_answer_and_a_mark() {
    let mut neither = words::MARK_WORDS.to_vec();
    neither.extend(words::UNSURE_WORDS);
    neither.extend(ERROR_WORDS);
    for fact in Fact::all() {
        for &choice in fact.choices() {
            for word in words::words(fact, choice) {
                assert!(!neither.contains(&word), "{fact:?}: {word}");
                assert_eq!(clean(word), clean(&clean(word)), "{word}");
            }
        }
    }
    let roles = Role::ALL.iter().flat_map(|&role| words::role_words(role));
    for word in roles.chain(&words::ONGOING_WORDS) {
        assert!(!neither.contains(word), "{word}");
    }
}

/// Every kind of mistake has a sentence, in every column where it can be.
#[test]
fn every_mistake_is_said() {
    let problems = [
        Problem::NotAChoice,
        Problem::NotANumber,
        Problem::NoSuchDay,
        Problem::MonthOnly,
        Problem::SpanInCell,
        Problem::LostZero,
        Problem::TooEarly,
        Problem::NotYet,
        Problem::Contradiction,
        Problem::FailedFormula,
        Problem::NotText,
        Problem::EndBeforeStart,
        Problem::NoneAndSome,
    ];
    let mut said =
        problems[2..].iter().map(|&problem| words::wrong(ANY[0], problem)).collect::<Vec<_>>();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), problems.len() - 2, "each is its own: {said:#?}");
    let kinds = EntityKind::Person;
    for column in qinghuicha::screening::columns(kinds) {
        assert!(problems.iter().all(|&it| words::wrong(column, it).ends_with('。')), "{column:?}");
    }
}
