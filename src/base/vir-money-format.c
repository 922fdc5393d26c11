/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing amounts: exactly and canonically for files and entries, or rounded in one of the three
 * format profiles for readers. Rounds once, from pence to what is shown. Must not add anything
 * up. */

#include "config.h"

#include "vir-money.h"

#include <glib/gi18n-lib.h>

#include "vir-number-private.h"

#define POUND "£"
#define DASH  "–"

/* The smallest steps shown, in pence. */
#define STEP_PENNY              1
#define STEP_POUND              100
#define STEP_THOUSAND           100000
#define STEP_HUNDREDTH_MILLION  1000000

/* From so many pounds on the plain profile writes millions. */
#define POUNDS_IN_A_MILLION 1000000

typedef enum
{
  UNIT_POUNDS,
  UNIT_MILLION_IN_FULL,
  UNIT_MILLION,
  UNIT_THOUSAND
} Unit;

/* How an amount is written: in whole steps, so many of whose digits are decimals of the unit. */
typedef struct
{
  guint64  step;
  guint    places;
  gboolean trim;
  Unit     unit;
} Shape;

/* Half away from zero, as everywhere: steps are 1 or even. */
static guint64
count_steps (guint64 size,
             guint64 step)
{
  return (size + step / 2) / step;
}

static Shape
choose_shape (guint64         size,
              VirNumberFormat format,
              VirMoneyFlags   flags)
{
  if ((flags & VIR_MONEY_PENCE) != 0)
    return (Shape) { STEP_PENNY, 2, FALSE, UNIT_POUNDS };

  gboolean in_words = (flags & VIR_MONEY_WORDS) != 0;

  if (!in_words && format == VIR_FORMAT_COMMITTEE)
    return (Shape) { STEP_THOUSAND, 3, FALSE, UNIT_MILLION };
  if (!in_words && format == VIR_FORMAT_FINANCE)
    return (Shape) { STEP_THOUSAND, 0, FALSE, UNIT_THOUSAND };

  /* A plain cell stays in pounds, so that a column has one unit. Elsewhere what rounds to a million
   * is one: £999,999.60 is "£1 million", not "£1,000,000". */
  if ((!in_words && (flags & VIR_MONEY_CELL) != 0)
      || count_steps (size, STEP_POUND) < POUNDS_IN_A_MILLION)
    return (Shape) { STEP_POUND, 0, FALSE, UNIT_POUNDS };

  return (Shape) { STEP_HUNDREDTH_MILLION, 2, TRUE, UNIT_MILLION_IN_FULL };
}

static char *
add_unit (const char *number,
          Unit        unit)
{
  switch (unit)
    {
    case UNIT_MILLION_IN_FULL:
      /* Translators: an amount in a sentence or title, "£1.75 million" */
      return g_strdup_printf (_("£%s million"), number);

    case UNIT_MILLION:
      /* Translators: an amount in millions of pounds, short, "£1.750m" */
      return g_strdup_printf (_("£%sm"), number);

    case UNIT_THOUSAND:
      /* Translators: an amount in thousands of pounds, short, "£1,750k" */
      return g_strdup_printf (_("£%sk"), number);

    case UNIT_POUNDS:
    default:
      return g_strconcat (POUND, number, NULL);
    }
}

char *
vir_money_format (gint64          pence,
                  VirNumberFormat format,
                  VirMoneyFlags   flags)
{
  gboolean in_words = (flags & VIR_MONEY_WORDS) != 0 && (flags & VIR_MONEY_PENCE) == 0;
  gboolean in_cell = (flags & VIR_MONEY_CELL) != 0 && !in_words;

  if (!vir_known (pence))
    return g_strdup (in_cell ? DASH : _("not known"));

  Shape              shape = choose_shape ((guint64) ABS (pence), format, flags);
  guint64            steps = count_steps ((guint64) ABS (pence), shape.step);
  g_autoptr (GString) number = g_string_new (NULL);

  vir_number_append (number, steps, shape.places, shape.trim);

  g_autofree char *text = in_cell ? g_strdup (number->str) : add_unit (number->str, shape.unit);

  if (steps > 0 && pence < 0 && format == VIR_FORMAT_FINANCE && !in_words)
    return g_strconcat ("(", text, ")", NULL);
  if (steps > 0 && pence < 0)
    return g_strconcat (VIR_MINUS, text, NULL);
  if (steps > 0 && (flags & VIR_MONEY_SIGNED) != 0)
    return g_strconcat ("+", text, NULL);

  return g_steal_pointer (&text);
}

char *
vir_money_format_unit (VirNumberFormat format)
{
  switch (format)
    {
    case VIR_FORMAT_COMMITTEE:
      return g_strdup (_("£ million"));

    case VIR_FORMAT_FINANCE:
      return g_strdup ("£000");

    case VIR_FORMAT_PLAIN:
    default:
      return g_strdup (POUND);
    }
}

char *
vir_money_to_text (gint64 pence)
{
  if (!vir_known (pence))
    return g_strdup ("");

  GString *text = g_string_new (pence < 0 ? VIR_MINUS POUND : POUND);
  guint64  size = (guint64) ABS (pence);

  if (size % STEP_POUND == 0)
    vir_number_append (text, size / STEP_POUND, 0, FALSE);
  else
    vir_number_append (text, size, 2, FALSE);

  return g_string_free (text, FALSE);
}
