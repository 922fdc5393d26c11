/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a document and its rows share behind their public headers: the table of the rows that
 * somebody holds, and how a row is told what changed. */

#pragma once

#include "vir-row.h"

G_BEGIN_DECLS

/* Rows by kind and id, not held. */
typedef struct
{
  GHashTable *kinds[VIR_N_KINDS]; /* made when first needed */
} VirRowTable;

VirRow      *vir_row_table_find     (const VirRowTable *self,
                                     VirKind            kind,
                                     const char        *id);
void         vir_row_table_add      (VirRowTable       *self,
                                     VirRow            *row);
void         vir_row_table_remove   (VirRowTable       *self,
                                     VirRow            *row);
void         vir_row_table_tell     (VirRowTable       *self,
                                     VirInput          *before,
                                     VirInput          *after);
void         vir_row_table_clear    (VirRowTable       *self);

VirRowTable *vir_document_get_rows  (VirDocument       *self);
void         vir_document_refuse    (VirDocument       *self,
                                     const char        *message);
void         vir_row_notify_changes (VirRow            *self,
                                     const VirRecord   *before,
                                     const VirRecord   *after);

G_END_DECLS
