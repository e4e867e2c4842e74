//! Every role's shortest and longest path, tap by tap.

use crate::person::{Person, with_person};

/// What a person does at a question.
enum Does {
    /// Taps a choice; that answers.
    Taps(&'static str),
    /// Ticks some, then goes on.
    Ticks(&'static [&'static str]),
    /// Types a number, then goes on.
    Types(&'static str),
}
use Does::{Taps, Ticks, Types};

impl Does {
    fn taps(&self) -> usize {
        match self {
            Taps(_) => 1,
            Ticks(choices) => choices.len() + 1,
            Types(number) => number.len() + 1,
        }
    }
}

/// The questions of a path by a part of their words, with what is done there, and what the results say.
struct Path {
    role: &'static str,
    steps: &'static [(&'static str, Does)],
    results: &'static [&'static str],
}

const PATHS: &[(&str, Path)] = &[
    (
        "worker-shortest",
        Path {
            role: "打工的人",
            steps: &[("哪一种人", Ticks(&["都不是"])), ("劳务品牌", Taps("没关系"))],
            results: &["没有对上的钱", "跨省就业一次性交通补助", "按稿子不符合"],
        },
    ),
    (
        "worker-longest",
        Path {
            role: "打工的人",
            steps: &[
                ("哪一种人", Ticks(&["脱贫户家里的人", "农村收入低的人"])),
                ("以外的省", Taps("是,在外省")),
                ("干了多久", Taps("满3个月")),
                ("路费补助", Taps("没领过")),
                ("劳务品牌", Taps("有关系")),
            ],
            results: &[
                "可能可以",
                "跨省就业一次性交通补助",
                "最多1000元,也可能少。",
                "劳务品牌职业技能培训(学员)",
            ],
        },
    ),
    (
        "entrepreneur-shortest",
        Path {
            role: "自己一个人开店的人",
            steps: &[("劳务品牌", Taps("没关系"))],
            results: &["没有对上的钱", "一次性创业补贴", "个人创业担保贷款"],
        },
    ),
    (
        "entrepreneur-longest",
        Path {
            role: "自己一个人开店的人",
            steps: &[
                ("劳务品牌", Taps("有关系")),
                ("哪一种", Taps("小公司、小厂")),
                ("开在青海", Taps("在青海")),
                ("营业执照拿到", Taps("都办好了")),
                ("营业执照是哪天", Taps("满1年了")),
                ("正常开门", Taps("一直正常")),
                ("创业补贴", Taps("没领过")),
            ],
            results: &[
                "10000元(按稿子估算)。写着“最多”的钱",
                "1万元",
                "最多借20万元",
                "最多借400万元",
                "不能加在一起",
                "要还",
            ],
        },
    ),
    (
        "partners-shortest",
        Path {
            role: "几个人合伙干的人",
            steps: &[("劳务品牌", Taps("没关系"))],
            results: &["合伙创业担保贷款", "按稿子不符合"],
        },
    ),
    (
        "partners-longest",
        Path {
            role: "几个人合伙干的人",
            steps: &[
                ("劳务品牌", Taps("有关系")),
                ("几个人合伙", Types("3")),
                ("够条件", Types("3")),
                ("哪一种", Taps("个体户")),
                ("开在青海", Taps("在青海")),
                ("营业执照拿到", Taps("都办好了")),
                ("营业执照是哪天", Taps("满1年了")),
                ("正常开门", Taps("一直正常")),
                ("创业补贴", Taps("没领过")),
            ],
            results: &[
                "最多借66万元",
                "最多可以借660000元。借的钱要还",
                "10000元(按稿子估算)。写着“最多”的钱",
            ],
        },
    ),
    (
        "employer-shortest",
        Path {
            role: "招人干活的单位",
            steps: &[("单位是哪一种", Taps("都不是")), ("登记成什么", Taps("机关、事业单位"))],
            results: &["没有对上的钱", "吸纳重点群体就业一次性奖励", "高技能人才培养补贴"],
        },
    ),
    (
        "employer-longest",
        Path {
            role: "招人干活的单位",
            steps: &[
                ("单位是哪一种", Taps("政府认定的就业帮扶车间")),
                ("登记成什么", Taps("公司、厂子")),
                ("劳务品牌", Taps("有关系")),
                ("新加的岗位", Types("5")),
                ("签了劳动合同", Types("４")),
                ("毕业超过2年", Types("1")),
                ("企业大不大", Taps("小型或微型")),
                ("专精特新", Taps("评上省级")),
                ("龙头企业", Taps("是")),
                ("以前拿过", Taps("没拿过")),
            ],
            results: &[
                "4个人,每人1000元。一共4000元(按稿子估算)。",
                "最多5000元",
                "最多50万元",
                "最多借400万元",
            ],
        },
    ),
    (
        "broker-shortest",
        Path {
            role: "带人出去干活的劳务经纪人",
            steps: &[("劳务经纪人吗", Taps("不是"))],
            results: &["劳务经纪人组织采摘枸杞补贴", "按稿子不符合"],
        },
    ),
    (
        "broker-longest",
        Path {
            role: "带人出去干活的劳务经纪人",
            steps: &[
                ("劳务经纪人吗", Taps("是")),
                ("带了几个人", Types("20")),
                ("青海户口", Taps("都是")),
                ("海西州摘枸杞", Taps("都是")),
                ("2个月", Taps("有的是")),
                ("都符合的", Types("12")),
                ("脱贫户", Types("4")),
            ],
            results: &["800元", "12个人,每人50元。其中4个人,每人再加50元。一共800元(按稿子估算)。"],
        },
    ),
    (
        "export-org",
        Path {
            role: "组织人外出打工的机构",
            steps: &[("送人出去", Taps("是"))],
            results: &["有组织劳务输出机构就业创业服务补贴", "可能可以", "给多少,稿子没写"],
        },
    ),
    (
        "training-org",
        Path {
            role: "培训机构、学校",
            steps: &[("手艺培训", Taps("办"))],
            results: &["劳务品牌职业技能培训(培训机构、职业院校)", "可能可以"],
        },
    ),
    (
        "brand-org",
        Path {
            role: "管劳务品牌、项目或园区的单位",
            steps: &[],
            results: &["可以去问的服务和鼓励"],
        },
    ),
];

