#!/usr/bin/python3
# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every real case in tests/data/cases: a document in, the figures of expected.tsv out. A case's
README says where its figures come from.

A row is: check, selector, expected, tolerance, agrees, note. A selector addresses the output of
"show --format json", or of another command:

  [@command=votes] [@exit=1] [@stance=ID,ID] [@basis=assessed] TERM [+ TERM | - TERM]...

A term is a whole number or a place such as amendments[labour].changes[centres].effect[0] or
votes[budget].for. In brackets stands an index, or the id, year or code that the wanted element has; findings[CODE@SUBJECT] names its subject too, and
at the end of a place is 1 where there is such a finding, 0 where there is none. Expected is a whole
number (pence, or parts per million; 1 and 0 for yes and no), null or a word; numbers may differ by the tolerance. agrees is
"no" where the source does not agree with itself: the figure is then the right one, not the printed.

A row of the other form (arguments, place, value, from) names the program's arguments itself."""

import csv
import functools
import json
import os
import re
import sys

import program

COLUMNS = ["check", "selector", "expected", "tolerance", "agrees", "note"]


def element(items, key, name):
    """The element of a list that has this index, id, year or code; None for a finding not made."""
    if key.isdigit():
        return items[int(key)]
    code, _, subject = key.partition("@")
    for item in items:
        if name != "findings" and key in (item.get("id"), item.get("year"), item.get("code")):
            return item
        if name == "findings" and item["code"] == code and subject in ("", item["subject"]):
            return item
    if name == "findings":
        return None
    raise KeyError(f"{name}[{key}]")


def term(data, place):
    """The value of a whole number or a place."""
    if place.isdigit():
        return int(place)
    steps = re.findall(r"(\w+)|\[([^\]]*)\]", place)
    name = ""
    for word, key in steps:
        data = data[word] if word else element(data, key, name)
        name = word or name
    if name == "findings":
        return 0 if data is None else 1
    return data


def evaluate(output, selector):
    """The value of a selector; @output gives the program's output for some arguments."""
    words = selector.split()
    command, status, options = "show", 0, []
    while words[0].startswith("@"):
        option, value = words.pop(0)[1:].split("=")
        if option == "command":
            command = value
        elif option == "exit":
            status = int(value)
        else:
            options += ["--" + option, value]
    data = output(" ".join([command, "FILE", *options]), status)
    value = term(data, words[0])
    for sign, place in zip(words[1::2], words[2::2], strict=True):
        value += {"+": 1, "-": -1}[sign] * term(data, place)
    return value


def agrees(found, expected, tolerance):
    """Whether a value is the one expected."""
    if expected == "null":
        return found is None
    if not re.fullmatch(r"-?\d+", expected):
        return found == expected
    return isinstance(found, int) and abs(found - int(expected)) <= int(tolerance or 0)


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


def run_row(output, row):
    """Runs one row; returns its name, whether it holds, and what went wrong."""
    if "selector" in row:
        name = f"{row['check']}: {row['selector']}"
        note = f"expected {row['expected']} ({row['note']})"
    else:
        name = f"{row['arguments']}: {row['place']}"
        note = f"expected {row['value']} ({row['from']})"
    try:
        if "selector" in row:
            found = evaluate(output, row["selector"])
            good = agrees(found, row["expected"], row["tolerance"])
        else:
            found = select(output(row["arguments"]), row["place"])
            expected = json.loads(row["value"])
            good = found == expected and type(found) is type(expected)
    except (AssertionError, KeyError, IndexError, TypeError, ValueError) as error:
        found, good = repr(error), False
    return name.replace("#", "count"), good, f"found {found!r}, {note}"


def document_of(cli, case):
    """The document in a case's folder, or the one that document.path there names within the project."""
    folder = os.path.join(cli.cases, case)
    path = os.path.join(folder, "document.path")
    if not os.path.exists(path):
        return os.path.join(folder, "document.virement")
    with open(path, encoding="utf-8") as file:
        return os.path.join(cli.root, file.read().strip())


def read_rows(path):
    """The rows of a case."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        rows = list(reader)
    assert "arguments" in reader.fieldnames or reader.fieldnames == COLUMNS, path
    assert all(None not in row and None not in row.values() for row in rows), path
    return rows


def main(binary, root, *wanted):
    cli = program.Program(binary, root)
    rows = []
    for case in sorted(wanted or os.listdir(cli.cases)):
        path = os.path.join(cli.cases, case, "expected.tsv")
        if os.path.exists(path):
            document = document_of(cli, case)
            rows += [(case, document, row) for row in read_rows(path)]

    @functools.cache
    def output(document, arguments, status=0):
        words = [document if word == "FILE" else word for word in arguments.split()]
        return cli.json(*words, status=status)

    failed = 0
    print(f"1..{len(rows)}")
    for number, (case, document, row) in enumerate(rows, 1):
        name, good, wrong = run_row(functools.partial(output, document), row)
        print(f"{'ok' if good else 'not ok'} {number} {case}: {name}")
        if not good:
            failed += 1
            print("#", wrong)
    return 1 if failed or not rows else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
