//! Home, the questions, the lists and the answers.

use crate::facts::Role;

/// Home: above the roles.
pub const WHO: &str = "你是哪一种人?(可以选几个)";
/// Home: under the roles.
pub const HELP_ME_CHOOSE: &str = "不清楚,帮我选";
/// Home: starts the questions.
pub const START: &str = "开始";
/// Home: nobody was chosen.
pub const CHOOSE_ONE: &str = "先选一个,再点“开始”。";
/// Home: what it costs in time and what becomes of the answers.
pub const PROMISES: [&str; 3] =
    ["最多十来个问题,两分钟答完。", "不用登录,不要钱。", "你的回答只留在这台手机里,不会传出去。"];
/// Home: answers are there from an earlier time.
pub const WELCOME_BACK: &str = "上次的回答还在这台手机里。";
/// Home, lists: goes to the next question.
pub const GO_ON: &str = "接着答";
/// Help with choosing: heading.
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
/// Question: it changes no money.
pub const OPTIONAL: &str = "这一题可以不答,只关系到能问哪些服务。";
/// Question: it can no longer matter.
pub const POINTLESS: &str = "这一题不用答了。";
/// Question: takes the answer.
pub const NEXT: &str = "下一题";
/// Question: shows dates in place of a band.
pub const GIVE_DATES: &str = "我来填日期";
/// Question: first day of a span.
pub const FIRST_DAY: &str = "开始那天";
/// Question: day of the licence.
pub const LICENCE_DAY: &str = "执照上的日子";
/// Question: last day of a span.
pub const LAST_DAY: &str = "最后一天";
/// Question: the span goes on.
pub const ONGOING: &str = "还在干";
/// Question: nothing was chosen.
pub const CHOOSE_FIRST: &str = "先选一个,再点“下一题”。";
/// Question: opens the explanation of a word.
pub fn what_is(word: &str) -> String {
    format!("什么是“{word}”?")
}
/// Explanation: what a screen reader calls it.
pub const EXPLAIN: &str = "这个词的意思";
/// Explanation: it is not the document's.
pub const OUR_WORDS: &str = "这是我们的说明,稿子里没有。";
/// Explanation: goes back.
pub const UNDERSTOOD: &str = "知道了";
/// Question: how to find out.
pub const HOW_TO_FIND_OUT: &str = "怎么看";
/// Question: our help is not the document's.
pub const OUR_ADVICE: &str = "(这是我们的建议,稿子里没有)";
/// Question: a lone partner.
pub const ALONE: &str = "只有1个人,就不算合伙。请按“自己一个人开店的人”来答。";
/// Question: on as partners all the same.
pub const ALONE_GO_ON: &str = "还是按合伙接着答";
/// Question: the way out for a lone partner.
pub const ALONE_SWITCH: &str = "改成一个人开店";
/// Question: persons one by one in place of counts.
pub const ONE_BY_ONE: &str = "人不好数?一个一个填";
/// Which batch of pickers a question is about.
pub fn batch(index: usize) -> String {
    format!("第{}批人", index + 1)
}
/// Which person hired a question is about.
pub fn hire(index: usize) -> String {
    format!("第{}个人", index + 1)
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
/// Lists: heading of the batches.
pub const BATCHES: &str = "带出去的人,一批一批填";
/// Lists: heading of the hires.
pub const HIRES: &str = "招来的人,一个一个填";
/// Lists: another batch.
pub const ADD_BATCH: &str = "再加一批人";
/// Lists: another person.
pub const ADD_HIRE: &str = "再加一个人";
/// Lists: takes an entry away.
pub const REMOVE: &str = "去掉";
/// Lists: asks once more.
pub fn remove_sure(entry: &str) -> String {
    format!("{entry}填的都会删掉。真的要去掉吗?")
}
/// Lists: yes, take it away.
pub const REMOVE_YES: &str = "去掉,不要了";
/// Lists: goes to the next question or the results.
pub const LIST_DONE: &str = "填好了,往下走";
/// Lists: nothing in it.
pub const LIST_EMPTY: &str = "还没有填。";
/// Review: heading.
pub const REVIEW: &str = "看看你的回答";
/// Review: changes an answer.
pub const CHANGE: &str = "改";
/// Review: the roles.
pub const ROLES: &str = "你是做什么的";
/// Review: changes a list.
pub const CHANGE_LIST: &str = "加人、去掉、改";
/// Review: on which day months are counted.
pub const DAY: &str = "按哪一天算";
/// Review: explains the day.
pub const DAY_HELP: &str = "一般就按今天。想看以后哪天够不够,可以改。";
/// Review: questions that would narrow down the services.
pub const OPTIONAL_QUESTIONS: &str = "还有几个可以不答的题";
/// Review: why one might answer them.
pub const OPTIONAL_HELP: &str = "答了能少看几条没关系的服务,跟钱没有关系。";
/// Review: nothing was answered.
pub const NO_ANSWERS: &str = "还没有回答。";
