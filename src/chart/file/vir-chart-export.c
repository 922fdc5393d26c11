/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Renders a spec to bytes and writes them with what belongs beside them. Must not place or colour
 * anything itself. */

#include "config.h"

#include "vir-chart-export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "vir-chart-describe.h"
#include "vir-chart-draw.h"
#include "vir-chart-layout.h"
#include "vir-chart-svg.h"
#include "vir-chart-table.h"
#include "vir-error.h"
#include "vir-picture-surface.h"
#include "vir-png.h"

#define SOFTWARE "Virement " VERSION
/* Beyond this cairo has no image surfaces; a picture is no smaller than a few letters. */
#define MAX_SIDE 32767
#define MIN_SIDE 64
/* The most pixels of a picture, about 400 MB of memory. */
#define MAX_PIXELS (G_GUINT64_CONSTANT (100) * 1000 * 1000)

static const VirPresetInfo presets[VIR_N_PRESETS] = {
  [VIR_PRESET_A4] = { "a4", 1890, 1063, 300, 33, 0 },
  [VIR_PRESET_A4_LANDSCAPE] = { "a4-landscape", 2917, 1654, 300, 42, 0 },
  [VIR_PRESET_SLIDE] = { "slide", 1920, 1080, 96, 34, 0 },
  [VIR_PRESET_WEB] = { "web", 1200, 750, 192, 24, 0 },
  [VIR_PRESET_SOCIAL] = { "social", 1200, 675, 96, 21, 40 },
  [VIR_PRESET_POSTER] = { "poster", 2480, 1754, 150, 42, 0 },
};

/**
 * vir_chart_preset_get_info:
 * @preset: a preset
 *
 * Looks the figures of a preset up.
 *
 * Returns: (transfer none): name, size and resolution
 */
const VirPresetInfo *
vir_chart_preset_get_info (VirChartPreset preset)
{
  g_return_val_if_fail (preset < VIR_N_PRESETS, &presets[VIR_PRESET_A4]);
  return &presets[preset];
}

/**
 * vir_chart_preset_parse:
 * @name: a name, "a4", "a4-landscape", "slide", "web", "social" or "poster"
 * @preset: (out): the preset
 *
 * Finds a preset by its name.
 *
 * Returns: whether there is one
 */
gboolean
vir_chart_preset_parse (const char     *name,
                        VirChartPreset *preset)
{
  for (guint i = 0; i < VIR_N_PRESETS; i++)
    if (strcmp (presets[i].name, name) == 0)
      {
        *preset = (VirChartPreset) i;
        return TRUE;
      }
  return FALSE;
}

/* A picture at work, laid out and ready to be drawn. */
typedef struct
{
  const VirChartSpec *spec;
  VirChartText       *text;
  VirChartScene      *scene;
  VirExportOptions    options;
  guint               width;
  guint               height;
  guint               dpi;
  double              text_size;
  double              title_size;
} Job;

static gboolean
set_job_size (Job     *job,
              GError **error)
{
  const VirPresetInfo *info = vir_chart_preset_get_info (job->options.preset);
  double               times = job->options.scale > 0 ? job->options.scale : 1;
  double               scale;

  job->width = (guint) round ((job->options.width != 0 ? job->options.width : info->width) * times);
  job->height = (guint) round ((job->options.height != 0 ? job->options.height : info->height) * times);
  job->dpi = (guint) round (info->dpi * times);
  scale = MIN ((double) job->width / info->width, (double) job->height / info->height);
  job->text_size = info->text * scale;
  job->title_size = info->title * scale;
  if (job->width >= MIN_SIDE && job->height >= MIN_SIDE && job->width <= MAX_SIDE &&
      job->height <= MAX_SIDE && (guint64) job->width * job->height <= MAX_PIXELS)
    return TRUE;
  g_set_error (error,
               VIR_ERROR,
               VIR_ERROR_USAGE,
               _ ("A picture of %u × %u pixels is not possible"),
               job->width,
               job->height);
  return FALSE;
}

static void
job_clear (Job *job)
{
  g_clear_pointer (&job->scene, vir_chart_scene_free);
  g_clear_pointer (&job->text, vir_chart_text_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Job, job_clear)

/* Lays the picture out; a chart for which there is only a sentence is no picture. */
static gboolean
job_prepare (Job     *job,
             GError **error)
{
  VirChartStyle style = { VIR_CHART_PRINT, 0, 0, !job->options.bare, TRUE };

  if (!set_job_size (job, error))
    return FALSE;
  style.text = job->text_size;
  style.title = job->title_size;
  job->text = vir_chart_text_new_bundled ();
  job->scene = vir_chart_layout (job->spec, vir_chart_text_get_metrics (job->text), job->width, job->height, &style);
  if (job->scene->sentence == NULL)
    return TRUE;
  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_LIMIT, job->scene->sentence);
  return FALSE;
}

