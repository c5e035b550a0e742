#!/bin/sh
# What: the TAP 14 parser of node-tap takes the second level of KTAP's subtests for the first, and does not see the first. KTAP
#   indents a level by 2 spaces, TAP by 4. So the results of two subtests become one list, with the same numbers twice.
# Version: tap-parser 18.3.4
# Expected: what the kernel's Documentation/dev-tools/ktap.rst says: "valid KTAP output should also form valid TAP output, but
#   [...] nested test results, may be lost". So its example, without the third test, which fails, has no failure.
# Seen: "not ok", by tapError "test point id 1 appears multiple times". One level deep it passes, and the subtest is lost.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" tap-parser@18.3.4
cat >"$folder/two-levels.ktap" <<'END'
KTAP version 1
1..1
  KTAP version 1
  1..2
    KTAP version 1
    1..1
    # test_1: initializing test_1
    ok 1 test_1
  ok 1 example_test_1
    KTAP version 1
    1..2
    ok 1 test_1 # SKIP test_1 skipped
    ok 2 test_2
  ok 2 example_test_2
ok 1 main_test
END
cat >"$folder/one-level.ktap" <<'END'
KTAP version 1
1..1
  KTAP version 1
  1..1
  ok 1 test_1
ok 1 main_test
END
cat >"$folder/read.mjs" <<'END'
import { Parser } from 'tap-parser'
import { readFileSync } from 'node:fs'

for (const name of ['one-level', 'two-levels']) {
  const errors = new Set()
  let children = 0
  const results = await new Promise(done => {
    const parser = new Parser(done)
    parser.on('child', child => {
      children += 1
      child.on('assert', result => result.tapError && errors.add(result.tapError))
    })
    parser.end(readFileSync(new URL(`${name}.ktap`, import.meta.url), 'utf8'))
  })
  console.log(name, results.ok ? 'ok' : 'not ok', children, 'subtests')
  for (const error of errors) console.log(error)
}
END
seen=$(node "$folder/read.mjs")
echo "$seen"
[ "$seen" = "one-level ok 0 subtests
two-levels not ok 1 subtests
test point id 1 appears multiple times
id greater than plan end" ]
