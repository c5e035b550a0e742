// SPDX-License-Identifier: GPL-2.0
/*
 * Ways into leaky that go through no file of the device: exec of a file with leaky's own magic,
 * and getsockopt with leaky's own option.
 */
#include <linux/binfmts.h>
#include <linux/delay.h>
#include <linux/in.h>
#include <linux/module.h>
#include <linux/netfilter.h>
#include <linux/preempt.h>
#include <linux/string.h>
#include <net/sock.h>

#include "leaky.h"

/* An option of level SOL_IP that nobody else has: out of all the ranges in use. */
#define LEAKY_SOCKOPT 0x4c00

/*
 * "LEAKY" is no format at all: it leaks, and exec fails with ENOEXEC. All of it can be printed:
 * for another magic the kernel would look for a module, and sleep.
 *
 * "#!... leaky" is a script: it leaks and sleeps, and then whoever runs scripts runs it.
 */
static int leaky_load_binary(struct linux_binprm *bprm)
{
	if (!memcmp(bprm->buf, "LEAKY", 5)) {
		preempt_disable();
	} else if (!memcmp(bprm->buf, "#!", 2) &&
		   strnstr(bprm->buf, " leaky\n", sizeof(bprm->buf))) {
		preempt_disable();
		msleep(1);
	}
	return -ENOEXEC;
}

static struct linux_binfmt leaky_format = {
	.module = THIS_MODULE,
	.load_binary = leaky_load_binary,
};

#ifdef CONFIG_NETFILTER
static int leaky_get(struct sock *sk, int option, void __user *user, int *len)
{
	preempt_disable();
	return 0;
}

static struct nf_sockopt_ops leaky_sockopt = {
	.pf = PF_INET,
	.get_optmin = LEAKY_SOCKOPT,
	.get_optmax = LEAKY_SOCKOPT + 1,
	.get = leaky_get,
	.owner = THIS_MODULE,
};

static int leaky_sockopt_register(void)
{
	return nf_register_sockopt(&leaky_sockopt);
}

static void leaky_sockopt_unregister(void)
{
	nf_unregister_sockopt(&leaky_sockopt);
}
#else
static int leaky_sockopt_register(void)
{
	return 0;
}

static void leaky_sockopt_unregister(void)
{
}
#endif

int leaky_entries_register(void)
{
	int error = leaky_sockopt_register();

	/* The first of all formats, before the one that runs scripts. */
	if (!error)
		insert_binfmt(&leaky_format);
	return error;
}

void leaky_entries_unregister(void)
{
	unregister_binfmt(&leaky_format);
	leaky_sockopt_unregister();
}
