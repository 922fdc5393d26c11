/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The comparison's tables, and the page of text made of them. */

#include "config.h"

#include "vir-paper-compare.h"

#include "vir-paper-findings.h"
#include "vir-paper-words.h"

#include <glib/gi18n-lib.h>

/* A package of one amendment has two sides of its own; other packages have none. */
static const VirAmendmentOutlook *
single_amendment (const VirOutlook *outlook)
{
  if (vir_stance_count (outlook->stance) != 1)
    return NULL;

  return vir_outlook_amendment (outlook, vir_stance_nth (outlook->stance, 0));
}

static void
begin_package (VirPaperTable    *table,
               const VirOutlook *outlook)
{
  g_autofree char *title = vir_paper_stance_title (outlook);

  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, title);
}

static VirPaperTable *
new_table (const VirPaperPackages *packages,
           const char             *head)
{
  VirPaperTable *table = vir_paper_table_new (vir_paper_format (packages->outlooks[0]->input));

  vir_paper_table_add_column (table, head, FALSE);
  return table;
}

/* A gap that is not known because one amendment does not say what goes on lies between the readings
 * of it. Of several amendments there is no bracket: what is cut back would depend on the reading. */
static void
add_gap (VirPaperTable    *table,
         const VirOutlook *outlook,
         guint             y)
{
  const VirAmendmentOutlook *amendment = single_amendment (outlook);
  VirStatus                  status = vir_paper_total_status (outlook, VIR_ROLE_GAP, y);
  gint64                     published = outlook->published[y].gap;

  if (amendment && !vir_known (outlook->now[y].gap))
    vir_paper_table_add_range (table, vir_add (published, amendment->low[y]), vir_add (published, amendment->high[y]), status);
  else
    vir_paper_table_add_money (table, outlook->now[y].gap, 0, status);
}

/**
 * vir_paper_compare_gaps:
 * @packages: the packages
 *
 * The gap that each package leaves in every year. Where an amendment does not say what goes on, the
 * gap lies between its one-off and its recurring reading; where the budget's own gap is not known,
 * there is no figure.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_compare_gaps (const VirPaperPackages *packages)
{
  const VirOutlook *budget = packages->outlooks[0];
  VirPaperTable    *table = new_table (packages, _("Gap left in"));

  for (guint y = 0; y < budget->years.n; y++)
    {
      g_autofree char *year = vir_year_format (budget->years.first + (int) y);

      vir_paper_table_add_column (table, year, TRUE);
    }
  vir_paper_table_add_column (table, _("first year"), FALSE);

  for (guint i = 0; i < packages->n; i++)
    {
      const VirOutlook *outlook = packages->outlooks[i];

      begin_package (table, outlook);
      for (guint y = 0; y < outlook->years.n; y++)
        add_gap (table, outlook, y);
      vir_paper_table_add_text (table, vir_paper_balance_words (outlook->now[0].balance));
    }

  return table;
}

static void
add_net (VirPaperTable             *table,
         const VirAmendmentOutlook *amendment,
         guint                      y,
         VirStatus                  status)
{
  gint64 net = vir_sum_value (amendment->net[y]);

  if (vir_known (net))
    vir_paper_table_add_money (table, net, 0, status);
  else
    vir_paper_table_add_range (table, amendment->low[y], amendment->high[y], status);
}

/**
 * vir_paper_compare_sides:
 * @packages: the packages
 *
 * What each amendment pays for, how it is paid for and what is left to find, in every year; what is
 * left to find lies between two readings where it is not said what goes on.
 *
 * Returns: (transfer full): the table; without rows where there is no amendment
 */
VirPaperTable *
vir_paper_compare_sides (const VirPaperPackages *packages)
{
  VirPaperTable *table = new_table (packages, _("Amendment, alone"));

  vir_paper_table_add_column (table, _("year"), FALSE);
  vir_paper_table_add_column (table, _("pays for"), TRUE);
  vir_paper_table_add_column (table, _("paid for by"), TRUE);
  vir_paper_table_add_column (table, _("to find"), TRUE);
  vir_paper_table_add_column (table, _("of it going on"), TRUE);
  vir_paper_table_add_column (table, _("balance"), FALSE);

  for (guint i = 0; i < packages->n; i++)
    {
      const VirOutlook          *outlook = packages->outlooks[i];
      const VirAmendmentOutlook *amendment = single_amendment (outlook);

      for (guint y = 0; amendment && y < outlook->years.n; y++)
        {
          VirStatus        status = vir_paper_amendment_status (amendment);
          g_autofree char *year = vir_year_format (outlook->years.first + (int) y);

          begin_package (table, outlook);
          vir_paper_table_add_text (table, year);
          vir_paper_table_add_money (table, vir_sum_value (amendment->uses[y]), 0, status);
          vir_paper_table_add_money (table, vir_sum_value (amendment->sources[y]), 0, status);
          add_net (table, amendment, y, status);
          vir_paper_table_add_money (table, vir_sum_value (amendment->recurring[y]), 0, status);
          vir_paper_table_add_text (table, vir_paper_balance_words (amendment->balance[y]));
        }
    }

  return table;
}

