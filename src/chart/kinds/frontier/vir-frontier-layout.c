/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plot: packages as marks, a step line along those that none beats by both axes, beaten ones grey with a link to
 * what beats them. Must not show the size of anything by the size of a mark. */

#include "config.h"

#include "vir-frontier-layout-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

/* In label sizes: below so much width the table stands under the plot; the least height of a plot over a table. */
#define WIDE 46
#define LEAST_PLOT 10

/* A place in the plot, as costs in pixels: smaller is better both ways. */
typedef struct
{
  double x;
  double y;
  double cost;
} Place;

static int
compare_places (const void *a,
                const void *b)
{
  const Place *left = a, *right = b;

  if (left->cost != right->cost)
    return left->cost < right->cost ? -1 : 1;
  if (left->y != right->y)
    return left->y > right->y ? -1 : 1;
  return 0;
}

/* From the worst height of the best side, by steps through every package that none beats by both axes, to the worst
 * side. */
static void
draw_frontier (VirFrontierPlot *p)
{
  guint               n = p->data->n_packages;
  gboolean            more = VIR_AIM_MORE_IS_BETTER (p->x_aim);
  g_autofree Place   *places = g_new (Place, n + 1);
  g_autoptr (GArray)  points = g_array_new (FALSE, FALSE, sizeof (double));
  guint               k = 0;
  double              y = p->area.y;
  double              end = more ? p->area.x : p->area.x + p->area.w;
  VirSceneItem       *item;

  for (guint i = 0; i < n; i++)
    if (vir_frontier_is_placed (p, i))
      places[k++] = (Place) { vir_frontier_place_x (p, i), vir_frontier_place_y (p, i), more ? -vir_frontier_place_x (p, i) : vir_frontier_place_x (p, i) };
  qsort (places, k, sizeof *places, compare_places);
  for (guint i = 0; i < k; i++)
    if (places[i].y > y)
      {
        const double step[] = { places[i].x, y, places[i].x, places[i].y };

        g_array_append_vals (points, step, 4);
        y = places[i].y;
      }
  g_array_append_val (points, end);
  g_array_append_val (points, y);
  if (points->len < 4)
    return;
  item = vir_chart_scene_add (p->l->scene, VIR_SCENE_LINE, 0, (const double *) (gconstpointer) points->data, points->len / 2);
  item->stroke = VIR_INK (ASSESSED);
  item->line_width = 0.8 * p->l->line;
}

static void
draw_marks (VirFrontierPlot *p)
{
  VirLayout *l = p->l;
  double     radius = VIR_FRONTIER_MARK * l->text;

  for (guint i = 0; i < p->data->n_packages; i++)
    {
      int by = p->data->packages[i].beaten_by;

      if (by != VIR_NOT_BEATEN && vir_frontier_is_placed (p, i) && vir_frontier_is_placed (p, (guint) by))
        vir_layout_line (l, i + 1, vir_frontier_place_x (p, i), vir_frontier_place_y (p, i), vir_frontier_place_x (p, (guint) by), vir_frontier_place_y (p, (guint) by),
                         l->grid, VIR_INK (FRAME))->dash = VIR_DASH_FINE;
    }
  /* Beaten ones lie under the others. */
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < p->data->n_packages; i++)
      {
        const VirFrontierPackage *package = &p->data->packages[i];
        gboolean                  beaten = package->beaten_by != VIR_NOT_BEATEN;
        VirSceneItem             *item;

        if (!vir_frontier_is_placed (p, i) || beaten != (pass == 0))
          continue;
        item = vir_layout_mark (l, i + 1, package->is_published ? VIR_SCENE_SQUARE : VIR_SCENE_CIRCLE, vir_frontier_place_x (p, i),
                                vir_frontier_place_y (p, i), radius,
                                package->is_published ? VIR_INK (INK)
                                : beaten              ? VIR_INK (GRID)
                                                      : VIR_PARTY (FILL, package->colour));
        item->stroke = package->is_published ? VIR_INK (INK)
                       : beaten              ? VIR_INK (FRAME)
                                             : VIR_PARTY (LINE, package->colour);
        item->line_width = 1.5 * l->grid;
        if (package->is_compared)
          continue;
        item->fill = VIR_INK (GROUND);
        item->dash = VIR_DASH_FINE;
      }
}

