/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The savings of a budget over its years, from an outlook. */

#include "config.h"

#include "vir-phasing-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-period.h"
#include "vir-phasing.h"

static VirPhasingRow
make_row (VirBuild         *build,
          const VirPhasing *from,
          GPtrArray        *kept)
{
  const VirProposalRecord *record = from->record;
  guint                    n = build->outlook->years.n;
  VirPhasingCell          *cells = g_new0 (VirPhasingCell, n);
  VirPhasingRow            row = { .id = record->base.id, .name = record->base.title, .cells = cells, .span = vir_negate (from->span), .phased = from->phased, .start_year = from->start_year, .first_month = from->first_month, .n_months = from->n_months };

  g_ptr_array_add (kept, cells);
  for (guint y = 0; y < n; y++)
    cells[y] = (VirPhasingCell){ vir_negate (from->levels.v[y]), from->share[y] };
  if (row.name == NULL)
    row.name = record->base.id;
  if (!from->phased && from->span_to != 0)
    row.span_to = vir_build_take (build, vir_year_format (from->span_to));
  row.span_by = !from->phased && record->profile->form == VIR_FORM_SPAN_BY;
  if (from->one_off)
    row.flags |= VIR_MARK_ONE_OFF;
  if (vir_record_field_status (record, "profile") == VIR_STATUS_ILLUSTRATIVE)
    row.flags |= VIR_MARK_ILLUSTRATIVE;
  return row;
}

static const char *
write_title (VirBuild             *build,
             const VirPhasingData *data)
{
  guint       last = data->n_years - 1;
  guint       spans = 0;
  const char *first_money, *last_money;

  for (guint i = 0; i < data->n_rows; i++)
    spans += data->rows[i].phased ? 0 : 1;
  if (data->n_rows == 0)
    return _ ("The budget has no savings");
  if (2 * spans > data->n_rows)
    return vir_build_take (build,
                           g_strdup_printf (ngettext ("%u of %u saving is not split by year",
                                                      "%u of %u savings are not split by year",
                                                      data->n_rows),
                                            spans, data->n_rows));
  first_money = vir_build_money (build, data->totals[0].known);
  last_money = vir_build_money (build, data->totals[last].known);
  if (data->totals[0].unknown > 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("Savings of %s are known for %s, others are not"), first_money, data->years[0]));
  if (last == 0)
    return vir_build_take (build, g_strdup_printf (_ ("Savings of %s arrive in %s"), first_money, data->years[0]));
  if (data->totals[last].unknown > 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("Savings of %s arrive in %s; later years are not all known"),
                                            first_money, data->years[0]));
  if (data->totals[0].known == data->totals[last].known)
    return vir_build_take (build,
                           g_strdup_printf (_ ("Savings of %s arrive in %s, and as much in %s"), first_money,
                                            data->years[0], data->years[last]));
  return vir_build_take (build,
                         g_strdup_printf (_ ("Savings of %s arrive in %s, %s a year by %s"), first_money,
                                          data->years[0], last_money, data->years[last]));
}

static gint64
find_largest (const VirPhasingData *data)
{
  gint64 largest = 0;

  for (guint y = 0; y < data->n_years; y++)
    {
      largest = MAX (largest, ABS (data->totals[y].known));
      for (guint i = 0; i < data->n_rows; i++)
        if (vir_known (data->rows[i].cells[y].amount))
          largest = MAX (largest, ABS (data->rows[i].cells[y].amount));
    }
  for (guint i = 0; i < data->n_rows; i++)
    if (vir_known (data->rows[i].span))
      largest = MAX (largest, ABS (data->rows[i].span));
  return largest;
}

static VirChartSpec *
make_spec (VirBuild             *build,
           const VirPhasingData *data)
{
  gboolean     illustrative = FALSE;
  VirChartHead head;

  for (guint i = 0; i < data->n_rows; i++)
    illustrative |= (data->rows[i].flags & VIR_MARK_ILLUSTRATIVE) != 0;
  head = vir_build_head (build,
                         write_title (build, data),
                         _ ("What each saving takes off the budget in each year"),
                         find_largest (data),
                         build->outlook->years.first,
                         build->outlook->years.first + (int) data->n_years - 1,
                         illustrative);
  if (data->n_rows == 0)
    return vir_chart_spec_new_refused (&vir_phasing_chart_class,
                                       &head,
                                       _ ("The budget has no savings: add or import the first one to see when it arrives."));
  return vir_phasing_chart_new (&head, data);
}

/**
 * vir_phasing_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of when the savings of the published budget arrive, on the basis of the outlook's stance.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_phasing_chart_build (const VirOutlook  *outlook,
                         const VirChartAsk *ask)
{
  g_autoptr (GArray) list = vir_phasing_list (outlook);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (VirPhasingRow));
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  const char     *years[VIR_MAX_YEARS];
  VirPhasingTotal totals[VIR_MAX_YEARS];
  VirPhasingData  data = { .years = years, .n_years = outlook->years.n, .totals = totals };
  VirBuild        build;
  VirChartSpec   *spec;

  vir_build_init (&build, outlook, ask);
  for (guint y = 0; y < data.n_years; y++)
    {
      years[y] = vir_build_year (&build, y);
      totals[y] = (VirPhasingTotal){ -outlook->published[y].savings.known, outlook->published[y].savings.unknown };
    }
  for (guint i = 0; i < list->len; i++)
    {
      VirPhasingRow row = make_row (&build, &g_array_index (list, VirPhasing, i), kept);

      g_array_append_val (rows, row);
    }
  data.rows = (const VirPhasingRow *) (gconstpointer) rows->data;
  data.n_rows = rows->len;
  spec = make_spec (&build, &data);
  vir_build_clear (&build);
  return spec;
}
