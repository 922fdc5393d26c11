/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The money entry: what counts as an amount, when it is committed, what a refusal shows, and what a
 * screen reader is told. */

#include "vir-app-test.h"

#include "vir-error.h"
#include "vir-money-entry.h"

typedef struct
{
  GtkWidget     *window;
  GtkWidget     *other; /* takes the focus away */
  VirMoneyEntry *entry;
  GtkEntry      *text;
  guint          commits;
  gint64         last;
  gint64         most; /* more than this is refused */
} Fixture;

static gboolean
commit_cb (VirMoneyEntry *entry,
           gint64         amount,
           gpointer       user_data,
           GError       **error)
{
  Fixture *fixture = user_data;

  fixture->commits++;
  fixture->last = amount;
  if (amount <= fixture->most)
    return TRUE;
  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_LIMIT, "More than is left");
  return FALSE;
}

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  fixture->most = G_MAXINT64;
  fixture->window = gtk_window_new ();
  fixture->entry = VIR_MONEY_ENTRY (vir_money_entry_new ());
  fixture->other = gtk_entry_new ();
  fixture->text = vir_money_entry_get_entry (fixture->entry);
  gtk_box_append (GTK_BOX (box), fixture->other);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->entry));
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  vir_money_entry_set_commit (fixture->entry, commit_cb, fixture);
  vir_money_entry_set_amount (fixture->entry, 75000000);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_widget_grab_focus (fixture->other);
  vir_app_test_settle ();
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  vir_app_test_settle ();
}

static const char *
shown (Fixture *fixture)
{
  return gtk_editable_get_text (GTK_EDITABLE (fixture->text));
}

static void
type (Fixture    *fixture,
      const char *text)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->entry));
  gtk_editable_set_text (GTK_EDITABLE (fixture->text), text);
}

static void
test_forms (Fixture      *fixture,
            gconstpointer data)
{
  static const struct
  {
    const char *typed;
    gint64      pence;
    const char *shown;
  } cases[] = {
    { "£1.25m", 125000000, "£1.250m" },
    { "500k", 50000000, "£0.500m" },
    { "(1,234.50)", -123450, "−£1,234.50" },
    { "−£5m", -500000000, "−£5.000m" },
    { "0", 0, "£0.000m" },
    /* what three places of a million cannot show is shown to the penny */
    { "750000.01", 75000001, "£750,000.01" },
  };

  g_assert_cmpstr (shown (fixture), ==, "£0.750m");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      type (fixture, cases[i].typed);
      g_assert_true (vir_money_entry_commit (fixture->entry));
      g_assert_cmpint (vir_money_entry_get_amount (fixture->entry), ==, cases[i].pence);
      g_assert_cmpint (fixture->last, ==, cases[i].pence);
      g_assert_cmpuint (fixture->commits, ==, i + 1);
      g_assert_cmpstr (shown (fixture), ==, cases[i].shown);
    }
}

static void
test_untouched (Fixture      *fixture,
                gconstpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->entry));
  gtk_widget_grab_focus (fixture->other);
  vir_app_test_settle ();
  g_assert_cmpuint (fixture->commits, ==, 0);

  /* the same amount written otherwise is no edit either */
  type (fixture, "750k");
  g_assert_true (vir_money_entry_commit (fixture->entry));
  g_assert_cmpuint (fixture->commits, ==, 0);
  g_assert_cmpstr (shown (fixture), ==, "£0.750m");
}

static void
test_enter (Fixture      *fixture,
            gconstpointer data)
{
  type (fixture, "1m");
  g_assert_cmpuint (fixture->commits, ==, 0);
  g_signal_emit_by_name (fixture->text, "activate");
  g_assert_cmpuint (fixture->commits, ==, 1);
  g_assert_cmpint (fixture->last, ==, 100000000);
}

static void
test_focus (Fixture      *fixture,
            gconstpointer data)
{
  type (fixture, "1m");
  vir_app_test_settle ();
  g_assert_cmpuint (fixture->commits, ==, 0);
  gtk_widget_grab_focus (fixture->other);
  vir_app_test_settle ();
  g_assert_cmpuint (fixture->commits, ==, 1);
}

static void
test_escape (Fixture      *fixture,
             gconstpointer data)
{
  type (fixture, "9m");
  vir_money_entry_restore (fixture->entry);
  g_assert_cmpstr (shown (fixture), ==, "£0.750m");
  gtk_widget_grab_focus (fixture->other);
  vir_app_test_settle ();
  g_assert_cmpuint (fixture->commits, ==, 0);
}

