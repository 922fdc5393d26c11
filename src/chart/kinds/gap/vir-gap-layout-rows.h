/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rows of a gap curve as bars. */

#pragma once

#include "vir-gap-layout-private.h"

G_BEGIN_DECLS

/**
 * VirGapRow:
 * @datum: the datum it stands for, 0 for several together
 * @name: its name
 * @paint: of its bar
 * @text: of its words
 * @from: where it starts: 0 for a total
 * @to: where it ends
 * @sure: where the part that is expected ends; unknown if nothing is assessed
 * @is_total: a total from zero, not a step
 * @unknown: its amount is not known
 * @flags: what else is known of it
 *
 * One row: a total from zero, or a step from one level to the next.
 */
typedef struct
{
  guint        datum;
  char        *name;
  VirPaint     paint;
  VirPaint     text;
  gint64       from;
  gint64       to;
  gint64       sure;
  gboolean     is_total;
  gboolean     unknown;
  VirMarkFlags flags;
} VirGapRow;

GArray *vir_gap_rows_new (VirGapPlot *plot,
                          guint       most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
