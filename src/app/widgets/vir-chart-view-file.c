/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the files of a VirChartView are called. */

#include "config.h"

#include "vir-chart-view-private.h"

#include "vir-chart-class.h"
#include "vir-text.h"

/**
 * vir_chart_view_set_stem:
 * @self: a view
 * @stem: (nullable): how names of files begin, such as the document's name
 *
 * Names the files that the chart is dragged out as; without it they have the place and the years.
 */
void
vir_chart_view_set_stem (VirChartView *self,
                         const char   *stem)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  g_free (self->stem);
  self->stem = g_strdup (stem);
}

/**
 * vir_chart_view_dup_file_name:
 * @self: a view with a chart
 * @suffix: ".png"
 *
 * Returns: (transfer full): a name for a file, "norfolk-2018-19-gap-curve.png"
 */
char *
vir_chart_view_dup_file_name (VirChartView *self,
                              const char   *suffix)
{
  const VirChartSpec *spec;
  g_autofree char    *words = NULL;
  g_autofree char    *slug = NULL;

  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), NULL);

  spec = vir_chart_view_get_spec (self);
  g_return_val_if_fail (spec != NULL, NULL);
  words = self->stem != NULL ? g_strdup (self->stem) : g_strjoin (" ", spec->head.place, spec->head.years, NULL);
  slug = vir_text_slug (words);
  return g_strconcat (slug, "-", spec->klass->name, suffix, NULL);
}
