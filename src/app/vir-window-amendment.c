/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Going to records, and making, copying and removing amendments, from VirWindow. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-cmd-amendment.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

/* Shows an amendment on its page; NULL or "" is the published budget. */
void
vir_window_show_amendment (VirWindow  *self,
                           const char *id)
{
  gboolean none = id == NULL || id[0] == '\0';

  if (!none && vir_input_get (vir_workspace_get_input (self->workspace), VIR_KIND_AMENDMENT, id) == NULL)
    return;
  vir_workspace_show_amendment (self->workspace, none ? NULL : id);
  if (!none)
    vir_window_set_page (self, "amendment");
  else if (g_strcmp0 (self->page, "amendment") == 0)
    vir_window_set_page (self, "overview");
}

/* Selects a record and goes where it is to be seen. */
void
vir_window_select (VirWindow  *self,
                   VirKind     kind,
                   const char *id)
{
  gconstpointer record = vir_input_get (vir_workspace_get_input (self->workspace), kind, id);
  g_autofree char *kept = g_strdup (id);

  if (record == NULL)
    return;
  if (kind == VIR_KIND_PROPOSAL)
    vir_window_set_page (self, "savings");
  else if (kind == VIR_KIND_AMENDMENT)
    vir_window_show_amendment (self, id);
  else if (kind == VIR_KIND_CHANGE)
    vir_window_show_amendment (self, ((const VirChangeRecord *) record)->amendment);
  vir_workspace_select (self->workspace, (int) kind, kept);
}

/* Commits a new root, or says why there is none. Uses up both. */
static gboolean
commit (VirWindow  *self,
        VirInput   *input,
        const char *label,
        GError     *error)
{
  gboolean done = FALSE;

  if (input == NULL)
    {
      vir_window_tell (self, error->message);
      g_error_free (error);
      return FALSE;
    }
  done = vir_workspace_commit (self->workspace, input, label, NULL);
  return done;
}

/* Adds an amendment and shows it. */
void
vir_window_new_amendment (VirWindow *self)
{
  GError *error = NULL;
  g_autofree char *id = NULL;
  VirInput *input = vir_cmd_new_amendment (vir_workspace_get_input (self->workspace), _("New amendment"), NULL, &id, &error);

  if (!commit (self, input, _("Add an amendment"), error))
    return;
  vir_window_show_amendment (self, id);
  vir_workspace_select (self->workspace, VIR_KIND_AMENDMENT, id);
}

/* Adds a copy of the amendment that is shown, with its changes, and shows it. */
void
vir_window_duplicate_amendment (VirWindow *self)
{
  VirInput *input = vir_workspace_get_input (self->workspace);
  const char *shown = vir_workspace_get_amendment (self->workspace);
  const VirRecord *record = shown != NULL ? vir_input_get (input, VIR_KIND_AMENDMENT, shown) : NULL;
  GError *error = NULL;
  g_autofree char *old = NULL;
  g_autofree char *title = NULL;
  g_autofree char *id = NULL;
  VirInput *next = NULL;

  if (record == NULL)
    return;
  old = vir_words_record_title (record);
  /* Translators: the name of a copy of an amendment */
  title = g_strdup_printf (_("%s (copy)"), old);
  next = vir_cmd_duplicate_amendment (input, shown, title, &id, &error);
  if (commit (self, next, _("Duplicate an amendment"), error))
    vir_window_show_amendment (self, id);
}

/* Removes the amendment that is shown; it can be undone, so it does not ask. */
void
vir_window_remove_amendment (VirWindow *self)
{
  g_autofree char *shown = g_strdup (vir_workspace_get_amendment (self->workspace));
  GError *error = NULL;
  VirInput *next = NULL;

  if (shown == NULL)
    return;
  next = vir_cmd_remove (vir_workspace_get_input (self->workspace), VIR_KIND_AMENDMENT, shown, &error);
  if (next != NULL)
    vir_window_show_amendment (self, NULL);
  commit (self, next, _("Remove an amendment"), error);
}

/* Says that something was removed, with a way back. Whoever removes needs not think of it. */
void
vir_window_offer_undo (VirWindow *self,
                       VirInput  *before,
                       VirInput  *after)
{
  static const VirKind kinds[] = { VIR_KIND_AMENDMENT, VIR_KIND_CHANGE, VIR_KIND_PROPOSAL };
  AdwToast *toast = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *message = NULL;

      if (vir_input_count (after, kinds[i]) >= vir_input_count (before, kinds[i]))
        continue;
      /* Translators: a kind of record was removed: "Change removed" */
      message = g_strdup_printf (_("%s removed"), vir_words_kind (kinds[i]));
      toast = adw_toast_new (message);
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
      adw_toast_overlay_add_toast (self->toasts, toast);
      return;
    }
}
