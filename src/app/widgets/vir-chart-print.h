/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart on a page of a printer: drawn there as lines and letters, with titles, source and note. Owns the
 * page setup, which is remembered while the program runs. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-spec.h"

G_BEGIN_DECLS

gboolean vir_chart_print (const VirChartSpec *spec,
                          GtkWindow          *parent,
                          const char         *file,
                          GError            **error);

G_END_DECLS
