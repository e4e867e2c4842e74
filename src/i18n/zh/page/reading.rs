//! The document, the guide, and what this is.

/// Law: The text, clause by clause.
pub const LAW: &str = "条文对照";
/// Law: The whole draft follows, not a letter changed. Underlined sentences give somebody something; tap the
/// name below to see what.
pub const LAW_HELP: &str =
    "下面是稿子的全文,一个字没改。画了线的句子给人好处,点下面的名字看是什么。";
/// Law: Opening the draft, please wait.
pub const LOADING: &str = "正在打开稿子,请等一等。";
/// Law: The draft did not open; the network may be down.
pub const NO_DOCUMENT: &str = "稿子没有打开,可能是网络断了。";
/// Law: Try again.
pub const RETRY: &str = "再试一次";
/// Guide: The 54 benefits and services in the draft.
pub const GUIDE: &str = "稿子里的54条好处和服务";
/// Guide: This page can be read but works nothing out. To know what you may have, open Qinghuicha, or call
/// 12333 and ask.
pub const GUIDE_HELP: &str =
    "这一页只能看,不能算。想知道自己可能有什么,请打开青惠查,或者打人社热线12333去问。";
/// Guide: The words of the draft.
pub const CLAUSE_WORDS: &str = "稿子原文";
/// Law: No benefit to a person or an organisation:
pub const GRANTS_NOTHING: &str = "没有给个人或单位的好处:";
/// About: What this is.
pub const ABOUT: &str = "这是什么";
/// About: What it is, that it is no government site, that everything is worked out on the phone and nothing
/// is sent, how to delete it, no advertisements and no counting of visitors, the 54 measures, what is
/// unclear, and what is our advice.
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
/// About: Which draft it goes by.
pub const EDITION: &str = "按的是哪份稿子";
