/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds all charts first, since that takes next to no time, so that it is known how many there will be; then
 * writes one after the other. What was stopped or failed half-way leaves no part of a chart behind. */

#include "config.h"

#include "vir-paper-charts.h"

#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-error.h"
#include "vir-fingerprint.h"
#include "vir-paper-chart.h"
#include "vir-paper-table.h"
#include "vir-paper-words.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

static void
free_chart (gpointer data)
{
  VirPaperChart *chart = data;

  vir_chart_spec_unref (chart->spec);
  g_free (chart->word);
  g_free (chart->name);
  g_free (chart->heading);
  g_free (chart->no_room);
  g_free (chart);
}

/* The list */

typedef struct
{
  const VirOutlook *outlook;
  VirChartAsk       ask;
  gboolean          numbered;
  VirPaperTitle     title;
  gpointer          user_data;
  GPtrArray        *charts;
} Lister;

/* Numbers are those of the pictures that there are, without a gap. */
static void
number_chart (VirPaperChart *chart,
              guint          number)
{
  g_free (chart->name);
  if (number > 0 && chart->spec->refusal == NULL)
    chart->name = g_strdup_printf ("%02u-%s", number, chart->word);
  else
    chart->name = g_strdup (chart->word);
}

/* What cannot be drawn in any form is said once. */
static gboolean
is_said (const GPtrArray     *charts,
         const VirPaperChart *chart)
{
  for (guint i = 0; chart->spec->refusal != NULL && i < charts->len; i++)
    {
      const VirPaperChart *other = g_ptr_array_index (charts, i);

      if (g_strcmp0 (other->spec->refusal, chart->spec->refusal) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Many years may have no room on the usual page: then that is said, and no number is given for it. */
static VirChartSpec *
make_spec (const Lister        *lister,
           const VirChartClass *klass)
{
  const VirExportOptions   usual = VIR_EXPORT_OPTIONS_INIT;
  g_autoptr (VirChartSpec) spec = vir_paper_chart_new (klass, lister->outlook, &lister->ask);
  g_autoptr (GError) error = NULL;

  if (spec->refusal != NULL || lister->ask.year >= 0 || vir_chart_export_fits (spec, &usual, &error))
    return g_steal_pointer (&spec);
  return vir_chart_spec_new_refused (klass, &spec->head, error->message);
}

/* Of all years only one can be drawn: that is the chart of one year again. */
static gboolean
is_one_year (const Lister        *lister,
             const VirChartClass *klass,
             const VirChartSpec  *spec)
{
  return lister->ask.year < 0 && !klass->has_panels && spec->klass == klass && spec->refusal == NULL;
}

static void
add_chart (Lister              *lister,
           const VirChartClass *klass,
           const char          *form,
           const char          *form_title)
{
  VirPaperChart *chart = g_new0 (VirPaperChart, 1);

  if (lister->title != NULL)
    lister->ask.title = lister->title (klass, &lister->ask, lister->user_data);
  chart->spec = make_spec (lister, klass);
  chart->heading = form_title != NULL ? g_strconcat (_(klass->title), ", ", form_title, NULL) : g_strdup (_(klass->title));
  chart->word = form != NULL ? g_strconcat (klass->name, "-", form, NULL) : g_strdup (klass->name);
  number_chart (chart, lister->numbered ? vir_paper_charts_count (lister->charts) + 1 : 0);
  if (form != NULL && (is_said (lister->charts, chart) || is_one_year (lister, klass, chart->spec)))
    free_chart (chart);
  else
    g_ptr_array_add (lister->charts, chart);
}

static void
add_kind (Lister              *lister,
          const VirChartClass *klass)
{
  lister->ask.form = 0;
  lister->ask.year = 0;
  add_chart (lister, klass, NULL, NULL);
  for (guint i = 1; i < klass->n_forms; i++)
    {
      lister->ask.form = i;
      add_chart (lister, klass, klass->forms[i].name, _(klass->forms[i].title));
    }
  if ((klass->asks & VIR_ASK_BY_YEAR) == 0 || lister->outlook->years.n < 2)
    return;
  lister->ask.form = 0;
  lister->ask.year = VIR_CHART_ALL_YEARS;
  add_chart (lister, klass, "by-year", _("all years"));
}

/**
 * vir_paper_charts_list:
 * @outlook: the budget without amendments, on the basis wanted
 * @ask: what all are asked with; its year and form are not looked at
 * @numbered: whether names begin with a number
 * @title: (nullable): finds titles that were written over
 * @user_data: for @title
 *
 * Makes every chart that there is: each kind in each form, and with a panel for each year where it has them.
 *
 * Returns: (transfer full) (element-type VirPaperChart): the charts, those that cannot be drawn too
 */
GPtrArray *
vir_paper_charts_list (const VirOutlook  *outlook,
                       const VirChartAsk *ask,
                       gboolean           numbered,
                       VirPaperTitle      title,
                       gpointer           user_data)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);
  Lister lister = { outlook, *ask, numbered, title, user_data, g_ptr_array_new_with_free_func (free_chart) };
  /* It takes writing the whole document: once for all. */
  g_autofree char *version = vir_fingerprint (outlook->input);

  lister.ask.version = version;
  for (guint i = 0; i < n; i++)
    add_kind (&lister, classes[i]);
  return lister.charts;
}

/**
 * vir_paper_charts_count:
 * @charts: (element-type VirPaperChart): charts
 *
 * Returns: how many can be drawn
 */
guint
vir_paper_charts_count (const GPtrArray *charts)
{
  guint n = 0;

  for (guint i = 0; i < charts->len; i++)
    n += ((const VirPaperChart *) g_ptr_array_index (charts, i))->spec->refusal == NULL;
  return n;
}

/* Writing */

static const char *
ending_of (const VirExportOptions *options)
{
  switch (options->format)
    {
    case VIR_CHART_FORMAT_SVG:
      return "svg";
    case VIR_CHART_FORMAT_PDF:
      return "pdf";
    case VIR_CHART_FORMAT_CSV:
      return "csv";
    case VIR_CHART_FORMAT_TXT:
      return "txt";
    case VIR_CHART_FORMAT_BY_NAME:
    case VIR_CHART_FORMAT_PNG:
    default:
      return "png";
    }
}

/* The names of one chart's files: the picture, and what belongs beside it. */
static void
list_files (const VirPaperChart    *chart,
            const VirExportOptions *options,
            GPtrArray              *files)
{
  g_ptr_array_add (files, g_strconcat (chart->name, ".", ending_of (options), NULL));
  if (!options->side_files)
    return;
  g_ptr_array_add (files, g_strconcat (chart->name, ".csv", NULL));
  g_ptr_array_add (files, g_strconcat (chart->name, ".txt", NULL));
}

static void
remove_files (const char      *folder,
              const GPtrArray *files)
{
  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (files, i), NULL);

      g_unlink (path);
    }
}

