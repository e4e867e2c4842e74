"""Walks in an engine that is told what to do from outside: `python driver.py DIST PICTURES ENGINE`.

ENGINE is `firefox`, `webkitgtk` or `wpe`; what they need is to be in PATH. Firefox is spoken to
in Marionette, the language that geckodriver translates WebDriver into: it is one socket, and
geckodriver would take minutes to compile.
"""

import base64
import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import walk

# A cheap phone, upright.
SIZE = {"width": 360, "height": 640}

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Refused(Exception):
    """What the engine answers when it cannot do what it was told."""


class Engine:
    """The part of WebDriver that a walk needs; `tell` is how an engine is told."""

    def open(self, url):
        self.tell("Navigate", "POST /url", url=url)

    def script(self, body):
        return self.tell("ExecuteScript", "POST /execute/sync", script=body, args=[])

    def tap(self, words):
        try:
            found = self.script(walk.find(words) + "return found || null;")
            if found is None:
                return False
            element = found[ELEMENT]
            self.tell("ElementClick", "POST /element/%s/click" % element, id=element)
            return True
        except Refused:
            # It is being redrawn or still scrolling: the walk tries again.
            return False

    def picture(self, path):
        picture = self.tell("TakeScreenshot", "GET /screenshot", full=False)
        pathlib.Path(path).write_bytes(base64.b64decode(picture))

    def pause(self, seconds):
        time.sleep(seconds)

    def errors(self):
        return []


class Marionette(Engine):
    """Messages are arrays in JSON, each after its length and a colon."""

    def __init__(self, port):
        patiently(lambda: self.connect(port), "Firefox")
        self.read()
        self.tell("NewSession", None)
        self.tell("SetWindowRect", None, **SIZE)

    def connect(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), walk.LIMIT)
        self.stream = self.socket.makefile("rb")

    def read(self):
        length = b""
        while not length.endswith(b":"):
            byte = self.stream.read(1)
            if not byte:
                raise walk.Failure("Firefox hung up")
            length += byte
        return json.loads(self.stream.read(int(length[:-1])))

    def tell(self, command, _, **what):
        message = json.dumps([0, 1, "WebDriver:" + command, what]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self.read()
        if error:
            raise Refused(error.get("message"))
        return answer.get("value")


class WebDriver(Engine):
    def __init__(self, port, wishes):
        self.base = "http://127.0.0.1:%d" % port
        self.session = ""
        patiently(lambda: self.tell(None, "GET /status"), "the driver")
        session = self.tell(None, "POST /session", capabilities={"alwaysMatch": wishes})
        self.session = "/session/" + session["sessionId"]
        with contextlib.suppress(Refused):
            self.tell(None, "POST /window/rect", **SIZE)

    def tell(self, _, request, **what):
        method, path = request.split(" ")
        body = json.dumps(what).encode() if method == "POST" else None
        request = urllib.request.Request(self.base + self.session + path, body, method=method)
        try:
            with urllib.request.urlopen(request, timeout=walk.LIMIT) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise Refused(error.read().decode()) from error


def patiently(connect, whom):
    end = time.monotonic() + walk.PATIENCE
    while True:
        try:
            return connect()
        except OSError as error:
            if time.monotonic() > end:
                raise walk.Failure("%s does not answer: %s" % (whom, error)) from error
            time.sleep(0.1)


@contextlib.contextmanager
def start(options):
    home = tempfile.mkdtemp(prefix="engine-")
    programs = []

    def program(*words, stdout=None, **more):
        environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8", **more}
        # In a group of its own, so that it ends with all that it starts.
        programs.append(subprocess.Popen(words, env=environment, stdout=stdout, start_new_session=True))
        return programs[-1]

    try:
        yield {"firefox": firefox, "webkitgtk": webkitgtk, "wpe": wpe}[options.engine.split("-")[0]](program, home)
    except Refused as refused:
        raise walk.Failure(str(refused)) from refused
    finally:
        for running in reversed(programs):
            with contextlib.suppress(OSError):
                os.killpg(running.pid, signal.SIGKILL)
            running.wait()
        shutil.rmtree(home, ignore_errors=True)


def firefox(program, home):
    port = free_port()
    settings = {"marionette.port": port, "app.update.enabled": False, "intl.accept_languages": "zh-CN"}
    lines = ["user_pref(%s, %s);\n" % (json.dumps(name), json.dumps(value)) for name, value in settings.items()]
    pathlib.Path(home, "user.js").write_text("".join(lines))
    program("firefox-esr", "--headless", "--no-remote", "--marionette", "--profile", home)
    return Marionette(port)


def webkitgtk(program, _):
    # It has no headless mode: a screen of its own, and no graphics card to ask for.
    screen = "%(width)dx%(height)dx24" % SIZE
    server = program("Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", stdout=subprocess.PIPE)
    display = server.stdout.readline().decode().strip()
    if not display:
        raise walk.Failure("Xvfb gives no screen")
    port = free_port()
    program("WebKitWebDriver", "--port=%d" % port, DISPLAY=":" + display, GDK_BACKEND="x11", LIBGL_ALWAYS_SOFTWARE="1")
    return WebDriver(port, {})


def wpe(program, _):
    port = free_port()
    program("WPEWebDriver", "--port=%d" % port)
    # Its size is 800 by 600, whatever it is told.
    options = {"binary": shutil.which("cog"), "args": ["--automation", "--platform=headless"]}
    return WebDriver(port, {"browserName": "cog", "wpe:browserOptions": options})


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


if __name__ == "__main__":
    walk.main(start, ["engine"])
