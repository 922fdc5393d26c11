/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirApplication: the program: its windows, its own actions, the files it is started with. Owns
 * which window a file opens in.
 *
 * Actions (all "app."): about, preferences, shortcuts, quit, open-example, open-recent (s),
 * color-scheme (s: "system", "light", "dark", with state). */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VIR_TYPE_APPLICATION (vir_application_get_type ())
G_DECLARE_FINAL_TYPE (VirApplication, vir_application, VIR, APPLICATION, AdwApplication)

VirApplication *vir_application_new        (GApplicationFlags flags) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget      *vir_application_add_window (VirApplication   *self);
void            vir_application_open_file  (VirApplication   *self,
                                            GFile            *file);

G_END_DECLS
