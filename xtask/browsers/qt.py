"""Walks in the Chromium of a Qt WebEngine wheel: `python qt.py DIST PICTURES MAJOR`.

Run by the Python of the environment that has the wheel. Taps are mouse events at a place on the
screen. What Qt needs to hear is in the environment: xtask/src/browsers/qt.rs sets it.
"""

import contextlib
import os
import shutil
import tempfile
import time

import walk

try:
    from PyQt6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
    from PyQt6.QtTest import QTest
    from PyQt6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
    from PyQt6.QtWebEngineWidgets import QWebEngineView
    from PyQt6.QtWidgets import QApplication

    LEFT = Qt.MouseButton.LeftButton
    run = QEventLoop.exec
except ImportError:
    from PyQt5.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
    from PyQt5.QtTest import QTest
    from PyQt5.QtWebEngineWidgets import QWebEnginePage, QWebEngineProfile, QWebEngineView
    from PyQt5.QtWidgets import QApplication

    LEFT = Qt.LeftButton
    run = QEventLoop.exec_

# A cheap phone, upright.
SIZE = (360, 640)

# Where `found` is. A mouse event and a script overtake each other, so that the one has to wait for
# the other: the tap for what was scrolled to be drawn, all else for the tap to have come.
PREPARE = """
  window.engineDrawn = window.engineTapped = false;
  var draw = window.requestAnimationFrame, box = found.getBoundingClientRect();
  draw(function () { draw(function () { window.engineDrawn = true; }); });
  window.addEventListener('click', function () { window.engineTapped = true; }, { capture: true, once: true });
  return [box.left + box.width / 2, box.top + box.height / 2];
"""

ALIVE = []


class Page(QWebEnginePage):
    def __init__(self, profile, parent):
        super().__init__(profile, parent)
        self.errors = []

    def javaScriptConsoleMessage(self, level, message, line, source):
        # PyQt5 gives a number, PyQt6 an enum: 2 is an error. An engine that does not know a word of
        # the content policy says so and goes on, as such policies are meant to be read.
        if getattr(level, "value", level) == 2 and "contains an invalid source" not in message:
            self.errors.append("%s (%s:%s)" % (message, source, line))


class Engine:
    def __init__(self):
        # Without a name, it keeps everything in memory.
        self.profile = QWebEngineProfile()
        self.view = QWebEngineView()
        self.page = Page(self.profile, self.view)
        self.view.setPage(self.page)
        self.view.resize(*SIZE)
        self.view.show()

    def open(self, url):
        loaded = []
        self.page.loadFinished.connect(loaded.append)
        self.page.load(QUrl(url))
        self.until(loaded)
        if loaded != [True]:
            raise walk.Failure("the page does not load")

    def script(self, body):
        answer = []
        self.page.runJavaScript("(function () {%s})()" % body, answer.append)
        self.until(answer)
        if not answer:
            raise walk.Failure("it does not answer")
        return answer[0]

    def tap(self, words):
        place = self.script(walk.find(words) + "if (!found) return null;" + PREPARE)
        if place is None:
            return False
        walk.wait(self, "picture of the page", lambda: self.script("return window.engineDrawn"))
        QTest.mouseClick(self.view.focusProxy(), LEFT, pos=QPoint(*map(int, place)))
        walk.wait(self, "tap on “%s”" % words, lambda: self.script("return window.engineTapped"))
        return True

    def picture(self, path):
        self.pause(0.3)
        if not self.view.grab().save(path):
            raise walk.Failure("%s cannot be written" % path)

    def pause(self, seconds):
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        run(loop)

    def errors(self):
        return self.page.errors

    def until(self, box):
        end = time.monotonic() + walk.PATIENCE
        while not box and time.monotonic() < end:
            self.pause(0.02)


@contextlib.contextmanager
def start(options):
    # Where Qt keeps what nobody asked it to keep.
    home = tempfile.mkdtemp(prefix="engine-")
    os.environ["HOME"] = os.environ["XDG_RUNTIME_DIR"] = home
    # Kept to the end of the program: old Qt crashes when Python takes it apart.
    ALIVE.append(QApplication(["qt"]))
    ALIVE.append(Engine())
    try:
        agent = ALIVE[-1].profile.httpUserAgent()
        if "Chrome/%s." % options.major not in agent:
            raise walk.Failure("it is another Chromium: " + agent)
        yield ALIVE[-1]
    finally:
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    walk.main(start, ["major"])
