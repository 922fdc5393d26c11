#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chart and report: the same bytes twice, what a picture carries besides its pixels, the files beside
it, and a folder that is complete."""

import csv
import hashlib
import json
import os
import re
import struct
import sys

import program
import tap

KINDS = ("gap-curve", "packages", "gap-bars", "bridge")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def text_of(path):
    return read(path).decode("utf-8")


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def chunks(path):
    """The chunks of a PNG by their type."""
    data = read(path)
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = {}, 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        found.setdefault(data[at + 4 : at + 8].decode(), []).append(data[at + 8 : at + 8 + length])
        at += 12 + length
    return found


def draw(cli, kind, name, *args):
    path = os.path.join(cli.dir, name)
    cli.run("chart", cli.example, kind, "-o", path, *args)
    return path


def test_same_bytes_twice(cli):
    for kind in KINDS:
        for ending in ("png", "svg", "pdf"):
            paths = [draw(cli, kind, f"{kind}-{n}.{ending}") for n in (1, 2)]
            assert read(paths[0]) == read(paths[1]), (kind, ending)
            for side in ("csv", "txt"):
                one, two = (read(os.path.splitext(path)[0] + "." + side) for path in paths)
                assert one == two and one


def test_png_carries_its_words(cli):
    for kind in KINDS:
        path = draw(cli, kind, "words.png")
        found = chunks(path)
        width, height = struct.unpack(">II", found["IHDR"][0][:8])
        assert (width, height) == (1890, 1063)
        x, y, unit = struct.unpack(">IIB", found["pHYs"][0])
        assert (x, y, unit) == (11811, 11811, 1)  # 300 dpi: 160 mm, as wide as the text of an A4 page
        words = b"\n".join(found["iTXt"]).decode("utf-8", "replace")
        assert "Norfolk" in words and "norfolk-2018-19.virement" in words, words


def test_svg_says_title_unit_and_source(cli):
    svg = text_of(draw(cli, "gap-curve", "curve.svg"))
    title = re.search(r"<title[^>]*>([^<]+)</title>", svg)
    assert title and len(title[1]) > 10
    description = text_of(os.path.join(cli.dir, "curve.txt"))
    assert "Norfolk County Council" in description and "£ million" in description
    assert "norfolk-2018-19.virement" in description
    assert "1.75" in description and "2018/19" in description


def test_figures_beside_the_picture(cli):
    draw(cli, "gap-curve", "curve.png")
    table = rows(os.path.join(cli.dir, "curve.csv"))
    assert len({len(row) for row in table}) == 1 and len(table) > 14
    cells = {cell for row in table for cell in row}
    assert any("Children's centres" in cell for cell in cells)
    assert "1750000.00" in cells and "3000000.00" in cells


def test_options(cli):
    plain = read(draw(cli, "gap-curve", "plain.png"))
    seen = {hashlib.sha256(plain).hexdigest()}
    for n, args in enumerate(
        (
            ["--bare"],
            ["--theme", "dark"],
            ["--preset", "slide"],
            ["--by-year"],
            ["--basis", "assessed"],
            ["--amendment", "labour"],
            ["--amendment", "liberal-democrat"],
        )
    ):
        digest = hashlib.sha256(read(draw(cli, "gap-curve", f"option-{n}.png", *args))).hexdigest()
        assert digest not in seen, args
        seen.add(digest)
    both = draw(cli, "gap-curve", "both.png", "--amendment", "liberal-democrat", "--amendment", "labour")
    assert read(both) == plain


def test_year(cli):
    assert "2021/22" in text_of(os.path.splitext(draw(cli, "packages", "year.png", "--year", "2021/22"))[0] + ".txt")


def test_record(cli):
    budget, lost = (os.path.splitext(draw(cli, "hemicycle", f"{id}.png", "--record", id))[0] + ".txt" for id in ("vote-budget", "labour"))
    assert text_of(budget).startswith("The budget: carried, 47 votes to 23")
    assert text_of(lost).startswith("Labour amendment: lost, no count is recorded")
    path = os.path.join(cli.dir, "none.png")
    assert "neither a vote nor an amendment" in cli.run("chart", cli.example, "hemicycle", "-o", path, "--record", "chl041", status=1).stderr
    assert "no record" in cli.run("chart", cli.example, "hemicycle", "-o", path, "--record", "nobody", status=2).stderr
    assert "Leave --record out" in cli.run("chart", cli.example, "clashes", "-o", path, "--record", "labour", status=2).stderr


def test_report(cli):
    for folder in ("one", "two"):
        listed = cli.run("report", cli.example, "-o", folder).stdout.splitlines()
        assert sorted(listed) == sorted(os.path.join(folder, name) for name in os.listdir(os.path.join(cli.dir, folder)))
    names = set(os.listdir(os.path.join(cli.dir, "one")))
    for kind in KINDS:
        assert {f"{kind}.png", f"{kind}.csv", f"{kind}.txt"} <= names
    assert {"index.md", "show.json", "compare.csv", "compare.txt", "findings.txt"} <= names
    for name in names:
        path = os.path.join(cli.dir, "one", name)
        assert os.path.getsize(path) > 0, name
        assert read(path) == read(os.path.join(cli.dir, "two", name)), name
        if name.endswith(".csv"):
            assert len({len(row) for row in rows(path)}) == 1, name
    shown = json.loads(text_of(os.path.join(cli.dir, "one", "show.json")))
    assert shown == cli.json("show", cli.example)
    index = text_of(os.path.join(cli.dir, "one", "index.md"))
    for link in re.findall(r"\]\(([^)]+)\)", index):
        assert link in names, link
    for name in names - {"index.md"}:
        if name.endswith(".png"):
            assert f"({name})" in index
    for words in ("Norfolk County Council", "illustrative", "Liberal Democrat amendment", "council-tax"):
        assert words in index


def test_report_over_an_old_one(cli):
    cli.run("report", cli.example, "-o", "deep/er/folder")
    before = {name: read(os.path.join(cli.dir, "deep/er/folder", name)) for name in os.listdir(os.path.join(cli.dir, "deep/er/folder"))}
    cli.run("report", cli.example, "-o", "deep/er/folder")
    assert before == {name: read(os.path.join(cli.dir, "deep/er/folder", name)) for name in os.listdir(os.path.join(cli.dir, "deep/er/folder"))}


def test_report_of_almost_nothing(cli):
    path = cli.file("bare.virement", '{"format": "virement", "version": 1, "budget": {"first_year": "2018/19", "years": 1}}')
    cli.run("report", path, "-o", "bare")
    assert "index.md" in os.listdir(os.path.join(cli.dir, "bare"))


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
