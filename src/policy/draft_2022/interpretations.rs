//! The unclear wording of the draft: fifty-four named readings, each with the ways it may be read,
//! the safe choice the checker makes, and the sentence we tell the person.

use crate::policy::Interpretation;

/// What is a 劳务品牌 / 劳务品牌企业 / 依托劳务品牌; who decides
///
/// - R1 only brands formally recognised (评选认定), e.g. 省级劳务品牌
/// - R2 any brand on a local list or resource library (重点项目资源库)
/// - R3 anyone working in the trade of a known brand (a noodle shop, embroidery, goji picking)
///
/// Safe choice: Ask yes / no / 不清楚. Only 'yes' lets a brand-bound measure become `may_qualify`; 不清楚 -> `need_info` with the advice to ask the local 人社局 whether the brand is recognised. Never infer the brand from the trade.
///
/// Because: the text names examples but gives no definition or list; R3 would over-promise, R1 alone would wrongly turn away
pub static A01: Interpretation = Interpretation {
    id: "A01",
    quote: words!("在重点打造“青拉”“青绣”“枸杞”系列劳务品牌的基础上"),
    tell: "稿子没写清楚怎样才算“劳务品牌”。请问县人社局:我这个算不算劳务品牌?",
};

/// Bracket (包括农业专业合作社、个体工商户和民办非企业单位)
///
/// - R1 it explains 就业帮扶车间 only: a workshop may have these legal forms
/// - R2 it explains both 劳务品牌企业 and 就业帮扶车间
/// - R3 these forms qualify by themselves, without being a brand enterprise or a workshop
///
/// Safe choice: brand enterprise or workshop in any listed form -> condition met; coop / 个体户 / 民非 that is neither -> check; ordinary company that is neither -> `not_met`
///
/// Because: the bracket follows 车间 directly (R1) but its forms are not 企业, so R2/R3 cannot be excluded
pub static A02: Interpretation = Interpretation {
    id: "A02",
    quote: words!("对劳务品牌企业及就业帮扶车间(包括农业专业合作社、个体工商户和民办非企业单位)"),
    tell: "合作社、个体户、民办机构:如果不是帮扶车间、也不是劳务品牌企业,稿子没说清楚,要去问。",
};

/// 新增就业岗位
///
/// - R1 the post itself must be new (staff grows)
/// - R2 any new hire
///
/// Safe choice: R1: only people hired into additional posts are counted; replacement hires are not
///
/// Because: 新增 modifies 岗位; R2 would make the word empty
pub static A03: Interpretation = Interpretation {
    id: "A03",
    quote: words!("新增就业岗位吸纳"),
    tell: "要是新加的岗位。顶替走掉的人,不算。",
};

/// 离校2年未就业 - a missing 内?
///
/// - R1 离校2年内未就业: left school at most 2 years ago (2 years to the day included) and had no job
/// - R2 literal: left school 2 years ago or more and has been without work all that time
///
/// Safe choice: R1 as the working reading (graduate hired on or before the 2-year day counts). A graduate past 2 years -> check, shown only as 'perhaps', never in the firm amount. At exactly 2 years both readings agree.
///
/// Because: national and Qinghai wording elsewhere is 离校2年内 (X10, X11); nothing supports R2 except the letter; but the letter is what the draft says
pub static A04: Interpretation = Interpretation {
    id: "A04",
    quote: words!("离校2年未就业高校毕业生"),
    tell: "稿子写的是“离校2年未就业”,可能漏了“内”字。毕业2年以内的按能算;超过2年的要去问。",
};

/// contract AND insurance, for both benefits?
///
/// - R1 both conditions for both benefits
/// - R2 insurance only needed for 社保补贴, contract only for the reward
///
/// Safe choice: R1: a person counts only with both
///
/// Because: one condition clause (…并…的) governs both benefits joined by 和
pub static A05: Interpretation = Interpretation {
    id: "A05",
    quote: words!(
        "依法签订劳动合同并缴纳社会保险费的,给予其社保补贴和每吸纳一人1000元的一次性奖励"
    ),
    tell: "合同和社保两样都要有,缺一样就不算。",
};

/// 给予其: paid to whom
///
/// - R1 the employer
/// - R2 the hired person
///
/// Safe choice: R1; the worker is told to ask the employer, no amount is shown to the worker
///
/// Because: the sentence opens 对劳务品牌企业及就业帮扶车间…的,给予其
pub static A06: Interpretation = Interpretation {
    id: "A06",
    quote: words!("给予其社保补贴"),
    tell: "这笔钱是给单位的,不是直接给工人的。",
};

