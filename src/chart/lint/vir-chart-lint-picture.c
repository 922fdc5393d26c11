/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks at a laid-out chart as a reader with poor eyes would: labels over each other or cut off, more colours than
 * can be kept apart, fills side by side that look alike. */

#include "config.h"

#include "vir-chart-lint.h"

#include <glib/gi18n-lib.h>

/* What of a line of text is taken as ink, in sizes of the text. */
#define INK_ABOVE 0.72
#define INK_BELOW 0.2
/* Official statistics use at most four colours that carry meaning in one chart: Government Analysis Function, "Data
 * visualisation: colours in charts". */
#define MOST_COLOURS 4
/* Fills that are so near count as touching, in label sizes. */
#define TOUCHING 0.08

static gboolean
cover (const VirSceneItem *a,
       const VirSceneItem *b)
{
  const double *p = a->points;
  const double *q = b->points;

  return p[0] < q[0] + q[2] - 1 && q[0] < p[0] + p[2] - 1 &&
         p[1] - INK_ABOVE * p[3] < q[1] + INK_BELOW * q[3] - 1 &&
         q[1] - INK_ABOVE * q[3] < p[1] + INK_BELOW * p[3] - 1;
}

static gboolean
leaves (const VirSceneItem  *text,
        const VirChartScene *scene)
{
  const double *p = text->points;

  return p[0] < -1 || p[0] + p[2] > scene->width + 1 || p[1] > scene->height + 1 || p[1] - INK_ABOVE * p[3] < -1;
}

/* One pair or one text is enough to say it. */
static void
check_labels (VirChartLint        *lint,
              const VirChartScene *scene)
{
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *a = vir_chart_scene_item (scene, i);

      if (a->shape != VIR_SCENE_TEXT)
        continue;
      if (leaves (a, scene))
        {
          vir_chart_lint_add (lint, "label-cut-off", VIR_LINT_WARNED,
                              /* Translators: %s is a label of a chart */
                              g_strdup_printf (_ ("The label “%s” does not fit into the picture."), a->text),
                              g_strdup (_ ("Use a larger size, or show the chart as a table.")));
          return;
        }
      for (guint k = 0; k < i; k++)
        {
          const VirSceneItem *b = vir_chart_scene_item (scene, k);

          if (b->shape != VIR_SCENE_TEXT || !cover (a, b))
            continue;
          vir_chart_lint_add (lint, "labels-overlap", VIR_LINT_WARNED,
                              g_strdup_printf (_ ("The labels “%s” and “%s” stand over each other."), b->text, a->text),
                              g_strdup (_ ("Use a larger size, or show the chart as a table.")));
          return;
        }
    }
}

/* Ink and shades of grey say nothing of their own; a party's or a category's colour does. */
static gboolean
carries_meaning (VirPaint paint)
{
  switch ((guint) paint.colour)
    {
    case VIR_COLOUR_UP:
    case VIR_COLOUR_DOWN:
    case VIR_COLOUR_USE_1:
    case VIR_COLOUR_USE_2:
    case VIR_COLOUR_USE_3:
    case VIR_COLOUR_USE_4:
    case VIR_COLOUR_SOURCE_1:
    case VIR_COLOUR_SOURCE_2:
    case VIR_COLOUR_SOURCE_3:
    case VIR_COLOUR_ASSESSED:
      return TRUE;
    case VIR_COLOUR_PARTY_FILL:
    case VIR_COLOUR_PARTY_LINE:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
count_colour (GHashTable *seen,
              VirPaint    paint)
{
  /* The same party as a line and as a fill is one colour to a reader. */
  if (carries_meaning (paint))
    g_hash_table_add (seen,
                      paint.colour >= VIR_COLOUR_PARTY_FILL ? GUINT_TO_POINTER (0x1000000u | paint.rgb)
                                                            : GUINT_TO_POINTER ((guint) paint.colour));
}

static void
check_colours (VirChartLint        *lint,
               const VirChartScene *scene)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint                  n;

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape == VIR_SCENE_TEXT)
        continue;
      count_colour (seen, item->fill);
      count_colour (seen, item->stroke);
    }
  n = g_hash_table_size (seen);
  if (n > MOST_COLOURS)
    vir_chart_lint_add (lint, "too-many-colours", VIR_LINT_WARNED,
                        g_strdup_printf (_ ("%u colours carry meaning; more than %u are hard to keep apart."), n, MOST_COLOURS),
                        g_strdup (_ ("Show fewer packages, or one beside the published budget.")));
}

/* Whether two upright rectangles share a side, with no more between them than TOUCHING. */
static gboolean
touch (const VirSceneItem *a,
       const VirSceneItem *b,
       double              near)
{
  const double *p = a->points;
  const double *q = b->points;
  double        left = MAX (MIN (p[0], p[2]), MIN (q[0], q[2]));
  double        right = MIN (MAX (p[0], p[2]), MAX (q[0], q[2]));
  double        top = MAX (MIN (p[1], p[3]), MIN (q[1], q[3]));
  double        bottom = MIN (MAX (p[1], p[3]), MAX (q[1], q[3]));
  gboolean      beside = ABS (right - left) < near && bottom - top > near;
  gboolean      stacked = ABS (bottom - top) < near && right - left > near;

  return beside || stacked;
}

static gboolean
is_fill (const VirSceneItem *item)
{
  return item->shape == VIR_SCENE_RECT && carries_meaning (item->fill) && item->fill_style == VIR_FILL_SOLID &&
         item->stroke.colour == VIR_COLOUR_NONE && item->halo <= 0 && item->texture == VIR_TEXTURE_NONE;
}

static void
check_neighbours (VirChartLint        *lint,
                  const VirChartScene *scene,
                  const VirPalette    *palette)
{
  double near = TOUCHING * scene->text_size;

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *a = vir_chart_scene_item (scene, i);

      if (!is_fill (a))
        continue;
      for (guint k = 0; k < i; k++)
        {
          const VirSceneItem *b = vir_chart_scene_item (scene, k);
          guint32             first, second;

          if (!is_fill (b) || !touch (a, b, near))
            continue;
          first = vir_palette_resolve (palette, a->fill);
          second = vir_palette_resolve (palette, b->fill);
          if (first == second || !vir_palette_needs_edge (palette, a->fill, b->fill))
            continue;
          vir_chart_lint_add (lint, "fills-alike", VIR_LINT_WARNED,
                              g_strdup (_ ("Two fills that touch are too alike to be told apart.")),
                              g_strdup (_ ("Read their labels, or show the chart as a table.")));
          return;
        }
    }
}

/**
 * vir_chart_lint_picture:
 * @lint: the findings on the spec of which @scene is the layout
 * @scene: a laid-out chart
 * @palette: the colours in which it will be drawn
 *
 * Adds what only the picture shows: labels, colours, neighbours.
 */
void
vir_chart_lint_picture (VirChartLint        *lint,
                        const VirChartScene *scene,
                        const VirPalette    *palette)
{
  check_labels (lint, scene);
  check_colours (lint, scene);
  check_neighbours (lint, scene, palette);
}
