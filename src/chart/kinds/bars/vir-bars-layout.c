/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bars of the gap by year: grouped with a key, or one panel a year with a name under each bar. Owns the key
 * and the figures over the bars. Must not start a bar anywhere but at zero. */

#include "config.h"

#include "vir-bars-private.h"

#include <glib/gi18n-lib.h>

/* Lines of figures over a group when they do not fit beside each other. */
#define MOST_LEVELS 3
#define PANEL_GAP 2.2
/* In label sizes: the least pitch of bars in a group, and of bars with a name under each; the height of a bar whose value
 * is not known. */
#define LEAST_PITCH 0.7
#define LEAST_NAMED 2.4
#define LEAST_PANEL 7.5
/* The key takes at most this share of the height; series that are not in it are in the table. */
#define MOST_KEY 0.3
#define UNKNOWN_BAR 1.3

/* Bars at work. */
typedef struct
{
  VirLayout         *l;
  const VirBarsData *data;
  VirBox             area;
  VirScale           scale;
  gint64             low;
  gint64             high;
  double             bar;
  double             pitch;
  double             foot;    /* room for names and years */
  guint              decimals;
  guint              levels;
  guint              name_lines;
  guint              n;       /* series that have room */
  gboolean           unknown; /* some value is not known */
  gboolean           flat;    /* no value but zero */
  GArray            *taken;   /* of VirBox: where figures stand */
} Bars;

static void
find_range (Bars *b)
{
  for (guint i = 0; i < b->data->n_series; i++)
    for (guint y = 0; y < b->data->n_years; y++)
      if (vir_known (b->data->series[i].values[y]))
        {
          b->low = MIN (b->low, b->data->series[i].values[y]);
          b->high = MAX (b->high, b->data->series[i].values[y]);
        }
      else
        b->unknown = TRUE;
  b->flat = b->low == b->high;
}

/* Groups are told apart by a pattern as well: the first package is solid, each other has its own. */
static void
paint_series (const Bars   *b,
              VirSceneItem *item,
              guint         series)
{
  const VirBarSeries *s = &b->data->series[series];
  guint               place = b->data->series[0].is_published ? series - 1 : series;

  item->fill = s->is_published ? VIR_INK (INK) : VIR_PARTY (FILL, s->colour);
  if (!s->is_published)
    item->texture = (VirSceneTexture) (place % VIR_N_TEXTURES);
}

/* What is printed at a bar: the published figure, and for a package its change against that. */
static char *
bar_text (const Bars *b,
          guint       series,
          guint       year)
{
  gint64   value = b->data->series[series].values[year];
  gint64   published = b->data->series[0].values[year];
  gboolean package = !b->data->series[series].is_published && b->data->series[0].is_published;

  if (package && vir_known (value) && vir_known (published))
    return vir_chart_number (&b->l->unit, value - published, b->decimals, TRUE);
  return vir_chart_number (&b->l->unit, value, b->decimals, b->data->differences);
}

static double
widest_text (const Bars *b)
{
  double widest = 0;

  for (guint i = 0; i < b->n; i++)
    for (guint y = 0; y < b->data->n_years; y++)
      {
        g_autofree char *text = bar_text (b, i, y);

        widest = MAX (widest, vir_layout_width (b->l, text, b->l->text, TRUE));
      }
  return widest;
}

static void
plan_figures (Bars *b)
{
  gboolean big = b->l->unit.pence >= 100 * 1000 * 1000;
  double   space = 0.1 * b->l->text;
  guint    least = big ? 1 : 0;
  guint    most = !big ? 0 : b->l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2;

  b->decimals = least;
  for (guint i = 0; i < b->data->n_series; i++)
    b->decimals = vir_chart_number_decimals (&b->l->unit,
                                             b->data->series[i].values,
                                             b->data->n_years,
                                             b->decimals,
                                             most);
  while (b->decimals > least && widest_text (b) + space > b->pitch)
    b->decimals--;
  b->levels = (guint) ((widest_text (b) + space) / MAX (b->pitch, 1)) + 1;
  if (widest_text (b) + space <= b->pitch)
    b->levels = 1;
}

