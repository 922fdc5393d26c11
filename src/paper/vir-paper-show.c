/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of the budget at a glance, put together as a page of text or as one CSV table. */

#include "config.h"

#include "vir-paper-show.h"

#include "vir-paper-findings.h"
#include "vir-paper-words.h"

#include <glib/gi18n-lib.h>

/**
 * vir_paper_show_text:
 * @outlook: an outlook
 *
 * Writes the budget at a glance for a terminal.
 *
 * Returns: (transfer full): the text
 */
char *
vir_paper_show_text (const VirOutlook *outlook)
{
  g_autofree char *title = vir_paper_title (outlook);
  g_autofree char *basis = vir_paper_basis_line (outlook, TRUE);
  g_autofree char *findings = vir_paper_findings_summary (outlook, NULL);
  g_autoptr (VirPaperTable) years = vir_paper_show_years (outlook);
  g_autoptr (VirPaperTable) tax = vir_paper_show_tax (outlook);
  g_autoptr (VirPaperTable) statutory = vir_paper_show_statutory (outlook);
  g_autoptr (VirPaperTable) reserves = vir_paper_show_reserves (outlook);
  g_autoptr (VirPaperTable) amendments = vir_paper_show_amendments (outlook);
  GString         *out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n%s\n", title, basis);
  vir_paper_table_append (years, out, VIR_PAPER_TEXT);
  vir_paper_table_append (tax, out, VIR_PAPER_TEXT);
  vir_paper_table_append (statutory, out, VIR_PAPER_TEXT);
  vir_paper_table_append (reserves, out, VIR_PAPER_TEXT);
  vir_paper_table_append (amendments, out, VIR_PAPER_TEXT);
  g_string_append_printf (out, "\n%s\n", findings);
  return g_string_free (out, FALSE);
}

static void
add_csv_heads (VirPaperTable    *table,
               const VirOutlook *outlook)
{
  static const char *const heads[] = { "year", "net, £", "funding, £", "tax, £", "gap, £", "recurring gap, £", "balance", "band D, £", "rise, %" };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    vir_paper_table_add_column (table, heads[i], TRUE);
  for (guint r = 0; r < outlook->n_reserves; r++)
    {
      g_autofree char *title = vir_paper_record_title (outlook->reserves[r].record);
      g_autofree char *head = g_strdup_printf ("%s: closing, £", title);

      vir_paper_table_add_column (table, head, TRUE);
    }
}

/**
 * vir_paper_show_csv:
 * @outlook: an outlook
 *
 * Writes the years under the outlook's stance, a row each, amounts in exact pounds. Heads are not
 * translated: a spreadsheet may refer to them.
 *
 * Returns: (transfer full): CSV
 */
char *
vir_paper_show_csv (const VirOutlook *outlook)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  add_csv_heads (table, outlook);
  for (guint y = 0; y < outlook->years.n; y++)
    {
      const VirYearOutlook *now = &outlook->now[y];
      g_autofree char      *year = vir_year_format (outlook->years.first + (int) y);
      const gint64          amounts[] = { now->net, now->funding, now->tax.yield, now->gap, now->recurring_gap };

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, year);
      for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
        vir_paper_table_add_money (table, amounts[i], 0, VIR_STATUS_PUBLISHED);
      vir_paper_table_add_text (table, vir_paper_balance_code (now->balance));
      vir_paper_table_add_money (table, now->tax.band_d, 0, VIR_STATUS_PUBLISHED);
      vir_paper_table_add_rate (table, now->tax.rise_ppm);
      for (guint r = 0; r < outlook->n_reserves; r++)
        vir_paper_table_add_money (table, outlook->reserves[r].closing[y], 0, VIR_STATUS_PUBLISHED);
    }

  return vir_paper_table_write (table, VIR_PAPER_CSV);
}
