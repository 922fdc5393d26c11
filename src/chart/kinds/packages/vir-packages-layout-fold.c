/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* At most four categories a side: more cannot be told apart, so the smallest of a row stand together as "other" with
 * their number; the table keeps them all. Must not change a sum. */

#include "config.h"

#include "vir-packages-layout-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_CATEGORIES 4

static gboolean
is_same (const VirPackagePart *a,
         const VirPackagePart *b)
{
  return a->kind == b->kind && g_strcmp0 (a->label, b->label) == 0;
}

/* A category of one side of a row. */
typedef struct
{
  const VirPackagePart *part;
  gint64                sum;
  gboolean              kept;
} Category;

static GArray *
list_categories (const VirPackageRow *row,
                 gboolean             source)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Category));

  for (guint i = 0; i < row->n_parts; i++)
    {
      const VirPackagePart *part = &row->parts[i];
      Category             *found = NULL;

      if (VIR_PART_IS_SOURCE (part->kind) != source)
        continue;
      for (guint k = 0; k < list->len && found == NULL; k++)
        if (is_same (g_array_index (list, Category, k).part, part))
          found = &g_array_index (list, Category, k);
      if (found == NULL)
        {
          Category category = { part, 0, FALSE };

          g_array_append_val (list, category);
          found = &g_array_index (list, Category, list->len - 1);
        }
      found->sum += vir_known (part->amount) ? part->amount : 0;
    }
  return list;
}

/* The largest are kept; all of them if they are few enough. */
static void
keep_largest (GArray *categories)
{
  guint keep = categories->len > MOST_CATEGORIES ? MOST_CATEGORIES - 1 : categories->len;

  for (guint round = 0; round < keep; round++)
    {
      Category *best = NULL;

      for (guint k = 0; k < categories->len; k++)
        {
          Category *category = &g_array_index (categories, Category, k);

          if (!category->kept && (best == NULL || category->sum > best->sum))
            best = category;
        }
      best->kept = TRUE;
    }
}

static gboolean
is_kept (const GArray         *categories,
         const VirPackagePart *part)
{
  for (guint k = 0; k < categories->len; k++)
    if (is_same (g_array_index (categories, Category, k).part, part))
      return g_array_index (categories, Category, k).kept;

  return TRUE;
}

static void
append_part (VirPackagesRow *row,
             VirPackagePart  part,
             guint           datum)
{
  g_array_append_val (row->parts, part);
  g_array_append_val (row->datums, datum);
}

static void
fold_side (VirPackagesRow *row,
           guint           first_datum,
           gboolean        source)
{
  g_autoptr (GArray) categories = list_categories (row->data, source);
  VirPackagePart     rest = { NULL, source ? VIR_PART_OTHER_SOURCE : VIR_PART_OTHER_USE, NULL, 0, VIR_MARK_NONE };
  guint              n_rest = 0, unknown = 0;

  keep_largest (categories);
  for (guint i = 0; i < row->data->n_parts; i++)
    {
      const VirPackagePart *part = &row->data->parts[i];

      if (VIR_PART_IS_SOURCE (part->kind) != source)
        continue;
      if (is_kept (categories, part))
        {
          append_part (row, *part, first_datum + i);
          continue;
        }
      n_rest++;
      unknown += vir_known (part->amount) ? 0 : 1;
      rest.amount += vir_known (part->amount) ? part->amount : 0;
    }
  if (n_rest == 0)
    return;
  /* Translators: the smallest parts of a package together */
  row->rest[source] = g_strdup_printf (ngettext ("%u other", "%u others", n_rest), n_rest);
  rest.label = row->rest[source];
  if (rest.amount > 0 || unknown == 0)
    append_part (row, rest, 0);
  if (unknown > 0)
    {
      rest.amount = VIR_UNKNOWN;
      append_part (row, rest, 0);
    }
}

static void
clear_row (gpointer data)
{
  VirPackagesRow *row = data;

  g_array_unref (row->parts);
  g_array_unref (row->datums);
  g_free (row->rest[0]);
  g_free (row->rest[1]);
}

/* The rows of all panels, one panel after the other, as they are drawn. */
GArray *
vir_packages_fold (const VirChartSpec *spec)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (VirPackagesRow));
  guint   datum = 1;

  g_array_set_clear_func (rows, clear_row);
  for (guint p = 0; p < spec->n_panels; p++)
    for (guint i = 0; i < vir_packages_panel (spec, p)->n_rows; i++)
      {
        VirPackagesRow row = { .data = &vir_packages_panel (spec, p)->rows[i] };

        row.parts = g_array_new (FALSE, FALSE, sizeof (VirPackagePart));
        row.datums = g_array_new (FALSE, FALSE, sizeof (guint));
        fold_side (&row, datum, FALSE);
        fold_side (&row, datum, TRUE);
        datum += row.data->n_parts;
        row.datum = datum++;
        g_array_append_val (rows, row);
      }
  return rows;
}
