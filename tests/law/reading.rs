//! The data agrees with the published reading, which stands in `reading.txt`.

use super::measure::MeasureSheet;
use super::sheet::Sheet;
use super::words::{kind, remark, sorted, test};
use qinghuicha::policy::Tier;
use std::sync::LazyLock;

const READING: &str = include_str!("reading.txt");

static BLOCKS: LazyLock<Vec<Block>> =
    LazyLock::new(|| READING.split("\n\n").skip(1).map(Block::of).collect());

/// An item, a measure or a reading: its lines, by their first word.
struct Block(Vec<(&'static str, &'static str)>);

impl Block {
    fn of(text: &'static str) -> Self {
        Self(text.lines().filter_map(|line| line.split_once(' ')).collect())
    }

    /// Every block that starts with this word.
    fn all(word: &str) -> Vec<&'static Self> {
        BLOCKS.iter().filter(|block| block.0[0].0 == word).collect()
    }

    fn lines(&self, word: &str) -> Vec<&'static str> {
        self.0.iter().filter(|(first, _)| *first == word).map(|(_, rest)| *rest).collect()
    }

    fn line(&self, word: &str) -> &'static str {
        self.lines(word).first().copied().unwrap_or_default()
    }
}

/// What the sheet says, and the reading says otherwise.
pub fn proof(sheet: &Sheet) -> Vec<String> {
    let mut complaints = [items(sheet), readings(sheet)].concat();
    let blocks = Block::all("measure");
    for block in blocks.iter().copied() {
        let id = block.line("measure");
        let Some((passage, measure)) = sheet.measures().find(|(_, measure)| measure.id == id)
        else {
            complaints.push(format!("{} {id}: not granted", block.line("item")));
            continue;
        };
        let name = format!("{} {id}", sheet.place(passage));
        complaints.extend(compare(&name, "item", sheet.place(passage), block.line("item")));
        complaints.extend(of_measure(&name, measure, block));
    }
    let strays = sheet
        .measures()
        .filter(|(_, ours)| blocks.iter().all(|block| block.line("measure") != ours.id));
    complaints.extend(
        strays.map(|(passage, ours)| format!("{} {}: unknown", sheet.place(passage), ours.id)),
    );
    complaints
}

fn compare(name: &str, what: &str, ours: &str, theirs: &str) -> Option<String> {
    (ours != theirs).then(|| format!("{name}: {what} is “{ours}”, in the reading “{theirs}”"))
}

/// Each item's heading and departments, what its sentences grant and what it leaves out.
fn items(sheet: &Sheet) -> Vec<String> {
    let mut complaints = Vec::new();
    let blocks = Block::all("item");
    complaints.extend(compare(
        "the document",
        "number of items",
        &count(&sheet.clauses),
        &count(&blocks),
    ));
    for (index, (clause, block)) in sheet.clauses.iter().zip(&blocks).enumerate() {
        let sentences = sheet.of_clause(index).map(|passage| {
            let ids = sorted(passage.measures.iter().map(|measure| measure.id));
            if ids.is_empty() { "-".to_owned() } else { ids }
        });
        let non_entitlements = sheet
            .of_clause(index)
            .flat_map(|passage| &passage.non_entitlements)
            .map(|silence| silence.quote.text());
        let found = [
            compare(&clause.number, "number", &clause.number, block.line("item")),
            compare(&clause.number, "heading", &clause.heading, block.line("heading")),
            compare(&clause.number, "departments", &clause.departments, block.line("departments")),
            compare(
                &clause.number,
                "list of grants",
                &sentences.collect::<Vec<_>>().join("\n"),
                &block.lines("sentence").join("\n"),
            ),
            compare(
                &clause.number,
                "list of non_entitlements",
                &non_entitlements.collect::<Vec<_>>().join("\n"),
                &block.lines("silence").join("\n"),
            ),
        ];
        complaints.extend(found.into_iter().flatten());
    }
    complaints
}