/* The axis ends at a tick if that is near. */
static void
round_up (Bars *b)
{
  VirTicks ticks;
  gint64   last;

  vir_ticks (b->low, b->high, 5, &ticks);
  last = ticks.values[ticks.n - 1];
  if (last < b->high && last + ticks.step - b->high <= (b->high - b->low) / 6)
    b->high = last + ticks.step;
}

static double
draw_key (Bars *b)
{
  VirLayout *l = b->l;
  double     t = l->text;
  double     x = b->area.x;
  double     y = b->area.y + 0.7 * t;

  for (guint i = 0; i < b->n; i++)
    {
      const VirBarSeries *series = &b->data->series[i];
      g_autofree char    *name = vir_layout_shorten (l, series->name, t, FALSE, MIN (b->area.w - 1.6 * t, 16 * t));
      double              width = vir_layout_width (l, name, t, FALSE) + 1.2 * t;

      if (x > b->area.x && x + width > b->area.x + b->area.w)
        {
          x = b->area.x;
          y += 1.35 * t;
        }
      if (i > 0 && y > b->area.y + MOST_KEY * b->area.h)
        {
          b->n = i;
          break;
        }
      paint_series (b, vir_layout_rect (l, 0, (VirBox) { x, y - 0.38 * t, 0.76 * t, 0.76 * t }, VIR_INK (INK)), i);
      vir_layout_text (l, 0, name, x + 1.2 * t, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
      x += width + 1.6 * t;
    }
  return y + 1.0 * t - b->area.y;
}

static void
draw_axis (Bars    *b,
           double   left,
           double   right,
           gboolean figures)
{
  VirLayout *l = b->l;
  double     t = l->text;
  double     zero = vir_scale (&b->scale, 0);
  VirTicks   ticks;

  vir_layout_ticks (l, b->low, b->high, -b->scale.per_pence, FALSE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&b->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (b->flat && ticks.values[i] != 0)
        continue;
      /* A line without its figure would say nothing. */
      if (!figures)
        continue;
      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, left, y, right, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, left - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, left, zero, right, zero, l->axis, VIR_INK (AXIS));
}

/* A bar, and the height of its end away from zero. */
static double
draw_bar (Bars  *b,
          guint  series,
          guint  year,
          double x)
{
  VirLayout          *l = b->l;
  const VirBarSeries *s = &b->data->series[series];
  guint               datum = year * b->data->n_series + series + 1;
  double              zero = vir_scale (&b->scale, 0);
  double              y;
  VirSceneItem       *item;

  if (!vir_known (s->values[year]))
    {
      y = zero - UNKNOWN_BAR * l->text;
      item = vir_layout_rect (l, datum, (VirBox) { x, y, b->bar, zero - y - l->axis }, VIR_INK (GROUND));
      item->stroke = VIR_INK (FRAME);
      item->line_width = 1.5 * l->grid;
      item->dash = VIR_DASH_FINE;
      if (b->bar > 0.8 * l->text)
        vir_layout_text (l, datum, "?", x + b->bar / 2, vir_layout_middle (l, (y + zero - l->axis) / 2), 0.5, TRUE, VIR_INK (INK));
      return y;
    }
  y = vir_scale (&b->scale, s->values[year]);
  item = vir_layout_rect (l,
                          datum,
                          (VirBox) { x, MIN (y, zero), b->bar, MAX (ABS (y - zero), l->grid) },
                          VIR_INK (INK));
  paint_series (b, item, series);
  /* A light colour gets an edge that can be seen. */
  if (!s->is_published && ABS (y - zero) > 3 * l->grid)
    {
      item->stroke = VIR_PARTY (LINE, s->colour);
      item->line_width = 0.7 * l->grid;
    }
  return y;
}

/* The figures of a group, each as near its bar as the ones before it leave room. */
static void
draw_figures (Bars         *b,
              guint         year,
              const double *x,
              const double *end)
{
  VirLayout         *l = b->l;
  double             t = l->text;
  double             zero = vir_scale (&b->scale, 0);
  guint              n = b->n;

  for (guint i = 0; i < n; i++)
    {
      VirBox box = { x[i], zero - UNKNOWN_BAR * t, b->bar, UNKNOWN_BAR * t };

      if (!vir_known (b->data->series[i].values[year]))
        g_array_append_val (b->taken, box);
    }

  for (guint i = 0; i < n; i++)
    {
      const VirBarSeries *s = &b->data->series[i];
      g_autofree char    *text = bar_text (b, i, year);
      double              width = vir_layout_width (l, text, t, TRUE);
      gboolean            down = end[i] > zero + 0.5;
      double              step = down ? 1.15 * t : -1.15 * t;
      VirBox              box = { x[i] + b->bar / 2 - width / 2, down ? end[i] + 0.2 * t : end[i] - 1.3 * t,
                                  width, 1.1 * t };
      guint               level = 0, own;

      if ((b->levels > MOST_LEVELS && !s->is_published) || !vir_known (s->values[year]))
        continue;
      own = b->taken->len;
      for (guint k = 0; k < n; k++)
        {
          VirBox bar = { x[k], MIN (end[k], zero), b->bar, ABS (end[k] - zero) };

          if (k != i)
            g_array_append_val (b->taken, bar);
        }
      for (guint k = 0; k < b->taken->len; k++)
        {
          const VirBox *other = &g_array_index (b->taken, VirBox, k);

          if (box.x >= other->x + other->w + 0.08 * t || other->x >= box.x + box.w + 0.08 * t ||
              box.y >= other->y + other->h || other->y >= box.y + box.h)
            continue;
          box.y += step;
          level++;
          k = (guint) -1;
          if (level > MOST_LEVELS)
            break;
        }
      g_array_set_size (b->taken, own);
      /* A figure that has no room near its bar is in the table. */
      if (level > MOST_LEVELS || box.y < b->area.y - 0.4 * t || box.y + box.h > b->area.y + b->area.h - b->foot + 0.2 * t)
        continue;
      g_array_append_val (b->taken, box);
      vir_layout_text (l,
                       year * b->data->n_series + i + 1,
                       text,
                       box.x,
                       box.y + 0.92 * t,
                       0,
                       TRUE,
                       s->is_published ? VIR_INK (INK) : VIR_PARTY (TEXT, s->colour))
        ->halo = 0.15 * t;
    }
}

static void
set_scale (Bars  *b,
           guint  levels,
           double foot)
{
  double t = b->l->text;
  double top = b->area.y + (0.4 + 1.15 * MIN (levels, MOST_LEVELS) + (b->unknown && b->high <= 0 ? UNKNOWN_BAR : 0)) * t;
  double bottom;

  b->foot = foot;
  bottom = b->area.y + b->area.h - foot - (b->low < 0 ? 1.15 * levels * t : 0);

  b->scale = vir_scale_new (b->low, b->high, MAX (bottom, top + t), top);
}

static GPtrArray *
wrap_name (const Bars *b,
           guint       series,
           double      pitch)
{
  return vir_layout_wrap (b->l,
                          b->data->series[series].short_name,
                          b->l->text,
                          FALSE,
                          pitch - 0.2 * b->l->text,
                          2);
}

/* The lines that short names take under the bars of packages; 0 where one of them would have to be cut, and the key
 * alone names them. */
static guint
count_name_lines (const Bars *b)
{
  guint most = 0;

  for (guint i = 0; i < b->n; i++)
    {
      g_autoptr (GPtrArray) lines = NULL;

      if (b->data->series[i].is_published)
        continue;
      lines = wrap_name (b, i, b->pitch + 0.1 * b->l->text);
      for (guint k = 0; k < lines->len; k++)
        if (g_str_has_suffix (g_ptr_array_index (lines, k), "…"))
          return 0;
      most = MAX (most, lines->len);
    }
  return most;
}

/* Under its bar, so that no reader depends on a colour. */
static void
draw_short_name (const Bars *b,
                 guint       series,
                 guint       year,
                 double      middle,
                 double      top)
{
  double                t = b->l->text;
  g_autoptr (GPtrArray) lines = wrap_name (b, series, b->pitch + 0.1 * t);

  for (guint k = 0; k < lines->len; k++)
    vir_layout_text (b->l,
                     year * b->data->n_series + series + 1,
                     g_ptr_array_index (lines, k),
                     middle,
                     top + (0.9 + 1.1 * k) * t,
                     0.5,
                     FALSE,
                     VIR_INK (DIM));
}

/* What has no room: years, else budgets. */
static void
say_rest (const Bars *b,
          guint       years,
          double      x,
          double      baseline)
{
  guint            rest = b->data->n_series - b->n;
  g_autofree char *more = NULL;

  if (years > 0)
    more = g_strdup_printf (ngettext ("and %u more year in the table", "and %u more years in the table", years), years);
  else
    more = g_strdup_printf (ngettext ("and %u more in the table", "and %u more in the table", rest), rest);
  vir_layout_text (b->l, 0, more, x, baseline, 0, FALSE, VIR_INK (DIM));
}

static void
draw_grouped (Bars *b)
{
  VirLayout          *l = b->l;
  double              t = l->text;
  double              axis = vir_layout_axis_width (l, b->low, b->high, 5) + 0.7 * t;
  double              group = (b->area.w - axis) / b->data->n_years;
  double              key, foot;
  g_autofree double  *x = g_new0 (double, b->n + 1);
  g_autofree double  *end = g_new0 (double, b->n + 1);

  b->n = MIN (b->n, (guint) MAX (0.84 * group / (LEAST_PITCH * t), 1));
  key = draw_key (b);
  b->area.y += key;
  b->area.h -= key;
  if (b->n < b->data->n_series)
    {
      b->area.h -= 1.3 * t;
      say_rest (b, 0, b->area.x, b->area.y + b->area.h + 0.9 * t);
    }
  b->area.x += axis;
  b->area.w -= axis;
  b->pitch = MIN (0.88 * group / b->n, 4.6 * t);
  b->bar = MAX (MIN (b->pitch - 0.16 * t, 3.4 * t), 1);
  plan_figures (b);
  b->name_lines = count_name_lines (b);
  foot = 1.6 * t + (b->name_lines > 0 ? (0.2 + 1.1 * b->name_lines) * t : 0);
  set_scale (b, b->levels, foot);
  draw_axis (b, b->area.x, b->area.x + b->area.w, TRUE);
  for (guint y = 0; y < b->data->n_years; y++)
    {
      double           middle = b->area.x + (y + 0.5) * group;
      g_autofree char *year = vir_layout_ellipsize (l, b->data->years[y], t, FALSE, group - 0.2 * t);

      for (guint i = 0; i < b->n; i++)
        {
          x[i] = middle + (i - b->n / 2.0) * b->pitch + (b->pitch - b->bar) / 2;
          end[i] = draw_bar (b, i, y, x[i]);
          if (b->name_lines > 0 && !b->data->series[i].is_published)
            draw_short_name (b, i, y, x[i] + b->bar / 2, b->area.y + b->area.h - foot + 0.25 * t);
        }
      draw_figures (b, y, x, end);
      vir_layout_text (l, 0, year, middle, b->area.y + b->area.h - 0.4 * t, 0.5, FALSE, VIR_INK (INK));
    }
}

static void
draw_panel (Bars  *b,
            guint  year,
            VirBox cell)
{
  VirLayout         *l = b->l;
  double             t = l->text;
  guint              n = b->n;
  double             pitch = cell.w / n;
  g_autofree double *x = g_new0 (double, n + 1);
  g_autofree double *end = g_new0 (double, n + 1);

  vir_layout_text (l, 0, b->data->years[year], cell.x, cell.y - 0.5 * t, 0, TRUE, VIR_INK (INK));
  draw_axis (b, cell.x, cell.x + cell.w, FALSE);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) name = wrap_name (b, i, pitch);

      x[i] = cell.x + i * pitch + (pitch - b->bar) / 2;
      end[i] = draw_bar (b, i, year, x[i]);
      for (guint k = 0; k < name->len; k++)
        vir_layout_text (l,
                         year * b->data->n_series + i + 1,
                         g_ptr_array_index (name, k),
                         x[i] + b->bar / 2,
                         cell.y + cell.h + ((k + 1) * 1.2 - 1.6 - (b->name_lines - 1) * 1.2) * t,
                         0.5,
                         FALSE,
                         VIR_INK (DIM));
    }
  draw_figures (b, year, x, end);
}

