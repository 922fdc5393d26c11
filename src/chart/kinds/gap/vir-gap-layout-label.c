/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The column of names at the ends of a gap curve's paths. Owns which are shown, where, and how they are joined
 * to their marks. Must not write a name. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <math.h>

#include "vir-chart-clip.h"

/* In label sizes: room of a dot that stands for a leader; how far above the zero line a label ends. */
#define KEY 0.75
#define ABOVE 0.45

/* The room that names to the left of their marks need: those of packages that end at the height of the
 * published budget and left of it. */
double
vir_gap_labels_left (VirGapPlot *plot)
{
  const VirGapPath *path = plot->path;
  double            widest = 0;

  for (guint i = 0; i < path->n_tracks; i++)
    if (path->tracks[i].end.y == path->end.y && path->tracks[i].end.x < path->end.x)
      {
        VirGapEnd        end = { VIR_DATUM_PACKAGE, i, 0, 0, 0 };
        g_autofree char *result = vir_gap_result_words (plot, &end, TRUE);
        const char      *name = plot->panel->packages[i].name;

        /* A name on two lines. */
        widest = MAX (widest, vir_layout_width (plot->l, result, plot->l->text, TRUE));
        widest = MAX (widest, MIN (0.62 * vir_layout_width (plot->l, name, plot->l->text, TRUE), 9 * plot->l->text));
      }
  return widest > 0 ? widest + 1.8 * plot->l->text : 0;
}

/* The width the column of names would like, at most @most. */
double
vir_gap_labels_width (VirGapPlot *plot,
                      double      most)
{
  double widest = 0;
  guint  n = plot->path->n_tracks + 2 + plot->panel->n_tail;

  for (guint i = 0; i < n; i++)
    {
      VirGapName name = { .end = { VIR_DATUM_PUBLISHED, 0, 0, 0, 0 } };

      if (i < plot->path->n_tracks)
        name.end = (VirGapEnd) { VIR_DATUM_PACKAGE, i, 0, 0, 0 };
      else if (i == plot->path->n_tracks + 1 && plot->path->assessed->len > 0)
        name.end.kind = VIR_DATUM_ASSESSED;
      else if (i > plot->path->n_tracks + 1)
        name.end = (VirGapEnd) { VIR_DATUM_TAIL, i - plot->path->n_tracks - 2, 0, 0, 0 };
      vir_gap_name_write (plot, &name, most, 1);
      widest = MAX (widest, vir_gap_name_width (plot->l, &name));
      g_ptr_array_unref (name.lines);
    }
  return widest;
}

static gboolean
touches_segment (const VirGapView *view,
                 VirBox            box)
{
  const double *s = (const double *) (gconstpointer) view->segments->data;

  for (guint i = 0; i + 3 < view->segments->len; i += 4)
    {
      double line[] = { s[i], s[i + 1], s[i + 2], s[i + 3] };

      if (vir_clip_line (line, box.x, box.y, box.x + box.w, box.y + box.h))
        return TRUE;
    }
  return FALSE;
}

static gboolean
overlaps (VirBox a,
          VirBox b)
{
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/* A line to the right would cross another end at the same height. */
static gboolean
is_hidden (const VirGapView *view,
           const VirGapEnd  *end,
           double            near)
{
  for (guint i = 0; i < view->ends->len; i++)
    {
      const VirGapEnd *other = &g_array_index (view->ends, VirGapEnd, i);

      if (other->kind != VIR_DATUM_TAIL && other->x > end->x && fabs (other->y - end->y) < near)
        return TRUE;
    }
  return FALSE;
}

/* Whether a dot of its colour stands for the leader of a name. */
static gboolean
has_key (const VirGapPlot *plot,
         const VirGapView *view,
         const VirGapName       *name)
{
  return name->end.kind == VIR_DATUM_PACKAGE && is_hidden (view, &name->end, 0.9 * plot->l->text);
}

/* Names to the left of their marks, where a line to the column would run through another mark. */
static gboolean
try_left (VirGapPlot *plot,
          VirGapView *view,
          VirGapName       *name,
          double      left_limit,
          GArray     *taken)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     right = name->end.x - name->end.radius - VIR_GAP_AWAY * t;
  double     room = right - left_limit;
  double     zero = vir_scale (&view->y, 0);
  VirBox     box;
  g_autofree char *result = NULL;

  if (name->end.kind != VIR_DATUM_PACKAGE || !is_hidden (view, &name->end, 0.9 * t))
    return FALSE;
  result = vir_gap_result_words (plot, &name->end, TRUE);
  if (vir_layout_width (l, result, t, TRUE) > room)
    return FALSE;
  for (guint details = 3; details <= 3; details--)
    {
      vir_gap_name_write (plot, name, room, details);
      box.w = vir_gap_name_width (l, name);
      box.h = name->lines->len * VIR_GAP_LINE * t;
      box.x = right - box.w;
      box.y = name->end.y - box.h / 2;
      if (name->end.y <= zero + 1 && box.y + box.h > zero - ABOVE * t)
        box.y = zero - ABOVE * t - box.h;
      if (box.w <= room && box.y >= view->clip.y && !touches_segment (view, box))
        {
          gboolean free_place = TRUE;

          for (guint i = 0; i < taken->len && free_place; i++)
            free_place = !overlaps (g_array_index (taken, VirBox, i), box);
          if (free_place)
            {
              g_array_append_val (taken, box);
              vir_gap_name_draw (plot, view, name, right, box.y + box.h / 2, 1);
              return TRUE;
            }
        }
    }
  return FALSE;
}

