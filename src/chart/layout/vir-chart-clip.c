/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cutting by the four sides of a box, one after the other. */

#include "config.h"

#include "vir-chart-clip.h"

/* How far a point lies inside a side: left, top, right, bottom. */
static double
depth (guint        side,
       const double box[4],
       const double point[2])
{
  switch (side)
    {
    case 0:
      return point[0] - box[0];
    case 1:
      return point[1] - box[1];
    case 2:
      return box[2] - point[0];
    default:
      return box[3] - point[1];
    }
}

static void
cross (const double a[2],
       const double b[2],
       double       depth_a,
       double       depth_b,
       double       out[2])
{
  double share = depth_a / (depth_a - depth_b);

  out[0] = a[0] + share * (b[0] - a[0]);
  out[1] = a[1] + share * (b[1] - a[1]);
}

/**
 * vir_clip_line:
 * @line: (inout) (array fixed-size=4): x and y of both ends
 * @x1: left
 * @y1: top
 * @x2: right
 * @y2: bottom
 *
 * Cuts a line to a box.
 *
 * Returns: whether any of it is inside
 */
gboolean
vir_clip_line (double *line,
               double  x1,
               double  y1,
               double  x2,
               double  y2)
{
  const double box[4] = { x1, y1, x2, y2 };

  for (guint side = 0; side < 4; side++)
    {
      double a = depth (side, box, line);
      double b = depth (side, box, line + 2);

      if (a < 0 && b < 0)
        return FALSE;
      if (a < 0)
        cross (line, line + 2, a, b, line);
      else if (b < 0)
        cross (line, line + 2, a, b, line + 2);
    }
  return TRUE;
}

/**
 * vir_clip_polygon:
 * @points: (array): x and y in turn
 * @n_points: how many points
 * @x1: left
 * @y1: top
 * @x2: right
 * @y2: bottom
 *
 * Cuts a polygon to a box.
 *
 * Returns: (transfer full) (element-type double): x and y in turn, empty if nothing is inside
 */
GArray *
vir_clip_polygon (const double *points,
                  guint         n_points,
                  double        x1,
                  double        y1,
                  double        x2,
                  double        y2)
{
  const double box[4] = { x1, y1, x2, y2 };
  GArray      *current = g_array_new (FALSE, FALSE, sizeof (double));

  g_array_append_vals (current, points, 2 * n_points);
  for (guint side = 0; side < 4; side++)
    {
      GArray       *next = g_array_new (FALSE, FALSE, sizeof (double));
      const double *p = (const double *) (gconstpointer) current->data;
      guint         n = current->len / 2;

      for (guint i = 0; i < n; i++)
        {
          const double *a = p + 2 * i;
          const double *b = p + 2 * ((i + 1) % n);
          double        depth_a = depth (side, box, a);
          double        depth_b = depth (side, box, b);
          double        at[2];

          if (depth_a >= 0)
            g_array_append_vals (next, a, 2);
          if ((depth_a < 0) != (depth_b < 0))
            {
              cross (a, b, depth_a, depth_b, at);
              g_array_append_vals (next, at, 2);
            }
        }
      g_array_unref (current);
      current = next;
    }
  return current;
}
