/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Documents of older versions to today's: one step per version, each a function over the parsed
 * document. A step renames or regroups; it never changes a figure. */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * VirJsonStep:
 * @from: the version it reads; it makes version @from + 1
 * @apply: changes the document in place, or says why it cannot
 *
 * How documents of one version become documents of the next.
 */
typedef struct
{
  gint64 from;
  gboolean (*apply) (JsonObject *document,
                     GError    **error);
} VirJsonStep;

/* Every step there is, oldest first. */
extern const VirJsonStep *const vir_json_steps;
extern const guint              vir_json_n_steps;

GBytes *vir_json_migrate (const char        *bytes,
                          gsize              length,
                          gint64             from,
                          gint64             to,
                          const VirJsonStep *steps,
                          guint              n_steps,
                          GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
