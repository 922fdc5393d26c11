/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays out, says, reads and tables what a kind of chart makes of each case. */

#include "vir-chart-check.h"
#include "vir-colour-check.h"
#include "vir-picture-compare.h"

#include <string.h>

#include "vir-chart-describe.h"
#include "vir-chart-draw.h"
#include "vir-chart-export.h"
#include "vir-chart-lint.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"
#include "vir-chart-text.h"
#include "vir-png.h"

/* What of a line is taken as ink, in sizes of its text. */
#define INK_ABOVE 0.72
#define INK_BELOW 0.2

const VirChartStyle vir_check_screen = { VIR_CHART_SCREEN, 12, 0, TRUE, TRUE };
const VirChartStyle vir_check_print = { VIR_CHART_PRINT, 33, 0, TRUE, TRUE };

static const char *const case_names[VIR_N_CASES] = {
  "usual", "empty", "one", "many", "negative", "one-year", "ten-years", "long-names", "welsh", "zero", "huge", "unknown"
};

/* Cases */

guint
vir_case_n_items (VirCase which,
                  guint   usual)
{
  if (which == VIR_CASE_EMPTY)
    return 0;
  if (which == VIR_CASE_ONE)
    return 1;
  return which == VIR_CASE_MANY ? 300 : usual;
}

guint
vir_case_n_years (VirCase which,
                  guint   usual)
{
  if (which == VIR_CASE_ONE_YEAR)
    return 1;
  return which == VIR_CASE_TEN_YEARS ? 10 : usual;
}

const char *
vir_case_name (VirCase which,
               guint   i)
{
  static const char *const usual[] = {
    "Day services", "Children’s centres", "Highways maintenance", "Library opening hours", "Placements",
    "Street lighting", "Agency staff", "Home to school travel", "Waste contract", "Insurance fund", "Property",
    "Digital services"
  };
  static const char *const welsh[] = {
    "Gwasanaethau dydd i oedolion", "Canolfannau plant", "Cynnal a chadw’r priffyrdd", "Llyfrgelloedd a’u horiau agor",
    "Tŷ Gofal Llŷr, Ynys Môn", "Goleuadau stryd", "Addysg Gymraeg ŵyl yr haf", "Cludiant o’r cartref i’r ysgol"
  };
  static const char *const longs[] = {
    "Redesign of the integrated community equipment service and the transport that brings it to people’s homes across "
    "the county",
    "Children’s centres and the family support that is given in them together with health visitors and nursery nurses",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenreinigungsvertrag",
    "Reprovision of supported living for younger adults with learning disabilities, second phase, after consultation"
  };

  if (which == VIR_CASE_WELSH)
    return welsh[i % G_N_ELEMENTS (welsh)];
  if (which == VIR_CASE_LONG_NAMES)
    return longs[i % G_N_ELEMENTS (longs)];
  return usual[i % G_N_ELEMENTS (usual)];
}

gint64
vir_case_amount (VirCase which,
                 guint   i)
{
  static const gint64 thousands[] = { 2500, 2000, 600, 340, 3500, 1150, 1200, 550, 1350, 969, 700, 4865 };
  gint64              pence = thousands[i % G_N_ELEMENTS (thousands)] * 100000;

  switch ((guint) which)
    {
    case VIR_CASE_NEGATIVE:
      return -pence;
    case VIR_CASE_ZERO:
      return 0;
    case VIR_CASE_HUGE:
      return G_GINT64_CONSTANT (9000000000000) + pence;
    case VIR_CASE_UNKNOWN:
      return i % 3 == 1 ? VIR_UNKNOWN : pence;
    default:
      return pence;
    }
}

VirChartHead
vir_case_head (VirCase     which,
               const char *title,
               const char *subtitle)
{
  return (VirChartHead) {
    .title = title,
    .subtitle = subtitle,
    .source = "Source: example.virement, version 4f1c 9a27. Claimed figures unless marked.",
    .place = which == VIR_CASE_WELSH ? "Cyngor Sir Ynys Môn" : "Norfolk County Council",
    .years = "2018/19",
    .format = which == VIR_CASE_HUGE ? VIR_FORMAT_COMMITTEE : VIR_FORMAT_PLAIN,
  };
}

/* Checks */

void
vir_check_golden (const char         *name,
                  const VirChartSpec *spec,
                  double              width,
                  double              height,
                  const VirChartStyle *style)
{
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), width, height, style);
  g_autofree char          *text = vir_chart_scene_to_text (scene);
  g_autofree char          *file = g_strconcat (name, ".txt", NULL);
  g_autofree char          *path = g_test_build_filename (G_TEST_DIST, "data", "golden", "chart", file, NULL);
  g_autofree char          *golden = NULL;

  if (g_getenv ("VIREMENT_UPDATE_GOLDEN") != NULL)
    {
      g_autofree char *folder = g_path_get_dirname (path);

      g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
      g_assert_true (g_file_set_contents (path, text, -1, NULL));
    }
  g_assert_true (g_file_get_contents (path, &golden, NULL, NULL));
  if (strcmp (text, golden) != 0)
    {
      g_autofree char *out = g_test_build_filename (G_TEST_BUILT, file, NULL);

      g_file_set_contents (out, text, -1, NULL);
      g_error ("%s is another layout than the golden; the new one is in %s", name, out);
    }
}

