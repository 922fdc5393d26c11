/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a vote looks. By vote, never by party: solid for, hatched against, an outline for an abstention, a small
 * ring for a member who did not vote, dashes for what is not recorded. */

#include "config.h"

#include "vir-hemicycle-private.h"

#define RING 0.5

static void
style (VirLayout    *l,
       VirSceneItem *item,
       guint         cast)
{
  item->line_width = 1.3 * l->grid;
  switch (cast)
    {
    case VIR_CAST_FOR:
      item->fill = VIR_INK (USE_1);
      item->stroke = VIR_INK (USE_1);
      break;
    case VIR_CAST_AGAINST:
      item->fill = VIR_INK (UP);
      item->fill_style = VIR_FILL_HATCH;
      item->stroke = VIR_INK (UP);
      break;
    case VIR_CAST_ABSTAIN:
      item->stroke = VIR_INK (INK);
      break;
    case VIR_CAST_ABSENT:
      item->stroke = VIR_INK (DIM);
      break;
    default:
      item->stroke = VIR_INK (DIM);
      item->dash = VIR_DASH_FINE;
      break;
    }
}

VirSceneItem *
vir_hemicycle_seat (VirLayout *l,
                    guint      datum,
                    guint      cast,
                    double     x,
                    double     y,
                    double     radius)
{
  double        r = cast == VIR_CAST_ABSENT ? RING * radius : radius;
  VirSceneItem *item = vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, x, y, r - 0.65 * l->grid, VIR_INK (GROUND));

  style (l, item, cast);
  return item;
}

/* A part of a bar; that of the members who did not vote is lower, as their seats are smaller. */
void
vir_hemicycle_segment (VirLayout *l,
                       guint      datum,
                       guint      cast,
                       VirBox     box)
{
  VirSceneItem *item;

  if (cast == VIR_CAST_ABSENT)
    {
      box.y += (1 - RING) / 2 * box.h;
      box.h *= RING;
    }
  item = vir_layout_rect (l, datum, box, VIR_INK (GROUND));
  style (l, item, cast);
}

/* A key in the order of the data: @texts has words for each #VirCast and for what is not recorded, %NULL where
 * there is none. Gives its height. */
double
vir_hemicycle_draw_key (VirLayout         *l,
                        VirBox             area,
                        const char *const *texts,
                        gboolean           draw)
{
  double t = l->text;
  double x = area.x;
  double y = area.y + 0.65 * t;

  for (guint c = 0; c <= VIR_SEAT_UNRECORDED; c++)
    {
      g_autofree char *text = NULL;
      double           width;

      if (texts[c] == NULL)
        continue;
      text = vir_layout_ellipsize (l, texts[c], t, FALSE, area.w - 1.4 * t);
      width = vir_layout_width (l, text, t, FALSE) + 1.1 * t;
      if (x > area.x && x + width > area.x + area.w)
        {
          x = area.x;
          y += VIR_LEADING * t;
        }
      if (draw)
        {
          vir_hemicycle_seat (l, 0, c, x + 0.42 * t, y, 0.42 * t);
          vir_layout_text (l, 0, text, x + 1.1 * t, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
        }
      x += width + 1.5 * t;
    }
  return y + 0.65 * t - area.y;
}
