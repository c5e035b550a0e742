/* SPDX-License-Identifier: GPL-2.0 */
/* What a handler does, and what LEAKY_HANDLER's argument chooses. */
#ifndef LEAKY_HANDLERS_H
#define LEAKY_HANDLERS_H

#include <linux/atomic.h>
#include <linux/preempt.h>

#include "leaky.h"

/* The numbers are those of tests/src/scenario/handler.rs. */
enum {
	HARD_TIMER = 1,
	SOFT_TIMER = 2,
	TIMER = 3,
	TASKLET = 4,
	SOFTIRQ = 5,
	IRQ = 6,
	IRQ_WORK = 7,
	IPI = 8,
	IPI_ALL = 9,
	WORK = 10,
	OWN_WORK = 11,
	SLEEPS_WORK = 12,
	THREAD = 13,
	SLEEPS_THREAD = 14,
	KIND = 0xff,
	/* One release too many in place of a raise. */
	MINUS = 0x100,
	/* The call that arms it waits for it, and is what it interrupts. */
	MEETS_THIS = 0x200,
};

extern unsigned long leaky_chosen;
extern atomic_t leaky_fired;

/* Inline, so that it is the handler itself that leaks. */
static __always_inline void leaky_leak(const char *function)
{
	u32 before = leaky_count();

	if (leaky_chosen & MINUS)
		preempt_enable();
	else
		preempt_disable();
	leaky_tell(function, before);
	atomic_inc(&leaky_fired);
}

/* Tasks of the kernel's own: those that work items run in, and one of leaky's. */
int leaky_tasks_register(void);
void leaky_tasks_unregister(void);
long leaky_start_task(unsigned long kind);

#endif
