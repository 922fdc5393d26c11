/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making roots: new, with a record put, placed, moved or removed, and the packed figures of lines kept
 * beside them. */

#include "config.h"

#include "vir-input-private.h"

#include <string.h>

static void
ref_element (gpointer element)
{
  gconstpointer record = *(gconstpointer *) element;

  if (record != NULL)
    vir_record_ref (record);
}

static void
unref_element (gpointer element)
{
  vir_record_unref (*(gconstpointer *) element);
}

static VirVec *
figures_new (guint years)
{
  return vir_vec_new (sizeof (VirPackedLine) + years * sizeof (gint64), NULL, NULL);
}

static void
pack_line (VirInput            *self,
           const VirLineRecord *line,
           VirPackedLine       *packed)
{
  memset (packed, 0, vir_vec_element_size (self->figures));
  packed->head = vir_ids_intern (self->ids, VIR_KIND_HEAD, line->head);
  packed->ledger = (guint8) line->ledger;
  /* What only an amendment makes is not in the budget: it counts nothing until changed. */
  if (line->created_by != NULL)
    return;

  packed->mark = (guint8) (line->base.status + 1);
  for (guint y = 0; y < self->years.n; y++)
    if (vir_known (line->amounts.v[y]))
      {
        packed->present |= (guint16) (1 << y);
        packed->amount[y] = line->amounts.v[y];
      }
}

static void
set_figures (VirInput            *self,
             guint32              slot,
             const VirLineRecord *line)
{
  VirPackedLine *packed = g_alloca (sizeof (VirPackedLine) + VIR_MAX_YEARS * sizeof (gint64));

  if (line != NULL)
    pack_line (self, line, packed);
  else
    memset (packed, 0, vir_vec_element_size (self->figures));
  self->figures = vir_vec_set_take (self->figures, slot, packed);
}

static void
repack_lines (VirInput *self)
{
  vir_vec_unref (self->figures);
  self->figures = figures_new (self->years.n);
  for (guint i = 0; i < vir_input_count (self, VIR_KIND_LINE); i++)
    set_figures (self,
                 vir_input_nth_slot (self, VIR_KIND_LINE, i),
                 vir_input_nth (self, VIR_KIND_LINE, i));
}

static void
take_years (VirInput              *self,
            const VirBudgetRecord *budget)
{
  VirYears years = { budget->first_year, (guint) CLAMP (budget->years, 1, VIR_MAX_YEARS) };
  gboolean repack = years.n != self->years.n;

  self->years = years;
  if (repack)
    repack_lines (self);
}

/**
 * vir_input_new:
 * @first_year: the first financial year being set, 2018 for 2018/19
 * @years: how many years, 1 to %VIR_MAX_YEARS
 *
 * Creates an empty drafting document: a budget and a council record and nothing else.
 *
 * Returns: (transfer full): the root
 */
VirInput *
vir_input_new (int   first_year,
               guint years)
{
  VirInput        *self = g_new0 (VirInput, 1);
  VirBudgetRecord *budget = vir_record_new (VIR_KIND_BUDGET, "budget");

  g_atomic_ref_count_init (&self->refs);
  self->ids = vir_ids_new ();
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      self->collections[kind].records = vir_vec_new (sizeof (gpointer), ref_element, unref_element);
      self->collections[kind].order = vir_vec_new (sizeof (guint32), NULL, NULL);
    }
  self->figures = figures_new (years);
  self->years = (VirYears){ first_year, years };

  budget->first_year = first_year;
  budget->years = years;
  self = vir_input_put_take (self, budget);
  return vir_input_put_take (self, vir_record_new (VIR_KIND_COUNCIL, "council"));
}

/* A root that may be written to: the argument itself if nobody else holds it. */
static VirInput *
make_own (VirInput *self)
{
  VirInput *copy;

  if (g_atomic_ref_count_compare (&self->refs, 1))
    return self;

  copy = g_new0 (VirInput, 1);
  g_atomic_ref_count_init (&copy->refs);
  copy->ids = vir_ids_ref (self->ids);
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      copy->collections[kind].records = vir_vec_ref (self->collections[kind].records);
      copy->collections[kind].order = vir_vec_ref (self->collections[kind].order);
    }
  copy->figures = vir_vec_ref (self->figures);
  copy->years = self->years;
  copy->extra = g_strdup (self->extra);
  copy->rules = self->rules != NULL ? vir_rule_pack_ref (self->rules) : NULL;
  vir_input_unref (self);
  return copy;
}

static void
set_record (VirInput      *self,
            guint32        slot,
            VirKind        kind,
            gconstpointer  record)
{
  VirCollection *collection = &self->collections[kind];

  collection->records = vir_vec_set_take (collection->records, slot, &record);
  if (kind == VIR_KIND_LINE)
    set_figures (self, slot, record);
  else if (kind == VIR_KIND_BUDGET && record != NULL)
    take_years (self, record);
}

static void
insert_slot (VirCollection *collection,
             guint32     slot,
             guint       position)
{
  guint n = vir_vec_length (collection->order);

  for (guint i = n; i > position; i--)
    {
      guint32 moved = *(const guint32 *) vir_vec_get (collection->order, i - 1);

      collection->order = vir_vec_set_take (collection->order, i, &moved);
    }
  collection->order = vir_vec_set_take (collection->order, position, &slot);
}

