#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""show, check, compare and validate on the Norfolk example: the figures that other programs read."""

import csv
import io
import json
import sys

import program
import tap

YEAR_KEYS = {"year", "net", "funding", "tax", "gap", "recurring_gap", "balance", "band_d"}
AMENDMENT_KEYS = {"id", "bodies", "title", "uses", "sources", "net", "low", "high", "recurring_net", "unknown", "balance", "changes", "findings"}
CHANGE_KEYS = {"id", "title", "target", "subject", "word", "effect", "computed", "assessed", "counted", "recurrence", "posts"}
VOTE_KEYS = {"id", "subject", "amendment", "for", "against", "abstain", "result"}
FINDING_KEYS = {"code", "severity", "subject", "year", "amount"}
BANDS = dict(zip("ABCDEFGH", [88182, 102879, 117576, 132273, 161667, 191061, 220455, 264546]))


def test_names_are_stable(cli):
    for command in ("show", "compare"):
        data = cli.json(command, cli.example)
        assert {"years", "reserves", "amendments", "votes", "findings", "bands", "tax"} <= set(data)
        for year in data["years"]:
            assert YEAR_KEYS <= set(year)
        for reserve in data["reserves"]:
            assert {"id", "title", "closing", "low", "minimum"} <= set(reserve)
        for amendment in data["amendments"]:
            assert AMENDMENT_KEYS <= set(amendment)
            assert amendment["changes"]
            for change in amendment["changes"]:
                assert CHANGE_KEYS <= set(change)
        assert data["votes"]
        for vote in data["votes"]:
            assert VOTE_KEYS <= set(vote)
        assert data["findings"]
        for finding in data["findings"]:
            assert FINDING_KEYS <= set(finding)
            assert finding["severity"] in ("note", "warning", "objection")


def test_published_budget(cli):
    data = cli.json("show", cli.example)
    assert data["council"] == "Norfolk County Council"
    assert data["stance"] == [] and data["basis"] == "claimed"
    first = data["years"][0]
    assert first["year"] == "2018/19"
    assert first["net"] == 38880000000
    assert first["funding"] == 570000000
    assert first["tax"] == 38310000000
    assert first["gap"] == 0 and first["balance"] == "balanced"
    assert first["recurring_gap"] == 570000000
    assert [year["gap"] for year in data["years"]] == [0, 2208900000, 6330400000, 9470000000]
    assert [year["net"] for year in data["years"][1:]] == [None, None, None]
    assert data["reserves"] == [
        {
            "id": "general",
            "title": "General reserve",
            "opening": 1930000000,
            "minimum": 1800000000,
            "closing": [1930000000] * 4,
            "low": 1930000000,
            "low_year": "2018/19",
        }
    ]


def test_council_tax(cli):
    data = cli.json("show", cli.example)
    assert data["years"][0]["band_d"] == 132273
    assert data["bands"] == BANDS
    before, first = data["tax"][:2]
    assert (before["band_d"], before["core"], before["asc"]) == (124794, 118932, 5862)
    assert (first["core"], first["asc"], first["rise"]) == (122668, 9605, 7479)
    assert first["core"] + first["asc"] == first["band_d"]
    # 5.99 %, 2.99 % and 3.00 % as printed
    assert [round(first[key] / 100) for key in ("rise_ppm", "core_ppm", "asc_ppm")] == [599, 299, 300]


def test_amendments_are_unfunded(cli):
    liberal_democrat, labour = cli.json("show", cli.example)["amendments"]
    assert liberal_democrat["id"] == "liberal-democrat" and liberal_democrat["bodies"] == ["liberal-democrat"]
    assert liberal_democrat["uses"][0] == 185000000
    assert liberal_democrat["sources"][0] == 10000000
    assert liberal_democrat["net"][0] == 175000000
    assert labour["uses"][0] == 300000000
    assert labour["sources"][0] == 0
    assert labour["net"][0] == 300000000
    for amendment in (liberal_democrat, labour):
        # Whether it goes on is not said, so the later years cannot be told.
        assert amendment["balance"] == ["not balanced"] + ["cannot tell"] * 3
        assert amendment["net"][1:] == [None] * 3
        assert amendment["unknown"] > 0
        assert any(f["code"] == "unbalanced-first-year" for f in amendment["findings"])


