#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrong usage, files that are no documents, and output that cannot be written: the exit status, and
one line that says where, what is wrong and what to do."""

import os
import re
import sys

import program
import tap

HEAD = '{"format": "virement", "version": 1, "budget": {"first_year": "2018/19", "years": 4}'

# What a file holds, and the place that the error must name after the file.
HOSTILE = [
    (b"", ":1: "),
    (b" \n ", ":2: "),
    (b"\x00\x01\x02", ":1: "),
    (b"\xff\xfe{\x00}", ":1: "),
    (b"not json", ":1: "),
    (b"[]", ":1: "),
    (b"[" * 100000, ":1: "),
    (b'{"format": "virement"}', ":1: "),
    (b'{"format": "other", "version": 1}', ":1: "),
    (b'{"format": "virement", "version": 99}', ":1: /version: "),
    (b'{"format": "virement", "version": 01}', ":1: /version: "),
    (HEAD.encode() + b',\n"lines": [\n{"id": "a", "amounts": [1.5]}]}', ":3: /lines/0/amounts/0: "),
    (HEAD.encode() + b',\n"lines": [{"id": "a", "amounts": [99999999999999999999]}]}', ":2: /lines/0/amounts/0: "),
    (HEAD.encode() + b',"lines": [\n{"id": "a"},\n{"id": "a"}]}', ":3: /lines/1/id: "),
    (HEAD.encode() + b',"lines": [{"id": "a", "id": "b"}]}', ":1: /lines/0: "),
    (HEAD.encode() + b',"lines": {"id": "a"}}', ":1: /lines: "),
    (HEAD.encode() + b',"proposals": [{"id": "a", "rag": "purple"}]}', ":1: /proposals/0/rag: "),
    (HEAD.encode() + b',"tax": [{"id": "a", "year": "2018"}]}', ":1: /tax/0/year: "),
]


def said(done):
    """The one line of an error."""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("virement-cli: "), lines
    return lines[0].removeprefix("virement-cli: ")


def test_help_and_version(cli):
    text = cli.run("--help").stdout
    for command in ("show", "check", "compare", "clashes", "votes", "lead-time", "chart", "report", "validate"):
        assert re.search(rf"^  {command} ", text, re.M)
        own = cli.run(command, "--help").stdout
        assert f"virement-cli {command}" in own and "--help" in own
    assert cli.run("help").stdout == text
    assert re.fullmatch(r"virement-cli \d+\.\d+\.\d+\n", cli.run("--version").stdout)


def test_wrong_usage(cli):
    done = cli.run(status=2)
    assert "virement-cli COMMAND" in done.stderr and done.stdout == ""
    for args, words in (
        (["frobnicate"], "“frobnicate”"),
        (["show"], "Usage: virement-cli show"),
        (["show", cli.example, cli.example], "Usage: virement-cli show"),
        (["show", cli.example, "--nonsense"], "--nonsense"),
        (["show", cli.example, "--format", "xml"], "text, csv or json"),
        (["show", cli.example, "--basis", "hoped"], "claimed or assessed"),
        (["compare", cli.example, "--basis", "hoped"], "claimed or assessed"),
        (["show", cli.example, "--stance", "green"], "liberal-democrat, labour"),
        (["show", cli.example, "--stance", "labour,labour"], "“labour” comes twice"),
        (["show", cli.example, "--stance", "labour,"], "liberal-democrat, labour"),
        (["check", cli.example, "--amendment", "green"], "liberal-democrat, labour"),
        (["chart", cli.example], "Usage: virement-cli chart"),
        (["chart", cli.example, "pie", "-o", "x.png"], "gap-curve, packages, gap-bars, bridge"),
        (["chart", cli.example, "gap-curve"], "-o"),
        (["chart", cli.example, "gap-curve", "-o", "x.jpg"], "png"),
        (["chart", cli.example, "gap-curve", "-o", "x.png", "--preset", "huge"], "a4"),
        (["chart", cli.example, "gap-curve", "-o", "x.png", "--theme", "neon"], "print"),
        (["chart", cli.example, "gap-curve", "-o", "x.png", "--year", "2030/31"], "2018/19"),
        (["chart", cli.example, "gap-curve", "-o", "x.png", "--year", "soon"], "soon"),
        (["chart", cli.example, "gap-curve", "-o", "x.png", "--amendment", "green"], "liberal-democrat, labour"),
        (["report", cli.example], "-o"),
        (["clashes"], "Usage: virement-cli clashes"),
        (["clashes", cli.example, "--format", "xml"], "text, csv or json"),
        (["clashes", cli.example, "--basis", "hoped"], "claimed or assessed"),
        (["clashes", cli.example, "--order", "labour"], "--order"),
        (["votes"], "Usage: virement-cli votes"),
        (["votes", cli.example, "--basis", "hoped"], "claimed or assessed"),
        (["votes", cli.example, "--order", "green"], "liberal-democrat, labour"),
        (["votes", cli.example, "--order", "labour,labour"], "“labour” comes twice"),
        (["votes", cli.example, "--results", "carried"], "1 and 2"),
        (["votes", cli.example, "--order", "labour", "--results", "carried,lost"], "2 and 1"),
        (["votes", cli.example, "--results", "carried,won"], "“won”"),
        (["votes", cli.example, "--results", ""], "0 and 2"),
    ):
        done = cli.run(*args, status=2)
        assert words in said(done), (args, done.stderr)
        assert done.stdout == ""
    assert not os.path.exists(os.path.join(cli.dir, "x.png"))


def test_files_that_are_not_there(cli):
    for path in ("nowhere.virement", cli.dir, "no/such/dir/x.virement"):
        for command in ("show", "check", "compare", "clashes", "votes", "validate"):
            assert said(cli.run(command, path, status=3)).startswith(f"{path}: ")


def test_hostile_files(cli):
    for content, place in HOSTILE:
        path = cli.file("hostile.virement", content)
        for command in ("show", "validate"):
            line = said(cli.run(command, path, status=3))
            assert line.startswith(path + place), (content[:60], line)
            assert len(line) > len(path + place) + 10


def test_report_and_chart_of_hostile_files(cli):
    path = cli.file("hostile.virement", b"{")
    assert said(cli.run("report", path, "-o", "never", status=3)).startswith(f"{path}:1: ")
    assert said(cli.run("chart", path, "gap-curve", "-o", "never.png", status=3)).startswith(f"{path}:1: ")
    assert not os.path.exists(os.path.join(cli.dir, "never"))
    assert not os.path.exists(os.path.join(cli.dir, "never.png"))


def test_output_that_cannot_be_written(cli):
    assert "no/such/dir" in said(cli.run("chart", cli.example, "gap-curve", "-o", "no/such/dir/x.png", status=3))
    cli.file("occupied", "a file")
    assert "occupied" in said(cli.run("report", cli.example, "-o", "occupied", status=3))


def test_errors_hold_no_controls(cli):
    path = cli.file("a\x1b[31m.virement", b"{")
    assert "\x1b" not in said(cli.run("show", path, status=3))


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
