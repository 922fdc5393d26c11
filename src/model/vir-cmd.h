/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Commands that work for every kind of record: set a field, add, remove, move.
 *
 * A command is a pure function from one root to the next: it leaves its argument as it is and
 * returns a new reference, which is the argument itself where nothing changes, or NULL with an error
 * where it refuses (VIR_ERROR_REFERENCE: no such record or field; VIR_ERROR_LIMIT: out of range;
 * VIR_ERROR_USAGE: not allowed here). Hand the result to vir_document_commit().
 *
 * A field is named as in files; a dot leads into a struct, which is made where it is absent:
 * "title", "amount.recurrence", "profile.full_year". Fields inside lists are not reached. */

#pragma once

#include "vir-records.h"
#include "vir-input.h"

G_BEGIN_DECLS

VirInput *vir_cmd_set_text            (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       const char        *value,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_set_texts           (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       const char *const *values,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_set_number          (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       gint64             value,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_set_year_amount     (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       guint              year,
                                       gint64             value,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_set_profile_amount  (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       guint              year,
                                       gint64             pence,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_set_profile_number  (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       const char        *member,
                                       gint64             value,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_set_years           (VirInput          *input,
                                       int                first_year,
                                       guint              years,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_clear               (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *field,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_put                 (VirInput          *input,
                                       gconstpointer      record,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_add                 (VirInput          *input,
                                       gconstpointer      record,
                                       int                position,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_remove              (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_move                (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       guint              position,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_cmd_move_before         (VirInput          *input,
                                       VirKind            kind,
                                       const char        *id,
                                       const char        *before,
                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
