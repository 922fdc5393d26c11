/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persistent vector: a radix tree of 64-wide nodes with atomic reference counts. Owns node
 * sharing and copying only. A node that one owner alone holds may be changed in place, which makes
 * building a vector of n elements linear (see vir_vec_set_take). */

#include "config.h"

#include "vir-vec.h"

#include <string.h>

#define BITS 6
#define MASK (VIR_VEC_WIDTH - 1)

typedef struct
{
  gatomicrefcount refs;
  _Alignas (8) guint8 bytes[];
} Node;

struct _VirVec
{
  gatomicrefcount refs;
  gsize           element_size;
  VirVecHook      ref;
  VirVecHook      unref;
  guint           length;
  guint           shift; /* 0: the root is a leaf */
  Node           *root;
};

#define CHILDREN(node) ((Node **) (gpointer) (node)->bytes)

static gboolean
node_is_shared (Node *node)
{
  return !g_atomic_ref_count_compare (&node->refs, 1);
}

static Node *
node_new (gsize bytes)
{
  Node *node = g_malloc0 (sizeof (Node) + bytes);

  g_atomic_ref_count_init (&node->refs);
  return node;
}

static Node *
leaf_new (const VirVec *self)
{
  return node_new (self->element_size * VIR_VEC_WIDTH);
}

static Node *
inner_new (void)
{
  return node_new (sizeof (Node *) * VIR_VEC_WIDTH);
}

static void
node_unref (const VirVec *self,
            Node         *node,
            guint         shift)
{
  if (node == NULL || !g_atomic_ref_count_dec (&node->refs))
    return;

  if (shift > 0)
    for (guint i = 0; i < VIR_VEC_WIDTH; i++)
      node_unref (self, CHILDREN (node)[i], shift - BITS);
  else if (self->unref != NULL)
    for (guint i = 0; i < VIR_VEC_WIDTH; i++)
      self->unref (node->bytes + i * self->element_size);

  g_free (node);
}

static Node *
node_copy (const VirVec *self,
           const Node   *node,
           guint         shift)
{
  Node *copy;

  if (shift > 0)
    {
      copy = inner_new ();
      for (guint i = 0; i < VIR_VEC_WIDTH; i++)
        {
          Node *child = CHILDREN (node)[i];

          if (child != NULL)
            g_atomic_ref_count_inc (&child->refs);
          CHILDREN (copy)[i] = child;
        }
      return copy;
    }

  copy = leaf_new (self);
  memcpy (copy->bytes, node->bytes, self->element_size * VIR_VEC_WIDTH);
  if (self->ref != NULL)
    for (guint i = 0; i < VIR_VEC_WIDTH; i++)
      self->ref (copy->bytes + i * self->element_size);
  return copy;
}

/**
 * vir_vec_new:
 * @element_size: bytes of one element
 * @ref: (nullable): called on an element when a leaf that holds it is copied or it is stored
 * @unref: (nullable): called on an element when it is replaced or its last leaf goes
 *
 * Creates an empty vector. Both hooks must accept an element of zero bytes.
 *
 * Returns: (transfer full): the vector
 */
VirVec *
vir_vec_new (gsize      element_size,
             VirVecHook ref,
             VirVecHook unref)
{
  VirVec *self = g_new0 (VirVec, 1);

  g_atomic_ref_count_init (&self->refs);
  self->element_size = element_size;
  self->ref = ref;
  self->unref = unref;
  return self;
}

/**
 * vir_vec_ref:
 * @self: a vector
 *
 * Returns: (transfer full): the same vector, held once more
 */
