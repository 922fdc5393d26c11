/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plot: packages as marks, a step line along those that none beats by both axes, beaten ones grey with a link to
 * what beats them. Must not show the size of anything by the size of a mark. */

#include "config.h"

#include "vir-frontier-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "vir-chart-clip.h"

/* In label sizes: below so much width the table stands under the plot; the widest name; a mark; the
 * least height of a plot over a table. */
#define WIDE 46
#define NAME 12
#define MARK 0.42
#define LEAST_PLOT 10
/* So many names are tried. */
#define MOST_NAMES 24

/* A plot at work. */
typedef struct
{
  VirLayout             *l;
  const VirFrontierData *data;
  VirBox                 area;
  VirScale               x;
  VirScale               y;
  VirAim                 x_aim;
  VirAim                 y_aim;
  gint64                 x_low;
  gint64                 x_high;
  gint64                 y_low;
  gint64                 y_high;
} Plot;

static double
place_x (const Plot *p,
         guint       i)
{
  return vir_scale (&p->x, p->data->packages[i].aims[p->x_aim]);
}

static double
place_y (const Plot *p,
         guint       i)
{
  return vir_scale (&p->y, p->data->packages[i].aims[p->y_aim]);
}

static gboolean
is_placed (const Plot *p,
           guint       i)
{
  return vir_frontier_placed (p->data->form, &p->data->packages[i]);
}

/* What one step on an axis is where all values are the same. */
static gint64
least_range (const Plot *p,
             VirAim      aim)
{
  if (aim == VIR_AIM_POSTS)
    return 100;
  return aim == VIR_AIM_TAX ? 10000 : p->l->unit.pence;
}

/* Both axes hold zero, which is the published budget, and some room about the outermost marks; a rise of tax is
 * seen better without zero. */
static void
find_range (Plot    *p,
            VirAim   aim,
            gint64  *low,
            gint64  *high)
{
  gboolean any = aim != VIR_AIM_TAX;
  gint64   room;

  *low = *high = 0;
  for (guint i = 0; i < p->data->n_packages; i++)
    {
      gint64 value = p->data->packages[i].aims[aim];

      if (!is_placed (p, i))
        continue;
      *low = any ? MIN (*low, value) : value;
      *high = any ? MAX (*high, value) : value;
      any = TRUE;
    }
  if (*high - *low < least_range (p, aim))
    *high = *low + least_range (p, aim);
  room = (*high - *low) / 12 + 1;
  *low -= room;
  *high += room;
}

static char *
tick_text (const Plot     *p,
           VirAim          aim,
           const VirTicks *ticks,
           guint           i)
{
  if (aim == VIR_AIM_POSTS || aim == VIR_AIM_TAX)
    return vir_frontier_number (p->l, aim, ticks->values[i]);
  return vir_layout_tick (p->l, ticks, i);
}

static double
ticks_width (const Plot     *p,
             VirAim          aim,
             const VirTicks *ticks)
{
  double widest = 0;

  for (guint i = 0; i < ticks->n; i++)
    {
      g_autofree char *text = tick_text (p, aim, ticks, i);

      widest = MAX (widest, vir_layout_width (p->l, text, p->l->text, FALSE));
    }
  return widest;
}

/* As many ticks as stand apart. */
static void
find_ticks (const Plot *p,
            VirAim      aim,
            gint64      low,
            gint64      high,
            double      length,
            gboolean    across,
            VirTicks   *ticks)
{
  for (guint most = 5; most >= 2; most--)
    {
      vir_ticks (low, high, most, ticks);
      if (ticks->n * (across ? ticks_width (p, aim, ticks) + 1.2 * p->l->text : 2 * p->l->text) <= length)
        return;
    }
  ticks->n = MIN (ticks->n, 1);
}

