//! The words of the page itself: headings, buttons, notices.

use crate::assessment::Status;
use crate::facts::Role;

/// Its name.
pub const NAME: &str = "青惠查";
/// What it is, in a line.
pub const SLOGAN: &str = "答几个问题,看看劳务品牌的稿子里有没有你的份";

/// The first line of the banner, on every screen.
pub const DRAFT: &str = "这个文件是“征求意见稿”,就是还没定下来的稿子,不是正式政策。";
/// What opens the rest of the banner.
pub const DRAFT_MORE: &str = "先看这几句";
/// The rest of the banner.
pub const DRAFT_REST: [&str; 6] = [
    "发布单位:青海省人力资源和社会保障厅。公告日期:2022年2月7日。",
    "提意见的时间是2月16日前(公告是2022年的),已经截止。",
    "正式文件里的钱数和条件可能不一样。这里算出来的只是按稿子估一估,不算数。",
    "真要领,请去问县(区)人社局、就业局或者村里、社区。",
    "稿子上写的联系人:巩志楠,电话8258565(稿子没写区号;当时是用来收意见的)。",
    "这里不是政府网站。",
];

/// Home: above the roles.
pub const WHO: &str = "你是哪一种人?(可以选几个)";
/// Home: under the roles.
pub const HELP_ME_CHOOSE: &str = "不清楚,帮我选";
/// Home: unfolds what the roles mean.
pub const ROLE_EXAMPLES: &str = "每一种是什么意思";
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
    if questions <= 1 { "这是最后一题".to_owned() } else { format!("最多还有{questions}题") }
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
        (0, 0) => "现在还没有对上的。".to_owned(),
        (may, 0) => format!("已经对上{may}条。"),
        (0, check) => format!("有{check}条要去核实。"),
        (may, check) => format!("已经对上{may}条,还有{check}条要去核实。"),
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
/// Goes to the results.
pub const SEE_RESULTS: &str = "看结果";

/// Results: heading.
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
/// Results: nothing about money matches.
pub const NOTHING: &str = "按你的回答,现在没有对上的钱。下面写着差在哪里。";
/// Results: questions remain.
pub fn unfinished(questions: usize) -> String {
    format!("还有最多{questions}题没有答,结果可能会变。")
}
/// Results: the sum of grants that may be had.
pub fn sum(amount: &str) -> String {
    format!("给的钱加起来:{amount}(按稿子估算)。写着“最多”的钱、要还的钱,都没有加进来。")
}
/// Results: one of several.
pub const ALTERNATIVES: &str = "这几种借款不能加在一起。";
/// Results: ceilings are not added.
pub const CEILINGS: &str = "每一条都是最多,不能加在一起。";
/// Results: what other roles have.
pub const OTHERS: &str = "别的人才有的";
/// Results: unfolds.
pub fn folded(title: &str, count: usize) -> String {
    format!("{title}({count}条)")
}

