//! Home, the questions, the lists and the answers.

use crate::facts::Role;

/// Home: Which kind of person are you? (You may choose several.)
pub const WHO: &str = "你是哪一种人?(可以选几个)";
/// Home: Not sure, help me choose.
pub const HELP_ME_CHOOSE: &str = "不清楚,帮我选";
/// Home: Start.
pub const START: &str = "开始";
/// Home: Choose one first, then tap "Start".
pub const CHOOSE_ONE: &str = "先选一个,再点“开始”。";
/// Home: Ten-odd questions at most, two minutes. No login, no charge. Your answers stay on this phone.
pub const PROMISES: [&str; 3] =
    ["最多十来个问题,两分钟答完。", "不用登录,不要钱。", "你的回答只留在这台手机里,不会传出去。"];
/// Home: Your last answers are still on this phone.
pub const WELCOME_BACK: &str = "上次的回答还在这台手机里。";
/// Home, lists: Go on answering.
pub const GO_ON: &str = "接着答";
/// See which sentence is like you.
pub const WHICH: &str = "看看哪一句像你";
/// What a person of this role says.
pub fn in_their_words(role: Role) -> &'static str {
    match role {
        Role::Worker => "我给别人干活,或者在找活,或者想学手艺",
        Role::Entrepreneur => "我自己开店、做买卖,就我一个老板",
        Role::Partners => "我和别人一起当老板",
        Role::Employer => "我们单位招了人,给人发工资",
        Role::Broker => "我带一批人出去干活,比如摘枸杞",
        Role::ExportOrg => "我们机构送很多人出去打工",
        Role::TrainingOrg => "我们办培训班,教手艺",
        Role::BrandOrg => "我们管一个品牌、一个项目或者一个园区",
    }
}
/// Question: how many at most remain, this one included.
pub fn at_most(questions: usize) -> String {
    if questions <= 1 {
        "这是最后一题".to_owned()
    } else {
        format!("最多还有{questions}题")
    }
}
/// Question: You may skip this question; it only bears on which services to ask for.
pub const OPTIONAL: &str = "这一题可以不答,只关系到能问哪些服务。";
/// Question: This question need not be answered any more.
pub const POINTLESS: &str = "这一题不用答了。";
/// Question: Next question.
pub const NEXT: &str = "下一题";
/// Question: I will fill in the dates.
pub const GIVE_DATES: &str = "我来填日期";
/// Question: The first day.
pub const FIRST_DAY: &str = "开始那天";
/// Question: The day on the licence.
pub const LICENCE_DAY: &str = "执照上的日子";
/// Question: The last day.
pub const LAST_DAY: &str = "最后一天";
/// Question: Still working.
pub const ONGOING: &str = "还在干";
/// Question: Choose one first, then tap "Next question".
pub const CHOOSE_FIRST: &str = "先选一个,再点“下一题”。";
/// Question: opens the explanation of a word.
pub fn what_is(word: &str) -> String {
    format!("什么是“{word}”?")
}
/// Explanation: What this word means.
pub const EXPLAIN: &str = "这个词的意思";
/// Explanation: This explanation is ours; it is not in the draft.
pub const OUR_WORDS: &str = "这是我们的说明,稿子里没有。";
/// Explanation: I see.
pub const UNDERSTOOD: &str = "知道了";
/// Question: How to find out.
pub const HOW_TO_FIND_OUT: &str = "怎么看";
/// Question: (Our advice; it is not in the draft.)
pub const OUR_ADVICE: &str = "(这是我们的建议,稿子里没有)";
/// Question: One person alone is no partnership. Please answer as somebody who runs a business alone.
pub const ALONE: &str = "只有1个人,就不算合伙。请按“自己一个人开店的人”来答。";
/// Question: Go on as partners all the same.
pub const ALONE_GO_ON: &str = "还是按合伙接着答";
/// Question: Change to running a business alone.
pub const ALONE_SWITCH: &str = "改成一个人开店";
/// Question: Hard to count? Fill in one person at a time.
pub const ONE_BY_ONE: &str = "人不好数?一个一个填";
/// Which batch of pickers a question is about.
pub fn batch(index: usize) -> String {
    format!("第{}批人", index + 1)
}
/// Which person hired a question is about.
pub fn hire(index: usize) -> String {
    format!("第{}个人", index + 1)
}
/// A list that is long: how many more there are, to be unfolded.
pub fn more_entries(more: usize) -> String {
    format!("后面还有{more}个，点这里看")
}
/// The running tally: what has come out so far.
pub fn tally(may: usize, check: usize) -> String {
    match (may, check) {
        (0, 0) => "现在还没有。".to_owned(),
        (may, 0) => format!("现在看,可能可以的有{may}条。"),
        (0, check) => format!("现在看,要去核实的有{check}条。"),
        (may, check) => format!("现在看,可能可以的有{may}条,要去核实的有{check}条。"),
    }
}
/// Lists: The people you led, batch by batch.
pub const BATCHES: &str = "带出去的人,一批一批填";
/// Lists: The people hired, one by one.
pub const HIRES: &str = "招来的人,一个一个填";
/// Lists: Add another batch.
pub const ADD_BATCH: &str = "再加一批人";
/// Lists: Add another person.
pub const ADD_HIRE: &str = "再加一个人";
/// Lists: Remove.
pub const REMOVE: &str = "去掉";
/// Lists: asks once more.
pub fn remove_sure(entry: &str) -> String {
    format!("{entry}填的都会删掉。真的要去掉吗?")
}
/// Lists: Remove it, I do not want it.
pub const REMOVE_YES: &str = "去掉,不要了";
/// Lists: All filled in, go on.
pub const LIST_DONE: &str = "填好了,往下走";
/// Lists: Nothing filled in yet.
pub const LIST_EMPTY: &str = "还没有填。";
/// Review: Look over your answers.
pub const REVIEW: &str = "看看你的回答";
/// Review: Change.
pub const CHANGE: &str = "改";
/// Review: What you do.
pub const ROLES: &str = "你是做什么的";
/// Review: Add people, remove, change.
pub const CHANGE_LIST: &str = "加人、去掉、改";
/// Review: Counted on which day.
pub const DAY: &str = "按哪一天算";
/// Review: Usually today. To see whether a later day is enough, change it.
pub const DAY_HELP: &str = "一般就按今天。想看以后哪天够不够,可以改。";
/// Review: A few questions you may skip.
pub const OPTIONAL_QUESTIONS: &str = "还有几个可以不答的题";
/// Review: Answer them to see fewer services that are not for you; money does not depend on them.
pub const OPTIONAL_HELP: &str = "答了能少看几条没关系的服务,跟钱没有关系。";
/// Review: No answers yet.
pub const NO_ANSWERS: &str = "还没有回答。";
