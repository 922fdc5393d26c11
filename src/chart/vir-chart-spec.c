/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies what a caller gives into one immutable value and numbers its datums. Must not interpret the
 * figures. */

#include "config.h"

#include "vir-chart-spec.h"

#include <string.h>

static const char *
copy_string (VirChartSpec *spec,
             const char   *string)
{
  return string != NULL ? g_string_chunk_insert_const (spec->strings, string) : NULL;
}

/* A name that is missing reads as empty, so that no layout has to ask. */
static const char *
copy_name (VirChartSpec *spec,
           const char   *string)
{
  return copy_string (spec, string != NULL ? string : "");
}

static gpointer
copy_block (VirChartSpec *spec,
            gconstpointer data,
            gsize         n,
            gsize         size)
{
  gpointer block;

  if (n == 0)
    return NULL;
  block = g_memdup2 (data, n * size);
  g_ptr_array_add (spec->blocks, block);
  return block;
}

static VirChartSpec *
spec_new (VirChartKind        kind,
          const VirChartHead *head,
          guint               n_panels)
{
  VirChartSpec *spec = g_atomic_rc_box_new0 (VirChartSpec);

  spec->strings = g_string_chunk_new (1024);
  spec->blocks = g_ptr_array_new_with_free_func (g_free);
  spec->kind = kind;
  spec->n_panels = n_panels;
  spec->head.title = copy_name (spec, head->title);
  spec->head.subtitle = copy_name (spec, head->subtitle);
  spec->head.source = copy_name (spec, head->source);
  spec->head.note = copy_name (spec, head->note);
  spec->head.place = copy_name (spec, head->place);
  spec->head.years = copy_name (spec, head->years);
  spec->head.format = head->format;
  return spec;
}

static void
add_datum (GArray      *datums,
           VirDatumKind kind,
           const char  *record,
           guint        panel,
           guint        index,
           guint        sub)
{
  VirChartDatum datum = { kind, record != NULL ? record : "", panel, index, sub };

  g_array_append_val (datums, datum);
}

static void
take_datums (VirChartSpec *spec,
             GArray       *datums)
{
  spec->datums = copy_block (spec, datums->data, datums->len, sizeof (VirChartDatum));
  spec->n_datums = datums->len;
  g_array_unref (datums);
}

/* Gap curve */

static const VirGapMove *
copy_moves (VirChartSpec     *spec,
            const VirGapMove *moves,
            guint             n)
{
  VirGapMove *copy = copy_block (spec, moves, n, sizeof (VirGapMove));

  for (guint i = 0; i < n; i++)
    {
      copy[i].id = copy_name (spec, copy[i].id);
      copy[i].label = copy_name (spec, copy[i].label);
    }
  return copy;
}

static const VirGapPackage *
copy_packages (VirChartSpec        *spec,
               const VirGapPackage *packages,
               guint                n)
{
  VirGapPackage *copy = copy_block (spec, packages, n, sizeof (VirGapPackage));

  for (guint i = 0; i < n; i++)
    {
      const char *short_name = copy[i].short_name != NULL ? copy[i].short_name : copy[i].name;

      copy[i].id = copy_name (spec, copy[i].id);
      copy[i].name = copy_name (spec, copy[i].name);
      copy[i].short_name = copy_name (spec, short_name);
      copy[i].moves = copy_moves (spec, copy[i].moves, copy[i].n_moves);
    }
  return copy;
}

static void
number_gap_panel (GArray            *datums,
                  const VirGapPanel *panel,
                  guint              p)
{
  if (vir_known (panel->opening))
    add_datum (datums, VIR_DATUM_OPENING, NULL, p, 0, 0);
  for (guint i = 0; i < panel->n_steps; i++)
    add_datum (datums, VIR_DATUM_STEP, panel->steps[i].id, p, i, 0);
  for (guint i = 0; i < panel->n_tail; i++)
    add_datum (datums, VIR_DATUM_TAIL, panel->tail[i].id, p, i, 0);
  add_datum (datums, VIR_DATUM_PUBLISHED, NULL, p, 0, 0);
  if (vir_known (panel->assessed_end_gap))
    add_datum (datums, VIR_DATUM_ASSESSED, NULL, p, 0, 0);
  for (guint i = 0; i < panel->n_packages; i++)
    {
      const VirGapPackage *package = &panel->packages[i];

      for (guint j = 0; j < package->n_moves; j++)
        add_datum (datums, VIR_DATUM_MOVE, package->moves[j].id, p, i, j);
      add_datum (datums, VIR_DATUM_PACKAGE, package->id, p, i, 0);
    }
}

