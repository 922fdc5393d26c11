# Copyright 2026 The Virement authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs virement-cli in a folder of its own and keeps what it said."""

import json
import os
import subprocess
import tempfile


class Program:
    """The program under test, the examples, and a scratch folder."""

    def __init__(self, binary, root):
        self.binary = os.path.abspath(binary)
        self.root = os.path.abspath(root)
        self.example = os.path.join(self.root, "data/examples/norfolk-2018-19.virement")
        self.cases = os.path.join(self.root, "tests/data/cases")
        self.scratch = tempfile.TemporaryDirectory(prefix="virement-cli-")
        self.dir = self.scratch.name

    def run(self, *args, status=0, env=None, notes=False):
        """Runs a command, checks its exit status, which may be one of several, and that it did not crash or warn.
        With notes, it may say what a reader ought to know."""
        # What a sanitizer leaves out is not the program's to say.
        sanitizer = os.environ.get("LSAN_OPTIONS", "") + ":print_suppressions=0"
        done = subprocess.run(
            [self.binary, *args],
            cwd=self.dir,
            env={**os.environ, "LSAN_OPTIONS": sanitizer, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=120,
            check=False,
        )
        done.stdout = done.stdout.decode()
        done.stderr = done.stderr.decode()
        assert done.returncode in (status if isinstance(status, tuple) else (status,)), (args, done.returncode, done.stdout[-2000:], done.stderr)
        assert "CRITICAL" not in done.stderr and "WARNING" not in done.stderr, done.stderr
        assert "runtime error" not in done.stderr, done.stderr
        if done.returncode == 0:
            said = [line for line in done.stderr.splitlines() if not (notes and line.startswith("note: "))]
            assert not said, done.stderr
        return done

    def json(self, *args, status=0):
        """Runs a command that prints JSON."""
        return json.loads(self.run(*args, "--format", "json", status=status).stdout)

    def file(self, name, content):
        """Writes a file into the scratch folder."""
        path = os.path.join(self.dir, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path
