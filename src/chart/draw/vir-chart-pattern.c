/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* On pixels a pattern is one small picture laid side by side, which is many times faster than its lines; in a vector
 * file it is lines and dots, since readers show seams between tiles. Steps are whole pixels: that looks even, packs
 * well, and makes both the same. */

#include "config.h"

#include "vir-chart-pattern.h"

#include <math.h>

#define LEAST_WIDTH 0.7
#define LEAST_RADIUS 0.7
/* That of 45 degrees: lines as far apart as upright ones have a longer step along the axis. */
#define SLANT 1.414

/* In label sizes; a step of whole pixels, and a width or a radius. */
static const struct
{
  double   step;
  double   size;
  gboolean dots;
  gboolean rising;
  gboolean falling;
  gboolean level;
  gboolean upright;
} table[VIR_N_PATTERNS] = {
  [VIR_PATTERN_HATCH] = { .step = 0.46, .size = 0.045, .rising = TRUE },
  [VIR_PATTERN_STIPPLE] = { .step = 0.43, .size = 0.075, .dots = TRUE },
  [VIR_PATTERN_RISING] = { .step = 0.42 * SLANT, .size = 0.1, .rising = TRUE },
  [VIR_PATTERN_DOTS] = { .step = 0.6, .size = 0.11, .dots = TRUE },
  [VIR_PATTERN_LEVEL] = { .step = 0.42, .size = 0.1, .level = TRUE },
  [VIR_PATTERN_CROSS] = { .step = 0.5 * SLANT, .size = 0.085, .rising = TRUE, .falling = TRUE },
  [VIR_PATTERN_UPRIGHT] = { .step = 0.42, .size = 0.1, .upright = TRUE },
};

static double
find_step (VirChartPattern pattern,
           double          text_size)
{
  double step = table[pattern].step * text_size;

  /* Dots stand twice within a step, and closer ones would look grey. */
  return table[pattern].dots ? MAX (2 * round (step / 2), 6) : MAX (round (step), 3);
}

static void
add_dots (cairo_t *cr,
          double   step,
          double   radius,
          double   x1,
          double   y1,
          double   x2,
          double   y2)
{
  /* Every second row is moved by half a step; both rows fit into one step. */
  for (int row = (int) floor (2 * y1 / step); row * step / 2 < y2 + step; row++)
    for (int column = (int) floor (x1 / step); column * step < x2 + step; column++)
      {
        cairo_new_sub_path (cr);
        cairo_arc (cr, (column + (row % 2 == 0 ? 0 : 0.5)) * step, row * step / 2, radius, 0, 2 * G_PI);
      }
  cairo_fill (cr);
}

/* Lines on which @dx × x + @dy × y is a whole number of steps. */
static void
add_lines (cairo_t *cr,
           double   step,
           double   dx,
           double   dy,
           double   x1,
           double   y1,
           double   x2,
           double   y2)
{
  double from = MIN (dx * x1, dx * x2) + MIN (dy * y1, dy * y2);
  double to = MAX (dx * x1, dx * x2) + MAX (dy * y1, dy * y2);

  for (double c = floor (from / step) * step; c <= to + step; c += step)
    if (dx == 0)
      {
        /* Level and upright lines cover whole pixels. */
        cairo_move_to (cr, x1, c + 0.5);
        cairo_line_to (cr, x2, c + 0.5);
      }
    else
      {
        double half = dy == 0 ? 0.5 : 0;

        cairo_move_to (cr, (c - dy * y1) / dx + half, y1);
        cairo_line_to (cr, (c - dy * y2) / dx + half, y2);
      }
  cairo_stroke (cr);
}

/* The whole pattern between two corners, in the source that is set. */
static void
add_marks (cairo_t        *cr,
           VirChartPattern pattern,
           double          text_size,
           double          x1,
           double          y1,
           double          x2,
           double          y2)
{
  double step = find_step (pattern, text_size);
  double size = table[pattern].size * text_size;

  cairo_new_path (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_width (cr, MAX (size, LEAST_WIDTH));
  if (table[pattern].dots)
    add_dots (cr, step, MAX (size, LEAST_RADIUS), x1, y1, x2, y2);
  if (table[pattern].rising)
    add_lines (cr, step, 1, 1, x1, y1, x2, y2);
  if (table[pattern].falling)
    add_lines (cr, step, 1, -1, x1, y1, x2, y2);
  if (table[pattern].level)
    add_lines (cr, step, 0, 1, x1, y1, x2, y2);
  if (table[pattern].upright)
    add_lines (cr, step, 1, 0, x1, y1, x2, y2);
}

static void
set_rgb (cairo_t *cr,
         guint32  rgb)
{
  cairo_set_source_rgb (cr, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

/* Pixels to the unit of @cr; 0 where tiles would not lie on whole pixels, or there are none. */
static int
pixels_to_unit (cairo_t *cr)
{
  cairo_surface_t *target = cairo_get_group_target (cr);
  cairo_matrix_t   matrix;
  double           x, y;

  if (cairo_surface_get_type (target) != CAIRO_SURFACE_TYPE_IMAGE)
    return 0;
  cairo_get_matrix (cr, &matrix);
  cairo_surface_get_device_scale (target, &x, &y);
  if (matrix.xy != 0 || matrix.yx != 0 || matrix.xx * x != matrix.yy * y || matrix.xx * x != round (matrix.xx * x))
    return 0;
  return (int) (matrix.xx * x);
}

static cairo_pattern_t *
make_tile (VirChartPattern pattern,
           double          text_size,
           guint32         rgb,
           int             scale)
{
  double           step = find_step (pattern, text_size);
  int              side = (int) step * scale;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, side, side);
  cairo_t         *cr = cairo_create (surface);
  cairo_pattern_t *tile;
  cairo_matrix_t   matrix;

  cairo_scale (cr, scale, scale);
  set_rgb (cr, rgb);
  /* Marks of the tiles around reach into this one. */
  add_marks (cr, pattern, text_size, -step, -step, 2 * step, 2 * step);
  cairo_destroy (cr);
  tile = cairo_pattern_create_for_surface (surface);
  cairo_surface_destroy (surface);
  cairo_matrix_init_scale (&matrix, scale, scale);
  cairo_pattern_set_matrix (tile, &matrix);
  cairo_pattern_set_extend (tile, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (tile, CAIRO_FILTER_NEAREST);
  return tile;
}

/**
 * vir_chart_pattern_fill:
 * @cr: a context with a path
 * @pattern: a pattern
 * @text_size: size of labels, the measure of steps and widths
 * @rgb: 0xRRGGBB of the marks
 *
 * Fills the path with a pattern and clears it. Between the marks what is there stays.
 */
void
vir_chart_pattern_fill (cairo_t        *cr,
                        VirChartPattern pattern,
                        double          text_size,
                        guint32         rgb)
{
  int scale = pixels_to_unit (cr);

  cairo_save (cr);
  if (scale > 0)
    {
      cairo_pattern_t *tile = make_tile (pattern, text_size, rgb, scale);

      cairo_set_source (cr, tile);
      cairo_fill (cr);
      cairo_pattern_destroy (tile);
    }
  else
    {
      double x1, y1, x2, y2;

      cairo_path_extents (cr, &x1, &y1, &x2, &y2);
      cairo_clip (cr);
      set_rgb (cr, rgb);
      add_marks (cr, pattern, text_size, floor (x1), floor (y1), ceil (x2), ceil (y2));
    }
  cairo_restore (cr);
}
