/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sources and uses of one amendment in one year, from an outlook. */

#include "config.h"

#include "vir-sources-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"

/* A chart in the making. */
typedef struct
{
  VirBuild               build;
  const VirBuildPackage *package;
  guint                  year;
  GArray                *rows[2];
} Making;

static gint64
find_effect (const Making           *m,
             const VirChangeOutlook *change)
{
  return vir_stance_basis (m->build.outlook->stance) == VIR_BASIS_ASSESSED ? change->assessed.v[m->year]
                                                                           : change->claimed.level.v[m->year];
}

/* The change's own title, else that of its target, else what it is. */
static const char *
name_change (const VirChangeOutlook *change,
             VirPartKind             kind)
{
  const VirPackagePart part = { .kind = kind };
  const VirRecord     *target = change->target;

  if (change->record->base.title != NULL && *change->record->base.title != '\0')
    return change->record->base.title;
  if (target != NULL && target->title != NULL && *target->title != '\0')
    return target->title;
  return vir_packages_part_words (&part, FALSE);
}

static int
compare_rows (const void *a,
              const void *b)
{
  const VirSourcesRow *left = a, *right = b;

  /* What is not known comes last, as the least number. */
  if (left->amount != right->amount)
    return left->amount > right->amount ? -1 : 1;
  return g_strcmp0 (left->id, right->id);
}

static void
list_rows (Making *m)
{
  const VirAmendmentOutlook *amendment = m->package->outlook;

  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];
      gint64                  effect = find_effect (m, change);
      gboolean                pays_for = vir_known (effect) ? effect > 0 : change->direction > 0;
      VirSourcesRow           row = { change->record->base.id, NULL, vir_packages_change_kind (change, pays_for),
                                      vir_known (effect) ? ABS (effect) : VIR_UNKNOWN, VIR_MARK_NONE, FALSE };

      if (effect == 0)
        continue;
      row.label = name_change (change, row.kind);
      if (change->one_off || change->record->target == VIR_TARGET_RESERVE)
        row.flags |= VIR_MARK_ONE_OFF;
      if (change->record->base.status == VIR_STATUS_ILLUSTRATIVE)
        row.flags |= VIR_MARK_ILLUSTRATIVE;
      g_array_append_val (m->rows[pays_for ? VIR_SIDE_USES : VIR_SIDE_SOURCES], row);
    }
  for (guint side = 0; side < 2; side++)
    g_array_sort (m->rows[side], compare_rows);
}

static const char *
name_left (Making *m,
           gint64  left)
{
  if (vir_known (left) && vir_build_snap (&m->build, left) == 0)
    return _ ("Rounding");
  return vir_known (left) && left < 0 ? _ ("To spare") : _ ("Left to find");
}

/* What makes both sides equal. Where it cannot be told it is named all the same, as not known. */
static void
add_left (Making *m)
{
  gint64        left = vir_sum_value (m->package->outlook->net[m->year]);
  VirSourcesRow row = { NULL, name_left (m, left), VIR_PART_OTHER_SOURCE, vir_known (left) ? ABS (left) : VIR_UNKNOWN,
                        VIR_MARK_NONE, TRUE };

  if (left != 0)
    g_array_append_val (m->rows[left < 0 && vir_known (left) ? VIR_SIDE_USES : VIR_SIDE_SOURCES], row);
}

/* The first amendment that does something in some year, so that it is the same one in every year; if none does, the
 * first. */
static const VirBuildPackage *
choose_package (VirBuild *build)
{
  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirAmendmentOutlook *amendment = vir_build_package (build, i)->outlook;

      for (guint y = 0; y < build->outlook->years.n; y++)
        if (amendment->uses[y].known != 0 || amendment->sources[y].known != 0)
          return vir_build_package (build, i);
    }
  return build->packages->len > 0 ? vir_build_package (build, 0) : NULL;
}

/* The first of the amendments asked for; without any the one that is told most about. */
static const VirBuildPackage *
find_package (VirBuild *build)
{
  if (build->ask->amendments != NULL && build->ask->amendments[0] != NULL)
    for (guint i = 0; i < build->packages->len; i++)
      if (g_strcmp0 (vir_build_package (build, i)->outlook->record->base.id, build->ask->amendments[0]) == 0)
        return vir_build_package (build, i);

  return choose_package (build);
}

static gint64
sum_one_off (const Making *m)
{
  gint64 sum = 0;

  for (guint i = 0; i < m->rows[VIR_SIDE_SOURCES]->len; i++)
    {
      const VirSourcesRow *row = &g_array_index (m->rows[VIR_SIDE_SOURCES], VirSourcesRow, i);

      if ((row->flags & VIR_MARK_ONE_OFF) && vir_known (row->amount))
        sum += row->amount;
    }
  return sum;
}

