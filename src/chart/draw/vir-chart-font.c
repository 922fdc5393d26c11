/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* HarfBuzz shapes in the font's own units, FreeType and cairo draw. Nothing is hinted, so a text that was
 * shaped once serves at every size. Must not depend on a setting of the machine. */

#include "config.h"

#include "vir-chart-font.h"

#include <cairo-ft.h>
#include <gio/gio.h>
#include <hb.h>
#include <string.h>

#include "vir-chart-font-data.h"

#define FOLDER "/org/virement/Virement/fonts/"
/* Words that are remembered, and fonts that are kept with these for the next picture. */
#define MOST_RUNS 4096
#define MOST_IDLE 4

/* A weight of the font, loaded once for the life of the program and the same for all threads. */
typedef struct
{
  GBytes            *bytes;
  hb_font_t         *shaper;
  cairo_font_face_t *face;
  double             units;
} Weight;

typedef struct
{
  guint32 glyph;
  guint32 cluster;
  double  x;
  double  y;
} Placed;

/* Shaped words, in units of the font. */
typedef struct
{
  double width;
  guint  n;
  Placed glyphs[];
} Run;

struct _VirChartFont
{
  const Weight         *weights;
  GHashTable           *runs[2];
  hb_buffer_t          *buffer;
  cairo_font_options_t *options;
};

static void
load_weight (Weight     *weight,
             FT_Library  library,
             const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  hb_blob_t       *blob;
  hb_face_t       *face;
  FT_Face          outlines;
  gsize            size;
  const guint8    *data;

  weight->bytes = g_resource_lookup_data (vir_chart_font_data_get_resource (), path, 0, NULL);
  g_assert (weight->bytes != NULL);
  data = g_bytes_get_data (weight->bytes, &size);

  blob = hb_blob_create ((const char *) data, (unsigned int) size, HB_MEMORY_MODE_READONLY, NULL, NULL);
  face = hb_face_create (blob, 0);
  weight->shaper = hb_font_create (face);
  weight->units = hb_face_get_upem (face);
  hb_font_make_immutable (weight->shaper);
  hb_face_destroy (face);
  hb_blob_destroy (blob);

  if (FT_New_Memory_Face (library, data, (FT_Long) size, 0, &outlines) != 0)
    g_assert_not_reached ();
  weight->face = cairo_ft_font_face_create_for_ft_face (outlines, FT_LOAD_NO_HINTING | FT_LOAD_NO_AUTOHINT);
}

static const Weight *
get_weights (void)
{
  static Weight weights[2];
  static gsize  loaded;

  if (g_once_init_enter (&loaded))
    {
      FT_Library library;

      if (FT_Init_FreeType (&library) != 0)
        g_assert_not_reached ();
      load_weight (&weights[0], library, "VirementSans-Regular.ttf");
      load_weight (&weights[1], library, "VirementSans-Bold.ttf");
      g_once_init_leave (&loaded, 1);
    }
  return weights;
}

static GMutex        idle_lock;
static VirChartFont *idle[MOST_IDLE];
static guint         n_idle;

/**
 * vir_chart_font_new:
 *
 * Takes the font of exports into use.
 *
 * Returns: (transfer full): the font
 */
