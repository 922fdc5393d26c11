/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gap curves year by year: one panel each, all of one scale, the result of every budget under the heading.
 * Must not let a panel choose its own scale. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>

/* Sizes in label sizes. */
#define LANE 0.45
#define PANEL_GAP 1.8
/* Moves shorter than this part of the axis are not drawn. */
#define LEAST_MOVE 12
/* The least height of a plot. */
#define LEAST_HEIGHT 1.6
/* A year this many times smaller than another is said to look small. */
#define DWARFED 4

/* Where the panels stand and the scale all of them keep. */
typedef struct
{
  guint       n_shown;
  guint       columns;
  double      width;
  double      height;
  double      axis;
  double      head;
  double      foot;
  double      per_pence;
  gboolean    moves;
  VirGapPoint low;
  VirGapPoint high;
} Grid;

/* Whether the packages' moves are long enough against the scale to be seen; else only their ends are shown. */
gboolean
vir_gap_multiples_show_moves (const VirLayout *l,
                              VirGapPath     **paths)
{
  VirGapPoint low = { 0, 0 }, high = { 0, 0 };
  gint64      longest = 0;

  for (guint p = 0; p < l->spec->n_panels; p++)
    {
      if (paths[p] == NULL)
        continue;
      vir_gap_path_cover (&low, &high, paths[p]->low);
      vir_gap_path_cover (&low, &high, paths[p]->high);
      for (guint i = 0; i < paths[p]->n_tracks; i++)
        for (guint k = 0; k < paths[p]->tracks[i].legs->len; k++)
          longest = MAX (longest,
                         ABS (vir_gap_leg (paths[p]->tracks[i].legs, k)->to.y - paths[p]->end.y));
    }
  return longest > (high.y - low.y) / LEAST_MOVE;
}

static gint64
extent (const VirGapPath *path)
{
  return MAX (MAX (path->high.x, -path->low.x), MAX (path->high.y, -path->low.y));
}

/* All panels keep one scale: where one year makes another look like nothing, the note says so. %NULL if none does. */
char *
vir_gap_multiples_say_dwarfed (const VirLayout *l,
                               VirGapPath     **paths)
{
  guint  large = 0, small = 0;
  gint64 most = 0, least = G_MAXINT64;

  for (guint p = 0; p < l->spec->n_panels; p++)
    {
      if (paths[p] == NULL)
        continue;
      if (extent (paths[p]) > most)
        {
          most = extent (paths[p]);
          large = p;
        }
      if (extent (paths[p]) < least)
        {
          least = extent (paths[p]);
          small = p;
        }
    }
  if (least >= most / DWARFED || most == 0)
    return NULL;
  /* Translators: two years */
  return g_strdup_printf (_ ("%s looks small beside %s: all years keep one scale."),
                          vir_gap_panel (l->spec, small)->heading,
                          vir_gap_panel (l->spec, large)->heading);
}

static void
try_columns (const VirLayout *l,
             Grid            *grid,
             VirBox           box,
             guint            columns)
{
  guint  n = grid->n_shown;
  guint  rows = (n + columns - 1) / columns;
  double width = (box.w - (columns - 1) * PANEL_GAP * l->text) / columns;
  double height = (box.h - (rows - 1) * 0.8 * l->text) / rows;
  double w = MAX (width - grid->axis - 1.5 * l->text, 1);
  double h = MAX (height - grid->head - grid->foot, 1);
  double per_pence = MIN (w / (double) (grid->high.x - grid->low.x),
                          h / (double) (grid->high.y - grid->low.y));

  if ((columns > 1 && width < 9 * l->text) || height < grid->head + grid->foot + LEAST_HEIGHT * l->text)
    return;
  if (grid->columns != 0 && per_pence <= grid->per_pence)
    return;
  grid->columns = columns;
  grid->width = width;
  grid->height = height;
  grid->per_pence = per_pence;
}

