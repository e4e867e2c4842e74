//! What goes wrong with a roster is said within seconds, and the next try is a new one.

use serde_json::json;

use crate::person::{Person, with_person};
use crate::roster::{SECRET, at_the_rosters, file, roster, screens};
use crate::server;

const NOT_STARTED: &str = "查名册的程序没有打开";
const STOPPED: &str = "查名册的程序自己停了";
const SILENT: &str = "很久没有动静了";

/// Twenty seconds pass at once.
const HURRY: &str = "const later = window.setTimeout; \
                     window.setTimeout = (action, ms) => later(action, ms === 20000 ? 200 : ms)";

/// Drops files on the page: names and contents.
async fn drops(person: &Person, files: &[(&str, &str)]) {
    let script = "
        const dropped = new DataTransfer();
        arguments[0].forEach(([name, text]) => dropped.items.add(new File([text], name)));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))";
    person.script_with(script, json!([files])).await;
}

/// A program that comes broken, or as a page of the network that wants a password first, and is kept so by the
/// browser: it is said, and the next try asks anew.
#[tokio::test]
async fn a_program_that_came_broken_is_fetched_anew() {
    with_person(async |person| {
        let path = file("broken.csv", roster(20));
        for folder in server::FAULTY {
            at_the_rosters(person, folder).await;
            person.gives("#roster-file", &path).await;
            person.sees(NOT_STARTED).await;
            person.does_not_see("正在读文件").await;
            screens(person, &path).await;
            person.does_not_see(NOT_STARTED).await;
        }
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn without_a_network_it_says_so_and_goes_on_when_there_is_one() {
    with_person(async |person| {
        let path = file("offline.csv", roster(20));
        at_the_rosters(person, server::BARE).await;
        let network = |offline: bool| {
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 })
        };
        person.device("Network.enable", json!({})).await;
        person.device("Network.setBypassServiceWorker", json!({ "bypass": true })).await;
        person.device("Network.emulateNetworkConditions", network(true)).await;
        person.gives("#roster-file", &path).await;
        person.sees(NOT_STARTED).await;
        person.device("Network.emulateNetworkConditions", network(false)).await;
        screens(person, &path).await;
        // What has run once is not asked for again.
        person.device("Network.emulateNetworkConditions", network(true)).await;
        screens(person, &path).await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_does_not_start_or_stops_says_so() {
    with_person(async |person| {
        let path = file("stops.csv", roster(20));
        at_the_rosters(person, "").await;
        let refuse = "window.Before = window.Worker; window.Worker = function () { throw new Error('refused') }";
        person.script(refuse).await;
        person.gives("#roster-file", &path).await;
        person.sees(NOT_STARTED).await;
        let watch = "window.Worker = function (address) { return (window.last = new Before(address)) }";
        person.script(watch).await;
        for event in ["new ErrorEvent('error')", "new MessageEvent('messageerror')"] {
            screens(person, &path).await;
            person.script(&format!("last.dispatchEvent({event})")).await;
            person.sees(STOPPED).await;
            person.does_not_see("查出来的").await;
        }
        // What it throws, now or in a promise; and a script that cannot be run is heard of by the same event.
        for script in ["throw new Error('now')", "Promise.reject(new Error('later')); self.onunhandledrejection = (event) => \
                       setTimeout(() => { throw event.reason })", "}"]
        {
            let broken = "window.Worker = function () { return new Before(URL.createObjectURL(new Blob([arguments[0]]))) }\
                          .bind(null, arguments[0])";
            person.script_with(broken, json!([script])).await;
            person.gives("#roster-file", &path).await;
            person.sees(NOT_STARTED).await;
        }
        person.script("window.Worker = Before").await;
        screens(person, &path).await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

/// What the worker's own script does with a promise that nobody waits for.
#[tokio::test]
async fn a_promise_that_fails_in_the_worker_is_heard_of() {
    with_person(async |person| {
        let path = file("promise.csv", roster(20));
        at_the_rosters(person, "").await;
        let add = "
            const Before = window.Worker, Whole = window.Blob;
            window.Blob = function (parts, options) {
                const isScript = options && options.type === 'text/javascript';
                return new Whole(isScript ? parts.concat(['; setTimeout(() => Promise.reject(new Error()), 1500)']) : parts, options);
            }";
        person.script(add).await;
        screens(person, &path).await;
        person.sees(STOPPED).await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_never_answers_is_given_up() {
    with_person(async |person| {
        let path = file("silent.csv", roster(20));
        at_the_rosters(person, "").await;
        person.script(HURRY).await;
        // It never says that it is ready.
        let never_ready = "window.Before = window.Worker; \
                    window.Worker = function () { return new Before(URL.createObjectURL(new Blob(['']))) }";
        person.script(never_ready).await;
        person.gives("#roster-file", &path).await;
        person.sees(NOT_STARTED).await;
        person.script("window.Worker = Before").await;
        screens(person, &path).await;
        // It falls silent: that is said, and nothing is lost that waiting may bring.
        let deaf = "window.Worker = function (address) { const worker = (window.last = new Before(address)), \
                    post = worker.postMessage.bind(worker); worker.postMessage = (message) => { \
                    if (!window.deaf || message.length !== 2) post(message); else window.held = () => post(message) }; return worker }";
        person.script(deaf).await;
        person.gives("#roster-file", &path).await;
        person.sees("先对一对表头").await;
        person.script("window.deaf = true").await;
        person.taps("开始查").await;
        person.sees(SILENT).await;
        person.script("window.deaf = false; window.held()").await;
        person.sees("查出来的").await;
        person.does_not_see(SILENT).await;
        // Or it is stopped, and a new one reads the file again.
        person.taps("回去改表头").await;
        person.sees("先对一对表头").await;
        person.script("window.deaf = true").await;
        person.taps("开始查").await;
        person.sees(SILENT).await;
        person.script("window.deaf = false").await;
        person.taps("不查了").await;
        person.sees("先对一对表头").await;
        person.does_not_see(SILENT).await;
        person.taps("开始查").await;
        person.sees("查出来的").await;
        std::fs::remove_file(path).unwrap();
    })
    .await;
}

#[tokio::test]
async fn another_file_takes_the_place_of_the_first_at_once() {
    with_person(async |person| {
        at_the_rosters(person, "").await;
        let (first, second) = (roster(300), roster(20).replace(SECRET, "另一张"));
        drops(person, &[("甲.csv", &first)]).await;
        person.sees("先对一对表头").await;
        person.taps("开始查").await;
        person.sees("查出来的").await;
        // Nothing of the first is shown as soon as the second is there, before anything of it has been read.
        let shown = "
            const dropped = new DataTransfer(); dropped.items.add(new File([arguments[0]], '乙.csv'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(
                [document.getElementById('found').innerText, document.querySelector('#run p[role=status]').innerText]))))";
        let shown = person.script_with(shown, json!([second])).await;
        assert_eq!(shown[0], json!(""));
        person.sees("另一张").await;
        person.does_not_see(SECRET).await;
        // One dropped while another is being read wins, however long that one would take.
        let long = "
            const row = arguments[0].split('\\n')[1] + '\\n', rows = row.repeat(4e5);
            const drop = (name, text) => {
                const dropped = new DataTransfer(); dropped.items.add(new File([text], name));
                document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
            };
            drop('长.csv', arguments[0].split('\\n')[0] + '\\n' + rows);
            drop('短.csv', arguments[1]);";
        person.script_with(long, json!([first, second])).await;
        person.sees("短.csv").await;
        person.taps("开始查").await;
        person.sees("一共20行").await;
        person.does_not_see("长.csv").await;
    })
    .await;
}

#[tokio::test]
async fn of_several_files_the_first_is_taken_and_a_folder_is_none() {
    with_person(async |person| {
        at_the_rosters(person, "").await;
        let text = roster(20);
        drops(person, &[("甲.csv", &text), ("乙.csv", &text)]).await;
        person.sees("一次只能看一张名册，先看“甲.csv”。").await;
        person.sees("先对一对表头").await;
        person.does_not_see("乙.csv").await;
        let not_a_file = "
            const dropped = new DataTransfer(); dropped.setData('text/plain', '一段字');
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }))";
        person.script(not_a_file).await;
        person.sees("拖过来的不是文件").await;
        person.sees("先对一对表头").await;
        let folder = "
            const entry = { isDirectory: true }, item = { webkitGetAsEntry: () => entry };
            const dropped = { items: { length: 1, 0: item }, files: { length: 1, 0: new File([], '名册'), item: () => new File([], '名册') } };
            const event = new DragEvent('drop', { bubbles: true });
            Object.defineProperty(event, 'dataTransfer', { value: dropped });
            document.body.dispatchEvent(event)";
        person.script(folder).await;
        person.sees("这是一个文件夹").await;
        person.does_not_see("一次只能看一张").await;
    })
    .await;
}

/// Half a roster must not look like a whole one.
#[tokio::test]
async fn a_file_that_changes_or_goes_while_it_is_open_is_given_up() {
    with_person(async |person| {
        for is_deleted in [false, true] {
            let path = file("changes.csv", roster(20));
            at_the_rosters(person, "").await;
            person.gives("#roster-file", &path).await;
            person.sees("先对一对表头").await;
            if is_deleted {
                std::fs::remove_file(&path).unwrap();
            } else {
                // Browsers go by the time of the last change, in seconds.
                tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
                std::fs::write(&path, roster(40)).unwrap();
            }
            person.taps("开始查").await;
            person.sees("读不到这个文件了").await;
            person.does_not_see("查出来的").await;
            person.script("location.hash = '#/'").await;
            person.sees_page("工作人员").await;
        }
    })
    .await;
}
