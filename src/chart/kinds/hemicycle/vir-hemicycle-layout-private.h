/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A half circle at work. */

#pragma once

#include "vir-hemicycle-private.h"
#include "vir-hemicycle-seats.h"

G_BEGIN_DECLS

/* A half circle at work. */
typedef struct
{
  VirLayout              *l;
  const VirHemicycleVote *vote;
  VirBox                  area;
  VirSeatRows             rows;
  VirSeatPlace           *places;
  guint                   n_seats;
  double                  x;
  double                  y;
  double                  radius;
  double                  seat;
  gboolean               *named; /* by part */
} VirHemicycleArc;

char *vir_hemicycle_label       (const VirHemicycleArc *a,
                                 guint                  part) G_GNUC_WARN_UNUSED_RESULT;
void  vir_hemicycle_draw_middle (VirHemicycleArc       *a);
void  vir_hemicycle_draw_needed (VirHemicycleArc       *a);
void  vir_hemicycle_draw_groups (VirHemicycleArc       *a);

G_END_DECLS
