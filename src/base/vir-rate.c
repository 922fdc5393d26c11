/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading and writing rates. The decimals of a percentage beyond a part per million are an
 * error, not a rounding. */

#include "config.h"

#include "vir-rate.h"

#include <glib/gi18n-lib.h>

#include "vir-error.h"
#include "vir-money.h"
#include "vir-number-private.h"

/* The decimals of a percentage that a part per million shows. */
#define PERCENT_PLACES 4

gboolean
vir_rate_parse (const char  *text,
                gint64      *ppm,
                GError     **error)
{
  g_return_val_if_fail (text != NULL, FALSE);

  VirScan    scan;
  VirDecimal decimal;
  gint64     size = 0;

  if (!vir_scan_begin (&scan, text, error))
    return FALSE;

  gboolean negative = vir_scan_take_minus (&scan);

  if (!negative)
    vir_scan_take (&scan, "+");
  vir_scan_spaces (&scan);

  if (!vir_scan_decimal (&scan, &decimal, error))
    return FALSE;

  vir_scan_spaces (&scan);
  if (!vir_scan_take (&scan, "%"))
    vir_scan_take (&scan, "per cent");
  if (!vir_scan_end (&scan, error))
    return FALSE;

  g_autofree char *quote = vir_scan_quote (text);

  switch (vir_decimal_scale (&decimal, PERCENT_PLACES, VIR_RATE_MAX, &size))
    {
    case VIR_DECIMAL_TOO_FINE:
      g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER,
                   _("“%s” has more than the four decimals a rate can have"), quote);
      return FALSE;

    case VIR_DECIMAL_TOO_BIG:
      g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
                   _("“%s” is too great: a rate is at most 1,000,000 %%"), quote);
      return FALSE;

    case VIR_DECIMAL_FITS:
    default:
      break;
    }

  if (ppm != NULL)
    *ppm = negative ? -size : size;
  return TRUE;
}

char *
vir_rate_format (gint64   ppm,
                 guint    decimals,
                 gboolean with_sign)
{
  if (!vir_known (ppm))
    return g_strdup (_("not known"));

  guint    places = MIN (decimals, PERCENT_PLACES);
  guint64  step = (guint64) vir_power_of_ten (PERCENT_PLACES - places);
  guint64  steps = ((guint64) ABS (ppm) + step / 2) / step;
  GString *text = g_string_new (NULL);

  if (steps > 0 && ppm < 0)
    g_string_append (text, VIR_MINUS);
  else if (steps > 0 && with_sign)
    g_string_append_c (text, '+');

  vir_number_append (text, steps, places, FALSE);
  g_string_append_c (text, '%');

  return g_string_free (text, FALSE);
}
