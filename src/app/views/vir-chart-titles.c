/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Kept with the document object, so that another document in the same window begins without any. */

#include "config.h"

#include "vir-chart-titles.h"

#define TITLES "vir-chart-titles"

/* The same chart is the same kind asked the same; how figures are written does not matter. */
static char *
key_of (const VirChartClass *klass,
        const VirChartAsk   *ask)
{
  g_autofree char *amendments = ask->amendments != NULL ? g_strjoinv (" ", (char **) ask->amendments) : g_strdup ("*");

  return g_strdup_printf ("%s %d %u %d [%s] %s", klass->name, ask->year, ask->form, (int) ask->order, amendments,
                          ask->record != NULL ? ask->record : "");
}

static GHashTable *
titles_of (VirWorkspace *workspace)
{
  GObject    *document = G_OBJECT (vir_workspace_get_document (workspace));
  GHashTable *titles = g_object_get_data (document, TITLES);

  if (titles == NULL)
    {
      titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
      g_object_set_data_full (document, TITLES, titles, (GDestroyNotify) g_hash_table_unref);
    }
  return titles;
}

/**
 * vir_chart_titles_get:
 * @workspace: a workspace
 * @klass: a kind of chart
 * @ask: how it is built
 *
 * Returns: (nullable): the title that was written for a chart, for #VirChartAsk
 */
const char *
vir_chart_titles_get (VirWorkspace        *workspace,
                      const VirChartClass *klass,
                      const VirChartAsk   *ask)
{
  g_autofree char *key = key_of (klass, ask);

  return g_hash_table_lookup (titles_of (workspace), key);
}

/**
 * vir_chart_titles_set:
 * @workspace: a workspace
 * @klass: a kind of chart
 * @ask: how it is built
 * @title: (nullable): a title; %NULL for the one that the figures give
 *
 * Keeps a title while the document is open.
 */
void
vir_chart_titles_set (VirWorkspace        *workspace,
                      const VirChartClass *klass,
                      const VirChartAsk   *ask,
                      const char          *title)
{
  if (title != NULL)
    g_hash_table_insert (titles_of (workspace), key_of (klass, ask), g_strdup (title));
  else
    {
      g_autofree char *key = key_of (klass, ask);

      g_hash_table_remove (titles_of (workspace), key);
    }
}
