#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""votes: the order, the path, every outcome, and who can carry a vote."""

import csv
import io
import itertools
import sys

import program
import sample
import tap
from sample import MILLION


def rows(text):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def path_of(cli, path, order, *options):
    """The steps of an order."""
    return cli.json("votes", path, "--order", order, *options)["path"]


def test_recorded_order(cli):
    data = cli.json("votes", cli.example)
    assert data["order"] == "recorded" and data["combinations"] is None
    assert [(step["amendment"], step["result"], step["carried"]) for step in data["path"]] == [
        ("liberal-democrat", "lost", False),
        ("labour", "lost", False),
    ]
    assert data["before"]["gap"] == [0, 2208900000, 6330400000, 9470000000]
    assert data["before"]["band_d"][0] == 132273 and data["before"]["balance"] == "balanced"
    for step in data["path"]:
        assert step["gap"] == data["before"]["gap"] and step["change"] == [0] * 4
    assert data["votes"] == cli.json("show", cli.example)["votes"]


def test_given_order(cli):
    steps = path_of(cli, cli.example, "labour,liberal-democrat")
    assert [step["gap"][0] for step in steps] == [300000000, 475000000]
    assert [step["balance"] for step in steps] == ["not balanced"] * 2
    steps = path_of(cli, cli.example, "labour,liberal-democrat", "--results", "lost,accepted")
    assert [step["change"][0] for step in steps] == [0, 175000000]
    # Results alone go with the recorded order.
    data = cli.json("votes", cli.example, "--results", "carried,lost")
    assert data["order"] == "recorded"
    assert [step["change"][0] for step in data["path"]] == [175000000] * 2


def test_order_of_records(cli):
    data = sample.document()
    data["votes"] = [
        {"id": "v0", "amendment": "joint", "result": "lost"},
        {"id": "v1", "order": 3, "amendment": "red-1", "result": "carried"},
        {"id": "v2", "order": 1, "amendment": "blue-1", "result": "carried"},
        {"id": "v3", "order": 2, "amendment": "red-1", "result": "lost"},
        {"id": "v4", "order": 4, "vote": "motion", "result": "carried"},
        {"id": "v5", "order": 5, "vote": "changes", "amendment": "joint", "changes": ["j1"], "result": "carried"},
    ]
    steps = cli.json("votes", sample.write(cli, "records.virement", data))["path"]
    # By number, those without one last; a vote taken again stands; motions and single changes are no step.
    assert [(step["amendment"], step["result"]) for step in steps] == [("blue-1", "carried"), ("red-1", "carried"), ("joint", "lost")]


