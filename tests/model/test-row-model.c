/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list model: its ranges against a slow but plain difference, and its items against the document
 * through any sequence of edits. */

#include "config.h"

#include "vir-row-model.h"

#include "vir-cmd.h"
#include "vir-cmd-amendment.h"
#include "vir-fixtures.h"
#include "vir-random.h"
#include "vir-row-ranges-private.h"

/* Ranges */

static GArray *
random_order (guint n)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < n; i++)
    g_array_append_val (order, i);
  for (guint i = n; i > 1; i--)
    {
      guint    k = (guint) g_test_rand_int_range (0, (int) i);
      guint32 *slots = (guint32 *) (gpointer) order->data, kept = slots[i - 1];

      slots[i - 1] = slots[k];
      slots[k] = kept;
    }
  g_array_set_size (order, (guint) g_test_rand_int_range (0, (int) n + 1));
  return order;
}

/* The longest common subsequence by the textbook, in n² steps. */
static guint
count_common (const GArray *a,
              const GArray *b)
{
  g_autofree guint *lengths = g_new0 (guint, (a->len + 1) * (b->len + 1));
  guint             width = b->len + 1;

  for (guint i = 1; i <= a->len; i++)
    for (guint k = 1; k <= b->len; k++)
      lengths[i * width + k] = g_array_index (a, guint32, i - 1) == g_array_index (b, guint32, k - 1)
                                 ? lengths[(i - 1) * width + k - 1] + 1
                                 : MAX (lengths[(i - 1) * width + k], lengths[i * width + k - 1]);

  return lengths[a->len * width + b->len];
}

static void
test_ranges (void)
{
  for (guint run = 0; run < 2000; run++)
    {
      guint n = (guint) g_test_rand_int_range (0, 16);
      g_autoptr (GArray) before = random_order (n);
      g_autoptr (GArray) after = random_order (n);
      g_autoptr (GArray) ranges = vir_row_ranges (before, after);
      g_autoptr (GArray) got = g_array_copy (before);
      guint removed = 0;

      for (guint i = ranges->len; i > 0; i--)
        {
          VirRowRange range = g_array_index (ranges, VirRowRange, i - 1);

          removed += range.removed;
          g_assert_cmpuint (range.removed + range.added, >, 0);
          g_array_remove_range (got, range.old_start, range.removed);
          g_array_insert_vals (got, range.old_start, (guint32 *) (gpointer) after->data + range.new_start, range.added);
        }

      g_assert_cmpmem (got->data, got->len * sizeof (guint32), after->data, after->len * sizeof (guint32));
      g_assert_cmpuint (before->len - removed, ==, count_common (before, after));
    }
}

/* The model */

typedef struct
{
  GPtrArray *ids; /* what a view would show, kept by items-changed alone */
  GString   *log;
} Mirror;

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  Mirror     *mirror)
{
  g_string_append_printf (mirror->log, "%u-%u+%u ", position, removed, added);
  g_ptr_array_remove_range (mirror->ids, position, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (model, position + i);

      g_ptr_array_insert (mirror->ids, (int) (position + i), g_strdup (vir_row_get_id (row)));
    }

  /* What is shown has to be right at every single step. */
  g_assert_cmpuint (mirror->ids->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < mirror->ids->len; i++)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (model, i);

      g_assert_cmpstr (vir_row_get_id (row), ==, mirror->ids->pdata[i]);
    }
}

static Mirror *
mirror_new (VirRowModel *model)
{
  Mirror *self = g_new0 (Mirror, 1);

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->log = g_string_new (NULL);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (G_LIST_MODEL (model), i);

      g_ptr_array_add (self->ids, g_strdup (vir_row_get_id (row)));
    }
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  return self;
}

static void
mirror_free (Mirror *self)
{
  g_ptr_array_unref (self->ids);
  g_string_free (self->log, TRUE);
  g_free (self);
}

static void
assert_log (Mirror     *self,
            const char *expected)
{
  g_assert_cmpstr (g_strchomp (self->log->str), ==, expected);
  g_string_truncate (self->log, 0);
}

