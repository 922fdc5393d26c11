/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The root: order and slots, records taken away and put back, old roots left as they were, and all
 * that an edit does not touch shared with the root before it. */

#include "config.h"

#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static VirInput *
add_lines (VirInput *input,
           guint     n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("line-%u", i);
      VirLineRecord   *line = vir_record_new (VIR_KIND_LINE, id);

      line->amounts = SERIES (i, 2 * i);
      input = vir_input_put_take (input, line);
    }

  return input;
}

static const char *
id_at (VirInput *input,
       VirKind   kind,
       guint     position)
{
  const VirRecord *record = vir_input_nth (input, kind, position);

  return record != NULL ? record->id : NULL;
}

static void
test_new (void)
{
  g_autoptr (VirInput) input = vir_input_new (2018, 4);

  g_assert_cmpint (vir_input_years (input).first, ==, 2018);
  g_assert_cmpuint (vir_input_years (input).n, ==, 4);
  g_assert_nonnull (vir_input_budget (input));
  g_assert_nonnull (vir_input_council (input));
  g_assert_cmpint (vir_input_budget (input)->standing, ==, VIR_STANDING_DRAFTING);
  g_assert_cmpint (vir_input_unit (input), ==, 100);
  g_assert_cmpuint (vir_input_count (input, VIR_KIND_BUDGET), ==, 1);
  g_assert_cmpuint (vir_input_count (input, VIR_KIND_COUNCIL), ==, 1);
  for (guint kind = VIR_KIND_SOURCE; kind < VIR_N_KINDS; kind++)
    g_assert_cmpuint (vir_input_count (input, (VirKind) kind), ==, 0);
  g_assert_null (vir_input_extra (input));
}

static void
test_put (void)
{
  VirInput            *before = add_lines (vir_input_new (2018, 2), 3);
  VirLineRecord       *line = vir_fixture_edit (before, VIR_KIND_LINE, "line-1");
  g_autoptr (VirInput) after = NULL;

  line->amounts.v[0] = 99;
  after = vir_input_put (before, line);
  vir_record_unref (line);

  g_assert_cmpuint (vir_input_count (after, VIR_KIND_LINE), ==, 3);
  g_assert_cmpint (((const VirLineRecord *) vir_input_get (after, VIR_KIND_LINE, "line-1"))->amounts.v[0], ==, 99);
  g_assert_cmpint (((const VirLineRecord *) vir_input_get (before, VIR_KIND_LINE, "line-1"))->amounts.v[0], ==, 1);
  g_assert_cmpint (vir_input_position (after, VIR_KIND_LINE, "line-1"), ==, 1);
  g_assert_cmpuint (vir_input_slot (after, VIR_KIND_LINE, "line-1"), ==, vir_input_slot (before, VIR_KIND_LINE, "line-1"));
  vir_input_unref (before);
}

static void
test_order (void)
{
  g_autoptr (VirInput) input = add_lines (vir_input_new (2018, 2), 4);
  g_autoptr (VirInput) moved = vir_input_move (input, VIR_KIND_LINE, "line-3", 1);
  g_autoptr (VirInput) to_end = vir_input_move (input, VIR_KIND_LINE, "line-0", 100);
  g_autoptr (VirInput) same = vir_input_move (input, VIR_KIND_LINE, "line-2", 2);
  VirLineRecord       *line = vir_record_new (VIR_KIND_LINE, "between");
  g_autoptr (VirInput) inserted = vir_input_insert (input, line, 2);

  vir_record_unref (line);
  g_assert_cmpstr (id_at (moved, VIR_KIND_LINE, 0), ==, "line-0");
  g_assert_cmpstr (id_at (moved, VIR_KIND_LINE, 1), ==, "line-3");
  g_assert_cmpstr (id_at (moved, VIR_KIND_LINE, 2), ==, "line-1");
  g_assert_cmpstr (id_at (moved, VIR_KIND_LINE, 3), ==, "line-2");
  g_assert_cmpstr (id_at (to_end, VIR_KIND_LINE, 3), ==, "line-0");
  g_assert_cmpstr (id_at (to_end, VIR_KIND_LINE, 0), ==, "line-1");
  g_assert_true (same == input);
  g_assert_cmpuint (vir_input_count (inserted, VIR_KIND_LINE), ==, 5);
  g_assert_cmpstr (id_at (inserted, VIR_KIND_LINE, 1), ==, "line-1");
  g_assert_cmpstr (id_at (inserted, VIR_KIND_LINE, 2), ==, "between");
  g_assert_cmpstr (id_at (inserted, VIR_KIND_LINE, 3), ==, "line-2");
  g_assert_null (vir_input_nth (input, VIR_KIND_LINE, 4));
  g_assert_cmpint (vir_input_position (input, VIR_KIND_LINE, "between"), ==, -1);
  g_assert_cmpuint (vir_input_nth_slot (input, VIR_KIND_LINE, 4), ==, VIR_NO_SLOT);
}

