/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The frontier of an outlook's amendments and the budget as published. Who beats whom is the engine's. */

#include "config.h"

#include "vir-frontier-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-chart-words.h"

#define PUBLISHED_COLOUR 0x2e3436

static GArray *
list_packages (VirBuild *build,
               guint     year)
{
  guint                      n = build->packages->len + 1;
  GArray                    *list = g_array_sized_new (FALSE, TRUE, sizeof (VirFrontierPackage), n);
  g_autofree VirPackageAims *aims = g_new0 (VirPackageAims, n);
  g_autofree int            *beaten_by = g_new0 (int, n);

  vir_package_aims (build->outlook, NULL, year, &aims[0]);
  for (guint i = 1; i < n; i++)
    {
      vir_package_aims (build->outlook, vir_build_package (build, i - 1)->outlook, year, &aims[i]);
      aims[i].aims[VIR_AIM_LEFT] = vir_build_snap (build, aims[i].aims[VIR_AIM_LEFT]);
    }
  vir_frontier_find (aims, n, beaten_by);
  for (guint i = 0; i < n; i++)
    {
      VirFrontierPackage package = { NULL, _ ("Published budget"), _ ("Published"), PUBLISHED_COLOUR, i == 0, { 0 },
                                     vir_frontier_known (&aims[i]), beaten_by[i] };

      if (i > 0)
        {
          const VirBuildPackage *amendment = vir_build_package (build, i - 1);

          package.id = amendment->outlook->record->base.id;
          package.name = amendment->name;
          package.short_name = amendment->short_name;
          package.colour = amendment->colour;
        }
      for (guint k = 0; k < VIR_N_AIMS; k++)
        package.aims[k] = aims[i].aims[k];
      /* People know a rise by its whole, not by what is added to it. */
      package.aims[VIR_AIM_TAX] = vir_words_add (package.aims[VIR_AIM_TAX], build->outlook->published[year].tax.rise_ppm);
      g_array_append_val (list, package);
    }
  return list;
}

static const char *
write_title (VirBuild              *build,
             const VirFrontierData *data)
{
  guint                     n_compared = 0, n_beaten = 0;
  const VirFrontierPackage *beaten = NULL;

  for (guint i = 0; i < data->n_packages; i++)
    {
      const VirFrontierPackage *package = &data->packages[i];

      if (package->is_published || !package->is_compared)
        continue;
      n_compared++;
      if (package->beaten_by == VIR_NOT_BEATEN)
        continue;
      n_beaten++;
      beaten = package;
    }
  if (n_compared == 0)
    return _ ("Too few figures are known to compare the packages on every count");
  if (n_beaten == 0)
    return _ ("No package is beaten on every count");
  if (n_beaten == 1)
    return vir_build_take (build,
                           g_strdup_printf (_ ("%s is beaten on every count by %s"),
                                            beaten->name,
                                            data->packages[beaten->beaten_by].name));
  return vir_build_take (build,
                         g_strdup_printf (ngettext ("%u of %u package is beaten on every count",
                                                    "%u of %u packages are beaten on every count",
                                                    n_compared),
                                          n_beaten,
                                          n_compared));
}

/* Why there is nothing to draw, or %NULL. */
static const char *
refuse (const VirFrontierData *data)
{
  for (guint i = 0; i < data->n_packages; i++)
    if (!data->packages[i].is_published && vir_frontier_placed (data->form, &data->packages[i]))
      return NULL;

  if (data->n_packages < 2)
    return _ ("There are no amendments to compare: add one, or show one that was withdrawn.");
  if (data->form == VIR_FRONTIER_USES)
    return _ ("Of no amendment it is known both what it pays for and what is left to find: give the amounts of its "
              "changes.");
  return _ ("No amendment has both aims of this form known, posts lost among them: give the posts of its changes, or "
            "choose the form “uses”, which needs none.");
}

static const char *
say_measure (VirFrontierForm form)
{
  switch (form)
    {
    case VIR_FRONTIER_TAX:
      return _ ("Posts lost and rise of council tax");
    case VIR_FRONTIER_USES:
      return _ ("Paid for and left to find, against the published budget");
    case VIR_FRONTIER_LEFT:
    default:
      return _ ("Posts lost and left to find, against the published budget");
    }
}

static gboolean
is_illustrative (const VirBuild *build)
{
  for (guint i = 0; i < build->packages->len; i++)
    for (guint k = 0; k < vir_build_package (build, i)->outlook->n_changes; k++)
      if (vir_build_package (build, i)->outlook->changes[k]->record->base.status == VIR_STATUS_ILLUSTRATIVE)
        return TRUE;

  return FALSE;
}

/**
 * vir_frontier_chart_build:
 * @outlook: an outlook
 * @ask: how to build it; its form is a #VirFrontierForm
 *
 * Makes the chart of which amendments are beaten on every count, by another or by the published budget.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_frontier_chart_build (const VirOutlook  *outlook,
                          const VirChartAsk *ask)
{
  guint              year = vir_build_ask_year (outlook, ask);
  g_autoptr (GArray) packages = NULL;
  VirFrontierData    data = { .form = (VirFrontierForm) ask->form };
  VirBuild           build;
  const char        *refusal;
  gint64             largest = 0;
  VirChartHead       head;
  VirChartSpec      *spec;

  vir_build_init (&build, outlook, ask);
  packages = list_packages (&build, year);
  data.packages = (const VirFrontierPackage *) (gconstpointer) packages->data;
  data.n_packages = packages->len;
  refusal = refuse (&data);
  for (guint i = 0; i < data.n_packages; i++)
    {
      const gint64 *aims = data.packages[i].aims;

      if (vir_known (aims[VIR_AIM_LEFT]))
        largest = MAX (largest, ABS (aims[VIR_AIM_LEFT]));
      if (vir_known (aims[VIR_AIM_USES]))
        largest = MAX (largest, ABS (aims[VIR_AIM_USES]));
    }
  head = vir_build_head (&build,
                         refusal != NULL ? _ ("Which packages are beaten on every count") : write_title (&build, &data),
                         say_measure (data.form),
                         largest,
                         outlook->years.first + (int) year,
                         outlook->years.first + (int) year,
                         is_illustrative (&build));
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_frontier_chart_class, &head, refusal)
                         : vir_frontier_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
