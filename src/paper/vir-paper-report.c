/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes the report's files one after the other. The same document gives the same bytes. */

#include "config.h"

#include "vir-paper-report.h"

#include "vir-paper-compare.h"
#include "vir-paper-findings.h"
#include "vir-paper-json.h"
#include "vir-paper-show.h"
#include "vir-paper-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct
{
  const VirPaperPackages *packages;
  const char *document;
  const VirChartGiven *given;
  const char *folder;
  GPtrArray  *files;   /* names, in the order of writing */
  GString    *gallery; /* Markdown: the pictures with their descriptions */
} Report;

static gboolean
write_file (Report     *report,
            const char *name,
            const char *text,
            GError    **error)
{
  g_autofree char *path = g_build_filename (report->folder, name, NULL);

  if (!g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0666, error))
    return FALSE;

  g_ptr_array_add (report->files, g_strdup (name));
  return TRUE;
}

/* The pictures of the report go into its own index. */
static gboolean
write_charts (Report              *report,
              const VirPaperWatch *watch,
              GError             **error)
{
  const VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;
  const VirChartAsk      ask = { .document = report->document, .given = report->given };
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (report->packages->outlooks[0], &ask, FALSE, NULL, NULL);

  if (!vir_paper_charts_write (charts, &options, report->folder, watch, report->files, error))
    return FALSE;
  vir_paper_charts_append (charts, &options, report->gallery);
  return TRUE;
}

static gboolean
write_texts (Report  *report,
             GError **error)
{
  const VirOutlook *budget = report->packages->outlooks[0];
  g_autoptr (VirPaperTable) detail = vir_paper_compare_detail (report->packages);
  const struct
  {
    const char *name;
    char       *text;
  } files[] = {
    { "show.txt", vir_paper_show_text (budget) },
    { "show.csv", vir_paper_show_csv (budget) },
    { "show.json", vir_paper_json_show (budget) },
    { "compare.txt", vir_paper_compare_text (report->packages) },
    { "compare.csv", vir_paper_table_write (detail, VIR_PAPER_CSV) },
    { "compare.json", vir_paper_json_compare (report->packages) },
    { "findings.txt", vir_paper_findings (budget, NULL, VIR_PAPER_TEXT) },
    { "findings.csv", vir_paper_findings (budget, NULL, VIR_PAPER_CSV) },
  };
  gboolean written = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      written = written && write_file (report, files[i].name, files[i].text, error);
      g_free (files[i].text);
    }

  return written;
}

static void
append_heading (GString    *page,
                const char *heading)
{
  g_string_append_printf (page, "\n## %s\n", heading);
}

/* An address that can be followed, where it is one. */
static void
append_address (GString    *page,
                const char *address)
{
  g_autofree char *plain = vir_paper_plain_text (address);
  g_autofree char *words = vir_paper_markdown_text (plain);
  gboolean         link = (g_str_has_prefix (plain, "https://") || g_str_has_prefix (plain, "http://")) &&
                  strpbrk (plain, " <>") == NULL;

  g_string_append_printf (page, link ? ", <%s>" : ", %s", link ? plain : words);
}

static void
append_sources (GString        *page,
                const VirInput *input)
{
  if (vir_input_count (input, VIR_KIND_SOURCE) == 0)
    return;

  append_heading (page, _("Sources"));
  g_string_append_c (page, '\n');
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_SOURCE); i++)
    {
      const VirSourceRecord *source = vir_input_nth (input, VIR_KIND_SOURCE, i);
      g_autofree char       *title = vir_paper_record_title (source);
      g_autofree char       *escaped = vir_paper_markdown_text (title);

      g_string_append_printf (page, "- %s", escaped);
      if (source->publisher)
        {
          g_autofree char *plain = vir_paper_plain_text (source->publisher);
          g_autofree char *publisher = vir_paper_markdown_text (plain);

          g_string_append_printf (page, ", %s", publisher);
        }
      if (source->address)
        append_address (page, source->address);
      g_string_append_c (page, '\n');
    }
}

static gboolean
write_index (Report  *report,
             GError **error)
{
  const VirOutlook *budget = report->packages->outlooks[0];
  g_autofree char  *title = vir_paper_title (budget);
  g_autofree char  *heading = vir_paper_markdown_text (title);
  g_autofree char  *basis = vir_paper_basis_line (budget, FALSE);
  g_autofree char  *findings = vir_paper_findings (budget, NULL, VIR_PAPER_MARKDOWN);
  g_autofree char  *summary = vir_paper_findings_summary (budget, NULL);
  g_autoptr (VirPaperTable) years = vir_paper_show_years (budget);
  g_autoptr (VirPaperTable) tax = vir_paper_show_tax (budget);
  g_autoptr (VirPaperTable) statutory = vir_paper_show_statutory (budget);
  g_autoptr (VirPaperTable) reserves = vir_paper_show_reserves (budget);
  g_autoptr (VirPaperTable) gaps = vir_paper_compare_gaps (report->packages);
  g_autoptr (VirPaperTable) sides = vir_paper_compare_sides (report->packages);
  g_autoptr (GString) page = g_string_new (NULL);

  g_string_append_printf (page, "# %s\n\n%s\n", heading, basis);
  append_heading (page, _("The budget"));
  vir_paper_table_append (years, page, VIR_PAPER_MARKDOWN);
  vir_paper_table_append (tax, page, VIR_PAPER_MARKDOWN);
  vir_paper_table_append (statutory, page, VIR_PAPER_MARKDOWN);
  vir_paper_table_append (reserves, page, VIR_PAPER_MARKDOWN);
  append_heading (page, _("The amendments"));
  vir_paper_table_append (gaps, page, VIR_PAPER_MARKDOWN);
  vir_paper_table_append (sides, page, VIR_PAPER_MARKDOWN);
  append_heading (page, _("Charts"));
  g_string_append (page, report->gallery->str);
  append_heading (page, _("Findings"));
  g_string_append_printf (page, "\n%s\n\n%s", summary, findings);
  append_sources (page, budget->input);
  return write_file (report, "index.md", page->str, error);
}

/**
 * vir_paper_report_write:
 * @input: a document
 * @document: its file name, for source lines
 * @basis: on whose figures
 * @given: (nullable): what charts draw beside the budget
 * @folder: a folder; it is made where it is not there, and files of the same names are replaced
 * @watch: (nullable): who follows
 * @error: return location for an error, which names the file or folder
 *
 * Writes index.md, the tables as text, CSV and JSON, and every chart with its figures and its
 * description.
 *
 * Returns: (transfer full) (element-type utf8): the names of the files, or %NULL where one could not be
 *   written
 */
GPtrArray *
vir_paper_report_write (VirInput            *input,
                        const char          *document,
                        VirBasis             basis,
                        const VirChartGiven *given,
                        const char          *folder,
                        const VirPaperWatch *watch,
                        GError             **error)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, basis);
  g_autoptr (VirPaperPackages) packages = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) gallery = g_string_new (NULL);
  Report report;

  if (!vir_paper_make_folder (folder, error))
    return NULL;

  packages = vir_paper_packages_new (input, stance);
  report = (Report){ packages, document, given, folder, files, gallery };
  if (!write_charts (&report, watch, error) || !write_texts (&report, error) || !write_index (&report, error))
    return NULL;

  return g_steal_pointer (&files);
}
