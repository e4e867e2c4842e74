//! The words of what is taken away: the link, the picture, the sheet of paper.

use super::answer::date;
use super::page;
use crate::eligibility::{Block, Outcome};
use crate::facts::Date;
use crate::interview::Refusal;
use crate::policy::Edition;

/// Results: Take the results along.
pub const TAKE: &str = "带走结果";

/// The QR code on the picture and the link below hold your answers. Whoever you send them to can see them. No
/// name, no phone number.
pub const GIVES_AWAY: &str =
    "图片上的方块码和下面的链接里,有你的回答。发给谁,谁就能看到。里面没有名字和电话。";
/// This link holds your answers; open to see them.
pub const HELD: &str = "这个链接里有你的回答,点开看看";

/// Picture.
pub const PICTURE: &str = "图片";
/// Drawing, please wait.
pub const DRAWING: &str = "正在画图,请等一等。";
/// The picture was not drawn; the network may be down.
pub const NO_PICTURE: &str = "图没有画出来,可能是网络断了。";
/// Press long to save it, or take a screenshot.
pub const KEEP: &str = "长按保存,或者截屏。";
/// A picture of the results, the same as the text at the end.
pub const ALT: &str = "结果的图片,跟最下面的文字是一样的";
/// Download the picture.
pub const DOWNLOAD: &str = "下载图片";

/// Link.
pub const LINK: &str = "链接";
/// Open this link or scan the QR code to see the same answers.
pub const LINK_HELP: &str = "打开这个链接,或者扫方块码,就能看到同样的回答。";
/// QR code; scan it to open this link.
pub const CODE_ALT: &str = "方块码,扫一扫就打开这个链接";
/// This page was opened from a file, so there is no link. Picture and text can be taken along all the same.
pub const NO_LINK: &str = "这一页是从文件里打开的,所以没有链接。图片和文字可以照样带走。";
/// Phones cannot open this address. Ask staff to fill in one on the net.
pub const ONLY_HERE: &str = "这个网址手机打不开。请工作人员先填上网上的网址。";
/// Too many people to take along: leave some out, or take a screenshot of the results.
pub const TOO_MANY: &str = "填的人太多，这里放不下。请少填一些人，或者把结果截屏。";
/// Where staff are, you may tell them these digits:
pub const FIGURES: &str = "在办事的地方,可以把这些数报给工作人员:";
/// Too many people for a QR code. The link works.
pub const NO_CODE: &str = "填的人太多,方块码放不下。链接可以用。";
/// Send to somebody.
pub const SHARE: &str = "发给别人";
/// Copy the link.
pub const COPY_LINK: &str = "复制链接";

/// Text.
pub const TEXT: &str = "文字";
/// Copy the text.
pub const COPY_TEXT: &str = "复制文字";
/// Print.
pub const PRINT: &str = "打印";
/// Copied.
pub const COPIED: &str = "复制好了。";
/// It was not copied. Press long on the words and copy them yourself.
pub const NOT_COPIED: &str = "没有复制成。请长按那些字,自己复制。";
/// To print or download, tap the "…" at the top right and choose "Open in browser".
pub const OPEN_IN_BROWSER: &str = "想打印或者下载,请点右上角的“…”,选“在浏览器打开”。";

/// Picture and sheet: on which day months were counted.
pub fn as_of(day: Date) -> String {
    format!("按{}算。", date(day))
}
/// Picture and sheet: What is worked out is an estimate and does not count. This is no government site.
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
/// Sheet: The words of the draft.
pub const CLAUSES: &str = "稿子原文";
/// Picture and sheet: Scan to open the same answers.
pub const SCAN: &str = "扫一扫,打开同样的回答。";

/// Opening a link: Answers somebody sent.
pub const OPEN: &str = "别人发来的回答";
/// Opening a link: This link holds these answers. See whether they are right, then decide whether to use
/// them.
pub const OPEN_HELP: &str = "这个链接里有下面这些回答。看看对不对,再决定用不用。";
/// Opening a link: This phone has answers of yours. With the link's, your own are gone.
pub const REPLACES: &str = "这台手机里已经有你的回答。用了链接里的,你自己的就没有了。";
/// Opening a link: The answers in the link are those on this phone.
pub const SAME: &str = "链接里的回答,跟这台手机里的一样。";
/// Opening a link: The answers in the link.
pub const THEIRS: &str = "链接里的回答";
/// Opening a link: Your answers on this phone.
pub const OWN: &str = "这台手机里你的回答";
/// Opening a link: Use the answers in the link.
pub const USE: &str = "用链接里的回答";
/// Opening a link: Keep my own.
pub const KEEP_OWN: &str = "留着我自己的";
/// Opening a link: No, I answer myself.
pub const ANSWER_MYSELF: &str = "不用,我自己答";

/// Why a link cannot be opened.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Damaged => "这个链接坏了,可能没有复制全。请让发给你的人再发一次。",
        Refusal::Foreign => "这个链接说的是另一份文件,这里打不开。",
        Refusal::Newer => "这个链接是新版本做的。请连上网,重新打开青惠查,再点一次链接。",
        Refusal::TooLong => {
            "这个链接太长，里面的人太多，这里打不开。请让发给你的人把人分开，一部分一部分地发。"
        }
    }
}
