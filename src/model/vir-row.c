/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows: what all of them have, how they are found again, and what they notify. */

#include "config.h"

#include "vir-row.h"

#include "vir-row-private.h"

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