/**
 * vir_chart_spec_new_gap_curve:
 * @head: the words
 * @panels: (array length=n_panels): one year each; two or more make small multiples with one scale
 * @n_panels: how many
 *
 * Makes a chart of the gap left against the savings taken.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_spec_new_gap_curve (const VirChartHead *head,
                              const VirGapPanel  *panels,
                              guint               n_panels)
{
  VirChartSpec *spec = spec_new (VIR_CHART_GAP_CURVE, head, n_panels);
  VirGapPanel  *copy = copy_block (spec, panels, n_panels, sizeof (VirGapPanel));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint p = 0; p < n_panels; p++)
    {
      VirGapStep *steps = copy_block (spec, copy[p].steps, copy[p].n_steps, sizeof (VirGapStep));

      for (guint i = 0; i < copy[p].n_steps; i++)
        {
          steps[i].id = copy_name (spec, steps[i].id);
          steps[i].label = copy_name (spec, steps[i].label);
        }
      copy[p].heading = copy_name (spec, copy[p].heading);
      copy[p].steps = steps;
      copy[p].tail = copy_moves (spec, copy[p].tail, copy[p].n_tail);
      copy[p].packages = copy_packages (spec, copy[p].packages, copy[p].n_packages);
      number_gap_panel (datums, &copy[p], p);
    }
  spec->gap = copy;
  take_datums (spec, datums);
  return spec;
}

/* Packages */

static const VirPackageRow *
copy_rows (VirChartSpec        *spec,
           const VirPackageRow *rows,
           guint                n)
{
  VirPackageRow *copy = copy_block (spec, rows, n, sizeof (VirPackageRow));

  for (guint i = 0; i < n; i++)
    {
      VirPackagePart *parts = copy_block (spec,
                                          copy[i].parts,
                                          copy[i].n_parts,
                                          sizeof (VirPackagePart));
      const char     *short_name = copy[i].short_name != NULL ? copy[i].short_name : copy[i].name;

      for (guint j = 0; j < copy[i].n_parts; j++)
        {
          parts[j].id = copy_name (spec, parts[j].id);
          parts[j].label = copy_string (spec, parts[j].label);
        }
      copy[i].id = copy_name (spec, copy[i].id);
      copy[i].name = copy_name (spec, copy[i].name);
      copy[i].short_name = copy_name (spec, short_name);
      copy[i].parts = parts;
    }
  return copy;
}

/**
 * vir_chart_spec_new_packages:
 * @head: the words
 * @panels: (array length=n_panels): one year each; two or more make small multiples with one scale
 * @n_panels: how many
 *
 * Makes a chart of how each package is paid for and what it pays for.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_spec_new_packages (const VirChartHead    *head,
                             const VirPackagePanel *panels,
                             guint                  n_panels)
{
  VirChartSpec    *spec = spec_new (VIR_CHART_PACKAGES, head, n_panels);
  VirPackagePanel *copy = copy_block (spec, panels, n_panels, sizeof (VirPackagePanel));
  GArray          *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint p = 0; p < n_panels; p++)
    {
      copy[p].heading = copy_name (spec, copy[p].heading);
      copy[p].rows = copy_rows (spec, copy[p].rows, copy[p].n_rows);
      for (guint i = 0; i < copy[p].n_rows; i++)
        {
          for (guint j = 0; j < copy[p].rows[i].n_parts; j++)
            add_datum (datums, VIR_DATUM_PART, copy[p].rows[i].parts[j].id, p, i, j);
          add_datum (datums, VIR_DATUM_PACKAGE, copy[p].rows[i].id, p, i, 0);
        }
    }
  spec->packages = copy;
  take_datums (spec, datums);
  return spec;
}

/* Bars and bridge */

