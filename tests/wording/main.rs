//! What a person reads: every sentence is there, short, plain and without a promise, and the questions are the
//! published ones.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has failed, as it should"
)]

mod figures;
mod jargon;

use test_support::source;

use qinghuicha::facts::{Fact, Number, Role};
use qinghuicha::i18n;
use qinghuicha::policy::draft_2022::EDITION;
use qinghuicha::policy::{Amount, Part, Passage};

/// Words that promise, or that nobody outside an office would use.
const FORBIDDEN: [&str; 17] = [
    "一定能",
    "一定可以",
    "肯定能",
    "肯定可以",
    "保证",
    "保准",
    "包你",
    "你有资格",
    "你可以领",
    "你能领",
    "能领到",
    "总共能拿",
    "到账",
    "放心",
    "系统",
    "!",
    "\u{ff01}",
];

/// What only staff read.
const FOR_STAFF: [&str; 3] = ["src/i18n/zh/screening", "src/i18n/zh/staff", "src/i18n/zh/table"];

/// A sentence longer than this is hard to read on a small screen.
const LONGEST: usize = 45;

/// A stretch without a comma that is longer than this has to be read twice.
const LONGEST_BREATH: usize = 20;

/// The questions as published (reading §7), by the key of their fact. Of a span it is the question for the band.
const QUESTIONS: [(&str, &str); 35] = [
    (
        "brand_link",
        "你干的活、开的店或公司,跟“劳务品牌”有关系吗?劳务品牌就是有名字的手艺或活路,比如青海拉面、青绣、摘枸杞。",
    ),
    ("person_groups", "你是下面哪一种人?(可以选几个)"),
    ("works_other_province", "你是不是在青海以外的省干活?"),
    ("cross_span", "你在外省干了多久?"),
    ("transport_received", "以前领过出省打工的路费补助吗?"),
    ("high_skill", "你有高级工、技师这样的证吗?(可以不答)"),
    ("biz_form", "你办的是哪一种?"),
    ("biz_in_qinghai", "店或公司开在青海吗?"),
    ("licensed", "登记过了吗?营业执照拿到了吗?"),
    ("licence_span", "营业执照是哪天发的?到今天满1年了吗?"),
    ("operating_normally", "拿到执照以后,一直正常开门做生意吗?"),
    ("startup_received", "以前领过1万元的一次性创业补贴吗?"),
    ("partners_total", "连你在内,一共几个人合伙?"),
    ("partners_eligible", "这几个人里,有几个人自己也够条件办创业担保贷款?"),
    ("employer_kind", "你们单位是哪一种?"),
    ("employer_form", "你们登记成什么?"),
    (
        "hires_group_count",
        "在新加的岗位上,招了几个下面这样的人?一个人只数一次。(就业困难的人、毕业2年以内没工作的大学生、退伍军人、脱贫户、监测户)",
    ),
    ("hires_both_count", "这几个人里,又签了劳动合同、又交了社保的,有几个?"),
    ("hires_grad_over2", "另外,有没有毕业超过2年、一直没工作的大学生,也签了合同、交了社保?有几个?"),
    ("enterprise_size", "你们企业大不大?"),
    ("zjtx", "企业有没有评上“专精特新”?"),
    ("brand_leader", "你们是不是劳务品牌里带头的企业(龙头企业)?"),
    // Published as 这个奖励以前拿过吗: the reward is named here, for the question before it may be another one.
    ("zjtx_received", "“专精特新”的奖励以前拿过吗?"),
    ("has_ip", "你们有商标或者专利吗?(可以不答)"),
    ("broker_confirmed", "你是劳务经纪人吗?就是专门带人出去干活的人。"),
    ("broker_people", "你带了几个人?(不算你自己)"),
    ("broker_all_qinghai_rural", "他们都是青海户口的农民、牧民吗?"),
    ("broker_all_haixi_goji", "他们都是去海西州摘枸杞吗?"),
    ("broker_span", "每个人都摘满了2个月、又不到6个月吗?"),
    ("broker_ok_count", "上面几样都符合的,有几个人?"),
    (
        "broker_priority_count",
        "这些符合的人里,有几个是脱贫户、监测户,或者就业困难的人?一个人只数一次。",
    ),
    ("organised_export", "你们是不是有组织地送人出去打工的机构?"),
    ("brand_training", "你们办不办劳务品牌的手艺培训?"),
    ("org_things", "你们管的是什么?(可以选几个)"),
    ("on_key_list", "项目在国家或者省里的重点建设项目清单上吗?"),
];

