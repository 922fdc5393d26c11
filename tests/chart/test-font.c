/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The font of exports: every sign a chart uses is in it, the minus is a minus, figures stand over each other. */

#include <string.h>

#include "vir-chart-font.h"

/* The ink of a text of size 100 with its baseline at 100: first and last row and column. */
typedef struct
{
  int left, right, top, bottom;
} Ink;

static Ink
find_ink (VirChartFont *font,
          const char   *string,
          gboolean      bold)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 400, 160);
  cairo_t         *cr = cairo_create (surface);
  Ink              ink = { G_MAXINT, -1, G_MAXINT, -1 };

  vir_chart_font_show (font, cr, string, 100, bold, 20, 100);
  cairo_surface_flush (surface);
  for (int y = 0; y < 160; y++)
    for (int x = 0; x < 400; x++)
      if (cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x] > 127)
        {
          ink.left = MIN (ink.left, x);
          ink.right = MAX (ink.right, x);
          ink.top = MIN (ink.top, y);
          ink.bottom = MAX (ink.bottom, y);
        }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return ink;
}

/* The box of a letter that is missing is as wide as this one. */
static gboolean
is_missing (VirChartFont *font,
            const char   *letter,
            gboolean      bold)
{
  Ink box = find_ink (font, "\xe4\xb8\x80", bold);
  Ink ink = find_ink (font, letter, bold);

  return memcmp (&box, &ink, sizeof ink) == 0;
}

static void
test_signs (void)
{
  static const char       *signs = "£−+–—≤≥≠≈×±→←↑↓…’‘“”·•†§½¼%&ŵŷŴŶŚłéÎïẁẅΔЖ0123456789";
  g_autoptr (VirChartFont) font = vir_chart_font_new ();

  for (guint bold = 0; bold < 2; bold++)
    {
      for (const char *p = signs; *p != '\0'; p = g_utf8_next_char (p))
        {
          g_autofree char *letter = g_strndup (p, (gsize) (g_utf8_next_char (p) - p));

          if (is_missing (font, letter, bold))
            {
              g_test_message ("%s is missing", letter);
              g_test_fail ();
            }
        }
      g_assert_true (is_missing (font, "\xe8\xaa\x9e", bold));
    }
}

/* The minus lies at the height of the bar of the plus, is as long, and takes the room of a figure. */
static void
test_minus (void)
{
  g_autoptr (VirChartFont) font = vir_chart_font_new ();

  for (guint bold = 0; bold < 2; bold++)
    {
      Ink minus = find_ink (font, "−", bold);
      Ink plus = find_ink (font, "+", bold);
      Ink dash = find_ink (font, "–", bold);

      g_assert_cmpint (minus.left, ==, plus.left);
      g_assert_cmpint (minus.right, ==, plus.right);
      g_assert_cmpint (ABS (minus.top + minus.bottom - plus.top - plus.bottom), <=, 1);
      g_assert_cmpint (minus.bottom, <, dash.bottom);
      g_assert_cmpfloat (vir_chart_font_width (font, "−", 100, bold), ==, vir_chart_font_width (font, "0", 100, bold));
    }
}

static void
test_widths (void)
{
  g_autoptr (VirChartFont) font = vir_chart_font_new ();

  for (guint bold = 0; bold < 2; bold++)
    {
      double figure = vir_chart_font_width (font, "0", 12, bold);

      for (char c = '1'; c <= '9'; c++)
        g_assert_cmpfloat (vir_chart_font_width (font, (char[]) { c, '\0' }, 12, bold), ==, figure);
      g_assert_cmpfloat (vir_chart_font_width (font, "", 12, bold), ==, 0);
      g_assert_cmpfloat_with_epsilon (vir_chart_font_width (font, "1,234", 24, bold),
                                      2 * vir_chart_font_width (font, "1,234", 12, bold),
                                      1e-9);
    }
  /* Kerning is on, and an accent that stands by itself takes no room. */
  g_assert_cmpfloat (vir_chart_font_width (font, "AV", 12, FALSE), <,
                     vir_chart_font_width (font, "A", 12, FALSE) + vir_chart_font_width (font, "V", 12, FALSE));
  g_assert_cmpfloat (vir_chart_font_width (font, "w\xcc\x82", 12, FALSE), ==,
                     vir_chart_font_width (font, "ŵ", 12, FALSE));
}

/* Bytes that are no letters neither stop nor confuse it. */
static void
test_odd (void)
{
  g_autoptr (VirChartFont) font = vir_chart_font_new ();
  cairo_surface_t         *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);
  cairo_t                 *cr = cairo_create (surface);

  vir_chart_font_show (font, cr, "", 12, FALSE, 0, 0);
  vir_chart_font_path (font, cr, "", 12, FALSE, 0, 0);
  vir_chart_font_show (font, cr, "\xff\xfe", 12, FALSE, 0, 0);
  vir_chart_font_show (font, cr, "שלום 議会 👍", 12, TRUE, 0, 0);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/font/signs", test_signs);
  g_test_add_func ("/font/minus", test_minus);
  g_test_add_func ("/font/widths", test_widths);
  g_test_add_func ("/font/odd", test_odd);
  return g_test_run ();
}
