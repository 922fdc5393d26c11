/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Money: whole pence in a gint64. Owns arithmetic that could overflow or must be rounded,
 * reading an amount as people type it, and writing it in the three format profiles. Must not
 * know a locale, a float or a record.
 *
 * Decision: an unknown amount is one value of the same type, %VIR_UNKNOWN. Reason: council
 * papers leave figures out; taking these as zero would make a budget balance that does not.
 * Implication: whoever adds amounts asks vir_known() first and counts what is unknown. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VIR_UNKNOWN:
 *
 * An amount that is not published. It is not zero, and it is never part of a sum.
 */
#define VIR_UNKNOWN G_MININT64

/**
 * VIR_MAX_YEARS:
 *
 * The most financial years a document spans.
 */
#define VIR_MAX_YEARS 10

/**
 * VIR_MONEY_MAX:
 *
 * The greatest amount, either side of zero, that may be typed or read: 2^42 pence, about £43.98bn.
 * With at most 2^20 records no sum leaves a gint64, whatever the order of adding.
 */
#define VIR_MONEY_MAX (G_GINT64_CONSTANT (1) << 42)

/**
 * VirNumberFormat:
 * @VIR_FORMAT_PLAIN: for anyone: "£340,000", "£1.2 million"
 * @VIR_FORMAT_COMMITTEE: committee papers: £ million to three places, "£1.750m", in a cell "1.750"
 * @VIR_FORMAT_FINANCE: finance tables: whole £000, "£1,750k", in a cell "1,750", negatives in
 *   brackets
 *
 * The three format profiles.
 */
typedef enum
{
  VIR_FORMAT_PLAIN,
  VIR_FORMAT_COMMITTEE,
  VIR_FORMAT_FINANCE
} VirNumberFormat;

/**
 * VirMoneyFlags:
 * @VIR_MONEY_STANDALONE: with £ and unit, to be read on its own
 * @VIR_MONEY_CELL: without £ and unit: a table cell under a head that names the unit
 * @VIR_MONEY_SIGNED: with + on what is above zero
 * @VIR_MONEY_PENCE: exact pounds and pence, "£1,322.73", in any profile
 * @VIR_MONEY_WORDS: for titles and sentences, "£1.75 million", "£750,000", in any profile
 *
 * How an amount is written. %VIR_MONEY_PENCE wins over %VIR_MONEY_WORDS, which wins over
 * %VIR_MONEY_CELL: a sentence has no cells. Pence in a cell are "1,322.73".
 */
typedef enum
{
  VIR_MONEY_STANDALONE = 0,
  VIR_MONEY_CELL = 1 << 0,
  VIR_MONEY_SIGNED = 1 << 1,
  VIR_MONEY_PENCE = 1 << 2,
  VIR_MONEY_WORDS = 1 << 3
} VirMoneyFlags;

/**
 * vir_known:
 * @v: an amount in pence, or any other figure that uses %VIR_UNKNOWN
 *
 * Tells whether a figure is known.
 *
 * Returns: %FALSE if @v is %VIR_UNKNOWN
 */
static inline gboolean
vir_known (gint64 v)
{
  return v != VIR_UNKNOWN;
}

/**
 * vir_ratio:
 * @amount: an amount, in pence or any unit, or %VIR_UNKNOWN
 * @num: the numerator, or %VIR_UNKNOWN
 * @den: the denominator, or %VIR_UNKNOWN
 *
 * Multiplies @amount by @num / @den through 128 bits and rounds once, half away from zero.
 *
 * Returns: the result in the unit of @amount; %VIR_UNKNOWN if an input is unknown, @den is 0, or
 *   the result is beyond 2^62 either side of zero
 */
gint64   vir_ratio             (gint64            amount,
                                gint64            num,
                                gint64            den);

/**
 * vir_ratio_down:
 * @amount: an amount, in pence or any unit, or %VIR_UNKNOWN
 * @num: the numerator, or %VIR_UNKNOWN
 * @den: the denominator, or %VIR_UNKNOWN
 *
 * As vir_ratio(), rounded towards zero.
 *
 * Returns: the result in the unit of @amount; %VIR_UNKNOWN as in vir_ratio()
 */
gint64   vir_ratio_down        (gint64            amount,
                                gint64            num,
                                gint64            den);

/**
 * vir_money_split:
 * @total: an amount in pence, of either sign, or %VIR_UNKNOWN
 * @weights: (array length=n): the share of each part, none below zero
 * @n: the number of parts
 * @parts: (out caller-allocates) (array length=n): the parts, in pence
 *
 * Splits @total by largest remainder (Hamilton's method), so that the parts sum to it exactly and
 * each is within a penny of its exact share. Of equal remainders the earlier part gets the penny.
 * Weights that are all zero count as equal. The parts of an unknown total are unknown.
 */
void     vir_money_split       (gint64            total,
                                const gint64     *weights,
                                guint             n,
                                gint64           *parts);

/**
 * vir_money_parse:
 * @text: an amount as typed
 * @pence: (out) (optional): the amount in pence
 * @error: return location for an error
 *
 * Reads "£1.25m", "750k", "(1,234.50)", "−£5m", "-5", "£2bn", "£1.2 million": an optional sign
 * (any minus or dash, or brackets around it all), an optional £, digits with or without thousands
 * separators, and an optional unit. Nothing is rounded: more decimals than make whole pence are an
 * error. It depends on no locale.
 *
 * Returns: %FALSE with %VIR_ERROR_NUMBER, saying what is wrong and where, or %VIR_ERROR_LIMIT if
 *   the amount is beyond %VIR_MONEY_MAX
 */
gboolean vir_money_parse       (const char       *text,
                                gint64           *pence,
                                GError          **error);

/**
 * vir_money_to_text:
 * @pence: an amount in pence
 *
 * Writes an amount exactly and canonically, "£1,322.73", "−£5,000,000": vir_money_parse() gives
 * the same amount back. Pence are written only if there are any. An unknown amount is "".
 *
 * Returns: (transfer full): the text
 */
char    *vir_money_to_text     (gint64            pence) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_money_format:
 * @pence: an amount in pence, or %VIR_UNKNOWN
 * @format: the format profile
 * @flags: how to write it
 *
 * Writes an amount for a reader, rounded half away from zero to what the profile shows.
 *
 * Standalone: plain "£340,000", "£1.2 million"; committee "£0.750m"; finance "£750k". In a cell:
 * plain "340,000" (whole pounds); committee "0.750"; finance "750". Finance writes negatives in
 * brackets; everything else, and %VIR_MONEY_WORDS in any profile, with the minus sign U+2212. A
 * figure that rounds to zero has no sign. An unknown one is "not known", in a cell "–".
 *
 * Returns: (transfer full): the text
 */
char    *vir_money_format      (gint64            pence,
                                VirNumberFormat   format,
                                VirMoneyFlags     flags) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_money_format_unit:
 * @format: the format profile
 *
 * Gets the unit that a table or an axis of %VIR_MONEY_CELL amounts names once, in its head or
 * subtitle: "£", "£ million" or "£000".
 *
 * Returns: (transfer full): the unit
 */
char    *vir_money_format_unit (VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
