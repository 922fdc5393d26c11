/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random documents, small ones, drafting or published, sensible or wild; and random stances. */

#include "config.h"

#include "vir-random-private.h"

static const char *const prefixes[VIR_N_KINDS] = {
  "budget", "council", "src", "body", "total", "head", "line", "prop", "fund", "tax", "res", "scheme", "am", "ch", "vote", "map",
};

static gboolean
chance (int percent)
{
  return vir_random_chance (percent);
}

static int
pick (int n)
{
  return g_test_rand_int_range (0, n);
}

static VirInput *
add (VirInput *input,
     VirKind   kind,
     guint     n,
     gboolean  wild)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *wanted = g_strdup_printf ("%s-%u", prefixes[kind], i);
      g_autofree char *id = vir_input_unused_id (input, kind, wanted);

      input = vir_input_put_take (input, wild ? vir_random_record_wild (kind, id, input) : vir_random_record (kind, id, input));
    }

  return input;
}

/* Council tax for each year and the one before, now and then with a hole. */
static VirInput *
add_tax (VirInput *input)
{
  VirYears years = vir_input_years (input);

  for (int y = -1; y < (int) years.n; y++)
    if (chance (85))
      {
        g_autofree char *id = g_strdup_printf ("tax-%d", years.first + y);
        VirTaxRecord    *tax = vir_random_record (VIR_KIND_TAX, id, input);

        tax->year = years.first + y;
        input = vir_input_put_take (input, tax);
      }

  return input;
}

/**
 * vir_random_input:
 *
 * Makes a small document that makes sense, drafting or published.
 *
 * Returns: (transfer full): the root
 */
VirInput *
vir_random_input (void)
{
  VirInput        *input = vir_input_new (g_test_rand_int_range (2010, 2020), chance (5) ? VIR_MAX_YEARS : (guint) g_test_rand_int_range (1, 5));
  VirBudgetRecord *budget = vir_record_copy (vir_input_budget (input));

  budget->standing = pick (2);
  budget->figures = chance (75) ? VIR_FIGURES_BEFORE_PROPOSALS : VIR_FIGURES_AFTER_PROPOSALS;
  budget->running = chance (10);
  input = vir_input_put_take (input, budget);
  input = vir_input_put_take (input, vir_random_record (VIR_KIND_COUNCIL, "council", input));
  input = add (input, VIR_KIND_BODY, (guint) pick (3), FALSE);
  input = add (input, VIR_KIND_AMENDMENT, (guint) pick (4), FALSE);
  input = add (input, VIR_KIND_TOTAL, (guint) pick (5), FALSE);
  input = add (input, VIR_KIND_HEAD, (guint) pick (6), FALSE);
  input = add (input, VIR_KIND_LINE, (guint) (chance (5) ? pick (150) : pick (10)), FALSE);
  input = add (input, VIR_KIND_PROPOSAL, (guint) pick (6), FALSE);
  input = add (input, VIR_KIND_FUNDING, (guint) pick (4), FALSE);
  input = add_tax (input);
  input = add (input, VIR_KIND_RESERVE, (guint) pick (4), FALSE);
  if (vir_input_count (input, VIR_KIND_AMENDMENT) > 0)
    input = add (input, VIR_KIND_CHANGE, (guint) pick (11), FALSE);

  return input;
}

/**
 * vir_random_input_wild:
 *
 * Makes a small document with records of every kind, each field drawn by its type alone.
 *
 * Returns: (transfer full): the root
 */
VirInput *
vir_random_input_wild (void)
{
  VirInput *input = vir_input_new (g_test_rand_int_range (2010, 2020), (guint) g_test_rand_int_range (1, VIR_MAX_YEARS + 1));

  for (guint kind = VIR_KIND_SOURCE; kind < VIR_N_KINDS; kind++)
    input = add (input, (VirKind) kind, (guint) pick (4), TRUE);
  for (guint kind = VIR_KIND_BUDGET; kind <= VIR_KIND_COUNCIL; kind++)
    {
      VirRecord *record = vir_random_record_wild ((VirKind) kind, prefixes[kind], input);

      if (kind == VIR_KIND_BUDGET)
        {
          VirBudgetRecord *budget = (gpointer) record;

          budget->first_year = vir_input_years (input).first;
          budget->years = vir_input_years (input).n;
        }
      input = vir_input_put_take (input, record);
    }

  return input;
}

/**
 * vir_random_stance:
 * @input: a root
 *
 * Returns: (transfer full): up to four of its amendments in any order, on either basis
 */
VirStance *
vir_random_stance (const VirInput *input)
{
  const char *ids[5] = { NULL };
  guint       n = (guint) pick (5), k = 0;

  for (guint i = 0; i < n; i++)
    {
      const char *id = vir_random_id (input, VIR_KIND_AMENDMENT);

      if (id != NULL && !g_strv_contains (ids, id))
        ids[k++] = id;
    }

  return vir_stance_new (ids, chance (50) ? VIR_BASIS_CLAIMED : VIR_BASIS_ASSESSED);
}
