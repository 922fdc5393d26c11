/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any earlier outlook gives the same result as none: the last one, an older one, one of another
 * document, one of another stance; and every field of every kind that matters is noticed. */

#include "config.h"

#include "vir-compare.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static void
check_same (VirOutlook *full,
            VirOutlook *other,
            const char *previous)
{
  g_autofree char *difference = vir_outlook_difference (full, other, TRUE);

  if (difference != NULL)
    {
      g_autofree char *document = vir_input_describe (full->input);
      g_autofree char *stance = vir_stance_describe (full->stance);

      g_printerr ("%s%s\nFrom nothing, from %s:\n%s", document, stance, previous, difference);
      g_error ("an evaluation from %s differs from a full one", previous);
    }
}

/* Outlooks of one family, of which any may be the previous one of the next. */
static void
test_edits (void)
{
  g_autoptr (VirInput)   strange_input = vir_random_input ();
  g_autoptr (VirStance)  strange_stance = vir_random_stance (strange_input);
  g_autoptr (VirOutlook) strange = vir_evaluate (strange_input, strange_stance, NULL);

  for (guint run = 0; run < VIR_RUNS (400); run++)
    {
      VirInput              *input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (GPtrArray)  older = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_outlook_unref);

      g_ptr_array_add (older, vir_evaluate (input, stance, NULL));
      for (guint step = 0; step < 25; step++)
        {
          VirInput              *after = vir_random_edit (input);
          g_autoptr (VirOutlook) full = NULL;
          g_autoptr (VirOutlook) from_old = NULL;
          g_autoptr (VirOutlook) from_strange = NULL;
          VirOutlook            *from_last;

          if (vir_random_chance (20))
            {
              vir_stance_unref (g_steal_pointer (&stance));
              stance = vir_random_stance (after);
            }
          full = vir_evaluate (after, stance, NULL);
          from_last = vir_evaluate (after, stance, g_ptr_array_index (older, older->len - 1));
          from_old = vir_evaluate (after, stance, g_ptr_array_index (older, g_test_rand_int_range (0, (gint32) older->len)));
          from_strange = vir_evaluate (after, stance, strange);
          check_same (full, from_last, "the last outlook");
          check_same (full, from_old, "an older outlook");
          check_same (full, from_strange, "an outlook of another document");
          g_ptr_array_add (older, from_last);
          vir_input_unref (input);
          input = after;
        }
      vir_input_unref (input);
    }
}

/* Nothing of an earlier outlook may be needed once the next one is there. */
static void
test_dropped (void)
{
  for (guint run = 0; run < VIR_RUNS (200); run++)
    {
      VirInput              *input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) last = vir_evaluate (input, stance, NULL);

      for (guint step = 0; step < 15; step++)
        {
          VirInput              *after = vir_random_edit (input);
          VirOutlook            *next = vir_evaluate (after, stance, last);
          g_autoptr (VirOutlook) full = NULL;

          vir_outlook_unref (last);
          vir_input_unref (input);
          last = next;
          input = after;
          full = vir_evaluate (input, stance, NULL);
          check_same (full, last, "an outlook that is no longer there");
        }
      vir_input_unref (input);
    }
}

/* Undo: back to a root that was there before, from the outlook of a later one. */
static void
test_undo (void)
{
  for (guint run = 0; run < VIR_RUNS (500); run++)
    {
      g_autoptr (VirInput)   before = vir_random_input ();
      g_autoptr (VirInput)   after = vir_random_edit (before);
      g_autoptr (VirStance)  stance = vir_random_stance (before);
      g_autoptr (VirOutlook) first = vir_evaluate (before, stance, NULL);
      g_autoptr (VirOutlook) second = vir_evaluate (after, stance, first);
      g_autoptr (VirOutlook) back = vir_evaluate (before, stance, second);

      check_same (first, back, "the outlook that was undone");
    }
}

static void
test_same_input (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirStance)  stance = vir_stance_new ((const char *const[]){ "labour", NULL }, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) first = vir_evaluate (input, stance, NULL);
  g_autoptr (VirOutlook) again = vir_evaluate (input, stance, first);

  check_same (first, again, "itself");
}

/* Only another basis or another stack: the records are the same objects. */
static void
test_stances (void)
{
  for (guint run = 0; run < VIR_RUNS (1000); run++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  a = vir_random_stance (input);
      g_autoptr (VirStance)  b = vir_random_stance (input);
      g_autoptr (VirOutlook) first = vir_evaluate (input, a, NULL);
      g_autoptr (VirOutlook) second = vir_evaluate (input, b, first);
      g_autoptr (VirOutlook) full = vir_evaluate (input, b, NULL);

      check_same (full, second, "an outlook of another stance");
    }
}

/* A document in which every kind has a record that matters: the perturbed fields have something to
 * act on. */
static VirInput *
rich_input (void)
{
  VirInput *input = vir_random_input ();

  for (guint kind = VIR_KIND_SOURCE; kind < VIR_N_KINDS; kind++)
    while (vir_input_count (input, (VirKind) kind) < 2)
      {
        g_autofree char *id = vir_input_unused_id (input, (VirKind) kind, "more");

        input = vir_input_put_take (input, vir_random_record ((VirKind) kind, id, input));
      }

  return input;
}

