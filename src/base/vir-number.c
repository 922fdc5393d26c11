/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A cursor over text, a decimal as typed, and a number written in groups of three. Depends on no
 * locale. Must not know a unit. */

#include "config.h"

#include "vir-number-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-error.h"

/* Longer texts are cut in messages: what is pasted by mistake may be a whole page. */
#define QUOTE_LENGTH 40

gboolean
vir_scan_begin (VirScan     *scan,
                const char  *text,
                GError     **error)
{
  if (!g_utf8_validate (text, -1, NULL))
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_NUMBER, _("The number is not UTF-8 text"));
      return FALSE;
    }

  scan->text = scan->at = text;
  vir_scan_spaces (scan);

  if (*scan->at == '\0')
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_NUMBER, _("No number is given"));
      return FALSE;
    }

  return TRUE;
}

void
vir_scan_spaces (VirScan *scan)
{
  while (g_unichar_isspace (g_utf8_get_char (scan->at)))
    scan->at = g_utf8_next_char (scan->at);
}

gboolean
vir_scan_take (VirScan    *scan,
               const char *literal)
{
  gsize length = strlen (literal);

  if (g_ascii_strncasecmp (scan->at, literal, length) != 0)
    return FALSE;

  scan->at += length;
  return TRUE;
}

gboolean
vir_scan_take_minus (VirScan *scan)
{
  static const char *const signs[] = {
    "-",
    VIR_MINUS,
    "\xe2\x80\x90", /* U+2010 hyphen */
    "\xe2\x80\x91", /* U+2011 non-breaking hyphen */
    "\xe2\x80\x93"  /* U+2013 en dash */
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (vir_scan_take (scan, signs[i]))
      return TRUE;

  return FALSE;
}

static gsize
count_digits (const char *at)
{
  gsize n = 0;

  while (g_ascii_isdigit (at[n]))
    n++;
  return n;
}

/* A comma is followed by three digits and no more, so that "1,5" is not read as 15. */
static gboolean
scan_groups (VirScan  *scan,
             GError  **error)
{
  gsize first = count_digits (scan->at);

  scan->at += first;
  if (*scan->at != ',')
    return TRUE;
  if (first < 1 || first > 3)
    return vir_scan_unexpected (scan, error);

  while (*scan->at == ',')
    {
      if (count_digits (scan->at + 1) != 3)
        {
          g_autofree char *quote = vir_scan_quote (scan->text);

          g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER,
                       _("“%s”: the comma at character %ld is not followed by three digits"),
                       quote, g_utf8_pointer_to_offset (scan->text, scan->at) + 1);
          return FALSE;
        }
      scan->at += 4;
    }

  return TRUE;
}

gboolean
vir_scan_decimal (VirScan     *scan,
                  VirDecimal  *decimal,
                  GError     **error)
{
  decimal->whole = scan->at;
  if (!scan_groups (scan, error))
    return FALSE;
  decimal->n_whole = (gsize) (scan->at - decimal->whole);

  decimal->fraction = scan->at;
  decimal->n_fraction = 0;
  if (*scan->at == '.')
    {
      decimal->fraction = ++scan->at;
      decimal->n_fraction = count_digits (scan->at);
      scan->at += decimal->n_fraction;
      if (decimal->n_fraction == 0)
        return vir_scan_unexpected (scan, error);
    }

  return decimal->n_whole + decimal->n_fraction > 0 || vir_scan_unexpected (scan, error);
}

gboolean
vir_scan_end (VirScan  *scan,
              GError  **error)
{
  vir_scan_spaces (scan);
  return *scan->at == '\0' || vir_scan_unexpected (scan, error);
}

gboolean
vir_scan_unexpected (const VirScan  *scan,
                     GError        **error)
{
  g_autofree char *quote = vir_scan_quote (scan->text);
  long             place = g_utf8_pointer_to_offset (scan->text, scan->at) + 1;

  if (*scan->at == '\0')
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER,
                   _("“%s” ends where a digit is needed, at character %ld"), quote, place);
      return FALSE;
    }

  g_autofree char *found = g_utf8_substring (scan->at, 0, 1);

  g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER,
               _("“%s”: “%s” at character %ld does not belong there"), quote, found, place);
  return FALSE;
}

char *
vir_scan_quote (const char *text)
{
  if (g_utf8_strlen (text, -1) <= QUOTE_LENGTH)
    return g_strdup (text);

  g_autofree char *start = g_utf8_substring (text, 0, QUOTE_LENGTH - 1);

  return g_strconcat (start, "…", NULL);
}

VirDecimalFit
vir_decimal_scale (const VirDecimal *decimal,
                   guint             places,
                   gint64            max,
                   gint64           *value)
{
  __int128 result = 0;

  /* Everything is read before the size is judged: of two faults, the finer one is told first. */
  for (gsize i = 0; i < decimal->n_whole; i++)
    if (decimal->whole[i] != ',' && result <= max)
      result = result * 10 + (decimal->whole[i] - '0');

  result *= vir_power_of_ten (places);

  for (gsize i = 0; i < decimal->n_fraction; i++)
    {
      int digit = decimal->fraction[i] - '0';

      if (i < places)
        result += digit * (__int128) vir_power_of_ten (places - (guint) i - 1);
      else if (digit != 0)
        return VIR_DECIMAL_TOO_FINE;
    }

  if (result > max)
    return VIR_DECIMAL_TOO_BIG;

  *value = (gint64) result;
  return VIR_DECIMAL_FITS;
}

gint64
vir_power_of_ten (guint places)
{
  gint64 power = 1;

  g_assert (places <= 18);

  for (guint i = 0; i < places; i++)
    power *= 10;
  return power;
}

void
vir_number_append (GString  *out,
                   guint64   value,
                   guint     places,
                   gboolean  trim)
{
  guint64 unit = (guint64) vir_power_of_ten (places);
  char    digits[32];
  int     n = g_snprintf (digits, sizeof digits, "%" G_GUINT64_FORMAT, value / unit);

  for (int i = 0; i < n; i++)
    {
      g_string_append_c (out, digits[i]);
      if ((n - i) % 3 == 1 && i < n - 1)
        g_string_append_c (out, ',');
    }

  guint64 fraction = value % unit;

  for (; trim && places > 0 && fraction % 10 == 0; places--)
    fraction /= 10;

  if (places > 0)
    g_string_append_printf (out, ".%0*" G_GUINT64_FORMAT, (int) places, fraction);
}
