/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes amounts in the unit of a chart. Must not know where they are printed. */

#include "config.h"

#include "vir-chart-number.h"

#include <glib/gi18n-lib.h>

#define POUND G_GINT64_CONSTANT (100)

/**
 * vir_chart_unit:
 * @largest: the largest amount on the chart, pence, either sign
 * @format: the profile
 *
 * Chooses the unit in which all figures of a chart are printed.
 *
 * Returns: the unit
 */
VirChartUnit
vir_chart_unit (gint64          largest,
                VirNumberFormat format)
{
  gint64 size = ABS (largest);

  if (format == VIR_FORMAT_FINANCE)
    return (VirChartUnit) { POUND * 1000, _ ("£ thousand"), 0 };
  if (size >= POUND * 10 * 1000 * 1000 * 1000)
    return (VirChartUnit) { POUND * 1000 * 1000 * 1000, _ ("£ billion"), 3 };
  if (size >= POUND * 1000 * 1000 || format == VIR_FORMAT_COMMITTEE)
    return (VirChartUnit) { POUND * 1000 * 1000, _ ("£ million"), 3 };
  if (size >= POUND * 10 * 1000)
    return (VirChartUnit) { POUND * 1000, _ ("£ thousand"), 1 };
  return (VirChartUnit) { POUND, _ ("£"), 2 };
}

static gint64
pence_per_digit (const VirChartUnit *unit,
                 guint               decimals)
{
  gint64 digit = unit->pence;

  for (guint i = 0; i < decimals && digit % 10 == 0; i++)
    digit /= 10;
  return MAX (digit, 1);
}

/**
 * vir_chart_number_decimals:
 * @unit: the unit
 * @values: (array length=n): amounts in pence; unknown ones are passed over
 * @n: how many
 * @least: the fewest decimals wanted
 * @most: the most
 *
 * Finds how many decimals print a set of figures exactly, so that they can be compared and added.
 *
 * Returns: the fewest decimals from @least to @most that are exact for all; @most if none are
 */
guint
vir_chart_number_decimals (const VirChartUnit *unit,
                           const gint64       *values,
                           guint               n,
                           guint               least,
                           guint               most)
{
  guint decimals = MIN (least, most);

  for (guint i = 0; i < n; i++)
    while (decimals < most && vir_known (values[i]) &&
           values[i] % pence_per_digit (unit, decimals) != 0)
      decimals++;
  return decimals;
}

/* A whole number with commas between thousands. */
static void
append_grouped (GString *string,
                guint64  number)
{
  char  plain[32];
  gsize length = (gsize) g_snprintf (plain, sizeof plain, "%" G_GUINT64_FORMAT, number);

  for (gsize i = 0; i < length; i++)
    {
      g_string_append_c (string, plain[i]);
      if (i + 1 < length && (length - i - 1) % 3 == 0)
        g_string_append_c (string, ',');
    }
}

/**
 * vir_chart_number:
 * @unit: the unit
 * @pence: an amount
 * @decimals: places after the point
 * @with_sign: whether an amount above zero gets a plus
 *
 * Writes an amount in the unit of a chart, rounded half away from zero, with commas between thousands
 * and a true minus. An amount that rounds to zero has no sign; an unknown one is a question mark.
 *
 * Returns: (transfer full): the figure
 */
char *
vir_chart_number (const VirChartUnit *unit,
                  gint64              pence,
                  guint               decimals,
                  gboolean            with_sign)
{
  GString *string;
  gint64   digits, scale = 1;

  if (!vir_known (pence))
    return g_strdup ("?");
  digits = vir_ratio (ABS (pence), 1, pence_per_digit (unit, decimals));
  for (guint i = 0; i < decimals; i++)
    scale *= 10;

  string = g_string_new (NULL);
  if (pence < 0 && digits != 0)
    g_string_append (string, "−");
  else if (with_sign && digits != 0)
    g_string_append_c (string, '+');
  append_grouped (string, (guint64) (digits / scale));
  if (decimals > 0)
    g_string_append_printf (string, ".%0*" G_GINT64_FORMAT, (int) decimals, digits % scale);
  return g_string_free (string, FALSE);
}

/**
 * vir_chart_number_hundredths:
 * @hundredths: a number times 100, such as posts, or %VIR_UNKNOWN
 *
 * Writes a number with at most two decimals, none where it is whole, and commas between thousands. A table has plain
 * numbers instead, for programs that read them.
 *
 * Returns: (transfer full): the figures with a true minus, "" if not known
 */
char *
vir_chart_number_hundredths (gint64 hundredths)
{
  guint64  size = vir_known (hundredths) ? (guint64) ABS (hundredths) : 0;
  GString *string;

  if (!vir_known (hundredths))
    return g_strdup ("");
  string = g_string_new (hundredths < 0 ? "−" : "");
  append_grouped (string, size / 100);
  if (size % 100 != 0)
    g_string_append_printf (string, ".%02u", (guint) (size % 100));
  return g_string_free (string, FALSE);
}