/// One person in several categories
///
/// - R1 one head = one reward
/// - R2 one reward per category
///
/// Safe choice: R1 everywhere (hires, broker top-up, transport)
///
/// Because: 每吸纳一人 / 每人
pub static A07: Interpretation = Interpretation {
    id: "A07",
    quote: words!("每吸纳一人1000元"),
    tell: "一个人占几样,也只算一次。",
};

/// Length of contract, kinds and months of insurance
///
/// - R1 any lawful contract, any insurance paid at least once
/// - R2 contract of 1 year or more and the usual insurances for some months (practice, X10)
///
/// Safe choice: R1 for the yes/no, with a standing warning that the office may ask for 1 year and several months
///
/// Because: text has no figure
pub static A08: Interpretation = Interpretation {
    id: "A08",
    quote: words!("依法签订劳动合同并缴纳社会保险费"),
    tell: "稿子没写合同要签多久、社保要交几个月。一般会有要求,要问。",
};

/// 社保补贴 rate and time
///
/// - no figure in the text
///
/// Safe choice: show 'amount not in the text', never a number
///
/// Because: text silent (practice: employer's share, X10)
pub static A09: Interpretation = Interpretation {
    id: "A09",
    quote: words!("给予其社保补贴"),
    tell: "社保补贴给多少,稿子没写。",
};

/// Who is a 劳务经纪人
///
/// - R1 registered / recognised brokers only
/// - R2 anyone who in fact gathers and leads workers
///
/// Safe choice: self-declared yes -> go on, with a warning that registration will probably be asked; 不清楚 -> `need_info`
///
/// Because: not defined; a provincial broker scheme exists (X03)
pub static A10: Interpretation = Interpretation {
    id: "A10",
    quote: words!("对劳务经纪人组织带领"),
    tell: "要先问清楚:你在人社局登记成劳务经纪人了吗?",
};

/// 我省户籍农牧民
///
/// - R1 Qinghai hukou AND farmer/herder
/// - R2 Qinghai rural hukou of any occupation
///
/// Safe choice: both must be true; townspeople and other provinces' farmers are not counted
///
/// Because: two words, both limiting
pub static A11: Interpretation = Interpretation {
    id: "A11",
    quote: words!("我省户籍农牧民"),
    tell: "要是青海户口的农民、牧民。",
};

/// 赴海西 - people who already live in 海西
///
/// - R1 place of work counts: Haixi farmers may be included
/// - R2 they must travel to Haixi from elsewhere
///
/// Safe choice: the question is 'went to 海西 to pick'; local Haixi people -> answer 不清楚 -> `need_info` / ask
///
/// Because: 赴 = go to; 我省户籍 includes Haixi
pub static A12: Interpretation = Interpretation {
    id: "A12",
    quote: words!("赴海西采摘枸杞"),
    tell: "本来就住海西的人算不算,稿子没说,要问。",
};

/// 采摘枸杞 only
///
/// - R1 picking only
/// - R2 any goji work (pruning, drying)
///
/// Safe choice: R1
///
/// Because: the word is 采摘
pub static A13: Interpretation = Interpretation {
    id: "A13",
    quote: words!("采摘枸杞"),
    tell: "只写了“采摘”。剪枝、晒果没写进去。",
};

/// 2个月以上不足6个月
///
/// - R1 [2 months, 6 months): 2 included, 6 excluded
/// - R2 (2,6)
///
/// Safe choice: R1
///
/// Because: 以上 includes the number, 不足 (=不满) excludes it (X01)
pub static A14: Interpretation = Interpretation {
    id: "A14",
    quote: words!("2个月以上不足6个月的"),
    tell: "满2个月就算;满了6个月就不在这一条里了。",
};

