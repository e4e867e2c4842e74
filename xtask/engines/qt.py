"""Walks in the Chromium of a Qt WebEngine wheel: `python qt.py DIST PICTURES MAJOR`.

Run by the Python of the environment that has the wheel. Taps are mouse events at a place on the
screen. What Qt needs to hear is in the environment: xtask/src/engines/qt.rs sets it.
"""

import contextlib
import os
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


class Page(QWebEnginePage):
    def __init__(self, profile, parent):
        super().__init__(profile, parent)
        self.errors = []

    def javaScriptConsoleMessage(self, level, message, line, source):
        # PyQt5 gives a number, PyQt6 an enum: 2 is an error.
        if getattr(level, "value", level) == 2:
            self.errors.append("%s (%s:%s)" % (message, source, line))


class Engine:
    def __init__(self, store):
        # A profile with a name keeps localStorage, like a phone; it is gone with its folder.
        self.profile = QWebEngineProfile("walk")
        self.profile.setPersistentStoragePath(os.path.join(store, "store"))
        self.profile.setCachePath(os.path.join(store, "cache"))
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
        place = self.script(
            walk.find(words)
            + "if (!found) return null;"
            + "var box = found.getBoundingClientRect();"
            + "return [box.left + box.width / 2, box.top + box.height / 2];"
        )
        if place is None:
            return False
        # Until what was scrolled into view is drawn.
        self.pause(0.1)
        QTest.mouseClick(self.view.focusProxy(), LEFT, pos=QPoint(*map(int, place)))
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
    application = QApplication(["qt"])
    with tempfile.TemporaryDirectory() as store:
        engine = Engine(store)
        agent = engine.profile.httpUserAgent()
        if "Chrome/%s." % options.major not in agent:
            raise walk.Failure("it is another Chromium: " + agent)
        yield engine
    del application


if __name__ == "__main__":
    walk.main(start, ["major"])
