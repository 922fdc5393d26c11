/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How wide text is. Owns the interface by which a layout asks; a layout never sees a font, so that
 * its tests need none. vir-chart-text.h answers with Pango. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VirChartMetrics:
 * @width: the advance of @text in pixels at @size pixels
 * @ascent: how much of a line at size 1 stands above the baseline
 * @descent: how much hangs below
 * @user: passed to @width
 *
 * Measures text.
 */
typedef struct
{
  double (*width) (gpointer    user,
                   const char *text,
                   double      size,
                   gboolean    bold);
  double   ascent;
  double   descent;
  gpointer user;
} VirChartMetrics;

G_END_DECLS