/// How to count months between two dates
///
/// - C1 Civil Code: first day not counted, k months are full on the day with the same number k months later (no such day -> last day of that month)
/// - C2 first and last working day both counted: k months are full one day earlier
///
/// Safe choice: Let D = `add_months(start`, k) with month-end clamping. For a finished span with last working day E: E >= D -> k months full; E = D - 1 day -> edge (check); E < D - 1 day -> not full. For a span still running on `as_of`: full only if `as_of` >= D, otherwise show D as the day to come back. Upper bound 不足k: E < D - 1 day -> inside; E = D - 1 -> edge; E >= D -> outside. Years = 12 months (29 Feb -> 28 Feb in a common year).
///
/// Because: the two conventions differ by exactly one day; saying 'no' on that day could cost the user the money, saying 'yes' could mislead
pub static A15: Interpretation = Interpretation {
    id: "A15",
    quote: words!("2个月以上不足6个月"),
    tell: "按“几月几号到几月几号”算。只差1天的,有的地方算满,有的不算,要去问。",
};

/// Whose 2-6 months; in one stretch or added up
///
/// - R1 each person's own stay in one stretch
/// - R2 the whole trip
/// - R3 all stays of a season added up
///
/// Safe choice: R1: count only people who themselves stayed 2-6 months in one stretch; R3 cases -> ask
///
/// Because: money is per head
pub static A16: Interpretation = Interpretation {
    id: "A16",
    quote: words!("组织带领我省户籍农牧民赴海西采摘枸杞2个月以上不足6个月的"),
    tell: "每个人自己要摘满2个月。断断续续加起来的,要问。",
};

/// Scope of the bracket (其中, …转移就业的…)
///
/// - R1 other 50 only for those of the counted goji pickers who are in the three groups
/// - R2 any transfer employment of such people anywhere
///
/// Safe choice: R1
///
/// Because: 其中 and 在上述补贴的基础上 presuppose the base subsidy
pub static A17: Interpretation = Interpretation {
    id: "A17",
    quote: words!(
        "(其中,对组织带领脱贫劳动力、监测对象、就业困难人员转移就业的,在上述补贴的基础上增加50元)"
    ),
    tell: "多的50元,只给前面已经算进去的人里头的这三种人。",
};

/// 增加50元: per head? total?
///
/// - R1 +50 per such person (100 in all for that person)
/// - R2 +50 once for the broker
/// - R3 the whole group moves to 100 if one such person is in it
///
/// Safe choice: R1
///
/// Because: 上述补贴 is a per-head standard; R3 is unreasonable
pub static A18: Interpretation = Interpretation {
    id: "A18",
    quote: words!("在上述补贴的基础上增加50元"),
    tell: "这三种人每人多50元,就是每人100元。",
};

/// 6 months or more
///
/// - R1 nothing in this document
/// - R2 other broker rules (X03) may pay more
///
/// Safe choice: outcome `not_met` with 0 here, plus: other broker rules may apply, ask
///
/// Because: the draft begins 落实劳务经纪人补贴政策, i.e. a wider policy exists
pub static A19: Interpretation = Interpretation {
    id: "A19",
    quote: words!("不足6个月的"),
    tell: "满6个月的,这份稿子没写给多少。别的劳务经纪人政策可能有,要问。",
};

/// Same person led twice; overlap with older broker rules
///
/// - R1 once per person and season/claim
/// - R2 each trip
///
/// Safe choice: count each person once; warn that the same people cannot be claimed again under the older rule
///
/// Because: 每人; X03
pub static A20: Interpretation = Interpretation {
    id: "A20",
    quote: words!("按每人50元标准给予补贴"),
    tell: "同一个人只报一次。",
};

/// 跨省就业: abroad, own shop
///
/// - R1 employee in another mainland province
/// - R2 also own shop there (拉面店)
/// - R3 also abroad / HK, Macau, Taiwan
///
/// Safe choice: another province -> met whatever the kind of work (R2) with a note; abroad -> check; in Qinghai -> `not_met`
///
/// Because: 就业 in employment policy includes self-employment, but wage evidence is usually asked
pub static A21: Interpretation = Interpretation {
    id: "A21",
    quote: words!("跨省就业3个月以上"),
    tell: "自己在外省开店的、在国外干活的,要问算不算。",
};

/// 3个月以上
///
/// - R1 3 months included
/// - R2 more than 3 months
/// - also: one stretch or added up
///
/// Safe choice: R1 (X01); one stretch; see A15 for the days
///
/// Because: 以上 includes the number
pub static A22: Interpretation =
    Interpretation {
        id: "A22", quote: words!("跨省就业3个月以上"), tell: "满3个月就算。"
    };

/// 每人不高于1000元
///
/// - ceiling, real amount by local rule / real fare
///
/// Safe choice: show 最多1000元, never 1000元
///
/// Because: 不高于 is a cap
pub static A23: Interpretation = Interpretation {
    id: "A23",
    quote: words!("给予每人不高于1000元的一次性交通补助"),
    tell: "最多1000元,也可能少。",
};

