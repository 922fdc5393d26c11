/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirRow: one record of a document as an object that editors and list cells bind to. It holds the
 * document, a kind and an id; every property is read from the document's current root, so a row is
 * never out of date and never owns a figure.
 *
 * Each kind has its own type (VirLine, VirProposal, VirAmendment …; VIR_TYPE_LINE …) with one
 * property for each field of its table, named as in files with hyphens ("sub-kind", "head"):
 *   text, reference      string          money, rate, number   int64 (VIR_UNKNOWN where absent)
 *   texts, references    GStrv           word, date, year      int (word: index; date: yyyymmdd)
 *   set                  uint            flag                  boolean
 *   series (read-only)   VIR_TYPE_SERIES profile (read-only)   VIR_TYPE_PROFILE
 *   assessment, list     none: they change with "record"
 * and "document", "record" (VIR_TYPE_RECORD, NULL while no record has this id), both read-only.
 * Setting one runs a command with an undo step of its own, merged with the last one of the same
 * field; what is refused changes nothing and is told by the document's "refused" signal. "id" is
 * read-only. For an answer with an error, use vir_row_set_text() and its kin.
 *
 * A row is made on demand, and is the same object as long as somebody holds it. It notifies each
 * property that an action changed once, and "record" once, and nothing for an action that did not. */

#pragma once

#include "vir-document.h"
#include "vir-records.h"

G_BEGIN_DECLS

#define VIR_TYPE_ROW (vir_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (VirRow, vir_row, VIR, ROW, GObject)

/**
 * VirRowClass:
 *
 * One class for each kind of record, made from its field table.
 */
struct _VirRowClass
{
  GObjectClass parent_class;

  /*< private >*/
  VirKind      kind;
  GParamSpec **fields; /* by field; NULL where a field is no property */
};

GType            vir_row_type_of_kind    (VirKind       kind);
void             vir_row_ensure_types    (void);

#define VIR_TYPE_BUDGET (vir_row_type_of_kind (VIR_KIND_BUDGET))
#define VIR_TYPE_COUNCIL (vir_row_type_of_kind (VIR_KIND_COUNCIL))
#define VIR_TYPE_SOURCE (vir_row_type_of_kind (VIR_KIND_SOURCE))
#define VIR_TYPE_BODY (vir_row_type_of_kind (VIR_KIND_BODY))
#define VIR_TYPE_TOTAL (vir_row_type_of_kind (VIR_KIND_TOTAL))
#define VIR_TYPE_HEAD (vir_row_type_of_kind (VIR_KIND_HEAD))
#define VIR_TYPE_LINE (vir_row_type_of_kind (VIR_KIND_LINE))
#define VIR_TYPE_PROPOSAL (vir_row_type_of_kind (VIR_KIND_PROPOSAL))
#define VIR_TYPE_FUNDING (vir_row_type_of_kind (VIR_KIND_FUNDING))
#define VIR_TYPE_TAX (vir_row_type_of_kind (VIR_KIND_TAX))
#define VIR_TYPE_RESERVE (vir_row_type_of_kind (VIR_KIND_RESERVE))
#define VIR_TYPE_SCHEME (vir_row_type_of_kind (VIR_KIND_SCHEME))
#define VIR_TYPE_AMENDMENT (vir_row_type_of_kind (VIR_KIND_AMENDMENT))
#define VIR_TYPE_CHANGE (vir_row_type_of_kind (VIR_KIND_CHANGE))
#define VIR_TYPE_VOTE (vir_row_type_of_kind (VIR_KIND_VOTE))
#define VIR_TYPE_MAPPING (vir_row_type_of_kind (VIR_KIND_MAPPING))

VirRow          *vir_row_ref_for         (VirDocument  *document,
                                          VirKind       kind,
                                          const char   *id) G_GNUC_WARN_UNUSED_RESULT;

VirDocument     *vir_row_get_document    (VirRow       *self);
VirKind          vir_row_get_kind        (VirRow       *self);
const char      *vir_row_get_id          (VirRow       *self);
const VirRecord *vir_row_get_record      (VirRow       *self);

gboolean         vir_row_set_text        (VirRow       *self,
                                          const char   *field,
                                          const char   *value,
                                          GError      **error);
gboolean         vir_row_set_texts       (VirRow            *self,
                                          const char        *field,
                                          const char *const *values,
                                          GError           **error);
gboolean         vir_row_set_number      (VirRow       *self,
                                          const char   *field,
                                          gint64        value,
                                          GError      **error);
gboolean         vir_row_set_year_amount (VirRow       *self,
                                          const char   *field,
                                          guint         year,
                                          gint64        value,
                                          GError      **error);

G_END_DECLS
