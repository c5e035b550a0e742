/* SPDX-License-Identifier: GPL-2.0 */
/* What the files of leaky share. */
#ifndef LEAKY_H
#define LEAKY_H

#include <linux/spinlock_types.h>
#include <linux/types.h>

#define LEAKY(n) (0x4c00 | (n))

/* The ioctls of contexts.c: each context is entered and kept by one, and left by the next. */
enum {
	LEAKY_RCU_READ_LOCK = LEAKY(16),
	LEAKY_RCU_READ_UNLOCK = LEAKY(17),
	LEAKY_MIGRATE_DISABLE = LEAKY(18),
	LEAKY_MIGRATE_ENABLE = LEAKY(19),
	LEAKY_PAGEFAULT_DISABLE = LEAKY(20),
	LEAKY_PAGEFAULT_ENABLE = LEAKY(21),
	LEAKY_MUTEX_LOCK = LEAKY(22),
	LEAKY_MUTEX_UNLOCK = LEAKY(23),
	LEAKY_INTERRUPT_DISABLE = LEAKY(24),
	LEAKY_INTERRUPT_ENABLE = LEAKY(25),
};

/* Makes one of them; -ENOTTY for any other, and for what this kernel does not have. */
long leaky_context(unsigned int cmd);

/* The ioctls of slept.c: each sleeps in a section of its own. */
enum {
	LEAKY_SLEPT_SPIN = LEAKY(40),
	LEAKY_SLEPT_SPIN_BH = LEAKY(41),
	LEAKY_SLEPT_BH = LEAKY(42),
	LEAKY_SLEPT_PREEMPT = LEAKY(43),
	LEAKY_SLEPT_NESTED = LEAKY(44),
	LEAKY_SLEPT_TWICE = LEAKY(45),
	LEAKY_SLEPT_THEN_LEAK = LEAKY(46),
	LEAKY_LEAK_THEN_SLEPT = LEAKY(47),
};

/* Makes one of them; -ENOTTY for any other. */
long leaky_slept(unsigned int cmd, spinlock_t *lock);

/* The ioctls of handlers.c: arms a handler; how many have fired; is interrupted; whether something is. */
enum {
	LEAKY_HANDLER = LEAKY(64),
	LEAKY_FIRED = LEAKY(65),
	LEAKY_BUSY = LEAKY(66),
	LEAKY_IS_BUSY = LEAKY(67),
};

/* Makes one of them; -ENOTTY for any other. */
long leaky_handler(unsigned int cmd, unsigned long arg);

int leaky_handlers_register(void);
void leaky_handlers_unregister(void);

/* What the count of this CPU is, and what FUNCTION made of it since: that goes to the log. */
u32 leaky_count(void);
void leaky_tell(const char *function, u32 before);

/*
 * What the current task shows of a counter, by the counter's place in tests/src/scenario/call.rs;
 * 0 where this kernel does not have it.
 */
long leaky_show(unsigned long counter);

/* Each calls others, the last of which leaks. */
void leaky_depth1(void);
void leaky_indirect(void);
void leaky_before_tail_call(void);

/* The ways in beside the device: exec of a file, getsockopt of a socket. */
int leaky_entries_register(void);
void leaky_entries_unregister(void);

#endif
