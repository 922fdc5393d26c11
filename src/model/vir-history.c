/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The steps of a document's history. */

#include "config.h"

#include "vir-history.h"

#include "vir-diff-private.h"

/* One root, and how it was reached from the one before; the first has no label. */
typedef struct
{
  VirInput *root;
  char     *label;
  char     *merge_key;
} Step;

struct _VirHistory
{
  GArray   *steps;   /* of Step */
  guint     current; /* index of the root that is shown */
  VirInput *saved;   /* compared by identity; may have left the steps; NULL: none */
  gboolean  merging; /* whether the next step may join the current one */
};

static void
clear_step (gpointer data)
{
  Step *step = data;

  vir_input_unref (step->root);
  g_free (step->label);
  g_free (step->merge_key);
}

static Step *
nth_step (const VirHistory *self,
          guint             i)
{
  return &g_array_index (self->steps, Step, i);
}

static void
add_step (VirHistory *self,
          VirInput   *root,
          const char *label,
          const char *merge_key)
{
  Step step = { root, g_strdup (label), g_strdup (merge_key) };

  g_array_append_val (self->steps, step);
}

static void
drop_steps_from (VirHistory *self,
                 guint       first)
{
  if (first < self->steps->len)
    g_array_set_size (self->steps, first);
}

static gboolean
joins_current_step (VirHistory *self,
                    const char *merge_key)
{
  Step *step = nth_step (self, self->current);

  return self->merging && self->current > 0 && merge_key != NULL &&
         g_strcmp0 (step->merge_key, merge_key) == 0;
}

/* The step ends up where it began: "1", "12", "1" typed into a field leaves nothing to undo. */
static void
drop_empty_step (VirHistory *self)
{
  drop_steps_from (self, self->current);
  self->current--;
  self->merging = FALSE;
}

static void
join_current_step (VirHistory *self,
                   VirInput   *root,
                   const char *label)
{
  Step *step = nth_step (self, self->current);

  vir_input_unref (step->root);
  step->root = root;
  g_free (step->label);
  step->label = g_strdup (label);
  if (vir_roots_equal (nth_step (self, self->current - 1)->root, root))
    drop_empty_step (self);
}

/**
 * vir_history_new:
 * @root: the first root, taken as saved
 *
 * Returns: (transfer full): a history of nothing
 */
VirHistory *
vir_history_new (VirInput *root)
{
  VirHistory *self = g_new0 (VirHistory, 1);

  self->steps = g_array_new (FALSE, FALSE, sizeof (Step));
  g_array_set_clear_func (self->steps, clear_step);
  add_step (self, vir_input_ref (root), NULL, NULL);
  self->saved = vir_input_ref (root);
  return self;
}

/**
 * vir_history_free:
 * @self: (nullable): a history
 *
 * Drops all its roots.
 */
void
vir_history_free (VirHistory *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->steps);
  g_clear_pointer (&self->saved, vir_input_unref);
  g_free (self);
}

/**
 * vir_history_get_root:
 * @self: a history
 *
 * Returns: (transfer none): the root that is current
 */
VirInput *
vir_history_get_root (const VirHistory *self)
{
  return nth_step (self, self->current)->root;
}

/**
 * vir_history_can_undo:
 * @self: a history
 *
 * Returns: whether there is a step to undo
 */
gboolean
vir_history_can_undo (const VirHistory *self)
{
  return self->current > 0;
}

/**
 * vir_history_can_redo:
 * @self: a history
 *
 * Returns: whether there is a step to redo
 */
gboolean
vir_history_can_redo (const VirHistory *self)
{
  return self->current + 1 < self->steps->len;
}

/**
 * vir_history_get_undo_label:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the label of the step that undo takes back
 */
const char *
vir_history_get_undo_label (const VirHistory *self)
{
  return vir_history_can_undo (self) ? nth_step (self, self->current)->label : NULL;
}

/**
 * vir_history_get_redo_label:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the label of the step that redo does again
 */
const char *
vir_history_get_redo_label (const VirHistory *self)
{
  return vir_history_can_redo (self) ? nth_step (self, self->current + 1)->label : NULL;
}

/**
 * vir_history_is_modified:
 * @self: a history
 *
 * Returns: whether the current root is another than the saved one
 */
gboolean
vir_history_is_modified (const VirHistory *self)
{
  return vir_history_get_root (self) != self->saved;
}

/**
 * vir_history_push:
 * @self: a history
 * @root: (transfer full): the next root
 * @label: what was done, for people
 * @merge_key: (nullable): a step with the same key as the current one joins it
 *
 * Makes @root the current one; what was undone is forgotten. A root that says the same as the
 * current one is not a step.
 *
 * Returns: whether the current root changed
 */
gboolean
vir_history_push (VirHistory *self,
                  VirInput   *root,
                  const char *label,
                  const char *merge_key)
{
  if (vir_roots_equal (vir_history_get_root (self), root))
    {
      vir_input_unref (root);
      return FALSE;
    }

  drop_steps_from (self, self->current + 1);
  if (joins_current_step (self, merge_key))
    {
      join_current_step (self, root, label);
      return TRUE;
    }

  add_step (self, root, label, merge_key);
  self->current++;
  self->merging = TRUE;
  if (self->current > VIR_HISTORY_STEPS)
    {
      g_array_remove_index (self->steps, 0);
      self->current--;
    }

  return TRUE;
}

/**
 * vir_history_undo:
 * @self: a history
 *
 * Goes back one step.
 *
 * Returns: whether there was one
 */
gboolean
vir_history_undo (VirHistory *self)
{
  if (!vir_history_can_undo (self))
    return FALSE;

  self->current--;
  self->merging = FALSE;
  return TRUE;
}

/**
 * vir_history_redo:
 * @self: a history
 *
 * Goes forward one step.
 *
 * Returns: whether there was one
 */
gboolean
vir_history_redo (VirHistory *self)
{
  if (!vir_history_can_redo (self))
    return FALSE;

  self->current++;
  self->merging = FALSE;
  return TRUE;
}

/**
 * vir_history_mark_saved:
 * @self: a history
 * @root: (nullable): the root that was saved; not the current one if there was an edit in the
 *   meantime; %NULL: none was, and the document is modified until one is
 *
 * Moves the saved marker, and lets no later step join an earlier one.
 */
void
vir_history_mark_saved (VirHistory *self,
                        VirInput   *root)
{
  VirInput *old = self->saved;

  self->saved = root != NULL ? vir_input_ref (root) : NULL;
  g_clear_pointer (&old, vir_input_unref);
  self->merging = FALSE;
}

/**
 * vir_history_break_merge:
 * @self: a history
 *
 * The next step stands alone, whatever its key: an entry lost the focus, or the like.
 */
void
vir_history_break_merge (VirHistory *self)
{
  self->merging = FALSE;
}
