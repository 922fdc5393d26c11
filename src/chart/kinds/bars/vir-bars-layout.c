/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bars of the gap by year: grouped with a key, or one panel a year with a name under each bar. Owns the scale and where
 * groups and panels stand. Must not draw a bar itself. */

#include "config.h"

#include "vir-bars-layout-private.h"

#include <glib/gi18n-lib.h>

/* In label sizes: between panels; the least pitch of bars in a group, and of bars with a name under each; the least height
 * of a panel. */
#define PANEL_GAP 2.2
#define LEAST_PITCH 0.7
#define LEAST_NAMED 2.4
#define LEAST_PANEL 8.5

static void
find_range (VirBars *b)
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

static void
set_scale (VirBars *b,
           guint    levels,
           double   foot)
{
  double t = b->l->text;
  double top, bottom;

  b->foot = foot;
  for (levels = MIN (levels, VIR_BARS_MOST_LEVELS);; levels--)
    {
      top = b->area.y + (0.4 + 1.15 * levels + (b->unknown && b->high <= 0 ? VIR_BARS_UNKNOWN : 0)) * t;
      bottom = b->area.y + b->area.h - foot - (b->low < 0 ? 1.15 * levels * t : 0);
      if (bottom >= top + 2 * t || levels <= 1)
        break;
    }
  b->scale = vir_scale_new (b->low, b->high, MAX (bottom, top + t), top);
}

static GPtrArray *
wrap_name (const VirBars *b,
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
count_name_lines (const VirBars *b)
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
draw_short_name (const VirBars *b,
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
say_rest (const VirBars *b,
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
draw_grouped (VirBars *b)
{
  VirLayout          *l = b->l;
  double              t = l->text;
  double              axis = vir_layout_axis_width (l, b->low, b->high, 5) + 0.7 * t;
  double              group = (b->area.w - axis) / b->data->n_years;
  double              key, foot;
  g_autofree double  *x = g_new0 (double, b->n + 1);
  g_autofree double  *end = g_new0 (double, b->n + 1);

  b->n = MIN (b->n, (guint) MAX (0.84 * group / (LEAST_PITCH * t), 1));
  key = vir_bars_draw_key (b);
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
  vir_bars_plan_figures (b);
  b->name_lines = count_name_lines (b);
  foot = 1.6 * t + (b->name_lines > 0 ? (0.2 + 1.1 * b->name_lines) * t : 0);
  set_scale (b, b->levels, foot);
  vir_bars_draw_axis (b, b->area.x, b->area.x + b->area.w, TRUE);
  for (guint y = 0; y < b->data->n_years; y++)
    {
      double           middle = b->area.x + (y + 0.5) * group;
      g_autofree char *year = vir_layout_ellipsize (l, b->data->years[y], t, FALSE, group - 0.2 * t);

      for (guint i = 0; i < b->n; i++)
        {
          x[i] = middle + (i - b->n / 2.0) * b->pitch + (b->pitch - b->bar) / 2;
          end[i] = vir_bars_draw_bar (b, i, y, x[i]);
          if (b->name_lines > 0 && !b->data->series[i].is_published)
            draw_short_name (b, i, y, x[i] + b->bar / 2, b->area.y + b->area.h - foot + 0.25 * t);
        }
      vir_bars_draw_figures (b, y, x, end);
      vir_layout_text (l, 0, year, middle, b->area.y + b->area.h - 0.4 * t, 0.5, FALSE, VIR_INK (INK));
    }
}

static void
draw_panel (VirBars  *b,
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
  vir_bars_draw_axis (b, cell.x, cell.x + cell.w, FALSE);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) name = wrap_name (b, i, pitch);

      x[i] = cell.x + i * pitch + (pitch - b->bar) / 2;
      end[i] = vir_bars_draw_bar (b, i, year, x[i]);
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
  vir_bars_draw_figures (b, year, x, end);
}

static void
draw_by_panel (VirBars *b)
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
  vir_bars_plan_figures (b);
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
  VirBars             b = { .l = l, .data = vir_bars_data (l->spec) };
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
  vir_bars_round_up (&b);
  if (b.data->by_panel)
    draw_by_panel (&b);
  else
    draw_grouped (&b);
}
