/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A step line of what is left to find after each vote: a column a vote, its name and outcome under it, struck through
 * where it does not count; a dashed stem to where it would have led. Must not draw a step for a gap that is not known. */

#include "config.h"

#include "vir-votes-layout-private.h"

#include <glib/gi18n-lib.h>

#define LEAST_COLUMN 6.4
/* Reserves stand on the scale where they are not more than so many times the gaps, nor a smaller part of them. */
#define MOST_TIMES 3
#define LEAST_PART 10

static void
take (VirVotesPath *p,
      gint64        value)
{
  if (!vir_known (value))
    return;
  p->low = MIN (p->low, value);
  p->high = MAX (p->high, value);
}

static void
find_range (VirVotesPath *p)
{
  gint64 headroom = p->data->headroom;

  take (p, p->data->before);
  for (guint i = 0; i < p->data->n_steps; i++)
    {
      take (p, p->data->steps[i].after);
      take (p, p->data->steps[i].if_carried);
    }
  p->floor = vir_known (headroom) && headroom > 0 && p->high > 0 && headroom <= MOST_TIMES * p->high &&
             LEAST_PART * headroom >= p->high;
  if (p->floor)
    take (p, headroom);
}

static double
measure_foot (const VirVotesPath *p)
{
  guint names = 1, outcomes = 0;

  for (guint i = 0; i <= p->n; i++)
    {
      g_autoptr (GPtrArray) name = vir_votes_name_lines (p, i);
      g_autoptr (GPtrArray) outcome = vir_votes_outcome_lines (p, i);

      names = MAX (names, name->len);
      outcomes = MAX (outcomes, outcome->len);
    }
  return (0.6 + 1.2 * names + 1.2 * outcomes) * p->l->text;
}

static void
draw_axis (VirVotesPath *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     left = p->area.x, right = p->area.x + p->area.w;
  double     zero = vir_scale (&p->scale, 0);
  VirTicks   ticks;

  vir_layout_ticks (l, p->low, p->high, -p->scale.per_pence, FALSE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&p->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (p->level && ticks.values[i] != 0)
        continue;
      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, left, y, right, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, left - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, left, zero, right, zero, l->axis, VIR_INK (AXIS));
}

static void
draw_floor (VirVotesPath *p)
{
  VirLayout *l = p->l;
  double     y = vir_scale (&p->scale, p->data->headroom);

  if (p->floor)
    vir_layout_line (l, 0, p->area.x, y, p->area.x + p->area.w, y, l->axis, VIR_INK (ASSESSED))->dash = VIR_DASH_DASH;
}

/* Its name, where nothing else is written. */
static void
name_floor (VirVotesPath *p)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  double           y = vir_scale (&p->scale, p->data->headroom);
  double           left = p->area.x + 0.3 * t;
  double           right = p->area.x + p->area.w;
  g_autofree char *amount = NULL;
  g_autofree char *text = NULL;

  if (!p->floor)
    return;
  amount = vir_chart_number (&l->unit, p->data->headroom, p->decimals, FALSE);
  /* Translators: an amount that can be taken from reserves before they are below their minimum */
  text = g_strdup_printf (_ ("reserves above their minimum %s"), amount);
  if (vir_layout_text_if_free (l, text, left, y - 0.4 * t, 0, VIR_INK (ASSESSED)) ||
      vir_layout_text_if_free (l, text, left, y + 1.05 * t, 0, VIR_INK (ASSESSED)) ||
      vir_layout_text_if_free (l, text, right, y - 0.4 * t, 1, VIR_INK (ASSESSED)))
    vir_chart_scene_item (l->scene, l->scene->items->len - 1)->halo = 0.2 * t;
}

/* The level in each column and the risers between them; a level that is not known breaks the line. */
static void
draw_path (VirVotesPath *p)
{
  VirLayout *l = p->l;
  gint64     before = VIR_UNKNOWN;

  for (guint i = 0; i <= p->n; i++)
    {
      gint64 value = i == 0 ? p->data->before : vir_votes_step_at (p, i - 1)->after;
      double x = p->area.x + i * p->column;
      double y = vir_known (value) ? vir_scale (&p->scale, value) : 0;
      guint  datum = i == 0 ? 1 : vir_votes_datum_at (p, i - 1);

      if (vir_known (before) && vir_known (value) && before != value)
        vir_layout_line (l, 0, x, vir_scale (&p->scale, before), x, y, l->line, VIR_INK (INK));
      if (vir_known (value))
        vir_layout_line (l, datum, x - l->line / 2, y, x + p->column + l->line / 2, y, l->thick, VIR_INK (INK));
      before = value;
    }
}

