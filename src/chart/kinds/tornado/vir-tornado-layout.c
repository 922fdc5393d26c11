/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tornado: bars about the central figure, the widest on top, with the values that were tried at their ends. Must
 * not draw a bar from zero: what is shown is the distance from the central figure. */

#include "config.h"

#include "vir-tornado-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* In label sizes. */
#define ROW 1.55
#define BAR 1.0
#define MOST_ROW 2.6
#define UNKNOWN_HALF 1.2
/* Shares of the width that names and the words at one end may take. */
#define NAMES 0.3
#define END 0.2

/* A tornado at work. */
typedef struct
{
  VirLayout            *l;
  const VirTornadoData *data;
  VirBox                area;
  VirScale              scale;
  gint64                low;
  gint64                high;
  double                names;
  double                end;
  double                ranges;
  double                row;
  guint                 n_shown;
  guint                 decimals;
} Tornado;

static void
stretch (Tornado *o,
         gint64   value)
{
  if (!vir_known (value))
    return;
  o->low = MIN (o->low, value);
  o->high = MAX (o->high, value);
}

static void
find_range (Tornado *o)
{
  o->low = o->high = o->data->central;
  for (guint i = 0; i < o->data->n_rows; i++)
    {
      stretch (o, o->data->rows[i].low);
      stretch (o, o->data->rows[i].high);
    }
}

static char *
range_text (const Tornado *o,
            guint          row)
{
  return vir_chart_number (&o->l->unit, vir_tornado_row_width (&o->data->rows[row]), o->decimals, FALSE);
}

/* As many rows as have room; if not all, one less, for a line that says how many more there are. */
static void
plan_rows (Tornado *o,
           double   height)
{
  double t = o->l->text;
  guint  fit = (guint) MAX (height / (ROW * t), 1);

  o->n_shown = o->data->n_rows;
  if (o->n_shown > fit)
    o->n_shown = fit - 1;
  o->row = MIN (height / (o->n_shown + (o->n_shown < o->data->n_rows ? 1 : 0)), MOST_ROW * t);
}

static void
plan_columns (Tornado *o)
{
  VirLayout *l = o->l;
  double     t = l->text;
  guint      most = l->unit.pence >= 100 * 1000 * 1000 ? 2 : 0;

  o->ranges = vir_layout_width (l, _ ("Range"), t, FALSE);
  for (guint i = 0; i < o->n_shown; i++)
    {
      gint64 width = vir_tornado_row_width (&o->data->rows[i]);

      o->decimals = vir_chart_number_decimals (&l->unit, &width, 1, o->decimals, most);
    }
  for (guint i = 0; i < o->n_shown; i++)
    {
      const VirTornadoRow *row = &o->data->rows[i];
      g_autofree char     *range = range_text (o, i);

      o->names = MAX (o->names, vir_layout_width (l, row->name, t, FALSE));
      o->end = MAX (o->end, vir_layout_width (l, row->low_input, t, FALSE));
      o->end = MAX (o->end, vir_layout_width (l, row->high_input, t, FALSE));
      o->ranges = MAX (o->ranges, vir_layout_width (l, range, t, TRUE));
    }
  o->names = MIN (o->names, NAMES * o->area.w) + 0.8 * t;
  o->end = MIN (o->end, END * o->area.w) + 0.7 * t;
  o->ranges += 0.8 * t;
}

static void
draw_axis (Tornado *o,
           double   top,
           double   bottom)
{
  VirLayout *l = o->l;
  double     t = l->text;
  VirTicks   ticks;

  vir_layout_ticks (l, o->low, o->high, o->scale.per_pence, TRUE, 6, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&o->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      vir_layout_line (l, 0, x, top, x, bottom, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, x, bottom + 1.1 * t, 0.5, FALSE, VIR_INK (DIM));
    }
}