static void
draw_job (const Job *job,
          cairo_t   *cr)
{
  const VirPalette *palette = vir_palette_get (job->options.theme);

  if (!job->options.transparent)
    {
      guint32 rgb = palette->rgb[VIR_COLOUR_GROUND];

      cairo_set_source_rgb (cr,
                            ((rgb >> 16) & 0xff) / 255.0,
                            ((rgb >> 8) & 0xff) / 255.0,
                            (rgb & 0xff) / 255.0);
      cairo_paint (cr);
    }
  vir_chart_draw (job->scene, palette, job->text, cr);
}

static gboolean
check_surface (cairo_t *cr,
               GError **error)
{
  cairo_status_t status = cairo_status (cr);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (cairo_get_target (cr));
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error,
               VIR_ERROR,
               VIR_ERROR_IO,
               _ ("The chart could not be drawn: %s"),
               cairo_status_to_string (status));
  return FALSE;
}

static GBytes *
render_png (const Job *job,
            GError   **error)
{
  cairo_format_t   format = job->options.transparent ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24;
  cairo_surface_t *surface = vir_picture_surface_new (format, job->width, job->height);
  cairo_t         *cr = cairo_create (surface);
  g_autofree char *description = vir_chart_describe (job->spec);
  const VirPngText texts[] = {
    { "Title", job->spec->head.title },
    { "Description", description },
    { "Source", job->spec->head.source },
    { "Software", SOFTWARE },
  };
  GBytes *bytes = NULL;

  draw_job (job, cr);
  if (check_surface (cr, error))
    bytes = vir_png_encode (surface, job->dpi, texts, G_N_ELEMENTS (texts));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return bytes;
}

static cairo_status_t
append_bytes (void                *closure,
              const unsigned char *data,
              unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_pdf_words (const Job       *job,
               cairo_surface_t *surface)
{
  g_autofree char *description = vir_chart_describe (job->spec);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, job->spec->head.title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, job->spec->head.source);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, SOFTWARE);
  /* No date: the file must not depend on when it was written. */
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, NULL);
}

