/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirFindBar: looks for words in the names and references of what the document holds, and goes from
 * match to match. Owns the words and the place among the matches; going there is an action of the
 * window. */

#pragma once

#include <adwaita.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_FIND_BAR (vir_find_bar_get_type ())
G_DECLARE_FINAL_TYPE (VirFindBar, vir_find_bar, VIR, FIND_BAR, AdwBin)

GtkWidget  *vir_find_bar_new        (void);
void        vir_find_bar_open       (VirFindBar *self);
void        vir_find_bar_close      (VirFindBar *self);
guint       vir_find_bar_count      (VirFindBar *self);

G_END_DECLS
