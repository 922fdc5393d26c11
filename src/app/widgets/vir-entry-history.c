/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "vir-entry-history.h"

/**
 * vir_entry_history_set_text:
 * @entry: an entry
 * @text: what it shows from now on
 *
 * Shows a text and forgets what was typed before, so that the entry's own undo cannot bring back another
 * record's words, and the window gets the undo keys until something is typed again.
 */
void
vir_entry_history_set_text (GtkEditable *entry,
                            const char  *text)
{
  GtkWidget *input = GTK_WIDGET (gtk_editable_get_delegate (entry));

  gtk_editable_set_enable_undo (entry, FALSE);
  if (g_strcmp0 (text, gtk_editable_get_text (entry)) != 0)
    gtk_editable_set_text (entry, text);
  gtk_editable_set_enable_undo (entry, TRUE);
  /* GTK empties its history here, but leaves the actions on, which would take the keys and do nothing */
  gtk_widget_action_set_enabled (input, "text.undo", FALSE);
  gtk_widget_action_set_enabled (input, "text.redo", FALSE);
}
