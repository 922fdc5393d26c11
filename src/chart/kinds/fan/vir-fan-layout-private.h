/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files that lay a fan out share: the plot at work. */

#pragma once

#include "vir-fan-private.h"

G_BEGIN_DECLS

/* In label sizes: half the width of a fan of one year. */
#define VIR_FAN_LONE_HALF 2.5

/* A fan at work. */
typedef struct
{
  VirLayout        *l;
  const VirFanData *data;
  VirBox            area;
  VirScale          scale;
  gint64            low;
  gint64            high;
  double            pitch;
  double            ends;
  double            right;
  gboolean          words;
} VirFanPlot;

static inline double
vir_fan_year_x (const VirFanPlot *f,
                guint             year)
{
  return f->area.x + (year + 0.5) * f->pitch;
}

static inline double
vir_fan_value_y (const VirFanPlot *f,
                 guint             year,
                 guint             percentile)
{
  return vir_scale (&f->scale, f->data->years[year].outcome.percentiles[percentile]);
}

static inline int
vir_fan_last_known (const VirFanData *data)
{
  for (int i = (int) data->n_years - 1; i >= 0; i--)
    if (vir_fan_year_known (&data->years[i]))
      return i;
  return -1;
}

void vir_fan_plan_ends      (VirFanPlot *f);
void vir_fan_draw_ends      (VirFanPlot *f);
void vir_fan_draw_foot      (VirFanPlot *f);
void vir_fan_draw_line_name (VirFanPlot *f);

G_END_DECLS
