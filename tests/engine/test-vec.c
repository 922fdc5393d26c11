/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persistent vector against a plain array: the same values after any sequence of stores, older
 * vectors unchanged, differences found exactly, every element held as often as it is dropped. */

#include "config.h"

#include "vir-vec.h"

#include <string.h>

static gint64
value_at (const VirVec *vec,
          guint         index)
{
  const gint64 *element = vir_vec_get (vec, index);

  return element != NULL ? *element : 0;
}

static void
assert_same (const VirVec *vec,
             const GArray *array)
{
  g_assert_cmpuint (vir_vec_length (vec), ==, array->len);
  for (guint i = 0; i < array->len; i++)
    g_assert_cmpint (value_at (vec, i), ==, g_array_index (array, gint64, i));
  g_assert_null (vir_vec_get (vec, array->len));
}

static void
test_empty (void)
{
  g_autoptr (VirVec) vec = vir_vec_new (sizeof (gint64), NULL, NULL);

  g_assert_cmpuint (vir_vec_length (vec), ==, 0);
  g_assert_cmpuint (vir_vec_element_size (vec), ==, sizeof (gint64));
  g_assert_null (vir_vec_get (vec, 0));
  g_assert_null (vir_vec_leaf (vec, 0));
}

/* Lengths around every edge of the tree: a leaf, a node of leaves, a node of nodes. */
static void
test_append (void)
{
  static const guint lengths[] = { 1, 63, 64, 65, 4095, 4096, 4097, 20000 };

  for (guint k = 0; k < G_N_ELEMENTS (lengths); k++)
    {
      VirVec           *vec = vir_vec_new (sizeof (gint64), NULL, NULL);
      g_autoptr (GArray) array = g_array_new (FALSE, TRUE, sizeof (gint64));

      for (guint i = 0; i < lengths[k]; i++)
        {
          gint64 value = (gint64) i * 7 + 1;

          vec = vir_vec_set_take (vec, i, &value);
          g_array_append_val (array, value);
        }
      assert_same (vec, array);
      vir_vec_unref (vec);
    }
}

/* A slot far past the end; the slots between read as never set or as zero bytes. */
static void
test_hole (void)
{
  VirVec *vec = vir_vec_new (sizeof (gint64), NULL, NULL);
  gint64  value = 5;

  vec = vir_vec_set_take (vec, 10000, &value);
  g_assert_cmpuint (vir_vec_length (vec), ==, 10001);
  g_assert_cmpint (value_at (vec, 10000), ==, 5);
  g_assert_cmpint (value_at (vec, 0), ==, 0);
  g_assert_cmpint (value_at (vec, 9999), ==, 0);
  vir_vec_unref (vec);
}

static void
test_persistence (void)
{
  g_autoptr (GPtrArray) vecs = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_vec_unref);
  g_autoptr (GPtrArray) arrays = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  guint                 range = g_test_rand_bit () ? 200 : 9000;

  g_ptr_array_add (vecs, vir_vec_new (sizeof (gint64), NULL, NULL));
  g_ptr_array_add (arrays, g_array_new (FALSE, TRUE, sizeof (gint64)));
  for (guint i = 0; i < 200; i++)
    {
      guint   from = (guint) g_test_rand_int_range (0, (gint32) vecs->len);
      guint   index = (guint) g_test_rand_int_range (0, (gint32) range);
      gint64  value = g_test_rand_int ();
      GArray *array = g_array_copy (g_ptr_array_index (arrays, from));

      if (index >= array->len)
        g_array_set_size (array, index + 1);
      g_array_index (array, gint64, index) = value;
      g_ptr_array_add (vecs, vir_vec_set (g_ptr_array_index (vecs, from), index, &value));
      g_ptr_array_add (arrays, array);
    }

  for (guint i = 0; i < vecs->len; i++)
    assert_same (g_ptr_array_index (vecs, i), g_ptr_array_index (arrays, i));
}

static void
note_difference (guint         index,
                 gconstpointer before,
                 gconstpointer after,
                 gpointer      user_data)
{
  GArray *found = user_data;

  /* Slots come in rising order, and come only once. */
  if (found->len > 0)
    g_assert_cmpuint (g_array_index (found, guint, found->len - 1), <, index);
  g_array_append_val (found, index);
}

static void
test_diff (void)
{
  for (guint run = 0; run < 100; run++)
    {
      g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
      guint              n = (guint) g_test_rand_int_range (1, 6000), k = 0;
      guint              edits = (guint) g_test_rand_int_range (0, 30);
      VirVec            *before = vir_vec_new (sizeof (gint64), NULL, NULL), *after;

      for (guint i = 0; i < n; i++)
        {
          gint64 value = i + 1;

          before = vir_vec_set_take (before, i, &value);
        }
      after = vir_vec_ref (before);
      for (guint i = 0; i < edits; i++)
        {
          gint64 value = g_test_rand_int_range (0, 3);

          after = vir_vec_set_take (after, (guint) g_test_rand_int_range (0, (gint32) n + 100), &value);
        }

      vir_vec_diff (before, after, note_difference, found);
      for (guint i = 0; i < MAX (vir_vec_length (before), vir_vec_length (after)); i++)
        {
          gboolean reported = k < found->len && g_array_index (found, guint, k) == i;

          k += reported;
          if (value_at (before, i) != value_at (after, i))
            g_assert_true (reported);
          else if (i < n)
            g_assert_false (reported);
        }
      /* A leaf that is new may be reported to its end, which is never past the next leaf. */
      for (; k < found->len; k++)
        g_assert_cmpuint (g_array_index (found, guint, k) / VIR_VEC_WIDTH, ==, (vir_vec_length (after) - 1) / VIR_VEC_WIDTH);
      vir_vec_unref (before);
      vir_vec_unref (after);
    }
}

