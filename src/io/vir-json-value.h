/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Typed values out of json-glib nodes, each with the place it stands in, so that every error says
 * where: "12: /proposals/3/profile/values/0: what is wrong". json-glib's own getters turn a wrong
 * type into 0; these refuse it. Nodes have passed vir_json_scan(). */

#pragma once

#include "vir-field.h"
#include "vir-json-scan.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _VirJsonPlace VirJsonPlace;

/**
 * VirJsonPlace:
 * @parent: (nullable): the value that this one is in
 * @key: (nullable): its key there; %NULL for an element of an array
 * @index: its number there, where @key is %NULL
 * @text: (nullable): the value's bytes, where they are known: the place errors are counted from
 * @line: the line of the first of them; 0: no line can be told
 *
 * Where a value stands. Made on the stack on the way down; nothing is allocated until an error.
 */
struct _VirJsonPlace
{
  const VirJsonPlace *parent;
  const char         *key;
  guint               index;
  const char         *text;
  guint               line;
};

char    *vir_json_place_describe (const VirJsonPlace *place) G_GNUC_WARN_UNUSED_RESULT;
void     vir_json_fail           (GError            **error,
                                  int                 code,
                                  const VirJsonPlace *place,
                                  const char         *format,
                                  ...) G_GNUC_PRINTF (4, 5);

gboolean vir_json_get_object     (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  JsonObject        **object,
                                  GError            **error);
gboolean vir_json_get_array      (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  JsonArray         **array,
                                  GError            **error);
gboolean vir_json_get_text       (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  const char        **text,
                                  GError            **error);
gboolean vir_json_get_flag       (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  gboolean           *flag,
                                  GError            **error);
gboolean vir_json_get_number     (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  gint64             *number,
                                  GError            **error);
gboolean vir_json_get_amount     (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  gint64             *amount,
                                  GError            **error);
gboolean vir_json_get_word       (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  const VirEnum      *values,
                                  int                *word,
                                  GError            **error);
gboolean vir_json_get_date       (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  VirDate            *date,
                                  GError            **error);
gboolean vir_json_get_year       (JsonNode           *node,
                                  const VirJsonPlace *place,
                                  int                *year,
                                  GError            **error);

G_END_DECLS
