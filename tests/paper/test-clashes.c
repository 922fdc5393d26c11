/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clash board: every pair once, and only what the two can ask for together. */

#include "config.h"

#include "vir-paper-clashes.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static VirPaperBoard *
board_of (VirInput *input)
{
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  return vir_paper_board_new (outlook);
}

/* Amendments a and b use £7m each of a reserve of £10m. */
static VirInput *
rivals (void)
{
  VirInput *input = vir_fixture_small ();

  for (guint i = 0; i < 2; i++)
    {
      const char      *amendment = i == 0 ? "a" : "b";
      VirChangeRecord *change = vir_fixture_change (i == 0 ? "a1" : "b1", amendment, VIR_TARGET_RESERVE, "general", VIR_WORD_USE);

      change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (POUNDS (7000000)));
      input = vir_fixture_amendment (input, amendment);
      input = vir_input_put_take (input, change);
    }

  return input;
}

static const VirPaperPair *
only_pair (const VirPaperBoard *board)
{
  g_assert_cmpuint (board->pairs->len, ==, 1);
  return &g_array_index (board->pairs, VirPaperPair, 0);
}

static void
test_beyond (void)
{
  g_autoptr (VirInput)      input = rivals ();
  g_autoptr (VirPaperBoard) board = board_of (input);
  const VirPaperPair       *pair = only_pair (board);
  const VirClash           *clash = pair->clashes->pdata[0];

  g_assert_cmpuint (pair->clashes->len, ==, 1);
  g_assert_cmpint (vir_paper_clash_beyond (clash), ==, POUNDS (4000000));
  g_assert_true (vir_paper_pair_is_beyond (pair));
  g_assert_cmpuint (vir_paper_board_beyond (board), ==, 1);
  g_assert_cmpint (pair->effect.lost.v[0], ==, POUNDS (4000000));
}

/* The same two where both cannot stand: as a whole and its part, or as two whole budgets. */
static void
test_never_together (void)
{
  for (guint way = 0; way < 2; way++)
    {
      g_autoptr (VirInput)      input = rivals ();
      VirAmendmentRecord       *a = vir_fixture_edit (input, VIR_KIND_AMENDMENT, "a");
      VirAmendmentRecord       *b = vir_fixture_edit (input, VIR_KIND_AMENDMENT, "b");
      g_autoptr (VirPaperBoard) board = NULL;
      const VirClash           *clash;

      if (way == 0)
        b->made_from = g_strdupv ((char *[]){ (char *) "a", NULL });
      else
        a->alternative = b->alternative = TRUE;
      input = vir_input_put_take (vir_input_put_take (g_steal_pointer (&input), a), b);

      board = board_of (input);
      g_assert_cmpuint (only_pair (board)->clashes->len, ==, 1);
      clash = only_pair (board)->clashes->pdata[0];
      g_assert_cmpint (clash->kind, ==, way == 0 ? VIR_CLASH_COMPOSITE : VIR_CLASH_ALTERNATIVE);
      g_assert_cmpuint (vir_paper_board_beyond (board), ==, 0);
      g_assert_cmpint (vir_paper_clash_beyond (clash), ==, VIR_UNKNOWN);
    }
}

static void
test_text (void)
{
  g_autoptr (VirInput)      input = rivals ();
  g_autoptr (VirPaperBoard) board = board_of (input);
  g_autofree char          *text = vir_paper_board_text (board);
  g_autofree char          *csv = vir_paper_board_csv (board);

  g_assert_nonnull (strstr (text, "general    2018/19          14.000    10.000      4.000\n"));
  g_assert_nonnull (strstr (text, "1 pair asks for more than there is.\n"));
  g_assert_nonnull (strstr (csv, "a,b,capacity,reserves,general,general,2018/19,14000000.00,10000000.00,4000000.00,"));
}

/* Every pair is there once, every clash at its pair, and all forms can be written. */
static void
test_random (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (VirInput)      input = vir_random_input_wild ();
      g_autoptr (VirPaperBoard) board = board_of (input);
      g_autofree char          *text = vir_paper_board_text (board);
      g_autofree char          *csv = vir_paper_board_csv (board);
      g_autofree char          *json = vir_paper_board_json (board);
      guint                     n = board->outlook->n_amendments;

      g_assert_cmpuint (board->pairs->len, ==, n * (n > 0 ? n - 1 : 0) / 2);
      for (guint i = 0; i < board->pairs->len; i++)
        {
          const VirPaperPair *pair = &g_array_index (board->pairs, VirPaperPair, i);

          g_assert_cmpuint (pair->one, <, pair->two);
          for (guint k = 0; k < pair->clashes->len; k++)
            {
              const VirClash *clash = pair->clashes->pdata[k];

              g_assert_true (clash->one == pair->one && clash->two == pair->two);
              g_assert_true (vir_known (vir_paper_clash_beyond (clash)) == (clash->kind == VIR_CLASH_CAPACITY));
            }
        }
      g_assert_true (g_utf8_validate (text, -1, NULL) && g_utf8_validate (csv, -1, NULL) && g_utf8_validate (json, -1, NULL));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/clashes/beyond", test_beyond);
  g_test_add_func ("/paper/clashes/never-together", test_never_together);
  g_test_add_func ("/paper/clashes/text", test_text);
  g_test_add_func ("/paper/clashes/random", test_random);
  return g_test_run ();
}
