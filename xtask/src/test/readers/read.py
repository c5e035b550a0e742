"""Gives the samples to other people's readers, and prints a row of docs/formats.md for each: what it
says of each kind of run, and the status that it ends with where it is a program.

    read.py SAMPLES TAP_PARSER [VERSION=KUNIT_PY]...
"""

import json
import os
import re
import subprocess
import sys
from importlib.metadata import version

import junitparser
import kcidb_io

samples, tap_parser, *kunits = sys.argv[1:]
here = os.path.dirname(sys.executable)
KINDS = ["clean", "leak", "known", "unknown", "failed"]


def run(*command, stdin=None):
    """What a program says, without colours, and its status."""
    done = subprocess.run(
        command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return re.sub(r"\x1b\[[0-9;]*m", "", done.stdout), done.returncode


def row(reader, release, extension, read):
    """A row; a file that is not there was never written: a run that fails leaves none."""
    cells = []
    for kind in KINDS:
        path = os.path.join(samples, f"{kind}.{extension}")
        cells.append(read(path) if os.path.exists(path) else "no file")
    print("|", " | ".join([reader, release, *cells]), "|")


def with_junitparser(path):
    suite = next(iter(junitparser.JUnitXml.fromfile(path)))
    reasons = [result.text for case in suite for result in case.result]
    assert all(reasons), f"{path}: a reason has no text"
    return counts(suite.tests, suite.failures, suite.errors, suite.skipped)


def counts(tests, failed, errors, skipped):
    words = [f"{tests} test{'s' if tests > 1 else ''}"]
    words += [f"{n} {what}" for n, what in [(failed, "failed"), (errors, "error"), (skipped, "skipped")] if n]
    return ", ".join(words)


def with_junit2html(path):
    said, status = run(os.path.join(here, "junit2html"), path, "--summary-matrix")
    totals = re.findall(r"^\s+(\w+)\s+:\s+(\d+)$", said, re.M)
    return f"{', '.join(f'{n} {what.lower()}' for what, n in totals)} ({status})"


def with_prove(path):
    said, status = run("prove", "--exec", "cat", path)
    return f"{said.strip().splitlines()[-1]} ({status})"


def with_tap_parser(path):
    with open(path, encoding="utf-8") as file:
        said, status = run(tap_parser, "-t", stdin=file)
    names = re.findall(r"^(?:not )?ok \d+ - (.*?)(?: # .*)?$", said, re.M)
    assert not any(re.search(r"\b(ERROR|SKIP)\b", name) for name in names), names
    return f"{'pass' if status == 0 else 'fail'} ({status})"


def with_kunit(program):
    def read(path):
        said, status = run(sys.executable, program, "parse", path)
        told = re.search(r"Testing complete\. (.*)", said)
        assert told, said
        return f"{told.group(1)} ({status})"

    return read


def with_kcidb(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    kcidb_io.schema.V5_3.validate(data)
    return data["tests"][0]["status"]


row("junitparser", version("junitparser"), "xml", with_junitparser)
row("junit2html", version("junit2html"), "xml", with_junit2html)
for kunit in kunits:
    release, program = kunit.split("=", 1)
    row("kunit.py parse", release, "ktap", with_kunit(program))
row("prove", run("prove", "--version")[0].split("v")[1].split(" ")[0], "ktap", with_prove)
package = os.path.join(os.path.dirname(tap_parser), "../tap-parser/package.json")
with open(package, encoding="utf-8") as file:
    row("tap-parser", json.load(file)["version"], "ktap", with_tap_parser)
row("kcidb-io", version("kcidb-io"), "json", with_kcidb)
