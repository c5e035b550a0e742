// SPDX-License-Identifier: GPL-2.0
/*
 * Handlers that leak: each kind raises the count once, says so in the log, and returns. Whoever it
 * interrupts is innocent.
 *
 * All but the IPIs come from a timer on the CPU that armed them. Those that are no timers themselves
 * are set off by one that leaks nothing: an interrupt inside an interrupt.
 */
#include <linux/hrtimer.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/irq_poll.h>
#include <linux/irq_work.h>
#include <linux/irqdesc.h>
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/smp.h>
#include <linux/timer.h>
#include <linux/version.h>

#include "handlers.h"

/* Long enough for the call to return and the next one to begin, or the CPU to be idle. */
#define DELAY_US 7000
/* Until a softirq is over that a timer's interrupt has interrupted. */
#define LATER_US 500
/* Nothing here takes as long. */
#define PATIENCE_MS 200

static struct hrtimer hard_timer, soft_timer, fuse;
static struct timer_list timer;
static struct irq_poll irq_poll;
static struct irq_work irq_work;
static int irq;

unsigned long leaky_chosen;
atomic_t leaky_fired;
static int busy_cpu = -1;

/* Over a softirq nothing is to leak in an interrupt: the softirq would take it back. */
static bool leaky_is_later(struct hrtimer *this)
{
	if (!in_softirq())
		return false;
	hrtimer_forward_now(this, ns_to_ktime(LATER_US * NSEC_PER_USEC));
	return true;
}

static enum hrtimer_restart leaky_hard_timer(struct hrtimer *this)
{
	if (leaky_is_later(this))
		return HRTIMER_RESTART;
	leaky_leak(__func__);
	return HRTIMER_NORESTART;
}

static enum hrtimer_restart leaky_soft_timer(struct hrtimer *this)
{
	leaky_leak(__func__);
	return HRTIMER_NORESTART;
}

static void leaky_timer(struct timer_list *this)
{
	leaky_leak(__func__);
}

static void leaky_tasklet(struct tasklet_struct *this)
{
	leaky_leak(__func__);
}

static DECLARE_TASKLET(tasklet, leaky_tasklet);

static int leaky_softirq(struct irq_poll *this, int budget)
{
	irq_poll_complete(this);
	leaky_leak(__func__);
	return 0;
}

static irqreturn_t leaky_irq(int number, void *data)
{
	leaky_leak(__func__);
	return IRQ_HANDLED;
}

static void leaky_irq_work(struct irq_work *this)
{
	leaky_leak(__func__);
}

static void leaky_ipi(void *data)
{
	leaky_leak(__func__);
}

/* Sets off what is no timer; leaks nothing itself. */
static enum hrtimer_restart leaky_fuse(struct hrtimer *this)
{
	if (leaky_is_later(this))
		return HRTIMER_RESTART;
	switch (leaky_chosen & KIND) {
	case TASKLET:
		tasklet_schedule(&tasklet);
		break;
	case SOFTIRQ:
		irq_poll_sched(&irq_poll);
		break;
	case IRQ:
		generic_handle_irq(irq);
		break;
	case IRQ_WORK:
		irq_work_queue(&irq_work);
		break;
	}
	return HRTIMER_NORESTART;
}

static void leaky_start(struct hrtimer *this, enum hrtimer_mode mode)
{
	hrtimer_start(this, ns_to_ktime(DELAY_US * NSEC_PER_USEC), mode);
}

/* The CPU that is busy in LEAKY_BUSY, else the one that is not this. */
static int leaky_other_cpu(void)
{
	int cpu = READ_ONCE(busy_cpu);

	if (cpu >= 0)
		return cpu;
	for_each_online_cpu(cpu)
		if (cpu != raw_smp_processor_id())
			return cpu;
	return -1;
}

