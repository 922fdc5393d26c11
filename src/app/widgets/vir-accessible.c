/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names for assistive technologies; see vir-accessible.h. */

#include "config.h"

#include "vir-accessible.h"

/**
 * vir_accessible_name_menu_button:
 * @button: a menu button
 * @name: what a screen reader calls it
 *
 * Names a menu button. The focus is on the button inside it, which does not take its name from there.
 */
void
vir_accessible_name_menu_button (GtkMenuButton *button,
                                 const char    *name)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (button)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_TOGGLE_BUTTON (child))
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
