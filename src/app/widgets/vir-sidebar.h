/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirSidebar: the list of pages and of amendments. Owns which of them is marked; going there is an
 * action of the window. */

#pragma once

#include <adwaita.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_SIDEBAR (vir_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (VirSidebar, vir_sidebar, VIR, SIDEBAR, AdwBin)

GtkWidget *vir_sidebar_new (void);

G_END_DECLS