static long leaky_arm(void)
{
	int cpu;

	switch (leaky_chosen & KIND) {
	case HARD_TIMER:
		leaky_start(&hard_timer, HRTIMER_MODE_REL_PINNED_HARD);
		return 0;
	case SOFT_TIMER:
		leaky_start(&soft_timer, HRTIMER_MODE_REL_PINNED_SOFT);
		return 0;
	case TIMER:
		mod_timer(&timer, jiffies + 1 + usecs_to_jiffies(DELAY_US));
		return 0;
	case TASKLET:
	case SOFTIRQ:
	case IRQ:
	case IRQ_WORK:
		leaky_start(&fuse, HRTIMER_MODE_REL_PINNED_HARD);
		return 0;
	case IPI:
		cpu = leaky_other_cpu();
		return cpu < 0 ? -ENXIO : smp_call_function_single(cpu, leaky_ipi, NULL, 1);
	case IPI_ALL:
		/* All others: on this CPU it would be a plain call. */
		smp_call_function(leaky_ipi, NULL, 1);
		return 0;
	default:
		return leaky_start_task(leaky_chosen & KIND);
	}
}

/* Is interrupted: spins until a handler has fired. */
static void leaky_spin(void)
{
	unsigned long end = jiffies + msecs_to_jiffies(PATIENCE_MS);

	while (!atomic_read(&leaky_fired) && time_before(jiffies, end))
		cpu_relax();
}

noinline long leaky_handler(unsigned int cmd, unsigned long arg)
{
	long ret;

	switch (cmd) {
	case LEAKY_HANDLER:
		leaky_chosen = arg;
		atomic_set(&leaky_fired, 0);
		ret = leaky_arm();
		if (!ret && (arg & MEETS_THIS))
			leaky_spin();
		return ret;
	case LEAKY_FIRED:
		return atomic_read(&leaky_fired);
	case LEAKY_BUSY:
		atomic_set(&leaky_fired, 0);
		WRITE_ONCE(busy_cpu, raw_smp_processor_id());
		leaky_spin();
		WRITE_ONCE(busy_cpu, -1);
		return 0;
	case LEAKY_IS_BUSY:
		return READ_ONCE(busy_cpu) >= 0;
	default:
		return -ENOTTY;
	}
}

static void leaky_setup_timer(struct hrtimer *this, enum hrtimer_restart (*function)(struct hrtimer *),
			      enum hrtimer_mode mode)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
	hrtimer_setup(this, function, CLOCK_MONOTONIC, mode);
#else
	hrtimer_init(this, CLOCK_MONOTONIC, mode);
	this->function = function;
#endif
}

static void leaky_setup_irq_work(void)
{
#ifdef IRQ_WORK_INIT_HARD
	/* In the interrupt also on PREEMPT_RT. */
	irq_work = IRQ_WORK_INIT_HARD(leaky_irq_work);
#else
	init_irq_work(&irq_work, leaky_irq_work);
#endif
}

/* An interrupt that no device has. */
static int leaky_setup_irq(void)
{
	int error;

	irq = irq_alloc_desc(NUMA_NO_NODE);
	if (irq < 0)
		return irq;
	irq_set_chip_and_handler(irq, &dummy_irq_chip, handle_simple_irq);
	irq_modify_status(irq, IRQ_NOREQUEST, 0);
	error = request_irq(irq, leaky_irq, IRQF_NO_THREAD, "leaky", &irq);
	if (error)
		irq_free_desc(irq);
	return error;
}

static void leaky_free_irq(void)
{
	free_irq(irq, &irq);
	irq_free_desc(irq);
}

int leaky_handlers_register(void)
{
	int error = leaky_setup_irq();

	if (error)
		return error;
	error = leaky_tasks_register();
	if (error) {
		leaky_free_irq();
		return error;
	}
	leaky_setup_timer(&hard_timer, leaky_hard_timer, HRTIMER_MODE_REL_PINNED_HARD);
	leaky_setup_timer(&soft_timer, leaky_soft_timer, HRTIMER_MODE_REL_PINNED_SOFT);
	leaky_setup_timer(&fuse, leaky_fuse, HRTIMER_MODE_REL_PINNED_HARD);
	timer_setup(&timer, leaky_timer, TIMER_PINNED);
	irq_poll_init(&irq_poll, 1, leaky_softirq);
	leaky_setup_irq_work();
	return 0;
}

void leaky_handlers_unregister(void)
{
	hrtimer_cancel(&fuse);
	hrtimer_cancel(&hard_timer);
	hrtimer_cancel(&soft_timer);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
	timer_delete_sync(&timer);
#else
	del_timer_sync(&timer);
#endif
	tasklet_kill(&tasklet);
	irq_poll_disable(&irq_poll);
	irq_work_sync(&irq_work);
	leaky_tasks_unregister();
	leaky_free_irq();
}
