/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The flows: sources, the package, uses, all widths to one scale. Must not be given sides of different totals. */

#include "config.h"

#include "vir-sources-private.h"

#include <glib/gi18n-lib.h>

/* The most lines of a name. */
#define NAME_LINES 2
/* In label sizes: width of a node; a line of words; between nodes; from a node to its words; between names and the plot. */
#define NODE 1.0
#define LINE 1.2
#define NODE_GAP 0.9
#define TO_LABEL 0.9
#define HEAD 1.9
/* So much of the width the words of one side may take, and so far they may stand from their node, in label sizes. */
#define WORDS 0.3
#define DRIFT 5
/* Points along an edge of a flow. */
#define EDGE 16

/* Flows at work. */
typedef struct
{
  VirLayout            *l;
  const VirSourcesData *data;
  VirBox                area;
  double                per_pence;
  double                words[2];
  double                nodes[2];
  double                middle;
  double                package;
} Flow;

static double
height_of (const Flow *f,
           gint64      amount)
{
  return (double) amount * f->per_pence;
}

static double
node_gap (const Flow *f,
          guint       side)
{
  guint n = f->data->n_rows[side];

  return n > 1 ? MIN (NODE_GAP * f->l->text, 0.35 * f->area.h / (n - 1)) : 0;
}

static void
plan (Flow *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  double     most = WORDS * f->area.w;
  double     gaps = 0;
  gint64     none = 0;
  gint64     total = MAX (vir_sources_total (f->data, VIR_SIDE_SOURCES), 1);

  for (guint side = 0; side < 2; side++)
    {
      guint n = f->data->n_rows[side];

      gaps = MAX (gaps, node_gap (f, side) * (n > 0 ? n - 1 : 0));
      for (guint i = 0; i < n; i++)
        {
          const VirSourcesRow *row = &f->data->rows[side][i];
          g_autofree char     *number = vir_sources_number (l, row->amount);
          double               width = vir_layout_width (l, row->label, t, row->is_left) + 0.6 * t +
                         vir_layout_width (l, number, t, TRUE);

          f->words[side] = MAX (f->words[side], width);
        }
      f->words[side] = MIN (f->words[side], most) + TO_LABEL * t;
    }
  vir_layout_lock (l, 0, &none, &total);
  gaps = vir_layout_lock_room (l, 0, gaps);
  f->per_pence = MAX (f->area.h - gaps, 0) / (double) total;
  f->nodes[VIR_SIDE_SOURCES] = f->area.x + f->words[VIR_SIDE_SOURCES];
  f->nodes[VIR_SIDE_USES] = f->area.x + f->area.w - f->words[VIR_SIDE_USES] - NODE * t;
  f->middle = (f->nodes[0] + f->nodes[1]) / 2;
  f->package = f->area.y + (f->area.h - height_of (f, vir_sources_total (f->data, VIR_SIDE_SOURCES))) / 2;
}

/* A flow from one height to another, with level ends. */
static VirSceneItem *
add_flow (Flow  *f,
          guint  datum,
          double x1,
          double y1,
          double x2,
          double y2,
          double height)
{
  double points[4 * (EDGE + 1)];

  for (guint i = 0; i <= EDGE; i++)
    {
      double s = (double) i / EDGE;
      double rise = s * s * (3 - 2 * s);
      guint  back = 2 * (EDGE + 1) - 1 - i;

      points[2 * i] = points[2 * back] = x1 + s * (x2 - x1);
      points[2 * i + 1] = y1 + rise * (y2 - y1);
      points[2 * back + 1] = y1 + rise * (y2 - y1) + height;
    }
  return vir_chart_scene_add (f->l->scene, VIR_SCENE_AREA, datum, points, 2 * (EDGE + 1));
}

/* The name of a row, in lines that fit beside its figure. */
static GPtrArray *
wrap_name (const Flow *f,
           guint       side,
           guint       i)
{
  VirLayout           *l = f->l;
  double               t = l->text;
  const VirSourcesRow *row = &f->data->rows[side][i];
  g_autofree char     *number = vir_sources_number (l, row->amount);
  double               room = f->words[side] - (TO_LABEL + 0.5) * t - vir_layout_width (l, number, t, TRUE);

  return vir_layout_wrap (l, row->label, t, row->is_left, MAX (room, t), NAME_LINES);
}

static void
draw_label (Flow           *f,
            guint           side,
            guint           i,
            const VirLabel *label,
            double          node)
{
  VirLayout            *l = f->l;
  double                t = l->text;
  const VirSourcesRow  *row = &f->data->rows[side][i];
  guint                 datum = vir_sources_datum (f->data, side, i);
  g_autofree char      *number = vir_sources_number (l, row->amount);
  g_autoptr (GPtrArray) lines = wrap_name (f, side, i);
  double                way = side == VIR_SIDE_SOURCES ? -1 : 1;
  double                align = side == VIR_SIDE_SOURCES ? 1 : 0;
  double                x = node + way * TO_LABEL * t;
  double                name = x + way * (vir_layout_width (l, number, t, TRUE) + 0.5 * t);

  if (ABS (label->middle - label->wanted) > 0.3 * t)
    vir_layout_line (l, 0, node + way * 0.1 * t, label->wanted, x - way * 0.15 * t, label->middle, l->grid, VIR_INK (FRAME));
  vir_layout_text (l, datum, number, x, vir_layout_middle (l, label->middle), align, TRUE, VIR_INK (INK));
  for (guint k = 0; k < lines->len; k++)
    vir_layout_text (l, datum, g_ptr_array_index (lines, k), name,
                     vir_layout_middle (l, label->middle + (k - (lines->len - 1) / 2.0) * LINE * t), align, row->is_left,
                     VIR_INK (INK));
}

