/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirInput: one immutable state of a document, a "root". All records of all kinds, each collection a
 * persistent vector, so that an edit makes a new root which shares nearly everything with the old.
 *
 * Slots: inside, a record is found by (kind, slot). A slot belongs to an id for as long as any root
 * of the family lives, also while no record has that id, so a reference to a record that was removed
 * and put back finds it again. The order that people see is a vector of its own.
 *
 * Every function that makes a root returns a new reference and leaves its argument as it was; the
 * _take forms use the argument up and are linear for building. A root may be read from any thread. */

#pragma once

#include "vir-records.h"
#include "vir-rule-pack.h"
#include "vir-vec.h"

G_BEGIN_DECLS

typedef struct _VirInput VirInput;

#define VIR_NO_SLOT G_MAXUINT32

/* A line as the evaluation reads it, packed: vir_input_line_figures(). */
typedef struct
{
  guint32 head;    /* slot of its head, or VIR_NO_SLOT */
  guint16 present; /* bit y: the year has a figure */
  guint8  ledger;  /* VirLedger */
  guint8  mark;    /* VirStatus + 1; 0: no record in this slot */
  gint64  amount[]; /* pence, one for each year of the document; 0 where not present */
} VirPackedLine;

VirInput        *vir_input_new          (int        first_year,
                                         guint      years) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_ref          (VirInput  *self) G_GNUC_WARN_UNUSED_RESULT;
void             vir_input_unref        (VirInput  *self);

gboolean         vir_input_is_related   (const VirInput *self,
                                         const VirInput *other);
VirYears         vir_input_years        (const VirInput *self);
const VirBudgetRecord  *vir_input_budget  (const VirInput *self);
const VirCouncilRecord *vir_input_council (const VirInput *self);
gint64           vir_input_unit         (const VirInput *self);
const char      *vir_input_extra        (const VirInput *self);
const VirRulePack *vir_input_rules      (const VirInput *self);

guint            vir_input_count        (const VirInput *self,
                                         VirKind         kind);
gconstpointer    vir_input_nth          (const VirInput *self,
                                         VirKind         kind,
                                         guint           position);
gconstpointer    vir_input_get          (const VirInput *self,
                                         VirKind         kind,
                                         const char     *id);
gconstpointer    vir_input_at           (const VirInput *self,
                                         VirKind         kind,
                                         guint32         slot);
guint32          vir_input_slot         (const VirInput *self,
                                         VirKind         kind,
                                         const char     *id);
guint32          vir_input_nth_slot     (const VirInput *self,
                                         VirKind         kind,
                                         guint           position);
int              vir_input_position     (const VirInput *self,
                                         VirKind         kind,
                                         const char     *id);
const VirVec    *vir_input_records      (const VirInput *self,
                                         VirKind         kind);
const VirVec    *vir_input_order        (const VirInput *self,
                                         VirKind         kind);
const VirVec    *vir_input_line_figures (const VirInput *self);
char            *vir_input_unused_id    (const VirInput *self,
                                         VirKind         kind,
                                         const char     *wanted) G_GNUC_WARN_UNUSED_RESULT;

VirInput        *vir_input_put          (VirInput      *self,
                                         gconstpointer  record) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_put_take     (VirInput      *self,
                                         gpointer       record) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_insert       (VirInput      *self,
                                         gconstpointer  record,
                                         guint          position) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_remove       (VirInput      *self,
                                         VirKind        kind,
                                         const char    *id) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_move         (VirInput      *self,
                                         VirKind        kind,
                                         const char    *id,
                                         guint          position) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_set_rules    (VirInput      *self,
                                         VirRulePack   *rules) G_GNUC_WARN_UNUSED_RESULT;
VirInput        *vir_input_set_extra    (VirInput      *self,
                                         const char    *extra) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirInput, vir_input_unref)

G_END_DECLS
