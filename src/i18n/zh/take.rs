//! The words of what is taken away: the link, the picture, the sheet of paper.

use super::answer::date;
use super::page;
use crate::eligibility::{Block, Outcome};
use crate::facts::Date;
use crate::interview::Refusal;
use crate::policy::Edition;

/// Results: leads here.
pub const TAKE: &str = "带走结果";

/// What the link gives away.
pub const GIVES_AWAY: &str =
    "图片上的方块码和下面的链接里,有你的回答。发给谁,谁就能看到。里面没有名字和电话。";
/// Unfolds what the link holds.
pub const HELD: &str = "这个链接里有你的回答,点开看看";

/// Heading of the picture.
pub const PICTURE: &str = "图片";
/// The picture is on its way.
pub const DRAWING: &str = "正在画图,请等一等。";
/// The picture did not come.
pub const NO_PICTURE: &str = "图没有画出来,可能是网络断了。";
/// How a picture is kept.
pub const KEEP: &str = "长按保存,或者截屏。";
/// What the picture shows, for those who cannot see it.
pub const ALT: &str = "结果的图片,跟最下面的文字是一样的";
/// Saves the picture.
pub const DOWNLOAD: &str = "下载图片";

/// Heading of the link.
pub const LINK: &str = "链接";
/// What the link is for.
pub const LINK_HELP: &str = "打开这个链接,或者扫方块码,就能看到同样的回答。";
/// What the square code shows, for those who cannot see it.
pub const CODE_ALT: &str = "方块码,扫一扫就打开这个链接";
/// There is no link where the page is a file.
pub const NO_LINK: &str = "这一页是从文件里打开的,所以没有链接。图片和文字可以照样带走。";
/// At a fair, where staff have set no address.
pub const ONLY_HERE: &str = "这个网址手机打不开。请工作人员先填上网上的网址。";
/// Before the link in figures.
pub const FIGURES: &str = "在办事的地方,可以把这些数报给工作人员:";
/// Too many entries for a square code.
pub const NO_CODE: &str = "填的人太多,方块码放不下。链接可以用。";
/// Hands the link over.
pub const SHARE: &str = "发给别人";
/// Copies the link.
pub const COPY_LINK: &str = "复制链接";

/// Heading of the text.
pub const TEXT: &str = "文字";
/// Copies the text.
pub const COPY_TEXT: &str = "复制文字";
/// Prints.
pub const PRINT: &str = "打印";
/// It was copied.
pub const COPIED: &str = "复制好了。";
/// It was not copied.
pub const NOT_COPIED: &str = "没有复制成。请长按那些字,自己复制。";
/// Inside another app, printing and saving do nothing.
pub const OPEN_IN_BROWSER: &str = "想打印或者下载,请点右上角的“…”,选“在浏览器打开”。";

/// Picture and sheet: on which day months were counted.
pub fn as_of(day: Date) -> String {
    format!("按{}算。", date(day))
}
/// Picture and sheet: what it is worth.
pub const NOT_BINDING: &str = "算出来的只是估一估,不算数。这里不是政府网站。";
/// Picture and sheet: what it is about.
pub fn brand() -> String {
    [page::NAME, ":", page::RESULTS].concat()
}
/// Picture and sheet: who gets a measure or may borrow, in a line.
pub fn payee(outcome: &Outcome) -> String {
    let measure = outcome.granted.measure;
    let is_loan = Block::of(&measure.amount) == Block::Loans;
    let title = if is_loan { page::BORROWER } else { page::PAYEE };
    let who = if measure.is_unsettled() {
        page::NOBODY_NAMED
    } else {
        super::payee(&measure.amount, outcome.role)
    };
    [title, ":", who].concat()
}
/// Picture and sheet: what an office must say.
pub fn to_ask(tell: &str) -> String {
    [page::TO_ASK, tell].concat()
}
/// Picture and sheet: where to ask.
pub fn where_to_ask() -> String {
    [page::WHERE_TO_ASK, page::OUR_ADVICE].concat()
}
/// Picture and sheet: what to bring.
pub fn bring(things: &[String]) -> String {
    ["要带:", &things.join("、"), "。"].concat()
}
/// Picture and sheet: measures by name only.
pub fn names(titles: &[String]) -> String {
    titles.join("、") + "。"
}
/// Picture and sheet: who published the draft, and which build of the page says so. `build` may be empty.
pub fn issuer(edition: &Edition, build: &str) -> String {
    if build.is_empty() {
        return [edition.issuer, "。"].concat();
    }
    [edition.issuer, "。按", edition.announced, "的", edition.status, "。版本", build].concat()
}
/// Sheet: the words of the document, and where they stand.
pub fn clause(number: &str, quote: &str) -> String {
    ["稿子", number, "“", quote, "”"].concat()
}
/// Sheet: heading of the footnotes.
pub const CLAUSES: &str = "稿子原文";
/// Picture and sheet: beside the square code.
pub const SCAN: &str = "扫一扫,打开同样的回答。";

/// Opening a link: heading.
pub const OPEN: &str = "别人发来的回答";
/// Opening a link: what to look at.
pub const OPEN_HELP: &str = "这个链接里有下面这些回答。看看对不对,再决定用不用。";
/// Opening a link: the device has answers of its own.
pub const REPLACES: &str = "这台手机里已经有你的回答。用了链接里的,你自己的就没有了。";
/// Opening a link: it holds what the device holds.
pub const SAME: &str = "链接里的回答,跟这台手机里的一样。";
/// Opening a link: heading of its answers.
pub const THEIRS: &str = "链接里的回答";
/// Opening a link: heading of one's own answers.
pub const OWN: &str = "这台手机里你的回答";
/// Opening a link: takes its answers.
pub const USE: &str = "用链接里的回答";
/// Opening a link: takes nothing.
pub const KEEP_OWN: &str = "留着我自己的";
/// Opening a link: takes nothing, and there is nothing yet.
pub const ANSWER_MYSELF: &str = "不用,我自己答";

/// Why a link cannot be opened.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Damaged => "这个链接坏了,可能没有复制全。请让发给你的人再发一次。",
        Refusal::Foreign => "这个链接说的是另一份文件,这里打不开。",
        Refusal::Newer => "这个链接是新版本做的。请连上网,重新打开青惠查,再点一次链接。",
    }
}
