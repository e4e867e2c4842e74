//! What becomes of files: one is whole or as it was, whatever goes wrong.
#![cfg(unix)]

use super::lines::WORKER;
use super::run::{assess, run};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const HEADERS: &str = "姓名,身份,劳务品牌\n";
const ROW: &str = "张三,打工,有关系\n";
const OLD: &str = "what was there before\n";

/// A folder with a table and an older result.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("in.csv"), format!("{HEADERS}{ROW}")).expect("a table");
    fs::write(folder.path().join("out.csv"), OLD).expect("a result");
    folder
}

fn assess_in(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = assess(arguments);
    command.current_dir(folder);
    command
}

fn text(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("a file")
}

/// What is left of files that did not become whole.
fn parts(folder: &TempDir) -> Vec<String> {
    let names = fs::read_dir(folder).expect("a folder").map(|entry| {
        entry.expect("an entry").file_name().into_string().expect("a name of letters")
    });
    names.filter(|name| name.starts_with(".out.csv.")).collect()
}

/// Starts a run that reads its table from a pipe, and feeds it until some of the result is written.
fn start(folder: &TempDir, name: &str) -> Child {
    let before = parts(folder).len();
    let mut child =
        assess_in(folder, &["--csv", "-", "--out", "out.csv"]).spawn().expect("it starts");
    let stdin = child.stdin.as_mut().expect("it reads");
    stdin.write_all(HEADERS.as_bytes()).expect("it reads");
    let rows = ROW.replace("张三", name).repeat(60_000);
    stdin.write_all(rows.as_bytes()).expect("it reads");
    let is_written = || {
        let size = |part: &String| fs::metadata(folder.path().join(part)).map_or(0, |it| it.len());
        let parts = parts(folder);
        parts.len() > before && parts.iter().all(|part| size(part) > 0)
    };
    let mut waits = 0..600;
    while !is_written() {
        assert!(waits.next().is_some(), "nothing was written in half a minute");
        std::thread::sleep(Duration::from_millis(50));
    }
    child
}

fn finish(mut child: Child) -> Option<i32> {
    drop(child.stdin.take());
    child.wait_with_output().expect("it ends").status.code()
}

#[test]
fn the_input_is_no_place_for_the_result_by_whatever_name() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    std::os::unix::fs::symlink("in.csv", path("link.csv")).expect("a link");
    fs::hard_link(path("in.csv"), path("hard.csv")).expect("a link");
    fs::create_dir(path("sub")).expect("a folder");
    let whole = path("in.csv").display().to_string();
    for name in ["in.csv", "./in.csv", "sub/../in.csv", "link.csv", "hard.csv", whole.as_str()] {
        for (input, stdin) in [("in.csv", None), ("link.csv", None), ("-", Some("in.csv"))] {
            let mut command = assess_in(&folder, &["--csv", input, "--out", name]);
            if let Some(stdin) = stdin {
                command.stdin(File::open(path(stdin)).expect("a table"));
            }
            let ran = run(command, "");
            assert_eq!(ran.status, Some(2), "{input} into {name}: {}", ran.err);
            assert!(ran.err.contains("要读的那个文件"), "{}", ran.err);
            assert_eq!(text(&folder, "in.csv"), format!("{HEADERS}{ROW}"), "{input} into {name}");
        }
    }
    assert_eq!(parts(&folder), [""; 0]);
    // Appended to its own input, it would never end.
    for arguments in [&["--csv", "in.csv"][..], &[]] {
        let mut command = assess_in(&folder, arguments);
        command.stdin(File::open(path("in.csv")).expect("a table"));
        command.stdout(File::options().append(true).open(path("in.csv")).expect("a table"));
        assert_eq!(run(command, "").status, Some(2), "{arguments:?}");
        assert_eq!(text(&folder, "in.csv"), format!("{HEADERS}{ROW}"));
    }
}

#[test]
fn a_result_takes_its_place_whole() {
    let folder = folder();
    let mut old = File::open(folder.path().join("out.csv")).expect("a result");
    let ran = run(assess_in(&folder, &["--csv", "in.csv", "--out", "out.csv"]), "");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert!(text(&folder, "out.csv").contains("可能可以"));
    // Whoever reads the older one reads it to its end.
    let mut still = String::new();
    old.read_to_string(&mut still).expect("text");
    assert_eq!(still, OLD);
    let ran = run(assess_in(&folder, &["--csv", "in.csv", "--out", "new.csv"]), "");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert_eq!(text(&folder, "new.csv"), text(&folder, "out.csv"));
    assert_eq!(parts(&folder), [""; 0]);
    // A bad line in the middle does not stop it.
    let bad = format!("{HEADERS}{ROW}张三,打工,也许\n{ROW}");
    let ran = run(assess_in(&folder, &["--csv", "-", "--out", "out.csv"]), bad);
    assert_eq!((ran.status, text(&folder, "out.csv").lines().count()), (Some(1), 4));
}

/// A link stays a link, and who may read a file may read it afterwards.
#[test]
fn what_a_name_is_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    std::os::unix::fs::symlink("out.csv", path("link.csv")).expect("a link");
    let mode = |name: &str| fs::metadata(path(name)).expect("a file").permissions().mode() & 0o777;
    fs::set_permissions(path("out.csv"), fs::Permissions::from_mode(0o640)).expect("its owner");
    let ran = run(assess_in(&folder, &["--csv", "in.csv", "--out", "link.csv"]), "");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    assert!(path("link.csv").is_symlink() && text(&folder, "out.csv").contains("可能可以"));
    assert_eq!(mode("out.csv"), 0o640);
    run(assess_in(&folder, &["--csv", "in.csv", "--out", "new.csv"]), "");
    fs::write(path("plain"), "").expect("a file");
    assert_eq!(mode("new.csv"), mode("plain"), "a new one is as other new files are");
}