static void
draw_by_panel (Bars *b)
{
  double t = b->l->text;
  guint  n = b->data->n_years;
  guint  columns = MAX (MIN (n, (guint) (b->area.w / (9 * t))), 1);
  guint  rows = MIN ((n + columns - 1) / columns, (guint) MAX (b->area.h / (LEAST_PANEL * t), 1));
  guint  shown = MIN (n, rows * columns);
  VirBox box = b->area;
  double w = (box.w - (columns - 1) * PANEL_GAP * t) / columns;
  double h;

  b->n = MIN (b->n, (guint) MAX (w / (LEAST_NAMED * t), 1));
  if (b->n < b->data->n_series || shown < n)
    {
      box.h -= 1.3 * t;
      say_rest (b, n - shown, box.x, box.y + box.h + 0.9 * t);
    }
  h = box.h / rows;
  b->pitch = w / b->n;
  b->bar = MIN (0.7 * b->pitch, 5 * t);
  plan_figures (b);
  b->name_lines = 1;
  for (guint i = 0; i < b->n; i++)
    {
      g_autoptr (GPtrArray) name = wrap_name (b, i, b->pitch);

      b->name_lines = MAX (b->name_lines, name->len);
    }
  for (guint y = 0; y < shown; y++)
    {
      VirBox cell = { box.x + (y % columns) * (w + PANEL_GAP * t),
                      box.y + (y / columns) * h + 1.6 * t,
                      w,
                      h - 1.8 * t };

      b->area = cell;
      set_scale (b, b->levels, (0.4 + 1.2 * b->name_lines) * t);
      draw_panel (b, y, cell);
    }
}

