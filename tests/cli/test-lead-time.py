#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lead-time calculator on Norfolk 2010, the case that it was made for, and on wrong usage."""

import sys

import program
import tap

NORFOLK = ("lead-time", "--proposed", "2010-07-26", "--posts", "65", "--full-year", "£700,000")


def test_norfolk_2010(cli):
    twelve = cli.json(*NORFOLK, "--notice", "12")
    assert twelve["staff_days"] == 30
    assert twelve["noticed"] == "2010-11-17"
    assert twelve["months"] == 4 and twelve["part_year"] == 23333333
    five = cli.json(*NORFOLK, "--notice", "5")
    assert five["earliest"] == "2010-10-01"
    assert five["months"] == 6 and five["part_year"] == 35000000


def test_law_of_the_day(cli):
    for day, posts, days in (("2013-04-05", "132", 90), ("2013-04-06", "132", 45), ("2019-01-01", "19.99", 0)):
        assert cli.json("lead-time", "--proposed", day, "--posts", posts)["staff_days"] == days


def test_text(cli):
    text = cli.run(*NORFOLK, "--notice", "12").stdout
    assert "17 November 2010" in text and "1 December 2010" in text and "£233,333.33" in text
    assert cli.json("lead-time", "--proposed", "2018-02-12")["part_year"] is None


def test_wrong_usage(cli):
    for args, words in (
        ((), "--proposed"),
        (("--proposed", "26 July"), "--proposed"),
        (("--proposed", "2010-07-26", "--start", "soon"), "soon"),
        (("--proposed", "2010-07-26", "--posts", "-1"), "0 or more"),
        (("--proposed", "2010-07-26", "--full-year", "lots"), "--full-year"),
        (("--proposed", "2010-07-26", "--format", "csv"), "text or json"),
    ):
        assert words in cli.run("lead-time", *args, status=2).stderr


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
