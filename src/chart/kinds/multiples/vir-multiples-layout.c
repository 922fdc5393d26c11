/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One small chart a year. They are laid out three times: to learn what notation needs a note, to learn the widest scale
 * and the most room for names, and then all on that scale with that room. */

#include "config.h"

#include "vir-multiples-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Sizes in label sizes. */
#define GAP 1.6
#define LEAST_WIDTH 13.0
#define LEAST_HEIGHT 7.0
/* The shape at which most kinds read best. */
#define BEST_ASPECT 1.7
/* How much another shape is worth to have no empty cell. */
#define EMPTY_CELL 0.3

typedef struct
{
  guint  columns;
  double width;
  double height;
} Grid;

static Grid
plan_grid (const VirLayout *l,
           VirBox           box,
           guint            n)
{
  Grid   best = { 0 };
  double least = 0;

  for (guint columns = 1; columns <= n; columns++)
    {
      guint  rows = (n + columns - 1) / columns;
      double width = (box.w - (columns - 1) * GAP * l->text) / columns;
      double height = (box.h - (rows - 1) * GAP * l->text) / rows;
      double penalty;

      if (width < LEAST_WIDTH * l->text || height < LEAST_HEIGHT * l->text)
        continue;
      penalty = fabs (log (width / height / BEST_ASPECT)) + EMPTY_CELL * (rows * columns - n);
      if (best.columns != 0 && penalty >= least)
        continue;
      least = penalty;
      best = (Grid) { columns, width, height };
    }
  return best;
}

/* Where the title of a year begins beside it. */
static double
heading_start (const VirLayout    *l,
               const VirChartSpec *part)
{
  return vir_layout_width (l, part->head.years, l->text, TRUE) + 0.6 * l->text;
}

static GPtrArray *
wrap_heading (const VirLayout    *l,
              const VirChartSpec *part,
              double              width)
{
  return vir_layout_wrap (l, part->head.title, l->text, FALSE, width - heading_start (l, part), 2);
}

/* What the headings of all years take, alike so that the charts are. */
static double
heading_height (const VirLayout *l,
                double           width)
{
  const VirMultiplesData *data = vir_multiples_data (l->spec);
  guint                   most = 1;

  for (guint p = 0; p < data->n_parts; p++)
    if (data->parts[p]->refusal == NULL)
      {
        g_autoptr (GPtrArray) lines = wrap_heading (l, data->parts[p], width);

        most = MAX (most, lines->len);
      }
  return (1 + most * VIR_LEADING) * l->text;
}

/* The year, and beside it what its own title says. */
static void
draw_heading (VirLayout          *l,
              const VirChartSpec *part,
              VirBox              cell)
{
  double t = l->text;
  double start = heading_start (l, part);
  double y = cell.y + t;

  vir_layout_text (l, 0, part->head.years, cell.x, y, 0, TRUE, VIR_INK (INK));
  if (part->refusal == NULL)
    {
      g_autoptr (GPtrArray) lines = wrap_heading (l, part, cell.w);

      for (guint i = 0; i < lines->len; i++, y += VIR_LEADING * t)
        vir_layout_text (l, 0, g_ptr_array_index (lines, i), cell.x + start, y, 0, FALSE, VIR_INK (DIM));
    }
}

/* Whether the labels of a small chart keep to its cell. */
static gboolean
fits (const VirChartScene *scene)
{
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);
      const double       *p = item->points;

      if (item->shape == VIR_SCENE_TEXT &&
          (p[0] < -1 || p[0] + p[2] > scene->width + 1 || p[1] < 0.7 * p[3] - 1 || p[1] > scene->height + 1))
        return FALSE;
    }
  return TRUE;
}

/* Lays all parts out in a cell each. */
static GPtrArray *
lay_out_parts (VirLayout     *l,
               VirLayoutLock *lock,
               double         width,
               double         height)
{
  const VirMultiplesData *data = vir_multiples_data (l->spec);
  GPtrArray              *scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_chart_scene_free);

  for (guint p = 0; p < data->n_parts; p++)
    g_ptr_array_add (scenes, vir_layout_part (l, data->parts[p], width, height, lock));
  return scenes;
}

static gboolean
all_fit (GPtrArray *scenes)
{
  for (guint p = 0; p < scenes->len; p++)
    if (!fits (g_ptr_array_index (scenes, p)))
      return FALSE;

  return TRUE;
}

static char *
learn_notation (VirLayout *l)
{
  VirLayoutLock lock = { .notation = g_string_new (NULL) };

  g_ptr_array_unref (lay_out_parts (l, &lock, l->scene->width / 2, l->scene->height / 2));
  return g_string_free (lock.notation, FALSE);
}

void
vir_multiples_layout (VirLayout *l)
{
  const VirMultiplesData *data = vir_multiples_data (l->spec);
  g_autofree char        *notation = learn_notation (l);
  VirBox                  box = vir_layout_frame (l, notation);
  Grid                    grid = plan_grid (l, box, data->n_parts);
  double                  head = grid.columns > 0 ? heading_height (l, grid.width) : 0;
  g_autoptr (GString)     again = g_string_new (NULL);
  VirLayoutLock           lock = { .notation = again };
  g_autoptr (GPtrArray)   scenes = NULL;
  guint                   first = 0;

  if (grid.columns > 0)
    {
      g_ptr_array_unref (lay_out_parts (l, &lock, grid.width, grid.height - head));
      lock.is_fixed = TRUE;
      scenes = lay_out_parts (l, &lock, grid.width, grid.height - head);
    }
  if (scenes == NULL || !all_fit (scenes))
    {
      vir_layout_sentence (l, box, _ ("There is no room for so many years: choose one year, or a larger size."));
      return;
    }
  for (guint p = 0; p < scenes->len; p++)
    {
      VirBox cell = { box.x + (p % grid.columns) * (grid.width + GAP * l->text),
                      box.y + (p / grid.columns) * (grid.height + GAP * l->text),
                      grid.width,
                      grid.height };

      draw_heading (l, data->parts[p], cell);
      vir_chart_scene_place (l->scene, g_ptr_array_index (scenes, p), cell.x, cell.y + head, first);
      first += data->parts[p]->n_datums;
    }
}
