/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done to the selected proposal: the four deeds, each by button, menu and key. */

#include "config.h"

#include "vir-savings-page-private.h"

#include "vir-cmd.h"
#include "vir-cmd-proposal.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char     *action;
  VirProposalDeed deed;
  guint           keyval;
} Deed;

static const Deed deeds[] = {
  { "savings.reverse", VIR_DEED_REVERSE, GDK_KEY_r },
  { "savings.trim", VIR_DEED_TRIM, GDK_KEY_t },
  { "savings.increase", VIR_DEED_INCREASE, GDK_KEY_i },
  { "savings.delay", VIR_DEED_DELAY, GDK_KEY_d },
};

static GtkWidget *
button_of (VirSavingsPage *self,
           const char     *action)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->actions); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_ACTIONABLE (child) &&
        g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (child)), action) == 0)
      return child;
  return self->actions;
}

static void
deed_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  VirSavingsPage *self = VIR_SAVINGS_PAGE (widget);
  const char     *proposal = vir_table_get_selected (self->table);
  GtkWidget      *button = button_of (self, action);

  if (proposal == NULL ||
      vir_input_get (vir_workspace_get_input (self->workspace), VIR_KIND_PROPOSAL, proposal) == NULL)
    return;
  if (self->popover == NULL)
    self->popover = g_object_ref_sink (vir_proposal_popover_new (self->workspace));
  if (gtk_widget_get_parent (self->popover) != button)
    {
      if (gtk_widget_get_parent (self->popover) != NULL)
        gtk_widget_unparent (self->popover);
      gtk_widget_set_parent (self->popover, button);
    }
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (g_str_equal (action, deeds[i].action))
      vir_proposal_popover_prepare (VIR_PROPOSAL_POPOVER (self->popover), deeds[i].deed, proposal, self->year);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* Takes the open amendment's change of the selected proposal away again. */
static void
leave_alone_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  VirSavingsPage        *self = VIR_SAVINGS_PAGE (widget);
  const char            *proposal = vir_table_get_selected (self->table);
  const char            *amendment = vir_workspace_get_amendment (self->workspace);
  VirInput              *input = vir_workspace_get_input (self->workspace);
  const VirChangeRecord *change = NULL;

  if (proposal != NULL && amendment != NULL)
    change = vir_cmd_change_of_proposal (input, amendment, proposal);
  if (change != NULL)
    vir_workspace_commit (self->workspace, vir_cmd_remove (input, VIR_KIND_CHANGE, change->base.id, NULL),
                          _ ("Remove change"), NULL);
}

static void
find_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  VirSavingsPage *self = VIR_SAVINGS_PAGE (widget);

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

void
vir_savings_actions_install (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      gtk_widget_class_install_action (widget_class, deeds[i].action, NULL, deed_cb);
      gtk_widget_class_add_binding_action (widget_class, deeds[i].keyval, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                           deeds[i].action, NULL);
    }
  gtk_widget_class_install_action (widget_class, "savings.leave", NULL, leave_alone_cb);
  gtk_widget_class_install_action (widget_class, "savings.find", NULL, find_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "savings.find", NULL);
}

void
vir_savings_actions_update (VirSavingsPage *self)
{
  VirInput   *input = vir_workspace_get_input (self->workspace);
  const char *proposal = vir_table_get_selected (self->table);
  const char *amendment = vir_workspace_get_amendment (self->workspace);
  gboolean    chosen = proposal != NULL && vir_input_get (input, VIR_KIND_PROPOSAL, proposal) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), deeds[i].action, chosen);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "savings.leave",
                                 chosen && amendment != NULL &&
                                   vir_cmd_change_of_proposal (input, amendment, proposal) != NULL);
}
