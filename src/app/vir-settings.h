/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The user's settings, in one place. Owns the one GSettings of the program; only app may ask it. A
 * document never depends on it: two people with other settings see the same figures. */

#pragma once

#include <gio/gio.h>

#include "vir-money.h"

G_BEGIN_DECLS

GSettings       *vir_settings_get               (void);
VirNumberFormat  vir_settings_get_number_format (void);
void             vir_settings_add_recent        (const char *uri);
char           **vir_settings_list_recent       (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