static const char *
write_title (Making *m)
{
  VirBuild   *build = &m->build;
  const char *name = m->package->name;
  gint64      uses = vir_sum_value (m->package->outlook->uses[m->year]);
  gint64      left = vir_build_net (build, m->package, m->year);
  gint64      one_off = sum_one_off (m);
  const char *spent = vir_known (uses) ? vir_build_money (build, uses) : NULL;
  char       *title;

  /* Translators, in all of these: the name of an amendment, and one or two amounts */
  if (!vir_known (uses) || !vir_known (left))
    title = g_strdup_printf (_ ("%s: what is left to find cannot be told"), name);
  else if (left > 0 && left >= uses)
    title = g_strdup_printf (_ ("%s: %s to pay for, none of it found"), name, spent);
  else if (left > 0)
    title = g_strdup_printf (_ ("%s: %s to pay for, %s of it left to find"), name, spent, vir_build_money (build, left));
  else if (left < 0)
    title = g_strdup_printf (_ ("%s: %s paid for, with %s to spare"), name, spent, vir_build_money (build, -left));
  else if (one_off >= uses)
    title = g_strdup_printf (_ ("%s: %s paid for, all with one-off money"), name, spent);
  else if (one_off > 0)
    title = g_strdup_printf (_ ("%s: %s paid for, %s of it with one-off money"), name, spent, vir_build_money (build, one_off));
  else
    title = g_strdup_printf (_ ("%s: %s, all of it paid for"), name, spent);
  return vir_build_take (build, title);
}

static const char *
refuse (Making *m)
{
  if (m->package == NULL)
    return _ ("There are no amendments, so nothing pays for anything: add one, or show one that was withdrawn.");
  if (m->rows[VIR_SIDE_SOURCES]->len > 0 || m->rows[VIR_SIDE_USES]->len > 0)
    return NULL;
  return vir_build_take (&m->build,
                         g_strdup_printf (_ ("%s changes nothing in %s: choose another year or another amendment."),
                                          m->package->name,
                                          vir_build_year (&m->build, m->year)));
}

static VirSourcesData
fill_data (Making            *m,
           const VirChartAsk *ask)
{
  VirSourcesData data = { .form = (VirSourcesForm) ask->form, .name = m->package != NULL ? m->package->name : NULL };

  for (guint side = 0; side < 2; side++)
    {
      data.rows[side] = (const VirSourcesRow *) (gconstpointer) m->rows[side]->data;
      data.n_rows[side] = m->rows[side]->len;
    }
  return data;
}

static VirChartHead
write_head (Making               *m,
            const VirSourcesData *data,
            const char           *title)
{
  gint64       largest = 0;
  gboolean     illustrative = FALSE;
  int          year = m->build.outlook->years.first + (int) m->year;
  VirChartHead head;

  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < data->n_rows[side]; i++)
      {
        const VirSourcesRow *row = &data->rows[side][i];

        largest += side == VIR_SIDE_USES && vir_known (row->amount) ? row->amount : 0;
        illustrative |= (row->flags & VIR_MARK_ILLUSTRATIVE) != 0;
      }
  head = vir_build_head (&m->build, title, _ ("What pays for what"), largest, year, year, illustrative);
  if (data->form == VIR_SOURCES_FLOW)
    {
      char *why = vir_sources_why_table (data);

      if (why != NULL)
        head.note = vir_build_take (&m->build, why);
    }
  return head;
}

/**
 * vir_sources_chart_build:
 * @outlook: an outlook
 * @ask: how to build it; its form is a #VirSourcesForm
 *
 * Makes the chart of what pays for what in one amendment, the first of those asked for.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_sources_chart_build (const VirOutlook  *outlook,
                         const VirChartAsk *ask)
{
  Making         m = { .year = vir_build_ask_year (outlook, ask) };
  const char    *refusal;
  VirSourcesData data;
  VirChartHead   head;
  VirChartSpec  *spec;

  vir_build_init (&m.build, outlook, ask);
  for (guint side = 0; side < 2; side++)
    m.rows[side] = g_array_new (FALSE, FALSE, sizeof (VirSourcesRow));
  m.package = find_package (&m.build);
  if (m.package != NULL)
    list_rows (&m);
  refusal = refuse (&m);
  if (refusal == NULL)
    add_left (&m);
  data = fill_data (&m, ask);
  head = write_head (&m, &data, refusal == NULL ? write_title (&m) : _ ("What pays for what"));
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_sources_chart_class, &head, refusal)
                         : vir_sources_chart_new (&head, &data);
  for (guint side = 0; side < 2; side++)
    g_array_unref (m.rows[side]);
  vir_build_clear (&m.build);
  return spec;
}