static void
draw_leader (VirGapPlot *plot,
             VirGapView *view,
             const VirGapName *name,
             double      x,
             double      y)
{
  VirLayout    *l = plot->l;
  double        t = l->text;
  double        start = name->end.x + name->end.radius + 0.1 * t;
  double        bend = x - 0.75 * t;
  double        points[8] = { start, name->end.y, bend, name->end.y, x - 0.35 * t, y, x - 0.2 * t, y };
  VirSceneItem *item;

  if (x - start < 1.6 * t && fabs (y - name->end.y) < 1.6 * t)
    return;
  if (name->end.kind == VIR_DATUM_PUBLISHED && fabs (y - name->end.y) < 1.6 * t)
    return;
  if (fabs (y - name->end.y) < 0.1 * t)
    {
      points[2] = x - 0.2 * t;
      item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, name->datum, points, 2);
    }
  else
    {
      points[2] = MAX (points[2], start);
      item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, name->datum, points, 4);
    }
  item->stroke = name->paint;
  item->line_width = l->grid;
}

/* In place of a leader that would run through another mark: a dot of the package's colour. */
static void
draw_key (VirGapPlot *plot,
          const VirGapName *name,
          double      x,
          double      y)
{
  double t = plot->l->text;

  vir_layout_mark (plot->l,
                   name->datum,
                   VIR_SCENE_CIRCLE,
                   x + 0.24 * t,
                   y,
                   0.24 * t,
                   VIR_PARTY (LINE, plot->panel->packages[name->end.index].colour));
}

static double
first_line (const VirLayout *l,
            const VirGapName      *name,
            double           middle)
{
  return middle - (name->lines->len - 1) * VIR_GAP_LINE * l->text / 2;
}

/* Which names give way first when there is no room for all. */
static int
rank (const VirGapName *name)
{
  switch ((int) name->end.kind)
    {
    case VIR_DATUM_PUBLISHED:
      return 3;
    case VIR_DATUM_PACKAGE:
      return 2;
    case VIR_DATUM_ASSESSED:
      return 1;
    default:
      return 0;
    }
}

static void
drop_one (VirGapName *names,
          guint n)
{
  VirGapName *least = NULL;

  for (guint i = 0; i < n; i++)
    if (!names[i].dropped && (least == NULL || rank (&names[i]) <= rank (least)))
      least = &names[i];
  if (least != NULL)
    least->dropped = TRUE;
}

/* Places the names that remain; fewer details, then fewer names, until they fit. */
static void
place_column (VirGapPlot *plot,
              VirGapView *view,
              VirGapName       *names,
              guint       n,
              VirBox      column,
              VirLabel   *labels)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     zero = vir_scale (&view->y, 0);
  double     bottom = column.y + column.h;
  gboolean   below = zero - column.y < 4 * t;

  for (guint i = 0; i < n; i++)
    below |= names[i].end.y > zero + 0.5 * t;
  if (!below)
    bottom = MIN (bottom, zero - ABOVE * t);
  for (int attempt = 0;; attempt++)
    {
      guint k = 0;

      for (guint i = 0; i < n; i++)
        {
          if (names[i].dropped)
            continue;
          vir_gap_name_write (plot, &names[i], column.w - (has_key (plot, view, &names[i]) ? KEY * t : 0), attempt == 0 ? 1 : 0);
          labels[k].height = names[i].lines->len * VIR_GAP_LINE * t;
          labels[k].wanted = names[i].end.y + (names[i].lines->len - 1) * VIR_GAP_LINE * t / 2;
          /* On the zero line the published budget comes last, next to its mark. */
          if (names[i].end.kind == VIR_DATUM_PUBLISHED && fabs (names[i].end.y - zero) < t)
            labels[k].wanted = zero + 1.2 * t;
          k++;
        }
      if (vir_labels_stack (labels, k, column.y, bottom, 0.15 * t) || k <= 1)
        return;
      if (attempt > 0)
        drop_one (names, n);
    }
}

/* Draws the names of all ends; gives the top of the highest one in the column. */
double
vir_gap_labels_draw (VirGapPlot *plot,
                     VirGapView *view,
                     VirBox      column,
                     double      left_limit)
{
  VirLayout           *l = plot->l;
  guint                n = view->ends->len;
  g_autofree VirGapName     *names = g_new0 (VirGapName, n + 1);
  g_autofree VirLabel *labels = g_new0 (VirLabel, n + 1);
  g_autoptr (GArray)   taken = g_array_new (FALSE, FALSE, sizeof (VirBox));
  guint                k = 0;
  double               top = column.y + column.h;

  for (guint i = 0; i < n; i++)
    {
      names[i].end = g_array_index (view->ends, VirGapEnd, i);
      names[i].dropped = try_left (plot, view, &names[i], left_limit, taken);
    }
  place_column (plot, view, names, n, column, labels);
  for (guint i = 0; i < n; i++)
    {
      if (!names[i].dropped)
        {
          double y = first_line (l, &names[i], labels[k].middle);
          double indent = 0;

          top = MIN (top, labels[k].middle - labels[k].height / 2);
          if (has_key (plot, view, &names[i]))
            {
              draw_key (plot, &names[i], column.x, y);
              indent = KEY * l->text;
            }
          else
            draw_leader (plot, view, &names[i], column.x, y);
          vir_gap_name_draw (plot, view, &names[i], column.x + indent, labels[k].middle, 0);
          k++;
        }
      if (names[i].lines != NULL)
        g_ptr_array_unref (names[i].lines);
    }
  return top;
}
