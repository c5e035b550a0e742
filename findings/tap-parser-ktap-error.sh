#!/bin/sh
# What: node-tap's parser makes KTAP's directives ERROR, TIMEOUT and XFAIL, and all that follows them, a part of the test's
#   name. TAP has SKIP and TODO only. So a test that once could not run is two tests to whoever compares names.
# Version: tap-parser 18.3.4
# Expected: what the kernel's Documentation/dev-tools/ktap.rst says: SKIP, TODO, XFAIL, TIMEOUT and ERROR are directives, which
#   follow the description after " # ". The name is "coverage" in all of them.
# Seen: "coverage # ERROR no privilege", and the same with TIMEOUT and XFAIL; "coverage" with SKIP and TODO.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" tap-parser@18.3.4
cat >"$folder/read.mjs" <<'END2'
import { Parser } from 'tap-parser'

for (const directive of ['SKIP', 'TODO', 'XFAIL', 'TIMEOUT', 'ERROR']) {
  await new Promise(done => {
    const parser = new Parser(done)
    parser.on('assert', result => console.log(result.name))
    parser.end(`KTAP version 1\n1..1\nnot ok 1 coverage # ${directive} no privilege\n`)
  })
}
END2
seen=$(node "$folder/read.mjs")
echo "$seen"
[ "$seen" = "coverage
coverage
coverage # XFAIL no privilege
coverage # TIMEOUT no privilege
coverage # ERROR no privilege" ]
