/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The slope chart: a line for each service from left to right. What is changed is in ink, with its name and figures; the
 * rest is grey and counted in the notes. Must not hide that a scale does not begin at zero. */

#include "config.h"

#include "vir-slope-private.h"

#include <glib/gi18n-lib.h>

/* A change that is steeper than this, in label sizes, can be seen. */
#define LEAST_SEEN 0.35

static void
widen (SlopeRange         *range,
       const VirSlopeLine *line)
{
  range->low = MIN (range->low, MIN (line->before, line->after));
  range->high = MAX (range->high, MAX (line->before, line->after));
}

static gint64
largest_change (const VirSlopeData *data)
{
  gint64 largest = 0;

  for (guint i = 0; i < data->n_lines; i++)
    if (vir_slope_is_changed (&data->lines[i]))
      largest = MAX (largest, ABS (data->lines[i].after - data->lines[i].before));
  return largest;
}

/* The range of all services, or of the changed ones; from zero, or as near as the budgets allow. */
static SlopeRange
find_range (const VirSlopeData *data,
            gboolean            only_changed,
            gboolean            from_zero)
{
  SlopeRange range = { .low = G_MAXINT64, .high = G_MININT64 };

  for (guint i = 0; i < data->n_lines; i++)
    if (only_changed ? vir_slope_is_changed (&data->lines[i]) : vir_slope_is_known (&data->lines[i]))
      widen (&range, &data->lines[i]);
  if (range.low > range.high)
    range.low = range.high = 0;
  range.from_zero = from_zero || range.low <= 0;
  if (range.from_zero)
    {
      range.low = MIN (range.low, 0);
      range.high = MAX (range.high, 0);
    }
  else
    range.low -= MIN ((range.high - range.low) / 10, range.low);
  for (guint i = 0; i < data->n_lines; i++)
    if (vir_slope_is_known (&data->lines[i]) && (MIN (data->lines[i].before, data->lines[i].after) < range.low ||
                                                  MAX (data->lines[i].before, data->lines[i].after) > range.high))
      range.n_outside++;
  return range;
}

static gboolean
is_seen (const Slope      *s,
         const SlopeRange *range,
         double            height)
{
  double span = (double) (range->high - range->low);

  return span > 0 && height * (double) largest_change (s->data) / span >= LEAST_SEEN * s->l->text;
}

/* All services from zero if the changes can be seen so; else the changed ones alone; else not from zero. */
static void
choose_range (Slope *s,
              double height)
{
  gboolean any = largest_change (s->data) > 0;

  for (guint i = 0; i < 4; i++)
    {
      s->range = find_range (s->data, i % 2 == 1, i < 2);
      if (!any || is_seen (s, &s->range, height))
        break;
    }
  if (any && !is_seen (s, &s->range, height))
    {
      s->range = find_range (s->data, FALSE, TRUE);
      s->range.too_small = TRUE;
    }
  vir_layout_fit_unit (s->l, MAX (s->range.high, -s->range.low));
  if (s->range.high == s->range.low)
    s->range.high = s->range.low + s->l->unit.pence;
  vir_layout_lock (s->l, 0, &s->range.low, &s->range.high);
}

static gboolean
is_inside (const Slope        *s,
           const VirSlopeLine *line)
{
  return vir_slope_is_known (line) && MIN (line->before, line->after) >= s->range.low &&
         MAX (line->before, line->after) <= s->range.high;
}

static void
place_plot (Slope *s,
            VirBox area)
{
  double t = s->l->text;
  double head = 2.5 * t;
  double foot = 1.9 * t;
  double height = MAX (area.h - head - foot, t);
  /* A small chart beside others has short lines rather than short names. */
  double most_left = (s->l->lock != NULL ? 0.46 : 0.42) * area.w;
  double most_right = (s->l->lock != NULL ? 0.34 : 0.3) * area.w;

  choose_range (s, height);
  vir_slope_find_decimals (s);
  s->right = MIN (vir_slope_label_width (s, FALSE), most_right);
  s->left = MIN (vir_slope_label_width (s, TRUE), most_left);
  s->left = MAX (s->left, MIN (vir_layout_width (s->l, s->data->left, t, TRUE), most_left));
  s->right = MAX (s->right, MIN (vir_layout_width (s->l, s->data->right, t, TRUE), most_right));
  s->left = vir_layout_lock_room (s->l, 0, s->left);
  s->right = vir_layout_lock_room (s->l, 1, s->right);
  s->plot = (VirBox) { area.x + s->left, area.y + head, MAX (area.w - s->left - s->right, t), height };
  s->scale = vir_scale_new (s->range.low, s->range.high, s->plot.y + s->plot.h, s->plot.y);
}

