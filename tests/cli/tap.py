# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small TAP producer: functions named test_… become tests, an exception is a failure."""

import sys
import traceback


def run(module, *args):
    """Runs every test of a module in the order of the file; returns the exit status."""
    tests = [value for name, value in vars(module).items() if name.startswith("test_")]
    failed = 0
    print(f"1..{len(tests)}")
    for number, test in enumerate(tests, 1):
        name = test.__name__.removeprefix("test_").replace("_", "-")
        try:
            test(*args)
        except Exception:  # a test may fail in any way; all are reported
            failed += 1
            for line in traceback.format_exc().splitlines():
                print("#", line)
            print(f"not ok {number} {name}")
        else:
            print(f"ok {number} {name}")
        sys.stdout.flush()
    return 1 if failed else 0