/* The lowest balance of any general reserve: what can be spent on anything. */
static gint64
lowest_reserve (const VirOutlook *outlook,
                VirStatus        *status)
{
  gint64 low = VIR_UNKNOWN;

  *status = VIR_STATUS_PUBLISHED;
  for (guint r = 0; r < outlook->n_reserves; r++)
    {
      const VirReserveOutlook *reserve = &outlook->reserves[r];

      if (reserve->record->reserve == VIR_RESERVE_GENERAL && vir_known (reserve->low) &&
          (!vir_known (low) || reserve->low < low))
        {
          low = reserve->low;
          *status = vir_record_field_status (reserve->record, "opening");
        }
    }

  return low;
}

/**
 * vir_paper_compare_means:
 * @packages: the packages
 *
 * Council tax of the first year, the low point of the general reserve, posts kept or lost, and how
 * many findings each package has.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_compare_means (const VirPaperPackages *packages)
{
  VirPaperTable *table = new_table (packages, _("Package"));

  vir_paper_table_add_column (table, _("Band D, £"), TRUE);
  vir_paper_table_add_column (table, _("rise"), TRUE);
  vir_paper_table_add_column (table, _("reserve low"), TRUE);
  vir_paper_table_add_column (table, _("posts"), TRUE);
  vir_paper_table_add_column (table, _("findings"), FALSE);

  for (guint i = 0; i < packages->n; i++)
    {
      const VirOutlook          *outlook = packages->outlooks[i];
      const VirAmendmentOutlook *amendment = single_amendment (outlook);
      VirStatus                  status;
      gint64                     low = lowest_reserve (outlook, &status);

      begin_package (table, outlook);
      vir_paper_table_add_money (table, outlook->now[0].tax.band_d, VIR_MONEY_PENCE, VIR_STATUS_PUBLISHED);
      vir_paper_table_add_rate (table, outlook->now[0].tax.rise_ppm);
      vir_paper_table_add_money (table, low, 0, status);
      if (amendment)
        {
          g_autofree char *findings = vir_paper_findings_summary (outlook, amendment->record->base.id);

          vir_paper_table_add_number (table, amendment->posts, 100);
          vir_paper_table_add_text (table, findings);
        }
    }

  return table;
}

static void
add_detail (VirPaperTable    *table,
            const VirOutlook *outlook,
            guint             y)
{
  const VirYearOutlook      *now = &outlook->now[y];
  const VirAmendmentOutlook *amendment = single_amendment (outlook);
  g_autofree char           *year = vir_year_format (outlook->years.first + (int) y);
  g_autofree char           *stance = g_strjoinv ("+", (char **) vir_stance_amendments (outlook->stance));
  VirStatus                  status;
  const gint64               figures[] = {
    now->net, now->funding, now->tax.yield, now->gap, vir_subtract (now->gap, outlook->published[y].gap),
    now->recurring_gap, now->tax.band_d,
    amendment ? vir_sum_value (amendment->uses[y]) : VIR_UNKNOWN,
    amendment ? vir_sum_value (amendment->sources[y]) : VIR_UNKNOWN,
    amendment ? vir_sum_value (amendment->net[y]) : VIR_UNKNOWN,
    amendment ? vir_sum_value (amendment->recurring[y]) : VIR_UNKNOWN,
    lowest_reserve (outlook, &status),
    amendment ? amendment->low[y] : VIR_UNKNOWN,
    amendment ? amendment->high[y] : VIR_UNKNOWN,
  };

  begin_package (table, outlook);
  vir_paper_table_add_text (table, stance);
  vir_paper_table_add_text (table, year);
  vir_paper_table_add_text (table, vir_paper_balance_code (now->balance));
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    vir_paper_table_add_money (table, figures[i], 0, VIR_STATUS_PUBLISHED);
}

/**
 * vir_paper_compare_detail:
 * @packages: the packages
 *
 * Every package in every year with all its figures, for a spreadsheet. Heads are not translated.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_compare_detail (const VirPaperPackages *packages)
{
  VirPaperTable *table = new_table (packages, "package");
  static const char *const heads[] = {
    "stance", "year", "balance", "net, £", "funding, £", "tax, £", "gap, £", "change, £",
    "recurring gap, £", "band D, £", "uses, £", "sources, £", "to find, £", "to find and going on, £",
    "lowest general reserve, £", "to find, low, £", "to find, high, £"
  };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    vir_paper_table_add_column (table, heads[i], TRUE);
  for (guint i = 0; i < packages->n; i++)
    for (guint y = 0; y < packages->outlooks[i]->years.n; y++)
      add_detail (table, packages->outlooks[i], y);

  return table;
}

/**
 * vir_paper_compare_text:
 * @packages: the packages
 *
 * Writes the comparison for a terminal or a plain letter.
 *
 * Returns: (transfer full): the text
 */
char *
vir_paper_compare_text (const VirPaperPackages *packages)
{
  g_autofree char *title = vir_paper_title (packages->outlooks[0]);
  g_autofree char *basis = vir_paper_basis_line (packages->outlooks[0], FALSE);
  g_autoptr (VirPaperTable) gaps = vir_paper_compare_gaps (packages);
  g_autoptr (VirPaperTable) sides = vir_paper_compare_sides (packages);
  g_autoptr (VirPaperTable) means = vir_paper_compare_means (packages);
  GString         *out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n%s\n", title, basis);
  vir_paper_table_append (gaps, out, VIR_PAPER_TEXT);
  vir_paper_table_append (sides, out, VIR_PAPER_TEXT);
  vir_paper_table_append (means, out, VIR_PAPER_TEXT);
  return g_string_free (out, FALSE);
}
