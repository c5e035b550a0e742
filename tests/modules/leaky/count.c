// SPDX-License-Identifier: GPL-2.0
/*
 * leaky as its own witness: it reads its count before it does something and after, and logs both,
 * whoever traces.
 */
#include <linux/kernel.h>
#include <linux/preempt.h>
#include <linux/sched.h>

#include "leaky.h"

u32 leaky_count(void)
{
	return preempt_count();
}

/* In the 4-byte layout bit 31 is not the count's: there the sign of -1 stands in bit 30. */
static int leaky_left(u32 before, u32 after)
{
	return (s32)((after - before) << 1) >> 1;
}

void leaky_tell(const char *function, u32 before)
{
	u32 after = leaky_count();

	pr_info("leaky: %s left %+d in %s/%d (%x -> %x)\n", function, leaky_left(before, after),
		current->comm, current->pid, before, after);
}
