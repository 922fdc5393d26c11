/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading and saving. Errors of the disk keep their domain (G_IO_ERROR), so that a caller can offer
 * what fits; errors of the document are the reader's. */

#include "config.h"

#include "vir-json-file.h"

#include "vir-error.h"
#include "vir-json-reader.h"
#include "vir-json-scan.h"
#include "vir-json-writer.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

/* Refuses a file that is too large before it is read into memory. */
static gboolean
check_size (GFile        *file,
            GCancellable *cancellable,
            GError      **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_size (info) <= VIR_JSON_MAX_BYTES)
    return TRUE;

  g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT, _("the file is larger than %d MiB"), VIR_JSON_MAX_BYTES / 1024 / 1024);
  return FALSE;
}

/**
 * vir_json_load:
 * @file: a file
 * @etag: (out) (optional) (transfer full): the state of the file that was read, for vir_json_save()
 * @warnings: (out) (optional) (element-type utf8) (transfer container): as vir_json_read()
 * @cancellable: (nullable): to stop it
 * @error: return location for an error
 *
 * Reads a document from a file.
 *
 * Returns: (transfer full): the root, or %NULL with %G_IO_ERROR where the file could not be read, or
 *   an error of vir_json_read()
 */
VirInput *
vir_json_load (GFile         *file,
               char         **etag,
               GPtrArray    **warnings,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autofree char *bytes = NULL;
  g_autofree char *state = NULL;
  VirInput        *input;
  gsize            length;

  if (!check_size (file, cancellable, error) ||
      !g_file_load_contents (file, cancellable, &bytes, &length, &state, error))
    return NULL;

  input = vir_json_read (bytes, length, warnings, error);
  if (input != NULL && etag != NULL)
    *etag = g_steal_pointer (&state);
  return input;
}

/**
 * vir_json_read_file:
 * @file: a file
 * @error: return location for an error
 *
 * Reads a document from a file, for callers that will not save it and take no warnings.
 *
 * Returns: (transfer full): the root, or %NULL as vir_json_load()
 */
VirInput *
vir_json_read_file (GFile   *file,
                    GError **error)
{
  return vir_json_load (file, NULL, NULL, NULL, error);
}

/* Where a symbolic link leads. GIO would rewrite its target in place, and a failure half way would
 * leave half a document. */
static GFile *
follow_links (GFile *file)
{
  const char *path = g_file_peek_path (file);
  char       *real = path != NULL ? realpath (path, NULL) : NULL;
  GFile      *target = real != NULL ? g_file_new_for_path (real) : g_object_ref (file);

  free (real);
  return target;
}

/**
 * vir_json_save:
 * @input: a root
 * @file: a file
 * @etag: (nullable): the state that the file had when it was read or saved; %NULL: do not ask
 * @new_etag: (out) (optional) (transfer full): the state that it has now
 * @error: return location for an error
 *
 * Writes a document to a file: to a new file beside it first, which then takes its place, so that
 * the old one is whole until the new one is. What was there before is kept as a backup with a "~".
 *
 * Returns: %FALSE with %G_IO_ERROR: %G_IO_ERROR_WRONG_ETAG where another program changed the file
 */
gboolean
vir_json_save (VirInput    *input,
               GFile       *file,
               const char  *etag,
               char       **new_etag,
               GError     **error)
{
  g_autoptr (GBytes) bytes = vir_json_write (input);
  g_autoptr (GFile) target = follow_links (file);
  g_autoptr (GError) local = NULL;
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (g_file_replace_contents (target, data, length, etag, TRUE, G_FILE_CREATE_NONE, new_etag, NULL, &local))
    return TRUE;

  if (g_error_matches (local, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    {
      g_autofree char *name = g_file_get_basename (file);

      g_set_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG, _("“%s” was changed by someone else since you opened it; nothing was saved. Save under another name, or open it again"), name);
      return FALSE;
    }

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}
