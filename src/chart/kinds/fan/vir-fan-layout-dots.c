/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A hundred dots a year: squares for what goes wrong, rings for what does not. Must not draw more of either than the
 * chance says. */

#include "config.h"

#include "vir-fan-private.h"

#include <glib/gi18n-lib.h>

#include "vir-rate.h"

#define SIDE 10
#define DOTS (SIDE * SIDE)

/* The words of an outcome. */
static const char *
say_outcome (const VirFanData *data,
             gboolean          bad)
{
  if (data->measure == VIR_RISK_GAP)
    return bad ? _ ("a gap is left") : _ ("balanced or better");
  return bad ? _ ("below the minimum") : _ ("at the minimum or above");
}

static void
draw_dot (VirLayout *l,
          guint      datum,
          gboolean   bad,
          double     x,
          double     y,
          double     pitch)
{
  VirSceneItem *item;

  if (bad)
    {
      vir_layout_mark (l, datum, VIR_SCENE_SQUARE, x, y, 0.38 * pitch, VIR_INK (UP));
      return;
    }
  item = vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, x, y, 0.34 * pitch, VIR_INK (GROUND));
  item->stroke = VIR_INK (DOWN);
  item->line_width = MAX (0.14 * pitch, l->grid);
}

static double
draw_key (VirLayout        *l,
          const VirFanData *data,
          VirBox            area)
{
  double t = l->text;
  double x = area.x;
  double y = area.y + 0.6 * t;

  for (guint i = 0; i < 2; i++)
    {
      const char *words = say_outcome (data, i == 0);

      if (x + vir_layout_width (l, words, t, FALSE) + 1.3 * t > area.x + area.w)
        {
          x = area.x;
          y += 1.3 * t;
        }
      draw_dot (l, 0, i == 0, x + 0.5 * t, y, t);
      vir_layout_text (l, 0, words, x + 1.3 * t, vir_layout_middle (l, y), 0, FALSE, VIR_INK (INK));
      x += vir_layout_width (l, words, t, FALSE) + 3 * t;
    }
  return y + 1.1 * t - area.y;
}

static void
draw_year (VirLayout        *l,
           const VirFanData *data,
           guint             year,
           VirBox            cell,
           double            pitch)
{
  double           t = l->text;
  gint64           chance = data->years[year].outcome.chance;
  guint            bad = vir_known (chance) ? (guint) vir_ratio (chance, DOTS, VIR_RATE_ONE) : 0;
  double           middle = cell.x + cell.w / 2;
  double           x = middle - SIDE * pitch / 2;
  double           y = cell.y + 1.6 * t;
  g_autofree char *label = vir_layout_ellipsize (l, data->years[year].label, t, TRUE, cell.w);
  /* Translators: of a hundred chances */
  g_autofree char *count = g_strdup_printf (_ ("%u of 100"), bad);

  vir_layout_text (l, year + 1, label, middle, cell.y + t, 0.5, TRUE, VIR_INK (INK));
  if (!vir_known (chance))
    {
      vir_layout_text (l, year + 1, "?", middle, y + SIDE * pitch / 2, 0.5, TRUE, VIR_INK (INK));
      return;
    }
  for (guint i = 0; i < DOTS; i++)
    draw_dot (l,
              year + 1,
              i < bad,
              x + (i % SIDE + 0.5) * pitch,
              y + (i / SIDE + 0.5) * pitch,
              pitch);
  vir_layout_text (l, year + 1, count, middle, y + SIDE * pitch + 1.2 * t, 0.5, FALSE, VIR_INK (INK));
}

void
vir_fan_layout_dots (VirLayout *l,
                     VirBox     area)
{
  const VirFanData *data = vir_fan_data (l->spec);
  double            t = l->text;
  double            key = draw_key (l, data, area) + 0.3 * t;
  guint             n = data->n_years;
  guint             best = 1;
  double            pitch = 0;
  g_autofree char  *most = g_strdup_printf (_ ("%u of 100"), DOTS);
  double            widest = vir_layout_width (l, most, t, FALSE);

  area.y += key;
  area.h -= key;
  /* As many columns as give the largest dots. */
  for (guint columns = 1; columns <= n; columns++)
    {
      guint  rows = (n + columns - 1) / columns;
      double across = (area.w / columns - 1.5 * t) / SIDE;
      double down = (area.h / rows - 3.6 * t) / SIDE;

      if (area.w / columns < widest + 0.6 * t)
        break;
      if (MIN (across, down) > pitch)
        {
          pitch = MIN (across, down);
          best = columns;
        }
    }
  if (pitch < 0.25 * t)
    {
      vir_layout_sentence (l, area, _ ("There is no room for the dots."));
      return;
    }
  for (guint i = 0; i < n; i++)
    {
      guint  rows = (n + best - 1) / best;
      VirBox cell = { area.x + (i % best) * area.w / best, area.y + i / best * area.h / rows, area.w / best,
                      area.h / rows };

      draw_year (l, data, i, cell, MIN (pitch, 1.3 * t));
    }
}
