/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a spec's figures into rows. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-chart-table.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-chart-words.h"

struct _VirChartTable
{
  VirNumberFormat format;
  GPtrArray      *heads;
  GArray         *is_money;
  GArray         *cells;
  GArray         *datums;
  GStringChunk   *strings;
};

static void
add_column (VirChartTable *table,
            const char    *head,
            gboolean       is_money)
{
  g_ptr_array_add (table->heads, g_string_chunk_insert (table->strings, head));
  g_array_append_val (table->is_money, is_money);
}

static void
add_text (VirChartTable *table,
          const char    *text)
{
  VirChartCell cell = { g_string_chunk_insert (table->strings, text), 0 };

  g_array_append_val (table->cells, cell);
}

static void
add_money (VirChartTable *table,
           gint64         pence)
{
  VirChartCell cell = { NULL, pence };

  g_array_append_val (table->cells, cell);
}

static void
begin_row (VirChartTable *table,
           guint          datum)
{
  g_array_append_val (table->datums, datum);
}

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

  begin_row (table, datum);
  add_text (table, heading);
  add_text (table, whose);
  add_text (table, what);
  add_money (table, claimed);
  add_money (table, assessed);
  add_money (table, after);
  add_text (table, remarks);
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

static void
fill_gap_curve (VirChartTable      *table,
                const VirChartSpec *spec)
{
  guint datum = 0;

  add_column (table, _ ("Year"), FALSE);
  add_column (table, _ ("Budget"), FALSE);
  add_column (table, _ ("Item"), FALSE);
  add_column (table, _ ("Effect on the gap, claimed"), TRUE);
  add_column (table, _ ("Effect on the gap, assessed"), TRUE);
  add_column (table, _ ("Gap left after it"), TRUE);
  add_column (table, _ ("Remarks"), FALSE);
  for (guint p = 0; p < spec->n_panels; p++)
    fill_gap_panel (table, &spec->gap[p], &datum);
}

/* Packages: year, package, side, part, amount. */

static void
fill_packages (VirChartTable      *table,
               const VirChartSpec *spec)
{
  guint datum = 0;

  add_column (table, _ ("Year"), FALSE);
  add_column (table, _ ("Package"), FALSE);
  add_column (table, _ ("Side"), FALSE);
  add_column (table, _ ("Part"), FALSE);
  add_column (table, _ ("Amount"), TRUE);
  add_column (table, _ ("Remarks"), FALSE);
  for (guint p = 0; p < spec->n_panels; p++)
    for (guint i = 0; i < spec->packages[p].n_rows; i++)
      {
        const VirPackageRow *row = &spec->packages[p].rows[i];
        g_autofree char     *left = NULL;

        for (guint j = 0; j < row->n_parts; j++)
          {
            g_autofree char *remarks = describe_flags (row->parts[j].flags);

            begin_row (table, ++datum);
            add_text (table, spec->packages[p].heading);
            add_text (table, row->name);
            add_text (table,
                      VIR_PART_IS_SOURCE (row->parts[j].kind) ? _ ("paid for by") : _ ("pays for"));
            add_text (table, vir_chart_words_part (&row->parts[j], FALSE));
            add_money (table, row->parts[j].amount);
            add_text (table, remarks);
          }
        left = vir_chart_words_left (row->left, row->n_unknown, spec->head.format);
        begin_row (table, ++datum);
        add_text (table, spec->packages[p].heading);
        add_text (table, row->name);
        add_text (table, _ ("result"));
        add_text (table, _ ("left to find"));
        add_money (table, row->left);
        add_text (table, vir_known (row->left) ? "" : left);
      }
}

/* Bars: a row a year, a column a budget. */

static void
fill_bars (VirChartTable      *table,
           const VirChartSpec *spec)
{
  const VirBarsData *bars = spec->bars;

  add_column (table, _ ("Year"), FALSE);
  for (guint i = 0; i < bars->n_series; i++)
    add_column (table, bars->series[i].name, TRUE);
  for (guint y = 0; y < bars->n_years; y++)
    {
      begin_row (table, y * bars->n_series + 1);
      add_text (table, bars->years[y]);
      for (guint i = 0; i < bars->n_series; i++)
        add_money (table, bars->series[i].values[y]);
    }
}

/* Bridge: a row a column of the picture. */

static void
fill_bridge (VirChartTable      *table,
             const VirChartSpec *spec)
{
  gint64 level = 0;

  add_column (table, _ ("Item"), FALSE);
  add_column (table, _ ("Kind"), FALSE);
  add_column (table, _ ("Change"), TRUE);
  add_column (table, _ ("Level after it"), TRUE);
  for (guint i = 0; i < spec->bridge->n_steps; i++)
    {
      const VirBridgeColumn *step = &spec->bridge->steps[i];

      level = step->is_total ? step->amount : add_known (level, step->amount);
      begin_row (table, i + 1);
      add_text (table, step->label);
      add_text (table, step->is_total ? _ ("total") : _ ("step"));
      add_money (table, step->is_total ? VIR_UNKNOWN : step->amount);
      add_money (table, level);
    }
}

/**
 * vir_chart_table_new:
 * @spec: a spec
 *
 * Makes the table that says the same as a chart.
 *
 * Returns: (transfer full): the table
 */
