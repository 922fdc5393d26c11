/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The packages chart unstacked: a column for each category, each with a line of its own to start from, all of one
 * scale, so that a category can be compared from package to package. Must not draw a figure that the stack does not. */

#include "config.h"

#include "vir-packages-layout-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* In label sizes: the least height of a row; the most; a bar; a bar whose amount is not known; between columns. */
#define LEAST_ROW 1.4
#define MOST_ROW 3.4
#define BAR 0.62
#define STUB 1.5
#define GAP 1.2
#define MOST_HEAD_LINES 3
/* With less room: the longest bar that is still worth drawing, and the width of a head. */
#define LEAST_BAR 2.0
#define BRIEF_HEAD 3.4
/* Names take at most this share of the width. */
#define NAMES 0.24
#define LESS_NAMES 0.19

/* One category. */
typedef struct
{
  VirPartKind kind;
  gint64      most;
  double      head;    /* the least width of its head */
  double      figures; /* the widest figure */
  double      x;
  double      w;
} Column;

typedef struct
{
  VirLayout *l;
  GArray    *rows;    /* of VirPackagesRow */
  GArray    *columns; /* of Column */
  double     per_pence;
  double     gap;
  double     pitch;
  double     names;
  double     results;
  guint      decimals;
  guint      n_columns;
  gboolean   brief;
} Columns;

static Column *
column_at (const Columns *c,
           guint          i)
{
  return &g_array_index (c->columns, Column, i);
}

static const VirPackagesRow *
row_at (const Columns *c,
        guint          i)
{
  return &g_array_index (c->rows, VirPackagesRow, i);
}

/* What a row has of a category; whether any of it is not known. */
static gint64
sum_cell (const VirPackagesRow *row,
          VirPartKind           kind,
          gboolean             *unknown)
{
  gint64 sum = 0;

  *unknown = FALSE;
  for (guint i = 0; i < row->parts->len; i++)
    if (vir_packages_part (row, i)->kind == kind)
      {
        *unknown |= !vir_known (vir_packages_part (row, i)->amount);
        sum += vir_known (vir_packages_part (row, i)->amount) ? vir_packages_part (row, i)->amount : 0;
      }
  return sum;
}

static char *
cell_figure (const Columns *c,
             gint64         sum,
             gboolean       unknown)
{
  g_autofree char *number = vir_chart_number (&c->l->unit, sum, c->decimals, FALSE);

  if (sum == 0 && unknown)
    return g_strdup ("?");
  /* Translators: an amount, and more that is not known */
  return unknown ? g_strdup_printf (_ ("%s + ?"), number) : g_steal_pointer (&number);
}

static const char *
head_words (VirPartKind kind,
            gboolean    brief)
{
  const VirPackagePart part = { .kind = kind };

  return vir_packages_part_words (&part, brief);
}

static double
longest_word (const VirLayout *l,
              const char      *words)
{
  g_auto (GStrv) split = g_strsplit (words, " ", -1);
  double         widest = 0;

  for (guint i = 0; split[i] != NULL; i++)
    widest = MAX (widest, vir_layout_width (l, split[i], l->text, FALSE));
  return widest;
}

static const char *
side_words (VirPartKind kind,
            gboolean    brief)
{
  if (brief)
    return VIR_PART_IS_SOURCE (kind) ? _ ("paid by") : _ ("pays for");
  return VIR_PART_IS_SOURCE (kind) ? _ ("how it is paid for") : _ ("what it pays for");
}

/* Whether a column of a kind would be the first of its side. */
static gboolean
starts_side (const Columns *c,
             guint          place,
             VirPartKind    kind)
{
  return place == 0 || VIR_PART_IS_SOURCE (kind) != VIR_PART_IS_SOURCE (column_at (c, place - 1)->kind);
}

static void
list_columns (Columns *c)
{
  /* What pays stands left of what it pays for, as in the stack. */
  static const VirPartKind order[] = { VIR_PART_SAVINGS, VIR_PART_RESERVES, VIR_PART_TAX, VIR_PART_OTHER_SOURCE,
                                       VIR_PART_PUT_BACK, VIR_PART_SPENDING, VIR_PART_LOST_INCOME, VIR_PART_OTHER_USE };

  for (guint k = 0; k < G_N_ELEMENTS (order); k++)
    {
      Column   column = { .kind = order[k] };
      gboolean any = FALSE;

      for (guint i = 0; i < c->rows->len; i++)
        {
          gboolean         unknown;
          gint64           sum = sum_cell (row_at (c, i), order[k], &unknown);
          g_autofree char *figure = cell_figure (c, sum, unknown);

          if (sum == 0 && !unknown)
            continue;
          any = TRUE;
          column.most = MAX (column.most, sum);
          column.figures = MAX (column.figures, vir_layout_width (c->l, figure, c->l->text, TRUE) +
                                                  (unknown ? STUB * c->l->text : 0));
        }
      column.head = longest_word (c->l, head_words (order[k], FALSE));
      if (!any)
        continue;
      if (starts_side (c, c->columns->len, column.kind))
        column.head = MAX (column.head, vir_layout_width (c->l, side_words (column.kind, FALSE), c->l->text, TRUE));
      g_array_append_val (c->columns, column);
    }
}

