/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chain of migration steps. Version 1 is the first, so there are none yet; a new version adds
 * one row to the table and raises VIR_JSON_VERSION. */

#include "config.h"

#include "vir-json-migrate.h"

#include "vir-error.h"
#include "vir-json-print.h"

#include <glib/gi18n-lib.h>

const VirJsonStep *const vir_json_steps = NULL;
const guint              vir_json_n_steps = 0;

static const VirJsonStep *
find_step (const VirJsonStep *steps,
           guint              n_steps,
           gint64             from)
{
  for (guint i = 0; i < n_steps; i++)
    if (steps[i].from == from)
      return &steps[i];

  return NULL;
}

/**
 * vir_json_migrate:
 * @bytes: a document that passed vir_json_scan()
 * @length: how many bytes
 * @from: its version
 * @to: the version wanted, at least @from
 * @steps: (array length=n_steps): the steps there are
 * @n_steps: how many
 * @error: return location for an error
 *
 * Applies the steps from one version to the other, in order, and sets the document's "version".
 *
 * Returns: (transfer full): the document in the version wanted, or %NULL with %VIR_ERROR_VERSION
 *   where a step is missing, or with the error of a step
 */
GBytes *
vir_json_migrate (const char        *bytes,
                  gsize              length,
                  gint64             from,
                  gint64             to,
                  const VirJsonStep *steps,
                  guint              n_steps,
                  GError           **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root;
  GString  *out;

  if (!json_parser_load_from_data (parser, bytes, (gssize) length, error))
    return NULL;

  root = json_parser_get_root (parser);
  for (gint64 version = from; version < to; version++)
    {
      const VirJsonStep *step = find_step (steps, n_steps, version);

      if (step == NULL)
        {
          g_set_error (error, VIR_ERROR, VIR_ERROR_VERSION, _("documents of version %d can no longer be read"), (int) version);
          return NULL;
        }
      if (!step->apply (json_node_get_object (root), error))
        return NULL;
      json_object_set_int_member (json_node_get_object (root), "version", version + 1);
    }

  out = g_string_sized_new (length);
  vir_json_print_node (out, root);
  return g_string_free_to_bytes (out);
}