def test_changes(cli):
    liberal_democrat, labour = cli.json("show", cli.example)["amendments"]
    centres = liberal_democrat["changes"][0]
    assert (centres["id"], centres["target"], centres["subject"], centres["word"]) == ("ld-centres", "proposal", "chl041", "trim")
    assert centres["effect"] == centres["computed"] == centres["assessed"] == [75000000, None, None, None]
    assert centres["counted"] is None and centres["cut_back"] is None and centres["posts"] is None
    assert [change["recurrence"] for change in liberal_democrat["changes"]] == ["unstated"] * 3 + ["recurring"]
    assert [change["recurrence"] for change in labour["changes"]] == ["unstated", "one-off"]
    # Read as one-off, only the saving of 100,000 is left; read as recurring, all of 1.85m goes on too.
    assert liberal_democrat["low"] == [175000000] + [-10000000] * 3
    assert liberal_democrat["high"] == [175000000] * 4
    for amendment in (liberal_democrat, labour):
        for key, part in (("net", "effect"), ("low", "low"), ("high", "high")):
            for year, value in enumerate(amendment[key]):
                parts = [change[part][year] for change in amendment["changes"]]
                assert value == (None if None in parts else sum(parts)), key
    counted = cli.json("show", cli.example, "--stance", "labour")["amendments"][1]["changes"][0]
    assert counted["counted"] == [200000000, None, None, None] and counted["cut_back"][0] == 0


def test_votes(cli):
    votes = cli.json("show", cli.example)["votes"]
    assert [vote["result"] for vote in votes] == ["lost", "lost", "carried"]
    assert [vote["subject"] for vote in votes] == ["amendment", "amendment", "motion"]
    assert [vote["amendment"] for vote in votes] == ["liberal-democrat", "labour", None]
    assert (votes[2]["for"], votes[2]["against"], votes[2]["abstain"]) == (47, 23, 0)
    assert votes[0]["for"] is None and votes[0]["bodies"] == []


def test_both_ask_the_same_saving(cli):
    data = cli.json("show", cli.example)
    shared = [f for f in data["findings"] if f["code"] == "shared-target"]
    assert shared
    for finding in shared:
        assert finding["subject"] == "chl041" and finding["year"] == "2018/19"
        assert finding["amount"] == 275000000
        assert {finding["amendment"], finding["other"]} == {"liberal-democrat", "labour"}


def test_stance(cli):
    base = cli.json("show", cli.example)
    for ids, change in (("liberal-democrat", 175000000), ("labour", 300000000), ("labour,liberal-democrat", 475000000)):
        data = cli.json("show", cli.example, "--stance", ids)
        assert data["stance"] == ids.split(",")
        assert data["years"][0]["gap"] == base["years"][0]["gap"] + change
        assert data["years"][0]["balance"] == "not balanced"
        for amendment, alone in zip(data["amendments"], base["amendments"]):
            chosen = amendment["id"] in ids.split(",")
            for change, same in zip(amendment["changes"], alone["changes"]):
                assert (change["counted"] is not None) == chosen
                assert {**change, "counted": None, "cut_back": None} == same
            assert {**amendment, "changes": None} == {**alone, "changes": None}
    assert cli.json("show", cli.example, "--stance", "") == base


def test_basis(cli):
    data = cli.json("show", cli.example, "--basis", "assessed")
    assert data["basis"] == "assessed"
    assert data["years"][0]["gap"] == 340000000


def test_compare(cli):
    data = cli.json("compare", cli.example)
    stances = [package["stance"] for package in data["packages"]]
    assert stances == [[], ["liberal-democrat"], ["labour"], ["liberal-democrat", "labour"]]
    assert [p["years"][0]["gap"] for p in data["packages"]] == [0, 175000000, 300000000, 475000000]
    for package in data["packages"]:
        args = ["--stance", ",".join(package["stance"])]
        shown = cli.json("show", cli.example, *args)
        assert package["years"] == shown["years"]
    chosen = cli.json("compare", cli.example, "--stance", "labour")
    assert [package["stance"] for package in chosen["packages"]] == [[], ["labour"]]


