/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The statutory calculation on Norfolk 2018/19 and on Walsall 2015/16, whose alternative budget
 * restated it. */

#include "config.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-statutory.h"

static VirInput *
add_total (VirInput *input,
           VirRole   role,
           gint64    pence,
           guint     netted)
{
  g_autofree char *id = g_strdup_printf ("total-%d", role);
  VirTotalRecord  *total = vir_record_new (VIR_KIND_TOTAL, id);

  total->role = role;
  total->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (pence));
  total->netted = netted;
  return vir_input_put_take (input, total);
}

static VirOutlook *
look (VirInput   *input,
      const char *amendment)
{
  const char           *ids[] = { amendment, NULL };
  g_autoptr (VirStance) stance = vir_stance_new (ids, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static void
test_norfolk (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook) outlook = NULL;
  VirStatutory           before, after;

  input = add_total (g_steal_pointer (&input), VIR_ROLE_GROSS, POUNDS (1376500000), 0);
  input = add_total (g_steal_pointer (&input), VIR_ROLE_INCOME, POUNDS (780500000), 0);
  outlook = look (input, "libdem");
  g_assert_true (vir_statutory (outlook, 0, &before, &after));
  g_assert_cmpint (before.income, ==, POUNDS (993400000));
  g_assert_cmpint (before.requirement, ==, POUNDS (383100000));
  /* £1.85m put back, £100,000 saved: E rises by what is not paid for */
  g_assert_cmpint (after.expenditure - before.expenditure, ==, POUNDS (1750000));
  g_assert_cmpint (after.income, ==, before.income);
}

static void
test_walsall (void)
{
  g_autoptr (VirInput)   input = vir_input_new (2015, 1);
  g_autoptr (VirOutlook) outlook = NULL;
  VirStatutory           before, after;

  input = add_total (g_steal_pointer (&input), VIR_ROLE_GROSS, POUNDS (625953587), 0);
  input = add_total (g_steal_pointer (&input), VIR_ROLE_INCOME, POUNDS (532250620), 0);
  outlook = look (input, NULL);
  g_assert_true (vir_statutory (outlook, 0, &before, &after));
  g_assert_cmpint (before.requirement, ==, POUNDS (93702967));
  g_assert_cmpint (after.requirement, ==, before.requirement);
}

/* R moves by the sum of the counted effects but those on tax, whatever their nature. */
static void
test_moves_by_effects (void)
{
  g_autoptr (VirInput)   input = vir_fixture_small ();
  g_autoptr (VirOutlook) outlook = NULL;
  VirChangeRecord       *use = vir_fixture_change ("use", "a", VIR_TARGET_RESERVE, "general",
                                                   VIR_WORD_USE);
  VirChangeRecord       *fees = vir_fixture_change ("fees", "a", VIR_TARGET_LINE, "roads",
                                                    VIR_WORD_RAISE_INCOME);
  VirStatutory           before, after;

  use->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (POUNDS (3)));
  fees->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (POUNDS (5)));
  input = vir_fixture_amendment (g_steal_pointer (&input), "a");
  input = vir_input_put_take (g_steal_pointer (&input), use);
  input = vir_input_put_take (g_steal_pointer (&input), fees);
  input = add_total (g_steal_pointer (&input), VIR_ROLE_GROSS, POUNDS (100), 0);
  input = add_total (g_steal_pointer (&input), VIR_ROLE_INCOME, POUNDS (40), 1 << VIR_FUNDING_GRANT);
  outlook = look (input, "a");
  g_assert_true (vir_statutory (outlook, 0, &before, &after));
  g_assert_cmpint (before.income, ==, POUNDS (40));
  g_assert_cmpint (after.income, ==, POUNDS (48));
  g_assert_cmpint (after.requirement - before.requirement, ==, outlook->now[0].effects);
}

static void
test_not_printed (void)
{
  g_autoptr (VirInput)   input = vir_fixture_small ();
  g_autoptr (VirOutlook) outlook = look (input, NULL);
  VirStatutory           before, after;

  g_assert_false (vir_statutory (outlook, 0, &before, &after));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/statutory/norfolk", test_norfolk);
  g_test_add_func ("/statutory/walsall", test_walsall);
  g_test_add_func ("/statutory/moves-by-effects", test_moves_by_effects);
  g_test_add_func ("/statutory/not-printed", test_not_printed);
  return g_test_run ();
}