static void
draw_heads (Slope *s)
{
  VirLayout       *l = s->l;
  double           t = l->text;
  double           right = s->plot.x + s->plot.w;
  double           bottom = s->plot.y + s->plot.h;
  VirPaint         paint = s->data->colour != 0 ? VIR_PARTY (TEXT, s->data->colour) : VIR_INK (INK);
  g_autofree char *a = vir_layout_fit_name (l, s->data->left, TRUE, s->left + 0.3 * t);
  g_autofree char *b = vir_layout_fit_name (l, s->data->right, TRUE, s->right + 0.3 * t);

  vir_layout_text (l, 0, a, s->plot.x + 0.3 * t, s->plot.y - 1.4 * t, 1, TRUE, VIR_INK (INK));
  vir_layout_text (l, 0, b, right - 0.3 * t, s->plot.y - 1.4 * t, 0, TRUE, paint);
  vir_layout_line (l, 0, s->plot.x, s->plot.y, s->plot.x, bottom, l->grid, VIR_INK (FRAME));
  vir_layout_line (l, 0, right, s->plot.y, right, bottom, l->grid, VIR_INK (FRAME));
  if (s->range.from_zero)
    vir_layout_line (l, 0, s->plot.x, vir_scale (&s->scale, 0), right, vir_scale (&s->scale, 0), l->axis, VIR_INK (AXIS));
}

/* What the scale does, in words under the plot, where a reader of lines looks for zero. */
static void
draw_scale (Slope *s)
{
  VirLayout       *l = s->l;
  g_autofree char *low = vir_chart_number (&l->unit, s->range.low, s->decimals, FALSE);
  /* Translators: an amount in the unit of the chart */
  g_autofree char *words = s->range.from_zero ? g_strdup (_ ("scale from zero"))
                                              : g_strdup_printf (_ ("scale from %s, not from zero"), low);
  double           x = s->plot.x + s->plot.w / 2;

  vir_layout_text (l, 0, words, x, s->plot.y + s->plot.h + 1.35 * l->text, 0.5, FALSE, VIR_INK (DIM));
}

static void
draw_line (Slope   *s,
           guint    i,
           gboolean named)
{
  VirLayout          *l = s->l;
  const VirSlopeLine *line = &s->data->lines[i];
  gboolean            changed = vir_slope_is_changed (line);
  VirPaint            paint = changed ? VIR_INK (INK) : VIR_INK (FRAME);
  double              a = vir_scale (&s->scale, line->before);
  double              b = vir_scale (&s->scale, line->after);
  double              right = s->plot.x + s->plot.w;
  VirSceneItem       *item = vir_layout_line (l, i + 1, s->plot.x, a, right, b, changed && named ? l->line : l->grid, paint);

  if (!changed)
    return;
  item->halo = 0.1 * l->text;
  vir_layout_mark (l, i + 1, VIR_SCENE_CIRCLE, s->plot.x, a, (named ? 0.24 : 0.12) * l->text, paint)->halo = 0.08 * l->text;
  vir_layout_mark (l, i + 1, VIR_SCENE_CIRCLE, right, b, (named ? 0.24 : 0.12) * l->text, paint)->halo = 0.08 * l->text;
}

