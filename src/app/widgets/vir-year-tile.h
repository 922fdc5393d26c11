/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirYearTile: one flat button of the balance bar: a caption, a change, a symbol and a figure. Owns
 * how they stand together; the words are given to it. */

#pragma once

#include <gtk/gtk.h>

#include "vir-balance-words.h"

G_BEGIN_DECLS

#define VIR_TYPE_YEAR_TILE (vir_year_tile_get_type ())
G_DECLARE_FINAL_TYPE (VirYearTile, vir_year_tile, VIR, YEAR_TILE, GtkButton)

GtkWidget  *vir_year_tile_new       (void);
void        vir_year_tile_set_words (VirYearTile        *self,
                                     const VirTileWords *words);
const char *vir_year_tile_get_value (VirYearTile        *self);

G_END_DECLS