/// Card: goes to the question that is missing.
pub fn fill_in(label: &str) -> String {
    format!("去填:{label}")
}
/// Card: unfolds.
pub const WHY: &str = "为什么、带什么、去哪里问";
/// Card: the words of the document.
pub const CLAUSE: &str = "看稿子原文";
/// Card: heading of the conditions.
pub const CONDITIONS: &str = "稿子写的条件";
/// Card: there are none.
pub const NO_CONDITIONS: &str = "稿子没有写条件。";
/// Card: one of several conditions is enough.
pub const ONE_OF: &str = "下面有一样就行:";
/// Card: of several conditions all are needed.
pub const ALL_OF: &str = "这几样都要:";
/// Card: what must hold of each person counted.
pub const EACH_PERSON: &str = "每个人都要:";
/// Card: who gets more.
pub const TOP_UP: &str = "再加钱的人:";
/// Card: heading of the standing warnings.
pub const WARNINGS: &str = "还要注意";
/// Card: words that refer to other rules.
pub fn other_rules(quote: &str, plain: &str) -> String {
    if quote == plain {
        format!("稿子写着“{quote}”。")
    } else {
        format!("稿子写着“{quote}”:{plain}。")
    }
}
/// Card: words that are shown and not tested.
pub const ASIDES: &str = "稿子还提到";
/// Card: heading of unclear wording.
pub const UNCLEAR: &str = "稿子没写清楚的地方";
/// Card: what an unclear condition means.
pub const TO_ASK: &str = "要问清楚的是:";
/// Card: heading of what to bring.
pub const BRING: &str = "要带什么";
/// Card: heading of who gets it.
pub const PAYEE: &str = "给谁";
/// Card: heading of where to ask.
pub const WHERE: &str = "去哪里问";
/// Card: where to ask. Our advice.
pub const WHERE_TO_ASK: &str = "县(区)人社局、就业局,或者打人社热线12333。";
/// Card: heading of the departments.
pub const DEPARTMENTS: &str = "稿子写的部门";
/// Measure of other roles.
pub fn for_others(roles: &str) -> String {
    format!("这一条是给这些人的:{roles}。")
}
/// Measure: back to the results.
pub const BACK_TO_RESULTS: &str = "回到结果";
/// No such measure, no such page.
pub const NO_SUCH_PAGE: &str = "没有这一页。";

/// Law: heading.
pub const LAW: &str = "条文对照";
/// Law: what the marks mean.
pub const LAW_HELP: &str = "下面是稿子的全文,一个字没改。画了线的句子给人好处,点下面的名字看是什么。";
/// Law: the document is on its way.
pub const LOADING: &str = "正在打开稿子,请等一等。";
/// Law: the document did not come.
pub const NO_DOCUMENT: &str = "稿子没有打开,可能是网络断了。";
/// Law: once more.
pub const RETRY: &str = "再试一次";
/// Guide: heading.
pub const GUIDE: &str = "稿子里的54条好处和服务";
/// Guide: what it is.
pub const GUIDE_HELP: &str = "这一页只能看,不能算。想知道自己可能有什么,请打开青惠查,或者打人社热线12333去问。";
/// Guide: above the words of the document.
pub const CLAUSE_WORDS: &str = "稿子原文";
/// Card: what stands beside the measure is on its way.
pub const LOADING_NOTES: &str = "正在打开。";
/// Card: it did not come.
pub const NO_NOTES: &str = "没有打开,可能是网络断了。";
/// Law: a passage that grants nothing.
pub const GRANTS_NOTHING: &str = "没有给个人或单位的好处:";

/// About: heading.
pub const ABOUT: &str = "这是什么";
/// About: what it is and what becomes of the answers.
pub const ABOUT_LINES: [&str; 8] = [
    "青惠查按一份稿子,帮你看看自己可能有什么。",
    "这里不是政府网站,也不是办事的地方。",
    "都是在你的手机里算的。你的回答不会传出去,我们看不到。",
    "回答存在这台手机的浏览器里。点“重新开始”,就全部删掉。",
    "没有广告,不要登录,不数有多少人来过。",
    "稿子里一共有54条好处和服务,每一条都能看到原文。",
    "稿子没写清楚的地方,我们不猜,会告诉你去问。",
    "写着“我们的建议”的话,稿子里没有,是我们加的。",
];
/// About: the edition.
pub const EDITION: &str = "按的是哪份稿子";

/// Clears everything.
pub const RESTART: &str = "重新开始";
/// Asks once more.
pub const RESTART_SURE: &str = "你的回答会全部删掉。真的要重新开始吗?";
/// Yes, clear.
pub const RESTART_YES: &str = "删掉,重新开始";

/// Navigation.
pub const HOME: &str = "首页";
/// Skips to the content.
pub const SKIP: &str = "跳到正文";
/// The kept answers could not be read.
pub const CORRUPT: &str = "上次存的回答坏了,打不开。请重新答一遍。";
/// The answers cannot be kept.
pub const CANNOT_KEEP: &str = "这台手机现在存不了你的回答。答完以前,不要关掉这一页。";
/// Something went wrong at the place of typing.
pub const CANNOT_TAKE: &str = "这里要改一下:";
