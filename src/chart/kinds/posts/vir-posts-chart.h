/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts beside pounds: what each saving is worth, and how many posts go with it. Owns the data of that chart. Must not
 * know where anything is drawn.
 *
 * Signs: an amount above zero is saved; posts above zero go, below zero they come. Posts are hundredths. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirPostsPart:
 * @VIR_POSTS_VACANT: posts that nobody holds
 * @VIR_POSTS_VOLUNTARY: posts given up by their holders
 * @VIR_POSTS_COMPULSORY: redundancies
 * @VIR_POSTS_UNSAID: posts of which nothing else is said
 * @VIR_N_POSTS_PARTS: how many parts there are
 *
 * The parts of the posts that go.
 */
typedef enum
{
  VIR_POSTS_VACANT,
  VIR_POSTS_VOLUNTARY,
  VIR_POSTS_COMPULSORY,
  VIR_POSTS_UNSAID,
  VIR_N_POSTS_PARTS
} VirPostsPart;

/**
 * VirPostsRow:
 * @id: id of the saving or the change (nullable)
 * @name: its name
 * @group: (nullable): whose amendment would have it so; %NULL: the published budget
 * @colour: 0xRRGGBB of that amendment
 * @under: it stands under the published saving that it would change
 * @saved: pence, or %VIR_UNKNOWN
 * @posts: hundredths that go, or %VIR_UNKNOWN
 * @vacant: the part of them that nobody holds, or %VIR_UNKNOWN
 * @voluntary: the part that is given up, or %VIR_UNKNOWN
 * @compulsory: the part that is made redundant, or %VIR_UNKNOWN
 * @flags: what else is known of it
 *
 * One row.
 */
typedef struct
{
  const char  *id;
  const char  *name;
  const char  *group;
  guint32      colour;
  gboolean     under;
  gint64       saved;
  gint64       posts;
  gint64       vacant;
  gint64       voluntary;
  gint64       compulsory;
  VirMarkFlags flags;
} VirPostsRow;

/**
 * VirPostsData:
 * @rows: (array length=n_rows): most posts first, each saving followed by what amendments would make of it
 * @n_rows: how many
 * @n_drawn: how many of them may be drawn; the rest name no posts and are only told in a line
 *
 * The data of the chart.
 */
typedef struct
{
  const VirPostsRow *rows;
  guint              n_rows;
  guint              n_drawn;
} VirPostsData;

/**
 * vir_posts_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirPostsData) (transfer none): its data
 */
#define vir_posts_data(spec) ((const VirPostsData *) (spec)->data)

extern const VirChartClass vir_posts_chart_class;

VirChartSpec *vir_posts_chart_new   (const VirChartHead *head,
                                     const VirPostsData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_posts_chart_build (const VirOutlook   *outlook,
                                     const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;
gint64        vir_posts_row_part    (const VirPostsRow  *row,
                                     VirPostsPart        part);

G_END_DECLS