/// What is wrong with a text.
fn faults(text: &str) -> Vec<String> {
    let words = FORBIDDEN
        .into_iter()
        .filter(|word| text.contains(word))
        .map(|word| format!("{word} in {text}"));
    let sentences = text.split(['。', '?', ';', '\u{ff1f}', '\u{ff1b}']);
    let long = sentences.filter(|sentence| sentence.chars().count() > LONGEST);
    let breaths = text.split(|it: char| ",、:;。?!()“”\u{ff0c}\u{ff1a}\u{ff1f}".contains(it));
    let breathless =
        breaths.filter(|breath| without_places(breath).chars().count() > LONGEST_BREATH);
    let long = long.map(|sentence| format!("too long: {sentence}"));
    words.chain(long).chain(breathless.map(|breath| format!("no comma in: {breath}"))).collect()
}

/// A text without the names in `{}`, which stand for a few characters.
fn without_places(text: &str) -> String {
    let mut pieces = text.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| {
        kept + "00" + piece.split_once('}').map_or("", |(_, after)| after)
    })
}

/// What stands in index.html itself, tags and comments taken out.
fn in_index() -> impl Iterator<Item = (String, String)> {
    let mut html = include_str!("../../index.html").to_owned();
    while let Some((before, after)) = html.split_once("<!--") {
        html = before.to_owned() + after.split_once("-->").map_or("", |(_, after)| after);
    }
    let texts = html
        .split('<')
        .filter_map(|piece| piece.split_once('>'))
        .map(|(_, text)| text.trim().to_owned());
    let texts = texts.filter(|text| !text.is_empty()).collect::<Vec<_>>();
    texts.into_iter().map(|text| ("index.html".to_owned(), text))
}

/// Every sentence of ours, as it stands in the source.
fn written() -> impl Iterator<Item = (String, String)> {
    let literals = source::files("src/i18n").into_iter().flat_map(|(path, text)| {
        let literals = source::Source::of(&text).literals.into_iter();
        literals.map(move |(line, text)| (format!("{path}:{line}"), text))
    });
    literals.chain(in_index())
}

/// The same without what only staff read: they know the words of their trade, and of their tables.
fn for_citizens() -> impl Iterator<Item = (String, String)> {
    let of_staff = |place: &str| FOR_STAFF.iter().any(|file| place.starts_with(file));
    written().filter(move |(place, _)| !of_staff(place))
}

#[test]
fn every_sentence_is_short_and_promises_nothing() {
    let faults_of = |(place, text): (String, String)| {
        faults(&text).into_iter().map(move |it| format!("{place}: {it}"))
    };
    assert_eq!(written().flat_map(faults_of).collect::<Vec<_>>(), [""; 0]);
    assert!(written().count() > 300, "the wording was found");
    assert_eq!(faults("钱一定能领。"), ["一定能 in 钱一定能领。"]);
    let breath = "字".repeat(LONGEST_BREATH);
    assert_eq!(faults(&format!("{breath},{breath},四个字。")), [""; 0]);
    assert_eq!(faults(&format!("{breath},{breath},五个字了。")).len(), 1);
    assert_eq!(faults(&format!("{breath},{breath}。{{number}}{breath}")).len(), 1);
    assert_eq!(faults(&format!("{breath}。{breath}?")), [""; 0]);
}

#[test]
fn no_sentence_needs_an_office_or_a_computer_to_be_understood() {
    let found = for_citizens().flat_map(|(place, text)| {
        jargon::jargon(&text).into_iter().map(move |word| format!("{place}: {word} in {text}"))
    });
    assert_eq!(found.collect::<Vec<_>>(), [""; 0]);
    assert_eq!(jargon::jargon("请核实信息。"), ["信息", "核实"]);
    assert_eq!(jargon::jargon("有2条要去核实。"), [""; 0]);
}

