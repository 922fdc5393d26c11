/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page's chart is the one that a paper would have from the same outlook. */

#include "config.h"

#include "vir-page-charts.h"

#include "vir-bars-chart.h"
#include "vir-bridge-chart.h"
#include "vir-chart-study.h"
#include "vir-chart-titles.h"
#include "vir-gap-chart.h"
#include "vir-packages-chart.h"
#include "vir-settings.h"

/* The document's fingerprint is left to exports: it takes writing the whole document. */
static VirChartAsk
ask_for (const char        *name,
         const char *const *amendments)
{
  return (VirChartAsk){
    .format = vir_settings_get_number_format (),
    .document = name,
    .neutral = g_settings_get_boolean (vir_settings_get (), "neutral-mode"),
    .amendments = amendments,
  };
}

/* With the title that was written for it, if one was. */
static VirChartSpec *
build (VirWorkspace        *workspace,
       const VirChartClass *klass,
       VirChartAsk         *ask)
{
  ask->title = vir_chart_titles_get (workspace, klass, ask);
  return vir_chart_build (klass, vir_workspace_get_outlook (workspace), ask);
}

static char *
file_name (VirWorkspace *workspace)
{
  GFile *file = vir_workspace_get_file (workspace);

  return file != NULL ? g_file_get_basename (file) : NULL;
}

/* The only day that a chart of the window knows and a file does not: a file is the same on every day. */
static guint32
today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate                 date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (now), (GDateMonth) g_date_time_get_month (now),
                  (GDateYear) g_date_time_get_year (now));
  return g_date_get_julian (&date);
}

/**
 * vir_page_chart:
 * @workspace: a workspace
 * @klass: a kind of chart
 * @outlook: the budget
 * @choice: what is chosen of it
 *
 * Returns: (transfer full): the chart as it is chosen, or why it cannot be drawn
 */
VirChartSpec *
vir_page_chart (VirWorkspace         *workspace,
                const VirChartClass  *klass,
                VirOutlook           *outlook,
                const VirChartChoice *choice)
{
  g_autofree char *name = file_name (workspace);
  VirChartAsk      settings = ask_for (name, NULL);
  VirChartAsk      ask = vir_chart_choice_ask (choice);

  ask.format = settings.format;
  ask.document = settings.document;
  ask.neutral = settings.neutral;
  ask.today = today ();
  ask.given = vir_chart_study_get (workspace);
  ask.title = vir_chart_titles_get (workspace, klass, &ask);
  return vir_chart_build (klass, outlook, &ask);
}

/**
 * vir_page_gap_curve:
 * @workspace: a workspace
 * @year: index of a year
 *
 * Returns: (transfer full) (nullable): the gap against the savings taken, with every amendment
 */
VirChartSpec *
vir_page_gap_curve (VirWorkspace *workspace,
                    guint         year)
{
  g_autofree char     *name = file_name (workspace);
  VirChartAsk      ask = ask_for (name, NULL);

  ask.year = (int) year;
  return build (workspace, &vir_gap_chart_class, &ask);
}

/**
 * vir_page_packages:
 * @workspace: a workspace
 * @amendment: (nullable): id of the amendment to show; %NULL for all
 *
 * Returns: (transfer full) (nullable): how packages are paid for and what they pay for
 */
VirChartSpec *
vir_page_packages (VirWorkspace *workspace,
                   const char   *amendment)
{
  g_autofree char     *name = file_name (workspace);
  const char *const    one[] = { amendment, NULL };
  VirChartAsk      ask = ask_for (name, amendment != NULL ? one : NULL);

  return build (workspace, &vir_packages_chart_class, &ask);
}

/**
 * vir_page_gap_bars:
 * @workspace: a workspace
 *
 * Returns: (transfer full) (nullable): the gap of each year, published and with every amendment
 */
VirChartSpec *
vir_page_gap_bars (VirWorkspace *workspace)
{
  g_autofree char     *name = file_name (workspace);
  VirChartAsk      ask = ask_for (name, NULL);

  return build (workspace, &vir_bars_chart_class, &ask);
}

/**
 * vir_page_bridge:
 * @workspace: a workspace
 *
 * Returns: (transfer full) (nullable): the way from last year's net budget to this one's
 */
VirChartSpec *
vir_page_bridge (VirWorkspace *workspace)
{
  g_autofree char     *name = file_name (workspace);
  VirChartAsk      ask = ask_for (name, NULL);

  return build (workspace, &vir_bridge_chart_class, &ask);
}

/**
 * vir_page_set_title:
 * @workspace: a workspace
 * @spec: the chart of a page
 * @year: index of its year, 0 if it was not chosen
 * @amendment: (nullable): the amendment it was asked for
 * @title: (nullable): a title; %NULL for the one that the figures give
 *
 * Keeps the title that was written for a chart of the functions above, which must then be built anew.
 */
void
vir_page_set_title (VirWorkspace       *workspace,
                    const VirChartSpec *spec,
                    guint               year,
                    const char         *amendment,
                    const char         *title)
{
  const char *const one[] = { amendment, NULL };
  VirChartAsk       ask = ask_for (NULL, amendment != NULL ? one : NULL);

  ask.year = (int) year;
  vir_chart_titles_set (workspace, spec->klass, &ask, title);
}

/**
 * vir_page_show_chart:
 * @workspace: a workspace
 * @view: a view
 * @spec: (nullable): the chart of a page
 * @year: index of its year, 0 if it was not chosen
 * @amendment: (nullable): the amendment it was asked for
 *
 * Shows a chart of the functions above, with a word where its title was written for other figures.
 */
void
vir_page_show_chart (VirWorkspace       *workspace,
                     VirChartView       *view,
                     const VirChartSpec *spec,
                     guint               year,
                     const char         *amendment)
{
  const char *const one[] = { amendment, NULL };
  VirChartAsk       ask = ask_for (NULL, amendment != NULL ? one : NULL);
  g_autofree char  *figures = NULL;

  ask.year = (int) year;
  vir_chart_view_set_stem (view, vir_workspace_get_title (workspace));
  vir_chart_view_set_spec (view, spec);
  if (spec != NULL)
    figures = vir_chart_titles_check (workspace, spec->klass, &ask, vir_workspace_get_outlook (workspace));
  vir_chart_view_set_figures_title (view, figures);
}
