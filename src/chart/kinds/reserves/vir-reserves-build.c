/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reserves by year-end, from an outlook: as published, and with each package alone. */

#include "config.h"

#include "vir-reserves-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-evaluate.h"
#include "vir-period.h"
#include "vir-reserve-path.h"

/* Where the minimum is from. */
static const VirReserveRecord *
find_minimum (const VirOutlook *outlook)
{
  const VirReserveRecord *found = NULL;
  guint                   n = 0;

  for (guint i = 0; i < outlook->n_reserves; i++)
    {
      const VirReserveRecord *record = outlook->reserves[i].record;

      if (record->reserve == VIR_RESERVE_GENERAL && record->ledger == VIR_LEDGER_GENERAL && vir_known (record->minimum))
        {
          found = record;
          n++;
        }
    }
  return n == 1 ? found : NULL;
}

static const char *
field_source (const VirRecord *record,
              const char      *field)
{
  const VirFieldSource *sources = record->sources.items;

  for (guint i = 0; i < record->sources.n; i++)
    if (g_strcmp0 (sources[i].field, field) == 0 && sources[i].source != NULL)
      return sources[i].source;

  return record->source;
}

/* "policy, 12 February 2018", or where it stands, or that it is only an illustration. */
static const char *
write_policy (VirBuild *build)
{
  const VirReserveRecord *reserve = find_minimum (build->outlook);
  const VirSourceRecord  *source = NULL;
  const char             *id;

  if (reserve == NULL)
    return NULL;
  if (vir_record_field_status (reserve, "minimum") == VIR_STATUS_ILLUSTRATIVE)
    return _ ("illustrative");
  id = field_source (&reserve->base, "minimum");
  if (id != NULL)
    source = vir_input_get (build->outlook->input, VIR_KIND_SOURCE, id);
  if (source != NULL && source->date != 0)
    {
      g_autofree char *date = vir_date_format (source->date);

      /* Translators: the date of the paper that sets the minimum of a reserve */
      return vir_build_take (build, g_strdup_printf (_ ("policy, %s"), date));
    }
  return source != NULL ? source->base.title : NULL;
}

static void
add_series (VirReservesPanel     *panel,
            GArray               *series,
            GPtrArray            *kept,
            const VirReservePath *path,
            VirReservesSeries     one,
            guint                 n_years)
{
  gint64 *values = g_new (gint64, n_years + 1);

  values[0] = path->opening;
  for (guint y = 0; y < n_years; y++)
    values[y + 1] = path->closing[y];
  g_ptr_array_add (kept, values);
  one.values = values;
  one.low_point = path->low_year < 0 ? -1 : path->low_year + 1;
  one.missing = vir_reserve_path_short (path);
  g_array_append_val (series, one);
  panel->series = (const VirReservesSeries *) (gconstpointer) series->data;
  panel->n_series = series->len;
}

static VirReservesPanel
fill_panel (VirBuild      *build,
            VirReserveKind kind,
            GPtrArray     *alone,
            GPtrArray     *kept,
            gboolean      *illustrative)
{
  const VirOutlook *outlook = build->outlook;
  GArray           *series = g_array_new (FALSE, FALSE, sizeof (VirReservesSeries));
  VirReservesPanel  panel = { 0 };
  VirReservePath    path;

  vir_reserve_path (outlook, kind, TRUE, &path);
  panel.minimum = path.minimum;
  *illustrative |= path.illustrative;
  add_series (&panel, series, kept, &path,
              (VirReservesSeries) { .name = _ ("Published budget"), .is_published = TRUE }, outlook->years.n);
  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirBuildPackage *package = vir_build_package (build, i);

      vir_reserve_path (g_ptr_array_index (alone, i), kind, FALSE, &path);
      add_series (&panel, series, kept, &path,
                  (VirReservesSeries) { .id = package->outlook->record->base.id,
                                        .name = package->name,
                                        .colour = package->colour },
                  outlook->years.n);
    }
  g_ptr_array_add (kept, g_array_free (series, FALSE));
  return panel;
}

static gboolean
is_all_known (const VirReservesPanel *panel,
              guint                   n_points)
{
  for (guint i = 0; i < panel->n_series; i++)
    for (guint k = 0; k < n_points; k++)
      if (!vir_known (panel->series[i].values[k]))
        return FALSE;
  return TRUE;
}