VirVec *
vir_vec_ref (VirVec *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_vec_unref:
 * @self: a vector
 *
 * Drops one hold.
 */
void
vir_vec_unref (VirVec *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  node_unref (self, self->root, self->shift);
  g_free (self);
}

/**
 * vir_vec_length:
 * @self: a vector
 *
 * Returns: one more than the highest slot ever set, or 0
 */
guint
vir_vec_length (const VirVec *self)
{
  return self->length;
}

/**
 * vir_vec_element_size:
 * @self: a vector
 *
 * Returns: the bytes of one element
 */
gsize
vir_vec_element_size (const VirVec *self)
{
  return self->element_size;
}

/**
 * vir_vec_leaf:
 * @self: a vector
 * @leaf: the leaf's number: slot / VIR_VEC_WIDTH
 *
 * The packed elements of one leaf, for loops that read every element.
 *
 * Returns: (nullable): VIR_VEC_WIDTH elements, or %NULL where none was ever set
 */
const guint8 *
vir_vec_leaf (const VirVec *self,
              guint         leaf)
{
  guint64     index = (guint64) leaf << BITS;
  const Node *node = self->root;

  if (index >= self->length)
    return NULL;

  for (guint shift = self->shift; shift > 0 && node != NULL; shift -= BITS)
    node = CHILDREN (node)[(index >> shift) & MASK];

  return node != NULL ? node->bytes : NULL;
}

/**
 * vir_vec_get:
 * @self: a vector
 * @index: a slot
 *
 * Returns: (nullable): the element's address, or %NULL past the end or in a part never set
 */
gconstpointer
vir_vec_get (const VirVec *self,
             guint         index)
{
  const guint8 *leaf = vir_vec_leaf (self, index >> BITS);

  if (leaf == NULL || index >= self->length)
    return NULL;

  return leaf + (index & MASK) * self->element_size;
}

static VirVec *
make_own (VirVec *self)
{
  VirVec *copy;

  if (g_atomic_ref_count_compare (&self->refs, 1))
    return self;

  copy = vir_vec_new (self->element_size, self->ref, self->unref);
  copy->length = self->length;
  copy->shift = self->shift;
  copy->root = self->root;
  if (copy->root != NULL)
    g_atomic_ref_count_inc (&copy->root->refs);
  vir_vec_unref (self);
  return copy;
}

static void
grow_to (VirVec *self,
         guint   index)
{
  while (((guint64) index >> self->shift) >= VIR_VEC_WIDTH)
    {
      if (self->root != NULL)
        {
          Node *root = inner_new ();

          CHILDREN (root)[0] = self->root;
          self->root = root;
        }
      self->shift += BITS;
    }

  self->length = MAX (self->length, index + 1);
}

/* Makes *place an unshared node of this level, so that it may be written to. */
static Node *
own_node (const VirVec *self,
          Node        **place,
          guint         shift)
{
  Node *node = *place;

  if (node == NULL)
    *place = shift > 0 ? inner_new () : leaf_new (self);
  else if (node_is_shared (node))
    {
      *place = node_copy (self, node, shift);
      node_unref (self, node, shift);
    }

  return *place;
}

/**
 * vir_vec_set_take:
 * @self: (transfer full): a vector; the caller's hold is used up
 * @index: a slot, at the end or past it to grow the vector
 * @element: the bytes to store
 *
 * Stores an element; nodes that nobody else holds are changed in place.
 *
 * Returns: (transfer full): the vector with the element set
 */
VirVec *
vir_vec_set_take (VirVec       *self,
                  guint         index,
                  gconstpointer element)
{
  Node  **place;
  guint8 *slot;

  self = make_own (self);
  grow_to (self, index);

  place = &self->root;
  for (guint shift = self->shift; shift > 0; shift -= BITS)
    place = &CHILDREN (own_node (self, place, shift))[(index >> shift) & MASK];

  slot = own_node (self, place, 0)->bytes + (index & MASK) * self->element_size;
  if (self->unref != NULL)
    {
      guint8 *old = g_alloca (self->element_size);

      memcpy (old, slot, self->element_size);
      memcpy (slot, element, self->element_size);
      self->ref (slot);
      self->unref (old);
    }
  else
    memcpy (slot, element, self->element_size);

  return self;
}

/**
 * vir_vec_set:
 * @self: a vector, left as it is
 * @index: a slot, at the end or past it to grow the vector
 * @element: the bytes to store
 *
 * Returns: (transfer full): a vector that differs from @self in this slot only
 */
VirVec *
vir_vec_set (VirVec       *self,
             guint         index,
             gconstpointer element)
{
  return vir_vec_set_take (vir_vec_ref (self), index, element);
}

/**
 * vir_vec_truncate:
 * @self: a vector, left as it is
 * @length: how many slots to keep
 *
 * Returns: (transfer full): a vector with the first @length elements of @self
 */
VirVec *
vir_vec_truncate (VirVec *self,
                  guint   length)
{
  VirVec *copy = vir_vec_ref (self);
  guint8 *zero = g_alloca (self->element_size);

  memset (zero, 0, self->element_size);
  for (guint i = length; i < self->length; i++)
    copy = vir_vec_set_take (copy, i, zero);

  copy = make_own (copy);
  copy->length = MIN (length, copy->length);
  return copy;
}

typedef struct
{
  const VirVec  *vec;
  VirVecDiffFunc func;
  gpointer       user_data;
} Walk;

static void
diff_nodes (const Walk *walk,
            const Node *before,
            const Node *after,
            guint       shift,
            guint       index)
{
  gsize size = walk->vec->element_size;

  if (before == after)
    return;

  for (guint i = 0; i < VIR_VEC_WIDTH; i++)
    if (shift > 0)
      diff_nodes (walk,
                  before != NULL ? CHILDREN (before)[i] : NULL,
                  after != NULL ? CHILDREN (after)[i] : NULL,
                  shift - BITS,
                  index + (i << shift));
    else
      {
        const guint8 *a = before != NULL ? before->bytes + i * size : NULL;
        const guint8 *b = after != NULL ? after->bytes + i * size : NULL;

        if (a == NULL || b == NULL || memcmp (a, b, size) != 0)
          walk->func (index + i, a, b, walk->user_data);
      }
}

/* The node of one vector as it stands at a level of a deeper one: its root is the first child. */
static void
diff_at (const Walk   *walk,
         const VirVec *before,
         const VirVec *after,
         guint         shift)
{
  Node *pair[2] = { before->root, after->root };

  if (before->shift == after->shift)
    {
      diff_nodes (walk, pair[0], pair[1], shift, 0);
      return;
    }

  /* Raise the shallower one by wrapping it in inner nodes of one child each. */
  for (guint side = 0; side < 2; side++)
    {
      const VirVec *vec = side == 0 ? before : after;

      for (guint level = vec->shift; level < shift && pair[side] != NULL; level += BITS)
        {
          Node *wrap = inner_new ();

          CHILDREN (wrap)[0] = pair[side];
          g_atomic_ref_count_inc (&pair[side]->refs);
          if (level > vec->shift)
            node_unref (vec, pair[side], level);
          pair[side] = wrap;
        }
    }
  diff_nodes (walk, pair[0], pair[1], shift, 0);
  if (before->shift < shift)
    node_unref (before, pair[0], shift);
  if (after->shift < shift)
    node_unref (after, pair[1], shift);
}

/**
 * vir_vec_diff:
 * @before: a vector
 * @after: another with elements of the same size
 * @func: (scope call): called for each slot that differs, in rising order
 * @user_data: given to @func
 *
 * Walks two vectors together, going down only where their nodes are not the same node. @func gets
 * %NULL for a part that one of them never had; such a slot is reported even if all zero bytes.
 */
void
vir_vec_diff (const VirVec  *before,
              const VirVec  *after,
              VirVecDiffFunc func,
              gpointer       user_data)
{
  Walk walk = { after, func, user_data };

  g_return_if_fail (before->element_size == after->element_size);

  diff_at (&walk, before, after, MAX (before->shift, after->shift));
}