def test_check(cli):
    done = cli.run("check", cli.example, status=1)
    assert "[unbalanced-first-year]" in done.stdout and "LGFA 1992" in done.stdout
    data = cli.json("check", cli.example, "--amendment", "labour", status=1)
    assert data["stance"] == ["labour"]
    assert {finding["amendment"] for finding in data["findings"]} == {"labour"}


def test_check_without_objection(cli):
    path = cli.file("fine.virement", '{"format": "virement", "version": 1, "budget": {"first_year": "2018/19", "years": 1}, "council": {}}')
    cli.run("check", path, status=0)


def rows(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_csv(cli):
    for command, status, n in (("show", 0, 5), ("compare", 0, 17), ("check", 1, None)):
        table = rows(cli.run(command, cli.example, "--format", "csv", status=status).stdout)
        assert len({len(row) for row in table}) == 1
        assert n is None or len(table) == n
    table = rows(cli.run("show", cli.example, "-f", "csv").stdout)
    first = dict(zip(table[0], table[1]))
    assert first["year"] == "2018/19" and first["net, £"] == "388800000.00" and first["band D, £"] == "1322.73"
    second = dict(zip(table[0], table[2]))
    assert second["net, £"] == "" and second["gap, £"] == "22089000.00"


def test_text(cli):
    text = cli.run("show", cli.example).stdout
    lines = text.splitlines()
    assert lines[0] == "Norfolk County Council: Budget 2018/19"
    gap = next(line for line in lines if line.startswith("Gap"))
    assert gap.split() == ["Gap", "0.000", "22.089*", "63.304*", "94.700†"]
    assert "* illustrative, not published   † inferred from what is published" in lines
    assert any(line.split() == ["Band", "D,", "£", "1,247.94", "1,322.73"] for line in lines)
    assert all(line == line.rstrip() for line in lines)


def test_bracket_in_text(cli):
    lines = cli.run("compare", cli.example).stdout.splitlines()
    row = next(line for line in lines if line.startswith("Liberal Democrat amendment  2019/20"))
    assert "  −0.100 to 1.750  " in row and row.endswith("cannot tell")
    gap = next(line for line in lines if line.startswith("Labour amendment "))
    assert gap.split()[2:6] == ["3.000", "22.089", "to", "24.089*"]
    assert any("the one-off and the recurring reading" in line for line in lines)
    table = rows(cli.run("compare", cli.example, "-f", "csv").stdout)
    second = dict(zip(table[0], table[6]))
    assert (second["stance"], second["year"], second["to find, £"]) == ("liberal-democrat", "2019/20", "")
    assert (second["to find, low, £"], second["to find, high, £"]) == ("-100000.00", "1750000.00")


def test_text_is_the_same_in_any_locale(cli):
    text = cli.run("show", cli.example, env={"LC_ALL": "C"}).stdout
    assert text == cli.run("show", cli.example).stdout


def test_validate(cli):
    assert "No warnings" in cli.run("validate", cli.example).stdout
    assert cli.json("validate", cli.example)["warnings"] == []
    strange = cli.file(
        "strange.virement",
        '{"format": "virement", "version": 1, "budget": {"first_year": "2018/19", "years": 1},\n'
        ' "lines": [\n{"id": "a", "head": "nowhere"}]}',
    )
    done = cli.run("validate", strange)
    assert f"{strange}:3: /lines/0/head" in done.stdout and "1 warning" in done.stdout
    assert len(cli.json("validate", strange)["warnings"]) == 1
    assert len(rows(cli.run("validate", strange, "-f", "csv").stdout)) == 2


def test_hostile_words(cli):
    title = 'x\x1b[2J\u202e=1+1"|\n,'
    document = {
        "format": "virement",
        "version": 1,
        "budget": {"first_year": "2018/19", "years": 1},
        "council": {"title": title},
        "amendments": [{"id": "a", "title": "=cmd()" + title}],
        "changes": [{"id": "c", "title": title, "amendment": "a", "amount": {"values": [100]}}],
    }
    path = cli.file("hostile.virement", json.dumps(document))
    for command in ("show", "check", "compare", "clashes", "votes"):
        for form in ("text", "csv"):
            text = cli.run(command, path, "--format", form).stdout
            assert "\x1b" not in text and "\u202e" not in text
            if form == "csv":
                assert not any(cell[:1] in "=+@" for row in rows(text) for cell in row if cell)
    assert cli.json("show", path)["council"] == title


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