/// Each piece of unclear wording and what we tell of it.
fn readings(sheet: &Sheet) -> Vec<String> {
    let ours = sheet
        .readings
        .iter()
        .map(|one| [one.id, one.quote.text(), one.tell].join("\n"))
        .collect::<Vec<_>>();
    let theirs = Block::all("unclear");
    let theirs = theirs
        .iter()
        .map(|one| [one.line("unclear"), one.line("quote"), one.line("tell")].join("\n"));
    let theirs = theirs.collect::<Vec<_>>();
    let lacking = theirs
        .iter()
        .filter(|one| !ours.contains(one))
        .map(|one| format!("the reading alone says {one}"));
    let strays = ours
        .iter()
        .filter(|one| !theirs.contains(one))
        .map(|one| format!("the reading does not say {one}"));
    lacking.chain(strays).collect()
}

fn of_measure(name: &str, ours: &MeasureSheet, theirs: &Block) -> Vec<String> {
    let criteria = ours.criteria.iter();
    let conditions =
        criteria.clone().map(|one| format!("{} {}", one.id, one.quote)).collect::<Vec<_>>();
    let tests = criteria.filter_map(|one| {
        test(&one.test, one.entity_kind).map(|test| format!("{} {test}", one.id))
    });
    let tests = tests.collect::<Vec<_>>();
    let remarks = ours.remarks.iter().map(remark).collect::<Vec<_>>();
    let [logic, heads, top_up] = &ours.logic;
    let all = |word: &str| sorted(theirs.lines(word).into_iter());
    let words = |word: &str| sorted(theirs.line(word).split(' '));
    let found = [
        compare(name, "title", ours.title, theirs.line("title")),
        compare(name, "tier", tier(ours), theirs.line("tier")),
        compare(name, "quote", &ours.quote, theirs.line("quote")),
        compare(name, "roles", &sorted(ours.roles.iter().map(|role| role.key())), &words("roles")),
        compare(name, "unclear", &sorted(ours.readings.iter().copied()), &words("unclear")),
        compare(name, "kind", kind(&ours.amount), theirs.line("kind")),
        compare(name, "yuan", &amounts(ours), &all("yuan")),
        compare(
            name,
            "conditions",
            &sorted(conditions.iter().map(String::as_str)),
            &all("condition"),
        ),
        compare(name, "tests", &sorted(tests.iter().map(String::as_str)), &all("test")),
        compare(name, "remarks", &sorted(remarks.iter().map(String::as_str)), &all("remark")),
        compare(name, "logic", logic, theirs.line("logic")),
        compare(name, "logic of heads", heads, theirs.line("heads")),
        compare(name, "logic of the top-up", top_up, theirs.line("top-up")),
    ];
    let named = theirs.lines("addressee").into_iter().filter(|words| ours.addressee != Some(words));
    let named = named.map(|words| format!("{name}: is not for {words}"));
    // What may be unclear about a test must be told with the measure.
    let untold = ours
        .criteria
        .iter()
        .filter_map(|one| one.test.interpretation().map(|reading| (one.id, reading.id)));
    let untold = untold.filter(|(_, reading)| !ours.readings.contains(reading));
    let untold = untold
        .map(|(id, reading)| format!("{name}: {id} is unclear by {reading}, which is not told"));
    found.into_iter().flatten().chain(named).chain(untold).collect()
}

fn tier(measure: &MeasureSheet) -> &'static str {
    match measure.amount.tier() {
        Tier::Figure => "1",
        Tier::Prescribed => "2",
        Tier::Service => "3",
    }
}

/// The sums in code with their words; of a partner loan only the cap, as the reading has it.
fn amounts(measure: &MeasureSheet) -> String {
    let claims = measure.amount_claims().into_iter();
    let claims =
        claims.map(|claim| format!("{} {}", claim.figure, claim.quote)).collect::<Vec<_>>();
    let cap = matches!(measure.amount, qinghuicha::policy::Amount::PartnerLoan { .. });
    let from = if cap { claims.len() - 1 } else { 0 };
    sorted(claims[from..].iter().map(String::as_str))
}

fn count<T>(things: &[T]) -> String {
    things.len().to_string()
}
