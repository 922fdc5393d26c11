/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The packages chart unstacked: a column for each category, each with a line of its own to start from, all of one
 * scale, so that a category can be compared from package to package. Must not draw a figure that the stack does not. */

#include "config.h"

#include "vir-packages-layout-columns.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* In label sizes: the least height of a row; the most; a bar. */
#define LEAST_ROW 1.4
#define MOST_ROW 5.0
#define BAR 0.62
#define MOST_HEAD_LINES 3
/* Names take at most this share of the width. */
#define NAMES 0.24

static GPtrArray *
wrap_head (const VirPackagesColumns *c,
           const VirPackagesColumn  *column)
{
  const VirLayout *l = c->l;
  GPtrArray       *lines = NULL;

  for (guint brief = 0; brief < 2; brief++)
    {
      gboolean cut = FALSE;

      g_clear_pointer (&lines, g_ptr_array_unref);
      lines = vir_layout_wrap (l, vir_packages_head_words (column->kind, brief == 1), l->text, FALSE, column->w + 0.4 * c->gap, MOST_HEAD_LINES);
      for (guint i = 0; i < lines->len; i++)
        cut |= g_str_has_suffix (g_ptr_array_index (lines, i), "…");
      if (!cut)
        break;
    }
  return lines;
}

/* The name of a side over its columns, in fewer words where they are narrow. */
static void
draw_side (VirPackagesColumns *c,
           guint    first,
           double   baseline)
{
  VirLayout    *l = c->l;
  const VirPackagesColumn *column = vir_packages_column (c, first);
  double        right = l->scene->width - l->margin;

  for (guint k = c->columns->len; k-- > first + 1;)
    if (VIR_PART_IS_SOURCE (vir_packages_column (c, k)->kind) != VIR_PART_IS_SOURCE (column->kind))
      right = vir_packages_column (c, k)->x - 0.5 * c->gap;
  for (guint brief = 0; brief < 2; brief++)
    {
      const char *words = vir_packages_side_words (column->kind, brief == 1);

      if (column->x + vir_layout_width (l, words, l->text, TRUE) > right)
        continue;
      vir_layout_text (l, 0, words, column->x, baseline, 0, TRUE, VIR_INK (INK));
      return;
    }
}

/* What the heads take. */
static double
heads_height (const VirPackagesColumns *c)
{
  guint most = 1;

  for (guint i = 0; i < c->columns->len; i++)
    {
      g_autoptr (GPtrArray) lines = wrap_head (c, vir_packages_column (c, i));

      most = MAX (most, lines->len);
    }
  return (1.7 + 1.2 * most) * c->l->text;
}

/* The heads of the columns and, above, of the sides. */
static void
draw_heads (VirPackagesColumns *c,
            double   top)
{
  VirLayout *l = c->l;
  double     t = l->text;

  for (guint i = 0; i < c->columns->len; i++)
    {
      VirPackagesColumn               *column = vir_packages_column (c, i);
      g_autoptr (GPtrArray) lines = wrap_head (c, column);

      if (vir_packages_starts_side (c, i, column->kind))
        draw_side (c, i, top + 1.1 * t);
      for (guint k = 0; k < lines->len; k++)
        vir_layout_text (l, 0, g_ptr_array_index (lines, k), column->x, top + (2.4 + 1.2 * k) * t, 0, FALSE, VIR_INK (DIM));
    }
}

static void
draw_cell (VirPackagesColumns              *c,
           const VirPackagesRow *row,
           const VirPackagesColumn         *column,
           double                middle)
{
  VirLayout       *l = c->l;
  double           t = l->text;
  double           height = BAR * MIN (c->pitch, 3.8 * t);
  double           x = column->x;
  gboolean         unknown;
  gint64           sum = vir_packages_cell_sum (row, column->kind, &unknown);
  g_autofree char *figure = vir_packages_cell_figure (c, sum, unknown);
  guint            datum = 0;

  for (guint i = 0; i < row->parts->len; i++)
    {
      const VirPackagePart *part = vir_packages_part (row, i);
      VirSceneItem         *item;
      VirBox                box = { x, middle - height / 2, 0, height };

      if (part->kind != column->kind)
        continue;
      datum = datum == 0 ? g_array_index (row->datums, guint, i) : datum;
      box.w = vir_known (part->amount) ? MAX (part->amount * c->per_pence, l->grid) : VIR_PACKAGES_STUB * t;
      item = vir_layout_rect (l, g_array_index (row->datums, guint, i), box,
                              vir_known (part->amount) ? vir_packages_part_paint (part->kind) : VIR_INK (GROUND));
      x += box.w;
      if (vir_known (part->amount) && !(part->flags & VIR_MARK_ONE_OFF))
        continue;
      item->fill_style = vir_known (part->amount) ? VIR_FILL_STIPPLE : VIR_FILL_SOLID;
      item->stroke = vir_known (part->amount) ? item->fill : VIR_INK (FRAME);
      item->line_width = 1.5 * l->grid;
      item->dash = vir_known (part->amount) ? VIR_DASH_NONE : VIR_DASH_FINE;
    }
  if (sum != 0 || unknown)
    vir_layout_text (l, datum, figure, x + 0.35 * t, vir_layout_middle (l, middle), 0, TRUE, VIR_INK (INK));
}

