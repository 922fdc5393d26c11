/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What two packages agree on, and the smallest further moves that balance a joint one. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_COMMON_MAX_MOVES 3

/* A target that both change the same way. */
typedef struct
{
  const VirRecord *target;
  VirSeries        one;    /* effects of the one package, pence a year */
  VirSeries        two;
  VirSeries        agreed; /* the smaller of them, with its sign; unknown where one is */
} VirCommonTarget;

typedef struct
{
  GArray   *targets; /* of VirCommonTarget, by kind and id */
  VirSeries net;     /* of what is agreed; unknown where a part is */
  gboolean  closes;  /* the moves bring the first year to balance */
  guint     n_moves; /* 0 where none is needed, or none closes it */
  const VirChangeOutlook *moves[VIR_COMMON_MAX_MOVES]; /* changes of either package */
} VirCommonGround;

void vir_common_ground       (const VirOutlook *outlook,
                              guint             one,
                              guint             two,
                              VirCommonGround  *ground);
void vir_common_ground_clear (VirCommonGround  *ground);

G_END_DECLS
