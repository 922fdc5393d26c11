/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Service budgets before and after from an outlook: as published and with one package, or the year before and the
 * year. */

#include "config.h"

#include "vir-slope-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-evaluate.h"
#include "vir-services.h"

/* A chart in the making. */
typedef struct
{
  VirBuild               build;
  guint                  year;
  const VirBuildPackage *package; /* NULL: the stance, or the year before */
  VirServices            services;
  gboolean               by_year; /* from the year before to the year */
} Making;

static void
take_services (Making           *m,
               const VirOutlook *outlook)
{
  vir_services_clear (&m->services);
  vir_services_build (outlook, m->year, &m->services);
}

static gboolean
has_change (const VirServices *services)
{
  for (guint i = 0; i < services->services->len; i++)
    if (g_array_index (services->services, VirService, i).change != 0)
      return TRUE;
  return FALSE;
}

static void
take_package (Making                *m,
              const VirBuildPackage *package)
{
  const VirOutlook     *outlook = m->build.outlook;
  const char *const     ids[] = { package->outlook->record->base.id, NULL };
  g_autoptr (VirStance) stance = vir_stance_new (ids, vir_stance_basis (outlook->stance));
  g_autoptr (VirOutlook) alone = vir_evaluate (outlook->input, stance, (VirOutlook *) outlook);

  m->package = package;
  take_services (m, alone);
}

/* The package that is asked for; else the budget that is shown, if amendments are; else the first package that changes a
 * service; else, in a budget without any, the year before. */
static void
choose (Making *m)
{
  const VirBuild *build = &m->build;

  if (build->ask->amendments != NULL)
    {
      for (guint i = 0; i < build->packages->len; i++)
        if (g_strcmp0 (vir_build_package (build, i)->outlook->record->base.id, build->ask->amendments[0]) == 0)
          take_package (m, vir_build_package (build, i));
      if (m->package != NULL)
        return;
    }
  take_services (m, build->outlook);
  if (vir_stance_count (build->outlook->stance) > 0)
    return;
  for (guint i = 0; i < build->packages->len; i++)
    {
      take_package (m, vir_build_package (build, i));
      if (has_change (&m->services))
        return;
    }
  if (build->packages->len > 0)
    {
      take_package (m, vir_build_package (build, 0));
      return;
    }
  m->by_year = TRUE;
}

static GArray *
list_lines (const Making *m,
            gint64       *largest,
            gboolean     *illustrative)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (VirSlopeLine));

  for (guint i = 0; i < m->services.services->len; i++)
    {
      const VirService *service = &g_array_index (m->services.services, VirService, i);
      VirSlopeLine      line = { service->id, service->title, m->by_year ? service->before : service->published,
                                 m->by_year ? service->published : service->now,
                                 service->illustrative ? VIR_MARK_ILLUSTRATIVE : VIR_MARK_NONE };

      *illustrative |= service->illustrative;
      if (vir_known (line.before))
        *largest = MAX (*largest, ABS (line.before));
      if (vir_known (line.after))
        *largest = MAX (*largest, ABS (line.after));
      g_array_append_val (lines, line);
    }
  return lines;
}

static const char *
write_title (Making             *m,
             const VirSlopeData *data)
{
  VirBuild           *build = &m->build;
  const VirSlopeLine *most = NULL;
  guint               n = 0;
  gint64              change;

  for (guint i = 0; i < data->n_lines; i++)
    if (vir_slope_is_changed (&data->lines[i]))
      {
        n++;
        if (most == NULL || ABS (data->lines[i].after - data->lines[i].before) > ABS (most->after - most->before))
          most = &data->lines[i];
      }
  if (most == NULL)
    /* Translators: a budget */
    return vir_build_take (build, g_strdup_printf (_ ("%s changes no service budget that is given"), data->right));
  change = most->after - most->before;
  if (n == 1)
    /* Translators: a budget, an amount, a service */
    return vir_build_take (build,
                           g_strdup_printf (change > 0 ? _ ("%s adds %s to %s") : _ ("%s takes %s from %s"), data->right,
                                            vir_build_money (build, ABS (change)), most->name));
  /* Translators: a budget, a number, a service, an amount */
  return vir_build_take (build,
                         g_strdup_printf (change > 0 ? _ ("%s changes %u services; %s gains most, %s")
                                                     : _ ("%s changes %u services; %s loses most, %s"),
                                          data->right, n, most->name, vir_build_money (build, ABS (change))));
}

