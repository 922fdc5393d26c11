/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a spec's figures into rows. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-chart-table-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static char *
describe_flags (VirMarkFlags flags)
{
  GString *words = g_string_new (NULL);

  if (flags & VIR_MARK_ONE_OFF)
    g_string_append (words, _ ("one-off"));
  if (flags & VIR_MARK_DOUBTFUL)
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _ ("doubtful"));
  if (flags & VIR_MARK_ILLUSTRATIVE)
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _ ("illustrative"));
  return g_string_free (words, FALSE);
}

static gint64
add_known (gint64 a,
           gint64 b)
{
  return vir_known (a) && vir_known (b) ? a + b : VIR_UNKNOWN;
}

/* Gap curve: year, what, effect as claimed and as assessed, gap after it. */

static void
gap_row (VirChartTable *table,
         guint          datum,
         const char    *heading,
         const char    *whose,
         const char    *what,
         gint64         claimed,
         gint64         assessed,
         gint64         after,
         VirMarkFlags   flags)
{
  g_autofree char *remarks = describe_flags (flags);

  vir_table_begin_row (table, datum);
  vir_table_add_text (table, heading);
  vir_table_add_text (table, whose);
  vir_table_add_text (table, what);
  vir_table_add_money (table, claimed);
  vir_table_add_money (table, assessed);
  vir_table_add_money (table, after);
  vir_table_add_text (table, remarks);
}

static void
fill_gap_package (VirChartTable       *table,
                  const VirGapPanel   *panel,
                  const VirGapPackage *package,
                  guint               *datum)
{
  gint64 level = panel->end_gap;

  for (guint j = 0; j < package->n_moves; j++)
    {
      const VirGapMove *move = &package->moves[j];

      level = add_known (level, move->effect);
      gap_row (table,
               ++*datum,
               panel->heading,
               package->name,
               move->label,
               move->effect,
               VIR_UNKNOWN,
               level,
               move->flags);
    }
  gap_row (table,
           ++*datum,
           panel->heading,
           package->name,
           _ ("Left to find"),
           VIR_UNKNOWN,
           VIR_UNKNOWN,
           package->end_gap,
           VIR_MARK_NONE);
}

static void
fill_gap_panel (VirChartTable     *table,
                const VirGapPanel *panel,
                guint             *datum)
{
  const char *published = _ ("Published budget");
  gint64      level = panel->opening;

  if (vir_known (panel->opening))
    gap_row (table, ++*datum, panel->heading, published, _ ("Before any saving"), VIR_UNKNOWN, VIR_UNKNOWN,
             level, VIR_MARK_NONE);
  for (guint i = 0; i < panel->n_steps; i++)
    {
      const VirGapStep *step = &panel->steps[i];
      gint64            effect = vir_known (step->claimed) ? -step->claimed : VIR_UNKNOWN;
      gint64            assessed = vir_known (step->assessed) ? -step->assessed : VIR_UNKNOWN;

      level = add_known (level, effect);
      gap_row (table, ++*datum, panel->heading, published, step->label, effect, assessed, level,
               step->flags);
    }
  for (guint i = 0; i < panel->n_tail; i++)
    {
      level = add_known (level, panel->tail[i].effect);
      gap_row (table, ++*datum, panel->heading, published, panel->tail[i].label, panel->tail[i].effect,
               VIR_UNKNOWN, level, panel->tail[i].flags);
    }
  gap_row (table, ++*datum, panel->heading, published, _ ("Left to find"), VIR_UNKNOWN, VIR_UNKNOWN,
           panel->end_gap, VIR_MARK_NONE);
  if (vir_known (panel->assessed_end_gap))
    gap_row (table, ++*datum, panel->heading, published, _ ("Left to find as assessed"), VIR_UNKNOWN,
             VIR_UNKNOWN, panel->assessed_end_gap, VIR_MARK_NONE);
  for (guint i = 0; i < panel->n_packages; i++)
    fill_gap_package (table, panel, &panel->packages[i], datum);
}

