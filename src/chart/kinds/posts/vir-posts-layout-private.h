/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files that lay this chart out share. */

#pragma once

#include "vir-posts-private.h"

G_BEGIN_DECLS

/* One of the two panels. */
typedef struct
{
  VirBox       box;
  VirScale     scale;
  VirChartUnit unit;
  gint64       low;
  gint64       high;
  guint        decimals;
  double       figure; /* width of its longest figure */
  gboolean     is_posts;
} VirPostsPanel;

/* A chart at work. */
typedef struct
{
  VirLayout          *l;
  const VirPostsData *data;
  guint               n_rows; /* drawn */
  double              row;
  VirPostsPanel       panels[2]; /* pounds, posts */
  gboolean            has_parts;
} VirPostsPlan;

void vir_posts_plan_panel (VirPostsPlan  *d,
                           VirPostsPanel *panel);
void vir_posts_set_scale  (VirPostsPlan  *d,
                           VirPostsPanel *panel);
void vir_posts_draw_axis  (VirPostsPlan  *d,
                           VirPostsPanel *panel,
                           const char    *head);
void vir_posts_draw_bar   (VirPostsPlan  *d,
                           VirPostsPanel *panel,
                           guint          row,
                           double         middle);
void vir_posts_paint_part (VirPostsPlan  *d,
                           VirSceneItem  *item,
                           VirPostsPart   part);

G_END_DECLS