/* An assistive technology sets the text without giving the focus. */
static void
test_from_outside (Fixture      *fixture,
                   gconstpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->text), "£0.5m");
  WAIT_FOR (fixture->commits == 1);
  g_assert_cmpint (fixture->last, ==, 50000000);
  vir_app_test_settle ();
  g_assert_cmpuint (fixture->commits, ==, 1);
}

static void
test_bad_text (Fixture      *fixture,
               gconstpointer data)
{
  type (fixture, "lots");
  g_assert_false (vir_money_entry_commit (fixture->entry));
  g_assert_cmpuint (fixture->commits, ==, 0);
  g_assert_cmpint (vir_money_entry_get_amount (fixture->entry), ==, 75000000);
  g_assert_nonnull (vir_money_entry_get_message (fixture->entry));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (fixture->text), "error"));
  g_assert_cmpstr (shown (fixture), ==, "lots");

  type (fixture, "2m");
  g_assert_true (vir_money_entry_commit (fixture->entry));
  g_assert_null (vir_money_entry_get_message (fixture->entry));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (fixture->text), "error"));
}

static void
test_refusal (Fixture      *fixture,
              gconstpointer data)
{
  fixture->most = 100000000;
  type (fixture, "5m");
  g_assert_false (vir_money_entry_commit (fixture->entry));
  g_assert_cmpstr (vir_money_entry_get_message (fixture->entry), ==, "More than is left");
  g_assert_cmpint (vir_money_entry_get_amount (fixture->entry), ==, 75000000);
}

static void
test_empty (Fixture      *fixture,
            gconstpointer data)
{
  type (fixture, "");
  g_assert_false (vir_money_entry_commit (fixture->entry));
  vir_money_entry_restore (fixture->entry);
  vir_money_entry_set_allow_empty (fixture->entry, TRUE);
  type (fixture, " ");
  g_assert_true (vir_money_entry_commit (fixture->entry));
  g_assert_cmpint (fixture->last, ==, VIR_UNKNOWN);
  g_assert_cmpstr (shown (fixture), ==, "");
}

static void
test_typing_stays (Fixture      *fixture,
                   gconstpointer data)
{
  type (fixture, "1.2");
  vir_money_entry_set_amount (fixture->entry, 20000000);
  g_assert_cmpstr (shown (fixture), ==, "1.2");
  vir_money_entry_restore (fixture->entry);
  g_assert_cmpstr (shown (fixture), ==, "£0.200m");
}

static void
test_spoken (Fixture      *fixture,
             gconstpointer data)
{
  g_autofree char *failed = NULL;

  vir_money_entry_set_name (fixture->entry, "Put back in 2018/19");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->text), GTK_ACCESSIBLE_PROPERTY_LABEL, "Put back in 2018/19");
  failed = gtk_test_accessible_check_property (GTK_ACCESSIBLE (fixture->text), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "£0.750m");
  g_assert_null (failed);
  type (fixture, "x");
  vir_money_entry_commit (fixture->entry);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fixture->text), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);
}

static void
test_gone (void)
{
  GtkWidget *entry = g_object_ref_sink (vir_money_entry_new ());

  gtk_editable_set_text (GTK_EDITABLE (vir_money_entry_get_entry (VIR_MONEY_ENTRY (entry))), "5m");
  g_assert_finalize_object (entry);
  vir_app_test_settle ();
}

/* What has been taken is undone in the document: the entry must leave the keys to the window. */
static void
test_undo_keys (Fixture      *fixture,
                gconstpointer data)
{
  GtkWidget *input = GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (fixture->text)));
  g_autoptr (GtkShortcutAction) undo = gtk_named_action_new ("text.undo"); /* as the key does it */

  gtk_widget_grab_focus (GTK_WIDGET (fixture->text));
  type (fixture, "2m");
  g_assert_true (vir_money_entry_commit (fixture->entry));
  g_assert_false (gtk_shortcut_action_activate (undo, 0, input, NULL));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, setup, test, teardown)

int
main (int    argc,
      char **argv)
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;
  ADD ("/money-entry/forms", test_forms);
  ADD ("/money-entry/untouched", test_untouched);
  ADD ("/money-entry/enter", test_enter);
  ADD ("/money-entry/focus", test_focus);
  ADD ("/money-entry/escape", test_escape);
  ADD ("/money-entry/from-outside", test_from_outside);
  ADD ("/money-entry/bad-text", test_bad_text);
  ADD ("/money-entry/refusal", test_refusal);
  ADD ("/money-entry/empty", test_empty);
  ADD ("/money-entry/typing-stays", test_typing_stays);
  ADD ("/money-entry/spoken", test_spoken);
  ADD ("/money-entry/undo-keys", test_undo_keys);
  g_test_add_func ("/money-entry/gone", test_gone);
  return g_test_run ();
}
