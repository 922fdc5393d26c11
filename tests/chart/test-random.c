/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kind of chart, in every form, of random documents, wild ones among them: whatever a document holds, there is a
 * picture in which no text covers another, or a sentence that says why there is none. Years, order, basis and letters
 * in place of names are drawn by lot, so that each run tries others. */

#include "vir-chart-check.h"
#include "vir-evaluate.h"
#include "vir-random.h"

#define ROUNDS 30

static void
check_form (const VirChartClass *klass,
            const VirOutlook    *outlook,
            guint                form,
            guint                round)
{
  gboolean                 all = (klass->asks & VIR_ASK_BY_YEAR) != 0 && vir_random_chance (40);
  const VirChartAsk        ask = { .format = (VirNumberFormat) (round % 3),
                                   .neutral = vir_random_chance (50),
                                   .form = form,
                                   .order = (VirChartOrder) g_test_rand_int_range (0, VIR_N_ORDERS),
                                   .year = all ? VIR_CHART_ALL_YEARS : g_test_rand_int_range (0, (int) outlook->years.n),
                                   .today = vir_random_chance (20) ? 736000 + round * 40 : 0 };
  g_autoptr (VirChartSpec) spec = vir_chart_build (klass, outlook, &ask);
  g_autofree char         *what = g_strdup_printf ("%s, form %u, year %d, %s, of random document %u",
                                                   klass->name, form, ask.year, ask.neutral ? "neutral" : "by name", round);

  vir_check_spec (spec, what);
}

static void
check_kind (gconstpointer data)
{
  const VirChartClass *klass = data;

  for (guint round = 0; round < VIR_RUNS (ROUNDS); round++)
    {
      g_autoptr (VirInput)   input = round % 4 == 3 ? vir_random_input_wild () : vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

      for (guint form = 0; form < MAX (klass->n_forms, 1); form++)
        check_form (klass, outlook, form, round);
    }
}

int
main (int    argc,
      char **argv)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/random/", classes[i]->name, NULL);

      g_test_add_data_func (path, classes[i], check_kind);
    }
  return g_test_run ();
}
