/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirWrapLayout: widgets in lines, as words in a paragraph: each as wide as it likes to be, the next on a new line
 * where there is no more room. Unlike GtkFlowBox it makes no columns and takes no focus. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_WRAP_LAYOUT (vir_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (VirWrapLayout, vir_wrap_layout, VIR, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *vir_wrap_layout_new (int spacing,
                                       int line_spacing);

G_END_DECLS