/// 一次性 - once in a life, a year, a job?
///
/// - R1 once per person
/// - R2 once per year (practice, X05)
/// - R3 once per stay
///
/// Safe choice: transport: already received -> check; start-up, hiring and 专精特新 rewards: the same person/firm for the same thing only once -> `not_met` if already received
///
/// Because: text says only 一次性
pub static A24: Interpretation = Interpretation {
    id: "A24",
    quote: words!("一次性交通补助"),
    tell: "写的是“一次性”。领过的人,一般不能再领;路费补助有的地方一年一次,要问。",
};

/// 脱贫人口 / 监测帮扶对象 / 农村低收入人口
///
/// - R1 transport money only for 脱贫人口 or 监测帮扶对象
/// - R2 also other 农村低收入人口
///
/// Safe choice: R1: 农村低收入人口 get priority sending only
///
/// Because: the money clause names only two groups; 和 joins two groups, one person need not be both
pub static A25: Interpretation = Interpretation {
    id: "A25",
    quote: words!("将脱贫人口、农村低收入人口等困难群体作为劳务品牌优先输出对象"),
    tell: "路费补助只写了脱贫户和监测户。收入低的农村人可以优先安排出去打工。",
};

/// Is a labour brand needed for the transport subsidy / the broker subsidy
///
/// - R1 no brand condition
/// - R2 only for jobs of a labour brand because the sentence / document is about brands
///
/// Safe choice: R1, with the note that the draft is about labour brands
///
/// Because: the money clause itself has no brand word; practice pays without it (X05)
pub static A26: Interpretation = Interpretation {
    id: "A26",
    quote: words!("按规定对跨省就业3个月以上的脱贫人口和监测帮扶对象"),
    tell: "这一条没写一定要是劳务品牌。",
};

/// 正常经营1年以上 - from which day, how measured
///
/// - R1 from the licence date
/// - R2 from the registration date (usually the same day)
/// - R3 from the real opening day
///
/// Safe choice: licence date; still running so `as_of` >= same day next year (29 Feb -> 28 Feb); a long stop -> `not_met`, ask
///
/// Because: order of words: register, take licence, then operate 1 year; R1 is checkable
pub static A27: Interpretation = Interpretation {
    id: "A27",
    quote: words!("依法登记注册,领取营业执照并正常经营1年以上"),
    tell: "从营业执照上的日子算,到第二年同一天,就满1年。",
};

/// 1万元: per person or per business; hidden conditions
///
/// - R1 one payment per business
/// - R2 one per founder
///
/// Safe choice: show 1万元 once, also for partners; warn that first-business and group conditions may apply (X09)
///
/// Because: 创业人员 is personal but the conditions are the business's
pub static A28: Interpretation = Interpretation {
    id: "A28",
    quote: words!("按规定给予1万元的一次性创业补贴"),
    tell: "一个店(公司)按一份算。是不是头一回创业、是哪类人,正式规定可能还有要求。",
};

/// 小微企业或从事个体经营 - cooperatives, medium firms
///
/// - R1 only small/micro enterprises and 个体工商户
/// - R2 also cooperatives treated like small firms
///
/// Safe choice: coop or other form -> check; medium/large -> `not_met`; not registered -> `not_met`
///
/// Because: coop is a separate legal person
pub static A29: Interpretation = Interpretation {
    id: "A29",
    quote: words!("创办小微企业或从事个体经营"),
    tell: "合作社算不算,要问。",
};

/// 每人上浮10% - the partner formula
///
/// - R1 n x 20万 x 110%, at most 220万 (n=10 gives exactly 220万)
/// - R2 n x 20万 x (1 + 10% x n): 2 -> 48万, 5 -> 150万, 7 -> 238 -> 220万
/// - R3 n x 20万 x (1 + 10% x (n-1)): 2 -> 44万, 3 -> 72万
/// - R4 20万 + 10% for each further partner: 2 -> 22万, 10 -> 38万
///
/// Safe choice: R1: limit = min(220000 x n, 2200000) yuan, n = eligible partners
///
/// Because: 累加 + 每人上浮 = each head counts 22万; the cap 220万 is exactly 10 x 22万, so all four terms fit only R1; the national rule (raise of at most 10% of the total, X06) gives the same figure
pub static A30: Interpretation = Interpretation {
    id: "A30",
    quote: words!(
        "按符合条件的合伙创业人数累加,按每人上浮10%的比例计算担保额度,总额度最高不超过220万元"
    ),
    tell: "每个够条件的合伙人按22万元算,加起来最多220万元。10个人就到顶了。",
};

