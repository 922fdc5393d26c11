/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Closing VirWindow: asks about changes that are not saved, and never loses them unasked. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-dialogs.h"

#include <glib/gi18n-lib.h>

static void
close_now (VirWindow *self)
{
  self->close_anyway = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
saved_before_close_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  VirWindow *self = VIR_WINDOW (source);
  g_autoptr (GError) error = NULL;

  if (vir_window_save_finish (self, result, &error))
    close_now (self);
  else
    vir_window_report_save (self, error);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  VirWindow *self = VIR_WINDOW (source);
  g_autofree char *answer = vir_ask_finish (result, NULL);

  self->asking = FALSE;
  if (g_strcmp0 (answer, "save") == 0)
    vir_window_save_async (self, FALSE, saved_before_close_cb, NULL);
  else if (g_strcmp0 (answer, "discard") == 0)
    close_now (self);
}

/* Whether the window may close now; if not, the user has been asked and it closes later. */
gboolean
vir_window_may_close (VirWindow *self)
{
  const VirAnswer answers[] = {
    { "cancel", _("_Cancel"), FALSE, FALSE },
    { "discard", _("_Discard"), FALSE, TRUE },
    { "save", _("_Save"), TRUE, FALSE },
  };
  g_autofree char *body = NULL;
  VirQuestion question = { .heading = _("Save changes?"), .answers = answers, .n_answers = G_N_ELEMENTS (answers) };

  if (self->close_anyway || !self->has_document || !vir_document_get_modified (vir_workspace_get_document (self->workspace)))
    return TRUE;
  if (self->asking)
    return FALSE;

  /* Translators: %s is the name of a document */
  body = g_strdup_printf (_("“%s” has changes that are not saved. If you discard them they are lost."), vir_workspace_get_title (self->workspace));
  question.body = body;
  self->asking = TRUE;
  vir_ask_async (GTK_WINDOW (self), &question, self->cancellable, answered_cb, NULL);
  return FALSE;
}
