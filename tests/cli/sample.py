# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small document whose amendments clash in every way: two go beyond one saving and one reserve,
one depends on another, one is made from two, one is a rival whole budget."""

import json

MILLION = 100000000


def change(name, amendment, target, subject, word, pence, recurrence="recurring"):
    """A change with a figure in the first year."""
    found = {
        "id": name,
        "amendment": amendment,
        "target": target,
        "word": word,
        "amount": {"values": [pence, None], "recurrence": recurrence},
    }
    return {**found, "subject": subject} if subject else found


def document():
    """The document, to be changed at will."""
    return {
        "format": "virement",
        "version": 1,
        "budget": {"title": "Budget 2024/25", "standing": "published", "first_year": "2024/25", "years": 2},
        "council": {"title": "Example Council", "seats": 40, "unit": 10000},
        "bodies": [
            {"id": "red", "title": "Red", "seats": 18, "absent": 1},
            {"id": "blue", "title": "Blue", "seats": 15, "barred": 1},
            {"id": "green", "title": "Green", "seats": 6},
        ],
        "proposals": [
            {"id": "libraries", "title": "Library hours", "profile": {"values": [-5 * MILLION, None], "recurrence": "recurring"}}
        ],
        "reserves": [{"id": "general", "title": "General reserve", "opening": 3 * MILLION}],
        "amendments": [
            {"id": "red-1", "title": "Red amendment", "bodies": ["red"]},
            {"id": "blue-1", "title": "Blue amendment", "bodies": ["blue"]},
            {"id": "blue-2", "title": "Blue extra", "bodies": ["blue"], "depends": ["blue-1"]},
            {"id": "joint", "title": "Joint amendment", "bodies": ["red", "blue"], "made_from": ["red-1", "blue-1"]},
            {"id": "green-1", "title": "Green budget", "bodies": ["green"], "alternative": True},
        ],
        "changes": [
            change("r1", "red-1", "proposal", "libraries", "trim", 2 * MILLION),
            change("r2", "red-1", "reserve", "general", "use", 2 * MILLION, "one-off"),
            change("b1", "blue-1", "proposal", "libraries", "trim", 4 * MILLION),
            change("b2", "blue-1", "reserve", "general", "use", 2 * MILLION, "one-off"),
            {**change("b3", "blue-1", "none", None, "save", 2 * MILLION), "title": "Fewer vehicles"},
            change("x1", "blue-2", "none", None, "spend", MILLION),
            change("j1", "joint", "proposal", "libraries", "trim", 3 * MILLION),
            change("g1", "green-1", "none", None, "spend", MILLION),
        ],
        "votes": [],
    }


def write(cli, name, data):
    """Writes a document into the scratch folder."""
    return cli.file(name, json.dumps(data))
