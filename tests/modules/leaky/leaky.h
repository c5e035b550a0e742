/* SPDX-License-Identifier: GPL-2.0 */
/* What the files of leaky share. */
#ifndef LEAKY_H
#define LEAKY_H

/* The ways in beside the device: exec of a file, getsockopt of a socket. */
int leaky_entries_register(void);
void leaky_entries_unregister(void);

#endif
