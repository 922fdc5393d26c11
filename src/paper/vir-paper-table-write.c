/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The three written forms of a table: text, CSV and Markdown. Words that a spreadsheet would run as a
 * formula are written so that it does not. */

#include "config.h"

#include "vir-paper-table-private.h"

#include "vir-rate.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
number_text (gint64 value,
             guint  scale)
{
  guint64 size = value < 0 ? (guint64) (-(value + 1)) + 1 : (guint64) value;
  guint64 whole = size / scale, rest = size % scale;
  GString *text = g_string_new (value < 0 ? "-" : NULL);

  g_string_append_printf (text, "%" G_GUINT64_FORMAT, whole);
  if (rest != 0)
    g_string_append_printf (text, scale == 100 ? ".%02u" : ".%u", (guint) rest);
  return g_string_free (text, FALSE);
}

static const char *
mark_of (const VirPaperCell *cell)
{
  if (!vir_paper_cell_has_figure (cell))
    return "";

  switch (cell->status)
    {
    case VIR_STATUS_ILLUSTRATIVE:
      return "*";
    case VIR_STATUS_INFERRED:
      return "†";
    case VIR_STATUS_PUBLISHED:
    default:
      return "";
    }
}

static char *
range_text (const VirPaperTable *self,
            const VirPaperCell  *cell)
{
  g_autofree char *low = vir_money_format (cell->value, self->format, VIR_MONEY_CELL);
  g_autofree char *high = vir_money_format (cell->high, self->format, VIR_MONEY_CELL);

  /* TRANSLATORS: the lesser and the greater reading of an amount that is not known */
  return g_strdup_printf (_("%s to %s"), low, high);
}

/* As people read it. */
static char *
shown_text (const VirPaperTable *self,
            const VirPaperCell          *cell)
{
  switch (cell->kind)
    {
    case VIR_PAPER_CELL_MONEY:
      return vir_money_format (cell->value, self->format, cell->flags | VIR_MONEY_CELL);
    case VIR_PAPER_CELL_RANGE:
      return range_text (self, cell);
    case VIR_PAPER_CELL_NUMBER:
      return vir_known (cell->value) ? number_text (cell->value, cell->scale) : g_strdup ("–");
    case VIR_PAPER_CELL_RATE:
      return vir_known (cell->value) ? vir_rate_format (cell->value, 2, FALSE) : g_strdup ("–");
    case VIR_PAPER_CELL_TEXT:
    default:
      return g_strdup (cell->text);
    }
}

/* As programs read it: plain numbers, exact; nothing where nothing is known. */
static char *
exact_text (const VirPaperCell *cell)
{
  if (cell->kind == VIR_PAPER_CELL_TEXT)
    return g_strdup (cell->text);
  if (!vir_known (cell->value) || cell->kind == VIR_PAPER_CELL_RANGE)
    return g_strdup ("");

  switch (cell->kind)
    {
    case VIR_PAPER_CELL_MONEY:
      {
        gint64 size = ABS (cell->value);

        return g_strdup_printf ("%s%" G_GINT64_FORMAT ".%02d", cell->value < 0 ? "-" : "", size / 100, (int) (size % 100));
      }
    case VIR_PAPER_CELL_RATE:
      {
        gint64 size = ABS (cell->value);

        return g_strdup_printf ("%s%" G_GINT64_FORMAT ".%04d", cell->value < 0 ? "-" : "", size / 10000, (int) (size % 10000));
      }
    case VIR_PAPER_CELL_NUMBER:
    case VIR_PAPER_CELL_RANGE:
    case VIR_PAPER_CELL_TEXT:
    default:
      return number_text (cell->value, cell->scale);
    }
}

static guint
text_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }

  return width;
}

static void
append_padded (GString    *out,
               const char *text,
               guint       width,
               gboolean    right)
{
  guint own = text_width (text);
  guint pad = width > own ? width - own : 0;

  if (right)
    g_string_append_printf (out, "%*s", (int) pad, "");
  g_string_append (out, text);
  if (!right)
    g_string_append_printf (out, "%*s", (int) pad, "");
}

/* Widths of figures and of the marks behind them, so that digits stand under digits. */
static void
measure_column (const VirPaperTable *self,
                guint                column,
                guint               *figure,
                guint               *mark)
{
  *figure = text_width (g_array_index (self->columns, VirPaperColumn, column).head);
  *mark = 0;
  for (guint r = 0; r < self->rows->len; r++)
    {
      const GArray *row = g_ptr_array_index (self->rows, r);

      if (column < row->len)
        {
          const VirPaperCell      *cell = &g_array_index (row, VirPaperCell, column);
          g_autofree char *text = shown_text (self, cell);

          *figure = MAX (*figure, text_width (text));
          *mark = MAX (*mark, text_width (mark_of (cell)));
        }
    }
}

static void
trim_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
}

static char *
write_text (const VirPaperTable *self)
{
  guint            n = self->columns->len;
  g_autofree guint *figure = g_new0 (guint, n), *mark = g_new0 (guint, n);
  GString         *out = g_string_new (NULL);

  for (guint c = 0; c < n; c++)
    measure_column (self, c, &figure[c], &mark[c]);

  for (guint c = 0; c < n; c++)
    {
      const VirPaperColumn *column = &g_array_index (self->columns, VirPaperColumn, c);

      g_string_append (out, c > 0 ? "  " : "");
      append_padded (out, column->head, figure[c], column->figures);
      append_padded (out, "", mark[c], FALSE);
    }
  trim_line (out);

  for (guint r = 0; r < self->rows->len; r++)
    {
      const GArray *row = g_ptr_array_index (self->rows, r);

      for (guint c = 0; c < row->len; c++)
        {
          const VirPaperCell      *cell = &g_array_index (row, VirPaperCell, c);
          g_autofree char *text = shown_text (self, cell);

          g_string_append (out, c > 0 ? "  " : "");
          append_padded (out, text, figure[c], g_array_index (self->columns, VirPaperColumn, c).figures);
          append_padded (out, mark_of (cell), mark[c], FALSE);
        }
      trim_line (out);
    }

  return g_string_free (out, FALSE);
}

