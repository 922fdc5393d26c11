/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading a root: by id, by slot, by place in the people's order. How roots are made stands in
 * vir-input-edit.c. */

#include "config.h"

#include "vir-input-private.h"

/**
 * vir_input_ref:
 * @self: a root
 *
 * Returns: (transfer full): the same root, held once more
 */
VirInput *
vir_input_ref (VirInput *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_input_unref:
 * @self: a root
 *
 * Drops one hold.
 */
void
vir_input_unref (VirInput *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      vir_vec_unref (self->collections[kind].records);
      vir_vec_unref (self->collections[kind].order);
    }
  vir_vec_unref (self->figures);
  vir_ids_unref (self->ids);
  g_free (self->extra);
  vir_rule_pack_unref (self->rules);
  g_free (self);
}

/**
 * vir_input_is_related:
 * @self: a root
 * @other: another
 *
 * Returns: whether both grew from one root, so that their slots mean the same ids
 */
gboolean
vir_input_is_related (const VirInput *self,
                      const VirInput *other)
{
  return self->ids == other->ids;
}

/**
 * vir_input_years:
 * @self: a root
 *
 * Returns: the years that it covers
 */
VirYears
vir_input_years (const VirInput *self)
{
  return self->years;
}

/**
 * vir_input_budget:
 * @self: a root
 *
 * Returns: (transfer none): its budget record
 */
const VirBudgetRecord *
vir_input_budget (const VirInput *self)
{
  return vir_input_nth (self, VIR_KIND_BUDGET, 0);
}

/**
 * vir_input_council:
 * @self: a root
 *
 * Returns: (transfer none): its council record
 */
const VirCouncilRecord *
vir_input_council (const VirInput *self)
{
  return vir_input_nth (self, VIR_KIND_COUNCIL, 0);
}

/**
 * vir_input_unit:
 * @self: a root
 *
 * Returns: the council's rounding in pence: figures closer than this agree; £1 where not stated
 */
gint64
vir_input_unit (const VirInput *self)
{
  gint64 unit = vir_input_council (self)->unit;

  return vir_known (unit) && unit > 0 ? unit : 100;
}

/**
 * vir_input_extra:
 * @self: a root
 *
 * Returns: (nullable): members at the top of the file that this version does not know
 */
const char *
vir_input_extra (const VirInput *self)
{
  return self->extra;
}

/**
 * vir_input_rules:
 * @self: a root
 *
 * Returns: (transfer none) (nullable): the rules that hold for it, or %NULL where none were given
 */
const VirRulePack *
vir_input_rules (const VirInput *self)
{
  return self->rules;
}

/**
 * vir_input_count:
 * @self: a root
 * @kind: a kind of record
 *
 * Returns: how many records of that kind there are
 */
guint
vir_input_count (const VirInput *self,
                 VirKind         kind)
{
  return vir_vec_length (self->collections[kind].order);
}

/**
 * vir_input_nth_slot:
 * @self: a root
 * @kind: a kind of record
 * @position: 0 to vir_input_count() − 1
 *
 * Returns: the slot of the record at this place of the people's order, or %VIR_NO_SLOT past the end
 */
guint32
vir_input_nth_slot (const VirInput *self,
                    VirKind         kind,
                    guint           position)
{
  const guint32 *slot = vir_vec_get (self->collections[kind].order, position);

  return slot != NULL ? *slot : VIR_NO_SLOT;
}

/**
 * vir_input_nth:
 * @self: a root
 * @kind: a kind of record
 * @position: 0 to vir_input_count() − 1
 *
 * Returns: (transfer none) (nullable): the record at this place of the people's order
 */
gconstpointer
vir_input_nth (const VirInput *self,
               VirKind         kind,
               guint           position)
{
  return vir_input_at (self, kind, vir_input_nth_slot (self, kind, position));
}

/**
 * vir_input_at:
 * @self: a root
 * @kind: a kind of record
 * @slot: a slot
 *
 * Returns: (transfer none) (nullable): the record in the slot, or %NULL where it holds none
 */
gconstpointer
vir_input_at (const VirInput *self,
              VirKind         kind,
              guint32         slot)
{
  gconstpointer const *element = vir_vec_get (self->collections[kind].records, slot);

  return element != NULL ? *element : NULL;
}

/**
 * vir_input_slot:
 * @self: a root
 * @kind: a kind of record
 * @id: (nullable): an id
 *
 * Returns: the slot that belongs to the id, or %VIR_NO_SLOT where this family never saw it
 */
guint32
vir_input_slot (const VirInput *self,
                VirKind         kind,
                const char     *id)
{
  return vir_ids_find (self->ids, kind, id);
}

/**
 * vir_input_get:
 * @self: a root
 * @kind: a kind of record
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the record with this id, or %NULL
 */
gconstpointer
vir_input_get (const VirInput *self,
               VirKind         kind,
               const char     *id)
{
  return vir_input_at (self, kind, vir_ids_find (self->ids, kind, id));
}

/**
 * vir_input_position:
 * @self: a root
 * @kind: a kind of record
 * @id: an id
 *
 * Returns: the record's place in the people's order, or -1
 */
int
vir_input_position (const VirInput *self,
                    VirKind         kind,
                    const char     *id)
{
  guint32 slot = vir_ids_find (self->ids, kind, id);
  guint   n = vir_input_count (self, kind);

  for (guint i = 0; slot != VIR_NO_SLOT && i < n; i++)
    if (vir_input_nth_slot (self, kind, i) == slot)
      return (int) i;

  return -1;
}

/**
 * vir_input_records:
 * @self: a root
 * @kind: a kind of record
 *
 * Returns: (transfer none): the records by slot, as const VirRecord *, for comparing two roots
 */
const VirVec *
vir_input_records (const VirInput *self,
                   VirKind         kind)
{
  return self->collections[kind].records;
}

/**
 * vir_input_order:
 * @self: a root
 * @kind: a kind of record
 *
 * Returns: (transfer none): the slots as guint32 in the people's order
 */
const VirVec *
vir_input_order (const VirInput *self,
                 VirKind         kind)
{
  return self->collections[kind].order;
}

/**
 * vir_input_line_figures:
 * @self: a root
 *
 * Returns: (transfer none): #VirPackedLine by the line's slot
 */
const VirVec *
vir_input_line_figures (const VirInput *self)
{
  return self->figures;
}

/**
 * vir_input_unused_id:
 * @self: a root
 * @kind: a kind of record
 * @wanted: how the id should read
 *
 * Returns: (transfer full): @wanted, or it with the first number that makes it unused
 */
char *
vir_input_unused_id (const VirInput *self,
                     VirKind         kind,
                     const char     *wanted)
{
  char *id = g_strdup (wanted);

  for (guint i = 2; vir_input_get (self, kind, id) != NULL; i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", wanted, i);
    }

  return id;
}

