/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The classes of rows: one for each kind of record, with a property for each field of its table. Reads
 * the document's current root; changes it by commands only. */

#include "config.h"

#include "vir-row.h"

#include "vir-row-private.h"

/* Field properties have their field's index and this on top of it. */
#define FIRST_FIELD 1

static const char *const type_names[VIR_N_KINDS] = {
  "VirBudget", "VirCouncil", "VirSource", "VirBody", "VirTotal", "VirHead", "VirLine", "VirProposal",
  "VirFunding", "VirTax", "VirReserve", "VirScheme", "VirAmendment", "VirChange", "VirVote", "VirMapping",
};

/* Reading a field of a record, or what it reads as while there is no record. */

static void
get_field (const VirField  *field,
           const VirRecord *record,
           GValue          *value)
{
  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      g_value_set_string (value, record != NULL ? VIR_FIELD_AT (record, field, char *) : NULL);
      break;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      g_value_set_boxed (value, record != NULL ? VIR_FIELD_AT (record, field, VirStrings *) : NULL);
      break;

    case VIR_FIELD_ENUM:
    case VIR_FIELD_DATE:
    case VIR_FIELD_YEAR:
      g_value_set_int (value, record != NULL ? VIR_FIELD_AT (record, field, int) : 0);
      break;

    case VIR_FIELD_SET:
      g_value_set_uint (value, record != NULL ? VIR_FIELD_AT (record, field, guint) : 0);
      break;

    case VIR_FIELD_FLAG:
      g_value_set_boolean (value, record != NULL && VIR_FIELD_AT (record, field, gboolean));
      break;

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      g_value_set_int64 (value, record != NULL ? VIR_FIELD_AT (record, field, gint64) : VIR_UNKNOWN);
      break;

    case VIR_FIELD_SERIES:
      g_value_set_boxed (value, record != NULL ? &VIR_FIELD_AT (record, field, VirSeries) : NULL);
      break;

    case VIR_FIELD_STRUCT:
      g_value_set_boxed (value, record != NULL ? VIR_FIELD_AT (record, field, gpointer) : NULL);
      break;

    case VIR_FIELD_LIST:
    default:
      g_assert_not_reached ();
    }
}

static const VirField *
field_of_property (VirRow *self,
                   guint   property_id)
{
  return &vir_kind_shape (vir_row_get_kind (self))->fields[property_id - FIRST_FIELD];
}

static gboolean
set_field (VirRow         *self,
           const VirField *field,
           const GValue   *value,
           GError        **error)
{
  switch ((guint) field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      return vir_row_set_text (self, field->key, g_value_get_string (value), error);

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      return vir_row_set_texts (self, field->key, g_value_get_boxed (value), error);

    case VIR_FIELD_ENUM:
    case VIR_FIELD_DATE:
    case VIR_FIELD_YEAR:
      return vir_row_set_number (self, field->key, g_value_get_int (value), error);

    case VIR_FIELD_SET:
      return vir_row_set_number (self, field->key, g_value_get_uint (value), error);

    case VIR_FIELD_FLAG:
      return vir_row_set_number (self, field->key, g_value_get_boolean (value), error);

    default:
      return vir_row_set_number (self, field->key, g_value_get_int64 (value), error);
    }
}

static void
get_field_property (GObject    *object,
                    guint       property_id,
                    GValue     *value,
                    GParamSpec *pspec)
{
  VirRow *self = VIR_ROW (object);

  get_field (field_of_property (self, property_id), vir_row_get_record (self), value);
}

static void
set_field_property (GObject      *object,
                    guint         property_id,
                    const GValue *value,
                    GParamSpec   *pspec)
{
  VirRow *self = VIR_ROW (object);
  g_autoptr (GError) error = NULL;

  if (!set_field (self, field_of_property (self, property_id), value, &error))
    vir_document_refuse (vir_row_get_document (self), error->message);
}

static GParamSpec *
new_field_property (const VirField *field,
                    gboolean        writable)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->key), "_", '-');
  const char      *key = g_intern_string (name);
  GParamFlags      readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags      flags = writable ? readable | G_PARAM_WRITABLE : readable;

  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      return g_param_spec_string (key, NULL, NULL, NULL, flags);

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      return g_param_spec_boxed (key, NULL, NULL, G_TYPE_STRV, flags);

    case VIR_FIELD_ENUM:
    case VIR_FIELD_DATE:
    case VIR_FIELD_YEAR:
      return g_param_spec_int (key, NULL, NULL, G_MININT, G_MAXINT, 0, flags);

    case VIR_FIELD_SET:
      return g_param_spec_uint (key, NULL, NULL, 0, G_MAXUINT, 0, flags);

    case VIR_FIELD_FLAG:
      return g_param_spec_boolean (key, NULL, NULL, FALSE, flags);

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      return g_param_spec_int64 (key, NULL, NULL, G_MININT64, G_MAXINT64, VIR_UNKNOWN, flags);

    case VIR_FIELD_SERIES:
      return g_param_spec_boxed (key, NULL, NULL, VIR_TYPE_SERIES, readable);

    case VIR_FIELD_STRUCT:
      return field->shape == &vir_profile_shape
               ? g_param_spec_boxed (key, NULL, NULL, VIR_TYPE_PROFILE, readable)
               : NULL;

    case VIR_FIELD_LIST:
    default:
      return NULL;
    }
}

static void
vir_row_kind_class_init (gpointer klass,
                         gpointer class_data)
{
  VirRowClass    *row_class = klass;
  GObjectClass   *object_class = klass;
  VirKind         kind = GPOINTER_TO_UINT (class_data);
  const VirShape *shape = vir_kind_shape (kind);

  object_class->get_property = get_field_property;
  object_class->set_property = set_field_property;

  row_class->kind = kind;
  row_class->fields = g_new0 (GParamSpec *, shape->n_fields);
  for (guint i = 0; i < shape->n_fields; i++)
    {
      row_class->fields[i] = new_field_property (&shape->fields[i], i > 0);
      if (row_class->fields[i] != NULL)
        g_object_class_install_property (object_class, i + FIRST_FIELD, row_class->fields[i]);
    }
}

/**
 * vir_row_type_of_kind:
 * @kind: a kind of record
 *
 * Returns: the type of its rows, registered by the first call
 */
GType
vir_row_type_of_kind (VirKind kind)
{
  static gsize types[VIR_N_KINDS];

  g_return_val_if_fail (kind < VIR_N_KINDS, G_TYPE_INVALID);

  if (g_once_init_enter (&types[kind]))
    {
      const GTypeInfo info = {
        .class_size = sizeof (VirRowClass),
        .class_init = vir_row_kind_class_init,
        .class_data = GUINT_TO_POINTER (kind),
        .instance_size = sizeof (VirRow),
      };

      g_once_init_leave (&types[kind],
                         g_type_register_static (VIR_TYPE_ROW, type_names[kind], &info, G_TYPE_FLAG_FINAL));
    }

  return types[kind];
}

/**
 * vir_row_ensure_types:
 *
 * Registers the types of all kinds, so that templates can name them.
 */
void
vir_row_ensure_types (void)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    g_type_ensure (vir_row_type_of_kind (kind));
}