/* A record that is taken away and put back is found again where references knew it. */
static void
test_put_back (void)
{
  g_autoptr (VirInput) input = add_lines (vir_input_new (2018, 2), 3);
  guint32              slot = vir_input_slot (input, VIR_KIND_LINE, "line-1");
  g_autoptr (VirInput) without = vir_input_remove (input, VIR_KIND_LINE, "line-1");
  g_autoptr (VirInput) nothing = vir_input_remove (without, VIR_KIND_LINE, "line-1");
  g_autoptr (VirInput) again = vir_input_insert (without, vir_input_get (input, VIR_KIND_LINE, "line-1"), 0);

  g_assert_null (vir_input_get (without, VIR_KIND_LINE, "line-1"));
  g_assert_null (vir_input_at (without, VIR_KIND_LINE, slot));
  g_assert_cmpuint (vir_input_count (without, VIR_KIND_LINE), ==, 2);
  g_assert_cmpint (vir_input_position (without, VIR_KIND_LINE, "line-2"), ==, 1);
  g_assert_true (nothing == without);

  g_assert_cmpuint (vir_input_slot (again, VIR_KIND_LINE, "line-1"), ==, slot);
  g_assert_cmpint (vir_input_position (again, VIR_KIND_LINE, "line-1"), ==, 0);
  g_assert_true (vir_input_at (again, VIR_KIND_LINE, slot) == vir_input_get (again, VIR_KIND_LINE, "line-1"));
  g_assert_nonnull (vir_input_get (input, VIR_KIND_LINE, "line-1"));
}

static void
test_unused_id (void)
{
  g_autoptr (VirInput) input = add_lines (vir_input_new (2018, 2), 2);
  g_autofree char     *free_id = vir_input_unused_id (input, VIR_KIND_LINE, "parks");
  g_autofree char     *other = vir_input_unused_id (input, VIR_KIND_LINE, "line-1");

  g_assert_cmpstr (free_id, ==, "parks");
  g_assert_cmpstr (other, !=, "line-1");
  g_assert_true (g_str_has_prefix (other, "line-1"));
  g_assert_null (vir_input_get (input, VIR_KIND_LINE, other));
}

static void
test_extra (void)
{
  g_autoptr (VirInput) input = vir_input_new (2018, 2);
  g_autoptr (VirInput) with = vir_input_set_extra (input, "\"x\": 1");

  g_assert_cmpstr (vir_input_extra (with), ==, "\"x\": 1");
  g_assert_null (vir_input_extra (input));
}

/* An edit of one kind leaves the vectors of all others the very same memory. */
static void
test_sharing (void)
{
  for (guint run = 0; run < 200; run++)
    {
      g_autoptr (VirInput) input = vir_random_input_wild ();
      VirKind              kind = (VirKind) g_test_rand_int_range (VIR_KIND_SOURCE, VIR_N_KINDS);
      gpointer             record = vir_random_record_wild (kind, "new", input);
      g_autoptr (VirInput) after = vir_input_put (input, record);

      for (guint other = 0; other < VIR_N_KINDS; other++)
        if (other == (guint) kind)
          g_assert_true (vir_input_records (input, (VirKind) other) != vir_input_records (after, (VirKind) other));
        else
          {
            g_assert_true (vir_input_records (input, (VirKind) other) == vir_input_records (after, (VirKind) other));
            g_assert_true (vir_input_order (input, (VirKind) other) == vir_input_order (after, (VirKind) other));
          }
      if (kind != VIR_KIND_LINE)
        g_assert_true (vir_input_line_figures (input) == vir_input_line_figures (after));
      g_assert_true (vir_input_is_related (input, after));
      vir_record_unref (record);
    }
}

static void
test_related (void)
{
  g_autoptr (VirInput) a = vir_input_new (2018, 2);
  g_autoptr (VirInput) b = vir_input_new (2018, 2);

  g_assert_true (vir_input_is_related (a, a));
  g_assert_false (vir_input_is_related (a, b));
}

