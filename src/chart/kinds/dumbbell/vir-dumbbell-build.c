/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Claims and assessments of one year from an outlook. */

#include "config.h"

#include "vir-dumbbell-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-assess-items.h"
#include "vir-chart-build-private.h"
#include "vir-chart-reason.h"

/* The rows in the making. */
typedef struct
{
  VirBuild build;
  guint    year;
  GArray  *items;  /* of VirDumbbellItem */
  GArray  *groups; /* of VirDumbbellGroup: the budget, then each package */
} Dumbbell;

static gboolean
is_illustrative (const VirAssessItem *item)
{
  const char *const fields[] = { "assessment", item->change == NULL ? "profile" : "claimed",
                                 item->change == NULL ? "profile" : "amount" };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (vir_record_field_status (item->record, fields[i]) == VIR_STATUS_ILLUSTRATIVE)
      return TRUE;
  return FALSE;
}

/* The officers' words for the largest step, else its reason. */
static const char *
find_reason (const VirAssessItem *item,
             guint                year)
{
  g_autoptr (GArray) steps = vir_assess_item_steps (item, year);
  const VirAssessStep *largest = NULL;

  for (guint i = 0; i < steps->len; i++)
    {
      const VirAssessStep *step = &g_array_index (steps, VirAssessStep, i);

      if (largest == NULL || ABS (step->amount) > ABS (largest->amount))
        largest = step;
    }
  if (largest == NULL)
    return NULL;
  return largest->words != NULL ? largest->words : vir_chart_reason (largest->reason, largest->closing);
}

/* Index of the group an item belongs to, or -1 if it is not shown. */
static int
find_group (const Dumbbell      *d,
            const VirAssessItem *item)
{
  if (item->amendment == NULL)
    return 0;
  for (guint i = 0; i < d->build.packages->len; i++)
    if (vir_build_package (&d->build, i)->outlook == item->amendment)
      return (int) i + 1;
  return -1;
}

/* What is nothing in this year is no item of it, unless somebody assessed it as more. */
static gboolean
is_item (const VirAssessItem *item,
         guint                year)
{
  return item->claimed.v[year] != 0 || (vir_known (item->assessed.v[year]) && item->assessed.v[year] != 0);
}

static void
list_groups (Dumbbell *d)
{
  VirDumbbellGroup budget = { .name = _ ("Published budget") };

  g_array_append_val (d->groups, budget);
  for (guint i = 0; i < d->build.packages->len; i++)
    {
      VirDumbbellGroup group = { .name = vir_build_package (&d->build, i)->name };

      g_array_append_val (d->groups, group);
    }
}

static void
list_items (Dumbbell *d)
{
  g_autoptr (GArray) all = vir_assess_items (d->build.outlook);

  for (guint i = 0; i < all->len; i++)
    {
      const VirAssessItem *item = &g_array_index (all, VirAssessItem, i);
      int                  whose = find_group (d, item);
      VirDumbbellGroup    *group;
      VirDumbbellItem      row = { .id = item->record->id, .name = item->record->title, .claimed = vir_negate (item->claimed.v[d->year]), .assessed = vir_negate (item->assessed.v[d->year]) };

      if (whose < 0 || !is_item (item, d->year))
        continue;
      group = &g_array_index (d->groups, VirDumbbellGroup, whose);
      row.group = group->name;
      row.prefix = whose > 0 ? vir_build_package (&d->build, whose - 1)->short_name : NULL;
      row.reason = find_reason (item, d->year);
      row.flags = is_illustrative (item) ? VIR_MARK_ILLUSTRATIVE : VIR_MARK_NONE;
      if (row.name == NULL)
        row.name = item->record->id;
      group->n_items++;
      if (vir_known (row.assessed))
        {
          group->n_assessed++;
          group->n_full += row.assessed >= row.claimed ? 1 : 0;
        }
      g_array_append_val (d->items, row);
    }
}

/* What awaits its assessment comes last where nothing of its group is assessed, or where it only says what the money is
 * for: it is told in a line. */
