/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The look at a file's bytes before any parser sees them: that they are JSON as RFC 8259 has it and
 * no more, within limits, and where each record stands.
 *
 * Decision: our own scanner first, json-glib after it.
 * Reason: json-glib 1.6 wraps large integers, reads 0123 as octal, takes the last of two equal keys,
 * calls empty input a success and overflows the stack on deep nesting; each would change a budget
 * without a word.
 * Implication: what passes here is safe to parse. This file builds no values and knows no field. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a document may not exceed. */
#define VIR_JSON_MAX_BYTES (256 * 1024 * 1024)
#define VIR_JSON_MAX_DEPTH 64
#define VIR_JSON_MAX_RECORDS (1024 * 1024) /* in all collections together */
#define VIR_JSON_MAX_MEMBERS 1000          /* of one object */
#define VIR_JSON_MAX_ELEMENTS 10000        /* of one array inside a record */
#define VIR_JSON_MAX_NUMBER G_GINT64_CONSTANT (9007199254740991) /* 2^53 - 1 */

/* A value's place in the file. */
typedef struct
{
  gsize offset; /* bytes from the start */
  gsize length; /* bytes */
  guint line;   /* of its first byte, from 1 */
} VirJsonSpan;

/* One member of the object at the top of the file. */
typedef struct
{
  char       *key;      /* unescaped */
  VirJsonSpan value;
  GArray     *elements; /* (nullable): of VirJsonSpan, where the value is an array */
} VirJsonMember;

/* The object at the top of the file. */
typedef struct
{
  GArray *members; /* of VirJsonMember, in the order of the file */
} VirJsonOutline;

VirJsonOutline      *vir_json_scan         (const char            *bytes,
                                            gsize                  length,
                                            GError               **error) G_GNUC_WARN_UNUSED_RESULT;
const VirJsonMember *vir_json_outline_find (const VirJsonOutline  *self,
                                            const char            *key);
void                 vir_json_outline_free (VirJsonOutline        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirJsonOutline, vir_json_outline_free)

G_END_DECLS