def test_order_of_the_document(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    data = cli.json("votes", path)
    assert data["order"] == "document" and len(data["path"]) == 5
    assert {step["result"] for step in data["path"]} == {"carried"}
    assert "In the document's order" in cli.run("votes", path).stdout


def test_reduced(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    first, second = path_of(cli, path, "red-1,blue-1")
    assert first["reduced"] == [0, 0]
    # A million of the saving in both years, a million of the reserve in the first.
    assert second["reduced"] == [2 * MILLION, MILLION]
    assert second["change"] == [0, 3 * MILLION]
    text = cli.run("votes", path, "--order", "red-1,blue-1").stdout
    row = next(line for line in text.splitlines() if line.startswith("2  Blue amendment  Carried"))
    assert row.split() == ["2", "Blue", "amendment", "Carried", "2.000", "2024/25", "counts"]


def test_void(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    for order, results, void, because in (
        ("blue-1,blue-2", "lost,carried", "depends", "blue-1"),
        ("blue-2,blue-1", "carried,carried", None, None),
        ("green-1,red-1", "carried,carried", "alternative", "green-1"),
        ("joint,blue-1", "carried,carried", "replaced", "joint"),
        ("green-1,red-1", "lost,carried", None, None),
    ):
        last = path_of(cli, path, order, "--results", results)[-1]
        assert (last["void"], last["because"]) == (void, because), order
        assert last["carried"] == (void is None)
    text = cli.run("votes", path, "--order", "blue-1,blue-2", "--results", "lost,carried").stdout
    assert "void: depends on Blue amendment, which is not carried" in text
    text = cli.run("votes", path, "--order", "green-1,red-1").stdout
    assert "void: Green budget, a whole budget, is carried" in text


def test_vote_on_what_is_not_there(cli):
    data = sample.document()
    data["votes"] = [{"id": "v", "amendment": "withdrawn", "result": "carried"}]
    path = sample.write(cli, "gone.virement", data)
    (step,) = cli.json("votes", path)["path"]
    assert step["void"] == "gone" and step["carried"] is False and step["change"] == [0, 0]
    assert "void: there is no such amendment" in cli.run("votes", path).stdout
    assert [o["gap"] for o in cli.json("votes", path, "--all")["combinations"]] == [[0, None]] * 2


def test_result_not_known(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    (step,) = path_of(cli, path, "red-1", "--results", "not-known")
    assert step["carried"] is False and step["void"] is None
    assert "result not known: counts nothing" in cli.run("votes", path, "--order", "red-1", "--results", "not-known").stdout


def test_all_outcomes(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    order = ["joint", "red-1", "green-1", "blue-1", "blue-2"]
    outcomes = cli.json("votes", path, "--all", "--order", ",".join(order))["combinations"]
    assert len(outcomes) == 32
    assert {tuple(outcome["carried"]) for outcome in outcomes} == {
        chosen for n in range(6) for chosen in itertools.combinations(order, n)
    }
    for outcome in outcomes:
        results = ",".join("carried" if name in outcome["carried"] else "lost" for name in order)
        steps = path_of(cli, path, ",".join(order), "--results", results)
        last = steps[-1]
        assert outcome["void"] == [step["amendment"] for step in steps if step["void"] and step["result"] == "carried"]
        assert outcome["gap"] == last["gap"] and outcome["balance"] == last["balance"], outcome


def test_too_many_outcomes(cli):
    data = sample.document()
    data["amendments"] = [{"id": f"a{i}"} for i in range(13)]
    data["changes"] = []
    path = sample.write(cli, "many.virement", data)
    assert len(cli.json("votes", path)["path"]) == 13
    error = cli.run("votes", path, "--all", status=2).stderr
    assert "up to 12" in error and "13" in error and "--order" in error
    twelve = ",".join(f"a{i}" for i in range(12))
    assert len(cli.json("votes", path, "--all", "--order", twelve)["combinations"]) == 4096
    assert len(rows(cli.run("votes", path, "--all", "--order", twelve, "-f", "csv").stdout)) == 4097


def test_majority(cli):
    majority = cli.json("votes", sample.write(cli, "sample.virement", sample.document()))["majority"]
    assert (majority["seats"], majority["vacant"], majority["absent"], majority["barred"]) == (40, 1, 1, 1)
    assert (majority["present"], majority["needed"], majority["tie"]) == (37, 19, None)
    assert [(group["id"], group["present"], group["short"]) for group in majority["groups"]] == [("red", 17, 2), ("blue", 14, 5), ("green", 6, 13)]
    assert majority["winning"] == [["red", "blue"], ["red", "green"], ["blue", "green"]]
    text = cli.run("votes", sample.write(cli, "sample.virement", sample.document())).stdout
    assert "19 votes carry it if all who are present vote.\n" in text
    assert any(line.split() == ["Red", "+", "Green", "23"] for line in text.splitlines())


def test_casting_vote(cli):
    data = sample.document()
    data["bodies"] = [{"id": "red", "title": "Red", "seats": 20}, {"id": "blue", "title": "Blue", "seats": 20}]
    path = sample.write(cli, "tie.virement", data)
    majority = cli.json("votes", path)["majority"]
    assert (majority["needed"], majority["tie"], majority["vacant"]) == (21, 20, 0)
    assert majority["winning"] == [["red", "blue"]]
    assert majority["winning_with_casting"] == [["red"], ["blue"]]
    assert [(group["short"], group["short_with_casting"]) for group in majority["groups"]] == [(1, 0), (1, 0)]
    text = cli.run("votes", path).stdout
    assert "20 on each side is a tie: the casting vote decides." in text and "With the casting vote" in text


def test_seats_not_known(cli):
    data = sample.document()
    data["bodies"].append({"id": "others", "title": "Others", "body": "members"})
    data["bodies"].append({"id": "union", "title": "Staff", "body": "union"})
    path = sample.write(cli, "others.virement", data)
    majority = cli.json("votes", path)["majority"]
    assert majority["complete"] is False
    assert {majority[key] for key in ("needed", "tie", "present", "vacant")} == {None}
    assert majority["winning"] is None and majority["groups"][0]["short"] is None
    assert "cannot be told: the seats of Others are not known" in cli.run("votes", path).stdout
    del data["bodies"][:3]
    path = sample.write(cli, "nobody.virement", data)
    assert cli.json("votes", path)["majority"] is None
    assert "Who can carry a vote cannot be told" in cli.run("votes", path).stdout


def test_recorded_votes(cli):
    data = sample.document()
    data["votes"] = [
        {"id": "v", "title": "The budget", "vote": "motion", "votes_for": 18, "votes_against": 18, "abstain": 1, "casting": "for", "result": "carried",
         "bodies": [{"body": "red", "votes_for": 17, "absent": 1}, {"body": "gone", "votes_against": 1}]},
        {"id": "w", "title": "Which budget", "choice": True, "amendment": "green-1", "votes_for": 6, "result": "lost"},
    ]
    path = sample.write(cli, "votes.virement", data)
    vote = cli.json("votes", path)["votes"][0]
    assert (vote["casting"], vote["choice"], vote["for"]) == ("for", False, 18)
    assert vote["bodies"][0] == {"body": "red", "for": 17, "against": None, "abstain": None, "absent": 1}
    lines = cli.run("votes", path).stdout.splitlines()
    assert any(line.split() == "The budget The motion as it stands 18 18 1 3† 19 Carried, casting vote: For".split() for line in lines)
    assert any(line.split() == ["Red", "17", "–", "–", "1"] for line in lines)
    assert any(line.split() == ["gone", "–", "1", "–", "–"] for line in lines)
    assert any(line.split()[:5] == "Which budget Choice of budgets".split() for line in lines)


def test_csv(cli):
    path = sample.write(cli, "sample.virement", sample.document())
    table = rows(cli.run("votes", path, "--order", "red-1,blue-1", "-f", "csv").stdout)
    assert len({len(row) for row in table}) == 1 and len(table) == 1 + 3 * 2
    before, last = dict(zip(table[0], table[1])), dict(zip(table[0], table[6]))
    assert (before["vote"], before["amendment"], before["year"], before["gap, £"]) == ("0", "", "2024/25", "0.00")
    assert (last["vote"], last["amendment"], last["carried"], last["year"]) == ("2", "blue-1", "yes", "2025/26")
    assert (last["reduced, £"], last["change, £"], last["gap, £"]) == ("1000000.00", "3000000.00", "")
    table = rows(cli.run("votes", path, "--all", "--order", "blue-2,red-1", "-f", "csv").stdout)
    assert [row[:2] for row in table[1:]] == [["", ""], ["blue-2", "blue-2"], ["red-1", ""], ["blue-2+red-1", "blue-2"]]


def test_text(cli):
    text = cli.run("votes", cli.example, "--all").stdout
    lines = text.splitlines()
    assert lines[0] == "Norfolk County Council: Budget 2018/19"
    assert any(line.split() == ["before", "any", "vote", "0.000", "22.089*", "63.304*", "94.700†", "1,322.73", "balanced"] for line in lines)
    assert any(line.split() == ["1+2", "4.750", "–", "–", "–", "not", "balanced"] for line in lines)
    assert any(line.split() == ["Conservative", "55†", "–", "–", "55", "0"] for line in lines)
    assert "43 votes carry it if all who are present vote. 42 on each side is a tie: the casting vote decides." in lines
    assert all(line == line.rstrip() for line in lines)


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
