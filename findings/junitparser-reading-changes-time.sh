#!/bin/sh
# What: asking junitparser for an attribute that <testsuites> has not (time, tests, ...) changes the suites: their time becomes
#   the sum of their cases' times, which is 0 where only the suite has one. `merge` does the same, and writes it.
# Version: junitparser 5.0.3
# Expected: reading a report changes nothing in it; the time of a suite stays what its file says.
# Seen: the suite has 1.25 s; after `report.time` was read, which said 0.0, it has 0.0. `junitparser merge` writes time="0".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check junitparser==5.0.3
cat >"$folder/report.xml" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
    <testsuite name="one" tests="1" failures="0" errors="0" skipped="0" time="1.25">
        <testcase name="a" classname="one"/>
    </testsuite>
</testsuites>
END
cat >"$folder/read.py" <<'END'
import sys
from junitparser import JUnitXml

report = JUnitXml.fromfile(sys.argv[1])
suite = next(iter(report))
print("suite", suite.time)
print("report", report.time)
print("suite", suite.time)
END
seen=$("$folder/venv/bin/python" "$folder/read.py" "$folder/report.xml")
cp "$folder/report.xml" "$folder/second.xml"
"$folder/venv/bin/junitparser" merge "$folder/report.xml" "$folder/second.xml" "$folder/merged.xml"
merged=$(grep -o '<testsuite [^>]*' "$folder/merged.xml" | grep -o ' time="[^"]*"')
echo "$seen"
echo "merged$merged"
[ "$seen" = "suite 1.25
report 0.0
suite 0.0" ] && [ "$merged" = ' time="0"' ]
