// SPDX-License-Identifier: GPL-2.0
/*
 * Contexts that are counted beside preempt_count: each is entered by one ioctl and kept, and left
 * again by another, before it does harm. A kernel that does not count one of them has no such
 * ioctl.
 */
#include <linux/interrupt.h>
#include <linux/mutex.h>
#include <linux/preempt.h>
#include <linux/rcupdate.h>
#include <linux/sched.h>
#include <linux/uaccess.h>
#include <linux/version.h>
#if __has_include(<linux/interrupt_rc.h>)
#include <linux/interrupt_rc.h>
#define HAS_LOCAL_INTERRUPT_DISABLE
#endif

#include "leaky.h"

/* Before 5.11, migrate_disable() is preempt_disable() but on PREEMPT_RT. */
#if defined(CONFIG_SMP) && \
	(defined(CONFIG_PREEMPT_RT) || LINUX_VERSION_CODE >= KERNEL_VERSION(5, 11, 0))
#define HAS_MIGRATION_DISABLED
#endif

static DEFINE_MUTEX(leaky_mutex);

long leaky_context(unsigned int cmd)
{
	switch (cmd) {
	case LEAKY_RCU_READ_LOCK:
		rcu_read_lock();
		return 0;
	case LEAKY_RCU_READ_UNLOCK:
		rcu_read_unlock();
		return 0;
	case LEAKY_PAGEFAULT_DISABLE:
		pagefault_disable();
		return 0;
	case LEAKY_PAGEFAULT_ENABLE:
		pagefault_enable();
		return 0;
	case LEAKY_MUTEX_LOCK:
		mutex_lock(&leaky_mutex);
		return 0;
	case LEAKY_MUTEX_UNLOCK:
		mutex_unlock(&leaky_mutex);
		return 0;
#ifdef HAS_MIGRATION_DISABLED
	case LEAKY_MIGRATE_DISABLE:
		migrate_disable();
		return 0;
	case LEAKY_MIGRATE_ENABLE:
		migrate_enable();
		return 0;
#endif
#ifdef HAS_LOCAL_INTERRUPT_DISABLE
	case LEAKY_INTERRUPT_DISABLE:
		local_interrupt_disable();
		return 0;
	case LEAKY_INTERRUPT_ENABLE:
		local_interrupt_enable();
		return 0;
#endif
	default:
		return -ENOTTY;
	}
}

long leaky_show(unsigned long counter)
{
	switch (counter) {
	case 0:
		/* Without NEED_RESCHED; the 8-byte layout has it elsewhere. */
		return preempt_count() & 0x7fffffff;
#ifdef CONFIG_PREEMPT_RCU
	case 1:
		return current->rcu_read_lock_nesting;
#endif
#ifdef HAS_MIGRATION_DISABLED
	case 2:
		return current->migration_disabled;
#endif
	case 3:
		return current->pagefault_disabled;
#ifdef CONFIG_PREEMPT_RT
	case 4:
		return current->softirq_disable_cnt;
#endif
#ifdef CONFIG_LOCKDEP
	case 5:
		return current->lockdep_depth;
#endif
	default:
		return 0;
	}
}
