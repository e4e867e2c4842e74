//! The words of the page for staff. Staff are ordinary people too.

use crate::facts::Role;

/// The page for staff.
pub const TITLE: &str = "工作人员用的页面";
/// Opening, please wait.
pub const OPENING: &str = "正在打开,请等一等。";
/// After a while: if it goes on like this, the network is slow or this browser too old. Try another one.
pub const OPENING_LATE: &str =
    "要是一直这样，不是网太慢，就是浏览器太旧。请换一个新一点的浏览器试试。";
/// This browser is too old to open this page. Change to a newer one.
pub const UNSUPPORTED: &str = "这个浏览器太旧，打不开这一页。请换一个新一点的浏览器，再打开。";
/// It did not open; the network may be down. Connect and open it again.
pub const FAILED: &str = "没有打开,可能是网络断了。连上网,再打开一次。";
/// Scripts are turned off in this browser; this page cannot open.
pub const NO_SCRIPT: &str = "这个浏览器关掉了脚本,打不开这一页。";
/// I see, delete.
pub const SURE: &str = "知道了,删掉";
/// Back to the front.
pub const BACK: &str = "回到前面";

/// Somebody's answers are still on this computer.
pub const LEFT_OVER: &str = "这台电脑上还存着一个人的回答。";
/// Look at those answers first.
pub const SEE_LEFT_OVER: &str = "先去看看这些回答";
/// Starting deletes the answers kept here for good.
pub const CLEARS: &str = "一开始,存着的回答就会删掉,找不回来。";

/// Kiosk mode.
pub const KIOSK: &str = "现场模式";
/// For a queue, one after the other; the next person's tap deletes what the last has answered.
pub const KIOSK_ABOUT: &str =
    "给排队的人一个一个用。整个屏幕只有这一页,字最大。换人的时候点“下一位”,前一个人的回答就删掉。";
/// In the bar: a draft, not policy.
pub const DRAFT_MARK: &str = "征求意见稿,不是正式政策";
/// Kiosk mode, in its bar: nothing you answer stays on this computer.
pub const KIOSK_PROMISE: &str = "你的回答不会留在这台电脑上。";
/// Start kiosk mode.
pub const START_KIOSK: &str = "开始现场模式";
/// After how many seconds without a touch it asks.
pub const IDLE_TIMEOUT: &str = "多少秒没人碰,就问一声还在不在(30到300秒)";
/// Not so long, or not so short.
pub const IDLE_TIMEOUT_WRONG: &str = "请填30到300之间的数。";
/// The next person.
pub const NEXT: &str = "下一位";
/// Are you still there?
pub const STILL_THERE: &str = "你还在吗";
/// Before the seconds.
pub const STILL_THERE_BEFORE: &str = "再过";
/// After the seconds.
pub const STILL_THERE_AFTER: &str = "秒,这里的回答会删掉。";
/// Somebody is.
pub const HERE: &str = "还在,接着答";

/// To and from phones.
pub const PHONES: &str = "跟手机来回传";
/// The address at which phones open Qinghuicha.
pub const ADDRESS: &str = "手机上打开青惠查的网址";
/// Left empty, this page's own. The QR code on the results opens this address.
pub const ADDRESS_ABOUT: &str = "空着,就用这一页自己的网址。结果上的方块码会打开这个网址。";
/// Phones cannot open the address of this page. Fill in one on the net, or the QR code is of no use.
pub const NEEDS_ADDRESS: &str = "这一页的网址,手机打不开。请填上网上的网址,方块码才有用。";
/// This is no address.
pub const NO_ADDRESS: &str = "这不是网址。网址里有点,比如abc.com。";
/// Answered on a phone.
pub const RECEIVE: &str = "手机上答过了";
/// Have them tap 带走结果; scan the code, or type the figures under it.
pub const RECEIVE_ABOUT: &str =
    "请他在手机上点“带走结果”。扫上面的方块码,或者把方块码下面的数填进来。";
/// Opening it deletes the answers of whoever is on the screen.
pub const RECEIVE_CLEARS: &str = "一打开,屏幕上这个人的回答就会删掉。";
/// The digits on the phone, or the link.
pub const HANDED: &str = "手机上的数,或者链接";
/// Scan with the camera.
pub const SCAN: &str = "用摄像头扫";
/// The camera cannot be used. Please fill in the digits.
pub const NO_CAMERA: &str = "摄像头用不了。请把数填进来。";
/// Open their answers.
pub const TAKE_UP: &str = "打开他的回答";
/// No need.
pub const PUT_ASIDE: &str = "不用了";
/// No digits filled in yet.
pub const NOTHING_HANDED: &str = "还没有填数。";
/// It does not match. Look at the digits on the phone again; if they are right, connect and open this page
/// anew.
pub const NOT_HANDED: &str = "对不上。请再看一遍手机上的数。要是没填错,就连上网,重新打开这一页。";
/// This is about another document and cannot be opened here.
pub const HANDED_OF_OTHERS: &str = "这是另一份文件的,这里打不开。";

/// The page while somebody is served.
pub const SESSION: &str = "青惠查";
/// Fills the screen.
pub const FULL: &str = "全屏";
/// Leaves it.
pub const LEAVE: &str = "退出";

