/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The two columns: what pays on the left, what is paid for on the right, to one scale, both totals on one line. Must
 * not let a side come to its total without a word on how. */

#include "config.h"

#include "vir-sources-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* In label sizes: between the columns; a row with a bar under its words and without; the greatest of a row; a head;
 * the line of totals; the least and the greatest of a bar. */
#define COLUMN_GAP 3
#define COLUMN_GAP_SHARE 0.06
#define ROW_BAR 2.0
#define ROW_PLAIN 1.4
#define MOST_ROW 5.0
#define HEAD 1.7
#define TOTAL 1.9
#define BAR 0.5
#define MOST_BAR 2.2
/* The height of a row from which a name has a second line. */
#define ROW_TWO 2.6

/* Two columns at work. */
typedef struct
{
  VirLayout            *l;
  const VirSourcesData *data;
  VirBox                area;
  VirScale              scale;
  double                column;
  double                gap;
  double                row;
  gboolean              bars;
  guint                 fit;
  guint                 lines;
} Columns;

char *
vir_sources_number (const VirLayout *l,
                    gint64           amount)
{
  const VirSourcesData *data = vir_sources_data (l->spec);
  gboolean              big = l->unit.pence >= 100 * 1000 * 1000;
  guint                 most = !big ? 0 : l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2;
  guint                 decimals = big ? 1 : 0;

  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < data->n_rows[side]; i++)
      decimals = vir_chart_number_decimals (&l->unit, &data->rows[side][i].amount, 1, decimals, most);
  return vir_chart_number (&l->unit, amount, decimals, FALSE);
}

/* Colour is that of the source; uses are grey, for what they are is written beside them. */
void
vir_sources_paint (const VirLayout     *l,
                   const VirSourcesRow *row,
                   guint                side,
                   VirSceneItem        *item)
{
  VirPaint paint = VIR_INK (FRAME);

  if (row->is_left || !vir_known (row->amount))
    {
      item->fill = VIR_INK (GROUND);
      item->stroke = VIR_INK (DIM);
      item->line_width = 1.3 * l->grid;
      item->dash = VIR_DASH_FINE;
      return;
    }
  if (side == VIR_SIDE_SOURCES)
    paint = row->kind == VIR_PART_TAX            ? VIR_INK (SOURCE_2)
            : row->kind == VIR_PART_OTHER_SOURCE ? VIR_INK (SOURCE_3)
                                                 : VIR_INK (SOURCE_1);
  item->fill = paint;
  if (side == VIR_SIDE_SOURCES && row->kind == VIR_PART_TAX)
    item->texture = VIR_TEXTURE_RISING;
  if (side == VIR_SIDE_SOURCES && row->kind == VIR_PART_OTHER_SOURCE)
    item->texture = VIR_TEXTURE_LEVEL;
  if (!(row->flags & VIR_MARK_ONE_OFF))
    return;
  item->texture = VIR_TEXTURE_NONE;
  item->fill_style = VIR_FILL_STIPPLE;
  item->stroke = paint;
  item->line_width = l->grid;
}

/* What a name may take of its column. */
static double
name_room (const Columns *c,
           gint64         amount)
{
  g_autofree char *number = vir_sources_number (c->l, amount);

  return MAX (c->column - (c->bars ? 0 : 1.1 * c->l->text) - vir_layout_width (c->l, number, c->l->text, TRUE) -
                0.8 * c->l->text,
              c->l->text);
}

static gboolean
needs_lines (const Columns *c)
{
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < c->data->n_rows[side]; i++)
      {
        const VirSourcesRow *row = &c->data->rows[side][i];

        if (vir_layout_width (c->l, row->label, c->l->text, row->is_left) > name_room (c, row->amount))
          return TRUE;
      }
  return FALSE;
}

static void
plan_rows (Columns *c)
{
  double t = c->l->text;
  double height = c->area.h - (HEAD + TOTAL) * t;
  guint  n = MAX (MAX (c->data->n_rows[0], c->data->n_rows[1]), 1);

  c->fit = (guint) MAX (height / (ROW_PLAIN * t), 1);
  /* What is left is named beside all others; where there is no room even for these, words leave the area. */
  c->fit = MIN (MAX (c->fit, 2), n);
  c->row = CLAMP (height / c->fit, ROW_PLAIN * t, MOST_ROW * t);
  c->bars = c->row >= ROW_BAR * t;
  c->lines = c->row >= (c->bars ? ROW_BAR + 1.2 : ROW_TWO) * t && needs_lines (c) ? 2 : 1;
  c->area = vir_layout_centre (c->l, c->area, (HEAD + TOTAL) * t + c->row * c->fit);
}

