/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the packages chart in columns share. */

#pragma once

#include "vir-packages-layout-private.h"

G_BEGIN_DECLS

/* In label sizes: a bar whose amount is not known; between columns. */
#define VIR_PACKAGES_STUB 1.5
#define VIR_PACKAGES_GAP 1.2

/* One category. */
typedef struct
{
  VirPartKind kind;
  gint64      most;
  double      head;    /* the least width of its head */
  double      figures; /* the widest figure */
  double      x;
  double      w;
} VirPackagesColumn;

typedef struct
{
  VirLayout *l;
  GArray    *rows;    /* of VirPackagesRow */
  GArray    *columns; /* of VirPackagesColumn */
  double     per_pence;
  double     gap;
  double     pitch;
  double     names;
  double     results;
  guint      decimals;
  guint      n_columns;
  gboolean   brief;
} VirPackagesColumns;

#define vir_packages_column(c, i) (&g_array_index ((c)->columns, VirPackagesColumn, (i)))
#define vir_packages_row(c, i) ((const VirPackagesRow *) &g_array_index ((c)->rows, VirPackagesRow, (i)))

gint64 vir_packages_cell_sum (const VirPackagesRow *row,
                              VirPartKind kind,
                              gboolean *unknown);
char *vir_packages_cell_figure (const VirPackagesColumns *c,
                                gint64 sum,
                                gboolean unknown);
const char *vir_packages_head_words (VirPartKind kind,
                                     gboolean brief);
const char *vir_packages_side_words (VirPartKind kind,
                                     gboolean brief);
gboolean vir_packages_starts_side (const VirPackagesColumns *c,
                                   guint place,
                                   VirPartKind kind);
void vir_packages_list_columns (VirPackagesColumns *c);
void vir_packages_plan_columns (VirPackagesColumns *c,
                                VirBox box);
guint vir_packages_column_decimals (const VirPackagesColumns *c);

G_END_DECLS