void
vir_table_fill_gap_curve (VirChartTable      *table,
                const VirChartSpec *spec)
{
  guint datum = 0;

  vir_table_add_column (table, _ ("Year"), FALSE);
  vir_table_add_column (table, _ ("Budget"), FALSE);
  vir_table_add_column (table, _ ("Item"), FALSE);
  vir_table_add_column (table, _ ("Effect on the gap, claimed"), TRUE);
  vir_table_add_column (table, _ ("Effect on the gap, assessed"), TRUE);
  vir_table_add_column (table, _ ("Gap left after it"), TRUE);
  vir_table_add_column (table, _ ("Remarks"), FALSE);
  for (guint p = 0; p < spec->n_panels; p++)
    fill_gap_panel (table, &spec->gap[p], &datum);
}

/* Packages: year, package, side, part, amount. */

void
vir_table_fill_packages (VirChartTable      *table,
               const VirChartSpec *spec)
{
  guint datum = 0;

  vir_table_add_column (table, _ ("Year"), FALSE);
  vir_table_add_column (table, _ ("Package"), FALSE);
  vir_table_add_column (table, _ ("Side"), FALSE);
  vir_table_add_column (table, _ ("Part"), FALSE);
  vir_table_add_column (table, _ ("Amount"), TRUE);
  vir_table_add_column (table, _ ("Remarks"), FALSE);
  for (guint p = 0; p < spec->n_panels; p++)
    for (guint i = 0; i < spec->packages[p].n_rows; i++)
      {
        const VirPackageRow *row = &spec->packages[p].rows[i];
        g_autofree char     *left = NULL;

        for (guint j = 0; j < row->n_parts; j++)
          {
            g_autofree char *remarks = describe_flags (row->parts[j].flags);

            vir_table_begin_row (table, ++datum);
            vir_table_add_text (table, spec->packages[p].heading);
            vir_table_add_text (table, row->name);
            vir_table_add_text (table,
                      VIR_PART_IS_SOURCE (row->parts[j].kind) ? _ ("paid for by") : _ ("pays for"));
            vir_table_add_text (table, vir_chart_words_part (&row->parts[j], FALSE));
            vir_table_add_money (table, row->parts[j].amount);
            vir_table_add_text (table, remarks);
          }
        left = vir_chart_words_left (row->left, row->n_unknown, spec->head.format);
        vir_table_begin_row (table, ++datum);
        vir_table_add_text (table, spec->packages[p].heading);
        vir_table_add_text (table, row->name);
        vir_table_add_text (table, _ ("result"));
        vir_table_add_text (table, _ ("left to find"));
        vir_table_add_money (table, row->left);
        vir_table_add_text (table, vir_known (row->left) ? "" : left);
      }
}

/* Bars: a row a year, a column a budget. */

void
vir_table_fill_bars (VirChartTable      *table,
           const VirChartSpec *spec)
{
  const VirBarsData *bars = spec->bars;

  vir_table_add_column (table, _ ("Year"), FALSE);
  for (guint i = 0; i < bars->n_series; i++)
    vir_table_add_column (table, bars->series[i].name, TRUE);
  for (guint y = 0; y < bars->n_years; y++)
    {
      vir_table_begin_row (table, y * bars->n_series + 1);
      vir_table_add_text (table, bars->years[y]);
      for (guint i = 0; i < bars->n_series; i++)
        vir_table_add_money (table, bars->series[i].values[y]);
    }
}

/* Bridge: a row a column of the picture. */

void
vir_table_fill_bridge (VirChartTable      *table,
             const VirChartSpec *spec)
{
  gint64 level = 0;

  vir_table_add_column (table, _ ("Item"), FALSE);
  vir_table_add_column (table, _ ("Kind"), FALSE);
  vir_table_add_column (table, _ ("Change"), TRUE);
  vir_table_add_column (table, _ ("Level after it"), TRUE);
  for (guint i = 0; i < spec->bridge->n_steps; i++)
    {
      const VirBridgeColumn *step = &spec->bridge->steps[i];

      level = step->is_total ? step->amount : add_known (level, step->amount);
      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, step->label);
      vir_table_add_text (table, step->is_total ? _ ("total") : _ ("step"));
      vir_table_add_money (table, step->is_total ? VIR_UNKNOWN : step->amount);
      vir_table_add_money (table, level);
    }
}
