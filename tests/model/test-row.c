/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows: what they read, what they notify and how often, and what setting them does. */

#include "config.h"

#include "vir-row.h"

#include "vir-cmd.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static VirDocument *
new_document (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();

  return vir_document_new (input);
}

static void
append_name_cb (GObject    *row,
                GParamSpec *pspec,
                GString    *names)
{
  g_string_append_printf (names, "%s ", pspec->name);
}

static VirRow *
watch_row (VirDocument *document,
           VirKind      kind,
           const char  *id,
           GString     *names)
{
  VirRow *row = vir_row_ref_for (document, kind, id);

  g_signal_connect (row, "notify", G_CALLBACK (append_name_cb), names);
  return row;
}

/* What was notified since the last call, whatever the order. */
static void
assert_names (GString    *names,
              const char *expected)
{
  g_auto (GStrv) got = g_strsplit (g_strstrip (names->str), " ", -1);
  g_auto (GStrv) want = g_strsplit (expected, " ", -1);

  if (*expected == '\0')
    g_assert_cmpstr (names->str, ==, "");
  g_assert_cmpuint (g_strv_length (got), ==, g_strv_length (want));
  for (guint i = 0; want[i] != NULL; i++)
    if (*expected != '\0')
      g_assert_true (g_strv_contains ((const char *const *) got, want[i]));
  g_string_truncate (names, 0);
}