static gboolean
makes_a_ring (const VirInput *input,
              const char     *id)
{
  const VirHeadRecord *head = vir_input_get (input, VIR_KIND_HEAD, id);

  for (guint i = 0; head != NULL; i++)
    {
      if (i > vir_input_count (input, VIR_KIND_HEAD))
        return TRUE;
      head = vir_input_get (input, VIR_KIND_HEAD, head->parent);
    }

  return FALSE;
}

/* The missing edge: each place of each record perturbed, each time held against a full evaluation. */
static void
perturb_all (VirInput  *input,
             VirStance *stance,
             VirKind    kind,
             guint      position)
{
  const VirShape        *shape = vir_kind_shape (kind);
  const VirRecord       *record = vir_input_nth (input, kind, position);
  guint                  places = vir_random_places (shape, record);
  g_autoptr (VirOutlook) before = vir_evaluate (input, stance, NULL);

  for (guint place = 0; place < places; place++)
    {
      gpointer               copy = vir_record_copy (record);
      g_autofree char       *path = vir_random_perturb (shape, copy, place, input);
      g_autofree char       *what = g_strdup_printf ("the outlook before %s.%s changed", shape->name, path);
      g_autoptr (VirInput)   after = vir_input_put (input, copy);
      g_autoptr (VirOutlook) full = NULL, incremental = NULL;

      if (kind != VIR_KIND_HEAD || !makes_a_ring (after, record->id))
        {
          full = vir_evaluate (after, stance, NULL);
          incremental = vir_evaluate (after, stance, before);
          check_same (full, incremental, what);
        }
      vir_record_unref (copy);
    }
}

static void
test_missing_edge (void)
{
  for (guint run = 0; run < VIR_RUNS (25); run++)
    {
      g_autoptr (VirInput)  input = rich_input ();
      g_autoptr (VirStance) stance = vir_random_stance (input);

      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        perturb_all (input, stance, (VirKind) kind, (guint) g_test_rand_int_range (0, (gint32) vir_input_count (input, (VirKind) kind)));
    }
}

/* Documents that are well-formed and make no sense: nothing overflows, nothing is forgotten. */
static void
test_wild (void)
{
  for (guint run = 0; run < VIR_RUNS (300); run++)
    {
      VirInput              *input = vir_random_input_wild ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) last = vir_evaluate (input, stance, NULL);

      for (guint step = 0; step < 5; step++)
        {
          VirInput              *after = vir_random_edit (input);
          VirOutlook            *next = vir_evaluate (after, stance, last);
          g_autoptr (VirOutlook) full = vir_evaluate (after, stance, NULL);

          check_same (full, next, "the last outlook of a wild document");
          vir_outlook_unref (last);
          vir_input_unref (input);
          last = next;
          input = after;
        }
      vir_input_unref (input);
    }
}

/* Another order of records: of two printed totals for one year the first stands, findings follow the
 * document. */
static void
test_moves (void)
{
  for (guint run = 0; run < VIR_RUNS (300); run++)
    {
      g_autoptr (VirInput)   input = rich_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) before = vir_evaluate (input, stance, NULL);

      for (guint kind = VIR_KIND_SOURCE; kind < VIR_N_KINDS; kind++)
        {
          const VirRecord       *last = vir_input_nth (input, (VirKind) kind, vir_input_count (input, (VirKind) kind) - 1);
          g_autoptr (VirInput)   after = vir_input_move (input, (VirKind) kind, last->id, 0);
          g_autoptr (VirOutlook) full = vir_evaluate (after, stance, NULL);
          g_autoptr (VirOutlook) incremental = vir_evaluate (after, stance, before);

          check_same (full, incremental, "the outlook before a record moved");
        }
    }
}

/* Heads in a ring: refused by the commands, yet a file may hold them. It must end, and end alike. */
static void
test_ring (void)
{
  VirInput              *input = vir_fixture_small ();
  VirHeadRecord         *head = vir_fixture_edit (input, VIR_KIND_HEAD, "people");
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) before = vir_evaluate (input, stance, NULL);
  g_autoptr (VirOutlook) full = NULL, incremental = NULL;

  head->parent = g_strdup ("adults");
  input = vir_input_put_take (input, head);
  full = vir_evaluate (input, stance, NULL);
  incremental = vir_evaluate (input, stance, before);
  check_same (full, incremental, "the outlook before the ring");
  g_assert_cmpint (full->ledgers[VIR_LEDGER_GENERAL][0].known, ==, POUNDS (100000000));
  vir_input_unref (input);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/incremental/edits", test_edits);
  g_test_add_func ("/incremental/dropped", test_dropped);
  g_test_add_func ("/incremental/undo", test_undo);
  g_test_add_func ("/incremental/same-input", test_same_input);
  g_test_add_func ("/incremental/stances", test_stances);
  g_test_add_func ("/incremental/missing-edge", test_missing_edge);
  g_test_add_func ("/incremental/wild", test_wild);
  g_test_add_func ("/incremental/moves", test_moves);
  g_test_add_func ("/incremental/ring", test_ring);

  return g_test_run ();
}