static void
draw_row (VirPackagesColumns              *c,
          const VirPackagesRow *row,
          VirBox                box,
          double                middle)
{
  VirLayout            *l = c->l;
  double                t = l->text;
  guint                 most = (guint) CLAMP (c->pitch / (VIR_LEADING * t), 1, 2);
  g_autoptr (GPtrArray) lines = vir_packages_wrap (l, row->data->name, c->names, most);
  g_autofree char      *words = vir_chart_words_left (row->data->left, 0, l->spec->head.format);
  g_autofree char      *result = vir_layout_shorten (l, words, t, TRUE, c->results);
  double                y = middle - (lines->len - 1) * VIR_LEADING * t / 2;

  for (guint i = 0; i < lines->len; i++, y += VIR_LEADING * t)
    vir_layout_text (l, row->datum, g_ptr_array_index (lines, i), box.x, vir_layout_middle (l, y), 0, TRUE,
                     VIR_PARTY (TEXT, row->data->colour));
  for (guint i = 0; i < c->columns->len; i++)
    draw_cell (c, row, vir_packages_column (c, i), middle);
  if (c->results > 0)
    vir_layout_text (l, row->datum, result, box.x + box.w, vir_layout_middle (l, middle), 1, TRUE,
                     vir_known (row->data->left) ? VIR_INK (INK) : VIR_INK (DIM));
}

static void
draw_bases (VirPackagesColumns *c,
            double   top,
            double   bottom)
{
  for (guint i = 0; i < c->columns->len; i++)
    vir_layout_line (c->l, 0, vir_packages_column (c, i)->x, top, vir_packages_column (c, i)->x, bottom, 0.6 * c->l->axis, VIR_INK (AXIS));
}

/* Rows of all years, each year under its heading; those without room are said to be in the table. */
static void
draw_rows (VirPackagesColumns *c,
           VirBox   box)
{
  VirLayout *l = c->l;
  double     t = l->text;
  gboolean   headed = l->spec->n_panels > 1;
  double     y = box.y;
  guint      r = 0, rest;

  for (guint p = 0; p < l->spec->n_panels; p++)
    {
      const VirPackagePanel *panel = vir_packages_panel (l->spec, p);
      double                 top;

      if (headed && y + (LEAST_ROW + 1.3) * t <= box.y + box.h)
        vir_layout_text (l, 0, panel->heading, box.x, y + 1.0 * t, 0, TRUE, VIR_INK (DIM));
      y += headed ? 1.3 * t : 0;
      top = y;
      for (guint i = 0; i < panel->n_rows && y + c->pitch <= box.y + box.h + 0.5; i++, r++, y += c->pitch)
        draw_row (c, vir_packages_row (c, r), box, y + c->pitch / 2);
      draw_bases (c, top, y);
      if (y + c->pitch > box.y + box.h + 0.5)
        break;
    }
  rest = c->rows->len - r + c->n_columns - c->columns->len;
  if (rest > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more in the table", "and %u more in the table", rest), rest);

      vir_layout_text (l, 0, more, box.x, box.y + box.h + 1.1 * t, 0, FALSE, VIR_INK (DIM));
    }
}

void
vir_packages_columns (VirLayout *l,
                      VirBox     box)
{
  VirPackagesColumns c = { .l = l, .rows = vir_packages_fold (l->spec), .columns = g_array_new (FALSE, FALSE, sizeof (VirPackagesColumn)) };
  double  t = l->text;
  double  head, room, names = 0, results = 0;

  c.decimals = vir_packages_column_decimals (&c);
  for (guint i = 0; i < c.rows->len; i++)
    {
      g_autofree char *words = vir_chart_words_left (vir_packages_row (&c, i)->data->left, 0, l->spec->head.format);

      results = MAX (results, vir_layout_width (l, words, t, TRUE));
      names = MAX (names, vir_layout_width (l, vir_packages_row (&c, i)->data->name, t, TRUE));
    }
  c.names = MIN (names, NAMES * box.w);
  c.results = MIN (results, NAMES * box.w);
  vir_packages_list_columns (&c);
  c.n_columns = c.columns->len;
  vir_packages_plan_columns (&c, box);
  head = heads_height (&c);
  room = box.h - head - 1.4 * t - (l->spec->n_panels > 1 ? 1.3 * t * l->spec->n_panels : 0);
  box = vir_layout_centre (l, box, box.h - room + MIN (room, MOST_ROW * t * c.rows->len));
  draw_heads (&c, box.y);
  box.y += head;
  box.h = MAX (box.h - head - 1.4 * t, t);
  room = box.h - (l->spec->n_panels > 1 ? 1.3 * t * l->spec->n_panels : 0);
  c.pitch = CLAMP (room / c.rows->len, LEAST_ROW * t, MOST_ROW * t);
  draw_rows (&c, box);
  g_array_unref (c.columns);
  g_array_unref (c.rows);
}
