// SPDX-License-Identifier: GPL-2.0
/*
 * Sleeps in sections of its own, in which it may not, and gives back all that it took. But the
 * scheduler has reset the count, so what it gives back is too much.
 */
#include <linux/bottom_half.h>
#include <linux/delay.h>
#include <linux/errno.h>
#include <linux/preempt.h>
#include <linux/spinlock.h>

#include "leaky.h"

static long leaky_sleep(unsigned int cmd, spinlock_t *lock)
{
	switch (cmd) {
	case LEAKY_SLEPT_SPIN:
		spin_lock(lock);
		msleep(1);
		spin_unlock(lock);
		return 0;
	case LEAKY_SLEPT_SPIN_BH:
		spin_lock_bh(lock);
		msleep(1);
		spin_unlock_bh(lock);
		return 0;
	case LEAKY_SLEPT_BH:
		local_bh_disable();
		msleep(1);
		local_bh_enable();
		return 0;
	case LEAKY_SLEPT_PREEMPT:
		preempt_disable();
		msleep(1);
		preempt_enable();
		return 0;
	case LEAKY_SLEPT_NESTED:
		preempt_disable();
		preempt_disable();
		msleep(1);
		preempt_enable();
		preempt_enable();
		return 0;
	case LEAKY_SLEPT_TWICE:
		preempt_disable();
		msleep(1);
		msleep(1);
		preempt_enable();
		return 0;
	case LEAKY_SLEPT_THEN_LEAK:
		preempt_disable();
		msleep(1);
		preempt_enable();
		preempt_disable();
		return 0;
	case LEAKY_LEAK_THEN_SLEPT:
		preempt_disable();
		preempt_disable();
		msleep(1);
		preempt_enable();
		return 0;
	default:
		return -ENOTTY;
	}
}

noinline long leaky_slept(unsigned int cmd, spinlock_t *lock)
{
	u32 before = leaky_count();
	long ret = leaky_sleep(cmd, lock);

	if (!ret)
		leaky_tell(__func__, before);
	return ret;
}