/* SVG and PDF are drawn in the pixels of the preset on a page of its size in points. */
static GBytes *
render_vector (const Job *job,
               GError   **error)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  double                 scale = 72.0 / job->dpi;
  double                 width = job->width * scale;
  double                 height = job->height * scale;
  cairo_surface_t       *surface;
  cairo_t               *cr;
  gboolean               done;

  if (job->options.format == VIR_CHART_FORMAT_PDF)
    {
      surface = cairo_pdf_surface_create_for_stream (append_bytes, out, width, height);
      set_pdf_words (job, surface);
    }
  else
    surface = cairo_svg_surface_create_for_stream (append_bytes, out, width, height);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  draw_job (job, cr);
  cairo_surface_finish (surface);
  done = check_surface (cr, error);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  if (!done)
    return NULL;
  if (job->options.format == VIR_CHART_FORMAT_SVG)
    {
      g_autofree char *description = vir_chart_describe (job->spec);

      return vir_chart_svg_finish (out, job->spec->head.title, description, job->spec->head.source);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

static GBytes *
render_text (const VirChartSpec *spec,
             VirChartFormat      format)
{
  g_autoptr (VirChartTable) table = NULL;
  char                     *text;

  if (format == VIR_CHART_FORMAT_CSV)
    {
      table = vir_chart_table_new (spec);
      text = vir_chart_table_to_csv (table);
    }
  else
    text = vir_chart_describe_long (spec);
  return g_bytes_new_take (text, strlen (text));
}

/**
 * vir_chart_render:
 * @spec: what to show
 * @options: how; the format must be named
 * @error: return location for an error
 *
 * Makes the bytes of a file. Uses no window system and may run in any thread. A chart for which there is only a
 * sentence, because it cannot be drawn or has no room at the size, gives %VIR_ERROR_LIMIT with that sentence.
 *
 * Returns: (transfer full) (nullable): the bytes
 */
GBytes *
vir_chart_render (const VirChartSpec     *spec,
                  const VirExportOptions *options,
                  GError                **error)
{
  g_auto (Job) job = { .spec = spec, .options = *options };

  switch (options->format)
    {
    case VIR_CHART_FORMAT_PNG:
      return job_prepare (&job, error) ? render_png (&job, error) : NULL;
    case VIR_CHART_FORMAT_SVG:
    case VIR_CHART_FORMAT_PDF:
      return job_prepare (&job, error) ? render_vector (&job, error) : NULL;
    case VIR_CHART_FORMAT_CSV:
    case VIR_CHART_FORMAT_TXT:
      return render_text (spec, options->format);
    case VIR_CHART_FORMAT_BY_NAME:
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * vir_chart_export_fits:
 * @spec: a chart
 * @options: how it would be exported
 * @error: return location for an error
 *
 * Tells whether there would be a picture, without drawing it.
 *
 * Returns: whether there would; else %VIR_ERROR_LIMIT says why not, or %VIR_ERROR_USAGE that there is none of its size
 */
gboolean
vir_chart_export_fits (const VirChartSpec     *spec,
                       const VirExportOptions *options,
                       GError                **error)
{
  g_auto (Job) job = { .spec = spec, .options = *options };

  return job_prepare (&job, error);
}

/**
 * vir_chart_export_lint:
 * @spec: a chart
 * @options: how it would be exported
 *
 * Looks for whatever would mislead a reader of the exported picture, its labels and colours among it.
 *
 * Returns: (transfer full): what was found
 */
VirChartLint *
vir_chart_export_lint (const VirChartSpec     *spec,
                       const VirExportOptions *options)
{
  g_auto (Job)  job = { .spec = spec, .options = *options };
  VirChartLint *lint = vir_chart_lint_new (spec);

  if (job_prepare (&job, NULL))
    vir_chart_lint_picture (lint, job.scene, vir_palette_get (options->theme));
  return lint;
}

static const struct
{
  const char    *suffix;
  VirChartFormat format;
} suffixes[] = {
  { ".png", VIR_CHART_FORMAT_PNG },
  { ".svg", VIR_CHART_FORMAT_SVG },
  { ".pdf", VIR_CHART_FORMAT_PDF },
  { ".csv", VIR_CHART_FORMAT_CSV },
  { ".txt", VIR_CHART_FORMAT_TXT },
};

static const char *
find_suffix (const char     *path,
             VirChartFormat *format)
{
  gsize length = strlen (path);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (length > 4 && g_ascii_strcasecmp (path + length - 4, suffixes[i].suffix) == 0)
      {
        *format = suffixes[i].format;
        return path + length - 4;
      }
  return NULL;
}

static gboolean
write_bytes (const char *path,
             GBytes     *bytes,
             GError    **error)
{
  gsize             length;
  const char       *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GError) local = NULL;

  if (g_file_set_contents_full (path,
                                data,
                                (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT,
                                0666,
                                &local))
    return TRUE;
  g_set_error (error, VIR_ERROR, VIR_ERROR_IO, _ ("%s could not be written: %s"), path, local->message);
  return FALSE;
}

static gboolean
write_side_file (const VirChartSpec *spec,
                 const char         *path,
                 const char         *end,
                 const char         *suffix,
                 VirChartFormat      format,
                 GError            **error)
{
  g_autofree char   *stem = g_strndup (path, (gsize) (end - path));
  g_autofree char   *side = g_strconcat (stem, suffix, NULL);
  g_autoptr (GBytes) bytes = render_text (spec, format);

  return write_bytes (side, bytes, error);
}

/**
 * vir_chart_export:
 * @spec: what to show
 * @path: the file to write
 * @options: (nullable): how to write it
 * @error: return location for an error of #VIR_ERROR
 *
 * Writes a chart, and beside a picture its numbers (.csv) and its description (.txt) unless told not to.
 * A file is replaced whole or not at all.
 *
 * Returns: whether all files were written
 */
gboolean
vir_chart_export (const VirChartSpec     *spec,
                  const char             *path,
                  const VirExportOptions *options,
                  GError                **error)
{
  static const VirExportOptions defaults = VIR_EXPORT_OPTIONS_INIT;
  VirExportOptions              used = options != NULL ? *options : defaults;
  VirChartFormat                named = VIR_CHART_FORMAT_BY_NAME;
  const char                   *end = find_suffix (path, &named);
  g_autoptr (GBytes)            bytes = NULL;

  if (used.format == VIR_CHART_FORMAT_BY_NAME)
    used.format = named;
  if (used.format == VIR_CHART_FORMAT_BY_NAME)
    {
      g_set_error (error,
                   VIR_ERROR,
                   VIR_ERROR_USAGE,
                   _ ("%s: the name must end in .png, .svg, .pdf, .csv or .txt"),
                   path);
      return FALSE;
    }
  bytes = vir_chart_render (spec, &used, error);
  if (bytes == NULL || !write_bytes (path, bytes, error))
    return FALSE;
  if (!used.side_files || used.format == VIR_CHART_FORMAT_CSV || used.format == VIR_CHART_FORMAT_TXT)
    return TRUE;
  if (end == NULL)
    end = path + strlen (path);
  return write_side_file (spec, path, end, ".csv", VIR_CHART_FORMAT_CSV, error) &&
         write_side_file (spec, path, end, ".txt", VIR_CHART_FORMAT_TXT, error);
}
