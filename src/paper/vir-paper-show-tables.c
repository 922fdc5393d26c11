/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of the budget at a glance. */

#include "config.h"

#include "vir-paper-show.h"

#include "vir-paper-words.h"
#include "vir-statutory.h"

#include <glib/gi18n-lib.h>

static void
add_year_columns (VirPaperTable    *table,
                  const VirOutlook *outlook,
                  gboolean          with_before)
{
  for (int y = with_before ? -1 : 0; y < (int) outlook->years.n; y++)
    {
      g_autofree char *year = vir_year_format (outlook->years.first + y);

      vir_paper_table_add_column (table, year, TRUE);
    }
}

/* A label, and whether any year has a figure for it. */
static gboolean
any_known (const VirOutlook *outlook,
           gint64 (*figure) (const VirYearOutlook *))
{
  for (guint y = 0; y < outlook->years.n; y++)
    if (vir_known (figure (&outlook->now[y])))
      return TRUE;
  return FALSE;
}

static gint64
net_of (const VirYearOutlook *year)
{
  return year->net;
}

static gint64
funding_of (const VirYearOutlook *year)
{
  return year->funding;
}

static gint64
yield_of (const VirYearOutlook *year)
{
  return year->tax.yield;
}

static gint64
gap_of (const VirYearOutlook *year)
{
  return year->gap;
}

static gint64
recurring_of (const VirYearOutlook *year)
{
  return year->recurring_gap;
}

static void
add_row (VirPaperTable    *table,
         const VirOutlook *outlook,
         const char       *label,
         gint64 (*figure) (const VirYearOutlook *),
         VirRole           role)
{
  if (!any_known (outlook, figure))
    return;

  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, label);
  for (guint y = 0; y < outlook->years.n; y++)
    vir_paper_table_add_money (table, figure (&outlook->now[y]), 0, vir_paper_total_status (outlook, role, y));
}

/**
 * vir_paper_show_years:
 * @outlook: an outlook
 *
 * Net budget, funding, council tax, gap and balance of every year. A row without any figure is left
 * out; the change by amendments is there where the stance has some.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_show_years (const VirOutlook *outlook)
{
  VirPaperTable *table = vir_paper_table_new (vir_paper_format (outlook->input));

  vir_paper_table_add_column (table, "", FALSE);
  add_year_columns (table, outlook, FALSE);
  add_row (table, outlook, _("Net budget"), net_of, VIR_ROLE_NET);
  add_row (table, outlook, _("Funding"), funding_of, VIR_ROLE_FUNDING);
  add_row (table, outlook, _("Council tax"), yield_of, VIR_ROLE_REQUIREMENT);
  add_row (table, outlook, _("Gap"), gap_of, VIR_ROLE_GAP);
  if (vir_stance_count (outlook->stance) > 0)
    {
      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, _("  change by amendments"));
      for (guint y = 0; y < outlook->years.n; y++)
        vir_paper_table_add_money (table, outlook->now[y].effects, VIR_MONEY_SIGNED, VIR_STATUS_PUBLISHED);
    }
  add_row (table, outlook, _("Recurring gap"), recurring_of, VIR_ROLE_GAP);

  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, _("Balance"));
  for (guint y = 0; y < outlook->years.n; y++)
    vir_paper_table_add_text (table, vir_paper_balance_words (outlook->now[y].balance));
  return table;
}

static const VirTaxYear *
tax_of (const VirOutlook *outlook,
        int               year)
{
  return year < 0 ? &outlook->tax_before : &outlook->now[year].tax;
}

static void
add_tax_row (VirPaperTable    *table,
             const VirOutlook *outlook,
             int               last,
             const char       *label,
             gsize             offset,
             VirMoneyFlags     flags)
{
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, label);
  for (int y = -1; y <= last; y++)
    {
      const VirTaxYear *tax = tax_of (outlook, y);

      vir_paper_table_add_money (table, G_STRUCT_MEMBER (gint64, tax, offset), VIR_MONEY_PENCE | flags, VIR_STATUS_PUBLISHED);
    }
}

static void
add_rate_row (VirPaperTable    *table,
              const VirOutlook *outlook,
              int               last,
              const char       *label,
              gsize             offset)
{
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, label);
  for (int y = -1; y <= last; y++)
    vir_paper_table_add_rate (table, G_STRUCT_MEMBER (gint64, tax_of (outlook, y), offset));
}

static void
add_band_rows (VirPaperTable    *table,
               const VirOutlook *outlook,
               int               last)
{
  for (guint b = 0; b < vir_outlook_n_bands (outlook); b++)
    {
      g_autofree char *label = g_strdup_printf (_("Bill, band %c"), 'A' + (char) b);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, label);
      vir_paper_table_add_text (table, "");
      for (int y = 0; y <= last; y++)
        vir_paper_table_add_money (table, vir_outlook_band (outlook, (guint) y, b), VIR_MONEY_PENCE, VIR_STATUS_PUBLISHED);
    }
}

/**
 * vir_paper_show_tax:
 * @outlook: an outlook
 *
 * Band D with its parts and its rise, and the bill of every band, for the year before and each year
 * that has a Band D.
 *
 * Returns: (transfer full): the table; without rows where no Band D is known
 */
