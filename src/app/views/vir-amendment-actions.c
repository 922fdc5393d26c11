/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done to the selected change: remove it, move it up or down in its card. */

#include "config.h"

#include <adwaita.h>

#include "vir-amendment-page-private.h"

#include "vir-cmd.h"

#include <glib/gi18n-lib.h>

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  VirAmendmentPage *self = VIR_AMENDMENT_PAGE (widget);
  const char       *change = vir_amendment_page_get_change (self);

  if (change != NULL)
    vir_workspace_commit (self->workspace,
                          vir_cmd_remove (vir_workspace_get_input (self->workspace), VIR_KIND_CHANGE, change, NULL),
                          _ ("Remove change"), NULL);
}

/* Changes stand in one collection: a change takes the place of its neighbour in the card. */
static void
move_change (VirAmendmentPage *self,
             int               step)
{
  VirInput        *input = vir_workspace_get_input (self->workspace);
  const char      *change = vir_amendment_page_get_change (self);
  VirChangeCard   *card = change != NULL ? vir_amendment_page_find_card (self, change) : NULL;
  g_autofree char *neighbour = card != NULL ? vir_change_card_dup_neighbour (card, change, step) : NULL;
  int              position;

  if (neighbour == NULL)
    return;
  position = vir_input_position (input, VIR_KIND_CHANGE, neighbour);
  if (position >= 0)
    vir_workspace_commit (self->workspace, vir_cmd_move (input, VIR_KIND_CHANGE, change, (guint) position, NULL),
                          step < 0 ? _ ("Move up") : _ ("Move down"), NULL);
}

static void
move_up_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  move_change (VIR_AMENDMENT_PAGE (widget), -1);
}

static void
move_down_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  move_change (VIR_AMENDMENT_PAGE (widget), 1);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  VirAmendmentPage *self = VIR_AMENDMENT_PAGE (widget);

  if (self->amendment != NULL)
    vir_workspace_select (self->workspace, VIR_KIND_AMENDMENT, self->amendment);
}

void
vir_amendment_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "amendment.remove-change", NULL, remove_cb);
  gtk_widget_class_install_action (widget_class, "amendment.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "amendment.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "amendment.edit", NULL, edit_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "amendment.remove-change", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "amendment.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "amendment.move-down", NULL);
}

void
vir_amendment_actions_update (VirAmendmentPage *self)
{
  const char      *change = vir_amendment_page_get_change (self);
  VirChangeCard   *card = change != NULL ? vir_amendment_page_find_card (self, change) : NULL;
  g_autofree char *above = card != NULL ? vir_change_card_dup_neighbour (card, change, -1) : NULL;
  g_autofree char *below = card != NULL ? vir_change_card_dup_neighbour (card, change, 1) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "amendment.remove-change", card != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "amendment.move-up", above != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "amendment.move-down", below != NULL);
}
