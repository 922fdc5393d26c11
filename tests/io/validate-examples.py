# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates documents against data/virement.schema.json with an independent validator, and checks
that the schema refuses what it should.  TAP on standard output.

    validate-examples.py SOURCE_ROOT
"""

import copy
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

# Each takes a document with every field in it and does one thing that is wrong.
MUTILATIONS = {
    'no format': lambda d: d.pop('format'),
    'another format': lambda d: d.update(format='geojson'),
    'a newer version': lambda d: d.update(version=2),
    'no budget': lambda d: d.pop('budget'),
    'no years': lambda d: d['budget'].pop('years'),
    'eleven years': lambda d: d['budget'].update(years=11),
    'an unknown number of years': lambda d: d['budget'].update(years=None),
    'a year with a dash': lambda d: d['budget'].update(first_year='2018-19'),
    'another id for the budget': lambda d: d['budget'].update(id='mine'),
    'a collection that is an object': lambda d: d.update(lines={}),
    'a record without an id': lambda d: d['lines'][0].pop('id'),
    'an empty id': lambda d: d['lines'][0].update(id=''),
    'a fraction of a penny': lambda d: d['lines'][0].update(before=0.5),
    'an amount in words': lambda d: d['lines'][0].update(before='£5m'),
    'an amount beyond the limit': lambda d: d['lines'][0].update(before=2**42 + 1),
    'a text in a series': lambda d: d['lines'][0]['amounts'].append('1'),
    'eleven figures': lambda d: d['lines'][0].update(amounts=[0] * 11),
    'no figures': lambda d: d['lines'][0].update(amounts=[]),
    'an unknown series': lambda d: d['lines'][0].update(amounts=None),
    'an unknown word': lambda d: d['proposals'][0].update(proposal='cut'),
    'an unknown word in a set': lambda d: d['totals'][0]['netted'].append('tax'),
    'a word twice in a set': lambda d: d['totals'][0].update(netted=['rsg', 'rsg']),
    'a British date': lambda d: d['council'].update(meeting='12/02/2018'),
    'a number for a flag': lambda d: d['amendments'][0].update(alternative=1),
    'a title that is null': lambda d: d['lines'][0].update(title=None),
    'a number among ids': lambda d: d['amendments'][0]['bodies'].append(1),
    'a profile that is an array': lambda d: d['proposals'][0].update(profile=[1, 2]),
    'an unknown member in a profile': lambda d: d['proposals'][0]['profile'].update(valeus=[1, 2]),
    'an unknown member in a list': lambda d: d['votes'][0]['bodies'][0].update(votes=1),
    'an unknown status of a field': lambda d: d['lines'][0]['sources'][0].update(status='guessed'),
}

# What the reader keeps, the schema lets pass.
ADDITIONS = {
    'an unknown member of the document': lambda d: d.update(wards=[1]),
    'an unknown member of a record': lambda d: d['lines'][0].update(zebra={}),
    'an unknown figure': lambda d: d['lines'][0].update(before=None),
}


def documents(root):
    yield from sorted((root / 'data' / 'examples').glob('*.virement'))
    for path in sorted((root / 'tests' / 'data').rglob('*.virement')):
        if path.parent.name != 'corpus' or path.name.startswith('y_'):
            yield path


def main():
    root = pathlib.Path(sys.argv[1])
    with open(root / 'data' / 'virement.schema.json', encoding='utf-8') as file:
        schema = json.load(file)
    validator = Draft202012Validator(schema)
    results = []

    try:
        Draft202012Validator.check_schema(schema)
        results.append(('the schema is one', None))
    except Exception as error:  # whatever is wrong with it is the message
        results.append(('the schema is one', str(error)))

    for path in documents(root):
        with open(path, encoding='utf-8') as file:
            document = json.load(file)
        errors = [f'/{"/".join(map(str, e.absolute_path))}: {e.message}' for e in validator.iter_errors(document)]
        results.append((f'valid: {path.relative_to(root)}', '\n'.join(errors)))

    with open(root / 'tests' / 'data' / 'corpus' / 'y_canonical-every-field.virement', encoding='utf-8') as file:
        whole = json.load(file)
    for changes, wanted in (MUTILATIONS, False), (ADDITIONS, True):
        for name, change in changes.items():
            document = copy.deepcopy(whole)
            change(document)
            good = validator.is_valid(document) == wanted
            results.append((f'{"allowed" if wanted else "refused"}: {name}', None if good else 'it is not'))

    print(f'1..{len(results)}')
    for number, (name, problem) in enumerate(results, 1):
        print(f'{"not ok" if problem else "ok"} {number} {name}')
        for line in (problem or '').splitlines():
            print(f'# {line}')
    return 1 if any(problem for _, problem in results) else 0


if __name__ == '__main__':
    sys.exit(main())