/* The name of the central figure over its line, kept in the picture. */
static void
draw_central (Tornado *o,
              double   top,
              double   bottom)
{
  VirLayout       *l = o->l;
  double           t = l->text;
  double           x = vir_scale (&o->scale, o->data->central);
  g_autofree char *amount = vir_words_amount (l->spec, o->data->central);
  g_autofree char *text = g_strdup_printf (_ ("Central: %s"), amount);
  double           half = vir_layout_width (l, text, t, TRUE) / 2;
  double           right = o->area.x + o->area.w - o->ranges;

  vir_layout_line (l, 0, x, top - 0.3 * t, x, bottom, l->axis, VIR_INK (AXIS));
  vir_layout_text (l, 0, text, CLAMP (x, o->area.x + half, MAX (right - half, o->area.x + half)), top - 0.7 * t, 0.5,
                   TRUE, VIR_INK (INK));
}

/* The part of a bar on one side of the central figure. */
static void
draw_side (Tornado *o,
           guint    row,
           gint64   from,
           gint64   to,
           gboolean above,
           double   y)
{
  VirLayout *l = o->l;
  gboolean   worse = above == (o->data->measure == VIR_RISK_GAP);
  double     x1 = vir_scale (&o->scale, from);
  double     x2 = vir_scale (&o->scale, to);
  double     height = BAR * l->text;
  double     middle = vir_scale (&o->scale, o->data->central);
  double     gap = l->axis / 2 + l->grid;

  /* The two sides do not touch: the central line stands between them. */
  if (above)
    x1 = MAX (x1, middle + gap);
  else
    x2 = MIN (x2, middle - gap);
  if (to > from)
    vir_layout_rect (l, row + 1, (VirBox) { above ? x1 : MIN (x1, x2 - l->grid), y - height / 2, MAX (x2 - x1, l->grid), height },
                     worse ? VIR_INK (UP) : VIR_INK (DOWN));
}

static void
draw_end (Tornado    *o,
          guint       row,
          const char *input,
          double      x,
          gboolean    left,
          double      y)
{
  VirLayout       *l = o->l;
  double           t = l->text;
  g_autofree char *text = vir_layout_shorten (l, input, t, FALSE, o->end - 0.65 * t);

  vir_layout_text (l, row + 1, text, left ? x - 0.4 * t : x + 0.4 * t, vir_layout_middle (l, y), left ? 1 : 0, FALSE,
                   VIR_INK (INK))->halo = 0.25 * t;
}

/* A bar, or a dashed box where an outcome is not known. */
static void
draw_bar (Tornado *o,
          guint    i,
          double   y)
{
  VirLayout           *l = o->l;
  double               t = l->text;
  const VirTornadoRow *row = &o->data->rows[i];
  gint64               central = o->data->central;
  gint64               least = MIN (row->low, row->high);
  gint64               most = MAX (row->low, row->high);
  double               x = vir_scale (&o->scale, vir_known (least) ? least : central);

  if (!vir_known (vir_tornado_row_width (row)))
    {
      VirSceneItem *item = vir_layout_rect (l, i + 1,
                                            (VirBox) { vir_scale (&o->scale, central) - UNKNOWN_HALF * t, y - BAR * t / 2,
                                                       2 * UNKNOWN_HALF * t, BAR * t },
                                            VIR_INK (GROUND));

      item->stroke = VIR_INK (FRAME);
      item->line_width = l->grid;
      item->dash = VIR_DASH_FINE;
      return;
    }
  draw_side (o, i, MIN (least, central), MIN (most, central), FALSE, y);
  if (most > central)
    draw_side (o, i, MAX (least, central), most, TRUE, y);
  if (least == most)
    vir_layout_line (l, i + 1, x, y - BAR * t / 2, x, y + BAR * t / 2, 2 * l->axis, VIR_INK (INK));
}

