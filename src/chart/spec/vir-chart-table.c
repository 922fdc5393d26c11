/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps the cells of a table and writes them as text. Must not know a kind of chart. */

#include "config.h"

#include "vir-chart-table-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-chart-class.h"
#include "vir-chart-number.h"

void
vir_table_add_column (VirChartTable *table,
                      const char    *head,
                      VirChartColumn column)
{
  g_ptr_array_add (table->heads, g_string_chunk_insert (table->strings, head));
  g_array_append_val (table->columns, column);
}

void
vir_table_begin_row (VirChartTable *table,
                     guint          datum)
{
  g_array_append_val (table->datums, datum);
}

void
vir_table_add_text (VirChartTable *table,
                    const char    *text)
{
  VirChartCell cell = { g_string_chunk_insert (table->strings, text), 0 };

  g_array_append_val (table->cells, cell);
}

void
vir_table_add_money (VirChartTable *table,
                     gint64         pence)
{
  VirChartCell cell = { NULL, pence };

  g_array_append_val (table->cells, cell);
}

/* @hundredths: a number times 100, such as posts; the fraction is written only where there is one, and no comma, so
 * that a program can read it. */
void
vir_table_add_hundredths (VirChartTable *table,
                          gint64         hundredths)
{
  guint64          size = vir_known (hundredths) ? (guint64) ABS (hundredths) : 0;
  const char      *sign = hundredths < 0 ? "−" : "";
  g_autofree char *text = NULL;

  if (!vir_known (hundredths))
    text = g_strdup ("");
  else if (size % 100 == 0)
    text = g_strdup_printf ("%s%" G_GUINT64_FORMAT, sign, size / 100);
  else
    text = g_strdup_printf ("%s%" G_GUINT64_FORMAT ".%02u", sign, size / 100, (guint) (size % 100));
  vir_table_add_text (table, text);
}

static void
fill_refusal (VirChartTable *table,
              const char    *refusal)
{
  vir_table_add_column (table, _ ("Why there is no chart"), VIR_CELL_TEXT);
  vir_table_begin_row (table, 0);
  vir_table_add_text (table, refusal);
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
  table->columns = g_array_new (FALSE, FALSE, sizeof (VirChartColumn));
  table->cells = g_array_new (FALSE, FALSE, sizeof (VirChartCell));
  table->datums = g_array_new (FALSE, FALSE, sizeof (guint));
  table->strings = g_string_chunk_new (1024);
  if (spec->refusal != NULL)
    fill_refusal (table, spec->refusal);
  else
    spec->klass->fill_table (spec, table);
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
  g_array_unref (table->columns);
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
 * vir_chart_table_get_column:
 * @table: a table
 * @column: a column
 *
 * Says what a column holds.
 *
 * Returns: its kind
 */
VirChartColumn
vir_chart_table_get_column (const VirChartTable *table,
                            guint                column)
{
  return g_array_index (table->columns, VirChartColumn, column);
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

/* A number below zero begins with a true minus on the page and with a hyphen in a file, where programs read it. */
static gboolean
append_csv_number (GString    *out,
                   const char *text)
{
  const char *digits = text + strlen ("−");

  if (!g_str_has_prefix (text, "−") || *digits == '\0' || digits[strspn (digits, "0123456789.")] != '\0')
    return FALSE;
  g_string_append_printf (out, "-%s", digits);
  return TRUE;
}

/* RFC 4180, and words that a spreadsheet would take for a formula get an apostrophe. */
static void
append_csv_text (GString    *out,
                 const char *text)
{
  gboolean formula = *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;

  if (append_csv_number (out, text))
    return;
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
                                           vir_chart_table_get_column (table, c) == VIR_CELL_MONEY ? ", £" : NULL,
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