static void
test_identity (void)
{
  VirDocument *document = new_document ();
  VirRow *row = vir_row_ref_for (document, VIR_KIND_PROPOSAL, "centres");
  VirRow *again = vir_row_ref_for (document, VIR_KIND_PROPOSAL, "centres");
  VirRow *other = vir_row_ref_for (document, VIR_KIND_LINE, "allowances");

  g_assert_true (row == again);
  g_assert_true (row != other);
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (row), ==, "VirProposal");
  g_assert_true (G_TYPE_CHECK_INSTANCE_TYPE (other, VIR_TYPE_LINE));
  g_assert_true (vir_row_get_document (row) == document);
  g_assert_true (vir_row_get_record (row) == vir_input_get (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres"));

  g_object_unref (again);
  g_assert_finalize_object (row);
  g_object_unref (other);
  g_assert_finalize_object (document);
}

static void
test_properties_of_every_kind (void)
{
  g_autoptr (VirInput) input = vir_random_input_wild ();
  g_autoptr (VirDocument) document = vir_document_new (input);

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    for (guint i = 0; i < vir_input_count (input, kind); i++)
      {
        const VirRecord *record = vir_input_nth (input, kind, i);
        g_autoptr (VirRow) row = vir_row_ref_for (document, kind, record->id);
        g_autofree char *id = NULL, *title = NULL;
        int status;

        g_object_get (row, "id", &id, "title", &title, "status", &status, NULL);
        g_assert_cmpstr (id, ==, record->id);
        g_assert_cmpstr (title, ==, record->title);
        g_assert_cmpint (status, ==, record->status);
      }
}

static void
test_reads_every_type (void)
{
  g_autoptr (VirDocument) document = new_document ();
  g_autoptr (VirRow) tax = vir_row_ref_for (document, VIR_KIND_TAX, "tax-2018-19");
  g_autoptr (VirRow) net = vir_row_ref_for (document, VIR_KIND_TOTAL, "net-budget");
  g_autoptr (VirRow) line = vir_row_ref_for (document, VIR_KIND_LINE, "allowances");
  g_autoptr (VirRow) change = vir_row_ref_for (document, VIR_KIND_CHANGE, "libdem-3");
  g_autoptr (VirRow) amendment = vir_row_ref_for (document, VIR_KIND_AMENDMENT, "libdem");
  g_autofree VirSeries *amounts = NULL;
  g_autoptr (VirProfile) amount = NULL;
  g_auto (GStrv) bodies = NULL;
  g_autofree char *subject = NULL;
  gint64 band_d, rise, minimum, before;
  int year, step, word;
  guint netted;
  gboolean alternative;

  g_object_get (tax, "band-d", &band_d, "rise-core", &rise, "year", &year, "step", &step, "per-point", &minimum, NULL);
  g_assert_cmpint (band_d, ==, 132273);
  g_assert_cmpint (rise, ==, 29900);
  g_assert_cmpint (year, ==, 2018);
  g_assert_cmpint (step, ==, VIR_TAX_STEP_NINE);
  g_assert_cmpint (minimum, ==, VIR_UNKNOWN);

  g_object_get (net, "netted", &netted, "amount", &amount, "before", &before, NULL);
  g_assert_cmpuint (netted, ==, 1 << VIR_FUNDING_RSG | 1 << VIR_FUNDING_BUSINESS_RATES);
  g_assert_cmpint (amount->values.v[0], ==, POUNDS (388800000));

  g_object_get (line, "amounts", &amounts, NULL);
  g_assert_cmpint (amounts->v[1], ==, POUNDS (1000000));
  g_object_get (change, "subject", &subject, "word", &word, NULL);
  g_assert_cmpstr (subject, ==, "allowances");
  g_assert_cmpint (word, ==, VIR_WORD_SAVE);
  g_object_get (amendment, "bodies", &bodies, "alternative", &alternative, NULL);
  g_assert_null (bodies);
  g_assert_false (alternative);
}

static void
test_notifies_what_changed (void)
{
  VirDocument *document = new_document ();
  g_autoptr (GString) names = g_string_new (NULL);
  VirRow *row = watch_row (document, VIR_KIND_PROPOSAL, "centres", names);
  g_autoptr (VirRow) other = watch_row (document, VIR_KIND_PROPOSAL, "day-services", names);
  VirProposalRecord *record = vir_fixture_edit (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres");
  VirConsequence *consequence;

  g_object_set (row, "title", "Children's centres", NULL);
  assert_names (names, "record title");
  g_object_set (row, "title", "Children's centres", NULL);
  assert_names (names, "");

  g_clear_pointer (&record->base.title, g_free);
  record->base.title = g_strdup ("Children's centres");
  record->posts = 1200;
  record->rag = VIR_RAG_RED;
  vir_document_commit (document, vir_input_put_take (vir_input_ref (vir_document_get_input (document)), record), "Edit", NULL);
  assert_names (names, "record posts rag");

  /* A list is no property; the record as a whole says so. */
  record = vir_fixture_edit (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres");
  consequence = vir_list_append (&record->consequences, vir_shape_field (vir_kind_shape (VIR_KIND_PROPOSAL), "consequences")->shape);
  consequence->text = g_strdup ("46 of 53 centres close");
  vir_document_commit (document, vir_input_put_take (vir_input_ref (vir_document_get_input (document)), record), "Edit", NULL);
  assert_names (names, "record");

  vir_document_undo (document);
  assert_names (names, "record");
  vir_document_undo (document);
  assert_names (names, "record posts rag");

  g_clear_object (&other);
  g_assert_finalize_object (row);
  g_assert_finalize_object (document);
}

static void
test_removed_and_put_back (void)
{
  g_autoptr (VirDocument) document = new_document ();
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (VirRow) row = watch_row (document, VIR_KIND_LINE, "allowances", names);
  g_autofree VirSeries *amounts = NULL;
  g_autofree char *id = NULL;

  vir_document_commit (document, vir_cmd_remove (vir_document_get_input (document), VIR_KIND_LINE, "allowances", NULL), "Remove", NULL);
  g_assert_null (vir_row_get_record (row));
  assert_names (names, "record amounts");
  g_object_get (row, "amounts", &amounts, "id", &id, NULL);
  g_assert_null (amounts);
  g_assert_cmpstr (vir_row_get_id (row), ==, "allowances");

  vir_document_undo (document);
  g_assert_nonnull (vir_row_get_record (row));
  assert_names (names, "record amounts");
}

static void
count_cb (VirDocument *document,
          VirInput    *before,
          VirInput    *after,
          guint       *count)
{
  (*count)++;
}

static void
keep_message_cb (VirDocument *document,
                 const char  *message,
                 char       **kept)
{
  g_free (*kept);
  *kept = g_strdup (message);
}

static void
test_setting_is_a_step (void)
{
  g_autoptr (VirDocument) document = new_document ();
  g_autoptr (VirRow) row = vir_row_ref_for (document, VIR_KIND_PROPOSAL, "centres");
  guint changed = 0;

  g_signal_connect (document, "changed", G_CALLBACK (count_cb), &changed);
  g_object_set (row, "title", "C", NULL);
  g_object_set (row, "title", "Ce", NULL);
  g_object_set (row, "title", "Centres", NULL);
  g_assert_cmpstr (vir_document_get_undo_label (document), ==, "Title of “Centres”");
  vir_document_break_merge (document);
  g_object_set (row, "title", "The centres", NULL);
  g_object_set (row, "note", "Ends in September", NULL);
  g_object_set (row, "rag", VIR_RAG_AMBER, NULL);
  g_object_set (row, "posts", (gint64) 550, NULL);
  g_object_set (row, "contract-end", 20190930, NULL);
  g_assert_cmpuint (changed, ==, 8);
  g_assert_cmpint (((const VirProposalRecord *) vir_row_get_record (row))->contract_end, ==, 20190930);
  for (guint i = 0; i < 6; i++)
    g_assert_true (vir_document_undo (document));
  g_assert_false (vir_document_get_can_undo (document));
  g_assert_null (vir_row_get_record (row)->title);
}

static void
test_refused (void)
{
  g_autoptr (VirDocument) document = new_document ();
  g_autoptr (VirRow) row = vir_row_ref_for (document, VIR_KIND_TAX, "tax-2018-19");
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  g_signal_connect (document, "refused", G_CALLBACK (keep_message_cb), &message);
  g_object_set (row, "band-d", VIR_MONEY_MAX + 1, NULL);
  g_assert_cmpstr (message, !=, NULL);
  g_assert_true (strstr (message, "larger than") != NULL);
  g_assert_cmpint (((const VirTaxRecord *) vir_row_get_record (row))->band_d, ==, 132273);
  g_assert_false (vir_document_get_can_undo (document));

  g_assert_false (vir_row_set_number (row, "band_d", -VIR_MONEY_MAX - 1, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_true (vir_row_set_number (row, "band_d", 132300, &error));
  g_assert_no_error (error);
  g_assert_true (vir_document_get_can_undo (document));
}

static void
test_year_amounts (void)
{
  g_autoptr (VirDocument) document = new_document ();
  g_autoptr (VirRow) line = vir_row_ref_for (document, VIR_KIND_LINE, "allowances");
  g_autoptr (VirRow) change = vir_row_ref_for (document, VIR_KIND_CHANGE, "libdem-1");

  g_assert_true (vir_row_set_year_amount (line, "amounts", 2, POUNDS (900000), NULL));
  g_assert_true (vir_row_set_year_amount (line, "amounts", 2, POUNDS (950000), NULL));
  g_assert_true (vir_row_set_year_amount (line, "amounts", 3, POUNDS (950000), NULL));
  g_assert_true (vir_row_set_year_amount (change, "amount", 1, POUNDS (500000), NULL));
  g_assert_cmpint (((const VirLineRecord *) vir_row_get_record (line))->amounts.v[2], ==, POUNDS (950000));
  g_assert_cmpint (((const VirChangeRecord *) vir_row_get_record (change))->amount->values.v[1], ==, POUNDS (500000));

  /* Another year is another step. */
  for (guint i = 0; i < 3; i++)
    g_assert_true (vir_document_undo (document));
  g_assert_false (vir_document_undo (document));
}

/* Notifications are exactly the difference of what the properties read before and after. */
static void
test_random_edits (void)
{
  for (guint run = 0; run < 40; run++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      g_autoptr (VirDocument) document = vir_document_new (input);
      g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (GPtrArray) names = g_ptr_array_new ();

      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        for (guint i = 0; i < vir_input_count (input, kind); i++)
          {
            const VirRecord *record = vir_input_nth (input, kind, i);

            g_ptr_array_add (names, g_string_new (NULL));
            g_ptr_array_add (rows, watch_row (document, kind, record->id, names->pdata[names->len - 1]));
          }

      for (guint step = 0; step < 10; step++)
        {
          g_autoptr (VirInput) before = vir_input_ref (vir_document_get_input (document));

          vir_document_commit (document, vir_random_edit (before), "Edit", NULL);
          for (guint r = 0; r < rows->len; r++)
            {
              VirRow          *row = rows->pdata[r];
              GString         *got = names->pdata[r];
              const VirRecord *old = vir_input_get (before, vir_row_get_kind (row), vir_row_get_id (row));
              const VirRecord *new = vir_row_get_record (row);
              gboolean         same = old == new || (old != NULL && new != NULL && vir_record_equal (old, new));

              g_assert_true (same == (got->len == 0));
              g_assert_true (same || strstr (got->str, "record ") != NULL);
              g_string_truncate (got, 0);
            }
        }

      g_ptr_array_set_size (rows, 0);
      for (guint i = 0; i < names->len; i++)
        g_string_free (names->pdata[i], TRUE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/row/identity", test_identity);
  g_test_add_func ("/row/properties-of-every-kind", test_properties_of_every_kind);
  g_test_add_func ("/row/reads-every-type", test_reads_every_type);
  g_test_add_func ("/row/notifies-what-changed", test_notifies_what_changed);
  g_test_add_func ("/row/removed-and-put-back", test_removed_and_put_back);
  g_test_add_func ("/row/setting-is-a-step", test_setting_is_a_step);
  g_test_add_func ("/row/refused", test_refused);
  g_test_add_func ("/row/year-amounts", test_year_amounts);
  g_test_add_func ("/row/random-edits", test_random_edits);

  return g_test_run ();
}
