/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Setting fields: that every field of every kind can be set and unset, that the same value makes no
 * new root, and what is refused, with its message. */

#include "config.h"

#include "vir-cmd.h"

#include "vir-error.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static void
assert_refused (VirInput   *result,
                GError    **error,
                int         code,
                const char *words)
{
  g_assert_null (result);
  g_assert_error (*error, VIR_ERROR, code);
  if (strstr ((*error)->message, words) == NULL)
    g_error ("“%s” does not say “%s”", (*error)->message, words);
  g_clear_error (error);
}

static void
test_text (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirInput) next = vir_cmd_set_text (input, VIR_KIND_PROPOSAL, "centres", "title", "Centres", NULL);
  g_autoptr (VirInput) same = NULL, empty = NULL;
  const VirRecord *record = vir_input_get (next, VIR_KIND_PROPOSAL, "centres");

  g_assert_cmpstr (record->title, ==, "Centres");
  g_assert_null (((const VirRecord *) vir_input_get (input, VIR_KIND_PROPOSAL, "centres"))->title);

  same = vir_cmd_set_text (next, VIR_KIND_PROPOSAL, "centres", "title", "Centres", NULL);
  g_assert_true (same == next);
  empty = vir_cmd_set_text (next, VIR_KIND_PROPOSAL, "centres", "title", "", NULL);
  g_assert_null (((const VirRecord *) vir_input_get (empty, VIR_KIND_PROPOSAL, "centres"))->title);
}

static void
test_texts (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  const char *const depends[] = { "labour", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) next = vir_cmd_set_texts (input, VIR_KIND_AMENDMENT, "libdem", "depends", depends, NULL);
  g_autoptr (VirInput) same = vir_cmd_set_texts (next, VIR_KIND_AMENDMENT, "libdem", "depends", depends, NULL);
  g_autoptr (VirInput) none = vir_cmd_set_texts (next, VIR_KIND_AMENDMENT, "libdem", "depends", NULL, NULL);
  const VirAmendmentRecord *record = vir_input_get (next, VIR_KIND_AMENDMENT, "libdem");

  g_assert_cmpstr (record->depends[0], ==, "labour");
  g_assert_true (same == next);
  g_assert_null (((const VirAmendmentRecord *) vir_input_get (none, VIR_KIND_AMENDMENT, "libdem"))->depends);
  assert_refused (vir_cmd_set_texts (input, VIR_KIND_AMENDMENT, "labour", "depends", depends, &error),
                  &error, VIR_ERROR_USAGE, "itself");
  assert_refused (vir_cmd_set_texts (input, VIR_KIND_AMENDMENT, "libdem", "bodies", depends, &error),
                  &error, VIR_ERROR_REFERENCE, "labour");
}

/* Numbers that are refused, and why. */
static const struct
{
  VirKind     kind;
  const char *id;
  const char *field;
  gint64      value;
  int         code;
  const char *words;
} refused[] = {
  { VIR_KIND_TAX, "tax-2018-19", "band_d", VIR_MONEY_MAX + 1, VIR_ERROR_LIMIT, "larger than" },
  { VIR_KIND_TAX, "tax-2018-19", "band_d", -VIR_MONEY_MAX - 1, VIR_ERROR_LIMIT, "larger than" },
  { VIR_KIND_TAX, "tax-2018-19", "rise_core", G_MAXINT64, VIR_ERROR_LIMIT, "rate" },
  { VIR_KIND_TAX, "tax-2018-19", "tax_base", -1, VIR_ERROR_LIMIT, "less than zero" },
  { VIR_KIND_TAX, "tax-2018-19", "step", 2, VIR_ERROR_LIMIT, "no choice" },
  { VIR_KIND_TAX, "tax-2018-19", "step", -1, VIR_ERROR_LIMIT, "no choice" },
  { VIR_KIND_TAX, "tax-2018-19", "year", 18, VIR_ERROR_LIMIT, "1900" },
  { VIR_KIND_TAX, "tax-2018-19", "title", 1, VIR_ERROR_USAGE, "kind of value" },
  { VIR_KIND_TAX, "tax-2018-19", "amounts", 1, VIR_ERROR_USAGE, "not a field" },
  { VIR_KIND_TAX, "tax-2018-19", "band_d.values", 1, VIR_ERROR_USAGE, "not a field" },
  { VIR_KIND_TAX, "tax-2018-19", "", 1, VIR_ERROR_USAGE, "not a field" },
  { VIR_KIND_TAX, "no-such", "band_d", 1, VIR_ERROR_REFERENCE, "no-such" },
  { VIR_KIND_PROPOSAL, "centres", "contract_end", 20190931, VIR_ERROR_LIMIT, "no such date" },
  { VIR_KIND_PROPOSAL, "centres", "contract_end", -1, VIR_ERROR_LIMIT, "no such date" },
  { VIR_KIND_PROPOSAL, "centres", "contract_end", G_MAXINT64, VIR_ERROR_LIMIT, "no such date" },
  { VIR_KIND_PROPOSAL, "centres", "profile", 1, VIR_ERROR_USAGE, "kind of value" },
  { VIR_KIND_PROPOSAL, "centres", "profile.recurrence", 9, VIR_ERROR_LIMIT, "no choice" },
  { VIR_KIND_FUNDING, "government", "amendable", 2, VIR_ERROR_LIMIT, "either" },
  { VIR_KIND_TOTAL, "net-budget", "netted", 1 << 5, VIR_ERROR_LIMIT, "set" },
  { VIR_KIND_TOTAL, "net-budget", "netted", -1, VIR_ERROR_LIMIT, "set" },
  { VIR_KIND_BUDGET, "budget", "first_year", 2019, VIR_ERROR_USAGE, "years" },
  { VIR_KIND_BUDGET, "budget", "years", 5, VIR_ERROR_USAGE, "years" },
  { VIR_KIND_CHANGE, "libdem-1", "target", VIR_TARGET_LINE, VIR_ERROR_USAGE, "target" },
  { VIR_KIND_CHANGE, "libdem-1", "word", VIR_WORD_SPEND, VIR_ERROR_USAGE, "cannot be done" },
};