async fn walks(person: &Person, name: &str, path: &Path) {
    person.looks(&format!("{name}-0")).await;
    person.is(&[path.role]).await;
    for (number, (question, does)) in path.steps.iter().enumerate() {
        person.sees_page(question).await;
        let remain = path.steps.len() - number;
        let promise = progress(&person.reads().await);
        assert!(
            promise >= remain,
            "{name}: at most {promise} remain, says the page, but {remain} do"
        );
        person.looks(&format!("{name}-{}", number + 1)).await;
        match does {
            Taps(choice) => person.taps(choice).await,
            Ticks(choices) => {
                for choice in *choices {
                    person.taps(choice).await;
                }
                person.taps("下一题").await;
            }
            Types(number) => {
                person.types(number).await;
                person.taps("下一题").await;
            }
        }
    }
    person.sees_page("按稿子估一估的结果").await;
    // For whoever wants to know, with `--nocapture`. A figure typed is a tap as well.
    let begin = ["their role", "开始"].len();
    println!(
        "{name}: {} taps",
        begin + path.steps.iter().map(|(_, does)| does.taps()).sum::<usize>()
    );
    for words in path.results {
        person.sees(words).await;
    }
    person.looks(&format!("{name}-results")).await;
}

/// How many questions at most remain, as the page says it.
fn progress(text: &str) -> usize {
    if text.contains("这是最后一题") {
        return 1;
    }
    let rest = text.split("最多还有").nth(1).expect("the page says how many questions remain");
    rest.split('题').next().and_then(|number| number.parse().ok()).expect("a number")
}

#[tokio::test]
async fn every_role_walks_its_shortest_and_longest_path() {
    // Three people, each on other paths.
    let some = async |first: usize| {
        for (name, path) in PATHS.iter().skip(first).step_by(3) {
            with_person(async |person| walks(person, name, path).await).await;
        }
    };
    tokio::join!(some(0), some(1), some(2));
}

#[tokio::test]
async fn who_does_not_know_their_role_finds_it_by_a_sentence() {
    with_person(async |person| {
        person.taps("不清楚,帮我选").await;
        person.sees_page("哪一句像你").await;
        person.looks("which").await;
        person.taps("我带一批人出去干活").await;
        person.sees_page("你是劳务经纪人吗").await;
    })
    .await;
}

#[tokio::test]
async fn a_near_miss_names_the_day() {
    with_person(async |person| {
        person.is(&["打工的人"]).await;
        person.taps("防返贫监测户家里的人").await;
        person.taps("下一题").await;
        person.taps("是,在外省").await;
        person.sees_page("干了多久").await;
        person.taps("我来填日期").await;
        let today =
            person.script("const d = new Date(Date.now() - 86400000); return d.toLocaleDateString('sv-SE')").await;
        person.picks_day("first", today.as_str().unwrap()).await;
        person.taps("还在干").await;
        person.taps("下一题").await;
        person.sees_page("劳务品牌").await;
        person.taps("没关系").await;
        person.sees("现在还没满3个月,还差").await;
        let full = person
            .script(
                "const d = new Date(Date.now() - 86400000), day = d.getDate(); d.setMonth(d.getMonth() + 3); \
                     if (d.getDate() !== day) d.setDate(0); \
                     return `到${d.getFullYear()}年${d.getMonth() + 1}月${d.getDate()}日就满3个月`;",
            )
            .await;
        person.sees(full.as_str().unwrap()).await;
        person.looks("near-miss").await;
    })
    .await;
}
