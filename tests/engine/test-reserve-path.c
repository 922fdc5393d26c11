/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reserves of one kind together, by hand. */

#include "config.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-reserve-path.h"

static VirInput *
put_reserve (VirInput      *input,
             const char    *id,
             VirReserveKind kind,
             gint64         opening,
             VirSeries      uses)
{
  VirReserveRecord *reserve = vir_record_new (VIR_KIND_RESERVE, id);

  reserve->reserve = (int) kind;
  reserve->opening = opening;
  reserve->uses = uses;
  return vir_input_put_take (input, reserve);
}

static VirOutlook *
evaluate (VirInput   *input,
          const char *amendment)
{
  g_autoptr (VirStance) stance = vir_stance_new ((const char *const[]){ amendment, NULL }, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

/* General: £10m, minimum £5m; the amendment uses £6m in the second year. */
static void
test_general (void)
{
  g_autoptr (VirInput)   input = vir_fixture_amendment (vir_fixture_small (), "a");
  VirChangeRecord       *change = vir_fixture_change ("c", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE);
  g_autoptr (VirOutlook) outlook = NULL;
  VirReservePath         published, now;

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF,
                                        SERIES (0, POUNDS (6000000), 0));
  input = vir_input_put_take (g_steal_pointer (&input), change);
  outlook = evaluate (input, "a");
  vir_reserve_path (outlook, VIR_RESERVE_GENERAL, TRUE, &published);
  vir_reserve_path (outlook, VIR_RESERVE_GENERAL, FALSE, &now);
  g_assert_cmpuint (published.n, ==, 1);
  g_assert_cmpint (published.opening, ==, POUNDS (10000000));
  g_assert_cmpint (published.low, ==, POUNDS (10000000));
  g_assert_cmpint (published.low_year, ==, 0);
  g_assert_cmpint (vir_reserve_path_short (&published), ==, 0);
  g_assert_cmpint (now.closing[0], ==, POUNDS (10000000));
  g_assert_cmpint (now.closing[1], ==, POUNDS (4000000));
  g_assert_cmpint (now.low, ==, POUNDS (4000000));
  g_assert_cmpint (now.low_year, ==, 1);
  g_assert_cmpint (vir_reserve_path_short (&now), ==, POUNDS (1000000));
}

static void
test_kinds (void)
{
  g_autoptr (VirInput)   input = vir_fixture_small ();
  g_autoptr (VirOutlook) outlook = NULL, unknown = NULL;
  VirReservePath         general, earmarked, fenced;

  input = put_reserve (g_steal_pointer (&input), "winter", VIR_RESERVE_EARMARKED, POUNDS (3000000),
                       SERIES (POUNDS (1000000), 0, 0));
  input = put_reserve (g_steal_pointer (&input), "change", VIR_RESERVE_EARMARKED, POUNDS (2000000), SERIES (0, 0, 0));
  outlook = evaluate (input, NULL);
  vir_reserve_path (outlook, VIR_RESERVE_GENERAL, TRUE, &general);
  vir_reserve_path (outlook, VIR_RESERVE_EARMARKED, TRUE, &earmarked);
  vir_reserve_path (outlook, VIR_RESERVE_RING_FENCED, TRUE, &fenced);
  g_assert_cmpint (general.closing[0], ==, POUNDS (10000000));
  g_assert_cmpuint (earmarked.n, ==, 2);
  g_assert_cmpint (earmarked.opening, ==, POUNDS (5000000));
  g_assert_cmpint (earmarked.closing[0], ==, POUNDS (4000000));
  g_assert_cmpint (earmarked.minimum, ==, UNKNOWN);
  g_assert_cmpint (vir_reserve_path_short (&earmarked), ==, UNKNOWN);
  g_assert_cmpuint (fenced.n, ==, 0);
  g_assert_cmpint (fenced.low, ==, UNKNOWN);

  /* One that is not known makes the sum not known; it is no zero. */
  input = put_reserve (g_steal_pointer (&input), "secret", VIR_RESERVE_EARMARKED, UNKNOWN, SERIES (0, 0, 0));
  unknown = evaluate (input, NULL);
  vir_reserve_path (unknown, VIR_RESERVE_EARMARKED, TRUE, &earmarked);
  g_assert_cmpuint (earmarked.unknown, ==, 1);
  g_assert_cmpint (earmarked.closing[0], ==, UNKNOWN);
  g_assert_cmpint (earmarked.low_year, ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reserve-path/general", test_general);
  g_test_add_func ("/reserve-path/kinds", test_kinds);
  return g_test_run ();
}
