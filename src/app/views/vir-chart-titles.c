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

/* A title, and what the figures said when it was written; %NULL until that is asked for. */
typedef struct
{
  char *title;
  char *figures;
} Written;

static void
written_free (gpointer data)
{
  Written *written = data;

  g_free (written->title);
  g_free (written->figures);
  g_free (written);
}

static GHashTable *
titles_of (VirWorkspace *workspace)
{
  GObject    *document = G_OBJECT (vir_workspace_get_document (workspace));
  GHashTable *titles = g_object_get_data (document, TITLES);

  if (titles == NULL)
    {
      titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, written_free);
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
  Written         *written = g_hash_table_lookup (titles_of (workspace), key);

  return written != NULL ? written->title : NULL;
}

/**
 * vir_chart_titles_check:
 * @workspace: a workspace
 * @klass: a kind of chart
 * @ask: how it is built
 * @outlook: what it is built from
 *
 * Looks whether the figures still say what they said when a title was written; first asked right after that.
 *
 * Returns: (transfer full) (nullable): the title that the figures give now, if it is another one than then
 */
char *
vir_chart_titles_check (VirWorkspace        *workspace,
                        const VirChartClass *klass,
                        const VirChartAsk   *ask,
                        const VirOutlook    *outlook)
{
  g_autofree char         *key = key_of (klass, ask);
  Written                 *written = g_hash_table_lookup (titles_of (workspace), key);
  VirChartAsk              plain = *ask;
  g_autoptr (VirChartSpec) spec = NULL;

  if (written == NULL)
    return NULL;
  plain.title = NULL;
  spec = vir_chart_build (klass, outlook, &plain);
  if (written->figures == NULL)
    written->figures = g_strdup (spec->head.title);
  return g_strcmp0 (written->figures, spec->head.title) != 0 ? g_strdup (spec->head.title) : NULL;
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
    {
      Written *written = g_new0 (Written, 1);

      written->title = g_strdup (title);
      g_hash_table_insert (titles_of (workspace), key_of (klass, ask), written);
    }
  else
    {
      g_autofree char *key = key_of (klass, ask);

      g_hash_table_remove (titles_of (workspace), key);
    }
}
