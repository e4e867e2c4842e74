//! Faults in the text, in quotes and in what is left out.

use super::{Fault, fault};
use crate::sheet::Sheet;
use qinghuicha::facts::Role;
use qinghuicha::policy::{NonEntitlement, Words};

pub const FAULTS: &[Fault] = &[
    fault("a comma is dropped", "text", "(六)", |sheet| {
        let passage = sheet.passage("组织带领我省户籍农牧民");
        passage.text = passage.text.replacen(',', "", 1);
    }),
    fault("a comma is printed full-width", "text", "(十三)", |sheet| {
        let passage = sheet.passage("坚持经济发展就业导向");
        passage.text = passage.text.replacen(',', "\u{ff0c}", 1);
    }),
    fault("a full stop is added", "text", "(十一)", |sheet| {
        sheet.passage("合伙创业的").text.push('。');
    }),
    fault("a space is made an ordinary one", "text", "outside", |sheet| {
        let passage = sheet.passage("巩志楠");
        passage.text = passage.text.replacen('\u{a0}', " ", 1);
    }),
    fault("two sentences change places", "text", "(三)", |sheet| {
        let at = sheet
            .passages
            .iter()
            .position(|passage| passage.text.contains("促进“青绣”品牌"))
            .expect("it stands");
        sheet.passages.swap(at, at + 1);
    }),
    fault("a sentence is lost", "text", "(十六)", |sheet| {
        sheet.passages.retain(|passage| !passage.text.contains("讲好青海故事"));
    }),
    fault("the end is lost", "text", "the end", |sheet| {
        sheet.passages.pop();
    }),
    fault("a heading is improved", "text", "(六)", |sheet| {
        sheet.clauses[5].heading.push_str("工作");
    }),
    fault("an item is renumbered", "text", "(九)", |sheet| {
        "(九)".clone_into(&mut sheet.clauses[7].number);
    }),
    fault("a department is left out", "text", "(四)", |sheet| {
        sheet.clauses[3].departments = sheet.clauses[3].departments.replace("省财政厅、", "");
    }),
    fault("a slip of the pen is corrected", "text", "(十五)", |sheet| {
        sheet.clauses[14].departments =
            sheet.clauses[14].departments.replace("省农业农业厅", "省农业农村厅");
    }),
    fault("the missing 内 is put in", "text", "(六)", |sheet| {
        let passage = sheet.passage("离校2年未就业");
        passage.text = passage.text.replace("离校2年未就业", "离校2年内未就业");
    }),
    fault("the telephone gets an area code", "text", "telephone", |sheet| {
        detail(sheet, "telephone", "0971-8258565");
    }),
    fault("another office is the issuer", "text", "issuer", |sheet| {
        detail(sheet, "issuer", "青海省就业局");
    }),
    fault("comments are taken longer", "text", "end of comments", |sheet| {
        detail(sheet, "end of comments", "2月26日前");
    }),
    // Quotes.
    fault(
        "a letter of a measure's quote is changed",
        "quotes",
        "startup-one-off-subsidy",
        |sheet| {
            let measure = sheet.measure("startup-one-off-subsidy");
            measure.quote = measure.quote.replacen('业', "亚", 1);
        },
    ),
    fault(
        "a measure's quote stands twice in its passage",
        "quotes",
        "hire-one-off-reward",
        |sheet| {
            sheet.measure("hire-one-off-reward").quote = String::from("就业");
        },
    ),
    fault(
        "a letter of a condition's quote is changed",
        "quotes",
        "startup-one-off-subsidy",
        |sheet| {
            sheet.measure("startup-one-off-subsidy").criterion("c9").quote = "1年已上";
        },
    ),
    fault("a condition quotes another item", "quotes", "hire-one-off-reward", |sheet| {
        sheet.measure("hire-one-off-reward").criterion("p3").quote = "依托劳务品牌";
    }),
    fault("a condition quotes nothing", "quotes", "bond-support", |sheet| {
        sheet.measure("bond-support").criterion("c1").quote = "";
    }),
    fault(
        "an amount quotes another measure",
        "quotes",
        "zjtx-national-little-giant-reward",
        |sheet| {
            let other = sheet.measure("startup-one-off-subsidy").amount;
            sheet.measure("zjtx-national-little-giant-reward").amount = other;
        },
    ),
    fault("a measure moves to another sentence", "quotes", "broker-goji-subsidy", |sheet| {
        let measure = sheet.passage("落实劳务经纪人补贴政策").measures.remove(0);
        sheet.passage("123模式").measures.push(measure);
    }),
    fault("a remark is made up", "quotes", "bond-support", |sheet| {
        sheet.measure("bond-support").remarks[0].quote = Words::new("符合规定条件的");
    }),
    fault("an addressee is made up", "quotes", "guaranteed-loan-partners", |sheet| {
        sheet.measure("guaranteed-loan-partners").addressee = Some("合伙创业者");
    }),
    fault("a silence quotes what is not there", "quotes", "(十一)", |sheet| {
        sheet.passage("123模式").non_entitlements[0].quote = Words::new("创业担保贷款124模式");
    }),
    fault("an explained figure is not there", "quotes", "outside", |sheet| {
        sheet.passage("40万人次").figures[0].quote = Words::new("50万人次");
    }),
    fault("unclear words are quoted better than they are", "quotes", "A04", |sheet| {
        let reading = sheet
            .readings
            .iter_mut()
            .find(|reading| reading.id == "A04")
            .expect("A04 bears on hires");
        reading.quote = Words::new("离校2年内未就业高校毕业生");
    }),
    // Coverage.
    fault("the explanation of a figure is lost", "coverage", "(十一)", |sheet| {
        sheet.passage("123模式").figures.clear();
    }),
    fault("a figure of the frame is unexplained", "coverage", "40", |sheet| {
        sheet.passage("40万人次").figures.clear();
    }),
    fault("a new figure comes in", "coverage", "30", |sheet| {
        sheet.passage("落实劳务经纪人补贴政策").text.push_str("另加30元。");
    }),
    fault("a full-width figure comes in", "coverage", "３", |sheet| {
        sheet.passage("落实劳务经纪人补贴政策").text.push('３');
    }),
    fault("a figure comes in as a Chinese numeral", "coverage", "千", |sheet| {
        sheet.passage("并给予补贴").text.push_str("补贴五千元。");
    }),
    fault("a sentence no longer says why it grants nothing", "coverage", "(十一)", |sheet| {
        sheet.passage("123模式").non_entitlements.clear();
    }),
    fault("a reason is empty", "coverage", "(十一)", |sheet| {
        sheet.passage("123模式").non_entitlements[0] =
            NonEntitlement { quote: Words::new("123模式"), reason: Words::new("") };
    }),
    fault("a measure is lost", "coverage", "53 measures", |sheet| {
        sheet.passage("落实劳务经纪人补贴政策").measures.clear();
    }),
    fault("a measure is granted twice", "coverage", "broker-goji-subsidy", |sheet| {
        let twin = Sheet::of_edition().passage("落实劳务经纪人补贴政策").measures.remove(0);
        sheet.passage("123模式").measures.push(twin);
    }),
    fault("an item names no department", "coverage", "(九)", |sheet| {
        sheet.clauses[8].departments.clear();
    }),
    // Reading.
    fault("a role is forgotten", "reading", "startup-one-off-subsidy", |sheet| {
        sheet.measure("startup-one-off-subsidy").roles.retain(|role| *role != Role::Partners);
    }),
    fault("an unclear point is forgotten", "reading", "guaranteed-loan-partners", |sheet| {
        sheet.measure("guaranteed-loan-partners").readings.retain(|id| *id != "A31");
    }),
    fault("a warning is forgotten", "reading", "startup-one-off-subsidy", |sheet| {
        sheet.measure("startup-one-off-subsidy").remarks.clear();
    }),
    fault("one of two non_entitlements of an item is forgotten", "reading", "(五)", |sheet| {
        sheet.passage("完善劳务品牌相关职业技能评价政策").non_entitlements.clear();
    }),
    fault("a measure has another name", "reading", "bond-support", |sheet| {
        sheet.measure("bond-support").id = "bonds";
    }),
];

fn detail(sheet: &mut Sheet, what: &str, words: &'static str) {
    let detail =
        sheet.details.iter_mut().find(|(other, _)| *other == what).expect("a detail of this name");
    detail.1 = words;
}