static const char *
write_title (VirBuild               *build,
             const VirReservesPanel *panel,
             guint                   n_points)
{
  const VirReservesSeries *published = &panel->series[0];
  const VirReservesSeries *worst = NULL;
  guint                    n_below = 0;

  for (guint i = 1; i < panel->n_series; i++)
    if (vir_known (panel->series[i].missing) && panel->series[i].missing > 0)
      {
        n_below++;
        if (worst == NULL || panel->series[i].missing > worst->missing)
          worst = &panel->series[i];
      }
  if (vir_known (published->missing) && published->missing > 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("The published budget takes the general reserve %s below its minimum"),
                                            vir_build_money (build, published->missing)));
  if (n_below == 1)
    /* Translators: a package, an amount */
    return vir_build_take (build,
                           g_strdup_printf (_ ("%s takes the general reserve %s below its minimum"),
                                            worst->name,
                                            vir_build_money (build, worst->missing)));
  if (n_below > 1)
    /* Translators: a number of packages, the amount of the worst of them */
    return vir_build_take (build,
                           g_strdup_printf (_ ("%u packages take the general reserve below its minimum, by up to %s"),
                                            n_below,
                                            vir_build_money (build, worst->missing)));
  if (vir_known (panel->minimum) && vir_known (published->missing) && !is_all_known (panel, n_points))
    return vir_build_take (build,
                           g_strdup_printf (_ ("The general reserve is not known to fall below its minimum of %s"),
                                            vir_build_money (build, panel->minimum)));
  if (vir_known (panel->minimum) && vir_known (published->missing))
    return vir_build_take (build,
                           g_strdup_printf (panel->n_series > 1
                                              ? _ ("No package takes the general reserve below its minimum of %s")
                                              : _ ("The general reserve stays above its minimum of %s"),
                                            vir_build_money (build, panel->minimum)));
  if (published->low_point >= 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("The general reserve is lowest at %s"),
                                            vir_build_money (build, published->values[published->low_point])));
  return _ ("What the general reserve holds cannot be told");
}

static GPtrArray *
evaluate_alone (VirBuild *build)
{
  GPtrArray *alone = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_outlook_unref);

  for (guint i = 0; i < build->packages->len; i++)
    {
      const char *const     ids[] = { vir_build_package (build, i)->outlook->record->base.id, NULL };
      g_autoptr (VirStance) stance = vir_stance_new (ids, vir_stance_basis (build->outlook->stance));

      g_ptr_array_add (alone, vir_evaluate (build->outlook->input, stance, (VirOutlook *) build->outlook));
    }
  return alone;
}

static gint64
find_largest (const VirReservesData *data)
{
  gint64 largest = 0;

  for (guint p = 0; p < data->n_panels; p++)
    {
      if (vir_known (data->panels[p].minimum))
        largest = MAX (largest, ABS (data->panels[p].minimum));
      for (guint i = 0; i < data->panels[p].n_series; i++)
        for (guint k = 0; k < data->n_points; k++)
          if (vir_known (data->panels[p].series[i].values[k]))
            largest = MAX (largest, ABS (data->panels[p].series[i].values[k]));
    }
  return largest;
}

/* Why there is nothing to draw, and what to do about it. */
static const char *
find_refusal (VirBuild             *build,
              const VirReservePath *general)
{
  const char *year = vir_build_year (build, 0);

  if (general->n == 0)
    /* Translators: a year */
    return vir_build_take (build,
                           g_strdup_printf (_ ("This budget has no general reserve: the document needs one, with its "
                                               "balance at the start of %s (reserves: opening)."),
                                            year));
  if (general->unknown > 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("What the general reserve holds at the start of %s is not known: the "
                                               "document needs its opening balance (reserves: opening)."),
                                            year));
  return NULL;
}

/**
 * vir_reserves_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of the general reserve at each year-end, as published and with each package alone; earmarked
 * reserves, where there are any, in a panel of their own.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_reserves_chart_build (const VirOutlook  *outlook,
                          const VirChartAsk *ask)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) alone = NULL;
  const char           *years[VIR_MAX_YEARS + 1];
  VirReservesPanel      panels[2] = { 0 };
  VirReservesData       data = { years, outlook->years.n + 1, panels, 1 };
  gboolean              illustrative = FALSE;
  int                   first = outlook->years.first;
  const char           *title, *refusal;
  VirReservePath        general, earmarked;
  VirBuild              build;
  VirChartHead          head;
  VirChartSpec         *spec;

  vir_build_init (&build, outlook, ask);
  vir_reserve_path (outlook, VIR_RESERVE_GENERAL, TRUE, &general);
  vir_reserve_path (outlook, VIR_RESERVE_EARMARKED, TRUE, &earmarked);
  for (guint k = 0; k < data.n_points; k++)
    years[k] = vir_build_take (&build, vir_year_format (first + (int) k - 1));
  refusal = find_refusal (&build, &general);
  if (refusal == NULL)
    {
      alone = evaluate_alone (&build);
      panels[0] = fill_panel (&build, VIR_RESERVE_GENERAL, alone, kept, &illustrative);
      panels[0].heading = _ ("General reserve");
      panels[0].policy = write_policy (&build);
      if (earmarked.n > 0 && earmarked.unknown < earmarked.n)
        {
          panels[1] = fill_panel (&build, VIR_RESERVE_EARMARKED, alone, kept, &illustrative);
          panels[1].heading = _ ("Earmarked reserves");
          data.n_panels = 2;
        }
      title = write_title (&build, &panels[0], data.n_points);
    }
  else
    title = _ ("The general reserve is not known");
  head = vir_build_head (&build, title, _ ("General reserve at each year-end"), find_largest (&data), first - 1,
                         first + (int) outlook->years.n - 1, illustrative);
  head.note = data.n_panels > 1 ? _ ("Earmarked reserves are not free to use, so they stand apart.")
                                : _ ("Earmarked reserves are not included: they are not free to use.");
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_reserves_chart_class, &head, refusal)
                         : vir_reserves_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