/* What belongs to no service that is shown. */
static const char *
write_note (Making *m)
{
  const VirServices *services = &m->services;
  g_autofree char   *amount = NULL;

  if (services->n_elsewhere == 0 || m->by_year)
    return NULL;
  amount = vir_money_format (ABS (services->elsewhere), VIR_FORMAT_PLAIN, VIR_MONEY_WORDS);
  /* Translators: a number of changes, an amount */
  return vir_build_take (&m->build,
                         g_strdup_printf (services->elsewhere >= 0
                                            ? ngettext ("%u change, %s more in all, is in services whose budget is not given.",
                                                        "%u changes, %s more in all, are in services whose budget is not given.",
                                                        services->n_elsewhere)
                                            : ngettext ("%u change, %s less in all, is in services whose budget is not given.",
                                                        "%u changes, %s less in all, are in services whose budget is not given.",
                                                        services->n_elsewhere),
                                          services->n_elsewhere, amount));
}

static const char *
find_refusal (Making             *m,
              const VirSlopeData *data)
{
  guint n_known = 0;

  for (guint i = 0; i < data->n_lines; i++)
    n_known += vir_slope_is_known (&data->lines[i]) ? 1 : 0;
  if (data->n_lines == 0 || (n_known == 0 && !m->by_year))
    /* Translators: a year */
    return vir_build_take (&m->build,
                           g_strdup_printf (_ ("No service budget is known for %s: the document needs lines with their amounts "
                                               "(lines: amounts), or departments with their figure (heads: figure)."),
                                            vir_build_year (&m->build, m->year)));
  if (n_known == 0)
    return vir_build_take (&m->build,
                           g_strdup (_ ("There is no amendment, and the service budgets of the year before are not given: the "
                                        "document needs them to be compared (lines: before).")));
  if (m->package != NULL && !has_change (&m->services))
    /* Translators: a package */
    return vir_build_take (&m->build,
                           g_strdup_printf (_ ("%s changes none of the services whose budget the document gives: the packages "
                                               "chart shows what it does."),
                                            m->package->name));
  return NULL;
}

/**
 * vir_slope_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of service budgets before and after one package.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_slope_chart_build (const VirOutlook  *outlook,
                       const VirChartAsk *ask)
{
  Making             m = { .year = vir_build_ask_year (outlook, ask) };
  int                first = outlook->years.first + (int) m.year;
  g_autoptr (GArray) lines = NULL;
  VirSlopeData       data = { 0 };
  gint64             largest = 0;
  gboolean           illustrative = FALSE;
  const char        *refusal;
  VirChartHead       head;
  VirChartSpec      *spec;

  vir_build_init (&m.build, outlook, ask);
  choose (&m);
  /* Only the first year has a year before in the document. */
  if (m.by_year)
    {
      m.year = 0;
      first = outlook->years.first;
      take_services (&m, outlook);
    }
  lines = list_lines (&m, &largest, &illustrative);
  data.lines = (const VirSlopeLine *) (gconstpointer) lines->data;
  data.n_lines = lines->len;
  data.left = m.by_year ? vir_build_take (&m.build, vir_year_format (first - 1)) : _ ("Published budget");
  data.right = m.by_year ? vir_build_year (&m.build, 0) : m.package != NULL ? m.package->name : _ ("Budget as amended");
  data.colour = m.package != NULL ? m.package->colour : 0;
  data.elsewhere = m.services.elsewhere;
  data.n_elsewhere = m.services.n_elsewhere;
  refusal = find_refusal (&m, &data);
  head = vir_build_head (&m.build,
                         refusal != NULL ? _ ("Service budgets cannot be compared") : write_title (&m, &data),
                         _ ("Net budget of each service"), largest, m.by_year ? first - 1 : first, first, illustrative);
  head.note = write_note (&m);
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_slope_chart_class, &head, refusal)
                         : vir_slope_chart_new (&head, &data);
  vir_services_clear (&m.services);
  vir_build_clear (&m.build);
  return spec;
}
