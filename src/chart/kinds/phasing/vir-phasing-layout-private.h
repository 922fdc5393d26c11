/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files that lay this chart out share. */

#pragma once

#include "vir-phasing-private.h"

G_BEGIN_DECLS

#define VIR_PHASING_MONTHS 12

/* A grid at work. */
typedef struct
{
  VirLayout            *l;
  const VirPhasingData *data;
  VirBox                grid; /* the cells, without names and heads */
  double                row;  /* height of a row */
  double                cell; /* width of a cell */
  guint                 decimals;
} VirPhasingPlan;

VirPaint vir_phasing_tint      (gint64          share);
void     vir_phasing_draw_cell (VirPhasingPlan *d,
                                guint           row,
                                guint           year,
                                double          top);
void     vir_phasing_draw_span (VirPhasingPlan *d,
                                guint           row,
                                double          top);

G_END_DECLS
