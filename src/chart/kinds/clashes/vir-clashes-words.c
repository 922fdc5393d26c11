/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-clashes-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* Clashes that stand in the alternative text; more would be a list. */
#define MOST_FACTS 3

/* Whether it is for more than there is; a reserve below its minimum is grave as well, but there is enough. */
static gboolean
is_beyond (const VirClashesClash *clash)
{
  return vir_known (clash->asked) && vir_known (clash->there) && clash->asked > clash->there;
}

/* Whether an earlier clash is of the same pair; those of one pair stand together. */
static gboolean
is_counted (const VirClashesData *data,
            guint                 index,
            gboolean              beyond)
{
  const VirClashesClash *clash = &data->clashes[index];

  for (guint i = index; clash->members == NULL && i-- > 0;)
    {
      const VirClashesClash *other = &data->clashes[i];

      if (other->members != NULL || other->one != clash->one || other->two != clash->two)
        return FALSE;
      if (!beyond || is_beyond (other))
        return TRUE;
    }
  return FALSE;
}

/* Pairs that clash, or only those that ask for more than there is; a clash of three and more counts as one. */
guint
vir_clashes_count_pairs (const VirClashesData *data,
                         gboolean              beyond)
{
  guint n = 0;

  for (guint i = 0; i < data->n_clashes; i++)
    n += (!beyond || is_beyond (&data->clashes[i])) && !is_counted (data, i, beyond) ? 1 : 0;
  return n;
}

/* "1, 2", the numbers of the amendments */
char *
vir_clashes_pair (const VirClashesClash *clash)
{
  if (clash->members != NULL)
    return g_strdup (clash->members);
  return g_strdup_printf (_ ("%u, %u"), clash->one + 1, clash->two + 1);
}

/* What comes of it. */
const char *
vir_clashes_result (const VirClashesClash *clash)
{
  switch (clash->weight)
    {
    case VIR_CLASH_BEYOND:
      return is_beyond (clash) ? _ ("more than there is") : _ ("below its minimum");
    case VIR_CLASH_CANNOT_TELL:
      return _ ("cannot tell");
    case VIR_CLASH_ENOUGH:
      return _ ("enough for both");
    case VIR_CLASH_RELATED:
    default:
      return clash->words;
    }
}

const char *
vir_clashes_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Board of clashes between amendments");
}

void
vir_clashes_append_facts (const VirChartSpec *spec,
                          GString            *out)
{
  const VirClashesData *data = vir_clashes_data (spec);

  g_string_append_printf (out, ngettext ("%u amendment", "%u amendments", data->n_amendments), data->n_amendments);
  vir_words_append_separator (out);
  if (data->n_clashes == 0)
    {
      g_string_append (out, _ ("no two use the same money"));
      return;
    }
  {
    guint pairs = vir_clashes_count_pairs (data, FALSE);
    guint beyond = vir_clashes_count_pairs (data, TRUE);

    g_string_append_printf (out, ngettext ("%u clash", "%u clashes", pairs), pairs);
    if (beyond > 0)
      g_string_append_printf (out, ngettext (", %u for more than there is", ", %u for more than there is", beyond), beyond);
  }
  for (guint i = 0; i < MIN (data->n_clashes, MOST_FACTS); i++)
    {
      const VirClashesClash *clash = &data->clashes[i];

      vir_words_append_separator (out);
      if (clash->members != NULL)
        g_string_append (out, clash->members);
      else
        /* Translators: two amendments */
        g_string_append_printf (out, _ ("%s and %s"), data->amendments[clash->one].name, data->amendments[clash->two].name);
      g_string_append_printf (out, ": %s", vir_clash_words_mark (clash->mark));
    }
}

char *
vir_clashes_read_datum (const VirChartSpec  *spec,
                        const VirChartDatum *datum)
{
  const VirClashesData  *data = vir_clashes_data (spec);
  const VirClashesClash *clash = &data->clashes[datum->index];
  g_autofree char       *pair = NULL;

  if (clash->members != NULL)
    /* Translators: numbers of amendments, what they clash over, more of it */
    return g_strdup_printf (_ ("Amendments %s together: %s. %s"), clash->members, vir_clash_words_mark (clash->mark), clash->words);
  /* Translators: two amendments */
  pair = g_strdup_printf (_ ("%s and %s"), data->amendments[clash->one].name, data->amendments[clash->two].name);
  return g_strdup_printf ("%s: %s. %s", pair, vir_clash_words_mark (clash->mark), clash->words);
}
