// SPDX-License-Identifier: GPL-2.0
#include <linux/module.h>
static int __init leaky_init(void) { return 0; }
module_init(leaky_init);
MODULE_LICENSE("GPL");