static void
never_called (guint         index,
              gconstpointer before,
              gconstpointer after,
              gpointer      user_data)
{
  g_assert_not_reached ();
}

static void
test_diff_of_same (void)
{
  VirVec *vec = vir_vec_new (sizeof (gint64), NULL, NULL);
  gint64  value = 3;

  for (guint i = 0; i < 500; i++)
    vec = vir_vec_set_take (vec, i, &value);
  vir_vec_diff (vec, vec, never_called, NULL);
  vir_vec_unref (vec);
}

/* An edit copies one leaf; all others stay the very same memory. */
static void
test_sharing (void)
{
  VirVec *before = vir_vec_new (sizeof (gint64), NULL, NULL);
  VirVec *after;
  gint64  value = 1;

  for (guint i = 0; i < 64 * 200; i++)
    before = vir_vec_set_take (before, i, &value);
  value = 2;
  after = vir_vec_set (before, 64 * 100 + 5, &value);

  for (guint leaf = 0; leaf < 200; leaf++)
    if (leaf == 100)
      g_assert_true (vir_vec_leaf (before, leaf) != vir_vec_leaf (after, leaf));
    else
      g_assert_true (vir_vec_leaf (before, leaf) == vir_vec_leaf (after, leaf));
  g_assert_cmpint (value_at (before, 64 * 100 + 5), ==, 1);
  g_assert_cmpint (value_at (after, 64 * 100 + 5), ==, 2);
  vir_vec_unref (before);
  vir_vec_unref (after);
}

static void
test_truncate (void)
{
  static const guint lengths[] = { 0, 1, 64, 100, 4096, 5000 };

  for (guint k = 0; k < G_N_ELEMENTS (lengths); k++)
    {
      VirVec *vec = vir_vec_new (sizeof (gint64), NULL, NULL), *cut;
      gint64  value = 9;

      for (guint i = 0; i < 5000; i++)
        vec = vir_vec_set_take (vec, i, &value);
      cut = vir_vec_truncate (vec, lengths[k]);
      g_assert_cmpuint (vir_vec_length (cut), ==, lengths[k]);
      g_assert_null (vir_vec_get (cut, lengths[k]));
      for (guint i = 0; i < lengths[k]; i++)
        g_assert_cmpint (value_at (cut, i), ==, 9);
      g_assert_cmpuint (vir_vec_length (vec), ==, 5000);
      g_assert_cmpint (value_at (vec, 4999), ==, 9);

      /* What is appended again must not meet what was cut off. */
      value = 1;
      cut = vir_vec_set_take (cut, lengths[k] + 2, &value);
      g_assert_cmpint (value_at (cut, lengths[k]), ==, 0);
      g_assert_cmpint (value_at (cut, lengths[k] + 1), ==, 0);
      g_assert_cmpint (value_at (cut, lengths[k] + 2), ==, 1);
      vir_vec_unref (vec);
      vir_vec_unref (cut);
    }
}

static void
hold (gpointer element)
{
  guint *count = *(guint **) element;

  if (count != NULL)
    (*count)++;
}

static void
drop (gpointer element)
{
  guint *count = *(guint **) element;

  if (count != NULL)
    (*count)--;
}

/* Elements that are counted pointers end with the count they began with. */
static void
test_hooks (void)
{
  guint                 counts[300] = { 0 };
  g_autoptr (GPtrArray) vecs = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_vec_unref);

  g_ptr_array_add (vecs, vir_vec_new (sizeof (gpointer), hold, drop));
  for (guint i = 0; i < 500; i++)
    {
      VirVec *from = g_ptr_array_index (vecs, g_test_rand_int_range (0, (gint32) vecs->len));
      guint   index = (guint) g_test_rand_int_range (0, 300);
      guint  *element = vir_vec_length (from) == 0 || g_test_rand_bit () ? &counts[index] : NULL;

      if (g_test_rand_int_range (0, 10) == 0)
        g_ptr_array_add (vecs, vir_vec_truncate (from, vir_vec_length (from) / 2));
      else
        g_ptr_array_add (vecs, vir_vec_set (from, index, &element));
      if (vecs->len > 20)
        g_ptr_array_remove_index (vecs, (guint) g_test_rand_int_range (0, 20));
    }

  g_ptr_array_set_size (vecs, 0);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_assert_cmpuint (counts[i], ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/vec/empty", test_empty);
  g_test_add_func ("/vec/append", test_append);
  g_test_add_func ("/vec/hole", test_hole);
  g_test_add_func ("/vec/persistence", test_persistence);
  g_test_add_func ("/vec/diff", test_diff);
  g_test_add_func ("/vec/diff-of-same", test_diff_of_same);
  g_test_add_func ("/vec/sharing", test_sharing);
  g_test_add_func ("/vec/truncate", test_truncate);
  g_test_add_func ("/vec/hooks", test_hooks);

  return g_test_run ();
}
