/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirOverviewPage: the budget at a glance: the bridge to it, the gap by year, the amendments, and the
 * facts of the meeting. Owns the arrangement; all else is asked for. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_OVERVIEW_PAGE (vir_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (VirOverviewPage, vir_overview_page, VIR, OVERVIEW_PAGE, GtkWidget)

GtkWidget *vir_overview_page_new (void);

G_END_DECLS
