"""One person's way through the built page, the same in every engine.

An engine is anything with
  open(url)            loads a page,
  script(js)           runs the body of a function and returns what it returns, as JSON can tell it,
  tap(words)           taps what is called so, as a finger or mouse would, and says whether it was there,
  picture(path)        saves what is on the screen as a PNG,
  pause(seconds)       lets it work,
  errors()             what its console has besides the page's own errors.
"""

import argparse
import base64
import functools
import http.server
import json
import os
import pathlib
import signal
import sys
import threading
import time

# What is done, one after the other. Each tap leads to where the next of these is.
WAY = [
    ("picture", "1-home"),
    ("tap", "打工的人"),
    ("tap", "开始"),
    ("tap", "脱贫户家里的人"),
    ("picture", "2-question"),
    ("tap", "下一题"),
    ("tap", "是,在外省"),
    ("tap", "满3个月,或者更久"),
    ("tap", "没领过"),
    ("tap", "有关系"),
    ("see", "最多1000元,也可能少。"),
    ("picture", "3-results"),
    ("tap", "带走结果"),
    # Of the sheet, which a script makes that is fetched for this page only.
    ("see", "要带:身份证"),
    ("painted", "4-taken"),
    ("tap", "条文对照"),
    ("see", "画了线的句子给人好处"),
    # Of the document, which is fetched for this page only.
    ("see", "脱贫人口"),
    ("picture", "5-document"),
]

# The same on the page for staff, which a single file does not have: a roster is screened.
STAFF_WAY = [
    ("picture", "6-staff"),
    ("tap", "去查名册"),
    ("see", "选名册文件"),
    ("choose", "姓名,身份,是哪一种人,在不在外省干活,在外省哪天开始干,在外省干到哪天,领没领过路费补助,跟劳务品牌有没有关系\n"
     "甲,打工,脱贫户,是,2025-01-03,还在干,没领过,有关系\n乙,打工,都不是,是,2025-01-03,还在干,没领过,有关系\n"),
    # Of the worker, which runs in a program of its own.
    ("see", "先对一对表头"),
    ("tap", "开始查"),
    ("see", "一共2行"),
    ("see", "可能可以 最多1000元"),
    ("picture", "7-roster"),
]

# Seconds for one step, and for everything: an engine that hangs is a failure, not a wait for ever.
PATIENCE = 20
LIMIT = 120

FIND = """
  var found = [].filter.call(document.querySelectorAll('button, label, a'), function (element) {
    // Just after a page has come nothing is taken.
    if (document.documentElement.hasAttribute('data-busy')) return false;
    return element.innerText.trim().split('\\n')[0] === %s && element.getClientRects().length;
  })[0];
  if (found) found.scrollIntoView({ block: 'nearest' });
"""

# Gives a file with this text to the only field for one.
CHOOSE = """
  var chosen = new DataTransfer(), field = document.querySelector('input[type=file]');
  chosen.items.add(new File([%s], 'roster.csv', { type: 'text/csv' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
"""

# Errors of the page from here on; what went wrong before, the page shows by not starting.
WATCH = """
  window.engineErrors = [];
  var note = function (what) { window.engineErrors.push(String(what)); };
  window.addEventListener('error', function (event) { note(event.message); });
  window.addEventListener('unhandledrejection', function (event) { note(event.reason); });
  var console = window.console, say = console.error;
  console.error = function () { note([].join.call(arguments, ' ')); say.apply(console, arguments); };
"""


class Failure(Exception):
    """One sentence about what the engine did not do."""


def main(start, names=("engine",)):
    """Walks in the engine that `start(options)` gives, a context that yields it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("page", help="the folder of the built page, or the single file")
    parser.add_argument("pictures", help="where to save pictures: what stands before their names")
    for name in names:
        parser.add_argument(name)
    options = parser.parse_args()
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LIMIT)
    status = 0
    try:
        with start(options) as engine:
            page = address(options.page)
            walk(engine, page, WAY, options.pictures)
            if page.startswith("http"):
                walk(engine, page.replace("index.html", "staff.html"), STAFF_WAY, options.pictures)
    except Failure as failure:
        print(failure)
        status = 1
    sys.stdout.flush()
    # Nothing is left to be done, and old Qt crashes while Python takes it apart.
    os._exit(status)


def too_long(*_):
    raise Failure("it was not through after %d s" % LIMIT)


def address(page):
    """A folder is served, a file is opened as by a double click."""
    path = pathlib.Path(page)
    return path.resolve().as_uri() if path.is_file() else serve(page)


def serve(dist):
    """The page on a port of its own, until the program ends; its address."""
    handler = functools.partial(Quiet, directory=dist)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return "http://127.0.0.1:%d/index.html" % server.server_port


class Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, *_):
        pass


def find(words):
    """JavaScript that brings what is called so into view and names it `found`."""
    return FIND % json.dumps(words)


def walk(engine, address, way, pictures):
    engine.open(address)
    engine.script(WATCH)
    print(engine.script("return navigator.userAgent"), address, flush=True)
    # Taps made earlier are kept and obeyed; that is for the tests in Chromium to try.
    wait(engine, "the program", lambda: engine.script("return document.documentElement.getAttribute('data-start')") == "running")
    for deed, what in way:
        if deed == "tap":
            wait(engine, "“%s” to tap" % what, lambda: engine.tap(what))
        elif deed == "see":
            wait(engine, "“%s” to read" % what, lambda: what in read(engine))
        elif deed == "choose":
            engine.script(CHOOSE % json.dumps(what))
        else:
            path = pathlib.Path("%s-%s.png" % (pictures, what))
            path.parent.mkdir(parents=True, exist_ok=True)
            if deed == "painted":
                path.write_bytes(painted(engine))
            else:
                engine.picture(str(path))
    errors = engine.script("return window.engineErrors")
    if errors is None:
        raise Failure("the page was loaded anew on the way")
    errors += engine.errors()
    if errors:
        raise Failure("the console has errors: " + "; ".join(errors))


def painted(engine):
    """The last picture that the page has painted for people to keep."""
    address = engine.script("return [].slice.call(document.querySelectorAll('img.picture'), -1)[0].src")
    kind, _, data = address.partition(",")
    if kind != "data:image/png;base64":
        raise Failure("a picture is no PNG but " + kind)
    return base64.b64decode(data)


def read(engine):
    return engine.script("return document.body.innerText") or ""


def wait(engine, what, holds):
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            errors = engine.script("return window.engineErrors") or []
            raise Failure("no %s in:\n%s\nerrors: %s" % (what, read(engine), errors + engine.errors()))
        engine.pause(0.05)