/* RFC 4180. Words that a spreadsheet would take for a formula get an apostrophe before them. */
static void
append_csv (GString    *out,
            const char *text,
            gboolean    words)
{
  gboolean formula = words && *text && strchr ("=+-@", *text);

  if (!formula && !strpbrk (text, ",\"\r\n"))
    {
      g_string_append (out, text);
      return;
    }

  g_string_append (out, formula ? "\"'" : "\"");
  for (const char *p = text; *p; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static char *
write_csv (const VirPaperTable *self)
{
  GString *out = g_string_new (NULL);

  for (guint c = 0; c < self->columns->len; c++)
    {
      g_string_append (out, c > 0 ? "," : "");
      append_csv (out, g_array_index (self->columns, VirPaperColumn, c).head, TRUE);
    }
  g_string_append (out, "\r\n");

  for (guint r = 0; r < self->rows->len; r++)
    {
      const GArray *row = g_ptr_array_index (self->rows, r);

      for (guint c = 0; c < self->columns->len; c++)
        {
          g_string_append (out, c > 0 ? "," : "");
          if (c < row->len)
            {
              const VirPaperCell      *cell = &g_array_index (row, VirPaperCell, c);
              g_autofree char *text = exact_text (cell);

              append_csv (out, text, cell->kind == VIR_PAPER_CELL_TEXT);
            }
        }
      g_string_append (out, "\r\n");
    }

  return g_string_free (out, FALSE);
}

static void
append_markdown (GString    *out,
                 const char *text)
{
  for (const char *p = text; *p; p++)
    {
      if (strchr ("\\`*_[]<>|#", *p))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
}

/**
 * vir_paper_markdown_text:
 * @text: plain words
 *
 * Escapes what Markdown would take for marks, so that a document's words stay words.
 *
 * Returns: (transfer full): Markdown
 */
char *
vir_paper_markdown_text (const char *text)
{
  GString *out = g_string_new (NULL);

  append_markdown (out, text);
  return g_string_free (out, FALSE);
}

static char *
write_markdown (const VirPaperTable *self)
{
  GString *out = g_string_new ("|");

  for (guint c = 0; c < self->columns->len; c++)
    {
      g_string_append_c (out, ' ');
      append_markdown (out, g_array_index (self->columns, VirPaperColumn, c).head);
      g_string_append (out, " |");
    }
  g_string_append (out, "\n|");
  for (guint c = 0; c < self->columns->len; c++)
    g_string_append (out, g_array_index (self->columns, VirPaperColumn, c).figures ? " ---: |" : " --- |");
  g_string_append_c (out, '\n');

  for (guint r = 0; r < self->rows->len; r++)
    {
      const GArray *row = g_ptr_array_index (self->rows, r);

      g_string_append_c (out, '|');
      for (guint c = 0; c < self->columns->len; c++)
        {
          g_string_append_c (out, ' ');
          if (c < row->len)
            {
              const VirPaperCell      *cell = &g_array_index (row, VirPaperCell, c);
              g_autofree char *text = shown_text (self, cell);

              append_markdown (out, text);
              append_markdown (out, mark_of (cell));
            }
          g_string_append (out, " |");
        }
      g_string_append_c (out, '\n');
    }

  return g_string_free (out, FALSE);
}

/**
 * vir_paper_table_write:
 * @self: a table
 * @form: how to write it
 *
 * Writes the table, head first. Text and Markdown write amounts in the table's profile and mark what
 * is not published; CSV writes pounds with two decimals, rates in per cent, no marks, and nothing
 * where an amount is not known but by its readings.
 *
 * Returns: (transfer full): the text, each line with its end
 */
char *
vir_paper_table_write (const VirPaperTable *self,
                       VirPaperForm         form)
{
  switch (form)
    {
    case VIR_PAPER_CSV:
      return write_csv (self);
    case VIR_PAPER_MARKDOWN:
      return write_markdown (self);
    case VIR_PAPER_TEXT:
    default:
      return write_text (self);
    }
}

/**
 * vir_paper_table_append:
 * @self: a table
 * @out: a page
 * @form: how to write it
 *
 * Adds a table and the meaning of its marks to a page, after an empty line. A table without rows adds
 * nothing.
 */
void
vir_paper_table_append (const VirPaperTable *self,
                        GString             *out,
                        VirPaperForm         form)
{
  g_autofree char *text = NULL, *legend = NULL;

  if (vir_paper_table_get_n_rows (self) == 0)
    return;

  text = vir_paper_table_write (self, form);
  legend = vir_paper_table_legend (self);
  g_string_append_printf (out, "\n%s", text);
  if (legend && form == VIR_PAPER_MARKDOWN)
    {
      g_autofree char *escaped = vir_paper_markdown_text (legend);

      g_string_append_printf (out, "\n%s\n", escaped);
    }
  else if (legend)
    g_string_append_printf (out, "%s\n", legend);
}
