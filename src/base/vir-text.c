/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Slugs, finding and JSON strings. Depends on no locale: an id made on one machine is the same on
 * another. */

#include "config.h"

#include "vir-text.h"

#include <string.h>

#define SLUG_LENGTH 40

/* Apostrophes are left out of slugs and searches: whether "Children's" is typed straight or
 * curly is chance. */
static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02bc;
}

/* Case folded, accents and apostrophes removed. */
static char *
fold (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *folded = g_utf8_casefold (valid, -1);
  g_autofree char *decomposed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  GString         *result = g_string_new (NULL);

  for (const char *at = decomposed; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_ismark (c) && !is_apostrophe (c))
        g_string_append_unichar (result, c);
    }

  return g_string_free (result, FALSE);
}

/* Cuts at the last hyphen that leaves whole words, or within a word if it is a single one. */
static void
shorten_slug (GString *slug)
{
  if (slug->len <= SLUG_LENGTH)
    return;

  const char *hyphen = g_strrstr_len (slug->str, SLUG_LENGTH + 1, "-");

  g_string_truncate (slug, hyphen != NULL ? (gsize) (hyphen - slug->str) : SLUG_LENGTH);
}

char *
vir_text_slug (const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  g_autofree char *folded = fold (title);
  GString         *slug = g_string_new (NULL);
  gboolean         gap = FALSE;

  for (const char *at = folded; *at != '\0'; at++)
    {
      if (!g_ascii_isalnum (*at))
        {
          gap = TRUE;
          continue;
        }

      if (gap && slug->len > 0)
        g_string_append_c (slug, '-');
      gap = FALSE;
      g_string_append_c (slug, *at);
    }

  shorten_slug (slug);
  if (slug->len == 0)
    g_string_append (slug, "item");

  return g_string_free (slug, FALSE);
}

gboolean
vir_text_matches (const char *haystack,
                  const char *needle)
{
  g_autofree char *text = fold (haystack != NULL ? haystack : "");
  g_autofree char *words = fold (needle != NULL ? needle : "");

  for (char *at = words; *at != '\0';)
    {
      char *end = at;

      while (*end != '\0' && !g_unichar_isspace (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);

      char *next = *end == '\0' ? end : g_utf8_next_char (end);

      *end = '\0';
      if (strstr (text, at) == NULL)
        return FALSE;
      at = next;
    }

  return TRUE;
}

char *
vir_text_json_quote (const char *s)
{
  static const char escaped[] = "\"\\\b\f\n\r\t";
  static const char letters[] = "\"\\bfnrt";

  g_return_val_if_fail (s != NULL, NULL);

  g_autofree char *valid = g_utf8_make_valid (s, -1);
  GString         *out = g_string_new ("\"");

  for (const char *at = valid; *at != '\0'; at++)
    {
      const char *found = strchr (escaped, *at);

      if (found != NULL)
        g_string_append_printf (out, "\\%c", letters[found - escaped]);
      else if ((guchar) *at < 0x20)
        g_string_append_printf (out, "\\u%04x", (guint) *at);
      else
        g_string_append_c (out, *at);
    }

  g_string_append_c (out, '"');
  return g_string_free (out, FALSE);
}
