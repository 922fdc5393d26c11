/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measures and shows text. Hinting and rounding of glyph positions are off, so that a picture keeps its
 * proportions at every size. Must not fall back silently to another size or weight. */

#include "config.h"

#include "vir-chart-text.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

/* The size at which a font's ascent is measured; only proportions matter. */
#define MEASURE_SIZE 100.0
/* Widths that are remembered. */
#define MOST_WIDTHS 4096
#define MINUS "−"
#define EN_DASH "–"

struct _VirChartText
{
  PangoFontMap         *map;
  PangoContext         *context;
  PangoLayout          *layout;
  PangoFontDescription *description;
  gboolean              no_minus;
  GHashTable           *widths;
  VirChartMetrics       metrics;
};

static void
prepare (VirChartText *text,
         const char   *string,
         double        size,
         gboolean      bold)
{
  pango_font_description_set_absolute_size (text->description, size * PANGO_SCALE);
  pango_font_description_set_weight (text->description,
                                     bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (text->layout, text->description);
  if (text->no_minus && strstr (string, MINUS) != NULL)
    {
      g_auto (GStrv)   parts = g_strsplit (string, MINUS, -1);
      g_autofree char *shown = g_strjoinv (EN_DASH, parts);

      pango_layout_set_text (text->layout, shown, -1);
      return;
    }
  pango_layout_set_text (text->layout, string, -1);
}

/* Noto Sans without its companion for mathematics has no minus sign; its en dash looks the same. */
static gboolean
lacks_minus (VirChartText *text)
{
  PangoFont *font = pango_font_map_load_font (text->map, text->context, text->description);
  gboolean   lacks = font != NULL && !pango_font_has_char (font, 0x2212);

  g_clear_object (&font);
  return lacks;
}

/* A layout asks for the same words again and again: wrapped, cut, on the next try. */
static double
measure_width (gpointer    user,
               const char *string,
               double      size,
               gboolean    bold)
{
  VirChartText    *text = user;
  g_autofree char *key = g_strdup_printf ("%d %d %s", bold, (int) (size * PANGO_SCALE), string);
  int             *known = g_hash_table_lookup (text->widths, key);
  PangoRectangle   logical;

  if (known == NULL)
    {
      prepare (text, string, size, bold);
      pango_layout_line_get_extents (pango_layout_get_line_readonly (text->layout, 0), NULL, &logical);
      if (g_hash_table_size (text->widths) >= MOST_WIDTHS)
        g_hash_table_remove_all (text->widths);
      known = g_new (int, 1);
      *known = logical.width;
      g_hash_table_insert (text->widths, g_steal_pointer (&key), known);
    }
  return (double) *known / PANGO_SCALE;
}

static void
set_up (VirChartText *text,
        const char   *family)
{
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoAttrList        *features = pango_attr_list_new ();
  PangoLayoutLine      *line;
  PangoRectangle        logical;

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (text->context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (text->context, 96);
  pango_context_set_round_glyph_positions (text->context, FALSE);
  pango_context_set_language (text->context, pango_language_from_string ("en-gb"));

  text->widths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  text->description = pango_font_description_new ();
  pango_font_description_set_family (text->description, family);
  text->layout = pango_layout_new (text->context);
  pango_layout_set_single_paragraph_mode (text->layout, TRUE);
  /* Figures that stand over each other line up. */
  pango_attr_list_insert (features, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (text->layout, features);
  pango_attr_list_unref (features);

  prepare (text, "x", MEASURE_SIZE, FALSE);
  line = pango_layout_get_line_readonly (text->layout, 0);
  pango_layout_line_get_extents (line, NULL, &logical);
  text->metrics.ascent = PANGO_ASCENT (logical) / PANGO_SCALE / MEASURE_SIZE;
  text->metrics.descent = PANGO_DESCENT (logical) / PANGO_SCALE / MEASURE_SIZE;
  text->metrics.width = measure_width;
  text->metrics.user = text;
}

static gboolean
add_font (FcConfig   *config,
          const char *name)
{
  const char      *folder = g_getenv ("VIREMENT_DATA_DIR");
  g_autofree char *path = NULL;

  path = folder != NULL ? g_build_filename (folder, "fonts", name, NULL)
                        : g_build_filename (PKGDATADIR, "fonts", name, NULL);
  return FcConfigAppFontAddFile (config, (const FcChar8 *) path);
}

/**
 * vir_chart_text_new_bundled:
 *
 * Takes the bundled Noto Sans into use, from $VIREMENT_DATA_DIR/fonts or the installed data folder and
 * from nowhere else, so that a picture is the same on every machine. Where it is missing, the system's
 * sans serves.
 *
 * Returns: (transfer full): text for exports
 */
VirChartText *
vir_chart_text_new_bundled (void)
{
  VirChartText *text = g_new0 (VirChartText, 1);
  FcConfig     *config = FcConfigCreate ();
  gboolean      found = add_font (config, "NotoSans-Regular.ttf");

  found = add_font (config, "NotoSans-Bold.ttf") && found;
  text->map = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  if (found)
    pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (text->map), config);
  FcConfigDestroy (config);
  text->context = pango_font_map_create_context (text->map);
  set_up (text, "Noto Sans,sans-serif");
  text->no_minus = lacks_minus (text);
  return text;
}

/**
 * vir_chart_text_new_for_context:
 * @context: a widget's context
 *
 * Takes the font of a widget into use. Only the family is taken; sizes come with each text.
 *
 * Returns: (transfer full): text for the screen
 */
VirChartText *
vir_chart_text_new_for_context (PangoContext *context)
{
  VirChartText               *text = g_new0 (VirChartText, 1);
  const PangoFontDescription *description = pango_context_get_font_description (context);
  const char                 *family = NULL;

  text->map = g_object_ref (pango_context_get_font_map (context));
  text->context = pango_font_map_create_context (text->map);
  if (description != NULL)
    family = pango_font_description_get_family (description);
  set_up (text, family != NULL ? family : "sans-serif");
  return text;
}

/**
 * vir_chart_text_free:
 * @text: (transfer full) (nullable): text
 *
 * Frees it.
 */
void
vir_chart_text_free (VirChartText *text)
{
  if (text == NULL)
    return;
  pango_font_description_free (text->description);
  g_hash_table_unref (text->widths);
  g_object_unref (text->layout);
  g_object_unref (text->context);
  g_object_unref (text->map);
  g_free (text);
}

/**
 * vir_chart_text_get_metrics:
 * @text: text
 *
 * Gives the measures a layout needs.
 *
 * Returns: (transfer none): the metrics, valid as long as @text
 */
const VirChartMetrics *
vir_chart_text_get_metrics (VirChartText *text)
{
  return &text->metrics;
}

/**
 * vir_chart_text_path:
 * @text: text
 * @cr: a context
 * @string: the words
 * @size: pixels
 * @bold: whether bold
 * @x: left end
 * @baseline: the baseline
 *
 * Adds the outlines of a text to the current path.
 */
void
vir_chart_text_path (VirChartText *text,
                     cairo_t      *cr,
                     const char   *string,
                     double        size,
                     gboolean      bold,
                     double        x,
                     double        baseline)
{
  prepare (text, string, size, bold);
  cairo_move_to (cr, x, baseline);
  pango_cairo_layout_line_path (cr, pango_layout_get_line_readonly (text->layout, 0));
}

/**
 * vir_chart_text_show:
 * @text: text
 * @cr: a context with its source set
 * @string: the words
 * @size: pixels
 * @bold: whether bold
 * @x: left end
 * @baseline: the baseline
 *
 * Shows a text.
 */
void
vir_chart_text_show (VirChartText *text,
                     cairo_t      *cr,
                     const char   *string,
                     double        size,
                     gboolean      bold,
                     double        x,
                     double        baseline)
{
  prepare (text, string, size, bold);
  cairo_move_to (cr, x, baseline);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (text->layout, 0));
}
