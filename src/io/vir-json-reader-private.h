/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the reader's parts share: vir-json-reader.c (the document), vir-json-record.c (one record)
 * and vir-json-references.c (what refers to nothing). */

#pragma once

#include "vir-input.h"
#include "vir-json-value.h"

G_BEGIN_DECLS

typedef struct
{
  const char           *bytes;
  const VirJsonOutline *outline;
  gboolean              lines;     /* whether the lines of @outline are those of the file */
  VirInput             *input;     /* what was read so far */
  guint                 n_years;
  JsonParser           *parser;
  GPtrArray            *warnings;  /* (nullable): of char * */
  GHashTable           *strangers; /* set of "kind/key": unknown members that were warned of */
} VirJsonReader;

VirJsonPlace vir_json_reader_place   (const VirJsonReader *self,
                                      const VirJsonPlace  *parent,
                                      const VirJsonSpan   *span);
void         vir_json_reader_warn    (VirJsonReader       *self,
                                      const VirJsonPlace  *place,
                                      const char          *format,
                                      ...) G_GNUC_PRINTF (3, 4);
VirRecord   *vir_json_read_record    (VirJsonReader       *self,
                                      VirKind              kind,
                                      JsonNode            *node,
                                      const VirJsonPlace  *place,
                                      GError             **error) G_GNUC_WARN_UNUSED_RESULT;
JsonNode    *vir_json_reader_parse   (VirJsonReader       *self,
                                      const VirJsonSpan   *span,
                                      GError             **error);
gboolean     vir_json_read_shape     (VirJsonReader       *self,
                                      const VirShape      *shape,
                                      JsonNode            *node,
                                      gpointer             item,
                                      const VirJsonPlace  *place,
                                      GError             **error);
void         vir_json_warn_references (VirJsonReader      *self);

G_END_DECLS
