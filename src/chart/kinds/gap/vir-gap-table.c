/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-gap-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

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
  g_autofree char *remarks = vir_words_flags (flags);

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

      level = vir_words_add (level, move->effect);
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

      level = vir_words_add (level, effect);
      gap_row (table, ++*datum, panel->heading, published, step->label, effect, assessed, level,
               step->flags);
    }
  for (guint i = 0; i < panel->n_tail; i++)
    {
      level = vir_words_add (level, panel->tail[i].effect);
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
vir_gap_fill_table (const VirChartSpec *spec,
                    VirChartTable      *table)
{
  guint datum = 0;

  vir_table_add_column (table, _ ("Year"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Budget"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Item"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Effect on the gap, claimed"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Effect on the gap, assessed"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Gap left after it"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Remarks"), VIR_CELL_TEXT);
  for (guint p = 0; p < spec->n_panels; p++)
    fill_gap_panel (table, vir_gap_panel (spec, p), &datum);
}