#[test]
fn every_figure_is_the_documents_or_says_why_not() {
    let unclaimed = for_citizens().flat_map(|(place, text)| {
        figures::unclaimed(&text).into_iter().map(move |figure| format!("{place}: {figure}"))
    });
    assert_eq!(unclaimed.collect::<Vec<_>>(), [""; 0]);
    assert_eq!(figures::broken(), [""; 0]);
    let said = for_citizens().map(|(_, text)| text).collect::<Vec<_>>();
    let idle = figures::CLAIMS
        .iter()
        .filter(|(_, words, _)| !said.iter().any(|text| text.contains(words)));
    assert_eq!(idle.map(|(_, words, _)| words).collect::<Vec<_>>(), [&""; 0]);
    assert_eq!(figures::unclaimed("最多借30万元,满3个月。"), ["30万元 in 最多借30万元,满3个月。"]);
}

#[test]
fn what_we_say_of_the_law_promises_nothing() {
    let passages = EDITION.parts.iter().flat_map(|part| match part {
        Part::Frame(passage) => vec![*passage],
        Part::Clause(clause) => clause.passages.to_vec(),
    });
    let reasons = |passage: &'static Passage| {
        passage.non_entitlements.iter().chain(passage.figures).map(|it| it.reason.text())
    };
    let measures = EDITION.measures().flat_map(|measure| {
        let conditions = measure.condition.criteria().into_iter().map(|criterion| criterion.plain);
        let remarks = measure.remarks.all().iter().map(|remark| remark.plain);
        let tells = measure.interpretations.all().iter().map(|reading| reading.tell);
        let own = [measure.title, measure.plain]
            .into_iter()
            .chain(measure.evidence.all().iter().copied());
        own.chain(conditions).chain(remarks).chain(tells)
    });
    let said = passages.flat_map(reasons).chain(measures).collect::<Vec<_>>();
    assert!(said.len() > 500 && said.iter().all(|text| !text.trim().is_empty()));
    let promises = said.iter().filter(|text| FORBIDDEN.iter().any(|word| text.contains(word)));
    assert_eq!(promises.collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn every_fact_has_its_words() {
    for fact in Fact::all() {
        let words = [i18n::text(fact), i18n::skip(fact), i18n::help(fact), i18n::label(fact)];
        assert!(words.iter().all(|text| !text.trim().is_empty()), "{}", fact.key());
        let choices = fact
            .choices()
            .iter()
            .map(|&choice| i18n::choice(fact, choice))
            .chain([i18n::skip(fact)]);
        let mut choices = choices.collect::<Vec<_>>();
        let count = choices.len();
        choices.sort_unstable();
        choices.dedup();
        assert!(choices.len() == count && !choices.contains(&""), "{}: {choices:?}", fact.key());
    }
    assert!(Number::ALL.iter().all(|&number| !i18n::placeholder(number).is_empty()));
    let mut labels = Fact::all().map(i18n::label).collect::<Vec<_>>();
    labels.sort_unstable();
    assert!(labels.windows(2).all(|pair| pair[0] != pair[1]), "a label would stand for two facts");
    for &role in Role::ALL {
        let words =
            [i18n::role(role), i18n::role_examples(role), i18n::payee(&Amount::Service, role)];
        assert!(words.iter().all(|text| !text.is_empty()), "{}", role.key());
    }
}

/// The explanation of a question may stand below it, as its help.
#[test]
fn the_questions_are_the_published_ones() {
    assert_eq!(i18n::page::WHO, "你是哪一种人?(可以选几个)");
    for (key, published) in QUESTIONS {
        let fact = Fact::from_key(key).expect("a published key");
        let asked = i18n::text(fact);
        let explanation = published.strip_prefix(asked);
        assert!(explanation.is_some(), "{key}: {asked}");
        let explanation = explanation.unwrap_or_default().trim_matches(['(', ')', '。']);
        assert!(i18n::help(fact).contains(explanation), "{key}: {explanation}");
    }
    let published = |fact: &Fact| QUESTIONS.iter().any(|(key, _)| *key == fact.key());
    let ours = Fact::all().filter(|fact| !published(fact)).map(Fact::key).collect::<Vec<_>>();
    let of_one_hire =
        ["new_post", "contract", "insured", "had_job_before", "groups", "left_school", "hired"];
    assert_eq!(
        ours, of_one_hire,
        "only persons one by one are asked in our own words (reading §6.2)"
    );
}
