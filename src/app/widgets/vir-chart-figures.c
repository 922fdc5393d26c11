/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Amounts are exact pounds for a program and written in the chart's profile for a reader: as text with tabs
 * a cell is the number itself; as HTML it shows the one and holds the other, so that Word has a table as it
 * was seen and a spreadsheet has numbers to reckon with. */

#include "config.h"

#include "vir-chart-figures.h"

#include "vir-chart-table.h"

#include <string.h>

#define MINUS "\u2212"

static void
append_pounds (GString *out,
               gint64   pence)
{
  guint64 size = (guint64) ABS (pence);

  if (vir_known (pence))
    g_string_append_printf (out, "%s%" G_GUINT64_FORMAT ".%02u", pence < 0 ? "-" : "", size / 100, (guint) (size % 100));
}

/* A number that is not money is words with a true minus, which no spreadsheet reads. */
static void
append_number (GString    *out,
               const char *text)
{
  if (g_str_has_prefix (text, MINUS))
    g_string_append_printf (out, "-%s", text + strlen (MINUS));
  else
    g_string_append (out, text);
}

/* Words that a spreadsheet would take for a formula get an apostrophe; no cell breaks its row. */
static void
append_words (GString    *out,
              const char *text)
{
  if (*text != '\0' && strchr ("=+-@", *text) != NULL)
    g_string_append_c (out, '\'');
  for (const char *p = text; *p != '\0'; p++)
    g_string_append_c (out, strchr ("\t\r\n", *p) != NULL ? ' ' : *p);
}

/**
 * vir_chart_figures_to_tsv:
 * @spec: a chart
 *
 * Writes the figures with tabs, amounts in exact pounds, unknown ones empty.
 *
 * Returns: (transfer full): the text
 */
char *
vir_chart_figures_to_tsv (const VirChartSpec *spec)
{
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  guint    columns = vir_chart_table_get_n_columns (table);
  GString *out = g_string_new (NULL);

  for (guint c = 0; c < columns; c++)
    {
      append_words (out, vir_chart_table_get_head (table, c));
      g_string_append (out, vir_chart_table_get_column (table, c) == VIR_CELL_MONEY ? ", £" : "");
      g_string_append_c (out, c + 1 < columns ? '\t' : '\n');
    }
  for (guint r = 0; r < vir_chart_table_get_n_rows (table); r++)
    for (guint c = 0; c < columns; c++)
      {
        const VirChartCell *cell = vir_chart_table_get_cell (table, r, c);

        if (cell->text == NULL)
          append_pounds (out, cell->money);
        else if (vir_chart_table_get_column (table, c) == VIR_CELL_NUMBER)
          append_number (out, cell->text);
        else
          append_words (out, cell->text);
        g_string_append_c (out, c + 1 < columns ? '\t' : '\n');
      }
  return g_string_free (out, FALSE);
}

static void
append_escaped (GString    *out,
                const char *before,
                const char *text,
                const char *after)
{
  g_autofree char *escaped = g_markup_escape_text (text != NULL ? text : "", -1);

  g_string_append_printf (out, "%s%s%s", before, escaped, after);
}

/* sdval is read by LibreOffice, x:num by Excel; both are ignored by everything else. */
static void
append_html_cell (GString             *out,
                  const VirChartTable *table,
                  guint                row,
                  guint                column)
{
  const VirChartCell *cell = vir_chart_table_get_cell (table, row, column);
  g_autofree char    *shown = vir_chart_table_dup_text (table, row, column);

  if (cell->text == NULL)
    {
      g_autoptr (GString) pounds = g_string_new (NULL);

      append_pounds (pounds, cell->money);
      if (pounds->len > 0)
        g_string_append_printf (out, "<td align=\"right\" sdval=\"%s\" x:num=\"%s\">", pounds->str, pounds->str);
      else
        g_string_append (out, "<td align=\"right\">");
      append_escaped (out, "", shown, "</td>");
    }
  else if (vir_chart_table_get_column (table, column) == VIR_CELL_NUMBER)
    append_escaped (out, "<td align=\"right\">", shown, "</td>");
  else
    /* words stay words, whatever they begin with */
    append_escaped (out, "<td sdnum=\"2057;0;@\" style=\"mso-number-format:'\\@'\">", shown, "</td>");
}

/**
 * vir_chart_figures_to_html:
 * @spec: a chart
 *
 * Writes the figures as an HTML table with the chart's titles above and its source below.
 *
 * Returns: (transfer full): the text
 */
char *
vir_chart_figures_to_html (const VirChartSpec *spec)
{
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  guint    columns = vir_chart_table_get_n_columns (table);
  GString *out = g_string_new ("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                               "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body>");

  append_escaped (out, "<p><b>", spec->head.title, "</b><br>");
  append_escaped (out, "", spec->head.subtitle, "</p>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n<tr>");
  for (guint c = 0; c < columns; c++)
    append_escaped (out, "<th>", vir_chart_table_get_head (table, c), "</th>");
  g_string_append (out, "</tr>\n");
  for (guint r = 0; r < vir_chart_table_get_n_rows (table); r++)
    {
      g_string_append (out, "<tr>");
      for (guint c = 0; c < columns; c++)
        append_html_cell (out, table, r, c);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</table>\n");
  append_escaped (out, "<p>", spec->head.source, "</p>");
  if (spec->head.note != NULL && *spec->head.note != '\0')
    append_escaped (out, "<p>", spec->head.note, "</p>");
  g_string_append (out, "</body></html>\n");
  return g_string_free (out, FALSE);
}
