/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-dumbbell-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-chart-words.h"

/**
 * vir_dumbbell_chart_shares:
 * @data: the chart's data
 *
 * Says of each group how many of its items were assessed at all that was claimed.
 *
 * Returns: (transfer full): the sentence, "" where nothing is assessed
 */
char *
vir_dumbbell_chart_shares (const VirDumbbellData *data)
{
  GString *words = g_string_new (NULL);
  gboolean any = FALSE;

  for (guint i = 0; i < data->n_groups; i++)
    any |= data->groups[i].n_assessed > 0;
  for (guint i = 0; i < data->n_groups && any; i++)
    {
      const VirDumbbellGroup *group = &data->groups[i];
      guint                   waiting = group->n_items - group->n_assessed;

      if (group->n_items == 0)
        continue;
      g_string_append (words, words->len == 0 ? _ ("Assessed in full: ") : "; ");
      if (group->n_assessed == 0)
        /* Translators: the name of a group, how many items it has */
        g_string_append_printf (words, ngettext ("%s, none of %u yet", "%s, none of %u yet", group->n_items),
                                group->name, group->n_items);
      else
        /* Translators: the name of a group, how many of its items, of how many */
        g_string_append_printf (words, _ ("%s, %u of %u"), group->name, group->n_full, group->n_assessed);
      if (group->n_assessed > 0 && waiting > 0)
        g_string_append_printf (words, ngettext (" (%u awaits)", " (%u await)", waiting), waiting);
    }
  if (any)
    g_string_append_c (words, '.');
  return g_string_free (words, FALSE);
}

const char *
vir_dumbbell_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Dumbbell chart of claimed and assessed figures");
}

void
vir_dumbbell_append_facts (const VirChartSpec *spec,
                           GString            *out)
{
  const VirDumbbellData *data = vir_dumbbell_data (spec);
  g_autofree char       *shares = vir_dumbbell_chart_shares (data);
  guint                  n_assessed = 0;
  guint                  said = 0;

  for (guint i = 0; i < data->n_items; i++)
    n_assessed += vir_known (data->items[i].assessed) ? 1 : 0;
  g_string_append_printf (out, ngettext ("%u of %u figure assessed", "%u of %u figures assessed", data->n_items),
                          n_assessed, data->n_items);
  for (guint i = 0; i < data->n_items && said < 3; i++)
    {
      const VirDumbbellItem *item = &data->items[i];
      g_autofree char       *claimed = vir_words_money (item->claimed);
      g_autofree char       *assessed = vir_words_money (item->assessed);

      if (!vir_known (item->claimed) || !vir_known (item->assessed))
        continue;
      vir_words_append_separator (out);
      /* Translators: an item, what is claimed, what it is assessed at */
      g_string_append_printf (out, _ ("%s %s claimed and %s assessed"), item->name, claimed, assessed);
      said++;
    }
  if (*shares != '\0')
    {
      shares[strlen (shares) - 1] = '\0';
      g_string_append_printf (out, "; %s", shares);
    }
}

static char *
say_difference (const VirChartSpec    *spec,
                const VirDumbbellItem *item)
{
  gint64           less = vir_known (item->claimed) ? item->claimed - item->assessed : 0;
  g_autofree char *amount = vir_words_amount (spec, ABS (less));

  if (less == 0)
    return g_strdup (_ ("as claimed"));
  /* Translators: by how much an assessed figure is below or above the claimed one */
  return g_strdup_printf (less > 0 ? _ ("%s less") : _ ("%s more"), amount);
}

char *
vir_dumbbell_read_datum (const VirChartSpec  *spec,
                         const VirChartDatum *datum)
{
  const VirDumbbellItem *item = &vir_dumbbell_data (spec)->items[datum->index];
  g_autofree char       *claimed = vir_words_amount (spec, item->claimed);
  GString               *words = g_string_new (item->name);

  if (item->group != NULL)
    g_string_append_printf (words, " (%s)", item->group);
  /* Translators: a claimed amount */
  g_string_append_printf (words, _ (": %s claimed"), claimed);
  if (!vir_known (item->assessed))
    g_string_append (words, _ (", awaiting assessment"));
  else
    {
      g_autofree char *assessed = vir_words_amount (spec, item->assessed);
      g_autofree char *less = say_difference (spec, item);

      /* Translators: an assessed amount, the difference from the claimed one */
      g_string_append_printf (words, _ (", %s assessed, %s"), assessed, less);
      if (item->reason != NULL)
        g_string_append_printf (words, ": %s", item->reason);
    }
  if (item->flags != VIR_MARK_NONE)
    {
      g_autofree char *flags = vir_words_flags (item->flags);

      if (*flags != '\0')
        g_string_append_printf (words, " (%s)", flags);
    }
  return g_string_free (words, FALSE);
}
