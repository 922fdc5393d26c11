/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list model: what it shows as slots, and the smallest set of ranges from there to the document's
 * new order. */

#include "config.h"

#include "vir-row-model.h"

#include "vir-row-ranges-private.h"

struct _VirRowModel
{
  GObject         parent_instance;

  VirDocument    *document;
  VirKind         kind;
  const VirField *field; /* shows those whose field refers to @id; NULL: all */
  char           *id;    /* NULL: those whose field is empty */
  VirInput       *root;  /* the root whose order is shown */
  GArray         *slots; /* of guint32, what is shown */
  GPtrArray      *leaving; /* of VirInput, those that rows being taken off were in, newest last */
  guint           generation; /* counts changes, to notice one made by a handler of another */
};

static void vir_row_model_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VirRowModel,
                               vir_row_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, vir_row_model_list_model_init))

static gboolean
shows (VirRowModel     *self,
       const VirRecord *record)
{
  if (record == NULL)
    return FALSE;
  if (self->field == NULL)
    return TRUE;
  if (self->field->type == VIR_FIELD_REFS || self->field->type == VIR_FIELD_TEXTS)
    {
      VirStrings *ids = VIR_FIELD_AT (record, self->field, VirStrings *);

      return ids != NULL ? self->id != NULL && g_strv_contains ((const char *const *) ids, self->id)
                         : self->id == NULL;
    }

  return g_strcmp0 (VIR_FIELD_AT (record, self->field, char *), self->id) == 0;
}

static GArray *
list_slots (VirRowModel *self,
            VirInput    *root)
{
  guint   n = vir_input_count (root, self->kind);
  GArray *slots = g_array_sized_new (FALSE, FALSE, sizeof (guint32), self->field == NULL ? n : 16);

  for (guint i = 0; i < n; i++)
    {
      guint32 slot = vir_input_nth_slot (root, self->kind, i);

      if (self->field == NULL || shows (self, vir_input_at (root, self->kind, slot)))
        g_array_append_val (slots, slot);
    }

  return slots;
}

typedef struct
{
  VirRowModel *self;
  gboolean     differs;
} Membership;

static void
compare_membership (guint         index,
                    gconstpointer before,
                    gconstpointer after,
                    gpointer      user_data)
{
  Membership *membership = user_data;
  gboolean    was = before != NULL && shows (membership->self, *(const VirRecord *const *) before);
  gboolean    is = after != NULL && shows (membership->self, *(const VirRecord *const *) after);

  membership->differs |= was != is;
}

static gboolean
shows_the_same (VirRowModel *self,
                VirInput    *before,
                VirInput    *after)
{
  Membership membership = { self, FALSE };

  if (vir_input_order (before, self->kind) != vir_input_order (after, self->kind))
    return FALSE;
  if (self->field != NULL)
    vir_vec_diff (vir_input_records (before, self->kind),
                  vir_input_records (after, self->kind),
                  compare_membership,
                  &membership);

  return !membership.differs;
}

static const char *
id_of_slot (VirRowModel *self,
            guint32      slot)
{
  const VirRecord *record = vir_input_at (self->root, self->kind, slot);

  for (guint i = self->leaving->len; i > 0 && record == NULL; i--)
    record = vir_input_at (self->leaving->pdata[i - 1], self->kind, slot);

  return record->id;
}

static void
replace_range (VirRowModel       *self,
               const VirRowRange *range,
               const guint32     *slots)
{
  g_array_remove_range (self->slots, range->old_start, range->removed);
  g_array_insert_vals (self->slots, range->old_start, slots + range->new_start, range->added);
  g_list_model_items_changed (G_LIST_MODEL (self), range->old_start, range->removed, range->added);
}

/* From the last range to the first, so that places before it still stand. A handler that changes the
 * document again has brought the list up to date; then there is nothing left to do here. */
static void
show_slots (VirRowModel *self,
            GArray      *slots)
{
  guint generation = ++self->generation;
  g_autoptr (GArray) ranges = vir_row_ranges (self->slots, slots);

  for (guint i = ranges->len; i > 0 && generation == self->generation; i--)
    replace_range (self, &g_array_index (ranges, VirRowRange, i - 1), (const guint32 *) slots->data);
}

static void
document_changed_cb (VirRowModel *self)
{
  g_autoptr (VirInput) before = self->root;
  g_autoptr (GArray) slots = NULL;

  self->root = vir_input_ref (vir_document_get_input (self->document));
  if (shows_the_same (self, before, self->root))
    return;

  slots = list_slots (self, self->root);
  g_object_ref (self);
  g_ptr_array_add (self->leaving, vir_input_ref (before));
  show_slots (self, slots);
  g_ptr_array_set_size (self->leaving, (int) self->leaving->len - 1);
  g_object_unref (self);
}

