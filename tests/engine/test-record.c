/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records and field tables: for every field of every kind, a copy is equal and deep, a change is
 * seen, and a reset gives the default. */

#include "config.h"

#include "vir-random.h"
#include "vir-records.h"

#include <string.h>

/* Tables: every key once, every place inside the struct, every type with what it needs. */
static void
check_shape (const VirShape *shape)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];
      gboolean        is_enum = field->type == VIR_FIELD_ENUM || field->type == VIR_FIELD_SET;
      gboolean        is_struct = field->type == VIR_FIELD_STRUCT || field->type == VIR_FIELD_LIST;

      g_assert_true (vir_shape_field (shape, field->key) == field);
      g_assert_cmpuint (field->offset, <, shape->size);
      g_assert_cmpint (is_enum, ==, field->values != NULL);
      g_assert_cmpint (is_struct, ==, field->shape != NULL);
      if (field->type != VIR_FIELD_REF && field->type != VIR_FIELD_REFS)
        g_assert_cmpint (field->kind, ==, -1);
      if (field->type != VIR_FIELD_NUMBER)
        g_assert_cmpint (field->scale, ==, 1);
      g_assert_true (field->scale == 1 || field->scale == 10 || field->scale == 100);
      for (guint k = i + 1; k < shape->n_fields; k++)
        g_assert_cmpuint (field->offset, !=, shape->fields[k].offset);
      if (is_struct)
        check_shape (field->shape);
    }
}

static void
test_tables (void)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      check_shape (vir_kind_shape ((VirKind) kind));
      g_assert_cmpint (vir_kind_find (vir_kind_key ((VirKind) kind)), ==, kind);
      g_assert_cmpint (vir_kind_is_single ((VirKind) kind), ==, kind == VIR_KIND_BUDGET || kind == VIR_KIND_COUNCIL);
    }
  g_assert_cmpint (vir_kind_find ("nonsense"), ==, VIR_N_KINDS);
}

static void
test_words (void)
{
  g_assert_cmpint (vir_enum_find (&vir_word_enum, "top-up"), ==, VIR_WORD_TOP_UP);
  g_assert_cmpint (vir_enum_find (&vir_word_enum, "refinance"), ==, VIR_WORD_REFINANCE);
  g_assert_cmpint (vir_enum_find (&vir_target_enum, "funding"), ==, VIR_TARGET_FUNDING);
  g_assert_cmpint (vir_enum_find (&vir_role_enum, "spending"), ==, VIR_ROLE_SPENDING);
  g_assert_cmpint (vir_enum_find (&vir_form_enum, "span-by"), ==, VIR_FORM_SPAN_BY);
  g_assert_cmpint (vir_enum_find (&vir_verdict_enum, "refused"), ==, VIR_VERDICT_REFUSED);
  g_assert_cmpint (vir_enum_find (&vir_word_enum, ""), ==, -1);
  g_assert_cmpuint (vir_enum_count (&vir_ledger_enum), ==, VIR_N_LEDGERS);
}

static void
test_defaults (void)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      const VirShape *shape = vir_kind_shape ((VirKind) kind);
      gpointer        record = vir_record_new ((VirKind) kind, "x");

      g_assert_cmpstr (((VirRecord *) record)->id, ==, "x");
      g_assert_cmpint (((VirRecord *) record)->kind, ==, kind);
      for (guint i = 1; i < shape->n_fields; i++)
        g_assert_true (vir_field_is_default (&shape->fields[i], record));
      vir_record_unref (record);
    }
}

/* One field changed: the records differ in it and in nothing else; put back, they are equal. */
static void
check_field (const VirShape *shape,
             const VirField *field,
             gpointer        record,
             const VirInput *refs)
{
  gpointer copy = vir_record_copy (record);

  g_assert_true (vir_record_equal (record, copy));
  vir_random_field (field, copy, refs);
  if (vir_field_equal (field, record, copy))
    g_assert_true (field->type == VIR_FIELD_REF || field->type == VIR_FIELD_REFS);
  else
    g_assert_false (vir_record_equal (record, copy));
  for (guint i = 0; i < shape->n_fields; i++)
    if (&shape->fields[i] != field)
      g_assert_true (vir_field_equal (&shape->fields[i], record, copy));

  vir_field_copy (field, copy, record);
  g_assert_true (vir_record_equal (record, copy));
  vir_field_reset (field, copy);
  g_assert_true (vir_field_is_default (field, copy));
  vir_record_unref (copy);
}

