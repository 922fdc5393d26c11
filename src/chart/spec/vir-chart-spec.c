/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies what a caller gives into one immutable value and numbers its datums. Must not interpret the
 * figures. */

#include "config.h"

#include "vir-chart-spec-private.h"

#include <string.h>

/* A name that is missing reads as empty, so that no layout has to ask. */
const char *
vir_spec_name (VirChartSpec *spec,
           const char   *string)
{
  return vir_spec_string (spec, string != NULL ? string : "");
}

gpointer
vir_spec_block (VirChartSpec *spec,
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

VirChartSpec *
vir_spec_new (const VirChartClass *klass,
              const VirChartHead  *head,
              guint                n_panels)
{
  VirChartSpec *spec = g_atomic_rc_box_new0 (VirChartSpec);

  spec->strings = g_string_chunk_new (1024);
  spec->blocks = g_ptr_array_new_with_free_func (g_free);
  spec->klass = klass;
  spec->n_panels = n_panels;
  spec->head.title = vir_spec_name (spec, head->title);
  spec->head.subtitle = vir_spec_name (spec, head->subtitle);
  spec->head.source = vir_spec_name (spec, head->source);
  spec->head.note = vir_spec_name (spec, head->note);
  spec->head.place = vir_spec_name (spec, head->place);
  spec->head.years = vir_spec_name (spec, head->years);
  spec->head.format = head->format;
  return spec;
}

/* Keeps another spec alive as long as this one. */
void
vir_spec_hold (VirChartSpec *spec,
               VirChartSpec *other)
{
  if (spec->held == NULL)
    spec->held = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_chart_spec_unref);
  g_ptr_array_add (spec->held, vir_chart_spec_ref (other));
}

void
vir_spec_datum (GArray      *datums,
           VirDatumKind kind,
           const char  *record,
           guint        panel,
           guint        index,
           guint        sub)
{
  VirChartDatum datum = { kind, record != NULL ? record : "", panel, index, sub };

  g_array_append_val (datums, datum);
}

void
vir_spec_take_datums (VirChartSpec *spec,
             GArray       *datums)
{
  spec->datums = vir_spec_block (spec, datums->data, datums->len, sizeof (VirChartDatum));
  spec->n_datums = datums->len;
  g_array_unref (datums);
}

/**
 * vir_chart_spec_new_refused:
 * @klass: the kind of chart
 * @head: the words
 * @refusal: one sentence that says why there is no picture
 *
 * Makes a chart that says why it cannot be drawn, in place of a picture.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_spec_new_refused (const VirChartClass *klass,
                            const VirChartHead  *head,
                            const char          *refusal)
{
  VirChartSpec *spec = vir_spec_new (klass, head, 0);

  spec->refusal = vir_spec_name (spec, refusal);
  return spec;
}

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
  g_clear_pointer (&spec->held, g_ptr_array_unref);
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