static gboolean
touch (const VirSceneItem *a,
       const VirSceneItem *b)
{
  const double *p = a->points;
  const double *q = b->points;

  return p[0] < q[0] + q[2] - 1 && q[0] < p[0] + p[2] - 1 &&
         p[1] - INK_ABOVE * p[3] < q[1] + INK_BELOW * q[3] - 1 &&
         q[1] - INK_ABOVE * q[3] < p[1] + INK_BELOW * p[3] - 1;
}

/* Texts neither cover each other nor leave the picture, and every number is finite. */
void
vir_check_scene (const VirChartScene *scene,
                 const char          *what)
{
  vir_check_colours (scene, what);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *a = vir_chart_scene_item (scene, i);

      for (guint k = 0; k < 2 * a->n_points; k++)
        g_assert_cmpfloat (ABS (a->points[k]), <, 1e7);
      g_assert_cmpuint (a->datum, <=, scene->n_datums);
      if (a->shape != VIR_SCENE_TEXT)
        continue;
      g_assert_true (g_utf8_validate (a->text, -1, NULL));
      if (a->points[0] < -1 || a->points[0] + a->points[2] > scene->width + 1 ||
          a->points[1] > scene->height + 1 || a->points[1] - INK_ABOVE * a->points[3] < -1)
        g_error ("“%s” leaves the picture of %.0f × %.0f: %s", a->text, scene->width, scene->height, what);
      for (guint k = 0; k < i; k++)
        {
          const VirSceneItem *b = vir_chart_scene_item (scene, k);

          if (b->shape == VIR_SCENE_TEXT && touch (a, b))
            g_error ("“%s” covers “%s” in %.0f × %.0f: %s", a->text, b->text, scene->width, scene->height, what);
        }
    }
}

static void
check_sizes (const VirChartSpec *spec,
             const char         *what)
{
  static const double sizes[][2] = { { 560, 260 }, { 756, 300 }, { 1056, 400 }, { 420, 420 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (VirChartScene) scene = vir_chart_layout (spec,
                                                          vir_sample_metrics (),
                                                          sizes[i][0],
                                                          sizes[i][1],
                                                          &vir_check_screen);

      vir_check_scene (scene, what);
    }
  {
    g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);

    vir_check_scene (scene, what);
  }
}

static void
check_words (const VirChartSpec *spec,
             const char         *what)
{
  g_autofree char *sentence = vir_chart_describe (spec);
  g_autofree char *lines = vir_chart_describe_long (spec);

  g_assert_true (g_utf8_validate (lines, -1, NULL));
  g_assert_true (g_str_has_suffix (sentence, "."));
  if (strstr (sentence, "(null)") != NULL || strstr (lines, "(null)") != NULL)
    g_error ("a description says (null): %s: %s", what, lines);
  for (guint datum = 1; datum <= spec->n_datums; datum++)
    {
      g_autofree char *reading = vir_chart_describe_datum (spec, datum);

      if (reading == NULL || strlen (reading) < 4 || strstr (reading, "(null)") != NULL)
        g_error ("datum %u is not read, “%s”: %s", datum, reading, what);
    }
}

/* Every datum stands in the table, and every row has all its cells. A row of a matrix stands for the datums up to that
 * of the next row. */
static void
check_table (const VirChartSpec *spec,
             const char         *what)
{
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree gboolean      *seen = g_new0 (gboolean, spec->n_datums + 1);
  g_autofree char          *csv = vir_chart_table_to_csv (table);
  guint                     n_columns = vir_chart_table_get_n_columns (table);

  g_assert_cmpuint (n_columns, >, 0);
  for (guint r = 0; r < vir_chart_table_get_n_rows (table); r++)
    {
      g_assert_cmpuint (vir_chart_table_get_datum (table, r), <=, spec->n_datums);
      seen[vir_chart_table_get_datum (table, r)] = TRUE;
      for (guint c = 0; c < n_columns; c++)
        {
          g_autofree char *text = vir_chart_table_dup_text (table, r, c);

          g_assert_true (g_utf8_validate (text, -1, NULL));
          if (vir_chart_table_get_column (table, c) == VIR_CELL_MONEY)
            g_assert_null (vir_chart_table_get_cell (table, r, c)->text);
          else
            g_assert_nonnull (vir_chart_table_get_cell (table, r, c)->text);
        }
    }
  for (guint datum = 1; datum <= spec->n_datums; datum++)
    if (!seen[datum] && vir_chart_table_get_n_rows (table) * (n_columns - 1) < spec->n_datums)
      g_error ("datum %u has no row: %s", datum, what);
  g_assert_true (g_str_has_suffix (csv, "\r\n"));
}