static GPtrArray *
list_missing (const char      *folder,
              const GPtrArray *files)
{
  GPtrArray *missing = g_ptr_array_new ();

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (files, i), NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        g_ptr_array_add (missing, g_ptr_array_index (files, i));
    }
  return missing;
}

/* A chart is there with all that belongs to it, or not at all; one that has no room in the size asked for is left
 * out. */
static gboolean
write_chart (VirPaperChart          *chart,
             const VirExportOptions *options,
             const char             *folder,
             GCancellable           *cancellable,
             GPtrArray              *files,
             GError                **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) missing = NULL;
  g_autoptr (GError) local = NULL;
  g_autofree char *path = NULL;

  list_files (chart, options, names);
  missing = list_missing (folder, names);
  path = g_build_filename (folder, g_ptr_array_index (names, 0), NULL);
  g_clear_pointer (&chart->no_room, g_free);
  if (!vir_chart_export (chart->spec, path, options, &local))
    {
      remove_files (folder, missing);
      if (!g_error_matches (local, VIR_ERROR, VIR_ERROR_LIMIT))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      chart->no_room = g_strdup (local->message);
      return TRUE;
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      remove_files (folder, missing);
      return FALSE;
    }
  for (guint i = 0; i < names->len; i++)
    g_ptr_array_add (files, g_strdup (g_ptr_array_index (names, i)));
  return TRUE;
}

