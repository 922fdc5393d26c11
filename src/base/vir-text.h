/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Helpers for text that several layers need alike: ids made from titles, finding, and JSON strings.
 * All text is UTF-8. Must not know any format but the JSON string. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * vir_text_slug:
 * @title: a title
 *
 * Makes an id from a title: lower-case ASCII letters and digits with single hyphens between, at
 * most 40 characters long: "Children's centres" gives "childrens-centres". It is not unique; the
 * caller adds a number.
 *
 * Returns: (transfer full): the slug, "item" if nothing is left of @title
 */
char    *vir_text_slug       (const char *title) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_text_matches:
 * @haystack: (nullable): a text
 * @needle: (nullable): words looked for, separated by spaces
 *
 * Tells whether every word of @needle is somewhere in @haystack, whatever the case and accents. No
 * words match everything.
 *
 * Returns: whether it matches
 */
gboolean vir_text_matches    (const char *haystack,
                              const char *needle);

/**
 * vir_text_json_quote:
 * @s: a UTF-8 text
 *
 * Writes a JSON string with its quotes. Only what RFC 8259, s.7 demands is escaped; UTF-8 is kept.
 *
 * Returns: (transfer full): the string
 */
char    *vir_text_json_quote (const char *s) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
