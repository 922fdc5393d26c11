/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words in a fan: the figures at its end, the years and chances at its foot, the name of the line that must not be
 * crossed. */

#include "config.h"

#include "vir-fan-layout-private.h"

#include <glib/gi18n-lib.h>

/* Below so many label sizes of width the figures at the end go without their words. */
#define WORDS_FROM 40

/* The figures that stand at the end of a fan: percentile, and what it is. */
static const struct
{
  guint       percentile;
  const char *words;
} ends[] = {
  { 8, N_ ("1 run in 10 above") },
  { VIR_RISK_MEDIAN, N_ ("median") },
  { 0, N_ ("1 run in 10 below") },
};

static guint
end_decimals (const VirFanPlot *f,
              guint             year)
{
  guint most = f->l->unit.pence >= 100 * 1000 * 1000 ? 1 : 0;

  return vir_chart_number_decimals (&f->l->unit,
                                    f->data->years[year].outcome.percentiles,
                                    VIR_RISK_N_PERCENTILES,
                                    0,
                                    most);
}

static char *
end_text (const VirFanPlot *f,
          guint             year,
          guint             end)
{
  gint64           value = f->data->years[year].outcome.percentiles[ends[end].percentile];
  g_autofree char *number = vir_chart_number (&f->l->unit, value, end_decimals (f, year), FALSE);

  /* Translators: an amount, and what it is */
  return f->words ? g_strdup_printf (_ ("%s, %s"), number, _ (ends[end].words)) : g_steal_pointer (&number);
}

void
vir_fan_plan_ends (VirFanPlot *f)
{
  int last = vir_fan_last_known (f->data);

  f->words = f->area.w > WORDS_FROM * f->l->text;
  for (guint i = 0; last >= 0 && i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = end_text (f, (guint) last, i);

      f->ends = MAX (f->ends, vir_layout_width (f->l, text, f->l->text, TRUE) + 0.8 * f->l->text);
    }
}

/* The middle of the last fan lies half a year before the end of the plot, so part of the room is there. */
void
vir_fan_draw_ends (VirFanPlot *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  int        last = vir_fan_last_known (f->data);
  VirLabel   labels[G_N_ELEMENTS (ends)];
  double     x;

  if (last < 0)
    return;
  x = vir_fan_year_x (f, (guint) last) + (f->data->n_years == 1 ? MIN (VIR_FAN_LONE_HALF * t, 0.4 * f->pitch) : 0) + 0.8 * t;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    labels[i] = (VirLabel) { vir_fan_value_y (f, (guint) last, ends[i].percentile), 1.2 * t, 0 };
  if (!vir_labels_stack (labels, G_N_ELEMENTS (ends), f->area.y - 0.3 * t, f->area.y + f->area.h + 0.3 * t, 0))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = end_text (f, (guint) last, i);

      vir_layout_text (l, (guint) last + 1, text, x, vir_layout_middle (l, labels[i].middle), 0,
                       ends[i].percentile == VIR_RISK_MEDIAN, VIR_INK (INK))->halo = 0.15 * t;
    }
}

/* Years, every second one where they stand close, and below each the chance: in words where all have room. */
void
vir_fan_draw_foot (VirFanPlot *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  double     y = f->area.y + f->area.h + 1.5 * t;
  gboolean   words = TRUE;
  double     widest = 0;
  guint      every;

  for (guint i = 0; i < f->data->n_years; i++)
    widest = MAX (widest, vir_layout_width (l, f->data->years[i].label, t, TRUE));
  every = (guint) ((widest + 0.6 * t) / f->pitch) + 1;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < f->data->n_years; i++)
      {
        const VirFanYear *year = &f->data->years[i];
        g_autofree char  *share = vir_fan_share (year->outcome.chance);
        g_autofree char  *text = words && vir_known (year->outcome.chance)
                                   ? g_strdup_printf (f->data->measure == VIR_RISK_GAP ? _ ("a gap in %s")
                                                                                       : _ ("below it in %s"),
                                                      share)
                                   : g_steal_pointer (&share);
        double            room = f->pitch - 0.5 * t;

        if (pass == 0)
          words = words && vir_layout_width (l, text, t, FALSE) <= room;
        if (pass == 0)
          continue;
        if (i % every == 0)
          vir_layout_text (l, i + 1, year->label, vir_fan_year_x (f, i), y, 0.5, TRUE, VIR_INK (INK));
        if (vir_layout_width (l, text, t, FALSE) <= room)
          vir_layout_text (l, i + 1, text, vir_fan_year_x (f, i), y + 1.25 * t, 0.5, FALSE, VIR_INK (DIM));
      }
}

/* The name of the line that must not be crossed, above it or below it. */
void
vir_fan_draw_line_name (VirFanPlot *f)
{
  VirLayout       *l = f->l;
  double           t = l->text;
  double           y;
  g_autofree char *amount = NULL, *text = NULL;

  if (f->data->measure == VIR_RISK_GAP || !vir_known (f->data->floor))
    return;
  y = vir_scale (&f->scale, f->data->floor);
  amount = vir_money_format (f->data->floor, l->spec->head.format, VIR_MONEY_STANDALONE);
  /* Translators: the minimum of the general reserve */
  text = g_strdup_printf (_ ("minimum %s"), amount);
  for (guint i = 0; i < 2; i++)
    if (vir_layout_text_if_free (l, text, f->area.x + 0.3 * t, i == 0 ? y - 0.45 * t : y + 1.15 * t, 0, VIR_INK (INK)))
      {
        vir_chart_scene_item (l->scene, l->scene->items->len - 1)->halo = 0.15 * t;
        return;
      }
}
