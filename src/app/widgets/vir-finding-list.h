/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirFindingList: what an officer would say, in rows: symbol, sentence, figures and rule, amount.
 * Owns the rows. Which findings belong here is the caller's to say; their words come from
 * vir-finding-text.h. */

#pragma once

#include <gtk/gtk.h>

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_TYPE_FINDING_LIST (vir_finding_list_get_type ())
G_DECLARE_FINAL_TYPE (VirFindingList, vir_finding_list, VIR, FINDING_LIST, GtkWidget)

GtkWidget *vir_finding_list_new (void);
void       vir_finding_list_set_columns (VirFindingList *self,
                                         guint           columns);
void       vir_finding_list_begin (VirFindingList *self);
void       vir_finding_list_add (VirFindingList   *self,
                                 const VirOutlook *outlook,
                                 const VirFinding *finding,
                                 VirNumberFormat   format);
void       vir_finding_list_add_passed (VirFindingList *self,
                                        const char     *title,
                                        const char     *detail);
void       vir_finding_list_end (VirFindingList *self);
guint      vir_finding_list_count (VirFindingList *self,
                                   VirSeverity     severity);
guint      vir_finding_list_n_passed (VirFindingList *self);
char      *vir_finding_list_dup_summary (VirFindingList *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
