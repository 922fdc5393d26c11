/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The user's settings; see vir-settings.h. */

#include "config.h"

#include "vir-settings.h"

#define MAX_RECENT 8

/**
 * vir_settings_get:
 *
 * Gets the program's settings. Connect to "changed::number-format" and its like with
 * g_signal_connect_object(), since the object outlives every widget.
 *
 * Returns: (transfer none): the settings
 */
GSettings *
vir_settings_get (void)
{
  static GSettings *settings = NULL;

  if (settings == NULL)
    settings = g_settings_new (APP_ID);
  return settings;
}

/**
 * vir_settings_get_number_format:
 *
 * Gets how the user wants amounts written: the key "number-format".
 *
 * Returns: the format
 */
VirNumberFormat
vir_settings_get_number_format (void)
{
  return (VirNumberFormat) g_settings_get_enum (vir_settings_get (), "number-format");
}

/**
 * vir_settings_add_recent:
 * @uri: the address of a document
 *
 * Puts @uri first in the list of recent documents, once.
 */
void
vir_settings_add_recent (const char *uri)
{
  g_auto (GStrv) old = g_settings_get_strv (vir_settings_get (), "recent");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  guint count = 1;

  g_return_if_fail (uri != NULL);

  g_strv_builder_add (builder, uri);
  for (guint i = 0; old[i] != NULL && count < MAX_RECENT; i++)
    {
      if (g_strcmp0 (old[i], uri) == 0)
        continue;
      g_strv_builder_add (builder, old[i]);
      count++;
    }
  list = g_strv_builder_end (builder);
  g_settings_set_strv (vir_settings_get (), "recent", (const char *const *) list);
}

/**
 * vir_settings_list_recent:
 *
 * Lists the documents opened or saved last, newest first.
 *
 * Returns: (transfer full): their addresses
 */
char **
vir_settings_list_recent (void)
{
  return g_settings_get_strv (vir_settings_get (), "recent");
}
