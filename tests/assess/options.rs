//! What is asked wrongly is said, with what may have been meant, and nothing is done.

use super::run::{Ran, assess, run};

const TABLE: &str = "姓名,身份,劳务品牌\n张三,打工,有关系\n";

fn refused(arguments: &[&str], says: &str) {
    let ran = run(assess(arguments), TABLE);
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?}: {}", ran.err);
    assert!(ran.err.contains(says), "{arguments:?}: {}", ran.err);
}

#[test]
fn what_is_asked_wrongly_is_said() {
    for (arguments, says) in [
        (&["--csv"][..], "--csv后面要写一个值"),
        (&["--csv", ""], "--csv后面要写一个值"),
        (&["--csv", "-", "--csv", "-"], "--csv写了两次"),
        (&["--csv", "-", "--day", "2025-12-31", "--day", "2025-12-31"], "--day写了两次"),
        (&["--csv", "-", "--resons"], "是不是--reasons？"),
        (&["--cvs", "x"], "是不是--csv？"),
        (&["--what", "x"], "没有--what这个选项"),
        (&["-x"], "没有-x这个选项"),
        (&["roster.csv"], "没有roster.csv这个选项"),
        (&["--csv", "-", "--reasons=yes"], "--reasons后面不写值"),
        (&["--csv", "-", "--kind", "cats"], "能写的有：people、hires、pickers"),
        (&["--csv", "-", "--kind", "hire"], "是不是hires？"),
        (&["--sql", "oracle"], "能写的有：duckdb、spark"),
        (&["--csv", "-", "--role", "wroker"], "是不是worker？"),
        (&["--day", "2025-02-30"], "--day：没有2025-02-30"),
        (&["--day", "2021-12-31"], "2022-01-01"),
        (&["--csv", "-", "--column", "劳务品牌"], "表头=当作什么"),
        (&["--csv", "-", "--column", "=roles"], "表头=当作什么"),
        (&["--csv", "-", "--column", "劳务品牌=brand_lnik"], "是不是brand_link？"),
        (&["--csv", "-", "--column", "劳务品脾=brand_link"], "是不是“劳务品牌”？"),
        (&["--csv", "-", "--column", "无关=brand_link"], "表头有：姓名、身份、劳务品牌"),
        (&["--csv", "-", "--column", "身份=", "--column", "身份="], "没有“身份”"),
        (&["--csv", "-", "--header", "0"], "前60行"),
        (&["--csv", "-", "--header", "61"], "前60行"),
        (&["--csv", "-", "--header", "3-2"], "前60行"),
        (&["--csv", "-", "--header", "1-3"], "前60行"),
        (&["--csv", "-", "--month", "身份"], "表头=first"),
        (&["--csv", "-", "--month", "身份=frist"], "是不是first？"),
        (&["--csv", "-", "--month", "身分=first"], "是不是“身份”？"),
        (&["--csv", "-", "--span", "开始"], "没有“开始”"),
        (&["--csv", "/no/such/file"], "没有这个文件"),
        (&["--csv", "/"], "这是一个文件夹"),
        (&["--csv", "-", "--out", "/no/such/folder/file"], "没有这个文件夹"),
        (&["--csv", "-", "--out", "/"], "这是一个文件夹"),
    ] {
        refused(arguments, says);
    }
}

#[test]
fn options_that_do_not_belong_are_said() {
    for option in [
        &["--out", "x.csv"][..],
        &["--kind", "people"],
        &["--role", "worker"],
        &["--column", "a=roles"],
        &["--header", "2"],
        &["--month", "a=first"],
        &["--span", "a"],
        &["--count-all"],
        &["--reasons"],
    ] {
        refused(option, &format!("{}要跟--csv一起用", option[0]));
    }
    refused(&["--sql", "duckdb", "--reasons"], "--reasons不能跟--sql一起用");
    refused(&["--sql", "duckdb", "--csv", "-", "--out", "x"], "--out不能跟--sql一起用");
    refused(&["--sql", "duckdb", "--header", "2"], "--header要跟--csv一起用");
    refused(&["--sql", "duckdb", "--csv", "-"], "--sql要跟文件名一起用");
    refused(&["--sql", "duckdb", "--column", "没有的=roles"], "没有“没有的”这个表头");
}

