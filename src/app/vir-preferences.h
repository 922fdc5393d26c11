/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPreferences: the window with the user's settings. Owns how they are shown; GSettings holds
 * them, and whoever depends on one listens there. */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VIR_TYPE_PREFERENCES (vir_preferences_get_type ())
G_DECLARE_FINAL_TYPE (VirPreferences, vir_preferences, VIR, PREFERENCES, AdwWindow)

GtkWidget *vir_preferences_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