VirChartTable *
vir_chart_table_new (const VirChartSpec *spec)
{
  VirChartTable *table = g_new0 (VirChartTable, 1);

  table->format = spec->head.format;
  table->heads = g_ptr_array_new ();
  table->is_money = g_array_new (FALSE, FALSE, sizeof (gboolean));
  table->cells = g_array_new (FALSE, FALSE, sizeof (VirChartCell));
  table->datums = g_array_new (FALSE, FALSE, sizeof (guint));
  table->strings = g_string_chunk_new (1024);
  switch (spec->kind)
    {
    case VIR_CHART_GAP_CURVE:
      fill_gap_curve (table, spec);
      break;
    case VIR_CHART_PACKAGES:
      fill_packages (table, spec);
      break;
    case VIR_CHART_GAP_BARS:
      fill_bars (table, spec);
      break;
    case VIR_CHART_BRIDGE:
      fill_bridge (table, spec);
      break;
    default:
      g_assert_not_reached ();
    }
  return table;
}

/**
 * vir_chart_table_free:
 * @table: (transfer full) (nullable): a table
 *
 * Frees it.
 */
void
vir_chart_table_free (VirChartTable *table)
{
  if (table == NULL)
    return;
  g_ptr_array_unref (table->heads);
  g_array_unref (table->is_money);
  g_array_unref (table->cells);
  g_array_unref (table->datums);
  g_string_chunk_free (table->strings);
  g_free (table);
}

/**
 * vir_chart_table_get_n_columns:
 * @table: a table
 *
 * Counts the columns.
 *
 * Returns: their number
 */
guint
vir_chart_table_get_n_columns (const VirChartTable *table)
{
  return table->heads->len;
}

/**
 * vir_chart_table_get_n_rows:
 * @table: a table
 *
 * Counts the rows, the head not among them.
 *
 * Returns: their number
 */
guint
vir_chart_table_get_n_rows (const VirChartTable *table)
{
  return table->datums->len;
}

/**
 * vir_chart_table_get_head:
 * @table: a table
 * @column: a column
 *
 * Gets the head of a column.
 *
 * Returns: (transfer none): the words
 */
const char *
vir_chart_table_get_head (const VirChartTable *table,
                          guint                column)
{
  return g_ptr_array_index (table->heads, column);
}

/**
 * vir_chart_table_is_money:
 * @table: a table
 * @column: a column
 *
 * Says whether a column holds amounts, which stand at its right.
 *
 * Returns: whether it does
 */
gboolean
vir_chart_table_is_money (const VirChartTable *table,
                          guint                column)
{
  return g_array_index (table->is_money, gboolean, column);
}

/**
 * vir_chart_table_get_cell:
 * @table: a table
 * @row: a row
 * @column: a column
 *
 * Gets a cell.
 *
 * Returns: (transfer none): the cell
 */
const VirChartCell *
vir_chart_table_get_cell (const VirChartTable *table,
                          guint                row,
                          guint                column)
{
  return &g_array_index (table->cells, VirChartCell, row * table->heads->len + column);
}

/**
 * vir_chart_table_get_datum:
 * @table: a table
 * @row: a row
 *
 * Gets the datum a row stands for; for bars the first of the year.
 *
 * Returns: the datum
 */
guint
vir_chart_table_get_datum (const VirChartTable *table,
                           guint                row)
{
  return g_array_index (table->datums, guint, row);
}

/**
 * vir_chart_table_dup_text:
 * @table: a table
 * @row: a row
 * @column: a column
 *
 * Writes a cell as it is shown, amounts in the chart's profile.
 *
 * Returns: (transfer full): the words
 */
char *
vir_chart_table_dup_text (const VirChartTable *table,
                          guint                row,
                          guint                column)
{
  const VirChartCell *cell = vir_chart_table_get_cell (table, row, column);

  if (cell->text != NULL)
    return g_strdup (cell->text);
  return vir_money_format (cell->money, table->format, VIR_MONEY_CELL);
}

/* RFC 4180, and words that a spreadsheet would take for a formula get an apostrophe. */
static void
append_csv_text (GString    *out,
                 const char *text)
{
  gboolean formula = *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;

  if (!formula && strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append (out, text);
      return;
    }
  g_string_append_c (out, '"');
  if (formula)
    g_string_append_c (out, '\'');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static void
append_csv_money (GString *out,
                  gint64   pence)
{
  guint64 size = (guint64) ABS (pence);

  if (vir_known (pence))
    g_string_append_printf (out,
                            "%s%" G_GUINT64_FORMAT ".%02u",
                            pence < 0 ? "-" : "",
                            size / 100,
                            (guint) (size % 100));
}

/**
 * vir_chart_table_to_csv:
 * @table: a table
 *
 * Writes a table as CSV: amounts in exact pounds with a point and without commas, unknown ones empty.
 *
 * Returns: (transfer full): the text
 */
char *
vir_chart_table_to_csv (const VirChartTable *table)
{
  GString *out = g_string_new (NULL);
  guint    n = table->heads->len;

  for (guint c = 0; c < n; c++)
    {
      g_autofree char *head = g_strconcat (g_ptr_array_index (table->heads, c),
                                           vir_chart_table_is_money (table, c) ? ", £" : NULL,
                                           NULL);

      append_csv_text (out, head);
      g_string_append (out, c + 1 < n ? "," : "\r\n");
    }
  for (guint r = 0; r < table->datums->len; r++)
    for (guint c = 0; c < n; c++)
      {
        const VirChartCell *cell = vir_chart_table_get_cell (table, r, c);

        if (cell->text != NULL)
          append_csv_text (out, cell->text);
        else
          append_csv_money (out, cell->money);
        g_string_append (out, c + 1 < n ? "," : "\r\n");
      }
  return g_string_free (out, FALSE);
}