/// Fewer than two eligible partners
///
/// - R1 1 eligible -> 22万
/// - R2 1 eligible -> treated as a person: 20万
/// - R3 no partner loan
///
/// Safe choice: 2 or more partners but only 1 eligible -> check, range 20万-22万; 0 eligible -> `not_met`; only 1 partner in all -> `not_met`, use the personal path
///
/// Because: 累加 needs more than one; 合伙 needs two people (X20)
pub static A31: Interpretation = Interpretation {
    id: "A31",
    quote: words!("按符合条件的合伙创业人数累加"),
    tell: "只有一个人够条件,按哪个算,要问。",
};

/// Personal, partner and enterprise loan: exclusive?
///
/// - R1 alternatives: one business, one kind
/// - R2 one may hold several
///
/// Safe choice: show every limit that fits as 'one of these', never add them
///
/// Because: 或 and the three parallel clauses; text has no rule on holding two
pub static A32: Interpretation = Interpretation {
    id: "A32",
    quote: words!("对依托劳务品牌自主创业者、合伙经营主体或小微企业"),
    tell: "这几种贷款只能看一种,不能加在一起。",
};

/// 创业贷款 vs 创业担保贷款; which small firms
///
/// - R1 the enterprise variety of 创业担保贷款, brand-linked
/// - R2 another loan product for all small firms
///
/// Safe choice: R1, brand link needed; warn of hiring-share and other conditions (X06, X07)
///
/// Because: the clause depends on 其中 of the 创业担保贷款 sentence
pub static A33: Interpretation = Interpretation {
    id: "A33",
    quote: words!("给予小微企业最高不超过400万元的创业贷款"),
    tell: "稿子写小微企业最多400万元。真能贷多少,银行说了算。",
};

/// A limit is not money received
///
/// - n/a
///
/// Safe choice: loans in their own block, words 最多可以借, 要还; never in any total with grants; interest subsidy shown without figure
///
/// Because: loan must be repaid and is a bank decision
pub static A34: Interpretation = Interpretation {
    id: "A34",
    quote: words!("最高贷款额度为20万元"),
    tell: "贷款是借的,要还。这是最多能借多少,不是给你多少。",
};

/// 专精特新: only labour-brand leading enterprises?
///
/// - R1 only labour-brand leading enterprises of the item heading
/// - R2 any recognised enterprise
/// - R3 any industry leader
///
/// Safe choice: recognised + brand leader -> `may_qualify`; recognised but not -> check; the four qualities are not tested
///
/// Because: heading 劳务品牌龙头企业; money clauses say only 被认定为…的
pub static A35: Interpretation = Interpretation {
    id: "A35",
    quote: words!(
        "重点支持培育主营业务突出、自主创新能力强、品牌影响力大、带动就业能力强的行业龙头企业“专精特新”发展"
    ),
    tell: "评上了,但不是劳务品牌龙头企业的,要去问。",
};

/// 省级 50万 and 国家级 100万: both?
///
/// - R1 both, up to 150万
/// - R2 the higher one only
/// - R3 top-up to 100万
///
/// Safe choice: list both lines with their own caps, do not add; if one number is needed: 最多100万元
///
/// Because: two separate 一次性 rewards, but no word on adding
pub static A36: Interpretation = Interpretation {
    id: "A36",
    quote: words!(
        "对被认定为省级“专精特新”的,给予不高于50万元的一次性奖励;对被认定为国家级专精特新“小巨人”的,给予不高于100万元的一次性奖励"
    ),
    tell: "两个奖励能不能都拿,稿子没说。不要加在一起算。",
};

/// Recognition or hiring before the document
///
/// - R1 only after it takes effect
/// - R2 earlier facts count too
///
/// Safe choice: do not ask for dates; standing warning
///
/// Because: no effective date in a draft
pub static A37: Interpretation = Interpretation {
    id: "A37",
    quote: words!("对被认定为省级“专精特新”的"),
    tell: "稿子没写从哪天开始算。以前的算不算,要问。",
};

