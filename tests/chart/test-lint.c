/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The linter: each test finds what it must find and nothing beside it. */

#include <string.h>

#include "vir-chart-lint.h"
#include "vir-chart-samples.h"

#define FILL(name) ((VirPaint) { .colour = VIR_COLOUR_##name })

static guint
count (const VirChartLint *lint,
       const char         *test)
{
  guint n = 0;

  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    if (strcmp (vir_chart_lint_nth (lint, i)->test, test) == 0)
      n++;
  return n;
}

static VirChartLint *
look (const VirChartScene *scene)
{
  g_autoptr (VirChartSpec) spec = vir_sample_bridge ();
  VirChartLint            *lint = vir_chart_lint_new (spec);

  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 0);
  vir_chart_lint_picture (lint, scene, vir_palette_get (VIR_THEME_PRINT));
  return lint;
}

static VirSceneItem *
add_rect (VirChartScene *scene,
          double         x1,
          double         x2,
          VirPaint       fill)
{
  const double  points[] = { x1, 20, x2, 60 };
  VirSceneItem *item = vir_chart_scene_add (scene, VIR_SCENE_RECT, 1, points, 2);

  item->fill = fill;
  return item;
}

static VirChartScene *
new_scene (void)
{
  VirChartScene *scene = vir_chart_scene_new (300, 100);

  scene->text_size = 12;
  return scene;
}

static void
test_labels (void)
{
  g_autoptr (VirChartScene) scene = new_scene ();
  g_autoptr (VirChartScene) beyond = new_scene ();
  g_autoptr (VirChartLint)  apart = NULL;
  g_autoptr (VirChartLint)  over = NULL;
  g_autoptr (VirChartLint)  cut = NULL;

  vir_chart_scene_add_text (scene, 0, "Day services", 10, 40, 70, 12);
  vir_chart_scene_add_text (scene, 0, "Placements", 90, 40, 60, 12);
  apart = look (scene);
  g_assert_cmpuint (vir_chart_lint_count (apart), ==, 0);
  vir_chart_scene_add_text (scene, 0, "Waste", 60, 44, 40, 12);
  over = look (scene);
  g_assert_cmpuint (count (over, "labels-overlap"), ==, 1);
  g_assert_nonnull (strstr (vir_chart_lint_nth (over, 0)->reason, "Waste"));
  vir_chart_scene_add_text (beyond, 0, "Outside", 280, 90, 40, 12);
  cut = look (beyond);
  g_assert_cmpuint (count (cut, "label-cut-off"), ==, 1);
}

/* Teal and orange are 1.05:1; a gap, an edge or a texture between them mends it. */
static void
test_neighbours (void)
{
  static const struct
  {
    double   from;
    gboolean edge;
    gboolean texture;
    guint    found;
  } table[] = {
    { 50, FALSE, FALSE, 1 },
    { 53, FALSE, FALSE, 0 },
    { 50, TRUE, FALSE, 0 },
    { 50, FALSE, TRUE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (VirChartScene) scene = new_scene ();
      g_autoptr (VirChartLint)  lint = NULL;
      VirSceneItem             *second;

      add_rect (scene, 10, 50, FILL (DOWN));
      second = add_rect (scene, table[i].from, 90, FILL (UP));
      second->stroke = table[i].edge ? FILL (INK) : FILL (NONE);
      second->texture = table[i].texture ? VIR_TEXTURE_RISING : VIR_TEXTURE_NONE;
      lint = look (scene);
      g_assert_cmpuint (count (lint, "fills-alike"), ==, table[i].found);
      g_assert_cmpuint (vir_chart_lint_count (lint), ==, table[i].found);
    }
}

/* Four colours are enough; ink and a colour's second use do not count. */
static void
test_colours (void)
{
  const VirPaint four[] = { FILL (USE_1), FILL (UP), FILL (SOURCE_2), { .colour = VIR_COLOUR_PARTY_FILL, .rgb = 0xe4003b } };
  g_autoptr (VirChartScene) scene = new_scene ();
  g_autoptr (VirChartLint)  enough = NULL;
  g_autoptr (VirChartLint)  many = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (four); i++)
    add_rect (scene, 10 + 60 * i, 50 + 60 * i, four[i]);
  add_rect (scene, 255, 260, (VirPaint) { .colour = VIR_COLOUR_PARTY_LINE, .rgb = 0xe4003b });
  add_rect (scene, 265, 270, FILL (INK));
  enough = look (scene);
  g_assert_cmpuint (vir_chart_lint_count (enough), ==, 0);
  add_rect (scene, 275, 280, FILL (SOURCE_3));
  many = look (scene);
  g_assert_cmpuint (count (many, "too-many-colours"), ==, 1);
  g_assert_cmpstr (vir_chart_lint_nth (many, 0)->reason, ==,
                   "5 colours carry meaning; more than 4 are hard to keep apart.");
}

static void
test_head (void)
{
  const VirChartHead       bare = { .title = "One two three four five six seven eight nine ten eleven twelve thirteen "
                                             "fourteen fifteen sixteen" };
  const VirBridgeColumn    step = { "a", "2018/19", 100, TRUE, 0 };
  const VirBridgeData      data = { &step, 1 };
  g_autoptr (VirChartSpec) spec = vir_bridge_chart_new (&bare, &data);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

  g_assert_cmpuint (count (lint, "no-subtitle"), ==, 1);
  g_assert_cmpuint (count (lint, "no-source"), ==, 1);
  g_assert_cmpuint (count (lint, "long-title"), ==, 1);
  g_assert_false (vir_chart_lint_refuses (lint));
}

static void
test_refusal (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_bridge ();
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);
  g_autofree char         *words = NULL;

  g_assert_null (vir_chart_lint_refusal (lint));
  vir_chart_lint_add (lint, "mild", VIR_LINT_CHANGED, g_strdup ("Changed."), g_strdup ("Fine."));
  g_assert_false (vir_chart_lint_refuses (lint));
  vir_chart_lint_add (lint, "hard", VIR_LINT_REFUSED, g_strdup ("It misleads."), g_strdup ("Use bars."));
  words = vir_chart_lint_refusal (lint);
  g_assert_cmpstr (words, ==, "It misleads: use bars.");
  g_assert_true (vir_chart_lint_refuses (lint));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lint/labels", test_labels);
  g_test_add_func ("/lint/neighbours", test_neighbours);
  g_test_add_func ("/lint/colours", test_colours);
  g_test_add_func ("/lint/head", test_head);
  g_test_add_func ("/lint/refusal", test_refusal);
  return g_test_run ();
}
