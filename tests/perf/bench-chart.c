/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How long pictures take: the packages of ten amendments and the gap curve over 300 savings, 1600 × 900, step by step
 * and as a whole. Medians are printed; nothing is asserted. With a FILE it writes the budget there and nothing else,
 * so that `virement-cli chart FILE packages -o out.png --size 1600x900` can be timed as a whole process. */

#include "config.h"

#include "vir-bench.h"
#include "vir-chart-class.h"
#include "vir-chart-draw.h"
#include "vir-chart-export.h"
#include "vir-chart-layout.h"
#include "vir-evaluate.h"
#include "vir-json-writer.h"
#include "vir-picture-surface.h"
#include "vir-png.h"

#include <stdio.h>

#define WIDTH 1600
#define HEIGHT 900
#define RUNS 60

typedef struct
{
  const VirChartSpec *spec;
  VirChartStyle       style;
  VirChartText       *text;
  VirChartScene      *scene;
  cairo_surface_t    *surface;
  VirExportOptions    options;
} Bench;

static void
lay_out (guint    run,
         gpointer user_data)
{
  Bench *bench = user_data;

  vir_chart_text_free (bench->text);
  g_clear_pointer (&bench->scene, vir_chart_scene_free);
  bench->text = vir_chart_text_new_bundled ();
  bench->scene = vir_chart_layout (bench->spec, vir_chart_text_get_metrics (bench->text), WIDTH, HEIGHT, &bench->style);
}

static void
draw (guint    run,
      gpointer user_data)
{
  Bench   *bench = user_data;
  cairo_t *cr;

  cairo_surface_destroy (bench->surface);
  bench->surface = vir_picture_surface_new (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cr = cairo_create (bench->surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  vir_chart_draw (bench->scene, vir_palette_get (VIR_THEME_PRINT), bench->text, cr);
  cairo_destroy (cr);
}

static void
encode (guint    run,
        gpointer user_data)
{
  Bench *bench = user_data;

  g_bytes_unref (vir_png_encode (bench->surface, 96, NULL, 0));
}

static void
render (guint    run,
        gpointer user_data)
{
  Bench *bench = user_data;

  g_bytes_unref (vir_chart_render (bench->spec, &bench->options, NULL));
}

static void
run_kind (const VirOutlook *outlook,
          const char       *kind)
{
  static const struct
  {
    const char    *name;
    VirChartFormat format;
  } formats[] = { { "PNG", VIR_CHART_FORMAT_PNG }, { "SVG", VIR_CHART_FORMAT_SVG }, { "PDF", VIR_CHART_FORMAT_PDF } };
  const VirChartAsk        ask = { .document = "bench.virement" };
  g_autoptr (VirChartSpec) spec = vir_chart_build (vir_chart_class_find (kind), outlook, &ask);
  Bench bench = { .spec = spec, .style = { VIR_CHART_PRINT, 28, 0, TRUE, TRUE }, .options = VIR_EXPORT_OPTIONS_INIT };

  if (spec->refusal != NULL)
    {
      printf ("%-10s %s\n", kind, spec->refusal);
      return;
    }
  bench.options.width = WIDTH;
  bench.options.height = HEIGHT;
  printf ("%-10s", kind);
  printf (" %9.2f", vir_bench_median (RUNS, lay_out, &bench) / 1000);
  printf (" %9.2f", vir_bench_median (RUNS, draw, &bench) / 1000);
  printf (" %9.2f", vir_bench_median (RUNS, encode, &bench) / 1000);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      bench.options.format = formats[i].format;
      printf (" %9.2f", vir_bench_median (RUNS, render, &bench) / 1000);
    }
  printf ("\n");
  cairo_surface_destroy (bench.surface);
  vir_chart_scene_free (bench.scene);
  vir_chart_text_free (bench.text);
}

int
main (int    argc,
      char **argv)
{
  VirBenchSize           size = { 1000, 5, 300, 10, 30 };
  g_autoptr (VirInput)   input = vir_bench_input (&size);
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  if (argc > 1)
    {
      g_autoptr (GBytes) bytes = vir_json_write (input);

      return g_file_set_contents (argv[1], g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL) ? 0 : 1;
    }
  printf ("Median ms      layout      draw    encode       PNG       SVG       PDF\n");
  run_kind (outlook, "packages");
  run_kind (outlook, "gap-curve");
  printf ("Goal for a PNG: 12\n");
  return 0;
}
