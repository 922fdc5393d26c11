/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which columns a packages chart has unstacked, and how wide they are: one scale for all. Must not draw. */

#include "config.h"

#include "vir-packages-layout-columns.h"

#include <glib/gi18n-lib.h>

/* With less room, in label sizes: the longest bar that is still worth drawing, and the width of a head. */
#define LEAST_BAR 2.0
#define BRIEF_HEAD 3.4
/* Then names take at most this share of the width. */
#define LESS_NAMES 0.19

/* What a row has of a category; whether any of it is not known. */
gint64
vir_packages_cell_sum (const VirPackagesRow *row,
                       VirPartKind kind,
                       gboolean *unknown)
{
  gint64 sum = 0;

  *unknown = FALSE;
  for (guint i = 0; i < row->parts->len; i++)
    if (vir_packages_part (row, i)->kind == kind)
      {
        *unknown |= !vir_known (vir_packages_part (row, i)->amount);
        sum += vir_known (vir_packages_part (row, i)->amount) ? vir_packages_part (row, i)->amount : 0;
      }
  return sum;
}

char *
vir_packages_cell_figure (const VirPackagesColumns *c,
                          gint64 sum,
                          gboolean unknown)
{
  g_autofree char *number = vir_chart_number (&c->l->unit, sum, c->decimals, FALSE);

  if (sum == 0 && unknown)
    return g_strdup ("?");
  /* Translators: an amount, and more that is not known */
  return unknown ? g_strdup_printf (_ ("%s + ?"), number) : g_steal_pointer (&number);
}

const char *
vir_packages_head_words (VirPartKind kind,
                         gboolean brief)
{
  const VirPackagePart part = { .kind = kind };

  return vir_packages_part_words (&part, brief);
}

static double
longest_word (const VirLayout *l,
              const char      *words)
{
  g_auto (GStrv) split = g_strsplit (words, " ", -1);
  double         widest = 0;

  for (guint i = 0; split[i] != NULL; i++)
    widest = MAX (widest, vir_layout_width (l, split[i], l->text, FALSE));
  return widest;
}

const char *
vir_packages_side_words (VirPartKind kind,
                         gboolean brief)
{
  if (brief)
    return VIR_PART_IS_SOURCE (kind) ? _ ("paid by") : _ ("pays for");
  return VIR_PART_IS_SOURCE (kind) ? _ ("how it is paid for") : _ ("what it pays for");
}

/* Whether a column of a kind would be the first of its side. */
gboolean
vir_packages_starts_side (const VirPackagesColumns *c,
                          guint place,
                          VirPartKind kind)
{
  return place == 0 || VIR_PART_IS_SOURCE (kind) != VIR_PART_IS_SOURCE (vir_packages_column (c, place - 1)->kind);
}

void
vir_packages_list_columns (VirPackagesColumns *c)
{
  /* What pays stands left of what it pays for, as in the stack. */
  static const VirPartKind order[] = { VIR_PART_SAVINGS, VIR_PART_RESERVES, VIR_PART_TAX, VIR_PART_OTHER_SOURCE,
                                       VIR_PART_PUT_BACK, VIR_PART_SPENDING, VIR_PART_LOST_INCOME, VIR_PART_OTHER_USE };

  for (guint k = 0; k < G_N_ELEMENTS (order); k++)
    {
      VirPackagesColumn   column = { .kind = order[k] };
      gboolean any = FALSE;

      for (guint i = 0; i < c->rows->len; i++)
        {
          gboolean         unknown;
          gint64           sum = vir_packages_cell_sum (vir_packages_row (c, i), order[k], &unknown);
          g_autofree char *figure = vir_packages_cell_figure (c, sum, unknown);

          if (sum == 0 && !unknown)
            continue;
          any = TRUE;
          column.most = MAX (column.most, sum);
          column.figures = MAX (column.figures, vir_layout_width (c->l, figure, c->l->text, TRUE) +
                                                  (unknown ? VIR_PACKAGES_STUB * c->l->text : 0));
        }
      column.head = longest_word (c->l, vir_packages_head_words (order[k], FALSE));
      if (!any)
        continue;
      if (vir_packages_starts_side (c, c->columns->len, column.kind))
        column.head = MAX (column.head, vir_layout_width (c->l, vir_packages_side_words (column.kind, FALSE), c->l->text, TRUE));
      g_array_append_val (c->columns, column);
    }
}

static double
column_width (const VirPackagesColumns *c,
              const VirPackagesColumn  *column,
              double         per_pence)
{
  double t = c->l->text;
  double head = c->brief ? MIN (column->head, BRIEF_HEAD * t) : column->head;

  return MAX ((double) column->most * per_pence + column->figures + 0.4 * t, head);
}

/* The greatest scale at which all columns have room beside each other; gives the longest bar at it. */
static double
fit_columns (VirPackagesColumns *c,
             double   x,
             double   width)
{
  double low = 0, high = 0;
  gint64 most = 1;

  for (guint i = 0; i < c->columns->len; i++)
    most = MAX (most, vir_packages_column (c, i)->most);
  high = width / (double) most;
  for (guint round = 0; round < 40; round++)
    {
      double middle = (low + high) / 2;
      double sum = 0;

      for (guint i = 0; i < c->columns->len; i++)
        sum += column_width (c, vir_packages_column (c, i), middle) + c->gap;
      if (sum <= width)
        low = middle;
      else
        high = middle;
    }
  c->per_pence = low;
  for (guint i = 0; i < c->columns->len; i++)
    {
      VirPackagesColumn *column = vir_packages_column (c, i);

      column->x = x;
      column->w = column_width (c, column, low);
      x += column->w + c->gap;
    }
  return (double) most * low;
}

/* With less room first the results go, then the heads are cut; what still has no room is in the table. */
void
vir_packages_plan_columns (VirPackagesColumns *c,
                           VirBox box)
{
  double t = c->l->text;
  double right;

  c->gap = VIR_PACKAGES_GAP * t;
  if (fit_columns (c, box.x + c->names + t, box.w - c->names - c->results - 1.6 * t) >= LEAST_BAR * t)
    return;
  c->results = 0;
  c->names = MIN (c->names, LESS_NAMES * box.w);
  if (fit_columns (c, box.x + c->names + t, box.w - c->names - t) >= LEAST_BAR * t)
    return;
  c->brief = TRUE;
  c->gap = 0.5 * VIR_PACKAGES_GAP * t;
  fit_columns (c, box.x + c->names + t, box.w - c->names - t);
  right = box.x + box.w + 0.5;
  while (c->columns->len > 1 &&
         vir_packages_column (c, c->columns->len - 1)->x + vir_packages_column (c, c->columns->len - 1)->w > right)
    g_array_set_size (c->columns, c->columns->len - 1);
}

guint
vir_packages_column_decimals (const VirPackagesColumns *c)
{
  guint most = MIN (c->l->unit.decimals, c->l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2);
  guint decimals = MIN (most, 1);

  for (guint i = 0; i < c->rows->len; i++)
    for (guint k = 0; k < vir_packages_row (c, i)->parts->len; k++)
      decimals = vir_chart_number_decimals (&c->l->unit, &vir_packages_part (vir_packages_row (c, i), k)->amount, 1, decimals, most);
  return decimals;
}