/* @spec: any spec: laid out at the usual sizes and twice alike, said, read and tabled. */
void
vir_check_spec (const VirChartSpec *spec,
                const char         *what)
{
  g_autoptr (VirChartScene) first = vir_chart_layout (spec, vir_sample_metrics (), 756, 300, &vir_check_screen);
  g_autoptr (VirChartScene) second = vir_chart_layout (spec, vir_sample_metrics (), 756, 300, &vir_check_screen);
  g_autofree char          *a = vir_chart_scene_to_text (first);
  g_autofree char          *b = vir_chart_scene_to_text (second);

  g_assert_cmpstr (a, ==, b);
  g_assert_cmpuint (first->items->len, >, 0);
  check_sizes (spec, what);
  check_words (spec, what);
  check_table (spec, what);
}

/* Pictures for people */

static void
write_screen (const VirChartSpec *spec,
              const char         *path,
              VirChartTheme       theme)
{
  cairo_surface_t          *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 756, 300);
  cairo_t                  *cr = cairo_create (surface);
  const VirPalette         *palette = vir_palette_get (theme);
  g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_chart_text_get_metrics (text), 756, 300, &vir_check_screen);
  g_autoptr (GBytes)        bytes = NULL;
  guint32                   rgb = palette->rgb[VIR_COLOUR_GROUND];

  cairo_set_source_rgb (cr, (rgb >> 16) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
  cairo_paint (cr);
  vir_chart_draw (scene, palette, text, cr);
  bytes = vir_png_encode (surface, 96, NULL, 0);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
write_pictures (const VirChartSpec *spec,
                const char         *kind,
                const char         *name)
{
  const char            *folder = g_getenv ("VIREMENT_PICTURES");
  const VirExportOptions options = { .theme = VIR_THEME_PRINT };
  g_autofree char       *stem = NULL, *print = NULL, *light = NULL, *dark = NULL;
  g_autoptr (GError)     error = NULL;

  if (folder == NULL)
    return;
  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  stem = g_strdup_printf ("%s/%s-%s", folder, kind, name);
  print = g_strconcat (stem, "-print.png", NULL);
  light = g_strconcat (stem, "-light.png", NULL);
  dark = g_strconcat (stem, "-dark.png", NULL);
  if (!vir_chart_export (spec, print, &options, &error))
    g_test_message ("%s: %s", stem, error->message);
  write_screen (spec, light, VIR_THEME_LIGHT);
  write_screen (spec, dark, VIR_THEME_DARK);
}

/* The linter finds nothing against the usual picture in any theme that a person sees, but that a council with five
 * groups has five colours. */
static void
check_lint (const VirChartSpec *spec,
            const char         *what)
{
  static const VirChartTheme themes[] = { VIR_THEME_PRINT, VIR_THEME_LIGHT, VIR_THEME_DARK, VIR_THEME_HIGH_CONTRAST };
  g_autoptr (VirChartScene)  scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

      vir_chart_lint_picture (lint, scene, vir_palette_get (themes[i]));
      for (guint k = 0; k < vir_chart_lint_count (lint); k++)
        if (strcmp (vir_chart_lint_nth (lint, k)->test, "too-many-colours") != 0)
          g_error ("%s: %s: %s", what, vir_chart_lint_nth (lint, k)->test,
                   vir_chart_lint_nth (lint, k)->reason);
    }
}

/* @kind: the folder of its goldens. */
void
vir_check_kind (const char  *kind,
                VirCaseMaker make)
{
  for (guint i = 0; i < VIR_N_CASES; i++)
    {
      g_autoptr (VirChartSpec) spec = make ((VirCase) i);
      g_autofree char         *name = g_strdup_printf ("%s/%s", kind, case_names[i]);
      g_autofree char         *screen = g_strconcat (name, "-screen", NULL);

      g_autofree char         *sentence = vir_chart_describe (spec);

      if (strlen (spec->head.title) > 8 && strstr (sentence, spec->head.title) != NULL)
        g_error ("the alternative text repeats the title: %s", name);
      write_pictures (spec, kind, case_names[i]);
      vir_check_spec (spec, name);
      vir_check_golden (name, spec, 1890, 1063, &vir_check_print);
      if (i == VIR_CASE_USUAL)
        {
          g_autofree char *picture = g_strconcat ("kind-", kind, NULL);

          vir_check_golden (screen, spec, 756, 300, &vir_check_screen);
          vir_picture_check_spec (picture, spec);
          check_lint (spec, name);
        }
    }
}
