/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Kinds of chart of random documents, wild ones among them: whatever a document holds, there is a picture in which no
 * text covers another, or a sentence that says why there is none. */

#include "vir-chart-check.h"
#include "vir-deadlines-chart.h"
#include "vir-evaluate.h"
#include "vir-random.h"
#include "vir-reserves-chart.h"
#include "vir-slope-chart.h"
#include "vir-tax-chart.h"

#define ROUNDS 40

static void
check_kind (gconstpointer data)
{
  const VirChartClass *klass = data;

  for (guint round = 0; round < ROUNDS; round++)
    {
      g_autoptr (VirInput)     input = round % 4 == 3 ? vir_random_input_wild () : vir_random_input ();
      g_autoptr (VirStance)    stance = vir_random_stance (input);
      g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
      const VirChartAsk        ask = { .format = (VirNumberFormat) (round % 3),
                                       .neutral = round % 2 == 1,
                                       .year = (int) (round % outlook->years.n),
                                       .today = round % 5 == 0 ? 736000 + round * 40 : 0 };
      g_autoptr (VirChartSpec) spec = vir_chart_build (klass, outlook, &ask);
      g_autofree char         *what = g_strdup_printf ("%s of random document %u", klass->name, round);

      vir_check_spec (spec, what);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/random/deadlines", &vir_deadlines_chart_class, check_kind);
  g_test_add_data_func ("/random/reserves", &vir_reserves_chart_class, check_kind);
  g_test_add_data_func ("/random/slope", &vir_slope_chart_class, check_kind);
  g_test_add_data_func ("/random/tax", &vir_tax_chart_class, check_kind);
  return g_test_run ();
}
