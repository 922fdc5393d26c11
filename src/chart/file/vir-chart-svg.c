/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adds title and description to an SVG file and renumbers its names. cairo numbers surfaces through the
 * life of a program ("surface41"), so that a second export would differ from the first. */

#include "config.h"

#include "vir-chart-svg.h"

#include <string.h>

#define SURFACE "surface"

/* The number of a surface in this file: the order in which its name first appears. */
static guint
renumber (GHashTable *seen,
          guint64     number)
{
  gpointer key = GSIZE_TO_POINTER ((gsize) number + 1);
  gpointer value = g_hash_table_lookup (seen, key);

  if (value == NULL)
    {
      value = GUINT_TO_POINTER (g_hash_table_size (seen) + 1);
      g_hash_table_insert (seen, key, value);
    }
  return GPOINTER_TO_UINT (value);
}

static void
append_words (GString    *out,
              const char *element,
              const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  g_string_append_printf (out, "<%s>%s</%s>\n", element, escaped, element);
}

/**
 * vir_chart_svg_finish:
 * @svg: a file as cairo writes it
 * @title: its title
 * @description: what it means, in one sentence
 * @source: where the figures are from
 *
 * Completes an SVG file.
 *
 * Returns: (transfer full): the file, the same for the same drawing and words
 */
GBytes *
vir_chart_svg_finish (const GByteArray *svg,
                      const char       *title,
                      const char       *description,
                      const char       *source)
{
  g_autofree char        *text = g_strndup ((const char *) svg->data, svg->len);
  g_autoptr (GHashTable)  seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  GString                *out = g_string_sized_new (svg->len + 1024);
  const char             *root = strstr (text, "<svg");
  const char             *body = root != NULL ? strchr (root, '>') : NULL;
  const char             *p = text;

  if (body != NULL)
    {
      g_string_append_len (out, text, root - text);
      g_string_append_printf (out, "%.*s role=\"img\">\n", (int) (body - root), root);
      append_words (out, "title", title);
      append_words (out, "desc", description);
      append_words (out, "metadata", source);
      p = body + 1;
    }
  while (*p != '\0')
    {
      const char *name = strstr (p, SURFACE);
      char       *end;
      guint64     number;

      if (name == NULL)
        {
          g_string_append (out, p);
          break;
        }
      name += strlen (SURFACE);
      g_string_append_len (out, p, name - p);
      number = g_ascii_strtoull (name, &end, 10);
      if (end != name)
        g_string_append_printf (out, "%u", renumber (seen, number));
      p = end;
    }
  return g_string_free_to_bytes (out);
}
