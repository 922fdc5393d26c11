/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of findings: grouped by what they are about for people, one row each for a spreadsheet. */

#include "config.h"

#include "vir-paper-findings.h"

#include "vir-check.h"
#include "vir-finding-text.h"
#include "vir-paper-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * vir_paper_concerns:
 * @finding: a finding
 * @amendment: (nullable): id of an amendment; %NULL for any
 *
 * Returns: whether the finding belongs to that amendment or, belonging to none, names it
 */
gboolean
vir_paper_concerns (const VirFinding *finding,
                    const char       *amendment)
{
  if (!amendment)
    return TRUE;

  if (finding->amendment)
    return g_strcmp0 (finding->amendment, amendment) == 0;

  return g_strcmp0 (finding->other, amendment) == 0 ||
         (finding->kind == VIR_KIND_AMENDMENT && g_strcmp0 (finding->subject, amendment) == 0);
}

/**
 * vir_paper_count_findings:
 * @outlook: an outlook
 * @amendment: (nullable): id of an amendment; %NULL for all findings
 * @severity: how much they weigh
 *
 * Returns: how many there are
 */
guint
vir_paper_count_findings (const VirOutlook *outlook,
                          const char       *amendment,
                          VirSeverity       severity)
{
  guint n = 0;

  for (guint i = 0; i < outlook->n_findings; i++)
    if (vir_finding_severity (&outlook->findings[i]) == severity &&
        vir_paper_concerns (&outlook->findings[i], amendment))
      n++;

  return n;
}

/**
 * vir_paper_findings_summary:
 * @outlook: an outlook
 * @amendment: (nullable): id of an amendment; %NULL for all findings
 *
 * Counts the findings in words, "1 objection, 2 warnings, no notes" without what there is none of.
 *
 * Returns: (transfer full): the words
 */
char *
vir_paper_findings_summary (const VirOutlook *outlook,
                            const char       *amendment)
{
  guint objections = vir_paper_count_findings (outlook, amendment, VIR_SEVERITY_OBJECTION);
  guint warnings = vir_paper_count_findings (outlook, amendment, VIR_SEVERITY_WARNING);
  guint notes = vir_paper_count_findings (outlook, amendment, VIR_SEVERITY_NOTE);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (objections > 0)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("%u objection", "%u objections", objections), objections));
  if (warnings > 0)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("%u warning", "%u warnings", warnings), warnings));
  if (notes > 0)
    g_ptr_array_add (words, g_strdup_printf (ngettext ("%u note", "%u notes", notes), notes));
  if (words->len == 0)
    return g_strdup (_("No findings"));

  g_ptr_array_add (words, NULL);
  return g_strjoinv (", ", (char **) words->pdata);
}

static char *
write_table (const VirOutlook *outlook,
             const char       *amendment)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (vir_paper_format (outlook->input));
  const char *const heads[] = { "severity", "code", "kind", "subject", "amendment", "other", "year", "figure", "words", "rule" };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    vir_paper_table_add_column (table, heads[i], FALSE);

  for (guint i = 0; i < outlook->n_findings; i++)
    {
      const VirFinding *finding = &outlook->findings[i];
      g_autofree char *words = NULL, *figure = NULL, *year = NULL;

      if (!vir_paper_concerns (finding, amendment))
        continue;

      words = vir_finding_title (outlook, finding, VIR_FORMAT_COMMITTEE);
      figure = vir_finding_figure (finding, VIR_FORMAT_COMMITTEE);
      year = finding->year >= 0 ? vir_year_format (outlook->years.first + finding->year) : g_strdup ("");
      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, vir_paper_severity_code (vir_finding_severity (finding)));
      vir_paper_table_add_text (table, vir_finding_code (finding));
      vir_paper_table_add_text (table, vir_kind_key (finding->kind));
      vir_paper_table_add_text (table, finding->subject);
      vir_paper_table_add_text (table, finding->amendment);
      vir_paper_table_add_text (table, finding->other);
      vir_paper_table_add_text (table, year);
      vir_paper_table_add_text (table, figure);
      vir_paper_table_add_text (table, words);
      vir_paper_table_add_text (table, finding->rule->source);
    }

  return vir_paper_table_write (table, VIR_PAPER_CSV);
}

static void
append_finding (GString          *out,
                const VirOutlook *outlook,
                const VirFinding *finding,
                VirPaperForm      form)
{
  VirNumberFormat  format = vir_paper_format (outlook->input);
  g_autofree char *title = vir_finding_title (outlook, finding, format);
  g_autofree char *detail = vir_finding_detail (outlook, finding, format);
  g_autofree char *plain = vir_paper_plain_text (title);
  g_autofree char *caption = vir_paper_plain_text (detail);
  const char      *severity = vir_paper_severity_words (vir_finding_severity (finding));

  if (form == VIR_PAPER_MARKDOWN)
    {
      g_autofree char *escaped = vir_paper_markdown_text (plain);
      g_autofree char *small = vir_paper_markdown_text (caption);

      g_string_append_printf (out, "- **%s.** %s", severity, escaped);
      if (*small)
        g_string_append_printf (out, "  \n  %s", small);
      g_string_append_c (out, '\n');
      return;
    }

  g_string_append_printf (out, "%s: %s [%s]\n", severity, plain, vir_finding_code (finding));
  if (*caption)
    g_string_append_printf (out, "    %s\n", caption);
}

/* One group: the budget's own findings, or those of one amendment. */
static void
append_group (GString          *out,
              const VirOutlook *outlook,
              const char       *heading,
              const char       *owner,
              const char       *amendment,
              VirPaperForm      form)
{
  gboolean first = TRUE;

  for (guint i = 0; i < outlook->n_findings; i++)
    {
      const VirFinding *finding = &outlook->findings[i];

      if (g_strcmp0 (finding->amendment, owner) != 0 || !vir_paper_concerns (finding, amendment))
        continue;
      if (first)
        {
          if (out->len > 0)
            g_string_append_c (out, '\n');
          g_string_append_printf (out, form == VIR_PAPER_MARKDOWN ? "### %s\n\n" : "%s\n", heading);
        }
      first = FALSE;
      append_finding (out, outlook, finding, form);
    }
}

/**
 * vir_paper_findings:
 * @outlook: an outlook
 * @amendment: (nullable): id of the amendment whose findings are wanted; %NULL for all
 * @form: how to write them
 *
 * Writes the findings, each with its figures, its rule and the rule's source: under the budget and
 * each amendment in text and Markdown, one row each in CSV.
 *
 * Returns: (transfer full): the text
 */
char *
vir_paper_findings (const VirOutlook *outlook,
                    const char       *amendment,
                    VirPaperForm      form)
{
  GString *out;

  if (form == VIR_PAPER_CSV)
    return write_table (outlook, amendment);

  out = g_string_new (NULL);
  append_group (out, outlook, _("The budget"), NULL, amendment, form);
  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentRecord *record = outlook->amendments[i].record;
      g_autofree char *title = vir_paper_record_title (record);
      g_autofree char *heading = form == VIR_PAPER_MARKDOWN ? vir_paper_markdown_text (title) : g_strdup (title);

      append_group (out, outlook, heading, record->base.id, amendment, form);
    }
  if (out->len == 0)
    g_string_append_printf (out, "%s\n", _("No findings"));

  return g_string_free (out, FALSE);
}
