/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The scanner's cursor and its tokens, for vir-json-scan.c, vir-json-token.c and the search for a
 * line (vir-json-place.c) alone. */

#pragma once

#include "vir-json-scan.h"

G_BEGIN_DECLS

/* A key as it stands in the file, or unescaped where it had escapes. Not terminated. */
typedef struct
{
  const char *text;
  gsize       length;
} VirJsonKey;

/* One object or array that is open, and where in it the cursor is. */
typedef struct
{
  gboolean   object;
  VirJsonKey key;   /* the member being read, where @object */
  guint      count; /* members or elements begun */
  guint      first; /* the first of the object's keys in VirJsonScan.keys */
} VirJsonLevel;

typedef struct
{
  const char     *start;
  const char     *at;
  const char     *end;
  guint           line;
  guint           depth;
  VirJsonLevel    levels[VIR_JSON_MAX_DEPTH];
  GArray         *keys;      /* of VirJsonKey: those of every open object */
  GStringChunk   *unescaped; /* keys that had escapes */
  guint           records;
  VirJsonOutline *outline;
  GError        **error;
} VirJsonScan;

gboolean vir_json_scan_fail       (VirJsonScan *self,
                                   int          code,
                                   const char  *format,
                                   ...) G_GNUC_PRINTF (3, 4);
gboolean vir_json_scan_unexpected (VirJsonScan *self,
                                   const char  *expected);
void     vir_json_scan_space      (VirJsonScan *self);
gboolean vir_json_scan_string     (VirJsonScan *self,
                                   VirJsonKey  *content,
                                   gboolean    *escaped);
gboolean vir_json_scan_number     (VirJsonScan *self);
gboolean vir_json_scan_literal    (VirJsonScan *self);
char    *vir_json_unescape        (const char  *text,
                                   gsize        length) G_GNUC_WARN_UNUSED_RESULT;
void     vir_json_append_step     (GString     *pointer,
                                   const char  *key,
                                   gssize       length);

G_END_DECLS
