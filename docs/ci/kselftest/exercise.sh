#!/bin/sh
# SPDX-License-Identifier: MIT OR Apache-2.0
# Put the calls in question here: load the module, open its device, use it, and unload it.
cat /proc/version > /dev/null
