/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The budget bridge: totals in ink, steps to one scale between them. Where steps are small against totals
 * the totals are cut, and show it by a break mark. Must not draw a bridge that does not add up. */

#include "config.h"

#include "vir-bridge-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* In label sizes: what stands of a cut total below the lowest level; the break mark. */
#define STUB 3.2
#define BREAK_WIDTH 0.3
/* A total is cut when the lowest level is above this share of the highest. */
#define CUT_SHARE 0.35
/* More steps than these, or narrower columns, cannot be read. */
#define MOST_STEPS 12
#define LEAST_COLUMN 2.8
/* How many lines a figure may move away from its column. */
#define MOST_MOVES 2

/* A bridge at work. */
typedef struct
{
  VirLayout           *l;
  const VirBridgeData *data;
  VirBox               area;
  VirScale             scale;
  double               base;
  double               column;
  double               bar;
  gboolean             cut;
  gboolean             staggered;
  guint                name_lines[2];
  guint                decimals;
  GArray              *taken;
  GArray              *shown; /* of VirBridgeShown: what the columns stand for */
} Bridge;

static gint64
level_before (const VirBridgeData *data,
              guint                column)
{
  gint64 level = 0;

  for (guint i = 0; i < column; i++)
    level = data->steps[i].is_total ? data->steps[i].amount : level + data->steps[i].amount;
  return level;
}

static gint64
level_after (const VirBridgeData *data,
             guint                column)
{
  return level_before (data, column + 1);
}

static char *
refuse (const VirLayout     *l,
        const VirBridgeData *data)
{
  guint            column;
  gint64           difference;
  g_autofree char *amount = NULL;

  if (data->n_steps == 0)
    return g_strdup (_ ("There are no figures for a bridge."));
  if (!vir_bridge_chart_miss (data, &column, &difference))
    return NULL;
  if (!vir_known (difference))
    return g_strdup_printf (_ ("“%s” is not known, so there is no bridge to draw."),
                            data->steps[column].label);
  amount = vir_money_format (ABS (difference), l->spec->head.format, VIR_MONEY_STANDALONE);
  /* Translators: the name of a total, an amount */
  return g_strdup_printf (_ ("The steps miss “%s” by %s, so the bridge is not drawn."),
                          data->steps[column].label,
                          amount);
}

static guint
datum_of (const Bridge *b,
          guint         i)
{
  return g_array_index (b->shown, VirBridgeShown, i).datum;
}

/* The outermost names must not leave the box, so they have less room. */
static GPtrArray *
wrap_name (const Bridge *b,
           guint         i)
{
  const VirBridgeColumn *step = &b->data->steps[i];
  double               room = b->column - 0.3 * b->l->text;

  if (b->staggered)
    room *= i == 0 || i + 1 == b->data->n_steps ? 1.5 : 2;
  return vir_layout_wrap (b->l, step->label, b->l->text, step->is_total, room, 3);
}

/* Names on one height if they fit, else on two heights in turn, each with twice the room. */
static void
plan_names (Bridge *b)
{
  VirLayout *l = b->l;
  double     t = l->text;
  double     room = b->column - 0.3 * t;

  for (guint i = 0; i < b->data->n_steps && !b->staggered; i++)
    {
      g_auto (GStrv) words = g_strsplit (b->data->steps[i].label, " ", -1);

      for (guint k = 0; words[k] != NULL; k++)
        b->staggered |= vir_layout_width (l, words[k], t, b->data->steps[i].is_total) > room;
    }
  b->name_lines[0] = 1;
  b->name_lines[1] = b->staggered ? 1 : 0;
  for (guint i = 0; i < b->data->n_steps; i++)
    {
      g_autoptr (GPtrArray) lines = wrap_name (b, i);
      guint                 row = b->staggered ? i % 2 : 0;

      b->name_lines[row] = MAX (b->name_lines[row], lines->len);
    }
}

static void
plan_scale (Bridge *b)
{
  VirLayout *l = b->l;
  double     t = l->text;
  gint64     low = G_MAXINT64, high = G_MININT64;
  double     top, bottom;

  for (guint i = 0; i < b->data->n_steps; i++)
    {
      low = MIN (low, level_after (b->data, i));
      high = MAX (high, level_after (b->data, i));
    }
  vir_layout_lock (l, 0, &low, &high);
  b->cut = low > 0 && (double) low > CUT_SHARE * (double) high;
  if (!b->cut)
    {
      low = MIN (low, 0);
      high = MAX (high, 0);
    }
  top = b->area.y + 1.5 * t;
  bottom = b->area.y + b->area.h;
  if (b->cut)
    bottom -= MIN (STUB * t, 0.3 * b->area.h);
  else if (low < 0)
    bottom -= 1.4 * t;
  b->scale = vir_scale_new (low, MAX (high, low + 1), bottom, top);
  b->base = b->cut ? b->area.y + b->area.h : vir_scale (&b->scale, 0);
}

