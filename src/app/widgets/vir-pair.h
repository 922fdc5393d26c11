/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPair: two widgets beside each other where there is room, else one above the other. Owns their
 * places only. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_PAIR (vir_pair_get_type ())
G_DECLARE_FINAL_TYPE (VirPair, vir_pair, VIR, PAIR, GtkWidget)

G_END_DECLS