static GType
vir_row_model_get_item_type (GListModel *list)
{
  return vir_row_type_of_kind (VIR_ROW_MODEL (list)->kind);
}

static guint
vir_row_model_get_n_items (GListModel *list)
{
  return VIR_ROW_MODEL (list)->slots->len;
}

static gpointer
vir_row_model_get_item (GListModel *list,
                        guint       position)
{
  VirRowModel *self = VIR_ROW_MODEL (list);

  if (position >= self->slots->len)
    return NULL;

  return vir_row_ref_for (self->document,
                          self->kind,
                          id_of_slot (self, g_array_index (self->slots, guint32, position)));
}

static void
vir_row_model_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = vir_row_model_get_item_type;
  iface->get_n_items = vir_row_model_get_n_items;
  iface->get_item = vir_row_model_get_item;
}

static void
vir_row_model_finalize (GObject *object)
{
  VirRowModel *self = VIR_ROW_MODEL (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->root, vir_input_unref);
  g_clear_pointer (&self->slots, g_array_unref);
  g_clear_pointer (&self->leaving, g_ptr_array_unref);

  G_OBJECT_CLASS (vir_row_model_parent_class)->finalize (object);
}

static void
vir_row_model_class_init (VirRowModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vir_row_model_finalize;
}

static void
vir_row_model_init (VirRowModel *self)
{
  self->leaving = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_input_unref);
}

static VirRowModel *
model_new (VirDocument    *document,
           VirKind         kind,
           const VirField *field,
           const char     *id)
{
  VirRowModel *self = g_object_new (VIR_TYPE_ROW_MODEL, NULL);

  self->document = g_object_ref (document);
  self->kind = kind;
  self->field = field;
  self->id = g_strdup (id);
  self->root = vir_input_ref (vir_document_get_input (document));
  self->slots = list_slots (self, self->root);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * vir_row_model_new:
 * @document: a document
 * @kind: a kind of record
 *
 * Creates a list of all rows of one kind, in the document's order.
 *
 * Returns: (transfer full): the model
 */
VirRowModel *
vir_row_model_new (VirDocument *document,
                   VirKind      kind)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (kind < VIR_N_KINDS, NULL);

  return model_new (document, kind, NULL, NULL);
}

/**
 * vir_row_model_new_where:
 * @document: a document
 * @kind: a kind of record
 * @field: one of its text or reference fields, or lists of them: "amendment", "parent", "bodies"
 * @id: (nullable): what the field has to say, or hold; %NULL: that it is empty
 *
 * Creates a list of the rows of one kind that refer to one record: an amendment's changes, a head's
 * lines, the heads at the top.
 *
 * Returns: (transfer full): the model
 */
VirRowModel *
vir_row_model_new_where (VirDocument *document,
                         VirKind      kind,
                         const char  *field,
                         const char  *id)
{
  const VirField *row;

  g_return_val_if_fail (VIR_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (kind < VIR_N_KINDS, NULL);
  row = vir_shape_field (vir_kind_shape (kind), field);
  g_return_val_if_fail (row != NULL && (row->type == VIR_FIELD_TEXT || row->type == VIR_FIELD_TEXTS ||
                                        row->type == VIR_FIELD_REF || row->type == VIR_FIELD_REFS),
                        NULL);

  return model_new (document, kind, row, id);
}

/**
 * vir_row_model_get_document:
 * @self: a model
 *
 * Returns: (transfer none): the document it lists
 */
VirDocument *
vir_row_model_get_document (VirRowModel *self)
{
  g_return_val_if_fail (VIR_IS_ROW_MODEL (self), NULL);

  return self->document;
}

/**
 * vir_row_model_get_kind:
 * @self: a model
 *
 * Returns: the kind of records it lists
 */
VirKind
vir_row_model_get_kind (VirRowModel *self)
{
  g_return_val_if_fail (VIR_IS_ROW_MODEL (self), VIR_N_KINDS);

  return self->kind;
}

/**
 * vir_row_model_find:
 * @self: a model
 * @id: (nullable): an id
 *
 * Returns: where the row with this id is in the list, or -1
 */
int
vir_row_model_find (VirRowModel *self,
                    const char  *id)
{
  guint32 slot;

  g_return_val_if_fail (VIR_IS_ROW_MODEL (self), -1);

  slot = vir_input_slot (self->root, self->kind, id);
  for (guint i = 0; slot != VIR_NO_SLOT && i < self->slots->len; i++)
    if (g_array_index (self->slots, guint32, i) == slot)
      return (int) i;

  return -1;
}
