/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The header bar of VirWindow: title, what undo and redo would do, menus, and what of it is seen. */

#include "config.h"

#include "vir-window-private.h"

#include <glib/gi18n-lib.h>

/* Says whose budget it is, and whether it has changes that are not saved. */
void
vir_window_refresh_title (VirWindow *self)
{
  VirInput *input = vir_workspace_get_input (self->workspace);
  gboolean modified = vir_document_get_modified (vir_workspace_get_document (self->workspace));
  const char *council = vir_input_council (input)->base.title;
  const char *budget = vir_input_budget (input)->base.title;
  g_autofree char *subtitle = NULL;
  g_autofree char *whole = NULL;

  if (!self->has_document)
    {
      adw_window_title_set_title (self->title, "Virement");
      adw_window_title_set_subtitle (self->title, "");
      gtk_window_set_title (GTK_WINDOW (self), "Virement");
      return;
    }

  if (council == NULL)
    council = _("Unnamed council");
  if (budget == NULL)
    budget = _("Budget");
  subtitle = modified ? g_strconcat (budget, " •", NULL) : g_strdup (budget);
  adw_window_title_set_title (self->title, council);
  adw_window_title_set_subtitle (self->title, subtitle);
  whole = g_strdup_printf ("%s%s · %s", modified ? "• " : "", council, budget);
  gtk_window_set_title (GTK_WINDOW (self), whole);
}

/* Says what undo and redo would do, and switches the actions. */
void
vir_window_refresh_header (VirWindow *self)
{
  VirDocument *document = vir_workspace_get_document (self->workspace);
  const char *undo = vir_document_get_undo_label (document);
  const char *redo = vir_document_get_redo_label (document);
  /* Translators: what Undo would take back: "Undo: Put back 0.750m" */
  g_autofree char *undo_tip = undo != NULL ? g_strdup_printf (_("Undo: %s"), undo) : g_strdup (_("Undo"));
  /* Translators: what Redo would do again: "Redo: Put back 0.750m" */
  g_autofree char *redo_tip = redo != NULL ? g_strdup_printf (_("Redo: %s"), redo) : g_strdup (_("Redo"));

  gtk_widget_set_tooltip_text (self->undo, undo_tip);
  gtk_widget_set_tooltip_text (self->redo, redo_tip);
  vir_window_update_actions (self);
  vir_window_refresh_title (self);
}

/* With little room the header bar keeps what has no other way: all else is in the menu. */
void
vir_window_fit_header (VirWindow *self)
{
  gboolean narrow = vir_panes_get_mode (self->panes) == VIR_PANES_NARROW;
  gboolean roomy = self->has_document && !narrow;

  gtk_widget_set_visible (self->sidebar_button, roomy);
  gtk_widget_set_visible (self->undo, roomy);
  gtk_widget_set_visible (self->redo, roomy);
  gtk_widget_set_visible (self->find, roomy);
  gtk_widget_set_visible (self->export, roomy);
  gtk_widget_set_visible (self->inspector_button, self->has_document);
  gtk_widget_set_visible (self->back, self->has_document && narrow && !vir_panes_get_sidebar_visible (self->panes));
}

/* Menus are the application's, so that all windows show the same recent documents. */
static void
set_menu (GtkMenuButton *button,
          const char    *id)
{
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());

  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (gtk_application_get_menu_by_id (application, id)));
}

/* Gives the menu buttons their menus. */
void
vir_window_set_menus (VirWindow *self)
{
  set_menu (self->menu, "primary-menu");
  set_menu (GTK_MENU_BUTTON (self->export), "export-menu");
}