/* The words of a row: its name, what was tried at each end of its bar, and how far that moves the outcome. */
static void
draw_words (Tornado *o,
            guint    i,
            double   y)
{
  VirLayout           *l = o->l;
  double               t = l->text;
  const VirTornadoRow *row = &o->data->rows[i];
  gboolean             known = vir_known (vir_tornado_row_width (row));
  gboolean             swapped = known && row->low > row->high;
  double               middle = vir_scale (&o->scale, o->data->central);
  double               left = known ? vir_scale (&o->scale, MIN (row->low, row->high)) : middle - UNKNOWN_HALF * t;
  double               right = known ? vir_scale (&o->scale, MAX (row->low, row->high)) : middle + UNKNOWN_HALF * t;
  g_autofree char     *name = vir_layout_shorten (l, row->name, t, FALSE, o->names - 0.75 * t);
  g_autofree char     *range = range_text (o, i);

  vir_layout_text (l, i + 1, name, o->area.x, vir_layout_middle (l, y), 0, FALSE, VIR_INK (INK));
  vir_layout_text (l, i + 1, range, o->area.x + o->area.w, vir_layout_middle (l, y), 1, TRUE, VIR_INK (INK));
  draw_end (o, i, swapped ? row->high_input : row->low_input, left, TRUE, y);
  draw_end (o, i, swapped ? row->low_input : row->high_input, right, FALSE, y);
}

/* What has no row of its own. */
static void
draw_rest (Tornado *o,
           double   y)
{
  VirLayout       *l = o->l;
  guint            n = o->data->n_rows - o->n_shown;
  gint64           most = vir_tornado_row_width (&o->data->rows[o->n_shown]);
  g_autofree char *amount = vir_words_amount (l->spec, most);
  g_autofree char *text = NULL, *fit = NULL;

  text = g_strdup_printf (ngettext ("%u other, a range of %s", "%u others, each a range of %s or less", n), n, amount);
  if (!vir_known (most))
    {
      g_free (text);
      text = g_strdup_printf (ngettext ("%u other, not known", "%u others, not known", n), n);
    }
  fit = vir_layout_ellipsize (l, text, l->text, FALSE, o->area.w);
  vir_layout_text (l, o->n_shown + 1, fit, o->area.x, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
}

static void
draw_all (Tornado *o)
{
  VirLayout *l = o->l;
  double     t = l->text;
  double     top = o->area.y + 1.9 * t;
  double     left, right, bottom;

  plan_rows (o, MAX (o->area.h - 3.4 * t, ROW * t));
  plan_columns (o);
  left = o->area.x + o->names + o->end;
  right = o->area.x + o->area.w - o->ranges - o->end;
  bottom = top + o->row * o->n_shown;
  o->scale = vir_scale_new (o->low, o->high, left, MAX (right, left + t));
  if (o->n_shown < o->data->n_rows)
    draw_rest (o, bottom + 1.5 * t + ROW * t / 2);
  draw_axis (o, top, bottom);
  vir_layout_text (l, 0, _ ("Range"), o->area.x + o->area.w, top - 0.7 * t, 1, FALSE, VIR_INK (DIM));
  draw_central (o, top, bottom);
  for (guint i = 0; i < o->n_shown; i++)
    draw_bar (o, i, top + (i + 0.5) * o->row);
  /* The line is seen through the bars, but not through the words. */
  vir_layout_line (l, 0, vir_scale (&o->scale, o->data->central), top, vir_scale (&o->scale, o->data->central), bottom,
                   l->axis, VIR_INK (AXIS));
  for (guint i = 0; i < o->n_shown; i++)
    draw_words (o, i, top + (i + 0.5) * o->row);
}

void
vir_tornado_layout (VirLayout *l)
{
  Tornado  o = { .l = l, .data = vir_tornado_data (l->spec) };
  gboolean any = FALSE;

  for (guint i = 0; i < o.data->n_rows; i++)
    any |= vir_known (vir_tornado_row_width (&o.data->rows[i]));
  o.area = vir_layout_frame (l, any ? _ ("Bars show the distance from the central figure; the axis need not start at zero.") : "");
  if (!any || !vir_known (o.data->central))
    {
      vir_layout_sentence (l, o.area, _ ("What the assumptions do is not known."));
      return;
    }
  find_range (&o);
  vir_layout_fit_unit (l, MAX (ABS (o.high), ABS (o.low)));
  if (o.high == o.low)
    {
      o.low -= l->unit.pence;
      o.high += l->unit.pence;
    }
  draw_all (&o);
}
