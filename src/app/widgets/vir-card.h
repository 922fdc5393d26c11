/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirCard: a headed card of rows, as the inspector and the overview show them. VirField: one such
 * row, a name and a caption left, a value or an entry right. Own layout and names for assistive
 * technologies; know nothing of what they show. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_CARD (vir_card_get_type ())
G_DECLARE_FINAL_TYPE (VirCard, vir_card, VIR, CARD, GtkWidget)

GtkWidget *vir_card_new (const char *heading);
void       vir_card_set_heading (VirCard    *self,
                                 const char *heading);
void       vir_card_set_note (VirCard    *self,
                              const char *note);
void       vir_card_add (VirCard   *self,
                         GtkWidget *row);

#define VIR_TYPE_FIELD (vir_field_get_type ())
G_DECLARE_FINAL_TYPE (VirField, vir_field, VIR, FIELD, GtkWidget)

GtkWidget *vir_field_new (const char *name,
                          GtkWidget  *value);
void       vir_field_set_name (VirField   *self,
                               const char *name);
void       vir_field_set_caption (VirField   *self,
                                  const char *caption);
void       vir_field_set_text (VirField   *self,
                               const char *text);
GtkWidget *vir_field_get_value (VirField *self);

G_END_DECLS