static double
column_width (const Columns *c,
              const Column  *column,
              double         per_pence)
{
  double t = c->l->text;
  double head = c->brief ? MIN (column->head, BRIEF_HEAD * t) : column->head;

  return MAX ((double) column->most * per_pence + column->figures + 0.4 * t, head);
}

/* The greatest scale at which all columns have room beside each other; gives the longest bar at it. */
static double
fit_columns (Columns *c,
             double   x,
             double   width)
{
  double low = 0, high = 0;
  gint64 most = 1;

  for (guint i = 0; i < c->columns->len; i++)
    most = MAX (most, column_at (c, i)->most);
  high = width / (double) most;
  for (guint round = 0; round < 40; round++)
    {
      double middle = (low + high) / 2;
      double sum = 0;

      for (guint i = 0; i < c->columns->len; i++)
        sum += column_width (c, column_at (c, i), middle) + c->gap;
      if (sum <= width)
        low = middle;
      else
        high = middle;
    }
  c->per_pence = low;
  for (guint i = 0; i < c->columns->len; i++)
    {
      Column *column = column_at (c, i);

      column->x = x;
      column->w = column_width (c, column, low);
      x += column->w + c->gap;
    }
  return (double) most * low;
}

/* With less room first the results go, then the heads are cut; what still has no room is in the table. */
static void
plan_columns (Columns *c,
              VirBox   box)
{
  double t = c->l->text;
  double right;

  c->gap = GAP * t;
  if (fit_columns (c, box.x + c->names + t, box.w - c->names - c->results - 1.6 * t) >= LEAST_BAR * t)
    return;
  c->results = 0;
  c->names = MIN (c->names, LESS_NAMES * box.w);
  if (fit_columns (c, box.x + c->names + t, box.w - c->names - t) >= LEAST_BAR * t)
    return;
  c->brief = TRUE;
  c->gap = 0.5 * GAP * t;
  fit_columns (c, box.x + c->names + t, box.w - c->names - t);
  right = box.x + box.w + 0.5;
  while (c->columns->len > 1 &&
         column_at (c, c->columns->len - 1)->x + column_at (c, c->columns->len - 1)->w > right)
    g_array_set_size (c->columns, c->columns->len - 1);
}

static GPtrArray *
wrap_head (const Columns *c,
           const Column  *column)
{
  const VirLayout *l = c->l;
  GPtrArray       *lines = NULL;

  for (guint brief = 0; brief < 2; brief++)
    {
      gboolean cut = FALSE;

      g_clear_pointer (&lines, g_ptr_array_unref);
      lines = vir_layout_wrap (l, head_words (column->kind, brief == 1), l->text, FALSE, column->w + 0.4 * c->gap, MOST_HEAD_LINES);
      for (guint i = 0; i < lines->len; i++)
        cut |= g_str_has_suffix (g_ptr_array_index (lines, i), "…");
      if (!cut)
        break;
    }
  return lines;
}

/* The name of a side over its columns, in fewer words where they are narrow. */
static void
draw_side (Columns *c,
           guint    first,
           double   baseline)
{
  VirLayout    *l = c->l;
  const Column *column = column_at (c, first);
  double        right = l->scene->width - l->margin;

  for (guint k = c->columns->len; k-- > first + 1;)
    if (VIR_PART_IS_SOURCE (column_at (c, k)->kind) != VIR_PART_IS_SOURCE (column->kind))
      right = column_at (c, k)->x - 0.5 * c->gap;
  for (guint brief = 0; brief < 2; brief++)
    {
      const char *words = side_words (column->kind, brief == 1);

      if (column->x + vir_layout_width (l, words, l->text, TRUE) > right)
        continue;
      vir_layout_text (l, 0, words, column->x, baseline, 0, TRUE, VIR_INK (INK));
      return;
    }
}