static guint
plan_decimals (const Bridge *b)
{
  gint64 values[2];
  guint  decimals = b->l->unit.pence >= 100 * 1000 * 1000 ? 1 : 0;
  guint  most = b->l->unit.pence >= 100 * 1000 * 1000 ? 3 : 0;

  for (guint i = 0; i < b->data->n_steps; i++)
    {
      values[0] = b->data->steps[i].amount;
      decimals = vir_chart_number_decimals (&b->l->unit, values, 1, decimals, most);
    }
  /* Many narrow columns have no room for long figures; the table has them. */
  while (decimals > 1)
    {
      double widest = 0;

      for (guint i = 0; i < b->data->n_steps; i++)
        {
          g_autofree char *text = vir_chart_number (&b->l->unit, b->data->steps[i].amount, decimals, TRUE);

          widest = MAX (widest, vir_layout_width (b->l, text, b->l->text, TRUE));
        }
      if (widest <= b->column - 0.3 * b->l->text)
        break;
      decimals--;
    }
  return decimals;
}

static void
draw_break (Bridge *b,
            double  x)
{
  double        t = b->l->text;
  double        y = b->base - 0.85 * t;
  double        w = b->bar;
  const double  points[] = { x - 0.05 * t, y + 0.25 * t, x + 0.28 * w, y - 0.25 * t, x + 0.52 * w, y + 0.2 * t,
                             x + 0.76 * w, y - 0.25 * t, x + w + 0.05 * t, y + 0.25 * t };
  VirSceneItem *item = vir_chart_scene_add (b->l->scene, VIR_SCENE_LINE, 0, points, 5);

  item->stroke = VIR_INK (GROUND);
  item->line_width = BREAK_WIDTH * t;
}

static double
keep_inside (const Bridge *b,
             double        middle,
             const char   *text,
             gboolean      bold)
{
  double half = vir_layout_width (b->l, text, b->l->text, bold) / 2;
  double left = b->area.x + half;
  double right = b->area.x + b->area.w - half;

  return left < right ? CLAMP (middle, left, right) : middle;
}

static void
draw_names (Bridge *b,
            guint   i,
            double  middle)
{
  VirLayout           *l = b->l;
  double               t = l->text;
  const VirBridgeColumn *step = &b->data->steps[i];
  double               y = b->area.y + b->area.h + 1.25 * t;
  g_autoptr (GPtrArray) lines = wrap_name (b, i);

  if (b->staggered && i % 2 == 1)
    {
      double top = b->area.y + b->area.h;

      y += (b->name_lines[0] * 1.2 + 0.25) * t;
      vir_layout_line (l, 0, middle, top + 0.15 * t, middle, y - 1.05 * t, l->grid, VIR_INK (GRID));
    }
  for (guint k = 0; k < lines->len; k++, y += 1.2 * t)
    vir_layout_text (l,
                     datum_of (b, i),
                     g_ptr_array_index (lines, k),
                     keep_inside (b, middle, g_ptr_array_index (lines, k), step->is_total),
                     y,
                     0.5,
                     step->is_total,
                     VIR_INK (INK));
}

/* A figure above or below its column, moved on by @step where the ones before it are in the way; left out
 * where that would take it far. */
static void
draw_number (Bridge *b,
             guint   i,
             double  middle,
             double  baseline,
             double  step)
{
  VirLayout           *l = b->l;
  double               t = l->text;
  const VirBridgeColumn *data = &b->data->steps[i];
  g_autofree char     *number = vir_chart_number (&l->unit, data->amount, b->decimals, !data->is_total);
  double               width = vir_layout_width (l, number, t, TRUE);
  VirBox               box = { keep_inside (b, middle, number, TRUE) - width / 2, baseline - 0.8 * t, width, t };

  for (guint moves = 0, k = 0; k < b->taken->len; k++)
    {
      const VirBox *other = &g_array_index (b->taken, VirBox, k);

      if (box.x >= other->x + other->w + 0.1 * t || other->x >= box.x + box.w + 0.1 * t ||
          box.y >= other->y + other->h || other->y >= box.y + box.h)
        continue;
      if (moves++ == MOST_MOVES)
        return;
      box.y += step;
      k = (guint) -1;
    }
  /* It is in the table. */
  if (box.y < b->area.y - 0.2 * t || box.y + box.h > b->area.y + b->area.h + 0.25 * t)
    return;
  g_array_append_val (b->taken, box);
  vir_layout_text (l, datum_of (b, i), number, box.x, box.y + 0.8 * t, 0, TRUE, VIR_INK (INK))->halo = 0.2 * t;
}

