//! The results and the measures.

use crate::eligibility::Status;

/// See the results.
pub const SEE_RESULTS: &str = "看结果";
/// Results: Results, estimated by the draft.
pub const RESULTS: &str = "按稿子估一估的结果";
/// Results: heading of a status.
pub fn section(status: Status) -> &'static str {
    match status {
        Status::MayQualify => "可能可以",
        Status::Check => "要去核实",
        Status::NeedInfo => "还缺信息",
        Status::NotMet => "按稿子不符合",
        Status::MayAsk => "可以去问的服务和鼓励",
    }
}
/// Results: By your answers no money matches now. What is missing stands below.
pub const NOTHING: &str = "按你的回答,现在没有对上的钱。下面写着差在哪里。";
/// Results: No money that can be worked out for certain yet. Some must be asked about first, see below.
pub const NOTHING_YET: &str = "现在还没有能算准的钱。有的钱要先问清楚,看下面。";
/// Results: questions remain.
pub fn unfinished(questions: usize) -> String {
    format!("还有最多{questions}题没有答,结果可能会变。")
}
/// Results: Money that may be given, added up.
pub const SUM: &str = "可能给的钱,加起来";
/// Results: the same to the yuan, and what is not in it.
pub fn sum(amount: &str) -> String {
    format!("{amount}(按稿子估算)。写着“最多”的钱、要还的钱,都没有加进来。")
}
/// Results: These loans cannot be added.
pub const ALTERNATIVES: &str = "这几种借款不能加在一起。";
/// Results: Each of these is a most; they cannot be added.
pub const CEILINGS: &str = "每一条都是最多,不能加在一起。";
/// Results: For other people.
pub const OTHERS: &str = "给别的人的";
/// Results: unfolds.
pub fn folded(title: &str, count: usize) -> String {
    format!("{title}({count}条)")
}
/// Card: goes to the question that is missing.
pub fn fill_in(label: &str) -> String {
    format!("去填:{label}")
}
/// Card: Why, what to bring, where to ask.
pub const WHY: &str = "为什么、带什么、去哪里问";
/// Card: See the words of the draft.
pub const CLAUSE: &str = "看稿子原文";
/// Card: Conditions the draft gives.
pub const CONDITIONS: &str = "稿子写的条件";
/// Card: The draft gives no conditions.
pub const NO_CONDITIONS: &str = "稿子没有写条件。";
/// Card: One of these is enough:
pub const ONE_OF: &str = "下面有一样就行:";
/// Card: All of these are needed:
pub const ALL_OF: &str = "这几样都要:";
/// Card: Each person needs:
pub const EACH_PERSON: &str = "每个人都要:";
/// Card: Who gets more:
pub const TOP_UP: &str = "再加钱的人:";
/// Card: Mind this too.
pub const WARNINGS: &str = "还要注意";
/// Card: words that refer to other rules.
pub fn other_rules(quote: &str, plain: &str) -> String {
    if quote == plain {
        format!("稿子写着“{quote}”。")
    } else {
        format!("稿子写着“{quote}”:{plain}。")
    }
}
/// Card: The draft also mentions.
pub const ASIDES: &str = "稿子还提到";
/// Card: Where the draft is unclear.
pub const UNCLEAR: &str = "稿子没写清楚的地方";
/// Card: To be asked:
pub const TO_ASK: &str = "要问清楚的是:";
/// Card: What to bring.
pub const BRING: &str = "要带什么";
/// Card: Given to.
pub const PAYEE: &str = "给谁";
/// Card: Who may borrow.
pub const BORROWER: &str = "谁可以去借";
/// Card: The draft does not say.
pub const NOBODY_NAMED: &str = "稿子没写";
/// Card: Where to ask.
pub const WHERE: &str = "去哪里问";
/// Card: The county office for human resources, the employment office, or call 12333.
pub const WHERE_TO_ASK: &str = "县(区)人社局、就业局,或者打人社热线12333。";
/// Card: Departments the draft names.
pub const DEPARTMENTS: &str = "稿子写的部门";
/// Measure of other roles.
pub fn for_others(roles: &str) -> String {
    format!("这一条是给这些人的:{roles}。")
}
/// Measure: Back to the results.
pub const BACK_TO_RESULTS: &str = "回到结果";
/// Card: Opening.
pub const LOADING_NOTES: &str = "正在打开。";
/// Card: It did not open; the network may be down.
pub const NO_NOTES: &str = "没有打开,可能是网络断了。";
