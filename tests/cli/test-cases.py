#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every real case in tests/data/cases: a document in, the figures of expected.tsv out. A case's
README says where its figures come from."""

import csv
import functools
import json
import os
import re
import sys

import program

# The document of a case, where it is not a file document.virement in the case's own folder.
DOCUMENTS = {"norfolk-2018-19": "data/examples/norfolk-2018-19.virement"}


def select(data, place):
    """The value at a place of the output: names, indices, name[key=value] and a last # for a count."""
    steps = re.findall(r"(?:[^/\[]|\[[^\]]*\])+", place)
    for number, step in enumerate(steps):
        match = re.fullmatch(r"([^\[]*)\[([^=]+)=([^\]]*)\]", step)
        if match:
            name, key, value = match.groups()
            found = [item for item in data[name] if str(item[key]) == value]
            data = found if steps[number + 1 :] == ["#"] else found[0]
        elif step == "#":
            data = len(data)
        elif isinstance(data, list):
            data = data[int(step)]
        else:
            data = data[step]
    return data


def main(binary, root):
    cli = program.Program(binary, root)
    rows = []
    for case in sorted(os.listdir(cli.cases)):
        path = os.path.join(cli.cases, case, "expected.tsv")
        if os.path.exists(path):
            document = os.path.join(root, DOCUMENTS.get(case, f"tests/data/cases/{case}/document.virement"))
            with open(path, encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                    rows.append((case, document, row))

    @functools.cache
    def output(document, arguments):
        return cli.json(*[document if word == "FILE" else word for word in arguments.split()])

    failed = 0
    print(f"1..{len(rows)}")
    for number, (case, document, row) in enumerate(rows, 1):
        name = f"{case}: {row['arguments']}: {row['place']}".replace("#", "count")
        try:
            found = select(output(document, row["arguments"]), row["place"])
        except (AssertionError, KeyError, IndexError) as error:
            found = error
        if found == json.loads(row["value"]) and type(found) is type(json.loads(row["value"])):
            print(f"ok {number} {name}")
        else:
            failed += 1
            print(f"not ok {number} {name}\n# found {found!r}, expected {row['value']} ({row['from']})")
    return 1 if failed or not rows else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