static void
test_refused_numbers (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_refused (vir_cmd_set_number (input, refused[i].kind, refused[i].id, refused[i].field, refused[i].value, &error),
                    &error, refused[i].code, refused[i].words);
}

static void
test_limits_themselves (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  const gint64 values[] = { VIR_MONEY_MAX, -VIR_MONEY_MAX, 0, VIR_UNKNOWN };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (VirInput) next = vir_cmd_set_number (input, VIR_KIND_TAX, "tax-2018-19", "band_d", values[i], NULL);

      g_assert_nonnull (next);
      g_assert_cmpint (((const VirTaxRecord *) vir_input_get (next, VIR_KIND_TAX, "tax-2018-19"))->band_d, ==, values[i]);
    }
}

static void
test_refused_texts (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (GError) error = NULL;

  assert_refused (vir_cmd_set_text (input, VIR_KIND_LINE, "care", "id", "other", &error), &error, VIR_ERROR_USAGE, "fixed");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_LINE, "care", "title", "\xff", &error), &error, VIR_ERROR_FORMAT, "UTF-8");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_LINE, "care", "head", "no-such", &error), &error, VIR_ERROR_REFERENCE, "no-such");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_LINE, "care", "ledger", "hra", &error), &error, VIR_ERROR_USAGE, "kind of value");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_HEAD, "people", "parent", "people", &error), &error, VIR_ERROR_USAGE, "itself");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_HEAD, "people", "parent", "adults", &error), &error, VIR_ERROR_USAGE, "below itself");
  assert_refused (vir_cmd_set_text (input, VIR_N_KINDS, "care", "title", "x", &error), &error, VIR_ERROR_REFERENCE, "care");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_LINE, NULL, "title", "x", &error), &error, VIR_ERROR_REFERENCE, "");
}

static void
test_references_of_changes (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) next = vir_cmd_set_text (input, VIR_KIND_CHANGE, "libdem-1", "subject", "highways", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (((const VirChangeRecord *) vir_input_get (next, VIR_KIND_CHANGE, "libdem-1"))->subject, ==, "highways");
  /* A line is not what a change of a proposal can be about; one about nothing has no subject. */
  assert_refused (vir_cmd_set_text (input, VIR_KIND_CHANGE, "libdem-1", "subject", "allowances", &error), &error, VIR_ERROR_REFERENCE, "allowances");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_CHANGE, "labour-2", "subject", "centres", &error), &error, VIR_ERROR_USAGE, "no target");
  assert_refused (vir_cmd_set_text (input, VIR_KIND_CHANGE, "libdem-1", "amendment", NULL, &error), &error, VIR_ERROR_USAGE, "belongs");
  assert_refused (vir_cmd_clear (input, VIR_KIND_CHANGE, "libdem-1", "amendment", &error), &error, VIR_ERROR_USAGE, "cannot be without");
}

static void
test_years_of_series (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) next = vir_cmd_set_year_amount (input, VIR_KIND_LINE, "care", "amounts", 2, UNKNOWN, NULL);

  g_assert_cmpint (((const VirLineRecord *) vir_input_get (next, VIR_KIND_LINE, "care"))->amounts.v[2], ==, UNKNOWN);
  assert_refused (vir_cmd_set_year_amount (input, VIR_KIND_LINE, "care", "amounts", 3, 1, &error), &error, VIR_ERROR_LIMIT, "2018/19 to 2020/21");
  assert_refused (vir_cmd_set_year_amount (input, VIR_KIND_LINE, "care", "amounts", 0, VIR_MONEY_MAX + 1, &error), &error, VIR_ERROR_LIMIT, "larger");
  assert_refused (vir_cmd_set_year_amount (input, VIR_KIND_LINE, "care", "before", 0, 1, &error), &error, VIR_ERROR_USAGE, "kind of value");
}

