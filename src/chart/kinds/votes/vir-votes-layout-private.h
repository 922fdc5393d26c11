/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A path at work, and what its columns are made of. */

#pragma once

#include "vir-votes-private.h"

G_BEGIN_DECLS

/* A path at work. */
typedef struct
{
  VirLayout          *l;
  const VirVotesData *data;
  VirBox              area;
  VirScale            scale;
  gint64              low;
  gint64              high;
  guint               n;      /* votes shown, each in a column */
  gboolean            folded; /* the last column stands for those left out */
  gboolean            floor;  /* the line of the reserves is on the scale */
  gboolean            level;  /* every gap is zero: the scale says nothing else */
  double              column;
  guint               decimals;
} VirVotesPath;

const VirVotesStep *vir_votes_step_at       (const VirVotesPath *p,
                                             guint               i);
guint               vir_votes_datum_at      (const VirVotesPath *p,
                                             guint               i);
GPtrArray          *vir_votes_name_lines    (const VirVotesPath *p,
                                             guint               i);
GPtrArray          *vir_votes_outcome_lines (const VirVotesPath *p,
                                             guint               i);
void                vir_votes_draw_column   (VirVotesPath       *p,
                                             guint               i);
void                vir_votes_draw_name     (VirVotesPath       *p,
                                             guint               i);

G_END_DECLS
