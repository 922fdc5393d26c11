/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stance: an immutable list of amendment ids in voting order, and a basis. */

#include "config.h"

#include "vir-stance.h"

struct _VirStance
{
  gatomicrefcount refs;
  VirBasis        basis;
  guint           n;
  char          **amendments;
};

/**
 * vir_stance_new:
 * @amendments: (nullable) (array zero-terminated=1): ids in voting order; none: the published budget
 * @basis: on whose figures
 *
 * Returns: (transfer full): the stance
 */
VirStance *
vir_stance_new (const char *const *amendments,
                VirBasis           basis)
{
  VirStance  *self = g_new0 (VirStance, 1);
  const char *none[] = { NULL };

  g_atomic_ref_count_init (&self->refs);
  self->basis = basis;
  self->amendments = g_strdupv ((char **) (amendments != NULL ? amendments : none));
  self->n = g_strv_length (self->amendments);
  return self;
}

/**
 * vir_stance_ref:
 * @self: a stance
 *
 * Returns: (transfer full): the same stance, held once more
 */
VirStance *
vir_stance_ref (VirStance *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_stance_unref:
 * @self: a stance
 *
 * Drops one hold.
 */
void
vir_stance_unref (VirStance *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_strfreev (self->amendments);
  g_free (self);
}

/**
 * vir_stance_count:
 * @self: a stance
 *
 * Returns: how many amendments it stacks
 */
guint
vir_stance_count (const VirStance *self)
{
  return self->n;
}

/**
 * vir_stance_nth:
 * @self: a stance
 * @position: 0 to vir_stance_count() − 1
 *
 * Returns: (transfer none): the id at this place of the voting order
 */
const char *
vir_stance_nth (const VirStance *self,
                guint            position)
{
  return self->amendments[position];
}

/**
 * vir_stance_amendments:
 * @self: a stance
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids in voting order
 */
const char *const *
vir_stance_amendments (const VirStance *self)
{
  return (const char *const *) self->amendments;
}

/**
 * vir_stance_basis:
 * @self: a stance
 *
 * Returns: on whose figures it looks
 */
VirBasis
vir_stance_basis (const VirStance *self)
{
  return self->basis;
}

/**
 * vir_stance_equal:
 * @a: a stance
 * @b: another
 *
 * Returns: whether they look at the same amendments in the same order on the same figures
 */
gboolean
vir_stance_equal (const VirStance *a,
                  const VirStance *b)
{
  return a == b || (a->basis == b->basis &&
                    g_strv_equal (vir_stance_amendments (a), vir_stance_amendments (b)));
}

/**
 * vir_stance_with_basis:
 * @self: a stance
 * @basis: on whose figures
 *
 * Returns: (transfer full): the same amendments on these figures
 */
VirStance *
vir_stance_with_basis (VirStance *self,
                       VirBasis   basis)
{
  return vir_stance_new (vir_stance_amendments (self), basis);
}
