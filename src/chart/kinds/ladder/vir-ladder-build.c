/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The steps from a claim to its assessment in one year, from an outlook. */

#include "config.h"

#include "vir-ladder-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-assess-items.h"
#include "vir-chart-build-private.h"
#include "vir-chart-reason.h"

static const char *
name_of (const VirAssessItem *item)
{
  return item->record->title != NULL ? item->record->title : item->record->id;
}

static gboolean
is_shown (const VirBuild      *build,
          const VirAssessItem *item)
{
  if (item->amendment == NULL)
    return TRUE;
  for (guint i = 0; i < build->packages->len; i++)
    if (vir_build_package (build, i)->outlook == item->amendment)
      return TRUE;
  return FALSE;
}

static gint64
difference (const VirAssessItem *item,
            guint                year)
{
  gint64 less = vir_subtract (item->assessed.v[year], item->claimed.v[year]);

  return vir_known (less) ? ABS (less) : -1;
}

/* The item that is asked for, else the one with the greatest difference. */
static const VirAssessItem *
find_item (const VirBuild *build,
           const GArray   *items,
           guint           year)
{
  const VirAssessItem *found = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      const VirAssessItem *item = &g_array_index (items, VirAssessItem, i);

      if (build->ask->record != NULL)
        {
          if (g_strcmp0 (item->record->id, build->ask->record) == 0)
            return item;
          continue;
        }
      if (is_shown (build, item) && difference (item, year) > MAX (found != NULL ? difference (found, year) : 0, 0))
        found = item;
    }
  return found;
}

/* Why there is no ladder, in words; NULL if there is one. */
static const char *
refuse (VirBuild            *build,
        const VirAssessItem *item,
        guint                year)
{
  const char *when = vir_build_year (build, year);

  if (item == NULL && build->ask->record != NULL)
    return vir_build_take (build,
                           g_strdup_printf (_ ("“%s” is neither a saving nor a change, so nobody assesses it: choose a "
                                               "saving or a change of an amendment."),
                                            build->ask->record));
  if (item == NULL)
    return vir_build_take (build,
                           g_strdup_printf (_ ("No figure of %s is assessed at another amount than is claimed: enter an "
                                               "assessment with its steps, or choose another year."),
                                            when));
  if (item->stale)
    return vir_build_take (build,
                           g_strdup_printf (_ ("“%s” was assessed when another amount was claimed: have it assessed again."),
                                            name_of (item)));
  if (item->awaiting)
    return vir_build_take (build,
                           g_strdup_printf (_ ("“%s” awaits its assessment, so there are no steps to show yet."),
                                            name_of (item)));
  if (!vir_known (item->claimed.v[year]))
    return vir_build_take (build,
                           g_strdup_printf (_ ("What “%s” claims for %s is not known: enter the amount, or choose another "
                                               "year."),
                                            name_of (item), when));
  return NULL;
}

static const char *
write_title (VirBuild            *build,
             const VirLadderData *data)
{
  const char *claimed = vir_build_money (build, ABS (data->claimed));
  const char *assessed = vir_build_money (build, ABS (data->assessed));

  if (data->claimed == data->assessed)
    return vir_build_take (build, g_strdup_printf (_ ("%s stands as it was claimed"), claimed));
  if (data->assessed == 0)
    return vir_build_take (build, g_strdup_printf (_ ("Nothing is left of %s after assessment"), claimed));
  if (data->claimed == 2 * data->assessed)
    return vir_build_take (build, g_strdup_printf (_ ("Assessment halves %s to %s"), claimed, assessed));
  if (data->claimed > 0 && data->assessed > 0 && data->assessed < data->claimed)
    return vir_build_take (build, g_strdup_printf (_ ("After assessment %s of %s is left"), assessed, claimed));
  return vir_build_take (build,
                         g_strdup_printf (_ ("Assessment takes %s to %s"),
                                          vir_build_money (build, data->claimed),
                                          vir_build_money (build, data->assessed)));
}

static GArray *
list_steps (const VirAssessItem *item,
            guint                year)
{
  g_autoptr (GArray) from = vir_assess_item_steps (item, year);
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (VirLadderStep));

  for (guint i = 0; i < from->len; i++)
    {
      const VirAssessStep *step = &g_array_index (from, VirAssessStep, i);
      VirLadderStep        made = { vir_chart_reason (step->reason, step->closing), step->words, -step->amount };

      g_array_append_val (steps, made);
    }
  return steps;
}

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

static VirChartHead
make_head (VirBuild            *build,
           const VirAssessItem *item,
           const VirLadderData *data,
           guint                year)
{
  int         when = build->outlook->years.first + (int) year;
  const char *measure = _ ("From claimed to assessed");

  if (item != NULL)
    /* Translators: the name of a saving or a change */
    measure = vir_build_take (build, g_strdup_printf (_ ("From claimed to assessed, “%s”"), name_of (item)));
  return vir_build_head (build,
                         data != NULL ? write_title (build, data) : _ ("There are no steps to show"),
                         measure,
                         data != NULL ? vir_ladder_chart_largest (data, build->ask->format) : 0,
                         when,
                         when,
                         data != NULL && (data->flags & VIR_MARK_ILLUSTRATIVE));
}

/**
 * vir_ladder_chart_build:
 * @outlook: an outlook
 * @ask: how to build it; its record is the id of a saving or a change
 *
 * Makes the chart of what took a claim down to its assessment in a year.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_ladder_chart_build (const VirOutlook  *outlook,
                        const VirChartAsk *ask)
{
  guint year = vir_build_ask_year (outlook, ask);
  g_autoptr (GArray) items = vir_assess_items (outlook);
  g_autoptr (GArray) steps = NULL;
  const VirAssessItem *item;
  const char          *refusal;
  VirLadderData        data = { 0 };
  VirBuild             build;
  VirChartHead         head;
  VirChartSpec        *spec;

  vir_build_init (&build, outlook, ask);
  item = find_item (&build, items, year);
  refusal = refuse (&build, item, year);
  if (refusal != NULL)
    {
      head = make_head (&build, item, NULL, year);
      spec = vir_chart_spec_new_refused (&vir_ladder_chart_class, &head, refusal);
      vir_build_clear (&build);
      return spec;
    }
  steps = list_steps (item, year);
  data.id = item->record->id;
  data.name = name_of (item);
  data.claimed = -item->claimed.v[year];
  data.assessed = -item->assessed.v[year];
  data.steps = (const VirLadderStep *) (gconstpointer) steps->data;
  data.n_steps = steps->len;
  data.flags = is_illustrative (item) ? VIR_MARK_ILLUSTRATIVE : VIR_MARK_NONE;
  head = make_head (&build, item, &data, year);
  head.note = item->assessment->words;
  spec = vir_ladder_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
