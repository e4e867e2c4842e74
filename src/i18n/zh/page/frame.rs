//! What stands around every page, and what is said about the device.

/// Its name.
pub const NAME: &str = "青惠查";
/// What it is, in a line.
pub const SLOGAN: &str = "答几个问题,看看劳务品牌的稿子里有没有你的份";
/// The first line of the banner, on every screen.
pub const DRAFT: &str = "这是“征求意见稿”,还没定下来,不是正式政策。";
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
/// No such measure, no such page.
pub const NO_SUCH_PAGE: &str = "没有这一页。";
/// Clears everything.
pub const RESTART: &str = "重新开始";
/// Asks once more.
pub const RESTART_SURE: &str = "你的回答会全部删掉。真的要重新开始吗?";
/// Yes, clear.
pub const RESTART_YES: &str = "删掉,重新开始";
/// The sizes of letters.
pub const SIZES: &str = "字的大小";
/// Each of them, as a screen reader says it.
pub const SIZE_NAMES: [(&str, &str); 3] =
    [("standard", "标准字"), ("large", "大字"), ("largest", "特大字")];
/// What shows a size.
pub const LETTER: &str = "字";
/// Reads the page aloud, or stops.
pub const READ_ALOUD: &str = "听一听";
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
