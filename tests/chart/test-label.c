/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Labels of a column and cutting to a window: properties on random data. */

#include <math.h>

#include "vir-chart-clip.h"
#include "vir-chart-layout-private.h"

#define MOST 30

static void
test_stack (void)
{
  for (guint round = 0; round < 5000; round++)
    {
      VirLabel labels[MOST];
      guint    n = (guint) g_test_rand_int_range (0, MOST);
      double   total = 0;
      gboolean fits;

      for (guint i = 0; i < n; i++)
        {
          labels[i].wanted = g_test_rand_double_range (-50, 450);
          labels[i].height = g_test_rand_double_range (5, 40);
          total += labels[i].height + (i > 0 ? 3 : 0);
        }
      fits = vir_labels_stack (labels, n, 0, 400, 3);
      if (fabs (total - 400) > 0.02)
        g_assert_cmpint (fits, ==, total <= 400);
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpfloat (labels[i].middle - labels[i].height / 2, >=, -0.001);
          if (fits)
            g_assert_cmpfloat (labels[i].middle + labels[i].height / 2, <=, 400.01);
          for (guint k = 0; k < i; k++)
            {
              double apart = fabs (labels[i].middle - labels[k].middle);

              g_assert_cmpfloat (apart, >=, (labels[i].height + labels[k].height) / 2 + 2.999);
            }
        }
    }
}

/* One that has room stays where it is wanted. */
static void
test_stack_alone (void)
{
  VirLabel labels[] = { { 100, 20, 0 }, { 300, 20, 0 }, { 200, 20, 0 } };

  g_assert_true (vir_labels_stack (labels, 3, 0, 400, 3));
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat_with_epsilon (labels[i].middle, labels[i].wanted, 0.001);
}

static void
test_pick (void)
{
  for (guint round = 0; round < 1000; round++)
    {
      VirLabel labels[MOST];
      int      priority[MOST];
      gboolean picked[MOST];
      guint    n = (guint) g_test_rand_int_range (1, MOST);
      guint    best = 0;

      for (guint i = 0; i < n; i++)
        {
          labels[i] = (VirLabel) { g_test_rand_double_range (20, 380), 12, 0 };
          priority[i] = g_test_rand_int_range (0, 1000);
          if (priority[i] > priority[best])
            best = i;
        }
      vir_labels_pick (labels, priority, n, 0, 400, 2, 9, picked);
      g_assert_true (picked[best]);
      for (guint i = 0; i < n; i++)
        for (guint k = 0; k < n; k++)
          if (picked[i])
            {
              g_assert_cmpfloat (fabs (labels[i].middle - labels[i].wanted), <=, 9.001);
              if (picked[k] && i != k)
                g_assert_cmpfloat (fabs (labels[i].middle - labels[k].middle), >=, 13.999);
            }
    }
}

static void
test_clip (void)
{
  static const double square[] = { -10, -10, 110, -10, 110, 110, -10, 110 };
  static const double outside[] = { 200, 0, 300, 0, 300, 50 };
  double              line[] = { -50, 50, 150, 50 };
  double              away[] = { -50, -1, 150, -1 };
  g_autoptr (GArray)  cut = vir_clip_polygon (square, 4, 0, 0, 100, 100);
  g_autoptr (GArray)  none = vir_clip_polygon (outside, 3, 0, 0, 100, 100);
  double              area = 0;

  g_assert_true (vir_clip_line (line, 0, 0, 100, 100));
  g_assert_cmpfloat (line[0], ==, 0);
  g_assert_cmpfloat (line[2], ==, 100);
  g_assert_false (vir_clip_line (away, 0, 0, 100, 100));
  g_assert_cmpuint (none->len, ==, 0);
  for (guint i = 0; i < cut->len / 2; i++)
    {
      double *a = &g_array_index (cut, double, 2 * i);
      double *b = &g_array_index (cut, double, 2 * ((i + 1) % (cut->len / 2)));

      area += (a[0] * b[1] - b[0] * a[1]) / 2;
    }
  g_assert_cmpfloat_with_epsilon (area, 10000, 0.001);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/label/stack", test_stack);
  g_test_add_func ("/label/stack-alone", test_stack_alone);
  g_test_add_func ("/label/pick", test_pick);
  g_test_add_func ("/label/clip", test_clip);
  return g_test_run ();
}