static void
report_progress (const VirPaperWatch *watch,
                 guint                done,
                 guint                total,
                 const char          *name)
{
  if (watch != NULL && watch->progress != NULL)
    watch->progress (done, total, name, watch->user_data);
}

/**
 * vir_paper_charts_write:
 * @charts: (element-type VirPaperChart): charts
 * @options: how to write them
 * @folder: a folder that is there
 * @watch: (nullable): who follows
 * @files: (element-type utf8): the names of the files that were written are added to it
 * @error: return location for an error, %G_IO_ERROR_CANCELLED where it was stopped
 *
 * Writes those charts that can be drawn. What is written when it is stopped or fails stays, each chart whole.
 *
 * Returns: whether all were written
 */
gboolean
vir_paper_charts_write (const GPtrArray        *charts,
                        const VirExportOptions *options,
                        const char             *folder,
                        const VirPaperWatch    *watch,
                        GPtrArray              *files,
                        GError                **error)
{
  GCancellable *cancellable = watch != NULL ? watch->cancellable : NULL;
  guint         total = vir_paper_charts_count (charts);
  guint         done = 0;
  guint         drawn = 0;

  for (guint i = 0; i < charts->len; i++)
    {
      VirPaperChart *chart = g_ptr_array_index (charts, i);

      if (chart->spec->refusal != NULL)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      report_progress (watch, done, total, chart->heading);
      number_chart (chart, strcmp (chart->name, chart->word) != 0 ? drawn + 1 : 0);
      if (!write_chart (chart, options, folder, cancellable, files, error))
        return FALSE;
      drawn += chart->no_room == NULL;
      done++;
    }
  report_progress (watch, done, total, NULL);
  return TRUE;
}

/* The index */

/* What a reader of the picture ought to know. */
static void
append_findings (const VirPaperChart    *chart,
                 const VirExportOptions *options,
                 GString                *page)
{
  g_autoptr (VirChartLint) lint = vir_chart_export_lint (chart->spec, options);

  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    {
      const VirLintFinding *finding = vir_chart_lint_nth (lint, i);
      g_autofree char *words = g_strdup_printf ("%s %s", finding->reason, finding->alternative);
      g_autofree char *escaped = vir_paper_markdown_text (words);

      g_string_append_printf (page, "%s\n\n", escaped);
    }
}

static void
append_chart (const VirPaperChart    *chart,
              const VirExportOptions *options,
              GString                *page)
{
  gboolean         linked = options->format == VIR_CHART_FORMAT_PDF;
  g_autofree char *title = vir_paper_markdown_text (chart->spec->head.title);
  g_autofree char *subtitle = vir_paper_markdown_text (chart->spec->head.subtitle);
  g_autofree char *kind = vir_paper_markdown_text (chart->heading);
  g_autofree char *words = vir_chart_describe (chart->spec);
  g_autofree char *description = vir_paper_markdown_text (words);

  g_string_append_printf (page, "\n### %s\n\n*%s*\n\n", title, kind);
  if (options->bare)
    g_string_append_printf (page, "%s\n\n", subtitle);
  /* A page can show a picture, but not a PDF. */
  if (linked)
    g_string_append_printf (page, "[%s](%s.%s)\n\n", description, chart->name, ending_of (options));
  else
    g_string_append_printf (page, "![%s](%s.%s)\n\n", description, chart->name, ending_of (options));
  append_findings (chart, options, page);
  if (!options->side_files)
    return;
  g_string_append_printf (page, _("[Figures](%s.csv), [description](%s.txt)"), chart->name, chart->name);
  g_string_append_c (page, '\n');
}

