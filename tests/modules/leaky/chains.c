// SPDX-License-Identifier: GPL-2.0
/*
 * Leaks at the end of a chain of calls, for who looks for the function: of four, behind a pointer,
 * and behind a jump. None is static and all are noinline: function tracing must find each by name.
 */
#include <linux/compiler.h>
#include <linux/preempt.h>

#include "leaky.h"

void leaky_depth2(void);
void leaky_depth3(void);
void leaky_depth4(void);
void leaky_behind_pointer(void);
void leaky_tail_called(void);

noinline void leaky_depth4(void)
{
	preempt_disable();
	barrier();
}

/* The barriers keep these from being tail calls. */
noinline void leaky_depth3(void)
{
	leaky_depth4();
	barrier();
}

noinline void leaky_depth2(void)
{
	leaky_depth3();
	barrier();
}

noinline void leaky_depth1(void)
{
	leaky_depth2();
	barrier();
}

noinline void leaky_behind_pointer(void)
{
	preempt_disable();
	barrier();
}

noinline void leaky_indirect(void)
{
	void (*volatile function)(void) = leaky_behind_pointer;

	function();
	barrier();
}

noinline void leaky_tail_called(void)
{
	preempt_disable();
	barrier();
}

/* Ends in a jump: the compiler has nothing to do after the call. */
noinline void leaky_before_tail_call(void)
{
	barrier();
	leaky_tail_called();
}