static void
draw_axes (Plot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     right = p->area.x + p->area.w;
  double     bottom = p->area.y + p->area.h;
  VirTicks   ticks;

  find_ticks (p, p->y_aim, p->y_low, p->y_high, p->area.h, FALSE, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&p->y, ticks.values[i]);
      gboolean         zero = ticks.values[i] == 0 && p->y_aim != VIR_AIM_TAX;
      g_autofree char *text = tick_text (p, p->y_aim, &ticks, i);

      vir_layout_line (l, 0, p->area.x, y, right, y, zero ? l->axis : l->grid, zero ? VIR_INK (AXIS) : VIR_INK (GRID));
      vir_layout_text (l, 0, text, p->area.x - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  find_ticks (p, p->x_aim, p->x_low, p->x_high, p->area.w, TRUE, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&p->x, ticks.values[i]);
      g_autofree char *text = tick_text (p, p->x_aim, &ticks, i);
      double           half = vir_layout_width (l, text, t, FALSE) / 2;

      vir_layout_line (l, 0, x, p->area.y, x, bottom, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, MIN (x, right - half), bottom + 1.2 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, p->area.x, bottom, right, bottom, l->grid, VIR_INK (FRAME));
}

/* What the axes are, and which way is better. */
static void
draw_axis_names (Plot  *p,
                 double left)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  g_autofree char *x = g_strdup_printf (VIR_AIM_MORE_IS_BETTER (p->x_aim) ? _ ("%s (more is better)")
                                                                          : _ ("%s (less is better)"),
                                        vir_frontier_aim_name (p->x_aim));
  g_autofree char *y = g_strdup_printf (_ ("%s (less is better)"), vir_frontier_aim_name (p->y_aim));
  g_autofree char *fit_x = vir_layout_ellipsize (l, x, t, FALSE, p->area.x + p->area.w - left);
  g_autofree char *fit_y = vir_layout_ellipsize (l, y, t, FALSE, p->area.x + p->area.w - left);

  vir_layout_text (l, 0, fit_y, left, p->area.y - 0.6 * t, 0, FALSE, VIR_INK (DIM));
  vir_layout_text (l, 0, fit_x, p->area.x + p->area.w, p->area.y + p->area.h + 2.5 * t, 1, FALSE, VIR_INK (DIM));
}

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
draw_frontier (Plot *p)
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
    if (is_placed (p, i))
      places[k++] = (Place) { place_x (p, i), place_y (p, i), more ? -place_x (p, i) : place_x (p, i) };
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
draw_marks (Plot *p)
{
  VirLayout *l = p->l;
  double     radius = MARK * l->text;

  for (guint i = 0; i < p->data->n_packages; i++)
    {
      int by = p->data->packages[i].beaten_by;

      if (by != VIR_NOT_BEATEN && is_placed (p, i) && is_placed (p, (guint) by))
        vir_layout_line (l, i + 1, place_x (p, i), place_y (p, i), place_x (p, (guint) by), place_y (p, (guint) by),
                         l->grid, VIR_INK (FRAME))->dash = VIR_DASH_FINE;
    }
  /* Beaten ones lie under the others. */
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < p->data->n_packages; i++)
      {
        const VirFrontierPackage *package = &p->data->packages[i];
        gboolean                  beaten = package->beaten_by != VIR_NOT_BEATEN;
        VirSceneItem             *item;

        if (!is_placed (p, i) || beaten != (pass == 0))
          continue;
        item = vir_layout_mark (l, i + 1, package->is_published ? VIR_SCENE_SQUARE : VIR_SCENE_CIRCLE, place_x (p, i),
                                place_y (p, i), radius,
                                package->is_published ? VIR_INK (INK)
                                : beaten              ? VIR_INK (GRID)
                                                      : VIR_PARTY (FILL, package->colour));
        item->stroke = package->is_published ? VIR_INK (INK)
                       : beaten              ? VIR_INK (FRAME)
                                             : VIR_PARTY (LINE, package->colour);
        item->line_width = 1.5 * l->grid;
        if (vir_frontier_compared (package))
          continue;
        item->fill = VIR_INK (GROUND);
        item->dash = VIR_DASH_FINE;
      }
}

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
is_free (const Plot *p,
         VirBox      box,
         gboolean    clear)
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
draw_name (Plot *p,
           guint i)
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
  double                    x = place_x (p, i);
  double                    y = place_y (p, i);
  double                    off = (MARK + 0.3) * t;

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

static void
draw_names (Plot *p)
{
  guint tried = 0;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < p->data->n_packages && tried < MOST_NAMES; i++)
      if (is_placed (p, i) && (p->data->packages[i].beaten_by != VIR_NOT_BEATEN) == (pass == 1))
        {
          draw_name (p, i);
          tried++;
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
draw_plot (Plot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     left = p->area.x;
  VirTicks   ticks;

  find_range (p, p->x_aim, &p->x_low, &p->x_high);
  find_range (p, p->y_aim, &p->y_low, &p->y_high);
  p->area.y += 1.6 * t;
  p->area.h = MAX (p->area.h - 4.4 * t, 2 * t);
  find_ticks (p, p->y_aim, p->y_low, p->y_high, p->area.h, FALSE, &ticks);
  p->area.x += ticks_width (p, p->y_aim, &ticks) + 0.7 * t;
  p->area.w = MAX (p->area.w - (p->area.x - left), 2 * t);
  p->x = vir_scale_new (p->x_low, p->x_high, p->area.x, p->area.x + p->area.w);
  p->y = vir_scale_new (p->y_low, p->y_high, p->area.y + p->area.h, p->area.y);
  draw_axes (p);
  draw_axis_names (p, left);
  draw_frontier (p);
  draw_marks (p);
  draw_names (p);
}

void
vir_frontier_layout (VirLayout *l)
{
  Plot             p = { .l = l, .data = vir_frontier_data (l->spec) };
  double           t = l->text;
  double           table;
  g_autofree char *notation = write_notation (p.data);
  gboolean         any = FALSE;
  gint64           largest = 0;

  for (guint i = 0; i < p.data->n_packages; i++)
    {
      const gint64 *aims = p.data->packages[i].aims;

      any |= is_placed (&p, i);
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
          p.area.h -= height;
          vir_frontier_layout_table (l, box);
        }
    }
  draw_plot (&p);
}