VirPaperTable *
vir_paper_show_tax (const VirOutlook *outlook)
{
  VirPaperTable *table = vir_paper_table_new (vir_paper_format (outlook->input));
  int            last = (int) outlook->years.n - 1;

  while (last >= 0 && !vir_known (outlook->now[last].tax.band_d))
    last--;

  vir_paper_table_add_column (table, "", FALSE);
  for (int y = -1; y <= last; y++)
    {
      g_autofree char *year = vir_year_format (outlook->years.first + y);

      vir_paper_table_add_column (table, year, TRUE);
    }
  if (last < 0)
    return table;

  add_tax_row (table, outlook, last, _("Band D, £"), G_STRUCT_OFFSET (VirTaxYear, band_d), 0);
  add_tax_row (table, outlook, last, _("  core, £"), G_STRUCT_OFFSET (VirTaxYear, core), 0);
  add_tax_row (table, outlook, last, _("  adult social care, £"), G_STRUCT_OFFSET (VirTaxYear, asc), 0);
  add_tax_row (table, outlook, last, _("Rise, £"), G_STRUCT_OFFSET (VirTaxYear, rise), VIR_MONEY_SIGNED);
  add_rate_row (table, outlook, last, _("Rise"), G_STRUCT_OFFSET (VirTaxYear, rise_ppm));
  add_rate_row (table, outlook, last, _("  core"), G_STRUCT_OFFSET (VirTaxYear, core_ppm));
  add_rate_row (table, outlook, last, _("  adult social care"), G_STRUCT_OFFSET (VirTaxYear, asc_ppm));
  add_band_rows (table, outlook, last);
  return table;
}

/**
 * vir_paper_show_statutory:
 * @outlook: an outlook
 *
 * The statutory calculation of the first year, as published and, where the stance has amendments, as
 * they make it.
 *
 * Returns: (transfer full): the table; without rows where gross expenditure and income are not printed
 */
VirPaperTable *
vir_paper_show_statutory (const VirOutlook *outlook)
{
  VirPaperTable   *table = vir_paper_table_new (vir_paper_format (outlook->input));
  g_autofree char *year = vir_year_format (outlook->years.first);
  g_autofree char *head = g_strdup_printf (_("Statutory calculation, %s"), year);
  gboolean         amended = vir_stance_count (outlook->stance) > 0;
  VirStatutory     before, after;

  vir_paper_table_add_column (table, head, FALSE);
  vir_paper_table_add_column (table, _("published"), TRUE);
  if (amended)
    vir_paper_table_add_column (table, _("as amended"), TRUE);
  if (!vir_statutory (outlook, 0, &before, &after))
    return table;

  const struct
  {
    const char *label;
    gint64      before, after;
  } rows[] = {
    { _("Expenditure"), before.expenditure, after.expenditure },
    { _("Income"), before.income, after.income },
    { _("Council tax requirement"), before.requirement, after.requirement },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, rows[i].label);
      vir_paper_table_add_money (table, rows[i].before, 0, VIR_STATUS_PUBLISHED);
      if (amended)
        vir_paper_table_add_money (table, rows[i].after, 0, VIR_STATUS_PUBLISHED);
    }

  return table;
}

/**
 * vir_paper_show_reserves:
 * @outlook: an outlook
 *
 * Each reserve's balance at the start and at the end of every year, and its minimum.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_show_reserves (const VirOutlook *outlook)
{
  VirPaperTable *table = vir_paper_table_new (vir_paper_format (outlook->input));

  vir_paper_table_add_column (table, _("Reserve, at the end of"), FALSE);
  add_year_columns (table, outlook, TRUE);
  vir_paper_table_add_column (table, _("Minimum"), TRUE);
  for (guint r = 0; r < outlook->n_reserves; r++)
    {
      const VirReserveOutlook *reserve = &outlook->reserves[r];
      VirStatus                status = vir_record_field_status (reserve->record, "opening");
      g_autofree char         *title = vir_paper_record_title (reserve->record);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, title);
      vir_paper_table_add_money (table, reserve->record->opening, 0, status);
      for (guint y = 0; y < outlook->years.n; y++)
        vir_paper_table_add_money (table, reserve->closing[y], 0, status);
      vir_paper_table_add_money (table, reserve->record->minimum, 0, vir_record_field_status (reserve->record, "minimum"));
    }

  return table;
}

/**
 * vir_paper_show_amendments:
 * @outlook: an outlook
 *
 * Each amendment alone in the first year: what it pays for, how it is paid for, what is left to find,
 * and what of it goes on.
 *
 * Returns: (transfer full): the table
 */
VirPaperTable *
vir_paper_show_amendments (const VirOutlook *outlook)
{
  VirPaperTable   *table = vir_paper_table_new (vir_paper_format (outlook->input));
  g_autofree char *year = vir_year_format (outlook->years.first);
  g_autofree char *head = g_strdup_printf (_("Amendment, alone, %s"), year);

  vir_paper_table_add_column (table, head, FALSE);
  vir_paper_table_add_column (table, _("id"), FALSE);
  vir_paper_table_add_column (table, _("pays for"), TRUE);
  vir_paper_table_add_column (table, _("paid for by"), TRUE);
  vir_paper_table_add_column (table, _("to find"), TRUE);
  vir_paper_table_add_column (table, _("balance"), FALSE);
  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentOutlook *amendment = &outlook->amendments[i];
      VirStatus                  status = vir_paper_amendment_status (amendment);
      g_autofree char           *title = vir_paper_record_title (amendment->record);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, title);
      vir_paper_table_add_text (table, amendment->record->base.id);
      vir_paper_table_add_money (table, vir_sum_value (amendment->uses[0]), 0, status);
      vir_paper_table_add_money (table, vir_sum_value (amendment->sources[0]), 0, status);
      vir_paper_table_add_money (table, vir_sum_value (amendment->net[0]), 0, status);
      vir_paper_table_add_text (table, vir_paper_balance_words (amendment->balance[0]));
    }

  return table;
}