/* The figure, and before it the name in as many lines as the rows have. */
static void
draw_words (Columns    *c,
            guint       datum,
            const char *label,
            gint64      amount,
            double      x,
            double      y,
            gboolean    bold,
            gboolean    total)
{
  VirLayout            *l = c->l;
  double                t = l->text;
  g_autofree char      *number = vir_sources_number (l, amount);
  double                room = name_room (c, amount);
  double                indent = c->bars || total ? 0 : 1.1 * t;
  g_autoptr (GPtrArray) lines = NULL;

  if (c->lines > 1)
    lines = vir_layout_wrap (l, label, t, bold, room, c->lines);
  else
    {
      lines = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (lines, vir_layout_fit_name (l, label, bold, room));
    }
  for (guint k = 0; k < lines->len && room > t; k++)
    vir_layout_text (l, datum, g_ptr_array_index (lines, k), x + indent, y + 1.2 * k * t, 0, bold, VIR_INK (INK));
  vir_layout_text (l, datum, number, x + c->column, y, 1, TRUE, VIR_INK (INK));
}

/* A row: words and figure, and under them or before them a mark to scale. */
static void
draw_row (Columns             *c,
          guint                side,
          const VirSourcesRow *row,
          guint                datum,
          double               x,
          double               y)
{
  VirLayout    *l = c->l;
  double        t = l->text;
  double        width = vir_known (row->amount) ? vir_scale_length (&c->scale, row->amount) : 2 * t;
  double        words = (c->lines - 1) * 1.2 * t;
  VirBox        box = { x, y + 1.33 * t + words, MAX (width, 2 * l->grid),
                        CLAMP (c->row - 2 * t - words, BAR * t, MOST_BAR * t) };
  VirSceneItem *item;

  if (!c->bars)
    box = (VirBox) { x, y + 0.33 * t, 0.7 * t, 0.7 * t };
  draw_words (c, datum, row->label, row->amount, x, y + t, row->is_left, FALSE);
  item = vir_layout_rect (l, datum, box, VIR_INK (INK));
  vir_sources_paint (l, row, side, item);
}

/* The rows of a side; the smallest together where there is no room, but never what is left. */
static void
draw_side (Columns *c,
           guint    side,
           double   x)
{
  const VirSourcesData *data = c->data;
  const VirSourcesRow  *rows = data->rows[side];
  double                y = c->area.y + HEAD * c->l->text;
  guint                 n = data->n_rows[side];
  guint                 left = n > 0 && rows[n - 1].is_left ? 1 : 0;
  guint                 alone = n <= c->fit ? n - left : c->fit > 1 + left ? c->fit - 1 - left : 0;
  VirSourcesRow         rest = { .kind = VIR_PART_OTHER_USE };
  g_autofree char      *name = NULL;
  guint                 k = 0;

  for (guint i = 0; i < alone; i++)
    draw_row (c, side, &rows[i], vir_sources_datum (data, side, i), x, y + c->row * k++);
  if (alone < n - left)
    {
      for (guint i = alone; i < n - left; i++)
        rest.amount = vir_words_add (rest.amount, rows[i].amount);
      name = g_strdup_printf (ngettext ("%u other", "%u others", n - left - alone), n - left - alone);
      rest.label = name;
      draw_row (c, VIR_SIDE_USES, &rest, vir_sources_datum (data, side, alone), x, y + c->row * k++);
    }
  if (left > 0)
    draw_row (c, side, &rows[n - 1], vir_sources_datum (data, side, n - 1), x, y + c->row * k++);
}