/// 百强示范企业 subsidy
///
/// - R1 subsidy to the chosen enterprises
/// - R2 money for holding the selection
///
/// Safe choice: check: rules still to be written, no figure
///
/// Because: 研究制定 = not yet existing
pub static A38: Interpretation = Interpretation {
    id: "A38",
    quote: words!(
        "研究制定省级劳务品牌“百强示范企业”评选奖励办法,开展省级劳务品牌“百强示范企业”评选活动,并给予补贴"
    ),
    tell: "评选办法还没写出来,给多少钱也没写。",
};

/// 高技能人才培养补贴 - to whom
///
/// - R1 the studio / training body
/// - R2 the employer
/// - R3 the skilled worker
///
/// Safe choice: check for all three
///
/// Because: no recipient named
pub static A39: Interpretation = Interpretation {
    id: "A39",
    quote: words!("加强劳务品牌技能大师工作室建设,落实高技能人才培养补贴"),
    tell: "这个补贴给谁、给多少,稿子没写。",
};

/// 就业创业服务补贴: is a single broker a 机构
///
/// - R1 organisations only
/// - R2 brokers too
///
/// Safe choice: organisations only; brokers are sent to the broker measure
///
/// Because: 机构; brokers have their own sentence
pub static A40: Interpretation = Interpretation {
    id: "A40",
    quote: words!("对有组织劳务输出机构按规定给予就业创业服务补贴"),
    tell: "写的是“机构”。个人带工的看劳务经纪人那一条。",
};

/// 国家和省级重点建设项目清单
///
/// - R1 on either list
/// - R2 on both lists
///
/// Safe choice: R1 (service, `may_ask`)
///
/// Because: 和 joins two lists
pub static A41: Interpretation = Interpretation {
    id: "A41",
    quote: words!("纳入国家和省级重点建设项目清单"),
    tell: "在哪一个清单上都可以去问。",
};

/// 创业担保贷款123模式
///
/// - unknown
///
/// Safe choice: no measure; one line on the loan card: 'the draft names a 123 model for Xining and similar areas but does not say what it is'
///
/// Because: no definition in the text or found elsewhere
pub static A42: Interpretation = Interpretation {
    id: "A42",
    quote: words!("“创业担保贷款123模式”"),
    tell: "稿子提到“123模式”,没说是什么。在西宁的可以问问。",
};

/// 按规定 / 符合条件的 / 有条件的
///
/// - other rules decide
///
/// Safe choice: standing warning on the card; never a condition the tool decides
///
/// Because: blanket reference
pub static A43: Interpretation =
    Interpretation { id: "A43", quote: words!("按规定"), tell: "还要看别的规定。" };

/// 可 / 鼓励 / 支持 / 引导 / 探索 sentences
///
/// - R1 no one has a claim
/// - R2 may be asked for
///
/// Safe choice: status `may_ask`, wording 可以去问问
///
/// Because: no right is created
pub static A44: Interpretation = Interpretation {
    id: "A44",
    quote: words!("各地可根据劳务品牌建设实际"),
    tell: "这是“鼓励”,不是一定有。可以去问问。",
};

/// Draft
///
/// - nothing in it is in force
///
/// Safe choice: banner on every screen and on every printed result
///
/// Because: 征求意见稿
pub static A45: Interpretation =
    Interpretation {
        id: "A45", quote: words!("(征求意见稿)"), tell: "这是稿子,不是正式政策。"
    };

/// 2月16日前
///
/// - 16th included
/// - 16th excluded
///
/// Safe choice: closed either way
///
/// Because: past
pub static A46: Interpretation =
    Interpretation {
        id: "A46", quote: words!("请于2月16日前"), tell: "提意见已经截止了。"
    };

/// Names of groups: person or household; recognised or self-declared
///
/// - R1 recognised and in the register on the day of hiring / work
/// - R2 self-declared
///
/// Safe choice: R1 explained in the help text (就业困难 needs 人社 recognition, 脱贫/监测 needs the register, 退役军人 has no time limit in the text); self-answer accepted, 不清楚 -> `need_info`
///
/// Because: X04, X12
pub static A47: Interpretation = Interpretation {
    id: "A47",
    quote: words!("就业困难人员、离校2年未就业高校毕业生、退役军人、脱贫劳动力和监测帮扶对象"),
    tell: "是不是脱贫户、监测户,村里能查。就业困难人员要人社部门认定。",
};

