// SPDX-License-Identifier: GPL-2.0
/*
 * leaky's device: a driver whose system calls leak a preemption count, each in its own way.
 *
 * /dev/leaky takes ioctls that leak (LEAKY_*), and LEAKY_ARM, which leaks nothing and makes
 * the next call of another kind on the same open file leak. LEAKY_SHOW tells what the kernel
 * counts, without anybody who traces. The numbers are those of
 * tests/src/scenario/table.rs. They need a magic: a bare 2 is FIGETBSZ and never reaches a driver.
 */
#include <linux/compat.h>
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/percpu.h>
#include <linux/poll.h>
#include <linux/preempt.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>

#include "leaky.h"

enum {
	LEAKY_BALANCED = LEAKY(0),
	LEAKY_PREEMPT_DISABLE = LEAKY(1),
	LEAKY_GET_CPU_VAR = LEAKY(2),
	LEAKY_LOCAL_BH_DISABLE = LEAKY(3),
	LEAKY_SPIN_LOCK = LEAKY(4),
	LEAKY_UNDERFLOW = LEAKY(5),
	LEAKY_SLEEP_AFTER = LEAKY(6),
	LEAKY_NESTED_4 = LEAKY(7),
	LEAKY_PREEMPT_5 = LEAKY(8),
	LEAKY_PREEMPT_20 = LEAKY(9),
	LEAKY_SPIN_LOCK_BH = LEAKY(10),
	LEAKY_ERROR_RETURN = LEAKY(11),
	LEAKY_SECOND_CALL = LEAKY(12),
	LEAKY_PREEMPT_2 = LEAKY(13),
	LEAKY_SPIN_UNLOCK = LEAKY(14),
	LEAKY_LOCAL_BH_ENABLE = LEAKY(15),
	LEAKY_INDIRECT = LEAKY(26),
	LEAKY_TAIL_CALL = LEAKY(27),
	LEAKY_BH_SLEEP_AFTER = LEAKY(28),
	LEAKY_PREEMPT_255 = LEAKY(29),
	LEAKY_LOCAL_BH_127 = LEAKY(30),
	LEAKY_ARM = LEAKY(32),
	LEAKY_SHOW = LEAKY(33),
};

/* What LEAKY_ARM's argument chooses. */
enum {
	ARM_NONE,
	ARM_READ,
	ARM_WRITE,
	ARM_POLL,
	ARM_MMAP,
	ARM_CLOSE,
	ARM_FAULT,
	ARM_RELEASE,
	ARM_RELEASE_SLEEPS,
};

/*
 * One for each open file, and never freed: a leaked lock stays held for ever, and the next
 * scenario must find one that is free.
 */
struct leaky_file {
	spinlock_t lock;
	atomic_t calls;
	unsigned long armed;
};

static DEFINE_PER_CPU(int, leaky_variable);

static bool leaky_armed(struct file *file, unsigned long what)
{
	struct leaky_file *leaky = file->private_data;

	return cmpxchg(&leaky->armed, what, ARM_NONE) == what;
}

static void leaky_balanced(struct leaky_file *leaky)
{
	preempt_disable();
	get_cpu_var(leaky_variable)++;
	put_cpu_var(leaky_variable);
	preempt_enable();

	spin_lock(&leaky->lock);
	spin_unlock(&leaky->lock);
	spin_lock_bh(&leaky->lock);
	spin_unlock_bh(&leaky->lock);

	local_bh_disable();
	local_bh_disable();
	local_bh_enable();
	local_bh_enable();

	rcu_read_lock();
	rcu_read_unlock();
}

static void leaky_preempt_disable(int times)
{
	while (times--)
		preempt_disable();
}

static void leaky_local_bh_disable(int times)
{
	while (times--)
		local_bh_disable();
}

