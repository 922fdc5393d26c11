/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measures and shows text, for an export in the program's own font, for a widget in the widget's. Hinting and
 * rounding of glyph positions are off, so that a picture keeps its proportions at every size. Must not fall
 * back silently to another size or weight. */

#include "config.h"

#include "vir-chart-text.h"

#include <string.h>

#include "vir-chart-font.h"

/* The size at which a font's ascent is measured; only proportions matter. */
#define MEASURE_SIZE 100.0
/* Widths that are remembered. */
#define MOST_WIDTHS 4096

struct _VirChartText
{
  VirChartFont         *font;
  /* What follows is only for a widget's text. */
  PangoContext         *context;
  PangoLayout          *layout;
  PangoFontDescription *description;
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
  pango_layout_set_text (text->layout, string, -1);
}

/* A layout asks for the same words again and again: wrapped, cut, on the next try. */
static double
measure_width (gpointer    user,
               const char *string,
               double      size,
               gboolean    bold)
{
  VirChartText    *text = user;
  g_autofree char *key = NULL;
  int             *known;
  PangoRectangle   logical;

  if (text->font != NULL)
    return vir_chart_font_width (text->font, string, size, bold);
  key = g_strdup_printf ("%d %d %s", bold, (int) (size * PANGO_SCALE), string);
  known = g_hash_table_lookup (text->widths, key);
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

/**
 * vir_chart_text_new_bundled:
 *
 * Takes the font that is part of the program into use, so that a picture is the same on every machine.
 *
 * Returns: (transfer full): text for exports
 */
VirChartText *
vir_chart_text_new_bundled (void)
{
  VirChartText *text = g_new0 (VirChartText, 1);

  text->font = vir_chart_font_new ();
  vir_chart_font_extents (text->font, &text->metrics.ascent, &text->metrics.descent);
  text->metrics.width = measure_width;
  text->metrics.user = text;
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

  text->context = pango_font_map_create_context (pango_context_get_font_map (context));
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
  vir_chart_font_free (text->font);
  g_clear_pointer (&text->description, pango_font_description_free);
  g_clear_pointer (&text->widths, g_hash_table_unref);
  g_clear_object (&text->layout);
  g_clear_object (&text->context);
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
  if (text->font != NULL)
    {
      vir_chart_font_path (text->font, cr, string, size, bold, x, baseline);
      return;
    }
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
  if (text->font != NULL)
    {
      vir_chart_font_show (text->font, cr, string, size, bold, x, baseline);
      return;
    }
  prepare (text, string, size, bold);
  cairo_move_to (cr, x, baseline);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (text->layout, 0));
}