static void
test_structs_are_made_when_needed (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirInput) same = NULL, made = NULL, gone = NULL, unset = NULL;
  const VirChangeRecord *change;

  /* Saying nothing of a claim that does not exist makes none. */
  same = vir_cmd_set_number (input, VIR_KIND_CHANGE, "libdem-1", "claimed.span", VIR_UNKNOWN, NULL);
  g_assert_true (same == input);
  made = vir_cmd_set_number (input, VIR_KIND_CHANGE, "libdem-1", "claimed.span", POUNDS (1), NULL);
  change = vir_input_get (made, VIR_KIND_CHANGE, "libdem-1");
  g_assert_cmpint (change->claimed->span, ==, POUNDS (1));
  unset = vir_cmd_set_number (made, VIR_KIND_CHANGE, "libdem-1", "claimed.recurrence", VIR_RECURRENCE_ONE_OFF, NULL);
  change = vir_input_get (unset, VIR_KIND_CHANGE, "libdem-1");
  g_assert_cmpint (change->claimed->recurrence, ==, VIR_RECURRENCE_ONE_OFF);
  gone = vir_cmd_clear (unset, VIR_KIND_CHANGE, "libdem-1", "claimed", NULL);
  g_assert_null (((const VirChangeRecord *) vir_input_get (gone, VIR_KIND_CHANGE, "libdem-1"))->claimed);
}

/* One value for a field that is not the one it has. */
static VirInput *
set_something (VirInput        *input,
               const VirRecord *record,
               const VirField  *field,
               GError         **error)
{
  gint64 number;

  switch ((guint) field->type)
    {
    case VIR_FIELD_TEXT:
      return vir_cmd_set_text (input, record->kind, record->id, field->key, "words", error);

    case VIR_FIELD_TEXTS:
      return vir_cmd_set_texts (input, record->kind, record->id, field->key, (const char *const[]){ "words", NULL }, error);

    case VIR_FIELD_SERIES:
      return vir_cmd_set_year_amount (input, record->kind, record->id, field->key, 0, 77, error);

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      number = 77;
      break;

    case VIR_FIELD_DATE:
      number = 20180219;
      break;

    case VIR_FIELD_YEAR:
      number = 2033;
      break;

    default:
      number = 1;
    }

  return vir_cmd_set_number (input, record->kind, record->id, field->key, number, error);
}

static gboolean
is_set_elsewhere (VirKind         kind,
                  const VirField *field)
{
  static const char *const keys[] = { "id", "first_year", "years", "target", "word", NULL };

  return field->type == VIR_FIELD_REF || field->type == VIR_FIELD_REFS || field->type == VIR_FIELD_STRUCT ||
         field->type == VIR_FIELD_LIST || g_strv_contains (keys, field->key);
}

static void
test_every_field (void)
{
  g_autoptr (VirInput) input = vir_input_new (2018, 3);
  guint fields = 0;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      const VirShape *shape = vir_kind_shape (kind);

      if (!vir_kind_is_single (kind))
        input = vir_input_put_take (input, vir_record_new (kind, "x"));
      for (guint i = 0; i < shape->n_fields; i++)
        {
          const VirRecord *record = vir_input_nth (input, kind, 0);
          g_autoptr (VirInput) set = NULL, again = NULL, clear = NULL;
          g_autoptr (GError) error = NULL;

          if (is_set_elsewhere (kind, &shape->fields[i]))
            continue;
          fields++;
          set = set_something (input, record, &shape->fields[i], &error);
          g_assert_no_error (error);
          g_assert_true (set != input);
          g_assert_false (vir_field_is_default (&shape->fields[i], vir_input_nth (set, kind, 0)));
          again = set_something (set, record, &shape->fields[i], NULL);
          g_assert_true (again == set);
          clear = vir_cmd_clear (set, kind, record->id, shape->fields[i].key, NULL);
          g_assert_true (vir_record_equal (vir_input_nth (clear, kind, 0), record));
        }
    }

  g_assert_cmpuint (fields, >, 150);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cmd-set/text", test_text);
  g_test_add_func ("/cmd-set/texts", test_texts);
  g_test_add_func ("/cmd-set/refused-numbers", test_refused_numbers);
  g_test_add_func ("/cmd-set/limits-themselves", test_limits_themselves);
  g_test_add_func ("/cmd-set/refused-texts", test_refused_texts);
  g_test_add_func ("/cmd-set/references-of-changes", test_references_of_changes);
  g_test_add_func ("/cmd-set/years-of-series", test_years_of_series);
  g_test_add_func ("/cmd-set/structs-are-made-when-needed", test_structs_are_made_when_needed);
  g_test_add_func ("/cmd-set/every-field", test_every_field);

  return g_test_run ();
}
