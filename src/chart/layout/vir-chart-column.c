/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Places and draws a column of labels. Must not choose their words. */

#include "config.h"

#include "vir-chart-column-private.h"

#define GAP 0.4

/* Gives how many of those that want to be shown have no room. */
guint
vir_column_place (const VirLayout *l,
                  VirColumnLabel  *labels,
                  guint            n,
                  double           top,
                  double           bottom)
{
  double               t = l->text;
  g_autofree VirLabel *places = g_new0 (VirLabel, n + 1);
  g_autofree int      *priority = g_new (int, n + 1);
  g_autofree gboolean *picked = g_new0 (gboolean, n + 1);
  guint                wanted = 0;
  guint                shown;
  guint                least = G_MAXUINT;

  /* The first line beside its mark, as far as all labels can be so and keep the order of their marks. */
  for (guint i = 0; i < n; i++)
    if (labels[i].lines->len > 0)
      least = MIN (least, labels[i].lines->len);
  for (guint i = 0; i < n; i++)
    {
      places[i].height = labels[i].lines->len * VIR_LEADING * t;
      places[i].wanted = labels[i].y + (MIN (least, 99) - 1) * VIR_LEADING * t / 2;
      priority[i] = labels[i].lines->len > 0 ? labels[i].priority : -1;
      wanted += priority[i] >= 0 ? 1 : 0;
    }
  shown = vir_labels_pick (places, priority, n, top, bottom, GAP * t, bottom - top, picked);
  for (guint i = 0; i < n; i++)
    {
      labels[i].is_shown = picked[i];
      labels[i].top = places[i].middle - places[i].height / 2;
    }
  return wanted - shown;
}

static void
draw_leader (VirLayout            *l,
             const VirColumnLabel *label,
             double                x,
             double                bend,
             double                y,
             double                side)
{
  double        t = l->text;
  double        start = label->x + side * 0.5 * t;
  double        elbow = side > 0 ? MAX (bend, start) : MIN (bend, start);
  const double  points[] = { start, label->y, elbow, label->y, x - side * 0.6 * t, y, x - side * 0.25 * t, y };
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, 0, points, 4);

  item->stroke = label->leader;
  item->line_width = l->grid;
}

/* @x: where the words begin, or end if they stand left of the plot; @bend: up to where leaders are level. */
void
vir_column_draw (VirLayout            *l,
                 const VirColumnLabel *labels,
                 guint                 n,
                 double                x,
                 double                width,
                 double                bend,
                 gboolean              is_left)
{
  double t = l->text;

  for (guint i = 0; i < n; i++)
    {
      const VirColumnLabel *label = &labels[i];

      if (!label->is_shown)
        continue;
      draw_leader (l, label, x, bend, label->top + VIR_LEADING * t / 2, is_left ? -1 : 1);
      for (guint k = 0; k < label->lines->len; k++)
        {
          g_autofree char *line = vir_layout_ellipsize (l, g_ptr_array_index (label->lines, k), t, k == 0, width);

          vir_layout_text (l, label->datum, line, x,
                           vir_layout_middle (l, label->top + (k + 0.5) * VIR_LEADING * t), is_left ? 1 : 0, k == 0,
                           k == 0 ? label->paint : VIR_INK (INK));
        }
    }
}

void
vir_column_clear (VirColumnLabel *labels,
                  guint           n)
{
  for (guint i = 0; i < n; i++)
    g_clear_pointer (&labels[i].lines, g_ptr_array_unref);
}