#[test]
fn a_killed_run_leaves_the_old_file_whole() {
    let folder = folder();
    let mut child = start(&folder, "张三");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert_eq!(text(&folder, "out.csv"), OLD);
    assert_eq!(parts(&folder).len(), 1, "what was written lies beside it");
    // It is in nobody's way.
    let ran = run(assess_in(&folder, &["--csv", "in.csv", "--out", "out.csv"]), "");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

#[test]
fn two_runs_do_not_mix() {
    let folder = folder();
    let (first, second) = (start(&folder, "张三"), start(&folder, "李四"));
    assert_eq!(text(&folder, "out.csv"), OLD);
    assert_eq!(finish(first), Some(0));
    let only = |name: &str| {
        let text = text(&folder, "out.csv");
        let mut rows = text.lines().skip(1);
        rows.clone().count() == 60_000 && rows.all(|row| row.starts_with(name))
    };
    assert!(only("张三"), "the first is whole");
    assert_eq!(finish(second), Some(0));
    assert!(only("李四"), "the last one stays");
    assert_eq!(parts(&folder), [""; 0]);
}

/// No more than so much may be written: what a full disk does, in the middle of a run.
#[test]
fn a_disk_that_fills_up_leaves_the_old_file_and_nothing_else() {
    let folder = folder();
    let table = format!("{HEADERS}{}", ROW.repeat(20_000));
    let program = env!("CARGO_BIN_EXE_assess");
    let script = format!("trap '' XFSZ; ulimit -f 64; exec {program} --csv - --out out.csv");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).current_dir(&folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let ran = run(command, table);
    assert_eq!(ran.status, Some(2), "{}", ran.err);
    assert!(ran.err.contains("out.csv"), "{}", ran.err);
    assert_eq!((text(&folder, "out.csv").as_str(), parts(&folder).len()), (OLD, 0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_said_and_is_no_success() {
    let folder = folder();
    let full = || File::options().write(true).open("/dev/full").expect("a full device");
    let ran = run(assess_in(&folder, &["--csv", "in.csv", "--out", "/dev/full"]), "");
    assert_eq!(ran.status, Some(2), "{}", ran.err);
    assert!(ran.err.contains("磁盘满了"), "{}", ran.err);
    for arguments in
        [&["--csv", "in.csv"][..], &["--sql", "duckdb"], &["--help"], &["--version"], &[]]
    {
        let mut command = assess_in(&folder, arguments);
        command.stdout(full());
        let ran = run(command, WORKER);
        assert_eq!(ran.status, Some(2), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains("磁盘满了"), "{arguments:?}: {}", ran.err);
    }
    // Mistakes that cannot be told are no success either, and what they belong to is not put in place.
    let mut command = assess_in(&folder, &["--csv", "-", "--out", "out.csv"]);
    command.stderr(full());
    let ran = run(command, format!("{HEADERS}张三,打工,也许\n"));
    assert_eq!((ran.status, text(&folder, "out.csv").as_str()), (Some(2), OLD));
    let mut command = assess_in(&folder, &["--what"]);
    command.stderr(full());
    assert_eq!(run(command, "").status, Some(2));
}

/// `| head` has read enough: the program ends quietly.
#[test]
fn a_reader_who_goes_is_no_failure() {
    let table = format!("{HEADERS}{}", ROW.repeat(100_000));
    let lines = format!("{WORKER}\n").repeat(20_000);
    for (arguments, input) in
        [(&["--csv", "-"][..], table.as_str()), (&[], &lines), (&["--sql", "duckdb"], "")]
    {
        let mut child = assess(arguments).spawn().expect("it starts");
        let mut stdin = child.stdin.take().expect("it reads");
        let input = input.to_owned();
        let writer = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
        let mut out = BufReader::new(child.stdout.take().expect("it writes"));
        out.read_line(&mut String::new()).expect("a line");
        drop(out);
        let mut said = String::new();
        child.stderr.take().expect("it tells").read_to_string(&mut said).expect("text");
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{arguments:?}: {said}");
        assert!(said.is_empty(), "{arguments:?}: {said}");
        writer.join().expect("the writer does not panic");
    }
}

/// Whoever reads the mistakes may go: the result is made all the same.
#[test]
fn nobody_need_read_the_mistakes() {
    let folder = folder();
    let table = format!("{HEADERS}{}", "张三,打工,也许\n".repeat(50_000));
    let mut command = assess_in(&folder, &["--csv", "-", "--out", "out.csv"]);
    let mut child = command.spawn().expect("it starts");
    drop(child.stderr.take());
    let mut stdin = child.stdin.take().expect("it reads");
    stdin.write_all(table.as_bytes()).expect("it reads to the end");
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    assert_eq!(text(&folder, "out.csv").lines().count(), 50_001);
}

/// A table that nobody can read in the middle, such as a stick that is pulled out.
#[test]
fn what_is_no_file_is_written_as_it_comes() {
    let folder = folder();
    assert!(Path::new("/dev/null").exists());
    let ran = run(assess_in(&folder, &["--csv", "in.csv", "--out", "/dev/null"]), "");
    assert_eq!(ran.status, Some(0), "{}", ran.err);
    let mut command = assess_in(&folder, &["--csv", "-", "--out", "/dev/null"]);
    command.stdin(File::open("/dev/null").expect("a device"));
    let ran = run(command, "");
    assert!(ran.err.contains("没有字"), "the same device twice is no same file: {}", ran.err);
}
