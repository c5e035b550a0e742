#!/bin/sh
# What: the reader of Prometheus' text format 0.0.4 in prometheus_client gives the sample of a counter another name than it
#   has: `foo` becomes `foo_total`. That is a rule of OpenMetrics; in the text format a counter's name is what stands there.
# Version: prometheus_client 0.26.0
# Expected: the sample is called `foo`, as in the text.
# Seen: it is called `foo_total`. Without its # TYPE line it is `foo`. And a counter that is called `foo_total` already belongs
#   to a family `foo`.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check prometheus_client==0.26.0
cat >"$folder/read.py" <<'END'
from prometheus_client.parser import text_string_to_metric_families

for text in ("# TYPE foo counter\nfoo 1\n", "foo 1\n", "# TYPE foo_total counter\nfoo_total 1\n"):
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            print(family.name, family.type, sample.name)
END
seen=$("$folder/venv/bin/python" "$folder/read.py")
echo "$seen"
[ "$seen" = "foo counter foo_total
foo unknown foo
foo counter foo_total" ]