static void
draw_side (Flow *f,
           guint side)
{
  VirLayout           *l = f->l;
  double               t = l->text;
  guint                n = f->data->n_rows[side];
  double               gap = node_gap (f, side);
  double               total = height_of (f, vir_sources_total (f->data, side));
  double               y = f->area.y + (f->area.h - total - gap * (n > 0 ? n - 1 : 0)) / 2;
  double               at = f->package;
  double               x = f->nodes[side];
  g_autofree VirLabel *labels = g_new0 (VirLabel, n + 1);
  g_autofree int      *priority = g_new0 (int, n + 1);
  g_autofree gboolean *picked = g_new0 (gboolean, n + 1);

  for (guint i = 0; i < n; i++)
    {
      const VirSourcesRow *row = &f->data->rows[side][i];
      double               height = height_of (f, row->amount);
      guint                datum = vir_sources_datum (f->data, side, i);
      g_autoptr (GPtrArray) lines = wrap_name (f, side, i);
      VirSceneItem        *flow = side == VIR_SIDE_SOURCES
                                    ? add_flow (f, datum, x + NODE * t, y, f->middle - NODE * t / 2, at, height)
                                    : add_flow (f, datum, f->middle + NODE * t / 2, at, x, y, height);

      vir_sources_paint (l, row, side, flow);
      if (side == VIR_SIDE_USES && !row->is_left)
        flow->fill = VIR_INK (GRID);
      /* A white edge keeps neighbours apart where they meet at the package. */
      if (flow->stroke.colour == VIR_COLOUR_NONE)
        {
          flow->stroke = VIR_INK (GROUND);
          flow->line_width = 1.5 * l->grid;
        }
      vir_sources_paint (l, row, side, vir_layout_rect (l, datum, (VirBox) { x, y, NODE * t, MAX (height, l->grid) }, VIR_INK (INK)));
      labels[i] = (VirLabel) { y + height / 2, LINE * lines->len * t, 0 };
      /* Rows come the largest first; what is left is always named. */
      priority[i] = (int) (row->is_left ? n + 1 : n - i);
      y += height + gap;
      at += height;
    }
  vir_labels_pick (labels, priority, n, f->area.y - 0.3 * t, f->area.y + f->area.h + 0.3 * t, 0, DRIFT * t, picked);
  for (guint i = 0; i < n; i++)
    if (picked[i])
      draw_label (f, side, i, &labels[i], side == VIR_SIDE_SOURCES ? x : x + NODE * t);
}

/* Between the heads of the sides stands the package with its total; where that has no room, the total or nothing. */
static void
draw_heads (Flow  *f,
            double top)
{
  VirLayout       *l = f->l;
  double           t = l->text;
  g_autofree char *number = vir_sources_number (l, vir_sources_total (f->data, VIR_SIDE_SOURCES));
  double           left = f->nodes[VIR_SIDE_SOURCES] + NODE * t;
  double           right = f->nodes[VIR_SIDE_USES];
  double           clear = 2 * MIN (f->middle - left, right - f->middle) - t;
  double           room = clear - vir_layout_width (l, number, t, TRUE) - 0.4 * t;
  g_autofree char *name = vir_layout_shorten (l, f->data->name, t, TRUE, MAX (room, t));
  g_autofree char *whole = g_strdup_printf ("%s %s", name, number);

  vir_layout_text (l, 0, _ ("Paid for by"), left, top + t, 1, TRUE, VIR_INK (INK));
  if (vir_layout_width (l, whole, t, TRUE) <= clear)
    vir_layout_text (l, 0, whole, f->middle, top + t, 0.5, TRUE, VIR_INK (INK));
  else if (vir_layout_width (l, number, t, TRUE) <= clear)
    vir_layout_text (l, 0, number, f->middle, top + t, 0.5, TRUE, VIR_INK (INK));
  vir_layout_text (l, 0, _ ("Pays for"), right, top + t, 0, TRUE, VIR_INK (INK));
}

void
vir_sources_layout_flow (VirLayout *l,
                         VirBox     area)
{
  Flow   f = { .l = l, .data = vir_sources_data (l->spec), .area = area };
  double t = l->text;
  double height;

  f.area.y += HEAD * t;
  f.area.h = MAX (f.area.h - (HEAD + 0.3) * t, t);
  plan (&f);
  draw_side (&f, VIR_SIDE_SOURCES);
  draw_side (&f, VIR_SIDE_USES);
  height = height_of (&f, vir_sources_total (f.data, VIR_SIDE_SOURCES));
  vir_layout_rect (l, 0, (VirBox) { f.middle - NODE * t / 2, f.package, NODE * t, height }, VIR_INK (INK));
  draw_heads (&f, area.y);
}
