/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Majorities on the chamber of Norfolk in 2018 (seats to be checked, see the example's notes) and on
 * made-up ones that reach the corners. */

#include "config.h"

#include "vir-majority.h"

static VirInput *
chamber (const gint64 *seats,
         guint         n,
         gint64        council)
{
  VirInput         *input = vir_input_new (2018, 1);
  VirCouncilRecord *record = vir_record_copy (vir_input_council (input));

  record->seats = council;
  input = vir_input_put_take (input, record);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("group-%u", i);
      VirBodyRecord   *body = vir_record_new (VIR_KIND_BODY, id);

      body->seats = seats[i];
      input = vir_input_put_take (input, body);
    }
  return input;
}

static void
test_norfolk (void)
{
  static const gint64  seats[] = { 55, 17, 11, 1 };
  g_autoptr (VirInput) input = chamber (seats, 4, 84);
  g_autoptr (GArray)   sets = NULL;
  VirMajority          majority;

  g_assert_true (vir_majority_new (input, &majority));
  g_assert_cmpint (majority.present, ==, 84);
  g_assert_cmpint (majority.vacant, ==, 0);
  g_assert_cmpint (majority.needed, ==, 43);
  g_assert_cmpint (majority.to_tie, ==, 42);
  g_assert_cmpint (vir_majority_short (&majority, 0xe, VIR_CASTING_NONE), ==, 14);

  sets = vir_majority_minimal (&majority, VIR_CASTING_NONE);
  g_assert_cmpuint (sets->len, ==, 1);
  g_assert_cmpuint (g_array_index (sets, guint32, 0), ==, 1);
}

static void
test_absent_and_barred (void)
{
  static const gint64  seats[] = { 30, 29 };
  g_autoptr (VirInput) input = chamber (seats, 2, 60);
  VirBodyRecord       *body = vir_record_copy (vir_input_nth (input, VIR_KIND_BODY, 0));
  VirMajority          majority;

  body->absent = 1;
  body->barred = 1;
  input = vir_input_put_take (g_steal_pointer (&input), body);
  g_assert_true (vir_majority_new (input, &majority));
  g_assert_cmpint (majority.voters[0].present, ==, 28);
  g_assert_cmpint (majority.vacant, ==, 1);
  g_assert_cmpint (majority.needed, ==, 29);
  g_assert_cmpint (vir_majority_short (&majority, 1, VIR_CASTING_NONE), ==, 1);
  g_assert_cmpint (vir_majority_short (&majority, 2, VIR_CASTING_NONE), ==, 0);
}

static void
test_casting_vote (void)
{
  static const gint64  seats[] = { 20, 20 };
  g_autoptr (VirInput) input = chamber (seats, 2, 40);
  g_autoptr (GArray)   without = NULL, with = NULL;
  VirMajority          majority;

  g_assert_true (vir_majority_new (input, &majority));
  without = vir_majority_minimal (&majority, VIR_CASTING_NONE);
  with = vir_majority_minimal (&majority, VIR_CASTING_FOR);
  g_assert_cmpuint (without->len, ==, 1);
  g_assert_cmpuint (g_array_index (without, guint32, 0), ==, 3);
  g_assert_cmpuint (with->len, ==, 2);

  g_assert_true (vir_majority_carries (47, 23, VIR_CASTING_NONE));
  g_assert_false (vir_majority_carries (20, 20, VIR_CASTING_NONE));
  g_assert_false (vir_majority_carries (20, 20, VIR_CASTING_AGAINST));
  g_assert_true (vir_majority_carries (20, 20, VIR_CASTING_FOR));
}

/* Every set that wins holds a minimal one; every minimal one loses without any of its own. */
static void
test_minimal_sets (void)
{
  for (guint round = 0; round < 50; round++)
    {
      gint64      seats[7];
      VirMajority majority;

      for (guint i = 0; i < 7; i++)
        seats[i] = g_test_rand_int_range (1, 30);
      {
        g_autoptr (VirInput) input = chamber (seats, 7, VIR_UNKNOWN);
        g_autoptr (GArray)   sets = NULL;

        g_assert_true (vir_majority_new (input, &majority));
        sets = vir_majority_minimal (&majority, VIR_CASTING_NONE);
        for (guint32 set = 0; set < 1u << 7; set++)
          {
            gboolean wins = vir_majority_short (&majority, set, VIR_CASTING_NONE) == 0;
            gboolean holds = FALSE;

            for (guint i = 0; i < sets->len; i++)
              holds |= (g_array_index (sets, guint32, i) & ~set) == 0;
            g_assert_true (wins == holds);
          }
      }
    }
}

static void
test_nobody (void)
{
  g_autoptr (VirInput) input = chamber (NULL, 0, 84);
  VirMajority          majority;

  g_assert_false (vir_majority_new (input, &majority));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/majority/norfolk", test_norfolk);
  g_test_add_func ("/majority/absent-and-barred", test_absent_and_barred);
  g_test_add_func ("/majority/casting-vote", test_casting_vote);
  g_test_add_func ("/majority/minimal-sets", test_minimal_sets);
  g_test_add_func ("/majority/nobody", test_nobody);
  return g_test_run ();
}
