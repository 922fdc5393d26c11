/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Says what a balance is called, and writes the small phrases that every kind needs. */

#include "config.h"

#include "vir-chart-words.h"

#include <glib/gi18n-lib.h>

/**
 * vir_chart_words_left:
 * @left: pence left to find, below zero if over, or %VIR_UNKNOWN
 * @n_unknown: how many amounts are not known
 * @format: the profile
 *
 * Says how a budget stands: "£1.75 million to find", "balanced", "£0.4 million over" or "cannot tell".
 *
 * Returns: (transfer full): the words
 */
char *
vir_chart_words_left (gint64          left,
                      guint           n_unknown,
                      VirNumberFormat format)
{
  g_autofree char *amount = NULL;

  if (!vir_known (left) && n_unknown == 0)
    return g_strdup (_ ("cannot tell"));
  if (!vir_known (left))
    return g_strdup_printf (ngettext ("cannot tell, %u amount not known",
                                      "cannot tell, %u amounts not known",
                                      n_unknown),
                            n_unknown);
  if (left == 0)
    return g_strdup (_ ("balanced"));
  amount = vir_money_format (ABS (left),
                             format,
                             format == VIR_FORMAT_PLAIN ? VIR_MONEY_WORDS : VIR_MONEY_STANDALONE);
  /* Translators: an amount of money that a budget still has to find, or has to spare */
  return g_strdup_printf (left > 0 ? _ ("%s to find") : _ ("%s over"), amount);
}

/**
 * vir_words_amount:
 * @spec: a spec
 * @pence: an amount
 *
 * Writes an amount in the chart's profile, or "not known".
 *
 * Returns: (transfer full): the words
 */
char *
vir_words_amount (const VirChartSpec *spec,
              gint64              pence)
{
  if (!vir_known (pence))
    return g_strdup (_ ("not known"));
  return vir_money_format (pence, spec->head.format, VIR_MONEY_STANDALONE);
}

/**
 * vir_words_money:
 * @pence: an amount
 *
 * Writes an amount as prose does: "£1.2 million".
 *
 * Returns: (transfer full): the words
 */
char *
vir_words_money (gint64 pence)
{
  return vir_money_format (pence, VIR_FORMAT_PLAIN, VIR_MONEY_WORDS);
}

/**
 * vir_words_append_budget:
 * @out: where to write
 * @name: the name of a budget
 * @left: pence left to find
 * @n_unknown: how many of its amounts are not known
 *
 * Writes how a budget stands into a list.
 */
void
vir_words_append_budget (GString    *out,
               const char *name,
               gint64      left,
               guint       n_unknown)
{
  g_autofree char *words = vir_chart_words_left (left, n_unknown, VIR_FORMAT_PLAIN);

  /* Translators: the name of a budget and how it stands, in a list */
  g_string_append_printf (out, _ ("%s: %s"), name, words);
}

/**
 * vir_words_append_separator:
 * @out: where to write
 *
 * Divides two facts of a list.
 */
void
vir_words_append_separator (GString *out)
{
  g_string_append (out, "; ");
}

/**
 * vir_words_result:
 * @name: the name of a budget
 * @left: pence left to find
 * @n_unknown: how many of its amounts are not known
 * @spec: the spec, for the profile
 *
 * Says how a budget stands.
 *
 * Returns: (transfer full): the words
 */
char *
vir_words_result (const char *name,
             gint64      left,
             guint       n_unknown,
             const VirChartSpec *spec)
{
  g_autofree char *words = vir_chart_words_left (left, n_unknown, spec->head.format);

  return g_strdup_printf (_ ("%s: %s"), name, words);
}

/**
 * vir_words_flags:
 * @flags: what is to be said of a figure
 *
 * Lists the flags in words.
 *
 * Returns: (transfer full): the words, "" if none
 */
char *
vir_words_flags (VirMarkFlags flags)
{
  GString *words = g_string_new (NULL);

  if (flags & VIR_MARK_ONE_OFF)
    g_string_append (words, _ ("one-off"));
  if (flags & VIR_MARK_DOUBTFUL)
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _ ("doubtful"));
  if (flags & VIR_MARK_ILLUSTRATIVE)
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _ ("illustrative"));
  return g_string_free (words, FALSE);
}

/**
 * vir_words_add:
 * @a: pence
 * @b: pence
 *
 * Adds two amounts; not known if either is not.
 *
 * Returns: the sum
 */
gint64
vir_words_add (gint64 a,
           gint64 b)
{
  return vir_known (a) && vir_known (b) ? a + b : VIR_UNKNOWN;
}