static void
remove_slot (VirCollection *collection,
             guint       position)
{
  guint   n = vir_vec_length (collection->order);
  VirVec *shorter;

  for (guint i = position; i + 1 < n; i++)
    {
      guint32 moved = *(const guint32 *) vir_vec_get (collection->order, i + 1);

      collection->order = vir_vec_set_take (collection->order, i, &moved);
    }
  shorter = vir_vec_truncate (collection->order, n - 1);
  vir_vec_unref (collection->order);
  collection->order = shorter;
}

static VirInput *
insert_take (VirInput      *self,
             gconstpointer  record,
             guint          position)
{
  const VirRecord *base = record;
  VirCollection     *collection;
  guint32          slot;
  gboolean         present;

  self = make_own (self);
  collection = &self->collections[base->kind];
  slot = vir_ids_intern (self->ids, base->kind, base->id);
  present = vir_input_at (self, base->kind, slot) != NULL;
  set_record (self, slot, base->kind, record);
  if (!present)
    insert_slot (collection, slot, MIN (position, vir_vec_length (collection->order)));

  return self;
}

/**
 * vir_input_put:
 * @self: a root, left as it is
 * @record: a record with an id
 *
 * Replaces the record of the same kind and id, or adds it at the end.
 *
 * Returns: (transfer full): the new root
 */
VirInput *
vir_input_put (VirInput      *self,
               gconstpointer  record)
{
  return insert_take (vir_input_ref (self), record, G_MAXUINT);
}

/**
 * vir_input_put_take:
 * @self: (transfer full): a root; the caller's hold is used up
 * @record: (transfer full): a record with an id; the caller's hold is used up
 *
 * As vir_input_put(); linear in the records put where nobody else holds the root.
 *
 * Returns: (transfer full): the root with the record
 */
VirInput *
vir_input_put_take (VirInput *self,
                    gpointer  record)
{
  self = insert_take (self, record, G_MAXUINT);
  vir_record_unref (record);
  return self;
}

/**
 * vir_input_insert:
 * @self: a root, left as it is
 * @record: a record with an id
 * @position: its place among its kind; past the end means last
 *
 * Adds a record at a place; one of the same id is replaced where it stands.
 *
 * Returns: (transfer full): the new root
 */
VirInput *
vir_input_insert (VirInput      *self,
                  gconstpointer  record,
                  guint          position)
{
  return insert_take (vir_input_ref (self), record, position);
}

/**
 * vir_input_remove:
 * @self: a root, left as it is
 * @kind: a kind of record
 * @id: an id
 *
 * Returns: (transfer full): a root without that record; @self itself where it has none
 */
VirInput *
vir_input_remove (VirInput   *self,
                  VirKind     kind,
                  const char *id)
{
  int       position = vir_input_position (self, kind, id);
  VirInput *copy = vir_input_ref (self);

  if (position < 0)
    return copy;

  copy = make_own (copy);
  set_record (copy, vir_input_nth_slot (self, kind, (guint) position), kind, NULL);
  remove_slot (&copy->collections[kind], (guint) position);
  return copy;
}

/**
 * vir_input_move:
 * @self: a root, left as it is
 * @kind: a kind of record
 * @id: an id
 * @position: its new place among its kind
 *
 * Returns: (transfer full): a root in which the record stands there; @self itself where it does
 */
VirInput *
vir_input_move (VirInput   *self,
                VirKind     kind,
                const char *id,
                guint       position)
{
  int       old = vir_input_position (self, kind, id);
  VirInput *copy = vir_input_ref (self);
  guint32   slot;

  if (old < 0 || (guint) old == position)
    return copy;

  copy = make_own (copy);
  slot = vir_input_nth_slot (self, kind, (guint) old);
  remove_slot (&copy->collections[kind], (guint) old);
  insert_slot (&copy->collections[kind],
               slot,
               MIN (position, vir_input_count (copy, kind)));
  return copy;
}

/**
 * vir_input_set_rules:
 * @self: a root, left as it is
 * @rules: (nullable): the rules that hold for it
 *
 * Rules are not part of a document: who opens one gives it those of the day.
 *
 * Returns: (transfer full): a root with them
 */
VirInput *
vir_input_set_rules (VirInput    *self,
                     VirRulePack *rules)
{
  VirInput *copy = make_own (vir_input_ref (self));

  vir_rule_pack_unref (copy->rules);
  copy->rules = rules != NULL ? vir_rule_pack_ref (rules) : NULL;
  return copy;
}

/**
 * vir_input_set_extra:
 * @self: a root, left as it is
 * @extra: (nullable): members at the top of the file that this version does not know
 *
 * Returns: (transfer full): a root with them
 */
VirInput *
vir_input_set_extra (VirInput   *self,
                     const char *extra)
{
  VirInput *copy = make_own (vir_input_ref (self));

  g_free (copy->extra);
  copy->extra = g_strdup (extra);
  return copy;
}
