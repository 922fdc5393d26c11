/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The persistent vector: a radix tree of 64-wide nodes with atomic reference counts. Owns node
 * sharing and copying only. A node that one owner alone holds may be changed in place, which makes
 * building a vector of n elements linear (see vir_vec_set_take). */

#include "config.h"

#include "vir-vec-private.h"

#include <string.h>

#define MASK (VIR_VEC_WIDTH - 1)

static gboolean
node_is_shared (VirVecNode *node)
{
  return !g_atomic_ref_count_compare (&node->refs, 1);
}

static VirVecNode *
node_new (gsize bytes)
{
  VirVecNode *node = g_malloc0 (sizeof (VirVecNode) + bytes);

  g_atomic_ref_count_init (&node->refs);
  return node;
}

static VirVecNode *
leaf_new (const VirVec *self)
{
  return node_new (self->element_size * VIR_VEC_WIDTH);
}

static VirVecNode *
inner_new (void)
{
  return node_new (sizeof (VirVecNode *) * VIR_VEC_WIDTH);
}

static void
node_unref (const VirVec *self,
            VirVecNode         *node,
            guint         shift)
{
  if (node == NULL || !g_atomic_ref_count_dec (&node->refs))
    return;

  if (shift > 0)
    for (guint i = 0; i < VIR_VEC_WIDTH; i++)
      node_unref (self, VIR_VEC_CHILDREN (node)[i], shift - VIR_VEC_BITS);
  else if (self->unref != NULL)
    for (guint i = 0; i < VIR_VEC_WIDTH; i++)
      self->unref (node->bytes + i * self->element_size);

  g_free (node);
}

static VirVecNode *
node_copy (const VirVec *self,
           const VirVecNode   *node,
           guint         shift)
{
  VirVecNode *copy;

  if (shift > 0)
    {
      copy = inner_new ();
      for (guint i = 0; i < VIR_VEC_WIDTH; i++)
        {
          VirVecNode *child = VIR_VEC_CHILDREN (node)[i];

          if (child != NULL)
            g_atomic_ref_count_inc (&child->refs);
          VIR_VEC_CHILDREN (copy)[i] = child;
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
  guint64     index = (guint64) leaf << VIR_VEC_BITS;
  const VirVecNode *node = self->root;

  if (index >= self->length)
    return NULL;

  for (guint shift = self->shift; shift > 0 && node != NULL; shift -= VIR_VEC_BITS)
    node = VIR_VEC_CHILDREN (node)[(index >> shift) & MASK];

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
  const guint8 *leaf = vir_vec_leaf (self, index >> VIR_VEC_BITS);

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
          VirVecNode *root = inner_new ();

          VIR_VEC_CHILDREN (root)[0] = self->root;
          self->root = root;
        }
      self->shift += VIR_VEC_BITS;
    }

  self->length = MAX (self->length, index + 1);
}

/* Makes *place an unshared node of this level, so that it may be written to. */
static VirVecNode *
own_node (const VirVec *self,
          VirVecNode        **place,
          guint         shift)
{
  VirVecNode *node = *place;

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
  VirVecNode  **place;
  guint8 *slot;

  self = make_own (self);
  grow_to (self, index);

  place = &self->root;
  for (guint shift = self->shift; shift > 0; shift -= VIR_VEC_BITS)
    place = &VIR_VEC_CHILDREN (own_node (self, place, shift))[(index >> shift) & MASK];

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
