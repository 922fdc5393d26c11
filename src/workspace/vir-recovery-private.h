/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The files that a copy consists of, between the one that writes and the one that finds them. */

#pragma once

#include "vir-recovery.h"

G_BEGIN_DECLS

/* Beside "<name>.virement": what it is a copy of, and a lock held while its window is open. */
#define VIR_COPY_SUFFIX ".virement"
#define VIR_NOTE_SUFFIX ".recovery"
#define VIR_LOCK_SUFFIX ".lock"

/* The keys of a note. */
#define VIR_NOTE_GROUP "Recovery"
#define VIR_NOTE_FILE "File"
#define VIR_NOTE_STATE "State"
#define VIR_NOTE_TITLE "Title"
#define VIR_NOTE_TIME "Time"

int  vir_recovery_lock         (const char *folder,
                                const char *name);
void vir_recovery_unlock       (int         lock);
void vir_recovery_remove_files (const char *folder,
                                const char *name);

G_END_DECLS
