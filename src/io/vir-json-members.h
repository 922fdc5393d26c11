/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The members of one small JSON object, taken one by one by whoever knows its format; what nobody takes is refused, so
 * that a wrong key is never passed over. */

#pragma once

#include "vir-json-value.h"

G_BEGIN_DECLS

/* An object whose members are taken one by one. */
typedef struct
{
  JsonObject           *object;
  const VirJsonPlace   *place;
  GHashTable           *taken;
  const char           *bytes;   /* (nullable): of the file, where the object is the one at its top */
  const VirJsonOutline *outline; /* (nullable): of it */
} VirJsonMembers;

gboolean   vir_json_members_open   (VirJsonMembers    *m,
                                    JsonNode          *node,
                                    const VirJsonPlace *place,
                                    GError           **error);
JsonNode  *vir_json_members_take   (VirJsonMembers    *m,
                                    const char        *key,
                                    VirJsonPlace      *place);
JsonNode  *vir_json_members_need   (VirJsonMembers    *m,
                                    const char        *key,
                                    VirJsonPlace      *place,
                                    GError           **error);
gboolean   vir_json_members_close  (VirJsonMembers    *m,
                                    gboolean           good,
                                    GError           **error);
gboolean   vir_json_members_amount (VirJsonMembers    *m,
                                    const char        *key,
                                    gint64            *amount,
                                    GError           **error);
gboolean   vir_json_members_count  (VirJsonMembers    *m,
                                    const char        *key,
                                    gint64             low,
                                    gint64             high,
                                    gint64            *count,
                                    GError           **error);
gboolean   vir_json_members_text   (VirJsonMembers    *m,
                                    const char        *key,
                                    gboolean           needed,
                                    char             **text,
                                    GError           **error);
JsonArray *vir_json_members_array  (VirJsonMembers    *m,
                                    const char        *key,
                                    guint              most,
                                    VirJsonPlace      *place,
                                    GError           **error);

G_END_DECLS
