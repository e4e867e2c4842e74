//! What stands around every page, and what is said about the device.

use crate::facts::Date;
use crate::i18n::zh::answer::date;

/// Qinghuicha, the name of the product.
pub const NAME: &str = "青惠查";
/// Answer a few questions and see whether the labour-brand draft has something for you.
pub const SLOGAN: &str = "答几个问题,看看劳务品牌的稿子里有没有你的份";
/// This is a draft for comments; it is not settled and not official policy.
pub const DRAFT: &str = "这是“征求意见稿”,还没定下来,不是正式政策。";
/// Read these few lines first.
pub const DRAFT_MORE: &str = "先看这几句";
/// Who published it and when; comments are closed; figures and conditions of the official document may
/// differ, what is worked out here is an estimate and does not count; to claim, ask the county office; the
/// contact in the draft; this is no government site.
pub const DRAFT_REST: [&str; 6] = [
    "发布单位:青海省人力资源和社会保障厅。公告日期:2022年2月7日。",
    "提意见的时间是2月16日前(公告是2022年的),已经截止。",
    "正式文件里的钱数和条件可能不一样。这里算出来的只是按稿子估一估,不算数。",
    "真要领,请去问县(区)人社局、就业局或者村里、社区。",
    "稿子上写的联系人:巩志楠,电话8258565(稿子没写区号;当时是用来收意见的)。",
    "这里不是政府网站。",
];
/// There is no such page.
pub const NO_SUCH_PAGE: &str = "没有这一页。";
/// Start over.
pub const RESTART: &str = "重新开始";
/// All your answers will be deleted. Really start over?
pub const RESTART_SURE: &str = "你的回答会全部删掉。真的要重新开始吗?";
/// Delete, and start over.
pub const RESTART_YES: &str = "删掉,重新开始";
/// Size of letters.
pub const SIZES: &str = "字的大小";
/// Standard, large, largest.
pub const SIZE_NAMES: [(&str, &str); 3] =
    [("standard", "标准字"), ("large", "大字"), ("largest", "特大字")];
/// Letter.
pub const LETTER: &str = "字";
/// Listen.
pub const READ_ALOUD: &str = "听一听";
/// Home.
pub const HOME: &str = "首页";
/// Skip to the text.
pub const SKIP: &str = "跳到正文";
/// The answers kept last time are damaged and cannot be opened. Please answer again.
pub const CORRUPT: &str = "上次存的回答坏了,打不开。请重新答一遍。";
/// This phone cannot keep your answers now. Do not close this page before you are done.
pub const CANNOT_KEEP: &str = "这台手机现在存不了你的回答。答完以前,不要关掉这一页。";
/// The date of this device is wrong: it says so. Put it right, then look again.
pub fn wrong_clock(day: Date) -> String {
    format!("这台设备的日期不对，现在是{}。请先把日期调对，再来看。", date(day))
}
/// This needs a change:
pub const CANNOT_TAKE: &str = "这里要改一下:";
