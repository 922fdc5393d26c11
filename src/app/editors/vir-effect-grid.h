/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirEffectGrid: a small table of years by claimed, assessed and the open amendment. Owns the labels;
 * figures are given to it. */

#pragma once

#include <gtk/gtk.h>

#include "vir-profile.h"

G_BEGIN_DECLS

#define VIR_TYPE_EFFECT_GRID (vir_effect_grid_get_type ())
G_DECLARE_FINAL_TYPE (VirEffectGrid, vir_effect_grid, VIR, EFFECT_GRID, GtkWidget)

GtkWidget *vir_effect_grid_new (void);
void       vir_effect_grid_begin (VirEffectGrid  *self,
                                  VirYears        years,
                                  VirNumberFormat format,
                                  gboolean        with_total);
void       vir_effect_grid_add_column (VirEffectGrid   *self,
                                       const char      *head,
                                       const VirSeries *series,
                                       VirMoneyFlags    flags,
                                       const char      *style,
                                       guint32          colour);
void       vir_effect_grid_end (VirEffectGrid *self);

G_END_DECLS
