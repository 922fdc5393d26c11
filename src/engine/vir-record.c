/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Life of a record: new, copy, compare, hold and drop. What each kind is made of stands in its
 * field table (vir-kinds-*.c). */

#include "config.h"

#include "vir-record.h"

#include <string.h>

static const char *const status_words[] = { "published", "inferred", "illustrative", NULL };
const VirEnum vir_status_enum = { "status", status_words };

#define ROW(key, type, member, values, kind) \
  { key, type, G_STRUCT_OFFSET (VirFieldSource, member), values, kind, NULL, 1 }

static const VirField field_source_fields[] = {
  ROW ("field", VIR_FIELD_TEXT, field, NULL, -1),
  ROW ("status", VIR_FIELD_ENUM, status, &vir_status_enum, -1),
  ROW ("source", VIR_FIELD_REF, source, NULL, VIR_KIND_SOURCE),
  ROW ("place", VIR_FIELD_TEXT, place, NULL, -1),
  ROW ("others", VIR_FIELD_TEXT, others, NULL, -1),
};

const VirShape vir_field_source_shape = {
  "field source", sizeof (VirFieldSource), field_source_fields, G_N_ELEMENTS (field_source_fields)
};

/**
 * vir_record_new:
 * @kind: which kind of record
 * @id: its id, fixed for life
 *
 * Creates a record with every field at its default. Set its fields before anyone else sees it.
 *
 * Returns: (transfer full): the record, a struct of the kind's type
 */
gpointer
vir_record_new (VirKind     kind,
                const char *id)
{
  VirRecord *self = vir_shape_new (vir_kind_shape (kind));

  g_atomic_ref_count_init (&self->refs);
  self->kind = kind;
  self->id = g_strdup (id);
  return self;
}

/**
 * vir_record_copy:
 * @record: a record
 *
 * Returns: (transfer full): a record with the same id and fields, whose fields may be set until it
 *   is handed to an input
 */
gpointer
vir_record_copy (gconstpointer record)
{
  const VirRecord *from = record;
  VirRecord       *self = vir_record_new (from->kind, NULL);

  vir_shape_copy (vir_kind_shape (from->kind), self, from);
  self->extra = g_strdup (from->extra);
  return self;
}

/**
 * vir_record_ref:
 * @record: a record
 *
 * Returns: (transfer full): the same record, held once more
 */
gpointer
vir_record_ref (gconstpointer record)
{
  VirRecord *self = (gpointer) record;

  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_record_unref:
 * @record: (nullable): a record
 *
 * Drops one hold.
 */
void
vir_record_unref (gconstpointer record)
{
  VirRecord *self = (gpointer) record;

  if (self == NULL || !g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (self->extra);
  vir_shape_free (vir_kind_shape (self->kind), self);
}

/**
 * vir_record_equal:
 * @a: a record
 * @b: another
 *
 * Returns: whether they are of one kind with equal fields, id and unknown members too
 */
gboolean
vir_record_equal (gconstpointer a,
                  gconstpointer b)
{
  const VirRecord *x = a, *y = b;

  return x == y || (x->kind == y->kind && g_strcmp0 (x->extra, y->extra) == 0 &&
                    vir_shape_equal (vir_kind_shape (x->kind), x, y));
}

/**
 * vir_record_field_status:
 * @record: a record
 * @field: the key of one of its fields
 *
 * Returns: where this field's figure comes from: its own mark if it has one, else the record's
 */
VirStatus
vir_record_field_status (gconstpointer record,
                         const char   *field)
{
  const VirRecord      *self = record;
  const VirFieldSource *sources = self->sources.items;

  for (guint i = 0; i < self->sources.n; i++)
    if (g_strcmp0 (sources[i].field, field) == 0)
      return (VirStatus) sources[i].status;

  return (VirStatus) self->status;
}
