/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirRecord: what every record of a document has in common, and the fifteen kinds of them.
 *
 * A record is an immutable value with an atomic reference count: make it with vir_record_new() or
 * vir_record_copy(), set its fields, hand it to an input (vir-input.h), and from then on only read
 * it. An edit is a new record with the same id. */

#pragma once

#include "vir-field.h"

G_BEGIN_DECLS

/**
 * VirKind:
 *
 * The collections of a document, in the order of the file.
 */
typedef enum
{
  VIR_KIND_BUDGET, /* exactly one: years, standing, how figures are meant */
  VIR_KIND_COUNCIL, /* exactly one */
  VIR_KIND_SOURCE,
  VIR_KIND_BODY,
  VIR_KIND_TOTAL,
  VIR_KIND_HEAD, /* a department or service: a node of the tree of lines */
  VIR_KIND_LINE,
  VIR_KIND_PROPOSAL,
  VIR_KIND_FUNDING,
  VIR_KIND_TAX,
  VIR_KIND_RESERVE,
  VIR_KIND_SCHEME,
  VIR_KIND_AMENDMENT,
  VIR_KIND_CHANGE,
  VIR_KIND_VOTE,
  VIR_KIND_MAPPING,
  VIR_N_KINDS
} VirKind;

/**
 * VirStatus:
 *
 * Where a record's figures come from.
 */
typedef enum
{
  VIR_STATUS_PUBLISHED,
  VIR_STATUS_INFERRED,
  VIR_STATUS_ILLUSTRATIVE,
} VirStatus;

/* Where one field comes from, when it differs from its record (keyed by the field). */
typedef struct
{
  char *field;
  int   status; /* VirStatus */
  char *source; /* id of a source */
  char *place;  /* page, table or paragraph in it */
  char *others; /* what others print instead, in words */
} VirFieldSource;

typedef struct
{
  gatomicrefcount refs;
  VirKind         kind;
  char           *id;      /* fixed for life */
  char           *title;
  char           *note;
  int             status;  /* VirStatus */
  char           *source;  /* id of a source */
  char           *place;
  VirList         sources; /* of VirFieldSource */
  char           *extra;   /* JSON members that this version does not know, to be written back */
} VirRecord;

/* The rows that each kind's field table begins with. */
extern const VirEnum  vir_status_enum;
extern const VirShape vir_field_source_shape;
#define VIR_RECORD_FIELDS \
  { "id", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirRecord, id), NULL, -1, NULL, 1 }, \
  { "title", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirRecord, title), NULL, -1, NULL, 1 }, \
  { "note", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirRecord, note), NULL, -1, NULL, 1 }, \
  { "status", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirRecord, status), &vir_status_enum, -1, NULL, 1 }, \
  { "source", VIR_FIELD_REF, G_STRUCT_OFFSET (VirRecord, source), NULL, VIR_KIND_SOURCE, NULL, 1 }, \
  { "place", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirRecord, place), NULL, -1, NULL, 1 }, \
  { "sources", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRecord, sources), NULL, -1, &vir_field_source_shape, 1 }

#define VIR_N_RECORD_FIELDS 7

const VirShape *vir_kind_shape      (VirKind kind);
const char     *vir_kind_key        (VirKind kind);
gboolean        vir_kind_is_single  (VirKind kind);
VirKind         vir_kind_find       (const char *key);

gpointer        vir_record_new      (VirKind     kind,
                                     const char *id) G_GNUC_WARN_UNUSED_RESULT;
gpointer        vir_record_copy     (gconstpointer record) G_GNUC_WARN_UNUSED_RESULT;
gpointer        vir_record_ref      (gconstpointer record);
void            vir_record_unref    (gconstpointer record);
gboolean        vir_record_equal    (gconstpointer a,
                                     gconstpointer b);
VirStatus       vir_record_field_status (gconstpointer record,
                                         const char   *field);

G_END_DECLS