/**
 * vir_chart_spec_new_gap_bars:
 * @head: the words
 * @data: years and series
 *
 * Makes a chart of the gap left in each year.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_spec_new_gap_bars (const VirChartHead *head,
                             const VirBarsData  *data)
{
  VirChartSpec *spec = spec_new (VIR_CHART_GAP_BARS, head, 1);
  VirBarsData  *copy = copy_block (spec, data, 1, sizeof (VirBarsData));
  VirBarSeries *series = copy_block (spec, data->series, data->n_series, sizeof (VirBarSeries));
  const char  **years = copy_block (spec, data->years, data->n_years, sizeof (char *));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint y = 0; y < data->n_years; y++)
    years[y] = copy_name (spec, years[y]);
  for (guint i = 0; i < data->n_series; i++)
    {
      const char *short_name = series[i].short_name != NULL ? series[i].short_name : series[i].name;

      series[i].id = copy_name (spec, series[i].id);
      series[i].name = copy_name (spec, series[i].name);
      series[i].short_name = copy_name (spec, short_name);
      series[i].values = copy_block (spec, series[i].values, data->n_years, sizeof (gint64));
    }
  for (guint y = 0; y < data->n_years; y++)
    for (guint i = 0; i < data->n_series; i++)
      add_datum (datums, VIR_DATUM_BAR, series[i].id, y, i, 0);
  copy->years = years;
  copy->series = series;
  spec->bars = copy;
  take_datums (spec, datums);
  return spec;
}

/**
 * vir_chart_spec_new_bridge:
 * @head: the words
 * @data: totals and steps in order
 *
 * Makes a chart of what leads from one total to another.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_spec_new_bridge (const VirChartHead  *head,
                           const VirBridgeData *data)
{
  VirChartSpec  *spec = spec_new (VIR_CHART_BRIDGE, head, 1);
  VirBridgeData *copy = copy_block (spec, data, 1, sizeof (VirBridgeData));
  VirBridgeColumn *steps = copy_block (spec, data->steps, data->n_steps, sizeof (VirBridgeColumn));
  GArray        *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_steps; i++)
    {
      steps[i].id = copy_name (spec, steps[i].id);
      steps[i].label = copy_name (spec, steps[i].label);
      add_datum (datums, VIR_DATUM_COLUMN, steps[i].id, 0, i, 0);
    }
  copy->steps = steps;
  spec->bridge = copy;
  take_datums (spec, datums);
  return spec;
}

/* Life */

/**
 * vir_chart_spec_ref:
 * @spec: a spec
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @spec
 */
VirChartSpec *
vir_chart_spec_ref (const VirChartSpec *spec)
{
  return g_atomic_rc_box_acquire ((VirChartSpec *) spec);
}

static void
spec_clear (gpointer data)
{
  VirChartSpec *spec = data;

  g_string_chunk_free (spec->strings);
  g_ptr_array_unref (spec->blocks);
}

/**
 * vir_chart_spec_unref:
 * @spec: (transfer full): a spec
 *
 * Gives a reference back.
 */
void
vir_chart_spec_unref (VirChartSpec *spec)
{
  g_atomic_rc_box_release_full (spec, spec_clear);
}

/* Datums */

/**
 * vir_chart_spec_get_datum:
 * @spec: a spec
 * @datum: a number from 1
 *
 * Looks a datum up.
 *
 * Returns: (transfer none) (nullable): the datum, %NULL if there is none of that number
 */
const VirChartDatum *
vir_chart_spec_get_datum (const VirChartSpec *spec,
                          guint               datum)
{
  return datum >= 1 && datum <= spec->n_datums ? &spec->datums[datum - 1] : NULL;
}

/**
 * vir_chart_spec_find_datum:
 * @spec: a spec
 * @record: id of a record of the document
 * @panel: the panel to look in
 *
 * Finds the first datum that stands for a record, so that a row selected in a table can be shown.
 *
 * Returns: the number of the datum, 0 if none
 */
guint
vir_chart_spec_find_datum (const VirChartSpec *spec,
                           const char         *record,
                           guint               panel)
{
  for (guint i = 0; i < spec->n_datums; i++)
    if (spec->datums[i].panel == panel && strcmp (spec->datums[i].record, record) == 0)
      return i + 1;
  return 0;
}

/**
 * vir_chart_spec_find_mark:
 * @spec: a spec
 * @kind: kind of datum
 * @panel: its panel
 * @index: its index
 * @sub: its index in its package
 *
 * Finds the number of a datum by its place.
 *
 * Returns: the number, 0 if there is none
 */
guint
vir_chart_spec_find_mark (const VirChartSpec *spec,
                          VirDatumKind        kind,
                          guint               panel,
                          guint               index,
                          guint               sub)
{
  for (guint i = 0; i < spec->n_datums; i++)
    {
      const VirChartDatum *d = &spec->datums[i];

      if (d->kind == kind && d->panel == panel && d->index == index && d->sub == sub)
        return i + 1;
    }
  return 0;
}