static char *
write_notation (const VirSlopeData *data,
                const SlopeRange   *range)
{
  GString *notation = g_string_new (NULL);
  guint    n_same = 0, n_unknown = 0;

  for (guint i = 0; i < data->n_lines; i++)
    {
      n_same += vir_slope_is_known (&data->lines[i]) && !vir_slope_is_changed (&data->lines[i]) ? 1 : 0;
      n_unknown += vir_slope_is_known (&data->lines[i]) ? 0 : 1;
    }
  n_same -= MIN (n_same, range->n_outside);
  if (n_same > 0)
    g_string_append_printf (notation, ngettext ("Grey: %u service unchanged.", "Grey: %u services unchanged.", n_same), n_same);
  if (range->n_outside > 0)
    g_string_append_printf (notation, "%s%u %s", notation->len > 0 ? " " : "", range->n_outside,
                            ngettext ("unchanged service is off the scale.", "unchanged services are off the scale.",
                                      range->n_outside));
  if (n_unknown > 0)
    g_string_append_printf (notation, "%s%u %s", notation->len > 0 ? " " : "", n_unknown,
                            ngettext ("service is not known.", "services are not known.", n_unknown));
  if (range->n_unnamed > 0)
    g_string_append_printf (notation, "%s%u %s", notation->len > 0 ? " " : "", range->n_unnamed,
                            ngettext ("other changed service: thin line; its name is in the table.",
                                      "other changed services: thin lines; their names are in the table.", range->n_unnamed));
  if (range->too_small)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "",
                            _ ("The changes are too small to be seen at this scale: read the figures, or the table."));
  return g_string_free (notation, FALSE);
}

/* The notes depend on what has room, and the room on the notes: so it is tried once on paper. */
static char *
try_notation (const Slope    *s,
              VirColumnLabel *left,
              VirColumnLabel *right)
{
  const SlopeRange          most = { .n_outside = 1, .n_unnamed = 2, .too_small = TRUE };
  g_autoptr (VirChartScene) scene = vir_chart_scene_new (s->l->scene->width, s->l->scene->height);
  g_autofree char          *longest = write_notation (s->data, &most);
  VirLayout                 trial = *s->l;
  Slope                     q = *s;

  trial.scene = scene;
  trial.lock = NULL;
  q.l = &trial;
  place_plot (&q, vir_layout_frame (&trial, longest));
  vir_slope_place_labels (&q, left, right);
  vir_column_clear (left, s->data->n_lines);
  vir_column_clear (right, s->data->n_lines);
  return write_notation (s->data, &q.range);
}

void
vir_slope_layout (VirLayout *l)
{
  Slope                      s = { .l = l, .data = vir_slope_data (l->spec) };
  guint                      n = s.data->n_lines;
  g_autofree VirColumnLabel *left = g_new0 (VirColumnLabel, n + 1);
  g_autofree VirColumnLabel *right = g_new0 (VirColumnLabel, n + 1);
  g_autofree char           *notation = NULL;
  gboolean                   any = FALSE;

  for (guint i = 0; i < n; i++)
    any |= vir_slope_is_known (&s.data->lines[i]);
  if (!any)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("No service budget is known before and after."));
      return;
    }
  notation = try_notation (&s, left, right);
  place_plot (&s, vir_layout_frame (l, notation));
  vir_slope_place_labels (&s, left, right);
  draw_heads (&s);
  draw_scale (&s);
  for (guint i = 0; i < n; i++)
    if (!vir_slope_is_changed (&s.data->lines[i]) && is_inside (&s, &s.data->lines[i]))
      draw_line (&s, i, FALSE);
  for (guint named = 0; named < 2; named++)
    for (guint i = 0; i < n; i++)
      if (vir_slope_is_changed (&s.data->lines[i]) && left[i].is_shown == (named == 1))
        draw_line (&s, i, named == 1);
  vir_column_draw (l, left, n, s.plot.x - VIR_SLOPE_LEADER * l->text, s.left - VIR_SLOPE_LEADER * l->text, s.plot.x - 0.3 * l->text, TRUE);
  vir_column_draw (l, right, n, s.plot.x + s.plot.w + VIR_SLOPE_LEADER * l->text, s.right - VIR_SLOPE_LEADER * l->text,
                   s.plot.x + s.plot.w + 0.3 * l->text, FALSE);
  vir_column_clear (left, n);
  vir_column_clear (right, n);
}
