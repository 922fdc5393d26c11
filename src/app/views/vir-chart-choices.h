/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChartChoices: a calm row of what a kind of chart can be asked: its year, form, order, amendments and record; no
 * more than it accepts. Changes the choice in place and emits "changed". Must not know a kind by name. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-choice.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHART_CHOICES (vir_chart_choices_get_type ())
G_DECLARE_FINAL_TYPE (VirChartChoices, vir_chart_choices, VIR, CHART_CHOICES, GtkWidget)

GtkWidget *vir_chart_choices_new  (void);
void       vir_chart_choices_show (VirChartChoices     *self,
                                   const VirChartClass *klass,
                                   VirChartChoice      *choice,
                                   VirOutlook          *outlook,
                                   gboolean             neutral);
void       vir_chart_choices_add  (VirChartChoices     *self,
                                   const char          *caption,
                                   GtkWidget           *control);
gboolean   vir_chart_choices_any  (const VirChartClass *klass,
                                   const VirOutlook    *outlook);

G_END_DECLS