static void
draw_axes (VirLayout  *l,
           VirGapView *view,
           const Grid *grid,
           double      bottom)
{
  double   t = l->text;
  double   zero = vir_scale (&view->y, 0);
  VirTicks ticks;

  vir_layout_ticks (l, grid->low.y, grid->high.y, grid->per_pence, FALSE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&view->y, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, view->clip.x, y, view->clip.x + view->clip.w, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, view->clip.x - 0.4 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, view->clip.x, zero, view->clip.x + view->clip.w, zero, l->axis, VIR_INK (AXIS));
  vir_layout_ticks (l, grid->low.x, grid->high.x, grid->per_pence, TRUE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&view->x, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      vir_layout_line (l, 0, x, zero, x, zero + 0.3 * t, l->grid, VIR_INK (AXIS));
      vir_layout_text (l, 0, text, x, bottom + 1.25 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  if (l->print)
    {
      g_autofree char *title = g_strdup_printf (_ ("Savings taken, %s"), l->unit.words);
      g_autofree char *cut = vir_layout_shorten (l, title, t, FALSE, grid->width);

      vir_layout_text (l, 0, cut, view->clip.x - grid->axis, bottom + 2.5 * t, 0, FALSE, VIR_INK (DIM));
    }
}

/* One line for a budget: its mark, its name shortened, its figure whole. */
static void
draw_result (VirGapPlot *plot,
             VirGapEnd  *end,
             const char *name,
             VirPaint    mark,
             VirPaint    text_paint,
             VirBox      line)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  guint            datum = vir_chart_spec_find_mark (l->spec, end->kind, plot->p, end->index, 0);
  g_autofree char *result = vir_gap_result_words (plot, end, TRUE);
  double           start = line.x + 0.9 * t;
  double           room = line.w - 0.9 * t - vir_layout_width (l, result, t, TRUE) - 0.4 * t;
  g_autofree char *cut = vir_layout_shorten (l, name, t, FALSE, MAX (room, t));

  vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, line.x + 0.3 * t, line.y, 0.26 * t, mark);
  if (room >= t)
    vir_layout_text (l, datum, cut, start, vir_layout_middle (l, line.y), 0, FALSE, VIR_INK (INK));
  vir_layout_text (l, datum, result, line.x + line.w, vir_layout_middle (l, line.y), 1, TRUE, text_paint);
}

static void
draw_head (VirGapPlot *plot,
           VirBox      cell,
           guint       n_lines)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     y = cell.y + 2.1 * t;
  VirGapEnd  end = { VIR_DATUM_PUBLISHED, 0, 0, 0, 0 };

  vir_layout_text (l, 0, plot->panel->heading, cell.x, cell.y + t, 0, TRUE, VIR_INK (INK));
  if (plot->path == NULL)
    {
      g_autofree char *cut = vir_layout_ellipsize (l,
                                                   _ ("gap before savings not known"),
                                                   t,
                                                   FALSE,
                                                   cell.w);

      vir_layout_text (l, 0, cut, cell.x, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
      return;
    }
  draw_result (plot, &end, _ ("Published"), VIR_INK (INK), VIR_INK (INK),
               (VirBox) { cell.x, y, cell.w, 0 });
  for (guint i = 0; i + 1 < n_lines && i < plot->path->n_tracks; i++)
    {
      guint32 colour = plot->panel->packages[i].colour;

      y += 1.25 * t;
      end = (VirGapEnd) { VIR_DATUM_PACKAGE, i, 0, 0, 0 };
      draw_result (plot, &end, plot->panel->packages[i].short_name, VIR_PARTY (LINE, colour),
                   VIR_PARTY (TEXT, colour), (VirBox) { cell.x, y, cell.w, 0 });
    }
}

