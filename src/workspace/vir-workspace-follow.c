/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeping in step: the outlook with the document and the stance, the stance and the selection with the
 * document, and the notifications with all of them. */

#include "config.h"

#include "vir-workspace-private.h"

#include "vir-evaluate.h"
#include "vir-workspace-file.h"

#include <glib/gi18n-lib.h>

/* Properties are noted while things are in motion and notified when all are in step. */

static void
note (VirWorkspace *self,
      guint         property)
{
  self->pending |= 1u << property;
}

void
vir_workspace_notify_pending (VirWorkspace *self)
{
  guint pending = self->pending;

  self->pending = 0;
  g_object_ref (self);
  g_object_freeze_notify (G_OBJECT (self));
  for (guint property = 1; property < VIR_WORKSPACE_N_PROPS; property++)
    if (pending & (1u << property))
      g_object_notify_by_pspec (G_OBJECT (self), vir_workspace_pspec (property));
  g_object_thaw_notify (G_OBJECT (self));
  g_object_unref (self);
}

/* With VIREMENT_CHECK_OUTLOOK set, as in all tests: an outlook that was worked out from an earlier one
 * is held against one from nothing. */
static void
check_outlook (const VirOutlook *outlook)
{
  g_autoptr (VirOutlook) full = NULL;

  if (g_getenv ("VIREMENT_CHECK_OUTLOOK") == NULL)
    return;

  full = vir_evaluate (outlook->input, outlook->stance, NULL);
  if (!vir_outlook_equal (outlook, full))
    g_error ("an incremental evaluation differs from a full one");
}

void
vir_workspace_evaluate (VirWorkspace *self,
                        VirOutlook   *previous)
{
  VirOutlook *outlook = vir_evaluate (vir_workspace_get_input (self), self->stance, previous);

  if (previous != NULL)
    check_outlook (outlook);
  g_clear_pointer (&self->outlook, vir_outlook_unref);
  self->outlook = outlook;
  note (self, VIR_WORKSPACE_OUTLOOK);
}

void
vir_workspace_take_stance (VirWorkspace *self,
                           VirStance    *stance)
{
  const char *before = self->stance != NULL ? vir_workspace_get_amendment (self) : NULL;
  g_autofree char *amendment = g_strdup (before);
  VirStance  *old = self->stance;

  self->stance = stance;
  note (self, VIR_WORKSPACE_STANCE);
  if (old == NULL || vir_stance_basis (old) != vir_stance_basis (stance))
    note (self, VIR_WORKSPACE_BASIS);
  if (g_strcmp0 (amendment, vir_workspace_get_amendment (self)) != 0)
    note (self, VIR_WORKSPACE_AMENDMENT);
  g_clear_pointer (&old, vir_stance_unref);
}

/* The stance without amendments that the document does not have. */
VirStance *
vir_workspace_repair_stance (VirWorkspace *self,
                             VirStance    *stance)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  VirInput *input = vir_workspace_get_input (self);

  for (guint i = 0; i < vir_stance_count (stance); i++)
    if (vir_input_get (input, VIR_KIND_AMENDMENT, vir_stance_nth (stance, i)) != NULL)
      g_ptr_array_add (ids, (gpointer) vir_stance_nth (stance, i));
  if (ids->len == vir_stance_count (stance))
    return vir_stance_ref (stance);

  g_ptr_array_add (ids, NULL);
  return vir_stance_new ((const char *const *) ids->pdata, vir_stance_basis (stance));
}

static void
repair_current_stance (VirWorkspace *self)
{
  VirStance *stance = vir_workspace_repair_stance (self, self->stance);

  if (stance != self->stance)
    vir_workspace_take_stance (self, stance);
  else
    vir_stance_unref (stance);
}

void
vir_workspace_take_selection (VirWorkspace *self,
                              int           kind,
                              const char   *id)
{
  g_autofree char *old = self->selected_id;

  if (kind < 0 || vir_input_get (vir_workspace_get_input (self), kind, id) == NULL)
    {
      kind = -1;
      id = NULL;
    }
  self->selected_id = g_strdup (id);
  if (g_strcmp0 (old, id) != 0)
    note (self, VIR_WORKSPACE_SELECTED_ID);
  if (self->selected_kind != kind)
    note (self, VIR_WORKSPACE_SELECTED_KIND);
  self->selected_kind = kind;
}

