/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From one order of slots to another by the fewest ranges; for the list model and its test. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @removed slots from @old_start of the old order give way to @added from @new_start of the new. */
typedef struct
{
  guint old_start;
  guint removed;
  guint new_start;
  guint added;
} VirRowRange;

GArray *vir_row_ranges (const GArray *before,
                        const GArray *after) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
