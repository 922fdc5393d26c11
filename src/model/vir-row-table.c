/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rows of a document that somebody holds, and telling those whose record differs between two
 * roots. Holds no row; a row takes itself off when it goes. */

#include "config.h"

#include "vir-row-private.h"

typedef struct
{
  GHashTable *rows;
  GPtrArray  *touched; /* of VirRow, held while they are told */
} Touched;

static void
collect_row (guint         index,
             gconstpointer before,
             gconstpointer after,
             gpointer      user_data)
{
  Touched         *touched = user_data;
  const VirRecord *record = after != NULL ? *(const VirRecord *const *) after : NULL;
  VirRow          *row;

  if (record == NULL && before != NULL)
    record = *(const VirRecord *const *) before;
  row = record != NULL ? g_hash_table_lookup (touched->rows, record->id) : NULL;
  if (row != NULL)
    g_ptr_array_add (touched->touched, g_object_ref (row));
}

static void
tell_kind (GHashTable *table,
           VirKind     kind,
           VirInput   *before,
           VirInput   *after)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  Touched touched = { table, rows };

  vir_vec_diff (vir_input_records (before, kind), vir_input_records (after, kind), collect_row, &touched);
  for (guint i = 0; i < rows->len; i++)
    {
      VirRow     *row = rows->pdata[i];
      const char *id = vir_row_get_id (row);

      vir_row_notify_changes (row, vir_input_get (before, kind, id), vir_input_get (after, kind, id));
    }
}

/**
 * vir_row_table_find:
 * @self: a table
 * @kind: a kind of record
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the row that stands for this id, if somebody holds one
 */
VirRow *
vir_row_table_find (const VirRowTable *self,
                    VirKind            kind,
                    const char        *id)
{
  return self->kinds[kind] != NULL ? g_hash_table_lookup (self->kinds[kind], id) : NULL;
}

/**
 * vir_row_table_add:
 * @self: a table
 * @row: a new row
 *
 * Remembers a row until it is removed.
 */
void
vir_row_table_add (VirRowTable *self,
                   VirRow      *row)
{
  VirKind kind = vir_row_get_kind (row);

  if (self->kinds[kind] == NULL)
    self->kinds[kind] = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (self->kinds[kind], (gpointer) vir_row_get_id (row), row);
}

/**
 * vir_row_table_remove:
 * @self: a table
 * @row: a row that goes
 *
 * Forgets a row, unless another has taken its place.
 */
void
vir_row_table_remove (VirRowTable *self,
                      VirRow      *row)
{
  VirKind     kind = vir_row_get_kind (row);
  const char *id = vir_row_get_id (row);

  if (vir_row_table_find (self, kind, id) == row)
    g_hash_table_remove (self->kinds[kind], id);
}

/**
 * vir_row_table_tell:
 * @self: a table
 * @before: a root
 * @after: the root that followed it
 *
 * Lets every row whose record differs notify what changed. The cost is that of the difference.
 */
void
vir_row_table_tell (VirRowTable *self,
                    VirInput    *before,
                    VirInput    *after)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    if (self->kinds[kind] != NULL && g_hash_table_size (self->kinds[kind]) > 0)
      tell_kind (self->kinds[kind], kind, before, after);
}

/**
 * vir_row_table_clear:
 * @self: a table without rows
 *
 * Frees what the table owns.
 */
void
vir_row_table_clear (VirRowTable *self)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    g_clear_pointer (&self->kinds[kind], g_hash_table_unref);
}
