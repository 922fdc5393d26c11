/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPanes: sidebar, content and inspector beside each other while there is room for them, and one
 * at a time where there is not. Owns which of the three is seen; must not know what they hold. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * VirPanesMode:
 * @VIR_PANES_NARROW: one at a time
 * @VIR_PANES_MEDIUM: the content with one of the others
 * @VIR_PANES_WIDE: all three
 *
 * How much room there is.
 */
typedef enum
{
  VIR_PANES_NARROW,
  VIR_PANES_MEDIUM,
  VIR_PANES_WIDE,
} VirPanesMode;

#define VIR_TYPE_PANES (vir_panes_get_type ())
G_DECLARE_FINAL_TYPE (VirPanes, vir_panes, VIR, PANES, GtkWidget)

VirPanesMode vir_panes_get_mode              (VirPanes *self);
gboolean     vir_panes_get_sidebar_visible   (VirPanes *self);
gboolean     vir_panes_get_inspector_visible (VirPanes *self);

void         vir_panes_set_sidebar_visible   (VirPanes *self,
                                              gboolean  visible);
void         vir_panes_set_inspector_visible (VirPanes *self,
                                              gboolean  visible);
void         vir_panes_show_content          (VirPanes *self);
void         vir_panes_expect_width          (VirPanes *self,
                                              int       width);

G_END_DECLS
