/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of packages beside their marks, each where it is clear of all else. */

#include "config.h"

#include "vir-frontier-layout-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-clip.h"

/* In label sizes: the widest name; and in two lines. */
#define NAME 12
#define NARROW_NAME 7
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

/* Lines beside a mark, on the first side that is clear, or at least free; FALSE if there is none. */
static gboolean
place_lines (VirFrontierPlot *p,
             guint            i,
             GPtrArray       *lines,
             guint            n_bold)
{
  static const struct
  {
    int across;
    int down;
  } sides[] = { { 1, 0 }, { -1, 0 }, { 0, -1 }, { 0, 1 }, { 1, -1 }, { 1, 1 }, { -1, -1 }, { -1, 1 } };
  VirLayout                *l = p->l;
  const VirFrontierPackage *package = &p->data->packages[i];
  gboolean                  plain = package->is_published || package->beaten_by != VIR_NOT_BEATEN;
  double                    t = l->text;
  double                    h = (1.2 * lines->len - 0.1) * t;
  double                    x = vir_frontier_place_x (p, i);
  double                    y = vir_frontier_place_y (p, i);
  double                    off = (VIR_FRONTIER_MARK + 0.3) * t;
  double                    w = 0;

  for (guint k = 0; k < lines->len; k++)
    w = MAX (w, vir_layout_width (l, g_ptr_array_index (lines, k), t, k < n_bold));
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
      for (guint k = 0; k < lines->len; k++)
        vir_layout_text (l, i + 1, g_ptr_array_index (lines, k), box.x + align * w, box.y + (0.9 + 1.2 * k) * t, align,
                         k < n_bold, plain || k >= n_bold ? VIR_INK (INK) : VIR_PARTY (TEXT, package->colour))
          ->halo = 0.2 * t;
      return TRUE;
    }
  return FALSE;
}

/* The name with what it takes from reserves; where that has no room, the name in two lines, and at last alone. */
static void
draw_name (VirFrontierPlot *p,
           guint            i)
{
  VirLayout                *l = p->l;
  double                    t = l->text;
  const VirFrontierPackage *package = &p->data->packages[i];
  gint64                    reserves = package->aims[VIR_AIM_RESERVES];
  g_autofree char          *amount = vir_known (reserves) && reserves != 0
                                       ? vir_money_format (reserves, l->spec->head.format, VIR_MONEY_STANDALONE)
                                       : NULL;

  for (guint attempt = 0; attempt < 3; attempt++)
    {
      gboolean              narrow = attempt > 0;
      g_autoptr (GPtrArray) lines = vir_layout_wrap (l, package->short_name, t, TRUE, (narrow ? NARROW_NAME : NAME) * t,
                                                     narrow ? 2 : 1);
      guint                 n_bold = lines->len;

      if (!narrow)
        {
          g_ptr_array_set_size (lines, 0);
          g_ptr_array_add (lines, vir_layout_shorten (l, package->short_name, t, TRUE, NAME * t));
        }
      /* Translators: what a package takes from reserves */
      if (amount != NULL && attempt < 2)
        g_ptr_array_add (lines, g_strdup_printf (_ ("reserves %s"), amount));
      if (place_lines (p, i, lines, n_bold))
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
