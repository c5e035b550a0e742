#!/bin/sh
# What: tappy fails TAP whose plan has a comment before it: it wants the plan on the first line, on the second below a
#   version, or on the last.
# Version: tap.py 3.2.1
# Expected: it passes. The specification of TAP wants the plan to be the first line that is no diagnostic; Perl's prove passes it.
# Seen: exit status 1, "A plan must appear at the beginning or end of the file." The same for a first line that it does not know,
#   such as KTAP's version: so it fails every KTAP with a plan, which prove passes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tap.py==3.2.1
cd "$folder"
printf '1..1\n# about a\nok 1 a\n' >below.tap
printf '# about a\n1..1\nok 1 a\n' >above.tap
printf 'KTAP version 1\n1..1\nok 1 a\n' >ktap.tap
seen=
for name in below above ktap; do
    status=0
    venv/bin/tappy $name.tap >$name.out 2>&1 || status=$?
    why=$(grep 'A plan must' $name.out || true)
    seen="$seen$name: $status $why
"
done
printf %s "$seen"
[ "$seen" = "below: 0 
above: 1 A plan must appear at the beginning or end of the file.
ktap: 1 A plan must appear at the beginning or end of the file.
" ]