static VirDocument *
new_document (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();

  return vir_document_new (input);
}

static void
commit (VirDocument *document,
        VirInput    *input)
{
  g_assert_true (vir_document_commit (document, input, "Step", NULL));
}

static void
test_add_move_remove (void)
{
  VirDocument *document = new_document ();
  VirRowModel *model = vir_row_model_new (document, VIR_KIND_PROPOSAL);
  Mirror *mirror = mirror_new (model);
  VirProposalRecord *added = vir_record_new (VIR_KIND_PROPOSAL, "libraries");
  VirRow *row = g_list_model_get_item (G_LIST_MODEL (model), 0);

  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (model)) == VIR_TYPE_PROPOSAL);
  commit (document, vir_cmd_add (vir_document_get_input (document), added, 1, NULL));
  vir_record_unref (added);
  assert_log (mirror, "1-0+1");
  commit (document, vir_cmd_move (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres", 3, NULL));
  assert_log (mirror, "4-0+1 0-1+0");
  g_assert_cmpint (vir_row_model_find (model, "centres"), ==, 3);
  /* The row is the same object after its move. */
  {
    g_autoptr (VirRow) moved = g_list_model_get_item (G_LIST_MODEL (model), 3);

    g_assert_true (moved == row);
  }

  commit (document, vir_cmd_remove (vir_document_get_input (document), VIR_KIND_PROPOSAL, "day-services", NULL));
  assert_log (mirror, "1-1+0");
  g_assert_cmpint (vir_row_model_find (model, "day-services"), ==, -1);

  /* An edit inside a record, or of another kind, is none of the list's business. */
  commit (document, vir_cmd_set_text (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres", "title", "C", NULL));
  commit (document, vir_cmd_new_amendment (vir_document_get_input (document), "New", NULL, NULL, NULL));
  assert_log (mirror, "");
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), 3));

  while (vir_document_undo (document))
    ;
  g_assert_cmpuint (mirror->ids->len, ==, 3);
  g_assert_cmpstr (mirror->ids->pdata[0], ==, "centres");

  g_object_unref (row);
  g_assert_finalize_object (model);
  g_assert_finalize_object (document);
  mirror_free (mirror);
}

static void
test_where (void)
{
  VirDocument *document = new_document ();
  VirRowModel *model = vir_row_model_new_where (document, VIR_KIND_CHANGE, "amendment", "libdem");
  Mirror *mirror = mirror_new (model);

  g_assert_cmpuint (mirror->ids->len, ==, 4);
  commit (document, vir_cmd_new_change (vir_document_get_input (document), "libdem", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE, NULL, NULL));
  assert_log (mirror, "4-0+1");
  commit (document, vir_cmd_new_change (vir_document_get_input (document), "labour", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE, NULL, NULL));
  assert_log (mirror, "");

  /* A change that is handed to the other amendment leaves one list for the other. */
  commit (document, vir_cmd_set_text (vir_document_get_input (document), VIR_KIND_CHANGE, "libdem-2", "amendment", "labour", NULL));
  assert_log (mirror, "1-1+0");
  commit (document, vir_cmd_set_text (vir_document_get_input (document), VIR_KIND_CHANGE, "labour-1", "amendment", "libdem", NULL));
  assert_log (mirror, "4-0+1");
  commit (document, vir_cmd_remove (vir_document_get_input (document), VIR_KIND_AMENDMENT, "libdem", NULL));
  assert_log (mirror, "0-5+0");
  vir_document_undo (document);
  assert_log (mirror, "0-0+5");

  g_assert_finalize_object (model);
  g_assert_finalize_object (document);
  mirror_free (mirror);
}

static void
test_where_empty (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (VirDocument) document = vir_document_new (input);
  g_autoptr (VirRowModel) top = vir_row_model_new_where (document, VIR_KIND_HEAD, "parent", NULL);
  g_autoptr (VirRowModel) below = vir_row_model_new_where (document, VIR_KIND_HEAD, "parent", "people");

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (top)), ==, 1);
  g_assert_cmpint (vir_row_model_find (top, "people"), ==, 0);
  g_assert_cmpint (vir_row_model_find (below, "adults"), ==, 0);
  commit (document, vir_cmd_set_text (vir_document_get_input (document), VIR_KIND_HEAD, "adults", "parent", NULL, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (top)), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (below)), ==, 0);
}