/// Show it to an audience.
pub const DEMO: &str = "演示给大家看";
/// These 8 people are made up. Tap one, and the page answers by itself while everybody watches. It can be
/// halted, or go step by step.
pub const DEMO_ABOUT: &str =
    "下面8个人是编的。点一个,页面就自己答题,大家看着。可以停,也可以一步一步走。";
/// Show this person.
pub const SHOW_PERSON: &str = "演示这个人";
/// Halt.
pub const PAUSE: &str = "停一停";
/// Goes on.
pub const RESUME: &str = "接着演";
/// One step.
pub const STEP: &str = "走一步";
/// From the start.
pub const AGAIN: &str = "从头再来";

/// Who somebody is, in a sentence.
pub fn story(role: Role) -> &'static str {
    match role {
        Role::Worker => "脱贫户家里的人,80天前去外省打工,现在还在干。",
        Role::Entrepreneur => "在外省开拉面馆,个体户,执照满1年了。",
        Role::Partners => "3个人在青海合伙做青绣,400天前领的执照,一直开着门。",
        Role::Employer => "劳务品牌的小企业,新招了5个脱贫户的人,1个还没交社保。",
        Role::Broker => "带20个人去海西摘枸杞,有8个人没干满2个月。",
        Role::ExportOrg => "一家机构,有组织地送人出去打工。",
        Role::TrainingOrg => "一所学校,教劳务品牌的手艺。",
        Role::BrandOrg => "一个协会,管着一个劳务品牌。",
    }
}

/// What there is to learn from their results.
pub fn lesson(role: Role) -> &'static str {
    match role {
        Role::Worker => "路费补助要满3个月。还差几天、哪天满,结果里都写着。",
        Role::Entrepreneur => "稿子要店开在青海。店在外省,创业补贴就对不上。",
        Role::Partners => "创业补贴对上了。借款是要还的,另外列,不加在一起。",
        Role::Employer => "合同和社保都有的人才算。5个人里算4个。",
        Role::Broker => "干满2个月的才算。20个人里算12个,其中4个人再加钱。",
        Role::ExportOrg => "稿子写了一项补贴,可能可以。给多少没写,要去问。",
        Role::TrainingOrg => "稿子写了培训补贴,可能可以。给多少没写,要去问。",
        Role::BrandOrg => "没有直接给的钱,有可以去问的服务。",
    }
}

/// Explanation.
pub const EXPLANATION: &str = "讲解";
/// Show explanations beside it.
pub const SHOW_EXPLANATION: &str = "旁边加讲解";
/// Hide the explanations.
pub const HIDE_EXPLANATION: &str = "去掉讲解";
/// First choose which kind of person. Only questions that bear on them are asked after that.
pub const EXPLAIN_START: &str = "先选是哪一种人。后面只问跟这个人有关系的题。";
/// Asked because of these:
pub const ASKED_FOR: &str = "为了这几条才问:";
/// Conditions the draft gives:
pub const CONDITIONS: &str = "稿子写的条件:";
/// Nothing matches yet.
pub const NOTHING_YET: &str = "现在还没有对上的。";
/// What is out.
pub fn ruled_out(count: usize) -> String {
    format!("按稿子不符合的有{count}条。")
}

/// Screen a list.
pub const OPEN_ROSTER: &str = "去查名册";

/// How much was done.
pub const COUNTS: &str = "做了多少";
/// Only how many, not who nor what they answered. Kept on this computer only.
pub const COUNTS_ABOUT: &str = "只记人数,不记是谁、答了什么。只存在这台电脑上。";
/// Nothing counted yet. Whoever sees results in kiosk mode counts as 1.
pub const NO_COUNTS: &str = "还没有记下来的。现场模式里有人看到结果,就记1个人。";
/// People served today.
pub fn served(count: u32) -> String {
    format!("今天有{count}个人看到了结果。")
}
/// People by day.
pub const SEE_COUNTS: &str = "看每天的人数";
/// How many people each day.
pub const BY_DAY: &str = "每天多少人";
/// Which people they were.
pub const BY_ROLE: &str = "都是哪些人";
/// May qualify, to check: how many people each.
pub const BY_MEASURE: &str = "可能可以、要去核实的,各有多少人";
/// Results handed over.
pub fn handed_over(count: u32) -> String {
    format!("打开过“带走结果”的有{count}个人。")
}
/// Save as a table (CSV).
pub const EXPORT: &str = "存成表格(CSV)";
/// Qinghuicha counts.csv
pub const COUNTS_FILE: &str = "青惠查人数.csv";
/// Delete everything.
pub const ERASE: &str = "全部删掉";
/// The counts of every day will be deleted for good.
pub const ERASES: &str = "每天的人数会全部删掉,找不回来。";
/// Date, what is counted, how many people.
pub const COUNT_COLUMNS: &str = "日期,记什么,多少人";
/// People who saw results.
pub const SERVED: &str = "看到结果的人";
/// People who opened "Take the results along".
pub const HANDED_OVER: &str = "打开过“带走结果”的人";
