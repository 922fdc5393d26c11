/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each package is one stance; all are evaluated from the same root, so that what they share is
 * computed once. */

#include "config.h"

#include "vir-paper-packages.h"

static void
add_package (VirPaperPackages  *self,
             VirInput          *input,
             const char *const *amendments,
             VirBasis           basis)
{
  g_autoptr (VirStance) stance = vir_stance_new (amendments, basis);
  VirOutlook *previous = self->n > 0 ? self->outlooks[self->n - 1] : NULL;

  self->outlooks[self->n] = vir_evaluate (input, stance, previous);
  self->n++;
}

/**
 * vir_paper_packages_new:
 * @input: a document
 * @stance: which amendments, in which order, on which basis; none are all in the document's order
 *
 * Evaluates every package of a comparison.
 *
 * Returns: (transfer full): the packages
 */
VirPaperPackages *
vir_paper_packages_new (VirInput        *input,
                        const VirStance *stance)
{
  VirPaperPackages *self = g_new0 (VirPaperPackages, 1);
  gboolean          chosen = vir_stance_count (stance) > 0;
  guint             n = chosen ? vir_stance_count (stance) : vir_input_count (input, VIR_KIND_AMENDMENT);
  VirBasis          basis = vir_stance_basis (stance);
  g_autofree const char **all = g_new0 (const char *, n + 1);
  const char       *none[] = { NULL };

  self->outlooks = g_new0 (VirOutlook *, n + 2);
  add_package (self, input, none, basis);
  for (guint i = 0; i < n; i++)
    {
      const VirRecord *amendment = chosen ? NULL : vir_input_nth (input, VIR_KIND_AMENDMENT, i);
      const char      *alone[] = { chosen ? vir_stance_nth (stance, i) : amendment->id, NULL };

      all[i] = alone[0];
      add_package (self, input, alone, basis);
    }
  if (n > 1)
    add_package (self, input, all, basis);

  return self;
}

/**
 * vir_paper_packages_free:
 * @self: (transfer full): packages
 *
 * Frees them.
 */
void
vir_paper_packages_free (VirPaperPackages *self)
{
  for (guint i = 0; i < self->n; i++)
    vir_outlook_unref (self->outlooks[i]);
  g_free (self->outlooks);
  g_free (self);
}
