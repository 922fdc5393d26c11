/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words, and what two amendments clash over. */

#include "config.h"

#include "vir-clash-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
raises_income (const VirOutlook *outlook,
               guint             amendment,
               const char       *line)
{
  const VirAmendmentOutlook *a = &outlook->amendments[amendment];

  for (guint i = 0; i < a->n_changes; i++)
    if (a->changes[i]->record->target == VIR_TARGET_LINE && a->changes[i]->record->word == VIR_WORD_RAISE_INCOME &&
        g_strcmp0 (a->changes[i]->record->subject, line) == 0)
      return TRUE;

  return FALSE;
}

static VirClashMark
mark_of_target (const VirOutlook *outlook,
                const VirClash   *clash)
{
  switch ((guint) clash->target->kind)
    {
    case VIR_KIND_RESERVE:
      return clash->floor ? VIR_CLASH_MARK_FLOOR : VIR_CLASH_MARK_RESERVE;
    case VIR_KIND_FUNDING:
      return VIR_CLASH_MARK_MONEY;
    case VIR_KIND_SCHEME:
      return VIR_CLASH_MARK_SCHEME;
    case VIR_KIND_LINE:
    case VIR_KIND_HEAD:
      return raises_income (outlook, clash->one, clash->target->id) && raises_income (outlook, clash->two, clash->target->id)
               ? VIR_CLASH_MARK_FEE
               : VIR_CLASH_MARK_LINE;
    default:
      return VIR_CLASH_MARK_SAVING;
    }
}

/**
 * vir_clash_mark:
 * @outlook: the outlook that it is of
 * @clash: a clash
 *
 * Returns: what it is over
 */
VirClashMark
vir_clash_mark (const VirOutlook *outlook,
                const VirClash   *clash)
{
  switch (clash->kind)
    {
    case VIR_CLASH_TAX:
      return VIR_CLASH_MARK_TAX;
    case VIR_CLASH_DEPENDS:
      return VIR_CLASH_MARK_DEPENDS;
    case VIR_CLASH_ALTERNATIVE:
      return VIR_CLASH_MARK_WHOLE;
    case VIR_CLASH_COMPOSITE:
      return VIR_CLASH_MARK_PLACE;
    case VIR_CLASH_CAPACITY:
    case VIR_CLASH_SHARED:
    default:
      return mark_of_target (outlook, clash);
    }
}

/**
 * vir_clash_words_letter:
 * @mark: a #VirClashMark
 *
 * Returns: the letter that stands for it
 */
const char *
vir_clash_words_letter (guint mark)
{
  /* Translators: letters that stand for "same saving", "same budget line", "same fee or income", "same reserve",
   * "reserve below its minimum", "same funding", "same capital scheme", "council tax", "depends on it", "whole
   * budget", "in its place"; no two may be the same */
  static const char *const letters[VIR_N_CLASH_MARKS] = {
    NC_ ("clash", "S"), NC_ ("clash", "L"), NC_ ("clash", "F"), NC_ ("clash", "R"), NC_ ("clash", "M"), NC_ ("clash", "G"),
    NC_ ("clash", "C"), NC_ ("clash", "T"), NC_ ("clash", "D"), NC_ ("clash", "B"), NC_ ("clash", "P")
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "clash", letters[mark]);
}

/**
 * vir_clash_words_mark:
 * @mark: a #VirClashMark
 *
 * Returns: what it is over, in the middle of a sentence
 */
const char *
vir_clash_words_mark (guint mark)
{
  static const char *const words[VIR_N_CLASH_MARKS] = {
    N_ ("same saving"), N_ ("same budget line"), N_ ("same fee or income"), N_ ("same reserve"),
    N_ ("reserve below its minimum"), N_ ("same funding"), N_ ("same capital scheme"), N_ ("council tax"),
    N_ ("depends on it"), N_ ("whole budget"), N_ ("in its place")
  };

  return _ (words[mark]);
}

static gboolean
names (VirStrings *ids,
       const char *id)
{
  return ids != NULL && g_strv_contains ((const char *const *) ids, id);
}

/**
 * vir_clash_words_relation:
 * @outlook: the outlook that it is of
 * @clash: a clash
 * @first: what the first amendment is called
 * @second: what the second is called
 *
 * Says how two amendments are related, where they do not clash over a target.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where they share a target
 */
char *
vir_clash_words_relation (const VirOutlook *outlook,
                          const VirClash   *clash,
                          const char       *first,
                          const char       *second)
{
  const VirAmendmentRecord *one = outlook->amendments[clash->one].record;
  const VirAmendmentRecord *two = outlook->amendments[clash->two].record;

  switch (clash->kind)
    {
    case VIR_CLASH_DEPENDS:
      if (names (one->depends, two->base.id))
        return g_strdup_printf (_ ("“%s” depends on “%s”."), first, second);
      return g_strdup_printf (_ ("“%s” depends on “%s”."), second, first);
    case VIR_CLASH_COMPOSITE:
      if (names (one->made_from, two->base.id))
        return g_strdup_printf (_ ("“%s” is made from “%s” and stands in its place."), first, second);
      return g_strdup_printf (_ ("“%s” is made from “%s” and stands in its place."), second, first);
    case VIR_CLASH_ALTERNATIVE:
      if (one->alternative && two->alternative)
        return g_strdup (_ ("Both are whole budgets: once one is carried, the other falls."));
      return g_strdup_printf (_ ("“%s” is a whole budget."), one->alternative ? first : second);
    case VIR_CLASH_TAX:
      return g_strdup (_ ("Both change council tax."));
    case VIR_CLASH_CAPACITY:
    case VIR_CLASH_SHARED:
    default:
      return NULL;
    }
}

/**
 * vir_clash_words_floor:
 * @clash: a clash
 * @reserve: what the reserve is called
 * @format: the profile of the minimum
 *
 * Says that two amendments together take a reserve below its minimum.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where they do not
 */
char *
vir_clash_words_floor (const VirClash *clash,
                       const char     *reserve,
                       VirNumberFormat format)
{
  g_autofree char *minimum = NULL;

  if (!clash->floor)
    return NULL;
  minimum = vir_money_format (((const VirReserveRecord *) clash->target)->minimum,
                              format,
                              format == VIR_FORMAT_PLAIN ? VIR_MONEY_WORDS : VIR_MONEY_STANDALONE);
  /* Translators: a reserve and its minimum */
  return g_strdup_printf (_ ("Together they take “%s” below its minimum of %s."), reserve, minimum);
}

/**
 * vir_clash_words_beyond:
 * @n: how many pairs, and sets of three and more, ask for more than there is
 * @sets: there are such sets among them
 *
 * Says how many clashes are grave.
 *
 * Returns: (transfer full): "2 pairs ask for more than there is"
 */
char *
vir_clash_words_beyond (guint    n,
                        gboolean sets)
{
  if (sets)
    return g_strdup_printf (ngettext ("%u combination of amendments asks for more than there is",
                                      "%u combinations of amendments ask for more than there is",
                                      n),
                            n);
  return g_strdup_printf (ngettext ("%u pair asks for more than there is", "%u pairs ask for more than there is", n), n);
}