static char *
write_notation (const VirBarsData *data)
{
  GString *notation = g_string_new (NULL);
  gboolean unknown = FALSE;

  for (guint i = 0; i < data->n_series; i++)
    for (guint y = 0; y < data->n_years; y++)
      unknown |= !vir_known (data->series[i].values[y]);
  if (data->n_series > 1 && data->series[0].is_published)
    g_string_append (notation, _ ("Figures over coloured bars: change against the published budget."));
  if (data->by_panel && data->n_years > 1)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ ("Same scale in every year."));
  if (unknown)
    g_string_append_printf (notation,
                            "%s%s",
                            notation->len > 0 ? " " : "",
                            _ ("Dashed, with a question mark: not known."));
  return g_string_free (notation, FALSE);
}

void
vir_bars_layout (VirLayout *l)
{
  Bars             b = { .l = l, .data = vir_bars_data (l->spec) };
  g_autofree char *notation = write_notation (b.data);
  gboolean         any = FALSE;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (VirBox));

  for (guint i = 0; i < b.data->n_series; i++)
    for (guint y = 0; y < b.data->n_years; y++)
      any |= vir_known (b.data->series[i].values[y]);
  b.area = vir_layout_frame (l, any ? notation : "");
  if (!any)
    {
      vir_layout_sentence (l, b.area, _ ("The gap is not known in any year."));
      return;
    }
  b.n = b.data->n_series;
  b.taken = taken;
  find_range (&b);
  vir_layout_fit_unit (l, MAX (b.high, -b.low));
  if (b.high == b.low)
    b.high = b.low + l->unit.pence;
  round_up (&b);
  if (b.data->by_panel)
    draw_by_panel (&b);
  else
    draw_grouped (&b);
}
