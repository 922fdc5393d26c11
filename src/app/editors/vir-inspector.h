/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirInspector: the record that is selected, at the right of the window. Owns caption and title, and
 * which editor is shown; the editors know the rest. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_INSPECTOR (vir_inspector_get_type ())
G_DECLARE_FINAL_TYPE (VirInspector, vir_inspector, VIR, INSPECTOR, GtkWidget)

GtkWidget *vir_inspector_new (void);

G_END_DECLS
