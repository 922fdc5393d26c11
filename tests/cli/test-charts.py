#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""charts: every chart in one folder, each the same as when it is drawn alone."""

import os
import re
import sys

import program
import tap


def read(path):
    with open(path, "rb") as file:
        return file.read()


def charts(cli, folder, *args, document=None, status=0):
    done = cli.run("charts", document or cli.example, "-o", folder, *args, status=status)
    return os.path.join(cli.dir, folder), done


def pictures(folder, ending=".png"):
    return sorted(name for name in os.listdir(folder) if name.endswith(ending))


def test_numbered_without_gaps(cli):
    folder, done = charts(cli, "all")
    names = pictures(folder)
    assert len(names) > 4 and names[0] == "01-gap-curve.png"
    assert [int(name[:2]) for name in names] == list(range(1, len(names) + 1))
    for name in names:
        assert re.fullmatch(r"[0-9]{2}-[a-z0-9-]+\.png", name), name
        for side in ("csv", "txt"):
            assert os.path.getsize(os.path.join(folder, name[:-3] + side)) > 0
    assert sorted(done.stdout.splitlines()) == sorted(os.path.join("all", name) for name in os.listdir(folder))


def test_the_same_as_alone(cli):
    folder, _ = charts(cli, "same")
    for name in pictures(folder):
        word = name[3:-4]
        kind, args = (word[: -len("-by-year")], ["--by-year"]) if word.endswith("-by-year") else (word, [])
        if kind not in ("gap-curve", "packages", "gap-bars", "bridge"):
            continue
        alone = os.path.join(cli.dir, "alone.png")
        cli.run("chart", cli.example, kind, "-o", alone, *args)
        assert read(alone) == read(os.path.join(folder, name)), name
        for side in ("csv", "txt"):
            assert read(alone[:-3] + side) == read(os.path.join(folder, name[:-3] + side)), (name, side)


def test_index_names_all(cli):
    folder, _ = charts(cli, "index")
    index = read(os.path.join(folder, "index.md")).decode()
    for name in set(os.listdir(folder)) - {"index.md"}:
        assert f"({name})" in index, name
    for link in re.findall(r"\]\(([^)]+)\)", index):
        assert os.path.exists(os.path.join(folder, link)), link
    assert index.startswith("# Norfolk County Council: Budget 2018/19\n")


def test_index_says_why_not(cli):
    path = cli.file("bare.virement", '{"format": "virement", "version": 1, "budget": {"first_year": "2018/19", "years": 1}}')
    folder, _ = charts(cli, "bare", document=path)
    index = read(os.path.join(folder, "index.md")).decode()
    sections = re.split(r"^### ", index, flags=re.M)[1:]
    drawn = [section for section in sections if "](" in section]
    assert len(drawn) == len(pictures(folder))
    assert len(sections) >= 4
    for section in sections:
        if section not in drawn:
            heading, sentence = section.strip().split("\n\n", 1)
            assert heading and sentence.endswith("."), section


def test_options(cli):
    usual, _ = charts(cli, "usual")
    for n, args in enumerate((["--neutral"], ["--bare"], ["--preset", "web"], ["--amendment", "labour"], ["--transparent"])):
        folder, _ = charts(cli, f"option-{n}", *args)
        assert any(read(os.path.join(folder, name)) != read(os.path.join(usual, name)) for name in pictures(usual)), args
    neutral = read(os.path.join(cli.dir, "option-0", "01-gap-curve.txt")).decode()
    assert "Labour" not in neutral and "Liberal Democrat" not in neutral
    folder, _ = charts(cli, "svg", "--format", "svg", "--pictures-only")
    assert set(os.listdir(folder)) == {*pictures(folder, ".svg"), "index.md"}
    assert read(os.path.join(folder, "01-gap-curve.svg")).startswith(b"<?xml")
    folder, _ = charts(cli, "pdf", "--format", "pdf", "--pictures-only")
    assert read(os.path.join(folder, "01-gap-curve.pdf")).startswith(b"%PDF")


def test_does_not_replace_unasked(cli):
    folder, _ = charts(cli, "twice")
    before = {name: read(os.path.join(folder, name)) for name in os.listdir(folder)}
    assert "--replace" in charts(cli, "twice", status=2)[1].stderr
    charts(cli, "twice", "--replace")
    assert before == {name: read(os.path.join(folder, name)) for name in os.listdir(folder)}


def test_errors(cli):
    assert "-o" in cli.run("charts", cli.example, status=2).stderr
    assert "poster" in charts(cli, "x", "--preset", "huge", status=2)[1].stderr
    assert "svg" in charts(cli, "x", "--format", "gif", status=2)[1].stderr
    assert "nobody" in charts(cli, "x", "--amendment", "nobody", status=2)[1].stderr
    assert not os.path.exists(os.path.join(cli.dir, "x"))
    cli.file("file", "x")
    assert "file/charts" in charts(cli, "file/charts", status=3)[1].stderr


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
