/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Codes are what programs read and are never translated; words are for people. */

#include "config.h"

#include "vir-paper-words.h"

#include "vir-fingerprint.h"

#include <glib/gi18n-lib.h>

/**
 * vir_paper_format:
 * @input: a document
 *
 * Returns: the profile in which the council writes figures; the committee's where it has none
 */
VirNumberFormat
vir_paper_format (const VirInput *input)
{
  const VirCouncilRecord *council = vir_input_council (input);

  return council->format > 0 ? (VirNumberFormat) (council->format - 1) : VIR_FORMAT_COMMITTEE;
}

/**
 * vir_paper_balance_code:
 * @balance: whether something balances
 *
 * Returns: the word that JSON and CSV hold
 */
const char *
vir_paper_balance_code (VirBalance balance)
{
  switch (balance)
    {
    case VIR_BALANCE_BALANCED:
      return "balanced";
    case VIR_BALANCE_NOT_BALANCED:
      return "not balanced";
    case VIR_BALANCE_CANNOT_TELL:
    default:
      return "cannot tell";
    }
}

/**
 * vir_paper_balance_words:
 * @balance: whether something balances
 *
 * Returns: the word for people
 */
const char *
vir_paper_balance_words (VirBalance balance)
{
  switch (balance)
    {
    case VIR_BALANCE_BALANCED:
      return _("balanced");
    case VIR_BALANCE_NOT_BALANCED:
      return _("not balanced");
    case VIR_BALANCE_CANNOT_TELL:
    default:
      return _("cannot tell");
    }
}

/**
 * vir_paper_basis_code:
 * @basis: on whose figures
 *
 * Returns: the word that JSON holds and the command line takes
 */
const char *
vir_paper_basis_code (VirBasis basis)
{
  return basis == VIR_BASIS_ASSESSED ? "assessed" : "claimed";
}

/**
 * vir_paper_severity_code:
 * @severity: how much a finding weighs
 *
 * Returns: the word that JSON and CSV hold
 */
const char *
vir_paper_severity_code (VirSeverity severity)
{
  switch (severity)
    {
    case VIR_SEVERITY_OBJECTION:
      return "objection";
    case VIR_SEVERITY_WARNING:
      return "warning";
    case VIR_SEVERITY_NOTE:
    default:
      return "note";
    }
}

/**
 * vir_paper_severity_words:
 * @severity: how much a finding weighs
 *
 * Returns: the word for people
 */
const char *
vir_paper_severity_words (VirSeverity severity)
{
  switch (severity)
    {
    case VIR_SEVERITY_OBJECTION:
      return _("Objection");
    case VIR_SEVERITY_WARNING:
      return _("Warning");
    case VIR_SEVERITY_NOTE:
    default:
      return _("Note");
    }
}

/**
 * vir_paper_record_title:
 * @record: a record
 *
 * Returns: (transfer full): its title, or its id where it has none, fit for one line
 */
char *
vir_paper_record_title (gconstpointer record)
{
  const VirRecord *base = record;

  return vir_paper_plain_text (base->title && *base->title ? base->title : base->id);
}

/**
 * vir_paper_stance_title:
 * @outlook: an outlook
 *
 * Names what it is of: the published budget, an amendment, or several in their order.
 *
 * Returns: (transfer full): the name
 */
char *
vir_paper_stance_title (const VirOutlook *outlook)
{
  const VirBudgetRecord *budget = vir_input_budget (outlook->input);
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < vir_stance_count (outlook->stance); i++)
    {
      const char   *id = vir_stance_nth (outlook->stance, i);
      gconstpointer amendment = vir_input_get (outlook->input, VIR_KIND_AMENDMENT, id);

      g_ptr_array_add (titles, amendment ? vir_paper_record_title (amendment) : g_strdup (id));
    }

  if (titles->len == 0)
    return g_strdup (budget->standing == VIR_STANDING_PUBLISHED ? _("Published budget") : _("Draft budget"));

  g_ptr_array_add (titles, NULL);
  /* TRANSLATORS: between amendments that are taken one after the other */
  return g_strjoinv (_(", then "), (char **) titles->pdata);
}

