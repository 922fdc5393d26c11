/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The engine against the naive reference, on random documents, figure by figure. */

#include "config.h"

#include "vir-compare.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-naive.h"
#include "vir-random.h"

#define DOCUMENTS VIR_RUNS (10000)

static void
check (VirInput  *input,
       VirStance *stance)
{
  VirOutlook            *naive = vir_naive_evaluate (input, stance);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
  g_autofree char       *difference = vir_outlook_difference (naive, outlook, FALSE);

  if (difference != NULL)
    {
      g_autofree char *document = vir_input_describe (input);
      g_autofree char *text = vir_stance_describe (stance);

      g_printerr ("%s%s\nThe reference, the engine:\n%s", document, text, difference);
      g_error ("the engine differs from the naive reference");
    }
  vir_naive_free (naive);
}

static void
test_random (void)
{
  guint documents = g_test_quick () ? DOCUMENTS : 10 * DOCUMENTS;

  for (guint i = 0; i < documents; i++)
    {
      g_autoptr (VirInput)  input = vir_random_input ();
      g_autoptr (VirStance) stance = vir_random_stance (input);

      check (input, stance);
    }
}

/* Documents that came about by edits have removed slots, moved records, odd words. */
static void
test_edited (void)
{
  for (guint i = 0; i < VIR_RUNS (300); i++)
    {
      VirInput *input = vir_random_input ();

      for (guint step = 0; step < 10; step++)
        {
          VirInput             *after = vir_random_edit (input);
          g_autoptr (VirStance) stance = vir_random_stance (after);

          check (after, stance);
          vir_input_unref (input);
          input = after;
        }
      vir_input_unref (input);
    }
}

static void
test_fixtures (void)
{
  g_autoptr (VirInput)  small = vir_fixture_small ();
  g_autoptr (VirInput)  norfolk = vir_fixture_norfolk ();
  g_autoptr (VirStance) none = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirStance) both = vir_stance_new ((const char *const[]){ "libdem", "labour", NULL }, VIR_BASIS_ASSESSED);

  check (small, none);
  check (norfolk, none);
  check (norfolk, both);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/naive/fixtures", test_fixtures);
  g_test_add_func ("/naive/random", test_random);
  g_test_add_func ("/naive/edited", test_edited);

  return g_test_run ();
}
