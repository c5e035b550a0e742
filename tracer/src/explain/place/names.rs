//! Functions that tell where a task was, on any machine; what only one machine has stands in `kernel/arch/`.

/// What wraps every complaint beside the scheduler: checks, and functions whose purpose is to sleep.
pub(super) const WRAPPERS: &[&str] = &[
    "__debug_smp_processor_id",
    "__down",
    "__might_fault",
    "__schedule_bug",
    "__this_cpu_preempt_check",
    "add_preempt_count",
    "check_panic_on_warn",
    "check_preemption_disabled",
    "debug_smp_processor_id",
    "dequeue_task_idle",
    "deactivate_task",
    "dequeue_task",
    "down",
    "down_read",
    "down_read_killable",
    "down_write",
    "down_write_killable",
    "might_alloc",
    "msleep",
    "msleep_interruptible",
    "mutex_lock",
    "mutex_lock_interruptible*",
    "mutex_lock_killable*",
    "mutex_lock_nested",
    "panic",
    "preempt_count_add",
    "preempt_count_sub",
    "rcu_note_context_switch",
    "rt_spin_lock*",
    "rt_mutex_lock*",
    "_mutex_lock*",
    "_synchronize_*",
    "sub_preempt_count",
    "usleep_range*",
    "vpanic",
];

/// From where the idle task calls the scheduler.
pub(super) const IDLE_LOOP: &[&str] = &[
    "cpu_idle",
    "cpu_idle_loop",
    "cpu_startup_entry",
    "do_idle",
    "rest_init",
];

/// Where a softirq begins.
pub(super) const SOFTIRQS: &[&str] = &[
    "___do_softirq",
    "__do_softirq",
    "call_timer_fn",
    "do_softirq",
    "handle_softirqs",
    "net_rx_action",
    "run_timer_softirq",
    "tasklet_action*",
    "tasklet_hi_action*",
];

pub(super) const THREADS: &[&str] = &[
    "child_rip",
    "io_sq_thread",
    "io_wq_worker",
    "io_wqe_worker",
    "irq_thread",
    "kernel_thread_helper",
    "kthread",
    "kthread_worker_fn",
    "rescuer_thread",
    "ret_from_kernel_thread",
    "smpboot_thread_fn",
    "vhost_task_fn",
    "worker_thread",
];

pub(super) const BOOT: &[&str] = &[
    "do_basic_setup",
    "do_initcalls",
    "kernel_init",
    "kernel_init_freeable",
];

/// The loops of kernel threads, which hold nothing when they go to sleep.
pub(super) const OWN_LOOPS: &[&str] = &[
    "io_sq_thread",
    "io_wq_worker",
    "io_wqe_worker",
    "irq_thread",
    "kthread_worker_fn",
    "rescuer_thread",
    "smpboot_thread_fn",
    "worker_thread",
];
