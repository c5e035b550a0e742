// SPDX-License-Identifier: GPL-2.0
/*
 * dmem_device: a platform device for the driver uio_dmem_genirq, with an interrupt that never
 * comes. No Debian kernel on x86 has such a device. Loaded anew it is a new device: what the
 * driver leaked on the old one, its lock, is gone.
 */
#include <linux/err.h>
#include <linux/irq.h>
#include <linux/module.h>
#include <linux/platform_data/uio_dmem_genirq.h>
#include <linux/platform_device.h>
#include <linux/uio_driver.h>

static unsigned int sizes[] = { PAGE_SIZE };
static struct platform_device *device;
static int irq;

static int __init dmem_device_init(void)
{
	struct uio_dmem_genirq_pdata data = {
		.uioinfo = { .name = "dmem_device", .version = "1" },
		.dynamic_region_sizes = sizes,
		.num_dynamic_regions = ARRAY_SIZE(sizes),
	};

	/* No owner: whoever requests the interrupt would pin this module, which is to be unloaded. */
	irq = __irq_alloc_descs(-1, 1, 1, NUMA_NO_NODE, NULL, NULL);
	if (irq < 0)
		return irq;
	irq_set_chip_and_handler(irq, &dummy_irq_chip, handle_simple_irq);
	data.uioinfo.irq = irq;
	device = platform_device_register_data(NULL, "uio_dmem_genirq", PLATFORM_DEVID_NONE,
					       &data, sizeof(data));
	if (IS_ERR(device)) {
		irq_free_desc(irq);
		return PTR_ERR(device);
	}
	return 0;
}

static void __exit dmem_device_exit(void)
{
	platform_device_unregister(device);
	irq_free_desc(irq);
}

module_init(dmem_device_init);
module_exit(dmem_device_exit);
MODULE_DESCRIPTION("A device for uio_dmem_genirq");
MODULE_LICENSE("GPL");
