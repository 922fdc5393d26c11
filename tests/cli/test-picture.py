#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of pictures as other programs read them: sizes, resolution, words, fonts, nothing of the machine.
A program that is not installed is said and left out."""

import json
import os
import shutil
import struct
import subprocess
import sys
import xml.dom.minidom

import program
import tap

PRESETS = {
    "a4": (1890, 1063, 300),
    "a4-landscape": (2917, 1654, 300),
    "slide": (1920, 1080, 96),
    "web": (1200, 750, 192),
    "social": (1200, 675, 96),
    "poster": (2480, 1754, 150),
}


def read(path):
    with open(path, "rb") as file:
        return file.read()


def draw(cli, name, *args, kind="packages", env=None):
    path = os.path.join(cli.dir, name)
    cli.run("chart", cli.example, kind, "-o", path, *args, env=env)
    return path


def ask(tool, *args):
    """What a program says of a file, or None where there is no such program."""
    if not shutil.which(tool):
        print(f"# {tool} is not installed: not asked")
        return None
    done = subprocess.run([tool, *args], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, (tool, args, done.stdout, done.stderr)
    return done.stdout


def head(path):
    """Width, height, kind of colour and dots to the inch of a PNG."""
    data = read(path)
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    at = data.index(b"pHYs") + 4
    per_metre, _, unit = struct.unpack(">IIB", data[at : at + 9])
    assert depth == 8 and unit == 1
    return width, height, colour, round(per_metre * 0.0254)


def test_presets(cli):
    for name, (width, height, dpi) in PRESETS.items():
        assert head(draw(cli, name + ".png", "--preset", name)) == (width, height, 2, dpi), name


def test_sizes(cli):
    assert head(draw(cli, "own.png", "--size", "1600x900")) == (1600, 900, 2, 300)
    assert head(draw(cli, "twice.png", "--preset", "slide", "--scale", "2")) == (3840, 2160, 2, 192)
    assert head(draw(cli, "clear.png", "--transparent")) == (1890, 1063, 6, 300)
    for args, word in (
        (["--size", "1600"], "1600x900"),
        (["--size", "x900"], "1600x900"),
        (["--size", "-5x900"], "1600x900"),
        (["--size", "1600x900x"], "1600x900"),
        (["--scale", "0"], "0.1"),
        (["--scale", "2x"], "0.1"),
        (["--theme", "pink"], "dark-high-contrast"),
        (["--preset", "a3"], "poster"),
    ):
        done = cli.run("chart", cli.example, "packages", "-o", "no.png", *args, status=2)
        assert word in done.stderr and args[1] in done.stderr, done.stderr
        assert not os.path.exists(os.path.join(cli.dir, "no.png"))
    done = cli.run("chart", cli.example, "packages", "-o", "no.png", "--size", "10x10", status=3)
    assert "10 × 10" in done.stderr


def test_png_for_other_programs(cli):
    path = draw(cli, "read.png")
    ask("pngcheck", "-q", path)
    said = ask("exiftool", "-j", path)
    if said:
        (fields,) = json.loads(said)
        assert len(fields["Title"]) > 10
        assert "Norfolk County Council" in fields["Description"]
        assert "norfolk-2018-19.virement" in fields["Source"]
        assert fields["Software"].startswith("Virement ")
        assert fields["ImageSize"] == "1890x1063"


def test_svg_for_other_programs(cli):
    path = draw(cli, "read.svg")
    ask("xmllint", "--noout", path)
    root = xml.dom.minidom.parse(path).documentElement
    assert root.getAttribute("role") == "img"
    children = [node.tagName for node in root.childNodes if node.nodeType == node.ELEMENT_NODE]
    assert children[:3] == ["title", "desc", "metadata"]
    # Letters are outlines: no font is asked for.
    assert not root.getElementsByTagName("text") and b"font-family" not in read(path)


def test_pdf_for_other_programs(cli):
    path = draw(cli, "read.pdf")
    assert b"CreationDate" not in read(path)
    fonts = ask("pdffonts", path)
    if fonts:
        rows = fonts.splitlines()[2:]
        assert len(rows) >= 2
        for row in rows:
            assert "VirementSans" in row and row.split()[-5:-2] == ["yes", "yes", "yes"], row
    words = ask("pdftotext", path, "-")
    if words:
        assert "cuts put back" in words and "Norfolk County Council" in words
    info = ask("pdfinfo", path)
    if info:
        assert "Title:" in info and "Subject:" in info and "Keywords:" in info and "Creator:         Virement" in info
        assert "453.6 x 255.12" in info  # 160 × 90 mm in points


def test_nothing_of_the_machine(cli):
    """Another language, time, font settings, folder for data, and one processor in place of several."""
    for ending in ("png", "svg", "pdf"):
        usual = read(draw(cli, "usual." + ending))
        os.makedirs(os.path.join(cli.dir, "etc"), exist_ok=True)
        config = cli.file(
            "etc/fonts.conf",
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig><match target="font">'
            '<edit name="hintstyle"><const>hintfull</const></edit><edit name="rgba"><const>rgb</const></edit>'
            "</match></fontconfig>",
        )
        env = {"FONTCONFIG_FILE": config, "TZ": "Asia/Tokyo", "HOME": "/nonexistent", "VIREMENT_DATA_DIR": "/nonexistent"}
        assert read(draw(cli, "other." + ending, env=env)) == usual, ending
        processors = os.sched_getaffinity(0)
        os.sched_setaffinity(0, {min(processors)})
        try:
            assert read(draw(cli, "one." + ending)) == usual, ending
        finally:
            os.sched_setaffinity(0, processors)


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
