#!/bin/sh
# A job for a CI server: runs TEST under preemptleak and leaves the reports in FOLDER. Run as root:
#
#   junit.sh FOLDER TEST [ARG]...
#
# FOLDER/leaks.xml is JUnit, for the server's view of tests; FOLDER/leaks.jsonl is for jq and for
# `preemptleak diff`; stdout has what TEST and preemptleak say.
#
# Exit status: 0: TEST passed and nothing leaked. 1: a leak. 125: nobody can tell, which is no
# success. Else TEST's own. Add --strict where blind spots of the kernel shall be 125, too.
set -eu

if [ $# -lt 2 ]; then
    echo "usage: $0 FOLDER TEST [ARG]..." >&2
    exit 2
fi
folder=$1
shift
mkdir -p "$folder"

# For whoever reads the job's log: what this kernel lets the tool see.
preemptleak check || true

exec preemptleak trace --pass-status \
    --output "junit:$folder/leaks.xml" --output "json:$folder/leaks.jsonl" -- "$@"
