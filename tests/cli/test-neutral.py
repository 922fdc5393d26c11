#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""chart --neutral: no chart says which group moves an amendment or how a group voted, in picture, figures or words."""

import json
import os
import re
import sys

import program
import sample
import tap

MARK = "ZZPARTY"


def mark(data):
    """The document with groups, amendments and their votes that name a party in every way, ids among them."""
    text = json.dumps(data)
    for record in data.get("bodies", []) + data["amendments"]:
        text = text.replace(f'"{record["id"]}"', f'"{MARK}-{record["id"]}"')
    data = json.loads(text)
    for record in data.get("bodies", []):
        record.update(title=f"{MARK} group", short_name=MARK)
    for n, amendment in enumerate(data["amendments"]):
        amendment.pop("title", None)
        if n % 2 == 0:
            amendment["title"] = f"{MARK} amendment"
    for vote in data.get("votes", []):
        if "amendment" in vote:
            vote["title"] = f"{MARK} vote"
    bodies = [record["id"] for record in data.get("bodies", [])]
    for n, amendment in enumerate(data["amendments"] if bodies else []):
        cast = [{"body": body, "votes_for": 3 * (body == bodies[0]), "votes_against": 3 * (body != bodies[0])} for body in bodies]
        counted = {"votes_for": 3, "votes_against": 3 * len(bodies) - 3, "bodies": cast, "result": "lost"}
        data.setdefault("votes", []).append({"id": f"counted-{n}", "amendment": amendment["id"], **counted})
    return data


def check(cli, path):
    drawn = set()
    for line in cli.run("chart", "--list").stdout.splitlines():
        form = re.match(r" +--form ([a-z-]+):", line)
        kind = kind if form else line.split()[0]
        for more in ([], ["--by-year"], ["--basis", "assessed"]):
            out = os.path.join(cli.dir, "neutral")
            args = ["chart", path, kind, "-o", out + ".svg", "--neutral", *(["--form", form[1]] if form else []), *more]
            done = cli.run(*args, status=(0, 1, 2), notes=True)
            assert MARK not in done.stderr.replace(path, ""), (args, done.stderr)
            if done.returncode == 0:
                drawn.add(kind)
                for ending in (".svg", ".csv", ".txt"):
                    with open(out + ending, encoding="utf-8") as file:
                        found = re.search(f".{{0,60}}{MARK}.{{0,60}}", file.read())
                    assert not found, (args, ending, found[0])
    assert len(drawn) > 8, drawn


def test_amendments_that_clash(cli):
    check(cli, sample.write(cli, "sample.virement", mark(sample.document())))


def test_examples(cli):
    for name in ("norfolk-2010", "norfolk-2018-19", "derbyshire-2019"):
        with open(os.path.join(cli.root, "data/examples", name + ".virement"), encoding="utf-8") as file:
            check(cli, sample.write(cli, name + ".virement", mark(json.load(file))))


if __name__ == "__main__":
    sys.exit(tap.run(sys.modules[__name__], program.Program(*sys.argv[1:3])))