static void
draw_frame (Columns *c,
            guint    side,
            double   x)
{
  VirLayout *l = c->l;
  double     t = l->text;
  double     y = c->area.y + HEAD * t + c->row * c->fit + 0.3 * t;

  vir_layout_text (l, 0, side == VIR_SIDE_SOURCES ? _ ("Paid for by") : _ ("Pays for"), x, c->area.y + t, 0, TRUE,
                   VIR_INK (INK));
  vir_layout_line (l, 0, x, c->area.y + 1.4 * t, x + c->column, c->area.y + 1.4 * t, l->grid, VIR_INK (FRAME));
  vir_layout_line (l, 0, x, y, x + c->column, y, l->axis, VIR_INK (AXIS));
  draw_words (c, 0, _ ("Total"), vir_sources_total (c->data, side), x, y + 1.35 * t, TRUE, TRUE);
}

static void
draw_table (VirLayout *l,
            VirBox     area)
{
  Columns c = { .l = l, .data = vir_sources_data (l->spec), .area = area };
  gint64  most = 1;
  gint64  none = 0;

  c.gap = MIN (COLUMN_GAP * l->text, COLUMN_GAP_SHARE * area.w);
  c.column = MAX ((area.w - c.gap) / 2, l->text);
  /* The longer side fills its column; what is not known takes no part. */
  for (guint side = 0; side < 2; side++)
    {
      gint64 sum = 0;

      for (guint i = 0; i < c.data->n_rows[side]; i++)
        sum += vir_known (c.data->rows[side][i].amount) ? c.data->rows[side][i].amount : 0;
      most = MAX (most, sum);
    }
  vir_layout_lock (l, 0, &none, &most);
  c.scale = vir_scale_new (0, most, 0, c.column);
  plan_rows (&c);
  for (guint side = 0; side < 2; side++)
    {
      double x = area.x + side * (c.column + c.gap);

      draw_side (&c, side, x);
      draw_frame (&c, side, x);
    }
}

/* Whether a row is drawn with the lines of its kind. */
static gboolean
is_ruled (const VirSourcesRow *row,
          VirPartKind          kind)
{
  return row->kind == kind && !row->is_left && vir_known (row->amount) && !(row->flags & VIR_MARK_ONE_OFF);
}

static void
append_note (GString    *notation,
             const char *note)
{
  g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", note);
}

static char *
write_notation (const VirLayout      *l,
                const VirSourcesData *data)
{
  GString *notation = g_string_new (data->form == VIR_SOURCES_FLOW ? _ ("Widths to one scale.") : _ ("Bars to one scale."));
  gboolean one_off = FALSE, left = FALSE, unknown = FALSE, tax = FALSE, other = FALSE;

  /* Charts beside each other say of themselves that they have one scale. */
  if (l->lock != NULL)
    g_string_truncate (notation, 0);
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < data->n_rows[side]; i++)
      {
        one_off |= (data->rows[side][i].flags & VIR_MARK_ONE_OFF) != 0;
        left |= data->rows[side][i].is_left;
        tax |= is_ruled (&data->rows[side][i], VIR_PART_TAX);
        other |= is_ruled (&data->rows[side][i], VIR_PART_OTHER_SOURCE);
        unknown |= !vir_known (data->rows[side][i].amount);
      }
  if (one_off)
    append_note (notation, _ ("Dots: one-off money."));
  if (tax)
    append_note (notation, _ ("Rising lines: council tax."));
  if (other)
    append_note (notation, _ ("Level lines: income and funding."));
  if (unknown)
    append_note (notation, _ ("Dashed, with a question mark: not known."));
  else if (left)
    append_note (notation, _ ("Dashed: no money, but what makes both sides equal."));
  return g_string_free (notation, FALSE);
}

void
vir_sources_layout (VirLayout *l)
{
  const VirSourcesData *data = vir_sources_data (l->spec);
  g_autofree char      *notation = write_notation (l, data);
  gboolean              any = data->n_rows[0] + data->n_rows[1] > 0;
  VirBox                area = vir_layout_frame (l, any ? notation : "");
  gint64                largest = 0;

  if (!any)
    {
      vir_layout_sentence (l, area, _ ("Nothing is paid for."));
      return;
    }
  for (guint side = 0; side < 2; side++)
    {
      gint64 sum = 0;

      for (guint i = 0; i < data->n_rows[side]; i++)
        sum += vir_known (data->rows[side][i].amount) ? data->rows[side][i].amount : 0;
      largest = MAX (largest, sum);
    }
  vir_layout_fit_unit (l, largest);
  if (data->form == VIR_SOURCES_FLOW && largest > 0)
    vir_sources_layout_flow (l, area);
  else
    draw_table (l, area);
}