/// Adding benefits of different measures
///
/// - text: 社保补贴 and 1000元 together (和); base 50 and top-up 50 together (在上述补贴的基础上增加)
/// - all other combinations: silent
///
/// Safe choice: add only those two pairs; list the rest separately per recipient; totals only of fixed amounts with status `may_qualify`, same recipient, with the words 按稿子估算; caps in a separate 'at most' line; loans never
///
/// Because: silence is not permission; practice often forbids doubles (X14)
pub static A48: Interpretation = Interpretation {
    id: "A48",
    quote: words!("给予其社保补贴和每吸纳一人1000元的一次性奖励"),
    tell: "不同的补贴能不能一起拿,稿子大多没说。",
};

/// Is the brand needed for a workshop
///
/// - R1 劳务品牌 limits only 企业
/// - R2 limits both
///
/// Safe choice: R1: a recognised workshop qualifies without a brand
///
/// Because: 及 joins two separate employers; workshops are a poverty-relief category
pub static A49: Interpretation = Interpretation {
    id: "A49",
    quote: words!("对劳务品牌企业及就业帮扶车间"),
    tell: "帮扶车间没写一定要有劳务品牌。",
};

/// Loan and place of business; start-up money in Qinghai
///
/// - R1 start-up money only for businesses in Qinghai; loans have no place condition in the text
/// - R2 loans too only in Qinghai
///
/// Safe choice: start-up: Qinghai required. Loan: no place condition tested, warn
///
/// Because: the words 在青海省内 stand only in (八)
pub static A50: Interpretation = Interpretation {
    id: "A50",
    quote: words!("在青海省内创办小微企业或从事个体经营的劳务品牌创业人员"),
    tell: "1万元创业补贴只给开在青海的。店开在外省的,贷款要问能不能办。",
};

/// Subsidised training: who gets the benefit
///
/// - R1 the institution gets the subsidy
/// - R2 the trainee (free place / refund)
///
/// Safe choice: show to both, without figure
///
/// Because: only 纳入…范围
pub static A51: Interpretation = Interpretation {
    id: "A51",
    quote: words!(
        "鼓励各类培训机构、职业院校开展劳务品牌职业技能培训,按规定纳入补贴性职业技能培训范围"
    ),
    tell: "学手艺可能有补贴,给多少要问。",
};

/// 组织带领 - must the broker travel along
///
/// - R1 organises and is responsible for the trip
/// - R2 must personally accompany
///
/// Safe choice: R1; people who went by themselves or through another broker are not counted
///
/// Because: 组织 + 带领, both words; no word on staying
pub static A52: Interpretation = Interpretation {
    id: "A52",
    quote: words!("组织带领我省户籍农牧民"),
    tell: "要是你自己组织、带去的人。别人带的、自己去的,不算。",
};

/// Place of the employer and hukou of the hired person
///
/// - R1 no place or hukou condition in the text
/// - R2 only employers in Qinghai / people registered there, since it is provincial money
///
/// Safe choice: no test on place or hukou; standing warning
///
/// Because: text silent here, while (六) broker and (八) start-up say 我省户籍 / 在青海省内 expressly
pub static A53: Interpretation = Interpretation {
    id: "A53",
    quote: words!("对劳务品牌企业及就业帮扶车间"),
    tell: "单位开在外省的、招的人是外省户口的,稿子没说,要问。",
};

/// Tax authority not named
///
/// - n/a
///
/// Safe choice: show the departments as printed, add as practical advice: ask the tax office
///
/// Because: no tax authority in the department list of (八)
pub static A54: Interpretation = Interpretation {
    id: "A54",
    quote: words!("对符合条件的创业者按规定落实税费减免政策"),
    tell: "减税的事问税务局(稿子的部门名单里没有写税务局)。",
};

/// Every reading, in order.
pub static ALL: [&Interpretation; 54] = [
    &A01, &A02, &A03, &A04, &A05, &A06, &A07, &A08, &A09, &A10, &A11, &A12, &A13, &A14, &A15, &A16,
    &A17, &A18, &A19, &A20, &A21, &A22, &A23, &A24, &A25, &A26, &A27, &A28, &A29, &A30, &A31, &A32,
    &A33, &A34, &A35, &A36, &A37, &A38, &A39, &A40, &A41, &A42, &A43, &A44, &A45, &A46, &A47, &A48,
    &A49, &A50, &A51, &A52, &A53, &A54,
];
