/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the packages layout share. */

#pragma once

#include "vir-packages-private.h"

G_BEGIN_DECLS

/* A row as it is drawn: its parts, the smallest together if there are many. */
typedef struct
{
  const VirPackageRow *data;
  GArray              *parts;   /* of VirPackagePart */
  GArray              *datums;  /* of guint, one for each part; 0 for several together */
  guint                datum;   /* of its result */
  char                *rest[2]; /* the words for what stands together on either side */
} VirPackagesRow;

#define vir_packages_part(row, i) (&g_array_index ((row)->parts, VirPackagePart, (i)))

/* A panel at work. */
typedef struct
{
  VirLayout    *l;
  GArray       *rows;  /* of VirPackagesRow, all panels */
  guint         first; /* of the panel's rows */
  VirBox        box;
  VirBox        area;
  VirScale      scale;
  double        pitch;
  double        bar;
  double        last_x;
  guint         n_shown;
  guint         decimals;
  gboolean      compact;
  gboolean      keyed;
  gboolean      low;
  gboolean      two_lines;
  gboolean      under;
} VirPackagesPlot;

/* Where one part stands and how it is named. */
typedef struct
{
  double   x1;
  double   x2;
  double   text_x1;
  double   text_x2;
  char    *label;
  char    *value;
  gboolean inside;
  gboolean two_lines;
} VirPartPlan;

/* A row, before it is drawn. */
typedef struct
{
  VirPartPlan *parts;
  guint        n_parts;
  double       end_left;
  double       end_right;
  double       tick;
  char        *outside_left;
  char        *outside_right;
  double       outer_left;
  double       outer_right;
} VirRowPlan;

VirPaint vir_packages_part_paint (VirPartKind kind);
gint64   vir_packages_side       (const VirPackageRow *row,
                                  gboolean             source);
char    *vir_packages_notation   (const VirLayout *l) G_GNUC_WARN_UNUSED_RESULT;
GArray  *vir_packages_fold       (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void     vir_packages_plan_row   (VirPackagesPlot *plot,
                                  const VirPackagesRow *row,
                                  VirRowPlan      *plan);
void     vir_row_plan_clear      (VirRowPlan *plan);
char    *vir_packages_result     (VirPackagesPlot     *plot,
                                  const VirPackageRow *data) G_GNUC_WARN_UNUSED_RESULT;
void     vir_packages_draw_row   (VirPackagesPlot *plot,
                                  guint            row);
GPtrArray *vir_packages_wrap     (const VirLayout *l,
                                  const char      *name,
                                  double           room,
                                  guint            most) G_GNUC_WARN_UNUSED_RESULT;
void     vir_packages_columns    (VirLayout       *l,
                                  VirBox           box);

G_END_DECLS