static int
rank (const VirDumbbellItem *item,
      const Dumbbell        *d,
      gint64                *size)
{
  gboolean touched = FALSE;

  for (guint i = 0; i < d->groups->len; i++)
    {
      const VirDumbbellGroup *group = &g_array_index (d->groups, VirDumbbellGroup, i);

      touched |= group->name == item->group && group->n_assessed > 0;
    }
  *size = vir_known (item->claimed) ? ABS (item->claimed) : -1;
  if (!vir_known (item->assessed))
    return touched && (item->claimed > 0 || !vir_known (item->claimed)) ? 2 : 3;
  if (!vir_known (item->claimed) || item->claimed == item->assessed)
    return 1;
  *size = ABS (item->assessed - item->claimed);
  return 0;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user)
{
  gint64 left, right;
  int    left_rank = rank (a, user, &left);
  int    right_rank = rank (b, user, &right);

  if (left_rank != right_rank)
    return left_rank - right_rank;
  return left == right ? 0 : left > right ? -1
                                          : 1;
}

static const char *
write_title (Dumbbell *d)
{
  const VirDumbbellItem *first = NULL;
  gint64                 sum = 0;
  guint                  n = 0;
  gboolean               moved = FALSE;

  for (guint i = 0; i < d->items->len; i++)
    {
      const VirDumbbellItem *item = &g_array_index (d->items, VirDumbbellItem, i);

      if (!vir_known (item->assessed) || !vir_known (item->claimed))
        continue;
      first = n == 0 ? item : first;
      sum += item->assessed - item->claimed;
      moved |= item->assessed != item->claimed;
      n++;
    }
  if (n == 0)
    return _ ("Nothing that is claimed has been assessed yet");
  if (!moved)
    return _ ("All that is assessed stands as claimed");
  if (n == 1 && first->claimed > 0 && first->assessed >= 0)
    return vir_build_take (&d->build,
                           g_strdup_printf (_ ("%s is claimed, %s is assessed"),
                                            vir_build_money (&d->build, first->claimed),
                                            vir_build_money (&d->build, first->assessed)));
  if (sum == 0)
    return _ ("Assessment moves figures and leaves their total as it was");
  return vir_build_take (&d->build,
                         g_strdup_printf (sum < 0 ? _ ("Assessment takes %s off what is claimed")
                                                  : _ ("Assessment adds %s to what is claimed"),
                                          vir_build_money (&d->build, ABS (sum))));
}

static VirChartSpec *
make_spec (Dumbbell *d)
{
  const VirOutlook *outlook = d->build.outlook;
  VirDumbbellData   data = { .items = (const VirDumbbellItem *) (gconstpointer) d->items->data,
                             .n_items = d->items->len };
  gboolean          illustrative = FALSE;
  VirChartHead      head;

  for (guint i = d->groups->len; i-- > 0;)
    if (g_array_index (d->groups, VirDumbbellGroup, i).n_items == 0)
      g_array_remove_index (d->groups, i);
  data.groups = (const VirDumbbellGroup *) (gconstpointer) d->groups->data;
  data.n_groups = d->groups->len;
  for (guint i = 0; i < data.n_items; i++)
    {
      gint64 size;

      illustrative |= (data.items[i].flags & VIR_MARK_ILLUSTRATIVE) != 0;
      if (rank (&data.items[i], d, &size) < 3)
        data.n_rows++;
    }
  if (data.n_rows == 0)
    data.n_rows = data.n_items;
  head = vir_build_head (&d->build,
                         write_title (d),
                         _ ("What each figure is worth, claimed and assessed"),
                         vir_dumbbell_chart_largest (&data, d->build.ask->format),
                         outlook->years.first + (int) d->year,
                         outlook->years.first + (int) d->year,
                         illustrative);
  if (data.n_items == 0)
    return vir_chart_spec_new_refused (&vir_dumbbell_chart_class,
                                       &head,
                                       _ ("There is no saving and no change in this year that could be assessed: choose "
                                          "another year, or add a saving or an amendment."));
  return vir_dumbbell_chart_new (&head, &data);
}

/**
 * vir_dumbbell_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of what is claimed and what is assessed in a year: the savings of the budget and the changes of the
 * amendments shown.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_dumbbell_chart_build (const VirOutlook  *outlook,
                          const VirChartAsk *ask)
{
  Dumbbell      d = { .year = vir_build_ask_year (outlook, ask) };
  VirChartSpec *spec;

  d.items = g_array_new (FALSE, FALSE, sizeof (VirDumbbellItem));
  d.groups = g_array_new (FALSE, FALSE, sizeof (VirDumbbellGroup));
  vir_build_init (&d.build, outlook, ask);
  list_groups (&d);
  list_items (&d);
  g_array_sort_with_data (d.items, compare, &d);
  spec = make_spec (&d);
  vir_build_clear (&d.build);
  g_array_unref (d.items);
  g_array_unref (d.groups);
  return spec;
}
