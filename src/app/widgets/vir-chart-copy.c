/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The picture is that of a web page: 600 points wide at twice the resolution, in print colours on opaque
 * white, with titles and source, as a paste leaves its page behind. */

#include "config.h"

#include "vir-chart-copy.h"

#include "vir-chart-describe.h"
#include "vir-chart-export.h"
#include "vir-chart-figures.h"

#include <string.h>

static GBytes *
render (const VirChartSpec *spec,
        VirChartFormat      format,
        GError            **error)
{
  VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;

  options.format = format;
  options.preset = VIR_PRESET_WEB;
  return vir_chart_render (spec, &options, error);
}

/* A union takes its parts. */
static void
offer (GPtrArray  *parts,
       const char *type,
       GBytes     *bytes)
{
  g_ptr_array_add (parts, gdk_content_provider_new_for_bytes (type, bytes));
}

static void
offer_text (GPtrArray  *parts,
            const char *type,
            char       *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  offer (parts, type, bytes);
}

static GdkContentProvider *
join (GPtrArray *parts)
{
  return gdk_content_provider_new_union ((GdkContentProvider **) parts->pdata, parts->len);
}

/* Programs of our own toolkit ask for the type, all others for the name. */
static void
offer_string (GPtrArray  *parts,
              const char *text)
{
  g_ptr_array_add (parts, gdk_content_provider_new_typed (G_TYPE_STRING, text));
}

/**
 * vir_chart_copy_render:
 * @spec: a chart
 * @small: as small as an icon that is dragged, else as it is copied
 * @error: return location for an error
 *
 * Draws a chart in print colours on white.
 *
 * Returns: (transfer full) (nullable): a PNG
 */
GBytes *
vir_chart_copy_render (const VirChartSpec *spec,
                       gboolean            small,
                       GError            **error)
{
  VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;

  if (!small)
    return render (spec, VIR_CHART_FORMAT_PNG, error);
  options.format = VIR_CHART_FORMAT_PNG;
  options.preset = VIR_PRESET_WEB;
  options.width = 192;
  options.height = 120;
  return vir_chart_render (spec, &options, error);
}

/**
 * vir_chart_copy_picture:
 * @spec: a chart
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the chart as image/png, for who asks image/svg+xml too
 */
GdkContentProvider *
vir_chart_copy_picture (const VirChartSpec *spec,
                        GError            **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GBytes)    png = render (spec, VIR_CHART_FORMAT_PNG, error);
  g_autoptr (GBytes)    svg = png != NULL ? render (spec, VIR_CHART_FORMAT_SVG, error) : NULL;

  if (svg == NULL)
    return NULL;
  offer (parts, "image/png", png);
  offer (parts, "image/svg+xml", svg);
  return join (parts);
}

/**
 * vir_chart_copy_figures:
 * @spec: a chart
 *
 * Returns: (transfer full): its table as HTML, as CSV and as text with tabs
 */
GdkContentProvider *
vir_chart_copy_figures (const VirChartSpec *spec)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  VirExportOptions      options = VIR_EXPORT_OPTIONS_INIT;
  g_autofree char      *tsv = vir_chart_figures_to_tsv (spec);
  g_autoptr (GBytes)    csv = NULL;

  options.format = VIR_CHART_FORMAT_CSV;
  csv = vir_chart_render (spec, &options, NULL);
  offer_text (parts, "text/html", vir_chart_figures_to_html (spec));
  offer (parts, "text/csv", csv);
  offer_string (parts, tsv);
  return join (parts);
}

/**
 * vir_chart_copy_words:
 * @spec: a chart
 *
 * Returns: (transfer full): its long description, as beside an exported picture
 */
GdkContentProvider *
vir_chart_copy_words (const VirChartSpec *spec)
{
  g_autofree char *words = vir_chart_describe_long (spec);

  return gdk_content_provider_new_typed (G_TYPE_STRING, words);
}