static char *
write_notation (const VirFrontierData *data)
{
  GString *notation = g_string_new (_ ("Line: packages that none beats by both axes. Grey: beaten on every count, with a "
                                       "link to what beats it."));
  guint    n = vir_frontier_not_compared (data);

  if (n > 0)
    g_string_append_printf (notation,
                            ngettext (" %u package has a figure that is not known and is not compared.",
                                      " %u packages have a figure that is not known and are not compared.",
                                      n),
                            n);
  return g_string_free (notation, FALSE);
}

static void
draw_plot (VirFrontierPlot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     left = p->area.x;
  VirTicks   ticks;

  vir_frontier_find_range (p, p->x_aim, &p->x_low, &p->x_high);
  vir_frontier_find_range (p, p->y_aim, &p->y_low, &p->y_high);
  vir_layout_lock (l, 0, &p->x_low, &p->x_high);
  vir_layout_lock (l, 1, &p->y_low, &p->y_high);
  p->area.y += 1.6 * t;
  p->area.h = MAX (p->area.h - 4.4 * t, 2 * t);
  vir_frontier_find_ticks (p, p->y_aim, p->y_low, p->y_high, p->area.h, FALSE, &ticks);
  p->area.x += vir_layout_lock_room (l, 0, vir_frontier_ticks_width (p, p->y_aim, &ticks) + 0.7 * t);
  p->area.w = MAX (p->area.w - (p->area.x - left), 2 * t);
  p->x = vir_scale_new (p->x_low, p->x_high, p->area.x, p->area.x + p->area.w);
  p->y = vir_scale_new (p->y_low, p->y_high, p->area.y + p->area.h, p->area.y);
  vir_frontier_draw_axes (p);
  vir_frontier_draw_axis_names (p, left);
  draw_frontier (p);
  draw_marks (p);
  vir_frontier_draw_names (p);
}

void
vir_frontier_layout (VirLayout *l)
{
  VirFrontierPlot             p = { .l = l, .data = vir_frontier_data (l->spec) };
  double           t = l->text;
  double           table;
  double           below = 0;
  g_autofree char *notation = write_notation (p.data);
  gboolean         any = FALSE;
  gint64           largest = 0;

  for (guint i = 0; i < p.data->n_packages; i++)
    {
      const gint64 *aims = p.data->packages[i].aims;

      any |= vir_frontier_is_placed (&p, i);
      if (vir_known (aims[VIR_AIM_LEFT]))
        largest = MAX (largest, ABS (aims[VIR_AIM_LEFT]));
      if (vir_known (aims[VIR_AIM_USES]))
        largest = MAX (largest, ABS (aims[VIR_AIM_USES]));
    }
  p.area = vir_layout_frame (l, any ? notation : "");
  if (!any)
    {
      vir_layout_sentence (l, p.area, _ ("There are no packages whose aims are known."));
      return;
    }
  vir_layout_fit_unit (l, largest);
  p.x_aim = vir_frontier_x_aim (p.data->form);
  p.y_aim = vir_frontier_y_aim (p.data->form);
  table = vir_frontier_table_width (l);
  if (p.area.w >= WIDE * t && table < 0.62 * p.area.w)
    {
      VirBox box = { p.area.x + p.area.w - table, p.area.y, table, p.area.h };

      p.area.w -= table + 2 * t;
      vir_frontier_layout_table (l, box);
    }
  else if (table <= p.area.w)
    {
      double height = MIN (0.5 * p.area.h, (3 + 1.45 * p.data->n_packages) * t);
      VirBox box = { p.area.x, p.area.y + p.area.h - height, p.area.w, height };

      if (height > 5 * t && p.area.h - height > LEAST_PLOT * t)
        {
          below = height;
          vir_frontier_layout_table (l, box);
        }
    }
  p.area.h -= vir_layout_lock_room (l, 1, below);
  draw_plot (&p);
}
