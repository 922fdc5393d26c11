/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A table is filled here, row by row, and says what its marks mean. A document may come from anybody,
 * so its words are cleaned of what a terminal would act on. */

#include "config.h"

#include "vir-paper-table-private.h"

#include <glib/gi18n-lib.h>

static void
clear_column (gpointer column)
{
  g_free (((VirPaperColumn *) column)->head);
}

static void
clear_cell (gpointer cell)
{
  g_free (((VirPaperCell *) cell)->text);
}

/**
 * vir_paper_table_new:
 * @format: the profile in which text and Markdown write amounts
 *
 * Makes a table without columns.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_table_new (VirNumberFormat format)
{
  VirPaperTable *self = g_new0 (VirPaperTable, 1);

  self->format = format;
  self->columns = g_array_new (FALSE, TRUE, sizeof (VirPaperColumn));
  g_array_set_clear_func (self->columns, clear_column);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  return self;
}

/**
 * vir_paper_table_free:
 * @self: (transfer full): a table
 *
 * Frees a table.
 */
void
vir_paper_table_free (VirPaperTable *self)
{
  g_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * vir_paper_table_add_column:
 * @self: a table without rows
 * @head: the column's head
 * @figures: whether it holds figures, which stand to the right
 *
 * Adds a column.
 */
void
vir_paper_table_add_column (VirPaperTable *self,
                            const char    *head,
                            gboolean       figures)
{
  VirPaperColumn column = { vir_paper_plain_text (head), figures };

  g_array_append_val (self->columns, column);
}

/**
 * vir_paper_table_begin_row:
 * @self: a table
 *
 * Begins a row; cells that are added fill it from the left.
 */
void
vir_paper_table_begin_row (VirPaperTable *self)
{
  GArray *row = g_array_new (FALSE, TRUE, sizeof (VirPaperCell));

  g_array_set_clear_func (row, clear_cell);
  g_ptr_array_add (self->rows, row);
}

static void
add_cell (VirPaperTable *self,
          VirPaperCell           cell)
{
  GArray *row;

  g_assert (self->rows->len > 0);
  row = g_ptr_array_index (self->rows, self->rows->len - 1);
  g_assert (row->len < self->columns->len);
  g_array_append_val (row, cell);
}

/**
 * vir_paper_table_add_text:
 * @self: a table with a row begun
 * @text: (nullable): words, from a document or the program; cleaned by vir_paper_plain_text()
 *
 * Adds a cell of words.
 */
void
vir_paper_table_add_text (VirPaperTable *self,
                          const char    *text)
{
  add_cell (self, (VirPaperCell){ .kind = VIR_PAPER_CELL_TEXT, .text = vir_paper_plain_text (text) });
}

/**
 * vir_paper_table_add_money:
 * @self: a table with a row begun
 * @pence: an amount, or %VIR_UNKNOWN
 * @flags: how text and Markdown write it, beside %VIR_MONEY_CELL
 * @status: where it comes from; what is not published is marked
 *
 * Adds a cell with an amount.
 */
void
vir_paper_table_add_money (VirPaperTable *self,
                           gint64         pence,
                           VirMoneyFlags  flags,
                           VirStatus      status)
{
  add_cell (self, (VirPaperCell){ .kind = VIR_PAPER_CELL_MONEY, .value = pence, .flags = flags, .status = status });
}

/**
 * vir_paper_table_add_range:
 * @self: a table with a row begun
 * @low: the lesser reading of an amount that is not known, in pence
 * @high: the greater reading
 * @status: where it comes from; what is not published is marked
 *
 * Adds a cell with the two amounts between which an unknown one lies; where one of them is unknown
 * too, with an unknown amount.
 */
void
vir_paper_table_add_range (VirPaperTable *self,
                           gint64         low,
                           gint64         high,
                           VirStatus      status)
{
  if (!vir_known (low) || !vir_known (high))
    vir_paper_table_add_money (self, VIR_UNKNOWN, 0, status);
  else
    add_cell (self, (VirPaperCell){ .kind = VIR_PAPER_CELL_RANGE, .value = low, .high = high, .status = status });
}

/**
 * vir_paper_table_add_number:
 * @self: a table with a row begun
 * @number: a number in units of 1 / @scale, or %VIR_UNKNOWN
 * @scale: 1, 10 or 100
 *
 * Adds a cell with a count, such as posts (hundredths) or a tax base (tenths).
 */
void
vir_paper_table_add_number (VirPaperTable *self,
                            gint64         number,
                            guint          scale)
{
  add_cell (self, (VirPaperCell){ .kind = VIR_PAPER_CELL_NUMBER, .value = number, .scale = scale });
}

/**
 * vir_paper_table_mark:
 * @self: a table whose last cell is a number or a rate
 * @status: where it comes from; what is not published is marked
 *
 * Says where the last cell's figure comes from; without it, it is taken as published.
 */
void
vir_paper_table_mark (VirPaperTable *self,
                      VirStatus      status)
{
  GArray *row = g_ptr_array_index (self->rows, self->rows->len - 1);

  g_array_index (row, VirPaperCell, row->len - 1).status = status;
}

/**
 * vir_paper_table_add_rate:
 * @self: a table with a row begun
 * @ppm: parts per million, or %VIR_UNKNOWN
 *
 * Adds a cell with a rate, shown to two places.
 */
void
vir_paper_table_add_rate (VirPaperTable *self,
                          gint64         ppm)
{
  add_cell (self, (VirPaperCell){ .kind = VIR_PAPER_CELL_RATE, .value = ppm });
}

/**
 * vir_paper_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many rows have been begun
 */
guint
vir_paper_table_get_n_rows (const VirPaperTable *self)
{
  return self->rows->len;
}

/**
 * vir_paper_table_has_status:
 * @self: a table
 * @status: where a figure may come from
 *
 * Returns: whether a known figure in the table is of that status
 */
gboolean
vir_paper_table_has_status (const VirPaperTable *self,
                            VirStatus            status)
{
  for (guint r = 0; r < self->rows->len; r++)
    {
      const GArray *row = g_ptr_array_index (self->rows, r);

      for (guint c = 0; c < row->len; c++)
        {
          const VirPaperCell *cell = &g_array_index (row, VirPaperCell, c);

          if (vir_paper_cell_has_figure (cell) && cell->status == status)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
has_range (const VirPaperTable *self)
{
  for (guint r = 0; r < self->rows->len; r++)
    {
      const GArray *row = g_ptr_array_index (self->rows, r);

      for (guint c = 0; c < row->len; c++)
        if (g_array_index (row, VirPaperCell, c).kind == VIR_PAPER_CELL_RANGE)
          return TRUE;
    }

  return FALSE;
}

/**
 * vir_paper_table_legend:
 * @self: a table
 *
 * Explains the marks beside the table's figures, and what two figures in one cell are.
 *
 * Returns: (transfer full) (nullable): a line without its end, or %NULL where no figure is marked
 */
char *
vir_paper_table_legend (const VirPaperTable *self)
{
  const char *lines[4];
  guint       n = 0;

  if (vir_paper_table_has_status (self, VIR_STATUS_ILLUSTRATIVE))
    lines[n++] = _("* illustrative, not published");
  if (vir_paper_table_has_status (self, VIR_STATUS_INFERRED))
    lines[n++] = _("† inferred from what is published");
  if (has_range (self))
    lines[n++] = _("“to”: not known; what the one-off and the recurring reading give");
  lines[n] = NULL;
  return n > 0 ? g_strjoinv ("   ", (char **) lines) : NULL;
}

/* Marks that turn the direction of text could show a figure that is not there. */
static gboolean
is_unsafe (gunichar c)
{
  return g_unichar_iscntrl (c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x2028 || c == 0x2029;
}

/**
 * vir_paper_plain_text:
 * @text: (nullable): words from a document
 *
 * Makes words safe for one line of a terminal: control and direction characters become spaces.
 *
 * Returns: (transfer full): the words; "" for %NULL
 */
char *
vir_paper_plain_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);
  GString         *plain = g_string_new (NULL);

  for (const char *p = valid; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (plain, is_unsafe (c) ? ' ' : c);
    }

  return g_string_free (plain, FALSE);
}
