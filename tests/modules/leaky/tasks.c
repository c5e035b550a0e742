// SPDX-License-Identifier: GPL-2.0
/*
 * Tasks of the kernel's own that leak, or sleep in sections of their own: work items, on the system's
 * queue and on one of leaky's, and a thread.
 */
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/jiffies.h>
#include <linux/kthread.h>
#include <linux/sched.h>
#include <linux/workqueue.h>

#include "handlers.h"

/* A thread that is stopped before it has begun never does; on a busy host it may begin late. */
#define PATIENCE_MS 2000

static struct work_struct work, sleeping_work;
static struct workqueue_struct *own_queue;

/*
 * With -1 __schedule() runs with preemption on, and whatever else there is to run gets the CPU in the
 * middle of it: so let there be nothing.
 */
static void leaky_undisturbed(void)
{
	sched_set_fifo(current);
}

static noinline void leaky_sleep_inside(const char *function)
{
	u32 before = leaky_count();

	leaky_undisturbed();
	preempt_disable();
	msleep(1);
	preempt_enable();
	leaky_tell(function, before);
	atomic_inc(&leaky_fired);
}

static void leaky_work(struct work_struct *this)
{
	if (leaky_chosen & MINUS)
		leaky_undisturbed();
	leaky_leak(__func__);
}

/* The barriers keep these in the trace of who sleeps. */
static void leaky_sleeping_work(struct work_struct *this)
{
	leaky_sleep_inside(__func__);
	barrier();
}

/* Until it is told to stop: that is when the scheduler meets what it left. */
static int leaky_wait_for_stop(void)
{
	set_current_state(TASK_INTERRUPTIBLE);
	while (!kthread_should_stop()) {
		schedule();
		set_current_state(TASK_INTERRUPTIBLE);
	}
	__set_current_state(TASK_RUNNING);
	return 0;
}

static int leaky_thread(void *unused)
{
	leaky_leak(__func__);
	return leaky_wait_for_stop();
}

static int leaky_sleeping_thread(void *unused)
{
	leaky_sleep_inside(__func__);
	return leaky_wait_for_stop();
}

static long leaky_run_thread(int (*function)(void *))
{
	unsigned long end = jiffies + msecs_to_jiffies(PATIENCE_MS);
	struct task_struct *thread = kthread_run(function, NULL, "leaky_thread");

	if (IS_ERR(thread))
		return PTR_ERR(thread);
	while (!atomic_read(&leaky_fired) && time_before(jiffies, end))
		msleep(1);
	return kthread_stop(thread);
}

long leaky_start_task(unsigned long kind)
{
	switch (kind) {
	/*
	 * A worker with a count below 0 takes itself for an NMI until it next
	 * sleeps: of high priority, for these workers have nothing else to do.
	 */
	case WORK:
		queue_work(system_highpri_wq, &work);
		return 0;
	case OWN_WORK:
		queue_work(own_queue, &work);
		return 0;
	case SLEEPS_WORK:
		queue_work(system_highpri_wq, &sleeping_work);
		return 0;
	case THREAD:
		return leaky_run_thread(leaky_thread);
	case SLEEPS_THREAD:
		return leaky_run_thread(leaky_sleeping_thread);
	default:
		return -ENOTTY;
	}
}

int leaky_tasks_register(void)
{
	own_queue = alloc_workqueue("leaky", WQ_UNBOUND, 0);
	if (!own_queue)
		return -ENOMEM;
	INIT_WORK(&work, leaky_work);
	INIT_WORK(&sleeping_work, leaky_sleeping_work);
	return 0;
}

void leaky_tasks_unregister(void)
{
	cancel_work_sync(&sleeping_work);
	cancel_work_sync(&work);
	destroy_workqueue(own_queue);
}
