/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files that lay a frontier out share: the plot at work. */

#pragma once

#include "vir-frontier-private.h"

G_BEGIN_DECLS

/* In label sizes: the radius of a mark. */
#define VIR_FRONTIER_MARK 0.42

/* A plot at work. */
typedef struct
{
  VirLayout             *l;
  const VirFrontierData *data;
  VirBox                 area;
  VirScale               x;
  VirScale               y;
  VirAim                 x_aim;
  VirAim                 y_aim;
  gint64                 x_low;
  gint64                 x_high;
  gint64                 y_low;
  gint64                 y_high;
} VirFrontierPlot;

static inline double
vir_frontier_place_x (const VirFrontierPlot *p,
                      guint                  i)
{
  return vir_scale (&p->x, p->data->packages[i].aims[p->x_aim]);
}

static inline double
vir_frontier_place_y (const VirFrontierPlot *p,
                      guint                  i)
{
  return vir_scale (&p->y, p->data->packages[i].aims[p->y_aim]);
}

static inline gboolean
vir_frontier_is_placed (const VirFrontierPlot *p,
                        guint                  i)
{
  return vir_frontier_placed (p->data->form, &p->data->packages[i]);
}

void   vir_frontier_find_range      (VirFrontierPlot       *p,
                                     VirAim                 aim,
                                     gint64                *low,
                                     gint64                *high);
void   vir_frontier_find_ticks      (const VirFrontierPlot *p,
                                     VirAim                 aim,
                                     gint64                 low,
                                     gint64                 high,
                                     double                 length,
                                     gboolean               across,
                                     VirTicks              *ticks);
double vir_frontier_ticks_width     (const VirFrontierPlot *p,
                                     VirAim                 aim,
                                     const VirTicks        *ticks);
void   vir_frontier_draw_axes       (VirFrontierPlot       *p);
void   vir_frontier_draw_axis_names (VirFrontierPlot       *p,
                                     double                 left);
void   vir_frontier_draw_names      (VirFrontierPlot       *p);

G_END_DECLS
