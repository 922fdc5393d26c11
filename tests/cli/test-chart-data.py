#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chart --data: what is drawn beside a budget, and what is said of a file that is not right."""

import csv
import json
import os
import sys

import program
import tap


def data(cli):
    return os.path.join(cli.root, "data/examples/norfolk-2018-19-risk.json")


def changed(cli, change):
    """The example's figures, changed."""
    with open(data(cli), encoding="utf-8") as file:
        figures = json.load(file)
    change(figures)
    return cli.file("changed.json", json.dumps(figures))


def draw(cli, kind, given, *args, status=0):
    return cli.run("chart", cli.example, kind, "--data", given, "-o", "given.png", *args, status=status)


def table(cli):
    with open(os.path.join(cli.dir, "given.csv"), encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def words(cli):
    with open(os.path.join(cli.dir, "given.txt"), encoding="utf-8") as file:
        return file.read()


def test_fan(cli):
    for form in ("bands", "dots"):
        draw(cli, "fan", data(cli), "--form", form)
        rows = table(cli)
        assert [row[0] for row in rows[1:]] == ["2018/19", "2019/20", "2020/21", "2021/22"]
        assert rows[4][1] == "68900000.00" and rows[4][9] == "128400000.00", rows[4]
        assert "seed 20180212" in words(cli) and "illustrative" in words(cli)


def test_tornado(cli):
    draw(cli, "tornado", data(cli))
    rows = table(cli)
    assert rows[1][0] == "Pay award each year" and rows[1][5] == "25500000.00", rows[1]
    widths = [float(row[5]) for row in rows[1:-1]]
    assert widths == sorted(widths, reverse=True)
    assert "plausible range" in words(cli)


def test_title(cli):
    draw(cli, "fan", data(cli), "--title", "What may happen to the gap")
    assert words(cli).splitlines()[0] == "What may happen to the gap", words(cli)
    cli.run("chart", cli.example, "bridge", "--title", "“Only” £1 & more", "-o", "given.svg")
    assert words(cli).startswith("“Only” £1 & more\n"), words(cli)
    with open(os.path.join(cli.dir, "given.svg"), encoding="utf-8") as file:
        assert "£1 &amp; more" in file.read()


def test_all_charts(cli):
    listed = cli.run("charts", cli.example, "--data", data(cli), "-o", "all", "--preset", "web").stdout
    assert "fan.png" in listed and "tornado.png" in listed, listed
    assert "fan" not in cli.run("charts", cli.example, "-o", "without", "--preset", "web").stdout
    said = cli.run("charts", cli.example, "--data", "nowhere.json", "-o", "none", status=3).stderr
    assert "nowhere.json" in said, said


def test_report(cli):
    listed = cli.run("report", cli.example, "--data", data(cli), "-o", "report").stdout
    assert "fan.png" in listed and "tornado.png" in listed, listed
    with open(os.path.join(cli.dir, "report/index.md"), encoding="utf-8") as file:
        assert "fan.png" in file.read()


def test_without_data(cli):
    for kind in ("fan", "tornado"):
        said = cli.run("chart", cli.example, kind, "-o", "given.png", status=1).stderr
        assert "give the results of a study of risk" in said, said


def test_wrong_data(cli):
    def swap(figures):
        figures["fan"]["years"][2]["percentiles"].reverse()

    said = draw(cli, "fan", changed(cli, swap), status=3).stderr
    assert "/fan/years/2/percentiles/1" in said and "changed.json" in said, said
    said = draw(cli, "fan", "nowhere.json", status=3).stderr
    assert "nowhere.json" in said, said
    said = draw(cli, "bridge", data(cli), status=2).stderr
    assert "--data" in said, said


def test_other_years(cli):
    def move(figures):
        figures["fan"]["first_year"] = "2030/31"

    said = draw(cli, "fan", changed(cli, move), status=1).stderr
    assert "other years" in said, said


def test_same_share_is_refused(cli):
    def share(figures):
        for row in figures["tornado"]["rows"]:
            row["low_share"], row["high_share"] = -100000, 100000

    said = draw(cli, "tornado", changed(cli, share), status=1).stderr
    assert "same share of itself" in said and "plausible range" in said, said


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