VirChartFont *
vir_chart_font_new (void)
{
  VirChartFont *font = NULL;

  g_mutex_lock (&idle_lock);
  if (n_idle > 0)
    font = idle[--n_idle];
  g_mutex_unlock (&idle_lock);
  if (font != NULL)
    return font;

  font = g_new0 (VirChartFont, 1);
  font->weights = get_weights ();
  for (guint i = 0; i < 2; i++)
    font->runs[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  font->buffer = hb_buffer_create ();
  font->options = cairo_font_options_create ();
  cairo_font_options_set_antialias (font->options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (font->options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (font->options, CAIRO_HINT_METRICS_OFF);
  return font;
}

/**
 * vir_chart_font_free:
 * @font: (transfer full) (nullable): a font
 *
 * Frees it.
 */
void
vir_chart_font_free (VirChartFont *font)
{
  if (font == NULL)
    return;
  g_mutex_lock (&idle_lock);
  if (n_idle < MOST_IDLE)
    idle[n_idle++] = g_steal_pointer (&font);
  g_mutex_unlock (&idle_lock);
  if (font == NULL)
    return;
  cairo_font_options_destroy (font->options);
  hb_buffer_destroy (font->buffer);
  g_hash_table_unref (font->runs[0]);
  g_hash_table_unref (font->runs[1]);
  g_free (font);
}

/* The language chooses between forms of letters; it is not that of the machine. Figures have one width in
 * this font without being asked to. */
static Run *
shape (VirChartFont *font,
       const char   *string,
       gboolean      bold)
{
  unsigned int               n;
  const hb_glyph_info_t     *infos;
  const hb_glyph_position_t *positions;
  Run                       *run;

  hb_buffer_clear_contents (font->buffer);
  hb_buffer_add_utf8 (font->buffer, string, -1, 0, -1);
  hb_buffer_guess_segment_properties (font->buffer);
  hb_buffer_set_direction (font->buffer, HB_DIRECTION_LTR);
  hb_buffer_set_language (font->buffer, hb_language_from_string ("en", -1));
  hb_shape (font->weights[bold].shaper, font->buffer, NULL, 0);
  infos = hb_buffer_get_glyph_infos (font->buffer, &n);
  positions = hb_buffer_get_glyph_positions (font->buffer, &n);

  run = g_malloc (sizeof *run + n * sizeof *run->glyphs);
  run->width = 0;
  run->n = n;
  for (guint i = 0; i < n; i++)
    {
      run->glyphs[i] = (Placed) { infos[i].codepoint, infos[i].cluster,
                                  run->width + positions[i].x_offset, -positions[i].y_offset };
      run->width += positions[i].x_advance;
    }
  return run;
}

/* A layout asks for the same words again and again: wrapped, cut, on the next try. */
static const Run *
get_run (VirChartFont *font,
         const char   *string,
         gboolean      bold)
{
  GHashTable *runs = font->runs[bold ? 1 : 0];
  Run        *run = g_hash_table_lookup (runs, string);

  if (run == NULL)
    {
      run = shape (font, string, bold ? 1 : 0);
      if (g_hash_table_size (runs) >= MOST_RUNS)
        g_hash_table_remove_all (runs);
      g_hash_table_insert (runs, g_strdup (string), run);
    }
  return run;
}

/**
 * vir_chart_font_extents:
 * @font: a font
 * @ascent: (out): what of a line of size 1 stands above the baseline
 * @descent: (out): what hangs below
 *
 * Measures a line.
 */
void
vir_chart_font_extents (VirChartFont *font,
                        double       *ascent,
                        double       *descent)
{
  hb_font_extents_t extents;

  hb_font_get_h_extents (font->weights[0].shaper, &extents);
  *ascent = extents.ascender / font->weights[0].units;
  *descent = -extents.descender / font->weights[0].units;
}

/**
 * vir_chart_font_width:
 * @font: a font
 * @string: words
 * @size: pixels
 * @bold: whether bold
 *
 * Measures words.
 *
 * Returns: pixels
 */
double
vir_chart_font_width (VirChartFont *font,
                      const char   *string,
                      double        size,
                      gboolean      bold)
{
  return get_run (font, string, bold)->width * size / font->weights[bold ? 1 : 0].units;
}

static void
set_font (VirChartFont *font,
          cairo_t      *cr,
          double        size,
          gboolean      bold)
{
  cairo_set_font_face (cr, font->weights[bold ? 1 : 0].face);
  cairo_set_font_options (cr, font->options);
  cairo_set_font_size (cr, size);
}

static cairo_glyph_t *
place_glyphs (const Run *run,
              double     scale,
              double     x,
              double     baseline)
{
  cairo_glyph_t *glyphs = g_new (cairo_glyph_t, run->n);

  for (guint i = 0; i < run->n; i++)
    glyphs[i] = (cairo_glyph_t) { run->glyphs[i].glyph,
                                  x + run->glyphs[i].x * scale,
                                  baseline + run->glyphs[i].y * scale };
  return glyphs;
}

/* Which letters each glyph stands for, so that the words of a PDF can be found and copied. */
static cairo_text_cluster_t *
find_clusters (const Run *run,
               gsize      length,
               int       *n)
{
  cairo_text_cluster_t *clusters = g_new0 (cairo_text_cluster_t, run->n);

  *n = 0;
  for (guint i = 0; i < run->n; i++)
    {
      if (i == 0 || run->glyphs[i].cluster != run->glyphs[i - 1].cluster)
        (*n)++;
      clusters[*n - 1].num_glyphs++;
    }
  for (guint i = 0, k = 0; k < (guint) *n; i += (guint) clusters[k].num_glyphs, k++)
    {
      guint next = i + (guint) clusters[k].num_glyphs;
      gsize end = next < run->n ? run->glyphs[next].cluster : length;

      clusters[k].num_bytes = (int) (end - run->glyphs[i].cluster);
    }
  return clusters;
}

/**
 * vir_chart_font_show:
 * @font: a font
 * @cr: a context with its source set
 * @string: words
 * @size: pixels
 * @bold: whether bold
 * @x: left end
 * @baseline: the baseline
 *
 * Shows words.
 */
void
vir_chart_font_show (VirChartFont *font,
                     cairo_t      *cr,
                     const char   *string,
                     double        size,
                     gboolean      bold,
                     double        x,
                     double        baseline)
{
  const Run                *run = get_run (font, string, bold);
  g_autofree cairo_glyph_t *glyphs = NULL;

  if (run->n == 0)
    return;
  glyphs = place_glyphs (run, size / font->weights[bold ? 1 : 0].units, x, baseline);
  set_font (font, cr, size, bold);
  if (cairo_surface_has_show_text_glyphs (cairo_get_target (cr)))
    {
      gsize                            length = strlen (string);
      int                              n;
      g_autofree cairo_text_cluster_t *clusters = find_clusters (run, length, &n);

      cairo_show_text_glyphs (cr, string, (int) length, glyphs, (int) run->n, clusters, n, 0);
    }
  else
    cairo_show_glyphs (cr, glyphs, (int) run->n);
}

/**
 * vir_chart_font_path:
 * @font: a font
 * @cr: a context
 * @string: words
 * @size: pixels
 * @bold: whether bold
 * @x: left end
 * @baseline: the baseline
 *
 * Adds the outlines of words to the current path.
 */
void
vir_chart_font_path (VirChartFont *font,
                     cairo_t      *cr,
                     const char   *string,
                     double        size,
                     gboolean      bold,
                     double        x,
                     double        baseline)
{
  const Run                *run = get_run (font, string, bold);
  g_autofree cairo_glyph_t *glyphs = place_glyphs (run, size / font->weights[bold ? 1 : 0].units, x, baseline);

  set_font (font, cr, size, bold);
  cairo_glyph_path (cr, glyphs, (int) run->n);
}
