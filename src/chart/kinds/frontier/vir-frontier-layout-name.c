/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of packages beside their marks, each where it is clear of all else. */

#include "config.h"

#include "vir-frontier-layout-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-clip.h"

/* In label sizes: the widest name. */
#define NAME 12
/* So many names are tried. */
#define MOST_NAMES 24

/* Whether a line other than those of the grid goes through a box. */
static gboolean
is_crossed (const VirSceneItem *item,
            VirBox              box)
{
  if (item->shape != VIR_SCENE_LINE || (item->datum == 0 && item->stroke.colour != VIR_COLOUR_ASSESSED &&
                                         item->stroke.colour != VIR_COLOUR_AXIS))
    return FALSE;
  for (guint k = 0; k + 1 < item->n_points; k++)
    {
      double line[] = { item->points[2 * k], item->points[2 * k + 1], item->points[2 * k + 2], item->points[2 * k + 3] };

      if (vir_clip_line (line, box.x, box.y, box.x + box.w, box.y + box.h))
        return TRUE;
    }
  return FALSE;
}

/* Whether a box lies in the plot and covers neither a word nor a mark; if @clear, no line either. */
static gboolean
is_free (const VirFrontierPlot *p,
         VirBox                 box,
         gboolean               clear)
{
  if (box.x < p->area.x || box.x + box.w > p->area.x + p->area.w || box.y < p->area.y ||
      box.y + box.h > p->area.y + p->area.h)
    return FALSE;
  for (guint i = 0; i < p->l->scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (p->l->scene, i);
      const double       *q = item->points;
      VirBox              other;

      if (clear && is_crossed (item, box))
        return FALSE;
      if (item->shape == VIR_SCENE_TEXT)
        other = (VirBox) { q[0], q[1] - 0.8 * q[3], q[2], 1.05 * q[3] };
      else if (item->shape == VIR_SCENE_CIRCLE || item->shape == VIR_SCENE_SQUARE)
        other = (VirBox) { q[0] - q[2], q[1] - q[2], 2 * q[2], 2 * q[2] };
      else
        continue;
      if (box.x < other.x + other.w && other.x < box.x + box.w && box.y < other.y + other.h && other.y < box.y + box.h)
        return FALSE;
    }
  return TRUE;
}

/* The name with what it takes from reserves, on the first side of the mark that is clear, or at least free. */
static void
draw_name (VirFrontierPlot *p,
           guint            i)
{
  static const struct
  {
    int across;
    int down;
  } sides[] = { { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 1 }, { -1, -1 }, { -1, 1 } };
  VirLayout                *l = p->l;
  double                    t = l->text;
  const VirFrontierPackage *package = &p->data->packages[i];
  gint64                    reserves = package->aims[VIR_AIM_RESERVES];
  g_autofree char          *amount = vir_known (reserves) && reserves != 0
                                       ? vir_money_format (reserves, l->spec->head.format, VIR_MONEY_STANDALONE)
                                       : NULL;
  g_autofree char          *name = vir_layout_shorten (l, package->short_name, t, TRUE, NAME * t);
  /* Translators: what a package takes from reserves */
  g_autofree char          *second = amount != NULL ? g_strdup_printf (_ ("reserves %s"), amount) : NULL;
  double                    w = vir_layout_width (l, name, t, TRUE);
  double                    h = second != NULL ? 2.3 * t : 1.1 * t;
  double                    x = vir_frontier_place_x (p, i);
  double                    y = vir_frontier_place_y (p, i);
  double                    off = (VIR_FRONTIER_MARK + 0.3) * t;

  if (second != NULL)
    w = MAX (w, vir_layout_width (l, second, t, FALSE));
  for (guint turn = 0; turn < 2 * G_N_ELEMENTS (sides); turn++)
    {
      int    across = sides[turn % G_N_ELEMENTS (sides)].across;
      int    down = sides[turn % G_N_ELEMENTS (sides)].down;
      double near = across != 0 && down != 0 ? 0.6 * off : off;
      VirBox box = { across > 0 ? x + near : across < 0 ? x - near - w : x - w / 2,
                     down > 0 ? y + near : down < 0 ? y - near - h : y - h / 2, w, h };
      double align = (1 - across) / 2.0;

      if (!is_free (p, box, turn < G_N_ELEMENTS (sides)))
        continue;
      vir_layout_text (l, i + 1, name, box.x + align * w, box.y + 0.9 * t, align, TRUE,
                       package->is_published || package->beaten_by != VIR_NOT_BEATEN
                         ? VIR_INK (INK)
                         : VIR_PARTY (TEXT, package->colour))->halo = 0.2 * t;
      if (second != NULL)
        vir_layout_text (l, i + 1, second, box.x + align * w, box.y + 2.1 * t, align, FALSE, VIR_INK (INK))->halo = 0.2 * t;
      return;
    }
}

void
vir_frontier_draw_names (VirFrontierPlot *p)
{
  guint tried = 0;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < p->data->n_packages && tried < MOST_NAMES; i++)
      if (vir_frontier_is_placed (p, i) && (p->data->packages[i].beaten_by != VIR_NOT_BEATEN) == (pass == 1))
        {
          draw_name (p, i);
          tried++;
        }
}
