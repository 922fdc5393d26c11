/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with a workspace: open a document, look at it in another way, select, edit. */

#include "config.h"

#include "vir-workspace-private.h"

/**
 * vir_workspace_set_input:
 * @self: a workspace
 * @input: the root of the document to open
 * @file: (nullable): the file it belongs to
 *
 * Opens a document that is in memory: an example, an import. It shows the published budget; a load
 * that is under way is dropped.
 */
void
vir_workspace_set_input (VirWorkspace *self,
                         VirInput     *input,
                         GFile        *file)
{
  g_return_if_fail (VIR_IS_WORKSPACE (self));
  g_return_if_fail (input != NULL);

  vir_workspace_next_load (self);
  vir_workspace_take_file (self, input, file, NULL);
}

/**
 * vir_workspace_set_stance:
 * @self: a workspace
 * @stance: what to look at; amendments that the document does not have are left out
 *
 * Shows another stance, and evaluates it.
 */
void
vir_workspace_set_stance (VirWorkspace *self,
                          VirStance    *stance)
{
  VirStance *repaired;

  g_return_if_fail (VIR_IS_WORKSPACE (self));
  g_return_if_fail (stance != NULL);

  repaired = vir_workspace_repair_stance (self, stance);
  if (vir_stance_equal (repaired, self->stance))
    {
      vir_stance_unref (repaired);
      return;
    }

  vir_workspace_take_stance (self, repaired);
  vir_workspace_evaluate (self, self->outlook);
  vir_workspace_notify_pending (self);
}

/**
 * vir_workspace_set_basis:
 * @self: a workspace
 * @basis: whose figures to show
 *
 * Shows claimed or assessed figures.
 */
void
vir_workspace_set_basis (VirWorkspace *self,
                         VirBasis      basis)
{
  g_autoptr (VirStance) stance = NULL;

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  stance = vir_stance_with_basis (self->stance, basis);
  vir_workspace_set_stance (self, stance);
}

/**
 * vir_workspace_show_stack:
 * @self: a workspace
 * @ids: (nullable): ids of amendments in voting order, %NULL-terminated
 *
 * Shows the budget with these amendments carried in this order.
 */
void
vir_workspace_show_stack (VirWorkspace      *self,
                          const char *const *ids)
{
  g_autoptr (VirStance) stance = NULL;

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  stance = vir_stance_new (ids, vir_workspace_get_basis (self));
  vir_workspace_set_stance (self, stance);
}

/**
 * vir_workspace_show_amendment:
 * @self: a workspace
 * @id: (nullable): id of an amendment; %NULL: the published budget
 *
 * Shows the budget with one amendment.
 */
void
vir_workspace_show_amendment (VirWorkspace *self,
                              const char   *id)
{
  vir_workspace_show_stack (self, (const char *const[]){ id, NULL });
}

/**
 * vir_workspace_select:
 * @self: a workspace
 * @kind: a #VirKind, or -1
 * @id: (nullable): id of a record of that kind
 *
 * Selects a record for the inspector and the chart, or none.
 */
void
vir_workspace_select (VirWorkspace *self,
                      int           kind,
                      const char   *id)
{
  g_autofree char *kept = g_strdup (id);

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  vir_workspace_take_selection (self, kind, kept);
  vir_workspace_notify_pending (self);
}

/**
 * vir_workspace_commit:
 * @self: a workspace
 * @input: (transfer full) (nullable): the next root, as for vir_document_commit()
 * @label: what was done, for people
 * @merge_key: (nullable): a step with the same key as the last one joins it
 *
 * Makes a root the current one.
 *
 * Returns: whether anything changed
 */
gboolean
vir_workspace_commit (VirWorkspace *self,
                      VirInput     *input,
                      const char   *label,
                      const char   *merge_key)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return vir_document_commit (self->document, input, label, merge_key);
}

/**
 * vir_workspace_undo:
 * @self: a workspace
 *
 * Takes the last step back.
 *
 * Returns: whether there was one
 */
gboolean
vir_workspace_undo (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return vir_document_undo (self->document);
}

/**
 * vir_workspace_redo:
 * @self: a workspace
 *
 * Does again what was undone last.
 *
 * Returns: whether there was such a step
 */
gboolean
vir_workspace_redo (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return vir_document_redo (self->document);
}