static void
draw_column (Bridge *b,
             guint   i)
{
  VirLayout           *l = b->l;
  double               t = l->text;
  const VirBridgeColumn *step = &b->data->steps[i];
  gint64               from = step->is_total ? 0 : level_before (b->data, i);
  gint64               to = level_after (b->data, i);
  double               x = b->area.x + i * b->column + (b->column - b->bar) / 2;
  double               y1 = step->is_total ? b->base : vir_scale (&b->scale, from);
  double               y2 = vir_scale (&b->scale, to);
  gboolean             down = !step->is_total && step->amount < 0;
  VirPaint             paint = step->is_total ? VIR_INK (INK) : down ? VIR_INK (DOWN) : VIR_INK (UP);
  double               height = MAX (ABS (y2 - y1), l->grid);
  VirSceneItem        *item;

  item = vir_layout_rect (l, datum_of (b, i), (VirBox) { x, MIN (y1, y2), b->bar, height }, paint);
  if (step->flags & VIR_MARK_ONE_OFF)
    {
      item->fill_style = VIR_FILL_STIPPLE;
      item->stroke = paint;
      item->line_width = l->grid;
    }
  if (step->is_total && b->cut)
    draw_break (b, x);
  if (i + 1 < b->data->n_steps)
    {
      item = vir_layout_line (l, 0, x + b->bar, y2, x + b->column, y2, 0.8 * l->grid, VIR_INK (FRAME));
      item->dash = VIR_DASH_FINE;
    }
  if (down || (step->is_total && to < 0))
    draw_number (b, i, x + b->bar / 2, MAX (y1, y2) + 1.2 * t, 1.15 * t);
  else
    draw_number (b, i, x + b->bar / 2, MIN (y1, y2) - 0.5 * t, -1.15 * t);
  draw_names (b, i, x + b->bar / 2);
}

static char *
write_notation (const Bridge *b)
{
  gboolean one_off = FALSE;
  GString *notation = g_string_new (b->cut ? _ ("Steps to scale; totals cut at the break.") : "");

  for (guint i = 0; i < b->data->n_steps; i++)
    one_off |= (b->data->steps[i].flags & VIR_MARK_ONE_OFF) != 0;
  if (one_off)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ ("Dots: one-off money."));
  return g_string_free (notation, FALSE);
}

/* So many steps have room beside the totals. */
static guint
count_steps (const Bridge *b)
{
  guint room = (guint) MAX (b->area.w / (LEAST_COLUMN * b->l->text), 1);
  guint totals = 0;

  for (guint i = 0; i < b->data->n_steps; i++)
    totals += b->data->steps[i].is_total ? 1 : 0;
  return MIN (MOST_STEPS, room > totals ? room - totals : 1);
}

void
vir_bridge_layout (VirLayout *l)
{
  Bridge           b = { .l = l, .data = vir_bridge_data (l->spec) };
  double           t = l->text;
  guint            n = b.data->n_steps;
  gint64           largest = 0;
  double           names;
  g_autofree char *refusal = refuse (l, b.data);
  g_autofree char *notation = NULL;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (VirBox));
  g_autofree VirBridgeColumn *columns = NULL;
  VirBridgeData    shown;

  if (refusal != NULL)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), refusal);
      return;
    }
  for (guint i = 0; i < n; i++)
    largest = MAX (largest, ABS (level_after (b.data, i)));
  vir_layout_fit_unit (l, largest);
  plan_scale (&b);
  notation = write_notation (&b);
  b.area = vir_layout_frame (l, notation);
  b.shown = vir_bridge_fold (b.data, count_steps (&b));
  columns = g_new (VirBridgeColumn, b.shown->len);
  for (guint i = 0; i < b.shown->len; i++)
    columns[i] = g_array_index (b.shown, VirBridgeShown, i).column;
  n = b.shown->len;
  shown = (VirBridgeData) { columns, n };
  b.data = &shown;
  b.column = b.area.w / n;
  b.bar = MIN (0.69 * b.column, 6 * t);
  plan_names (&b);
  names = vir_layout_lock_room (l, 0, (b.name_lines[0] + b.name_lines[1]) * 1.2 * t + (b.staggered ? 0.8 : 0.55) * t);
  b.area.h = MAX (b.area.h - names, 2 * t);
  plan_scale (&b);
  b.decimals = plan_decimals (&b);

  vir_layout_line (l, 0, b.area.x, b.base, b.area.x + b.area.w, b.base, l->axis, VIR_INK (AXIS));
  b.taken = taken;
  for (guint i = 0; i < n; i++)
    draw_column (&b, i);
  g_array_unref (b.shown);
}
