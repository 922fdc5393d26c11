/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names for assistive technologies where a .ui file cannot give them. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void vir_accessible_name_menu_button (GtkMenuButton *button,
                                      const char    *name);

G_END_DECLS
