#!/bin/sh
# Makes a LAVA test case of each test in a file of preemptleak's KTAP:
#
#   lava-cases.sh FILE
#
# `ok` is pass, `not ok` fail, `# SKIP` skip, and `# ERROR`, where nobody can tell, unknown. Without
# FILE preemptleak could not even start: then `coverage` is unknown. Names have no blanks in LAVA.
set -eu

if [ ! -r "$1" ]; then
    lava-test-case coverage --result unknown
    exit
fi
sed -n \
    -e '/^ok .*# SKIP/  { s/ # SKIP.*//;  s/^ok [0-9]* //;     s/^/skip /;    p; d; }' \
    -e '/^not ok .*# ERROR/ { s/ # ERROR.*//; s/^not ok [0-9]* //; s/^/unknown /; p; d; }' \
    -e 's/^ok [0-9]* /pass /p' \
    -e 's/^not ok [0-9]* /fail /p' "$1" |
    while read -r result name; do
        id=$(printf '%s' "$name" | tr -c 'A-Za-z0-9._-' '-' | tr -s '-' | sed 's/-$//')
        lava-test-case "$id" --result "$result"
    done
