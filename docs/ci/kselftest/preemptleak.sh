#!/bin/sh
# SPDX-License-Identifier: MIT OR Apache-2.0
# A selftest of the kernel: does what COMMAND does leak a preemption count?
#
#   preemptleak.sh [COMMAND [ARG]...]    # without one: ./exercise.sh
#
# The runner takes the arguments from KSELFTEST_PREEMPTLEAK_SH_ARGS. How COMMAND ends is another
# test's business: here only leaks fail.

# KSFT_SKIP of kselftest.h.
skip=4

if ! command -v preemptleak > /dev/null; then
    echo "KTAP version 1"
    echo "1..0 # SKIP preemptleak is not on PATH"
    exit $skip
fi
[ $# -gt 0 ] || set -- ./exercise.sh
exec preemptleak trace --kselftest -- "$@"