/**
 * vir_paper_charts_append:
 * @charts: (element-type VirPaperChart): charts
 * @options: how they are written
 * @page: a page of Markdown
 *
 * Appends each chart with its title and what its picture says; one that cannot be drawn says why.
 */
void
vir_paper_charts_append (const GPtrArray        *charts,
                         const VirExportOptions *options,
                         GString                *page)
{
  for (guint i = 0; i < charts->len; i++)
    {
      const VirPaperChart *chart = g_ptr_array_index (charts, i);
      const char          *refusal = chart->no_room != NULL ? chart->no_room : chart->spec->refusal;

      if (refusal == NULL)
        append_chart (chart, options, page);
      else
        {
          g_autofree char *heading = vir_paper_markdown_text (chart->heading);
          g_autofree char *why = vir_paper_markdown_text (refusal);

          g_string_append_printf (page, "\n### %s\n\n%s\n", heading, why);
        }
    }
}

/**
 * vir_paper_make_folder:
 * @folder: a path
 * @error: return location for an error
 *
 * Makes a folder, and those it is in, where it is not there.
 *
 * Returns: whether it is there
 */
gboolean
vir_paper_make_folder (const char *folder,
                       GError    **error)
{
  g_autofree char *name = g_filename_display_name (folder);
  int              code;

  errno = 0;
  if (g_mkdir_with_parents (folder, 0777) == 0 && g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;

  code = errno != 0 ? errno : ENOTDIR;
  g_set_error (error, VIR_ERROR, VIR_ERROR_IO, _("%s: the folder cannot be made: %s"), name, g_strerror (code));
  return FALSE;
}

static gboolean
write_index (const VirOutlook       *outlook,
             const GPtrArray        *charts,
             const VirExportOptions *options,
             const char             *folder,
             GError                **error)
{
  g_autofree char *title = vir_paper_title (outlook);
  g_autofree char *heading = vir_paper_markdown_text (title);
  g_autofree char *basis = vir_paper_basis_line (outlook, FALSE);
  g_autofree char *path = g_build_filename (folder, "index.md", NULL);
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GString) page = g_string_new (NULL);
  g_autoptr (GError) local = NULL;

  g_string_append_printf (page, "# %s\n\n%s\n", heading, basis);
  vir_paper_charts_append (charts, options, page);
  if (g_file_set_contents_full (path, page->str, (gssize) page->len, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &local))
    return TRUE;
  g_set_error (error, VIR_ERROR, VIR_ERROR_IO, _("%s could not be written: %s"), name, local->message);
  return FALSE;
}

/**
 * vir_paper_charts_export:
 * @outlook: the budget that they are of
 * @charts: (element-type VirPaperChart): charts
 * @options: how to write them; a format must be named
 * @folder: a folder; it is made where it is not there, and files of the same names are replaced
 * @watch: (nullable): who follows
 * @error: return location for an error
 *
 * Writes every chart that can be drawn, and index.md, which shows them all and says why the
 * others could not be drawn.
 *
 * Returns: (transfer full) (element-type utf8): the names of the files, or %NULL where it was stopped or failed
 */
GPtrArray *
vir_paper_charts_export (const VirOutlook       *outlook,
                         const GPtrArray        *charts,
                         const VirExportOptions *options,
                         const char             *folder,
                         const VirPaperWatch    *watch,
                         GError                **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);

  if (!vir_paper_make_folder (folder, error))
    return NULL;
  if (!vir_paper_charts_write (charts, options, folder, watch, files, error) ||
      !write_index (outlook, charts, options, folder, error))
    return NULL;
  g_ptr_array_add (files, g_strdup ("index.md"));
  return g_steal_pointer (&files);
}
