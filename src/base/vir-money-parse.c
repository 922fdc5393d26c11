/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading an amount as people type or paste it. Never rounds and never guesses: what is not plainly
 * an amount is an error that says where. */

#include "config.h"

#include "vir-money.h"

#include <glib/gi18n-lib.h>

#include "vir-error.h"
#include "vir-number-private.h"

/* The unit words, the longer before those they begin with, and the pence in one as a power of
 * ten. */
static const struct
{
  const char *word;
  guint       places;
} units[] = {
  { "billion", 11 },
  { "bn", 11 },
  { "million", 8 },
  { "mn", 8 },
  { "m", 8 },
  { "thousand", 5 },
  { "k", 5 },
  { "pence", 0 },
  { "p", 0 },
};

#define POUND        "£"
#define POUND_PLACES 2

/* What comes before the digits. */
typedef struct
{
  gboolean negative;
  gboolean has_sign;
  gboolean bracketed;
  gboolean pound;
} Lead;

/* A sign is taken on either side of the £, but only one, and none within brackets. */
static void
scan_sign (VirScan *scan,
           Lead    *lead)
{
  if (lead->has_sign || lead->bracketed)
    return;

  lead->negative = vir_scan_take_minus (scan);
  lead->has_sign = lead->negative || vir_scan_take (scan, "+");
  if (lead->has_sign)
    vir_scan_spaces (scan);
}

static Lead
scan_lead (VirScan *scan)
{
  Lead lead = { FALSE };

  if (vir_scan_take (scan, "("))
    {
      lead.bracketed = lead.negative = TRUE;
      vir_scan_spaces (scan);
    }

  scan_sign (scan, &lead);
  if (vir_scan_take (scan, POUND))
    {
      lead.pound = TRUE;
      vir_scan_spaces (scan);
    }
  scan_sign (scan, &lead);

  return lead;
}

static guint
scan_unit (VirScan  *scan,
           gboolean  pound)
{
  vir_scan_spaces (scan);

  /* "£50p" is no amount, so after a £ the p is left to be found unexpected. */
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (!(pound && units[i].places == 0) && vir_scan_take (scan, units[i].word))
      return units[i].places;

  return POUND_PLACES;
}

static gboolean
scan_close (VirScan  *scan,
            gboolean  bracketed,
            GError  **error)
{
  vir_scan_spaces (scan);

  if (bracketed && !vir_scan_take (scan, ")"))
    {
      g_autofree char *quote = vir_scan_quote (scan->text);

      g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER,
                   _("“%s”: the bracket is not closed at character %ld"),
                   quote, g_utf8_pointer_to_offset (scan->text, scan->at) + 1);
      return FALSE;
    }

  return vir_scan_end (scan, error);
}

gboolean
vir_money_parse (const char  *text,
                 gint64      *pence,
                 GError     **error)
{
  g_return_val_if_fail (text != NULL, FALSE);

  VirScan    scan;
  VirDecimal decimal;
  gint64     size = 0;

  if (!vir_scan_begin (&scan, text, error))
    return FALSE;

  Lead lead = scan_lead (&scan);

  if (!vir_scan_decimal (&scan, &decimal, error))
    return FALSE;

  guint places = scan_unit (&scan, lead.pound);

  if (!scan_close (&scan, lead.bracketed, error))
    return FALSE;

  g_autofree char *quote = vir_scan_quote (text);

  switch (vir_decimal_scale (&decimal, places, VIR_MONEY_MAX, &size))
    {
    case VIR_DECIMAL_TOO_FINE:
      g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER, _("“%s” is not in whole pence"), quote);
      return FALSE;

    case VIR_DECIMAL_TOO_BIG:
      g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
                   _("“%s” is too great: an amount is at most £43 billion"), quote);
      return FALSE;

    case VIR_DECIMAL_FITS:
    default:
      break;
    }

  if (pence != NULL)
    *pence = lead.negative ? -size : size;
  return TRUE;
}
