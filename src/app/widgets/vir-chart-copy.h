/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart puts on the clipboard: as a picture, as a table, in words. Owns the forms that are offered
 * and the size of a picture; it is the same whatever the theme and the window. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-spec.h"

G_BEGIN_DECLS

GBytes             *vir_chart_copy_render  (const VirChartSpec *spec,
                                            gboolean            small,
                                            GError            **error) G_GNUC_WARN_UNUSED_RESULT;
GdkContentProvider *vir_chart_copy_picture (const VirChartSpec *spec,
                                            GError            **error) G_GNUC_WARN_UNUSED_RESULT;
GdkContentProvider *vir_chart_copy_figures (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
GdkContentProvider *vir_chart_copy_words   (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