static void
draw_cell (VirGapPlot *plot,
           const Grid *grid,
           VirBox      cell)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     bottom = cell.y + cell.h - grid->foot;
  double     height = grid->per_pence * (double) (grid->high.y - grid->low.y);
  double     width = grid->per_pence * (double) (grid->high.x - grid->low.x);
  VirGapView view;

  vir_gap_view_init (&view, VIR_INK (GROUND));
  view.weight = 0.6;
  view.named = FALSE;
  view.lane = grid->moves ? LANE * t : 0;
  view.jog = view.lane;
  view.clip = (VirBox) { cell.x + grid->axis, bottom - height, width + t, height };
  view.x = (VirScale) { grid->low.x, view.clip.x, grid->per_pence };
  view.y = (VirScale) { grid->low.y, bottom, -grid->per_pence };
  draw_axes (l, &view, grid, bottom);
  if (plot->path != NULL)
    {
      view.clip.y -= 0.3 * t;
      view.clip.h += 0.6 * t;
      view.clip.w += t;
      vir_gap_view_draw (plot, &view);
    }
  vir_gap_unknown_finish (plot, &view);
  vir_gap_view_clear (&view);
}

/* As many lines under each heading as leave room for the plots, then as many years; gives the lines. */
static guint
fit_grid (const VirLayout *l,
          Grid            *grid,
          VirBox          *box,
          guint            n_lines)
{
  guint n = l->spec->n_panels;
  guint lines = n_lines;

  for (grid->n_shown = n;; grid->n_shown--)
    for (lines = n_lines; lines > 0; lines--)
      {
        grid->head = (1.9 + 1.25 * lines) * l->text;
        for (guint columns = 1; columns <= grid->n_shown; columns++)
          try_columns (l, grid, *box, columns);
        if (grid->columns > 0)
          return lines;
        if (grid->n_shown == 1 && lines == 1)
          {
            grid->columns = 1;
            grid->width = box->w;
            grid->height = box->h;
            grid->per_pence = l->text / (double) MAX (grid->high.x - grid->low.x, grid->high.y - grid->low.y);
            return lines;
          }
        /* A line says how many are left out. */
        if (grid->n_shown == n && lines == 1)
          box->h -= 1.3 * l->text;
      }
}

void
vir_gap_multiples_draw (VirLayout   *l,
                        VirGapPath **paths,
                        VirBox       box)
{
  Grid   grid = { 0 };
  double t = l->text;
  guint  n_lines = 1;

  for (guint p = 0; p < l->spec->n_panels; p++)
    if (paths[p] != NULL)
      {
        vir_gap_path_cover (&grid.low, &grid.high, paths[p]->low);
        vir_gap_path_cover (&grid.low, &grid.high, paths[p]->high);
        n_lines = MAX (n_lines, paths[p]->n_tracks + 1);
      }
  grid.high.x = MAX (grid.high.x, grid.low.x + 1);
  grid.high.y = MAX (grid.high.y, grid.low.y + 1);
  n_lines = MIN (n_lines, (guint) MAX (box.h / (6 * t), 1));
  grid.moves = vir_gap_multiples_show_moves (l, paths);
  grid.axis = vir_layout_axis_width (l, grid.low.y, grid.high.y, 5) + 0.7 * t;
  grid.foot = (l->print ? 2.9 : 1.6) * t;
  n_lines = fit_grid (l, &grid, &box, n_lines);

  /* All heads first: what is not known is marked only where they leave room. */
  for (guint k = 0; k < 2 * grid.n_shown; k++)
    {
      guint      p = k % grid.n_shown;
      VirGapPlot plot = { l, p, vir_gap_panel (l->spec, p), paths[p] };
      VirBox     cell = { box.x + (p % grid.columns) * (grid.width + PANEL_GAP * t),
                          box.y + (p / grid.columns) * (grid.height + 0.8 * t),
                          grid.width,
                          grid.height };

      if (k < grid.n_shown)
        draw_head (&plot, cell, n_lines);
      else
        draw_cell (&plot, &grid, cell);
    }
  if (grid.n_shown < l->spec->n_panels)
    {
      guint            rest = l->spec->n_panels - grid.n_shown;
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more year in the table", "and %u more years in the table", rest),
                                               rest);

      vir_layout_text (l, 0, more, box.x, box.y + box.h + t, 0, FALSE, VIR_INK (DIM));
    }
}
