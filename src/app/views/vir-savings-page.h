/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirSavingsPage: the register of savings, pressures and growth over the gap curve. Owns the table's
 * columns, filter and order, and what is done to a proposal from here. Computes no figure. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-view.h"
#include "vir-table.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_SAVINGS_PAGE (vir_savings_page_get_type ())
G_DECLARE_FINAL_TYPE (VirSavingsPage, vir_savings_page, VIR, SAVINGS_PAGE, GtkWidget)

GtkWidget    *vir_savings_page_new (void);
void          vir_savings_page_set_search (VirSavingsPage *self,
                                           const char     *text);
VirTable     *vir_savings_page_get_table (VirSavingsPage *self);
VirChartView *vir_savings_page_get_chart (VirSavingsPage *self);

G_END_DECLS
