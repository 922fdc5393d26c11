/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The scanner's tokens: space, strings, numbers and the three words. Owns what a single value may
 * look like; how values nest is vir-json-scan.c's. */

#include "config.h"

#include "vir-json-scan-private.h"

#include "vir-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Moves the cursor over space, counting lines. */
void
vir_json_scan_space (VirJsonScan *self)
{
  for (; self->at < self->end; self->at++)
    {
      if (*self->at == '\n')
        self->line++;
      else if (*self->at != ' ' && *self->at != '\t' && *self->at != '\r')
        return;
    }
}

static int
read_hex (const char *at,
          const char *end)
{
  int value = 0;

  if (end - at < 4)
    return -1;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      if (digit < 0)
        return -1;
      value = value * 16 + digit;
    }

  return value;
}

/* The cursor is on the u of a \u escape; afterwards past it. */
static gboolean
scan_unicode_escape (VirJsonScan *self)
{
  int code = read_hex (self->at + 1, self->end);
  int low;

  if (code < 0)
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("\\u needs four hexadecimal digits"));
  if (code == 0)
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("a text may not hold the NUL character (\\u0000)"));

  self->at += 5;
  if (code < 0xd800 || code > 0xdfff)
    return TRUE;

  low = self->end - self->at >= 6 && self->at[0] == '\\' && self->at[1] == 'u'
          ? read_hex (self->at + 2, self->end)
          : -1;
  if (code > 0xdbff || low < 0xdc00 || low > 0xdfff)
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("\\u%04x is half a character: its other half must follow it"), (guint) code);

  self->at += 6;
  return TRUE;
}

static gboolean
scan_escape (VirJsonScan *self)
{
  self->at++;
  if (self->at < self->end && *self->at == 'u')
    return scan_unicode_escape (self);
  if (self->at == self->end || strchr ("\"\\/bfnrt", *self->at) == NULL || *self->at == '\0')
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("an escape that JSON does not have; write a backslash as \\\\"));

  self->at++;
  return TRUE;
}

/* The cursor is on the opening quote; afterwards past the closing one. */
gboolean
vir_json_scan_string (VirJsonScan *self,
                      VirJsonKey  *content,
                      gboolean    *escaped)
{
  const char *first = ++self->at;

  *escaped = FALSE;
  while (self->at < self->end && *self->at != '"')
    {
      if (*self->at == '\\')
        {
          *escaped = TRUE;
          if (!scan_escape (self))
            return FALSE;
        }
      else if ((guchar) *self->at < 0x20)
        return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("a text is not closed on its line; a line break inside one is written \\n"));
      else
        self->at++;
    }

  if (self->at == self->end)
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("the file ends inside a text: it was cut off"));

  *content = (VirJsonKey){ first, (gsize) (self->at - first) };
  self->at++;
  return TRUE;
}

/* The cursor is on a minus or a digit; afterwards past the number. */
gboolean
vir_json_scan_number (VirJsonScan *self)
{
  const char *first;
  gint64      value = 0;

  if (*self->at == '-')
    self->at++;

  first = self->at;
  for (; self->at < self->end && g_ascii_isdigit (*self->at); self->at++)
    if (value <= VIR_JSON_MAX_NUMBER)
      value = value * 10 + (*self->at - '0');

  if (self->at == first)
    return vir_json_scan_unexpected (self, _("a digit"));
  if (*first == '0' && self->at - first > 1)
    return vir_json_scan_fail (self, VIR_ERROR_NUMBER, _("a number may not begin with 0; write it without"));
  if (self->at < self->end && (*self->at == 'x' || *self->at == 'X'))
    return vir_json_scan_fail (self, VIR_ERROR_NUMBER, _("numbers are written in decimal digits"));
  if (self->at < self->end && strchr (".eE", *self->at) != NULL && *self->at != '\0')
    return vir_json_scan_fail (self, VIR_ERROR_NUMBER, _("numbers are whole: money is pence, so £12.50 is 1250"));
  if (value > VIR_JSON_MAX_NUMBER)
    return vir_json_scan_fail (self, VIR_ERROR_LIMIT, _("a number is greater than 9007199254740991, the greatest that every program can read exactly"));

  return TRUE;
}

/* The cursor is on neither a quote, a bracket, a minus nor a digit. */
gboolean
vir_json_scan_literal (VirJsonScan *self)
{
  static const char *const literals[] = { "null", "true", "false" };

  for (guint i = 0; i < G_N_ELEMENTS (literals); i++)
    {
      gsize length = strlen (literals[i]);

      if ((gsize) (self->end - self->at) >= length && memcmp (self->at, literals[i], length) == 0)
        {
          self->at += length;
          return TRUE;
        }
    }

  return vir_json_scan_unexpected (self, _("a value"));
}

static void
append_escape (GString     *out,
               const char **at)
{
  static const char letters[] = "bfnrt";
  static const char meanings[] = "\b\f\n\r\t";
  const char       *letter = strchr (letters, (*at)[1]);
  gunichar          code;

  if ((*at)[1] != 'u')
    {
      g_string_append_c (out, letter != NULL ? meanings[letter - letters] : (*at)[1]);
      *at += 2;
      return;
    }

  code = (gunichar) read_hex (*at + 2, *at + 6);
  *at += 6;
  if (code >= 0xd800 && code <= 0xdbff)
    {
      code = 0x10000 + ((code - 0xd800) << 10) + ((gunichar) read_hex (*at + 2, *at + 6) - 0xdc00);
      *at += 6;
    }
  g_string_append_unichar (out, code);
}

/* What the inside of a string that passed vir_json_scan_string() says. */
char *
vir_json_unescape (const char *text,
                   gsize       length)
{
  GString    *out = g_string_sized_new (length + 1);
  const char *end = text + length;

  while (text < end)
    {
      if (*text == '\\')
        append_escape (out, &text);
      else
        g_string_append_c (out, *text++);
    }

  return g_string_free (out, FALSE);
}