static char *
write_title (VirWorkspace *self)
{
  VirInput   *input = vir_workspace_get_input (self);
  const char *council = vir_input_council (input)->base.title;
  const char *budget = vir_input_budget (input)->base.title;

  if (council != NULL && budget != NULL)
    return g_strdup_printf ("%s · %s", council, budget);
  if (council != NULL || budget != NULL)
    return g_strdup (council != NULL ? council : budget);
  if (self->file != NULL)
    return g_file_get_basename (self->file);

  return g_strdup (_("New budget"));
}

static void
refresh_title (VirWorkspace *self)
{
  g_autofree char *old = self->title;

  self->title = write_title (self);
  if (g_strcmp0 (old, self->title) != 0)
    note (self, VIR_WORKSPACE_TITLE);
}

/* First of the document's handlers: the others read an outlook that is in step. */
static void
document_changed_cb (VirWorkspace *self)
{
  repair_current_stance (self);
  if (self->selected_kind >= 0)
    {
      g_autofree char *id = g_strdup (self->selected_id);

      vir_workspace_take_selection (self, self->selected_kind, id);
    }
  refresh_title (self);
  vir_workspace_evaluate (self, self->outlook);
}

/* Last of them. */
static void
document_settled_cb (VirWorkspace *self)
{
  vir_workspace_notify_pending (self);
}

/* Lets the workspace follow whatever document it has. */
void
vir_workspace_connect (VirWorkspace *self)
{
  self->signals = g_signal_group_new (VIR_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (document_changed_cb), self);
  g_signal_group_connect_data (self->signals, "changed", G_CALLBACK (document_settled_cb), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* Shows another document: its published budget. */
void
vir_workspace_take_input (VirWorkspace *self,
                          VirInput     *input)
{
  VirDocument *old = self->document;
  VirBasis     basis = self->stance != NULL ? vir_stance_basis (self->stance) : VIR_BASIS_CLAIMED;

  self->document = vir_document_new (input);
  g_signal_group_set_target (self->signals, self->document);
  note (self, VIR_WORKSPACE_DOCUMENT);
  vir_workspace_take_stance (self, vir_stance_new (NULL, basis));
  vir_workspace_take_selection (self, -1, NULL);
  vir_workspace_evaluate (self, NULL);
  g_clear_object (&old);
}

static void
take_file (VirWorkspace *self,
           GFile        *file,
           char         *etag)
{
  if (g_set_object (&self->file, file))
    note (self, VIR_WORKSPACE_FILE);
  g_free (self->etag);
  self->etag = etag;
}

/* For loading and saving */

/* Opens what was read. */
void
vir_workspace_take_file (VirWorkspace *self,
                         VirInput     *input,
                         GFile        *file,
                         char         *etag)
{
  take_file (self, file, etag);
  vir_workspace_take_input (self, input);
  refresh_title (self);
  vir_workspace_notify_pending (self);
}

/* Notes that a root was written. */
void
vir_workspace_saved_as (VirWorkspace *self,
                        VirInput     *input,
                        GFile        *file,
                        char         *etag)
{
  take_file (self, file, etag);
  refresh_title (self);
  vir_document_mark_root_saved (self->document, input);
  vir_workspace_notify_pending (self);
}

const char *
vir_workspace_get_etag (VirWorkspace *self)
{
  return self->etag;
}

/* Makes every load before this one stale. */
guint
vir_workspace_next_load (VirWorkspace *self)
{
  return ++self->load;
}

gboolean
vir_workspace_is_load (VirWorkspace *self,
                       guint         load)
{
  return self->load == load;
}

GQueue *
vir_workspace_get_saves (VirWorkspace *self)
{
  return &self->saves;
}

void
vir_workspace_add_busy (VirWorkspace *self,
                        int           by)
{
  gboolean was = self->busy > 0;

  self->busy = (guint) ((int) self->busy + by);
  if (was != (self->busy > 0))
    {
      note (self, VIR_WORKSPACE_BUSY);
      vir_workspace_notify_pending (self);
    }
}

/**
 * vir_workspace_forget_file_state:
 * @self: a workspace
 *
 * Lets the next save overwrite the file in whatever state it is: after somebody was asked.
 */
void
vir_workspace_forget_file_state (VirWorkspace *self)
{
  g_return_if_fail (VIR_IS_WORKSPACE (self));

  g_clear_pointer (&self->etag, g_free);
}
