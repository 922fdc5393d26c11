/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows: one abstract class, and for each kind a class whose properties come from the kind's field
 * table. Reads the document's current root; changes it by commands only. */

#include "config.h"

#include "vir-row.h"

#include "vir-cmd.h"
#include "vir-row-private.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  VirDocument *document;
  char        *id;
} VirRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VirRow, vir_row, G_TYPE_OBJECT)

#define ROW(self) ((VirRowPrivate *) vir_row_get_instance_private (self))

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_RECORD,
  N_PROPS
};
static GParamSpec *properties[N_PROPS];

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
    vir_document_refuse (ROW (self)->document, error->message);
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

static void
vir_row_get_property (GObject    *object,
                      guint       property_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  VirRow *self = VIR_ROW (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, vir_row_get_document (self));
      break;

    case PROP_RECORD:
      g_value_set_boxed (value, vir_row_get_record (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vir_row_finalize (GObject *object)
{
  VirRow        *self = VIR_ROW (object);
  VirRowPrivate *priv = ROW (self);

  if (priv->document != NULL)
    vir_row_table_remove (vir_document_get_rows (priv->document), self);
  g_clear_object (&priv->document);
  g_clear_pointer (&priv->id, g_free);

  G_OBJECT_CLASS (vir_row_parent_class)->finalize (object);
}

static void
vir_row_class_init (VirRowClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vir_row_get_property;
  object_class->finalize = vir_row_finalize;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, VIR_TYPE_DOCUMENT, flags);
  properties[PROP_RECORD] = g_param_spec_boxed ("record", NULL, NULL, VIR_TYPE_RECORD, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vir_row_init (VirRow *self)
{
}

/* A field reads as its default while there is no record. */
static gboolean
field_changed (const VirField  *field,
               const VirRecord *before,
               const VirRecord *after)
{
  if (before != NULL && after != NULL)
    return !vir_field_equal (field, before, after);
  if (before == NULL && after == NULL)
    return FALSE;

  return !vir_field_is_default (field, before != NULL ? before : after);
}

/**
 * vir_row_notify_changes:
 * @self: a row
 * @before: (nullable): its record in the root before
 * @after: (nullable): its record in the current root
 *
 * Notifies each property that reads otherwise than before, and "record" if any field does.
 */
void
vir_row_notify_changes (VirRow          *self,
                        const VirRecord *before,
                        const VirRecord *after)
{
  VirRowClass    *klass = VIR_ROW_GET_CLASS (self);
  const VirShape *shape = vir_kind_shape (klass->kind);

  if (before == after || (before != NULL && after != NULL && vir_record_equal (before, after)))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RECORD]);
  for (guint i = 1; i < shape->n_fields; i++)
    if (klass->fields[i] != NULL && field_changed (&shape->fields[i], before, after))
      g_object_notify_by_pspec (G_OBJECT (self), klass->fields[i]);
  g_object_thaw_notify (G_OBJECT (self));
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

/**
 * vir_row_ref_for:
 * @document: a document
 * @kind: a kind of record
 * @id: an id
 *
 * Gets the row that stands for an id: the one that somebody holds already, or a new one. The id need
 * not be in use: the record may be gone, or come back by undo.
 *
 * Returns: (transfer full): the row
 */
VirRow *
vir_row_ref_for (VirDocument *document,
                 VirKind      kind,
                 const char  *id)
{
  VirRowTable *table;
  VirRow      *self;

  g_return_val_if_fail (VIR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (kind < VIR_N_KINDS && id != NULL, NULL);

  table = vir_document_get_rows (document);
  self = vir_row_table_find (table, kind, id);
  if (self != NULL)
    return g_object_ref (self);

  self = g_object_new (vir_row_type_of_kind (kind), NULL);
  ROW (self)->document = g_object_ref (document);
  ROW (self)->id = g_strdup (id);
  vir_row_table_add (table, self);
  return self;
}

/**
 * vir_row_get_document:
 * @self: a row
 *
 * Returns: (transfer none): the document it is of
 */
VirDocument *
vir_row_get_document (VirRow *self)
{
  g_return_val_if_fail (VIR_IS_ROW (self), NULL);

  return ROW (self)->document;
}

/**
 * vir_row_get_kind:
 * @self: a row
 *
 * Returns: the kind of its record
 */
VirKind
vir_row_get_kind (VirRow *self)
{
  g_return_val_if_fail (VIR_IS_ROW (self), VIR_N_KINDS);

  return VIR_ROW_GET_CLASS (self)->kind;
}

/**
 * vir_row_get_id:
 * @self: a row
 *
 * Returns: (transfer none): the id it stands for
 */
const char *
vir_row_get_id (VirRow *self)
{
  g_return_val_if_fail (VIR_IS_ROW (self), NULL);

  return ROW (self)->id;
}

/**
 * vir_row_get_record:
 * @self: a row
 *
 * Gets the record in the document's current root; valid until the next change. Cast it to the kind's
 * record type.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL while the id has none
 */
const VirRecord *
vir_row_get_record (VirRow *self)
{
  g_return_val_if_fail (VIR_IS_ROW (self), NULL);

  return vir_input_get (vir_document_get_input (ROW (self)->document), vir_row_get_kind (self), ROW (self)->id);
}
