# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A chart from outside, by keys alone: its marks are read out one by one, its menu opens, it is made
larger and fits again, a saving is moved along its order and put back, its figures become a table.

Usage: test_chart.py PROGRAM EXAMPLE
"""

import json
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
    program = a11y.Program(sys.argv[1], path)
    chart = None

    def description():
        chart.clear_cache()
        return chart.get_description() or ''

    def says(words):
        a11y.wait(lambda: words in description(), 'the chart to be described as ' + words + ', not ' + description())
        program.find('status bar', lambda n: words in n, 'the line below to say ' + words)

    def savings():
        """the chart of the savings describes itself"""
        nonlocal chart
        program.find('push button', lambda n: n.startswith('2018/19: '), 'the document')
        program.focus_window()
        program.keys('alt+2')
        chart = program.find('image', lambda n: n.startswith('The published budget'), 'the gap curve')
        assert 'gap left after savings' in description(), description()

    def cursor():
        """from the table one goes by Tab past the buttons to the chart, and through its marks"""
        program.keys('Tab', 'Tab', 'Tab', 'Tab', 'Home', 'Right', 'Right', 'Right')
        says('Saving 3 of 14, Day services review, £2.500m claimed')
        program.keys('Left')
        says('Saving 2 of 14')

    def menu():
        """Shift+F10 opens the menu, Escape leads back to the mark"""
        program.keys('shift+F10')
        program.find('menu item', lambda n: n == 'Copy figures', 'the menu')
        program.keys('Escape', 'Right')
        says('Saving 3 of 14')

    def zoom():
        """Ctrl and plus makes it larger, Ctrl and 0 fits it again"""
        program.keys('ctrl+plus', 'ctrl+plus')
        program.find('push button', lambda n: n == 'Fit', 'a way back')
        program.keys('ctrl+0', 'Left')
        says('Saving 2 of 14')

    def move():
        """Alt and Right moves the saving along the order, in the document too"""
        program.keys('Right', 'alt+Right')
        says('Saving 4 of 14, Day services review')
        program.keys('ctrl+s')
        a11y.wait(lambda: order()[:4] != before[:4], 'the file to change')
        moved = before[:]
        moved[2], moved[3] = moved[3], moved[2]
        assert order() == moved, order()[:6]

    def undo():
        """undo puts it back"""
        program.keys('ctrl+z')
        says('Saving 3 of 14, Day services review')

    def leave():
        """Escape leaves the marks for the chart as a whole"""
        program.keys('Escape')
        a11y.wait(lambda: 'gap left after savings' in description(), 'the whole chart')

    def table():
        """Alt+T shows the figures"""
        program.keys('alt+t')
        a11y.wait(lambda: any(n.get_name() == 'Figures of the chart' and program.extents(n) for n in a11y.walk(program.root)),
                  'the table')

    def back():
        """from the table the menu opens too, and Alt+T leads back to the chart and its marks"""
        program.keys('shift+F10')
        program.find('menu item', lambda n: n == 'Copy figures', 'the menu')
        program.keys('Escape', 'alt+t', 'Home', 'Right')
        says('Saving 1 of 14')

    def order():
        with open(path, encoding='utf-8') as file:
            return [p['id'] for p in json.load(file)['proposals'] if p.get('kind', 'saving') == 'saving']

    before = order()
    try:
        return a11y.Tap(savings, cursor, menu, zoom, move, undo, leave, table, back).run()
    finally:
        program.close()
        shutil.rmtree(folder)


sys.exit(main())
