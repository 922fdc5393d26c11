/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* JSON values as text, the one way that files hold them: one space after each comma and colon, only
 * the escapes that RFC 8259 demands. Knows no record. */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void vir_json_print_text   (GString    *out,
                            const char *text);
void vir_json_print_number (GString    *out,
                            gint64      number);
void vir_json_print_node   (GString    *out,
                            JsonNode   *node);

G_END_DECLS
