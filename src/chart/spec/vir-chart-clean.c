/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words as a picture, a file of XML and a line of a table can hold them. Must not change what a reader sees of a word. */

#include "config.h"

#include "vir-chart-spec-private.h"

/* What stands in place of a character: itself, a space, the sign of what cannot be shown, or nothing. Controls and
 * ends of lines would break a line or are not allowed in XML; marks that turn the direction of what follows would turn
 * the figures and the names behind a name as well. */
static gunichar
clean (gunichar c)
{
  if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
    return ' ';
  if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
    return 0;
  if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef))
    return 0xfffd;
  return c;
}

static gboolean
is_clean (const char *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    if (clean (g_utf8_get_char (p)) != g_utf8_get_char (p))
      return FALSE;

  return TRUE;
}

/* Keeps words of a document in a spec. */
const char *
vir_spec_string (VirChartSpec *spec,
                 const char   *string)
{
  g_autoptr (GString) out = NULL;

  if (string == NULL)
    return NULL;
  if (is_clean (string))
    return g_string_chunk_insert_const (spec->strings, string);
  out = g_string_new (NULL);
  for (const char *p = string; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = clean (g_utf8_get_char (p));

      if (c != 0)
        g_string_append_unichar (out, c);
    }
  return g_string_chunk_insert_const (spec->strings, out->str);
}
