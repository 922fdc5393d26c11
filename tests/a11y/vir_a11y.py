# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The window from outside, as assistive technologies see it: starting the program, finding things by
role and name, pressing, typing. Typing goes through the X server, since GTK takes no focus over
AT-SPI."""

import os
import subprocess
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

TIMEOUT = 20.0


def children(node):
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for i in range(count):
        try:
            child = node.get_child_at_index(i)
        except GLib.Error:
            continue  # it went away while we walked
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def wait(function, what, timeout=TIMEOUT):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        try:
            value = function()
            if value:
                return value
        except GLib.Error:
            pass
        time.sleep(0.05)
    raise AssertionError('timed out: ' + what)


class Program:
    """The program under test, with one window."""

    def __init__(self, *argv):
        # Starts bus and registry before the program, which would else not be seen on a cold start.
        self.desktop = Atspi.get_desktop(0)
        self.desktop.get_child_count()
        self.process = subprocess.Popen(argv, stdout=sys.stderr)
        self.root = wait(self._find_application, 'the program on the accessibility bus')
        self.window = None

    def _find_application(self):
        for application in children(self.desktop):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def find(self, role, matches, what, timeout=TIMEOUT):
        def look():
            for node in walk(self.root):
                if node.get_role_name() == role and matches(node.get_name() or '') and self.extents(node):
                    return node
            return None
        return wait(look, what, timeout)

    @staticmethod
    def extents(node):
        """Place and size in the window, or None for what is not to be seen."""
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        return box if box.width > 0 and box.height > 0 else None

    def press(self, name):
        button = self.find('push button', lambda n: n == name, 'button ' + name)
        assert Atspi.Action.do_action(button, 0), name

    def focus_window(self):
        search = ['xdotool', 'search', '--sync', '--onlyvisible', '--pid', str(self.process.pid)]
        windows = subprocess.run(search, check=True, capture_output=True, text=True, timeout=TIMEOUT)
        self.window = windows.stdout.split()[-1]
        subprocess.run(['xdotool', 'windowfocus', '--sync', self.window], check=True, timeout=TIMEOUT)

    @staticmethod
    def keys(*names):
        subprocess.run(['xdotool', 'key', '--delay', '60', *names], check=True, timeout=TIMEOUT)

    @staticmethod
    def type(text):
        subprocess.run(['xdotool', 'type', '--delay', '40', text], check=True, timeout=TIMEOUT)

    def click(self, node):
        box = self.extents(node)
        frame = subprocess.run(['xdotool', 'getwindowgeometry', '--shell', self.window], check=True,
                               capture_output=True, text=True, timeout=TIMEOUT)
        at = dict(line.split('=') for line in frame.stdout.split() if '=' in line)
        x = int(at['X']) + box.x + box.width // 2
        y = int(at['Y']) + box.y + box.height // 2
        subprocess.run(['xdotool', 'mousemove', str(x), str(y), 'click', '1'], check=True, timeout=TIMEOUT)

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(TIMEOUT)


class Tap:
    """Steps of one journey as TAP; the first that fails ends it."""

    def __init__(self, *steps):
        self.steps = steps

    def run(self):
        print('TAP version 13')
        print('1..%d' % len(self.steps), flush=True)
        for number, step in enumerate(self.steps, 1):
            name = step.__doc__ or step.__name__
            try:
                step()
            except Exception as error:  # whatever goes wrong is a failed step
                print('not ok %d - %s' % (number, name))
                print('# %s: %s' % (type(error).__name__, error), flush=True)
                return 1
            print('ok %d - %s' % (number, name), flush=True)
        return 0


def skip(reason):
    print('1..0 # SKIP ' + reason)
    sys.exit(0)


def have_display():
    return bool(os.environ.get('DISPLAY'))