static void
remove_first_cb (GListModel  *model,
                 guint        position,
                 guint        removed,
                 guint        added,
                 VirDocument *document)
{
  if (g_list_model_get_n_items (model) > 1)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (model, 0);

      vir_document_commit (document, vir_cmd_remove (vir_document_get_input (document), VIR_KIND_PROPOSAL, vir_row_get_id (row), NULL), "Nested", NULL);
    }
}

static void
test_commit_in_a_handler (void)
{
  g_autoptr (VirDocument) document = new_document ();
  g_autoptr (VirRowModel) model = vir_row_model_new (document, VIR_KIND_PROPOSAL);
  Mirror *mirror = mirror_new (model);

  g_signal_connect (model, "items-changed", G_CALLBACK (remove_first_cb), document);
  commit (document, vir_cmd_move (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres", 2, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, vir_input_count (vir_document_get_input (document), VIR_KIND_PROPOSAL));
  g_assert_cmpuint (mirror->ids->len, ==, 1);
  g_signal_handlers_disconnect_by_func (model, items_changed_cb, mirror);
  mirror_free (mirror);
}

static VirInput *
random_step (VirInput *input)
{
  VirKind kind = (VirKind) g_test_rand_int_range (VIR_KIND_SOURCE, VIR_N_KINDS);
  guint   n = vir_input_count (input, kind);
  const VirRecord *record = n > 0 ? vir_input_nth (input, kind, (guint) g_test_rand_int_range (0, (int) n)) : NULL;

  if (record != NULL && g_test_rand_int_range (0, 3) == 0)
    return vir_cmd_move (input, kind, record->id, (guint) g_test_rand_int_range (0, (int) n), NULL);
  if (record != NULL && g_test_rand_int_range (0, 3) == 0)
    return vir_cmd_remove (input, kind, record->id, NULL);

  return vir_random_edit (input);
}

static void
assert_shows_document (VirDocument *document,
                       VirRowModel *model,
                       Mirror      *mirror)
{
  VirInput *input = vir_document_get_input (document);
  VirKind   kind = vir_row_model_get_kind (model);

  g_assert_cmpuint (mirror->ids->len, ==, vir_input_count (input, kind));
  for (guint i = 0; i < mirror->ids->len; i++)
    g_assert_cmpstr (mirror->ids->pdata[i], ==, ((const VirRecord *) vir_input_nth (input, kind, i))->id);
}

static void
test_random_edits (void)
{
  for (guint run = 0; run < 30; run++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      g_autoptr (VirDocument) document = vir_document_new (input);
      VirRowModel *models[VIR_N_KINDS];
      Mirror      *mirrors[VIR_N_KINDS];

      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        {
          models[kind] = vir_row_model_new (document, kind);
          mirrors[kind] = mirror_new (models[kind]);
        }
      for (guint step = 0; step < 25; step++)
        {
          if (g_test_rand_int_range (0, 4) == 0)
            vir_document_undo (document);
          else
            vir_document_commit (document, random_step (vir_document_get_input (document)), "Step", NULL);
          for (guint kind = 0; kind < VIR_N_KINDS; kind++)
            assert_shows_document (document, models[kind], mirrors[kind]);
        }
      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        {
          g_assert_finalize_object (models[kind]);
          mirror_free (mirrors[kind]);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/row-model/ranges", test_ranges);
  g_test_add_func ("/row-model/add-move-remove", test_add_move_remove);
  g_test_add_func ("/row-model/where", test_where);
  g_test_add_func ("/row-model/where-empty", test_where_empty);
  g_test_add_func ("/row-model/commit-in-a-handler", test_commit_in_a_handler);
  g_test_add_func ("/row-model/random-edits", test_random_edits);

  return g_test_run ();
}
