/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPartyDot: a small disc in a party's colour, beside its name. It says nothing alone, so it is
 * no object for a screen reader. Owns its shade on light and dark grounds. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_PARTY_DOT (vir_party_dot_get_type ())
G_DECLARE_FINAL_TYPE (VirPartyDot, vir_party_dot, VIR, PARTY_DOT, GtkWidget)

GtkWidget *vir_party_dot_new        (void);
void       vir_party_dot_set_colour (VirPartyDot *self,
                                     const char  *colour);

G_END_DECLS
