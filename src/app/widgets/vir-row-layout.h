/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirRowLayout: widgets beside each other, of which those that expand horizontally share what the
 * others leave.
 *
 * Decision: a layout of our own in place of a horizontal GtkBox.
 * Reason: GtkBox asks its children how wide they are for a height; a label that wraps answers by
 * laying its text out a dozen times, and a page of findings took a tenth of a second for each edit.
 * Implication: use it wherever words that wrap stand beside something. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_ROW_LAYOUT (vir_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (VirRowLayout, vir_row_layout, VIR, ROW_LAYOUT, GtkLayoutManager)

GtkLayoutManager *vir_row_layout_new (int spacing);

G_END_DECLS
