/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirRowModel: a GListModel of the rows of one collection of a document, in the document's order;
 * of all of them, or of those that refer to one record (an amendment's changes, a head's lines).
 *
 * "items-changed" is found by comparing what is shown with the new root, and covers only what was
 * added, removed or moved; rows that stay are the same objects. An edit of a record inside says
 * nothing here: its row notifies. */

#pragma once

#include "vir-row.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define VIR_TYPE_ROW_MODEL (vir_row_model_get_type ())
G_DECLARE_FINAL_TYPE (VirRowModel, vir_row_model, VIR, ROW_MODEL, GObject)

VirRowModel *vir_row_model_new          (VirDocument *document,
                                         VirKind      kind) G_GNUC_WARN_UNUSED_RESULT;
VirRowModel *vir_row_model_new_where    (VirDocument *document,
                                         VirKind      kind,
                                         const char  *field,
                                         const char  *id) G_GNUC_WARN_UNUSED_RESULT;
VirDocument *vir_row_model_get_document (VirRowModel *self);
VirKind      vir_row_model_get_kind     (VirRowModel *self);
int          vir_row_model_find         (VirRowModel *self,
                                         const char  *id);

G_END_DECLS