static void
test_fields (void)
{
  for (guint run = 0; run < 30; run++)
    {
      g_autoptr (VirInput) refs = vir_random_input_wild ();

      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        {
          const VirShape *shape = vir_kind_shape ((VirKind) kind);
          gpointer        record = vir_random_record_wild ((VirKind) kind, "x", refs);

          for (guint i = 1; i < shape->n_fields; i++)
            check_field (shape, &shape->fields[i], record, refs);
          vir_record_unref (record);
        }
    }
}

/* A change anywhere inside, in a struct or a list within, is a difference too. */
static void
test_places (void)
{
  for (guint run = 0; run < 10; run++)
    {
      g_autoptr (VirInput) refs = vir_random_input_wild ();

      for (guint kind = 0; kind < VIR_N_KINDS; kind++)
        {
          const VirShape *shape = vir_kind_shape ((VirKind) kind);
          gpointer        record = vir_random_record_wild ((VirKind) kind, "x", refs);
          guint           places = vir_random_places (shape, record);
          guint           changed = 0;

          g_assert_cmpuint (places, >=, shape->n_fields - 1);
          for (guint place = 0; place < places; place++)
            {
              gpointer         copy = vir_record_copy (record);
              g_autofree char *path = vir_random_perturb (shape, copy, place, refs);

              g_assert_nonnull (path);
              changed += !vir_record_equal (record, copy);
              vir_record_unref (copy);
            }
          /* Only a reference in a document with nothing to refer to has no other value. */
          g_assert_cmpuint (changed, >=, places / 2);
          vir_record_unref (record);
        }
    }
}

/* A copy shares no memory: the original goes, the copy stays. */
static void
test_deep (void)
{
  VirProposalRecord *proposal = vir_record_new (VIR_KIND_PROPOSAL, "p");
  VirConsequence    *consequence = vir_list_append (&proposal->consequences, &vir_consequence_shape);
  VirProposalRecord *copy;

  consequence->text = g_strdup ("fewer places");
  proposal->profile = vir_profile_new ();
  proposal->profile->values.v[0] = 7;
  proposal->base.extra = g_strdup ("\"unknown\": 1");
  copy = vir_record_copy (proposal);
  g_assert_true (copy->profile != proposal->profile);
  g_assert_true (copy->consequences.items != proposal->consequences.items);
  vir_record_unref (proposal);

  g_assert_cmpint (copy->profile->values.v[0], ==, 7);
  g_assert_cmpstr (((VirConsequence *) copy->consequences.items)->text, ==, "fewer places");
  g_assert_cmpstr (copy->base.extra, ==, "\"unknown\": 1");
  vir_record_unref (copy);
}

static void
test_extra_counts (void)
{
  VirLineRecord *a = vir_record_new (VIR_KIND_LINE, "l");
  VirLineRecord *b = vir_record_new (VIR_KIND_LINE, "l");
  VirHeadRecord *c = vir_record_new (VIR_KIND_HEAD, "l");

  g_assert_true (vir_record_equal (a, b));
  g_assert_false (vir_record_equal (a, c));
  b->base.extra = g_strdup ("\"x\": 1");
  g_assert_false (vir_record_equal (a, b));
  vir_record_unref (a);
  vir_record_unref (b);
  vir_record_unref (c);
}

static void
test_field_status (void)
{
  VirLineRecord  *line = vir_record_new (VIR_KIND_LINE, "l");
  VirFieldSource *source = vir_list_append (&line->base.sources, &vir_field_source_shape);

  line->base.status = VIR_STATUS_INFERRED;
  source->field = g_strdup ("amounts");
  source->status = VIR_STATUS_ILLUSTRATIVE;
  g_assert_cmpint (vir_record_field_status (line, "amounts"), ==, VIR_STATUS_ILLUSTRATIVE);
  g_assert_cmpint (vir_record_field_status (line, "before"), ==, VIR_STATUS_INFERRED);
  vir_record_unref (line);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/tables", test_tables);
  g_test_add_func ("/record/words", test_words);
  g_test_add_func ("/record/defaults", test_defaults);
  g_test_add_func ("/record/fields", test_fields);
  g_test_add_func ("/record/places", test_places);
  g_test_add_func ("/record/deep", test_deep);
  g_test_add_func ("/record/extra-counts", test_extra_counts);
  g_test_add_func ("/record/field-status", test_field_status);

  return g_test_run ();
}
