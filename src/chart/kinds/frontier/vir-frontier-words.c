/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-frontier-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"
#include "vir-rate.h"

/* So many packages are named in the alternative text. */
#define MOST_FACTS 6

/* An aim as a head of a column or an axis. */
const char *
vir_frontier_aim_name (VirAim aim)
{
  switch (aim)
    {
    case VIR_AIM_POSTS:
      return _ ("Posts lost");
    case VIR_AIM_LEFT:
      return _ ("Left to find");
    case VIR_AIM_TAX:
      return _ ("Tax rise");
    case VIR_AIM_RESERVES:
      return _ ("Reserves used");
    case VIR_AIM_USES:
    case VIR_N_AIMS:
    default:
      return _ ("Pays for");
    }
}

/* Whether a package is the best by an aim, or shares that; where all are equal none is. */
gboolean
vir_frontier_is_best (const VirFrontierData *data,
                      guint                  package,
                      VirAim                 aim)
{
  gint64   value = data->packages[package].aims[aim];
  gboolean better = FALSE;

  if (!vir_known (value))
    return FALSE;
  for (guint i = 0; i < data->n_packages; i++)
    {
      gint64 other = data->packages[i].aims[aim];

      if (vir_known (other) && (VIR_AIM_MORE_IS_BETTER (aim) ? other > value : other < value))
        return FALSE;
      better |= vir_known (other) && other != value;
    }
  return better;
}

guint
vir_frontier_not_compared (const VirFrontierData *data)
{
  guint n = 0;

  for (guint i = 0; i < data->n_packages; i++)
    n += data->packages[i].is_published || data->packages[i].is_compared ? 0 : 1;
  return n;
}

const char *
vir_frontier_say_kind (const VirChartSpec *spec)
{
  if (spec->data == NULL)
    return _ ("Scatter chart of packages by two of their aims");
  switch (vir_frontier_data (spec)->form)
    {
    case VIR_FRONTIER_TAX:
      return _ ("Scatter chart of packages by posts lost and the rise of council tax");
    case VIR_FRONTIER_USES:
      return _ ("Scatter chart of packages by what they pay for and what is left to find");
    case VIR_FRONTIER_LEFT:
    default:
      return _ ("Scatter chart of packages by posts lost and what is left to find");
    }
}

static char *
say_state (const VirFrontierData    *data,
           const VirFrontierPackage *package)
{
  if (!package->is_compared)
    return g_strdup_printf (_ ("%s is not compared, a figure is not known"), package->name);
  if (package->beaten_by != VIR_NOT_BEATEN)
    return g_strdup_printf (_ ("%s is beaten on every count by %s"),
                            package->name,
                            data->packages[package->beaten_by].name);
  return g_strdup_printf (_ ("%s is not beaten"), package->name);
}

void
vir_frontier_append_facts (const VirChartSpec *spec,
                           GString            *out)
{
  const VirFrontierData *data = vir_frontier_data (spec);

  if (data->n_packages == 0)
    g_string_append (out, _ ("there are no packages"));
  for (guint i = 0; i < MIN (data->n_packages, MOST_FACTS); i++)
    {
      g_autofree char *state = say_state (data, &data->packages[i]);

      if (i > 0)
        vir_words_append_separator (out);
      g_string_append (out, state);
    }
  if (data->n_packages > MOST_FACTS)
    {
      guint n = data->n_packages - MOST_FACTS;

      vir_words_append_separator (out);
      g_string_append_printf (out, ngettext ("and %u more", "and %u more", n), n);
    }
}

char *
vir_frontier_read_datum (const VirChartSpec  *spec,
                         const VirChartDatum *datum)
{
  const VirFrontierData    *data = vir_frontier_data (spec);
  const VirFrontierPackage *package = &data->packages[datum->index];
  g_autofree char          *state = say_state (data, package);
  g_autofree char          *posts = vir_known (package->aims[VIR_AIM_POSTS])
                                      ? vir_chart_number_hundredths (package->aims[VIR_AIM_POSTS])
                                      : g_strdup (_ ("not known"));
  g_autofree char          *left = vir_words_amount (spec, package->aims[VIR_AIM_LEFT]);
  g_autofree char          *tax = vir_rate_format (package->aims[VIR_AIM_TAX], 2, FALSE);
  g_autofree char          *reserves = vir_words_amount (spec, package->aims[VIR_AIM_RESERVES]);
  g_autofree char          *uses = vir_words_amount (spec, package->aims[VIR_AIM_USES]);

  /* Translators: a sentence on a package, then its figures */
  return g_strdup_printf (_ ("%s: posts lost %s, left to find %s, tax rise %s, reserves used %s, pays for %s"),
                          state, posts, left, tax, reserves, uses);
}
