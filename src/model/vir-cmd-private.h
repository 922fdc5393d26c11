/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the commands share: a record being edited, the place of a field in it, and the checks of
 * values. For this layer alone. */

#pragma once

#include "vir-cmd.h"
#include "vir-error.h"

G_BEGIN_DECLS

/* A copy of a record on which one field is being set. */
typedef struct
{
  VirInput        *input;  /* borrowed */
  const VirRecord *old;    /* as it stands in @input */
  VirRecord       *record; /* the copy */
  const VirField  *field;  /* the field to set */
  gpointer         item;   /* the struct that has it: @record or one inside */
  const VirField  *made;   /* the struct that was made to reach it, if any */
  gpointer         made_in; /* the struct that has @made */
} VirEdit;

const VirRecord *vir_cmd_find          (VirInput        *input,
                                        VirKind          kind,
                                        const char      *id,
                                        GError         **error);
gboolean         vir_edit_begin        (VirEdit         *self,
                                        VirInput        *input,
                                        VirKind          kind,
                                        const char      *id,
                                        const char      *path,
                                        GError         **error);
void             vir_edit_cancel       (VirEdit         *self);
VirInput        *vir_edit_end          (VirEdit         *self) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_edit_refuse       (VirEdit         *self) G_GNUC_WARN_UNUSED_RESULT;
char            *vir_cmd_new_change_id (VirInput        *input,
                                        const char      *amendment,
                                        const char      *about) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_cmd_put_take      (VirInput        *input,
                                        const VirRecord *old,
                                        VirRecord       *record) G_GNUC_WARN_UNUSED_RESULT;

gboolean         vir_cmd_check_amount  (gint64           pence,
                                        GError         **error);
gboolean         vir_cmd_check_number  (const VirEdit   *edit,
                                        gint64           value,
                                        GError         **error);
gboolean         vir_cmd_check_text    (const VirEdit   *edit,
                                        const char      *value,
                                        GError         **error);
gboolean         vir_cmd_check_clear   (const VirEdit   *edit,
                                        GError         **error);
gboolean         vir_cmd_check_year    (VirInput        *input,
                                        guint            year,
                                        GError         **error);

G_END_DECLS