/**
 * vir_paper_title:
 * @outlook: an outlook
 *
 * Returns: (transfer full): the council and its budget, "Norfolk County Council: Budget 2018/19"
 */
char *
vir_paper_title (const VirOutlook *outlook)
{
  const VirRecord *council = &vir_input_council (outlook->input)->base;
  const VirRecord *budget = &vir_input_budget (outlook->input)->base;
  g_autofree char *year = vir_year_format (outlook->years.first);
  g_autofree char *name = vir_paper_plain_text (council->title && *council->title ? council->title : _("Unnamed council"));
  g_autofree char *what = budget->title && *budget->title ? vir_paper_plain_text (budget->title)
                                                          : g_strdup_printf (_("Budget %s"), year);

  /* TRANSLATORS: council, then the name of its budget */
  return g_strdup_printf (_("%s: %s"), name, what);
}

/**
 * vir_paper_basis_line:
 * @outlook: an outlook
 * @with_stance: whether to say what is shown
 *
 * Says what is shown, on whose figures, in which unit, and of which version of the document.
 *
 * Returns: (transfer full): a line without its end
 */
char *
vir_paper_basis_line (const VirOutlook *outlook,
                      gboolean          with_stance)
{
  g_autofree char *fingerprint = vir_fingerprint (outlook->input);
  g_autofree char *unit = vir_money_format_unit (vir_paper_format (outlook->input));
  g_autofree char *stance = vir_paper_stance_title (outlook);
  const char      *basis = vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED ? _("figures as assessed") : _("figures as claimed");

  if (!with_stance)
    /* TRANSLATORS: unit of the figures; "figures as claimed"; version of the document */
    return g_strdup_printf (_("%s, %s. Document version %s."), unit, basis, fingerprint);

  /* TRANSLATORS: what is shown; unit of the figures; "figures as claimed"; version of the document */
  return g_strdup_printf (_("%s, %s, %s. Document version %s."), stance, unit, basis, fingerprint);
}

/* On assessed figures a total rests on the assessments too: it is no better than the least of them. */
static VirStatus
assessments_status (const VirOutlook *outlook)
{
  VirStatus least = VIR_STATUS_PUBLISHED;

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);

      if (proposal->assessment)
        least = MAX (least, vir_record_field_status (proposal, "assessment"));
    }

  return least;
}

/**
 * vir_paper_total_status:
 * @outlook: an outlook
 * @role: what kind of printed total
 * @year: index of a year
 *
 * Finds where the printed total that fixes a year's figure comes from.
 *
 * Returns: its status; published where no total of that role has a figure in that year
 */
VirStatus
vir_paper_total_status (const VirOutlook *outlook,
                        VirRole           role,
                        guint             year)
{
  gboolean  counted = role == VIR_ROLE_GAP || role == VIR_ROLE_NET;
  VirStatus basis = VIR_STATUS_PUBLISHED;

  if (counted && vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED)
    basis = assessments_status (outlook);

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord *total = vir_input_nth (outlook->input, VIR_KIND_TOTAL, i);
      VirLevels             levels;

      if (total->amendment || total->role != (int) role || !total->amount)
        continue;
      vir_profile_levels (total->amount, outlook->years, &levels);
      if (vir_known (levels.level.v[year]))
        return MAX (basis, vir_record_field_status (total, "amount"));
    }

  return basis;
}

/**
 * vir_paper_amendment_status:
 * @amendment: an amendment
 *
 * Finds where the sums of an amendment come from: they are no better than the least of its changes.
 *
 * Returns: the status
 */
VirStatus
vir_paper_amendment_status (const VirAmendmentOutlook *amendment)
{
  VirStatus least = VIR_STATUS_PUBLISHED;

  for (guint i = 0; i < amendment->n_changes; i++)
    {
      VirStatus status = vir_record_field_status (amendment->changes[i]->record, "amount");

      least = MAX (least, status);
    }

  return least;
}
