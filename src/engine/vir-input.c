/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The root: slots for ids, collections as persistent vectors, the packed figures of lines. Owns how
 * records are kept; what they mean stands elsewhere. */

#include "config.h"

#include "vir-input.h"

#include <string.h>

/* Which slot each id has, for all roots of a family. It only grows. */
typedef struct
{
  gatomicrefcount refs;
  GMutex          lock;
  GHashTable     *slots[VIR_N_KINDS]; /* id -> slot + 1 */
} Ids;

typedef struct
{
  VirVec *records; /* of const VirRecord *, by slot; NULL where removed */
  VirVec *order;   /* of guint32 slots, as people see them */
} Collection;

struct _VirInput
{
  gatomicrefcount refs;
  Ids            *ids;
  Collection      collections[VIR_N_KINDS];
  VirVec         *figures; /* of VirPackedLine, by slot of the line */
  VirYears        years;
  char           *extra;
};

static Ids *
ids_new (void)
{
  Ids *ids = g_new0 (Ids, 1);

  g_atomic_ref_count_init (&ids->refs);
  g_mutex_init (&ids->lock);
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    ids->slots[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return ids;
}

static void
ids_unref (Ids *ids)
{
  if (!g_atomic_ref_count_dec (&ids->refs))
    return;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    g_hash_table_unref (ids->slots[kind]);
  g_mutex_clear (&ids->lock);
  g_free (ids);
}

static guint32
ids_find (Ids        *ids,
          VirKind     kind,
          const char *id)
{
  guint slot;

  if (id == NULL)
    return VIR_NO_SLOT;

  g_mutex_lock (&ids->lock);
  slot = GPOINTER_TO_UINT (g_hash_table_lookup (ids->slots[kind], id));
  g_mutex_unlock (&ids->lock);
  return slot > 0 ? slot - 1 : VIR_NO_SLOT;
}

static guint32
ids_intern (Ids        *ids,
            VirKind     kind,
            const char *id)
{
  guint slot;

  if (id == NULL)
    return VIR_NO_SLOT;

  g_mutex_lock (&ids->lock);
  slot = GPOINTER_TO_UINT (g_hash_table_lookup (ids->slots[kind], id));
  if (slot == 0)
    {
      slot = g_hash_table_size (ids->slots[kind]) + 1;
      g_hash_table_insert (ids->slots[kind], g_strdup (id), GUINT_TO_POINTER (slot));
    }
  g_mutex_unlock (&ids->lock);
  return slot - 1;
}

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
  packed->head = ids_intern (self->ids, VIR_KIND_HEAD, line->head);
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
  self->ids = ids_new ();
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
  ids_unref (self->ids);
  g_free (self->extra);
  g_free (self);
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
  copy->ids = self->ids;
  g_atomic_ref_count_inc (&copy->ids->refs);
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      copy->collections[kind].records = vir_vec_ref (self->collections[kind].records);
      copy->collections[kind].order = vir_vec_ref (self->collections[kind].order);
    }
  copy->figures = vir_vec_ref (self->figures);
  copy->years = self->years;
  copy->extra = g_strdup (self->extra);
  vir_input_unref (self);
  return copy;
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
  return ids_find (self->ids, kind, id);
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
  return vir_input_at (self, kind, ids_find (self->ids, kind, id));
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
  guint32 slot = ids_find (self->ids, kind, id);
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

static void
set_record (VirInput      *self,
            guint32        slot,
            VirKind        kind,
            gconstpointer  record)
{
  Collection *collection = &self->collections[kind];

  collection->records = vir_vec_set_take (collection->records, slot, &record);
  if (kind == VIR_KIND_LINE)
    set_figures (self, slot, record);
  else if (kind == VIR_KIND_BUDGET && record != NULL)
    take_years (self, record);
}

static void
insert_slot (Collection *collection,
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
remove_slot (Collection *collection,
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
  Collection      *collection;
  guint32          slot;
  gboolean         present;

  self = make_own (self);
  collection = &self->collections[base->kind];
  slot = ids_intern (self->ids, base->kind, base->id);
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
