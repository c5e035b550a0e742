#!/bin/sh
# Boots KERNEL by virtme-ng, with this machine's files below it, and runs the shell command TEST in it
# under preemptleak:
#
#   virtme-ng.sh KERNEL FOLDER TEST [VNG-OPTION]...
#
# KERNEL is a bzImage or a built tree. TEST runs as root in FOLDER, the only place that the guest
# writes to; there it leaves leaks.xml (JUnit) and leaks.jsonl.
#
# Exit status: that of `preemptleak trace --pass-status`; 125 also where the guest did not come to
# its end.
set -eu

if [ $# -lt 3 ]; then
    echo "usage: $0 KERNEL FOLDER TEST [VNG-OPTION]..." >&2
    exit 2
fi
kernel=$1
folder=$2
test=$3
shift 3

mkdir -p "$folder"
folder=$(realpath "$folder")
cp "$(command -v preemptleak)" "$folder/preemptleak"
printf '%s\n' "$test" > "$folder/test.sh"
cat > "$folder/run.sh" << 'END'
./preemptleak trace --pass-status --output junit:leaks.xml --output json:leaks.jsonl -- sh test.sh
echo $? > status
END

# vng tells the guest's status only where the kernel has virtio-serial built in: a file does always.
rm -f "$folder/status"
vng --run "$kernel" --rwdir="$folder" --cwd="$folder" --exec 'sh run.sh' "$@" || true
if [ ! -s "$folder/status" ]; then
    echo "$0: the guest did not come to its end: see its console (--verbose)" >&2
    exit 125
fi
exit "$(cat "$folder/status")"