/* The heads of the columns and, above, of the sides; gives the height they take. */
static double
draw_heads (Columns *c,
            double   top)
{
  VirLayout *l = c->l;
  double     t = l->text;
  guint      most = 1;

  for (guint i = 0; i < c->columns->len; i++)
    {
      Column               *column = column_at (c, i);
      g_autoptr (GPtrArray) lines = wrap_head (c, column);

      if (starts_side (c, i, column->kind))
        draw_side (c, i, top + 1.1 * t);
      for (guint k = 0; k < lines->len; k++)
        vir_layout_text (l, 0, g_ptr_array_index (lines, k), column->x, top + (2.4 + 1.2 * k) * t, 0, FALSE, VIR_INK (DIM));
      most = MAX (most, lines->len);
    }
  return (1.7 + 1.2 * most) * t;
}

static void
draw_cell (Columns              *c,
           const VirPackagesRow *row,
           const Column         *column,
           double                middle)
{
  VirLayout       *l = c->l;
  double           t = l->text;
  double           height = BAR * MIN (c->pitch, 2.6 * t);
  double           x = column->x;
  gboolean         unknown;
  gint64           sum = sum_cell (row, column->kind, &unknown);
  g_autofree char *figure = cell_figure (c, sum, unknown);
  guint            datum = 0;

  for (guint i = 0; i < row->parts->len; i++)
    {
      const VirPackagePart *part = vir_packages_part (row, i);
      VirSceneItem         *item;
      VirBox                box = { x, middle - height / 2, 0, height };

      if (part->kind != column->kind)
        continue;
      datum = datum == 0 ? g_array_index (row->datums, guint, i) : datum;
      box.w = vir_known (part->amount) ? MAX (part->amount * c->per_pence, l->grid) : STUB * t;
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
draw_row (Columns              *c,
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
    draw_cell (c, row, column_at (c, i), middle);
  if (c->results > 0)
    vir_layout_text (l, row->datum, result, box.x + box.w, vir_layout_middle (l, middle), 1, TRUE,
                     vir_known (row->data->left) ? VIR_INK (INK) : VIR_INK (DIM));
}

static void
draw_bases (Columns *c,
            double   top,
            double   bottom)
{
  for (guint i = 0; i < c->columns->len; i++)
    vir_layout_line (c->l, 0, column_at (c, i)->x, top, column_at (c, i)->x, bottom, 0.6 * c->l->axis, VIR_INK (AXIS));
}

/* Rows of all years, each year under its heading; those without room are said to be in the table. */
static void
draw_rows (Columns *c,
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
        draw_row (c, row_at (c, r), box, y + c->pitch / 2);
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

static guint
choose_decimals (const Columns *c)
{
  guint most = MIN (c->l->unit.decimals, c->l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2);
  guint decimals = MIN (most, 1);

  for (guint i = 0; i < c->rows->len; i++)
    for (guint k = 0; k < row_at (c, i)->parts->len; k++)
      decimals = vir_chart_number_decimals (&c->l->unit, &vir_packages_part (row_at (c, i), k)->amount, 1, decimals, most);
  return decimals;
}

void
vir_packages_columns (VirLayout *l,
                      VirBox     box)
{
  Columns c = { .l = l, .rows = vir_packages_fold (l->spec), .columns = g_array_new (FALSE, FALSE, sizeof (Column)) };
  double  t = l->text;
  double  head, room, names = 0, results = 0;

  c.decimals = choose_decimals (&c);
  for (guint i = 0; i < c.rows->len; i++)
    {
      g_autofree char *words = vir_chart_words_left (row_at (&c, i)->data->left, 0, l->spec->head.format);

      results = MAX (results, vir_layout_width (l, words, t, TRUE));
      names = MAX (names, vir_layout_width (l, row_at (&c, i)->data->name, t, TRUE));
    }
  c.names = MIN (names, NAMES * box.w);
  c.results = MIN (results, NAMES * box.w);
  list_columns (&c);
  c.n_columns = c.columns->len;
  plan_columns (&c, box);
  head = draw_heads (&c, box.y);
  box.y += head;
  box.h = MAX (box.h - head - 1.4 * t, t);
  room = box.h - (l->spec->n_panels > 1 ? 1.3 * t * l->spec->n_panels : 0);
  c.pitch = CLAMP (room / c.rows->len, LEAST_ROW * t, MOST_ROW * t);
  draw_rows (&c, box);
  g_array_unref (c.columns);
  g_array_unref (c.rows);
}
