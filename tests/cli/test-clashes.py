#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clashes: what amendments cannot both have, what passing both does, and what they agree on."""

import csv
import io
import sys

import program
import sample
import tap
from sample import MILLION


def pairs(data):
    """Pairs by the ids of their two amendments."""
    return {(pair["one"], pair["two"]): pair for pair in data["pairs"]}


def rows(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_example(cli):
    data = cli.json("clashes", cli.example)
    assert data["beyond_capacity"] == 0 and data["basis"] == "claimed" and data["stance"] == []
    (pair,) = data["pairs"]
    assert (pair["one"], pair["two"], pair["beyond_capacity"]) == ("liberal-democrat", "labour", False)
    (clash,) = pair["clashes"]
    assert (clash["clash"], clash["kind"], clash["target"], clash["year"]) == ("shared", "proposals", "chl041", "2018/19")
    assert (clash["asked"], clash["capacity"], clash["beyond"]) == (275000000, None, None)
    assert pair["effect"]["one"][0] == 175000000 and pair["effect"]["two"][0] == 300000000
    assert pair["effect"]["both"] == [475000000, None, None, None]
    assert pair["effect"]["difference"][0] == 0
    (target,) = pair["common"]["targets"]
    assert (target["one"][0], target["two"][0], target["agreed"][0]) == (75000000, 200000000, 75000000)
    assert pair["common"]["net"] == [75000000, None, None, None]
    assert pair["common"]["closes"] is False and pair["common"]["moves"] == []


def test_example_text(cli):
    text = cli.run("clashes", cli.example).stdout
    lines = text.splitlines()
    assert lines[0] == "Norfolk County Council: Budget 2018/19"
    asked = next(line for line in lines if line.startswith("Children's centres") and "2.750" in line)
    assert "not known" in asked and asked.endswith("cannot tell")
    assert any(line.split() == ["Both,", "one", "after", "the", "other", "4.750", "–", "–", "–"] for line in lines)
    assert lines[-1] == "No pair is known to ask for more than there is."
    assert all(line == line.rstrip() for line in lines)


def test_kinds(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    data = cli.json("clashes", path, status=1)
    assert data["beyond_capacity"] == 1 and len(data["pairs"]) == 10
    kinds = {ids: [clash["clash"] for clash in pair["clashes"]] for ids, pair in pairs(data).items()}
    assert kinds == {
        ("red-1", "blue-1"): ["capacity", "capacity"],
        ("red-1", "blue-2"): [],
        # A composite stands in place of its parts, so that they never ask together.
        ("red-1", "joint"): ["composite"],
        ("red-1", "green-1"): ["alternative"],
        ("blue-1", "blue-2"): ["depends"],
        ("blue-1", "joint"): ["composite"],
        ("blue-1", "green-1"): ["alternative"],
        ("blue-2", "joint"): [],
        ("blue-2", "green-1"): ["alternative"],
        ("joint", "green-1"): ["alternative"],
    }


def test_beyond(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    pair = pairs(cli.json("clashes", path, status=1))["red-1", "blue-1"]
    saving, reserve = pair["clashes"]
    assert (saving["target"], saving["asked"], saving["capacity"], saving["beyond"]) == ("libraries", 6 * MILLION, 5 * MILLION, MILLION)
    assert (reserve["target"], reserve["asked"], reserve["capacity"], reserve["beyond"]) == ("general", 4 * MILLION, 3 * MILLION, MILLION)
    # Of the second amendment a million of spending and a million of the reserve are cut back.
    assert pair["effect"]["one"] == [0, 2 * MILLION]
    assert pair["effect"]["two"] == [0, 2 * MILLION]
    assert pair["effect"]["both"] == [0, 3 * MILLION]
    assert pair["effect"]["difference"] == [0, -MILLION]
    text = cli.run("clashes", path, status=1).stdout
    assert "Library hours    2024/25           6.000     5.000      1.000" in text
    assert "1 pair asks for more than there is." in text


def test_common_ground(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    data = pairs(cli.json("clashes", path, status=1))
    both = data["red-1", "blue-1"]["common"]
    assert [target["target"] for target in both["targets"]] == ["libraries", "general"]
    assert both["net"] == [0, 2 * MILLION] and both["closes"] is True and both["moves"] == []
    # Putting back 3m is agreed; of the moves 2m and 2m, both are needed.
    joint = data["blue-1", "joint"]["common"]
    assert joint["net"][0] == 3 * MILLION and joint["closes"] is True
    assert [move["change"] for move in joint["moves"]] == ["b2", "b3"]
    assert [move["effect"][0] for move in joint["moves"]] == [-2 * MILLION, -2 * MILLION]
    nothing = data["red-1", "green-1"]["common"]
    assert nothing["targets"] == [] and nothing["closes"] is None
    text = cli.run("clashes", path, status=1).stdout
    assert "Balanced in 2024/25 with: Use General reserve (−£2.000m); Fewer vehicles (−£2.000m)" in text


def test_sentences(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    text = cli.run("clashes", path, status=1).stdout
    assert "“Blue extra” depends on “Blue amendment”." in text
    assert "“Joint amendment” is made from “Red amendment” and stands in its place." in text
    assert text.count("“Green budget” is a whole budget: once it is carried, what is put after it falls.") == 1
    assert "2 pairs of amendments have nothing in common." in text


def test_basis(cli):
    data = sample.document()
    for change in data["changes"][:2]:
        change["assessment"] = {"verdict": "refused", "of": [(1 if change["word"] == "trim" else -1) * 2 * MILLION, 2 * MILLION if change["word"] == "trim" else 0]}
    path = sample.write(cli, "refused.virement", data)
    assert pairs(cli.json("clashes", path, status=1))["red-1", "blue-1"]["beyond_capacity"]
    assessed = cli.json("clashes", path, "--basis", "assessed")
    assert assessed["basis"] == "assessed" and assessed["beyond_capacity"] == 0


def test_both_set_tax(cli):
    data = sample.document()
    for name in ("red-1", "green-1"):
        data["changes"].append({"id": "t-" + name, "amendment": name, "target": "tax", "word": "raise", "tax_core": [1000, None]})
    path = sample.write(cli, "tax.virement", data)
    clashes = pairs(cli.json("clashes", path, status=1))["red-1", "green-1"]["clashes"]
    assert [clash["clash"] for clash in clashes] == ["tax", "alternative"]
    assert "Both change council tax." in cli.run("clashes", path, status=1).stdout


def test_csv(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    table = rows(cli.run("clashes", path, "-f", "csv", status=1).stdout)
    assert len({len(row) for row in table}) == 1
    assert len(table) == 1 + 9
    first = dict(zip(table[0], table[1]))
    assert (first["one"], first["two"], first["clash"], first["target"]) == ("red-1", "blue-1", "capacity", "libraries")
    assert (first["asked, £"], first["there is, £"], first["beyond, £"]) == ("6000000.00", "5000000.00", "1000000.00")
    assert (first["both, 2025/26, £"], first["difference, 2025/26, £"]) == ("3000000.00", "-1000000.00")
    shared = rows(cli.run("clashes", cli.example, "-f", "csv").stdout)
    assert dict(zip(shared[0], shared[1]))["there is, £"] == ""


def test_nothing_to_compare(cli):
    data = sample.document()
    data["amendments"] = data["amendments"][:1]
    data["changes"] = data["changes"][:2]
    path = sample.write(cli, "one.virement", data)
    assert cli.json("clashes", path)["pairs"] == []
    assert "There are no two amendments to compare." in cli.run("clashes", path).stdout
    assert len(rows(cli.run("clashes", path, "-f", "csv").stdout)) == 1


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
