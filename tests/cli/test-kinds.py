#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chart: every kind of chart, in each of its forms and by year, of each example: a picture that carries its words, or one
sentence that says why there is none."""

import os
import re
import struct
import sys

import program
import tap

WIDTH, HEIGHT = 1200, 750  # as --preset web has them


def chunks(data):
    """The chunks of a PNG as pairs of type and content."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at = 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        yield data[at + 4 : at + 8].decode(), data[at + 8 : at + 8 + length]
        at += 12 + length


def listed(cli):
    """The kinds and their other forms, as pairs of arguments."""
    found, kind = [], None
    for line in cli.run("chart", "--list").stdout.splitlines():
        form = re.match(r" +--form ([a-z-]+):", line)
        if form:
            found.append((kind, ["--form", form[1]]))
        else:
            kind = line.split()[0]
            found.append((kind, []))
    return found


def check_picture(path, what):
    with open(path, "rb") as file:
        data = file.read()
    size, words = None, {}
    for name, content in chunks(data):
        if name == "IHDR":
            size = struct.unpack(">II", content[:8])
        elif name in ("tEXt", "iTXt"):
            key, text = content.split(b"\0", 1)
            words[key.decode()] = text.strip(b"\0").decode()
    assert size == (WIDTH, HEIGHT), (what, size)
    for key in ("Title", "Description"):
        assert len(words.get(key, "")) > 10, (what, key, words)
    with open(path[:-4] + ".txt", encoding="utf-8") as file:
        assert file.read().startswith(words["Title"].split("\n")[0]), what
    assert os.path.getsize(path[:-4] + ".csv") > 10, what


def check_sentence(words, what):
    """One sentence: it ends with the only full stop. A colon may lead to what to do about it."""
    assert words.startswith("virement-cli: ") and words.endswith(".\n") and words.count("\n") == 1, (what, words)
    sentence = re.sub(r"“[^”]*”|\d\.\d", "", words[len("virement-cli: ") : -2])
    assert len(sentence) > 20 and not re.search(r"[.!?]", sentence), (what, words)
    assert "(null)" not in words, what


def check_example(cli, name):
    example = os.path.join(cli.root, "data/examples", name + ".virement")
    drawn = 0
    for kind, form in listed(cli):
        for years in ([], ["--by-year"]):
            path = os.path.join(cli.dir, "-".join([name, kind, *form[1:], *years]) + ".png")
            args = ["chart", example, kind, "-o", path, "--preset", "web", *form, *years]
            done = cli.run(*args, status=(0, 1, 2), notes=True)
            if done.returncode == 0:
                check_picture(path, args)
                drawn += 1
                continue
            assert not os.path.exists(path), args
            if done.returncode == 2:
                assert years and "has no panels for years" in done.stderr, (args, done.stderr)
            else:
                check_sentence(done.stderr, args)
    assert drawn > 10, (name, drawn)


def test_kinds_are_listed(cli):
    found = listed(cli)
    assert len({kind for kind, _ in found}) >= 19 and len(found) > 19, found


def test_norfolk_2010(cli):
    check_example(cli, "norfolk-2010")


def test_norfolk_2017(cli):
    check_example(cli, "norfolk-2017")


def test_norfolk_2018(cli):
    check_example(cli, "norfolk-2018")


def test_norfolk_2018_19(cli):
    check_example(cli, "norfolk-2018-19")


def test_derbyshire_2019(cli):
    check_example(cli, "derbyshire-2019")


def test_what_is_given_beside_the_budget(cli):
    given = os.path.join(cli.root, "data/examples/norfolk-2018-19-risk.json")
    for kind, form in listed(cli):
        if kind in ("fan", "tornado"):
            path = os.path.join(cli.dir, "-".join(["given", kind, *form[1:]]) + ".png")
            cli.run("chart", cli.example, kind, "-o", path, "--preset", "web", "--data", given, *form)
            check_picture(path, (kind, form))


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