static void
plan_decimals (VirVotesPath *p)
{
  gboolean               big = p->l->unit.pence >= 100 * 1000 * 1000;
  g_autoptr (GArray)     values = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint                  most = !big ? 0 : p->l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2;

  g_array_append_val (values, p->data->before);
  for (guint i = 0; i < p->data->n_steps; i++)
    {
      g_array_append_val (values, p->data->steps[i].after);
      g_array_append_val (values, p->data->steps[i].if_carried);
    }
  p->decimals = vir_chart_number_decimals (&p->l->unit, (const gint64 *) (gconstpointer) values->data, values->len, big ? 1 : 0, most);
}

static char *
write_notation (const VirVotesPath *p)
{
  GString *notation = g_string_new (_ ("Above zero: to find."));
  gboolean stems = FALSE, struck = FALSE, unknown = FALSE;

  for (guint i = 0; i < p->data->n_steps; i++)
    {
      const VirVotesStep *step = &p->data->steps[i];

      struck |= !step->counts;
      stems |= !step->counts && vir_known (step->if_carried) && step->if_carried != step->after;
      unknown |= !vir_known (step->after);
    }
  if (struck)
    g_string_append_printf (notation, " %s", _ ("Struck through: does not count."));
  if (stems)
    g_string_append_printf (notation, " %s", _ ("Open circle: the gap if that vote were carried."));
  if (p->floor)
    g_string_append_printf (notation, " %s", _ ("Dashed: what general reserves hold above their minimum."));
  if (unknown)
    g_string_append_printf (notation, " %s", _ ("Question mark: not known."));
  return g_string_free (notation, FALSE);
}

/* Whether a figure may stand below the lowest level. */
static gboolean
needs_room_below (const VirVotesPath *p)
{
  if (p->low < 0)
    return TRUE;
  for (guint i = 0; i < p->data->n_steps; i++)
    {
      const VirVotesStep *step = &p->data->steps[i];

      if (!step->counts && vir_known (step->if_carried) && step->if_carried < step->after)
        return TRUE;
    }
  return FALSE;
}

static void
place (VirVotesPath *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     axis = vir_layout_axis_width (l, p->low, p->high, 5) + 0.7 * t;
  guint      most;
  double     foot, below;

  p->area.x += axis;
  p->area.w = MAX (p->area.w - axis, t);
  most = MAX ((guint) (p->area.w / (LEAST_COLUMN * t)), 2) - 1;
  p->n = MIN (p->data->n_steps, most);
  p->folded = p->n < p->data->n_steps;
  p->column = p->area.w / (p->n + 1);
  foot = vir_layout_lock_room (l, 0, measure_foot (p));
  p->area.y += 1.9 * t;
  below = needs_room_below (p) ? 1.5 * t : 0;
  p->area.h = MAX (p->area.h - foot - 2.1 * t - below, 2 * t);
  p->scale = vir_scale_new (p->low, p->high, p->area.y + p->area.h, p->area.y);
  p->area.h += below;
}

void
vir_votes_layout (VirLayout *l)
{
  VirVotesPath             p = { .l = l, .data = vir_votes_data (l->spec) };
  g_autofree char *notation = NULL;

  find_range (&p);
  notation = write_notation (&p);
  p.area = vir_layout_frame (l, p.data->n_steps > 0 ? notation : "");
  if (p.data->n_steps == 0)
    {
      vir_layout_sentence (l, p.area, _ ("No amendments to vote on."));
      return;
    }
  vir_layout_fit_unit (l, MAX (p.high, -p.low));
  vir_layout_lock (l, 0, &p.low, &p.high);
  p.level = p.high == p.low;
  if (p.level)
    p.high = p.low + l->unit.pence;
  plan_decimals (&p);
  place (&p);
  draw_axis (&p);
  draw_floor (&p);
  draw_path (&p);
  for (guint i = 0; i <= p.n; i++)
    {
      vir_votes_draw_column (&p, i);
      vir_votes_draw_name (&p, i);
    }
  name_floor (&p);
}
