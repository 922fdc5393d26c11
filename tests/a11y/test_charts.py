# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Charts from outside, by keys: go to the page, choose a chart, its year and neutral names, and export all of them
into a folder.

Usage: test_charts.py PROGRAM EXAMPLE
"""

import os
import shutil
import sys
import tempfile

import vir_a11y as a11y


def main():
    if not a11y.have_display():
        a11y.skip('no display')
    folder = tempfile.mkdtemp(prefix='virement-')
    path = os.path.join(folder, 'norfolk.virement')
    shutil.copy(sys.argv[2], path)
    risk = sys.argv[2].replace('.virement', '-risk.json')
    program = a11y.Program(sys.argv[1], path)

    def chart(matches, what):
        return program.find('image', matches, what)

    def page():
        """Alt+4 shows the page of charts"""
        program.find('push button', lambda n: n.startswith('2018/19: '), 'the balance')
        program.focus_window()
        program.keys('alt+4')
        program.find('list item', lambda n: n.startswith('Gap curve. How far'), 'the first kind of chart')

    def kind():
        """the arrow keys go from chart to chart"""
        row = program.find('list item', lambda n: n.startswith('Gap curve. '), 'the first kind')
        program.click(row)
        chart(lambda n: 'published budget balances' in n, 'the gap curve')
        program.keys('Down')
        chart(lambda n: 'Labour is £3 million short' in n, 'the packages')

    def neutral():
        """neutral names groups by letters"""
        button = program.find('push button', lambda n: 'Neutral' in n, 'the neutral button')
        program.click(button)
        chart(lambda n: 'Package A' in n and 'Labour' not in n, 'packages by letter')
        program.click(button)
        chart(lambda n: 'Labour' in n, 'packages by name')

    def study():
        """a chart of risk asks for a study, and is drawn from the file that is chosen"""
        row = program.find('list item', lambda n: n.startswith('Packages. '), 'the chosen kind')
        program.click(row)
        program.keys('End')
        program.find('push button', lambda n: n.startswith('Open the results of a study'), 'the button for a study')
        program.keys('Return', 'space')
        program.find('push button', lambda n: n.startswith('_Open'), 'the file chooser')
        program.type(risk)
        program.keys('Return')
        chart(lambda n: 'pay award' in n.lower() or 'matters most' in n.lower() or '2021/22' in n, 'the chart of the study')
        program.find('push button', lambda n: n.startswith('Take the study'), 'the way back')

    def export():
        """every chart is in the folder that was chosen"""
        program.keys('ctrl+alt+e')
        program.press('Choose folder…')
        # The chooser begins where the document is; another window is above the others now.
        button = program.find('push button', lambda n: n.startswith('_Export'), 'the folder chooser')
        a11y.wait(lambda: button.get_state_set().contains(a11y.Atspi.StateType.SENSITIVE), 'a folder to be chosen')
        assert a11y.Atspi.Action.do_action(button, 0)
        a11y.wait(lambda: len(os.listdir(folder)) > 1, 'the folder of charts', 60)
        own = os.path.join(folder, next(name for name in os.listdir(folder) if name.endswith('-charts')))
        a11y.wait(lambda: os.path.exists(os.path.join(own, 'index.md')), 'the index', 60)
        names = sorted(name for name in os.listdir(own) if name.endswith('.png'))
        assert any(name.endswith('-tornado.png') for name in names), names
        assert names[0] == '01-gap-curve.png', names
        assert [int(name[:2]) for name in names] == list(range(1, len(names) + 1)), names

    try:
        return a11y.Tap(page, kind, neutral, study, export).run()
    finally:
        program.close()
        shutil.rmtree(folder)


sys.exit(main())