/* The packed figures say what the records say. */
static void
check_figures (VirInput *input)
{
  const VirVec *figures = vir_input_line_figures (input);
  VirYears      years = vir_input_years (input);
  guint         found = 0;

  for (guint slot = 0; slot < vir_vec_length (figures); slot++)
    {
      const VirPackedLine *packed = vir_vec_get (figures, slot);
      const VirLineRecord *line = vir_input_at (input, VIR_KIND_LINE, slot);

      if (packed == NULL || packed->mark == 0)
        {
          g_assert_null (line);
          continue;
        }
      g_assert_nonnull (line);
      found++;
      g_assert_cmpint (packed->mark, ==, line->base.status + 1);
      g_assert_cmpint (packed->ledger, ==, line->ledger);
      g_assert_cmpuint (packed->head, ==, vir_input_slot (input, VIR_KIND_HEAD, line->head));
      for (guint y = 0; y < years.n; y++)
        {
          g_assert_cmpint (packed->present >> y & 1, ==, vir_known (line->amounts.v[y]));
          g_assert_cmpint (packed->amount[y], ==, vir_known (line->amounts.v[y]) ? line->amounts.v[y] : 0);
        }
    }
  g_assert_cmpuint (found, ==, vir_input_count (input, VIR_KIND_LINE));
}

/* Any sequence of edits keeps every collection whole: positions, slots, ids and figures agree. */
static void
test_consistency (void)
{
  for (guint run = 0; run < 100; run++)
    {
      VirInput *input = vir_random_input ();

      for (guint step = 0; step < 30; step++)
        {
          VirInput *after = vir_random_edit (input);

          vir_input_unref (input);
          input = after;
        }

      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        for (guint i = 0; i < vir_input_count (input, (VirKind) kind); i++)
          {
            const VirRecord *record = vir_input_nth (input, (VirKind) kind, i);
            guint32          slot = vir_input_nth_slot (input, (VirKind) kind, i);

            g_assert_nonnull (record);
            g_assert_cmpint (record->kind, ==, kind);
            g_assert_true (vir_input_at (input, (VirKind) kind, slot) == record);
            g_assert_true (vir_input_get (input, (VirKind) kind, record->id) == record);
            g_assert_cmpuint (vir_input_slot (input, (VirKind) kind, record->id), ==, slot);
            g_assert_cmpint (vir_input_position (input, (VirKind) kind, record->id), ==, i);
          }
      vir_input_unref (input);
    }
}

/* Lines whose head is made later, or created by an amendment, keep their reference. */
static void
test_figures (void)
{
  VirInput      *input = vir_input_new (2018, 3);
  VirLineRecord *line = vir_record_new (VIR_KIND_LINE, "a");

  line->head = g_strdup ("later");
  line->amounts = SERIES (1, UNKNOWN, -3);
  line->ledger = VIR_LEDGER_HRA;
  line->base.status = VIR_STATUS_ILLUSTRATIVE;
  input = vir_input_put_take (input, line);
  input = vir_input_put_take (input, vir_record_new (VIR_KIND_HEAD, "later"));
  check_figures (input);
  vir_input_unref (input);
}

/* Fewer or more years than before: the figures follow. */
static void
test_years (void)
{
  VirInput        *input = vir_fixture_small ();
  VirBudgetRecord *budget = vir_fixture_edit (input, VIR_KIND_BUDGET, "budget");

  budget->years = 2;
  budget->first_year = 2019;
  input = vir_input_put_take (input, budget);
  g_assert_cmpuint (vir_input_years (input).n, ==, 2);
  g_assert_cmpint (vir_input_years (input).first, ==, 2019);
  check_figures (input);
  vir_input_unref (input);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/input/new", test_new);
  g_test_add_func ("/input/put", test_put);
  g_test_add_func ("/input/order", test_order);
  g_test_add_func ("/input/put-back", test_put_back);
  g_test_add_func ("/input/unused-id", test_unused_id);
  g_test_add_func ("/input/extra", test_extra);
  g_test_add_func ("/input/sharing", test_sharing);
  g_test_add_func ("/input/related", test_related);
  g_test_add_func ("/input/consistency", test_consistency);
  g_test_add_func ("/input/figures", test_figures);
  g_test_add_func ("/input/years", test_years);

  return g_test_run ();
}
