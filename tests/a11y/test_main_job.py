# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The main job from outside: open the Norfolk budget, show an amendment, change what it puts back,
see the balance follow, undo, do it again, save, and find it in the file.

Usage: test_main_job.py PROGRAM EXAMPLE
"""

import json
import os
import shutil
import sys
import tempfile

import vir_a11y as a11y

SAVING = "Children's centres"
AMENDMENT = 'liberal-democrat'


def tile(program, words):
    return program.find('push button', lambda n: n.startswith('2018/19: ') and words in n, '2018/19 to say ' + words)


def amounts(path):
    """First-year amounts in pence of the amendment's changes, as the file has them."""
    with open(path, encoding='utf-8') as file:
        document = json.load(file)
    result = {}
    for change in document['changes']:
        if change['amendment'] == AMENDMENT:
            values = (change.get('amount') or {}).get('values') or [None]
            result[change['id']] = values[0]
    return result


def main():
    if not a11y.have_display():
        a11y.skip('no display')
    folder = tempfile.mkdtemp(prefix='virement-')
    path = os.path.join(folder, 'norfolk.virement')
    shutil.copy(sys.argv[2], path)
    before = amounts(path)
    program = a11y.Program(sys.argv[1], path)

    def published():
        """the published budget balances in 2018/19"""
        tile(program, 'Balanced')
        program.focus_window()

    def amendment():
        """the amendment leaves £1.750m to find"""
        program.keys('alt+3')
        program.find('push button', lambda n: n.startswith('Showing: Liberal Democrat'), 'the amendment to be shown')
        tile(program, 'Gap £1.750m, £1.750m worse than published')

    def find():
        """the saving is found and its amount can be edited"""
        program.keys('ctrl+f')
        entry = program.find('entry', lambda n: n == 'Find in this document', 'the search entry')
        program.click(entry)
        program.type(SAVING)
        program.find('label', lambda n: n.startswith('1 of '), 'matches')
        program.keys('Escape')

    def edit():
        """putting back £1.000m leaves £2.000m to find"""
        entry = program.find('text', lambda n: n.startswith('Put back in 2018/19'), 'the amount put back', 10)
        program.click(entry)
        program.keys('ctrl+a')
        program.type('1.000m')
        program.keys('Return')
        tile(program, 'Gap £2.000m, £2.000m worse than published')

    def undo():
        """undo restores £1.750m"""
        program.press('Undo')
        tile(program, 'Gap £1.750m')

    def redo():
        """redo leaves £2.000m again"""
        program.press('Redo')
        tile(program, 'Gap £2.000m')

    def not_saved():
        """nothing was written yet"""
        assert amounts(path) == before, amounts(path)

    def save():
        """the saved file says £1.000m, and only that changed"""
        program.keys('ctrl+s')
        a11y.wait(lambda: amounts(path) != before, 'the file to change')
        after = amounts(path)
        changed = [key for key in before if before[key] != after[key]]
        assert len(changed) == 1 and set(after) == set(before), (before, after)
        assert before[changed[0]] == 75000000 and after[changed[0]] == 100000000, (before, after)

    try:
        return a11y.Tap(published, amendment, find, edit, undo, redo, not_saved, save).run()
    finally:
        program.close()
        shutil.rmtree(folder)


sys.exit(main())