static long leaky_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct leaky_file *leaky = file->private_data;

	switch (cmd) {
	case LEAKY_BALANCED:
		leaky_balanced(leaky);
		return 0;
	case LEAKY_PREEMPT_DISABLE:
		leaky_preempt_disable(1);
		return 0;
	case LEAKY_GET_CPU_VAR:
		get_cpu_var(leaky_variable)++;
		return 0;
	case LEAKY_LOCAL_BH_DISABLE:
		local_bh_disable();
		return 0;
	case LEAKY_SPIN_LOCK:
		spin_lock(&leaky->lock);
		return 0;
	case LEAKY_UNDERFLOW:
		preempt_enable();
		return 0;
	case LEAKY_SLEEP_AFTER:
		preempt_disable();
		/* With an argument so many ms, or until it is killed. */
		if (arg)
			msleep_interruptible(arg);
		else
			msleep(1);
		return 0;
	case LEAKY_BH_SLEEP_AFTER:
		local_bh_disable();
		msleep(1);
		return 0;
	case LEAKY_NESTED_4:
		leaky_depth1();
		return 0;
	case LEAKY_PREEMPT_5:
		leaky_preempt_disable(5);
		return 0;
	case LEAKY_PREEMPT_20:
		leaky_preempt_disable(20);
		return 0;
	case LEAKY_PREEMPT_255:
		leaky_preempt_disable(255);
		return 0;
	case LEAKY_LOCAL_BH_127:
		leaky_local_bh_disable(127);
		return 0;
	case LEAKY_SPIN_LOCK_BH:
		spin_lock_bh(&leaky->lock);
		return 0;
	case LEAKY_ERROR_RETURN:
		preempt_disable();
		return -EINVAL;
	case LEAKY_SECOND_CALL:
		if (atomic_inc_return(&leaky->calls) == 2)
			preempt_disable();
		return 0;
	case LEAKY_PREEMPT_2:
		leaky_preempt_disable(2);
		return 0;
	case LEAKY_SPIN_UNLOCK:
		spin_unlock(&leaky->lock);
		return 0;
	case LEAKY_LOCAL_BH_ENABLE:
		local_bh_enable();
		return 0;
	case LEAKY_INDIRECT:
		leaky_indirect();
		return 0;
	case LEAKY_TAIL_CALL:
		leaky_before_tail_call();
		return 0;
	case LEAKY_ARM:
		leaky->armed = arg;
		return 0;
	case LEAKY_SHOW:
		return leaky_show(arg);
	case LEAKY_SLEPT_SPIN ... LEAKY_LEAK_THEN_SLEPT:
		return leaky_slept(cmd, &leaky->lock);
	case LEAKY_HANDLER ... LEAKY_IS_BUSY:
		return leaky_handler(cmd, arg);
	default:
		return leaky_context(cmd);
	}
}

static ssize_t leaky_read(struct file *file, char __user *to, size_t len, loff_t *pos)
{
	if (leaky_armed(file, ARM_READ))
		preempt_disable();
	return 0;
}

static ssize_t leaky_write(struct file *file, const char __user *from, size_t len, loff_t *pos)
{
	if (leaky_armed(file, ARM_WRITE))
		preempt_disable();
	return len;
}

static __poll_t leaky_poll(struct file *file, poll_table *wait)
{
	if (leaky_armed(file, ARM_POLL))
		preempt_disable();
	return EPOLLIN;
}

static vm_fault_t leaky_fault(struct vm_fault *vmf)
{
	struct page *page = alloc_page(GFP_KERNEL | __GFP_ZERO);

	if (!page)
		return VM_FAULT_OOM;
	vmf->page = page;
	if (leaky_armed(vmf->vma->vm_file, ARM_FAULT))
		preempt_disable();
	return 0;
}

static const struct vm_operations_struct leaky_vm = {
	.fault = leaky_fault,
};

static int leaky_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &leaky_vm;
	if (leaky_armed(file, ARM_MMAP))
		preempt_disable();
	return 0;
}

/* Called in close() itself; release comes later, as task work, on kernels up to 6.5. */
static int leaky_flush(struct file *file, fl_owner_t id)
{
	if (leaky_armed(file, ARM_CLOSE))
		preempt_disable();
	return 0;
}

static int leaky_release(struct inode *inode, struct file *file)
{
	if (leaky_armed(file, ARM_RELEASE)) {
		preempt_disable();
	} else if (leaky_armed(file, ARM_RELEASE_SLEEPS)) {
		preempt_disable();
		msleep(1);
	}
	return 0;
}

static int leaky_open(struct inode *inode, struct file *file)
{
	struct leaky_file *leaky = kzalloc(sizeof(*leaky), GFP_KERNEL);

	if (!leaky)
		return -ENOMEM;
	spin_lock_init(&leaky->lock);
	file->private_data = leaky;
	return 0;
}

static const struct file_operations leaky_operations = {
	.owner = THIS_MODULE,
	.open = leaky_open,
	.release = leaky_release,
	.flush = leaky_flush,
	.unlocked_ioctl = leaky_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.read = leaky_read,
	.write = leaky_write,
	.poll = leaky_poll,
	.mmap = leaky_mmap,
};

static struct miscdevice leaky_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "leaky",
	.fops = &leaky_operations,
	.mode = 0666,
};

/* Reading /sys/module/leaky/parameters/on_read leaks, as CVE-2026-64070 did. */
static int leaky_param_get(char *buffer, const struct kernel_param *param)
{
	preempt_disable();
	return scnprintf(buffer, PAGE_SIZE, "leaked\n");
}

static const struct kernel_param_ops leaky_param = {
	.get = leaky_param_get,
};
module_param_cb(on_read, &leaky_param, NULL, 0444);

static int __init leaky_init(void)
{
	int error = misc_register(&leaky_device);

	if (error)
		return error;
	error = leaky_entries_register();
	if (error)
		goto no_entries;
	error = leaky_handlers_register();
	if (error)
		goto no_handlers;
	return 0;

no_handlers:
	leaky_entries_unregister();
no_entries:
	misc_deregister(&leaky_device);
	return error;
}

static void __exit leaky_exit(void)
{
	leaky_handlers_unregister();
	leaky_entries_unregister();
	misc_deregister(&leaky_device);
}

module_init(leaky_init);
module_exit(leaky_exit);
MODULE_DESCRIPTION("Leaks preemption counts on request");
MODULE_LICENSE("GPL");