#[cfg(unix)]
#[test]
fn what_is_no_text_is_refused_and_still_names_a_file() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let strange = OsStr::from_bytes(b"strange\xff.csv");
    let with = |option: &str| {
        let mut command = assess(&[]);
        command.args([OsStr::new(option), strange]);
        run(command, TABLE)
    };
    let is_refused = |ran: &Ran| ran.status == Some(2) && ran.out.is_empty();
    for option in ["--role", "--column", "--day", "--sql", "--kind", "--header", "--span"] {
        let ran = with(option);
        assert!(is_refused(&ran) && ran.err.contains("UTF-8"), "{option}: {}", ran.err);
    }
    assert!(is_refused(&with("--strange")));
    let mut alone = assess(&[]);
    alone.arg(strange);
    assert!(is_refused(&run(alone, TABLE)));

    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(strange), TABLE).expect("a file");
    let mut command = assess(&["--out", "out.csv"]);
    command.current_dir(&folder).args([OsStr::new("--csv"), strange]);
    assert_eq!(run(command, "").status, Some(0));
}

#[test]
fn how_to_use_it_is_said_when_asked() {
    for option in ["--help", "-h"] {
        let ran = run(assess(&[option]), "");
        assert_eq!((ran.status, ran.err.as_str()), (Some(0), ""));
        for name in ["--csv", "--out", "--kind", "--role", "--column", "--header", "--month"] {
            assert!(ran.out.contains(name), "{name}");
        }
    }
    let ran = run(assess(&["--version"]), "");
    assert!(ran.out.starts_with(concat!("assess ", env!("CARGO_PKG_VERSION"))), "{}", ran.out);
    assert_eq!(ran.status, Some(0));
}

#[test]
fn a_query_is_written_for_the_columns_there_are() {
    for engine in ["duckdb", "spark"] {
        let ran = run(assess(&["--sql", engine]), "");
        assert!(ran.out.contains("WITH") && ran.out.contains("roster"), "{}", ran.out);
        assert_eq!(ran.status, Some(0));
    }
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("roster.csv"), "某村\n姓名,品牌吗\n").expect("a file");
    let by_hand = ["--sql", "duckdb", "--csv", "roster.csv", "--column", "品牌吗=brand_link"];
    let mut command = assess(&[&by_hand[..], &["--header", "2"]].concat());
    command.current_dir(&folder);
    let ran = run(command, "");
    assert!(ran.out.contains("品牌吗") && ran.out.contains("roster.csv"), "{}", ran.err);
    assert_eq!(ran.status, Some(0));
}

#[test]
fn what_is_in_doubt_of_a_table_is_said_beside_its_query() {
    let folder = tempfile::tempdir().expect("a folder");
    let query = |text: &str| {
        std::fs::write(folder.path().join("roster.csv"), text).expect("a file");
        let mut command = assess(&["--sql", "duckdb", "--csv", "roster.csv"]);
        command.current_dir(&folder);
        run(command, "")
    };
    let unknown = query("姓名,年纪\n测试甲,30\n");
    assert!(unknown.err.contains("没有认出一个表头"), "{}", unknown.err);
    assert_eq!((unknown.status, unknown.out.contains("roster.csv")), (Some(1), true));
    let open = query("姓名,身份\n测试甲,打工\n测试乙,\"打工\n测试丙,打工\n");
    assert!(open.err.contains("第3行") && open.out.contains("第3行"), "{}", open.err);
    assert_eq!(open.status, Some(1));
    let broken = query("姓名,\"身\n份\"\n测试甲,打工\n");
    assert!(broken.out.contains("\"身\n份\""), "{}", broken.out);
    assert_eq!((broken.status, broken.err.as_str()), (Some(0), ""));
}
