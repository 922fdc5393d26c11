/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on the document as a whole: printed totals against computed ones, posts, what is illustrative. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-statutory.h"

/* The computed figure that a printed total of the budget answers to. */
static gint64
computed_for_budget (const VirOutlook *outlook,
                     VirRole           role,
                     guint             y)
{
  const VirYearOutlook *year = &outlook->published[y];

  switch (role)
    {
    case VIR_ROLE_NET:
      return vir_add (vir_add (year->gap, year->funding), year->tax.yield);
    case VIR_ROLE_FUNDING:
      return year->funding;
    case VIR_ROLE_REQUIREMENT:
      return year->tax.yield;
    case VIR_ROLE_GAP:
      return year->gap;
    case VIR_ROLE_SAVINGS:
      return vir_negate (vir_sum_value (year->savings));
    case VIR_ROLE_GROSS:
    case VIR_ROLE_INCOME:
    case VIR_ROLE_SPENDING:
    case VIR_ROLE_OTHER:
    default:
      return VIR_UNKNOWN;
    }
}

static gint64
computed_for_amendment (const VirAmendmentOutlook *amendment,
                        VirRole                    role,
                        guint                      y)
{
  if (role == VIR_ROLE_SPENDING)
    return vir_sum_value (amendment->uses[y]);
  if (role == VIR_ROLE_SAVINGS || role == VIR_ROLE_FUNDING)
    return vir_sum_value (amendment->sources[y]);
  if (role == VIR_ROLE_GAP || role == VIR_ROLE_NET)
    return vir_sum_value (amendment->net[y]);

  return VIR_UNKNOWN;
}

static gboolean
disagrees (const VirTotalRecord *total,
           gboolean              itemised,
           gint64                printed,
           gint64                computed,
           gint64                unit)
{
  if (!vir_known (printed) || !vir_known (computed))
    return FALSE;
  /* Papers print a total of savings and itemise some: only too much is a contradiction. */
  if (!itemised && total->role == VIR_ROLE_SAVINGS)
    return computed >= printed + unit;

  switch ((VirQualifier) total->qualifier)
    {
    case VIR_QUALIFIER_OVER:
      return computed <= printed - unit;
    case VIR_QUALIFIER_UP_TO:
      return computed >= printed + unit;
    case VIR_QUALIFIER_ABOUT:
      return ABS (computed - printed) > ABS (printed) / 20;
    case VIR_QUALIFIER_EXACT:
    default:
      return ABS (computed - printed) >= unit;
    }
}

/**
 * vir_rule_printed_total_differs:
 * @check: the check under way
 *
 * A total that the council or a group printed is not what its parts make. Nothing is adjusted.
 * @amount is the printed figure, @limit the computed one.
 */
void
vir_rule_printed_total_differs (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            unit = vir_input_unit (outlook->input);

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord      *total = vir_input_nth (outlook->input, VIR_KIND_TOTAL, i);
      const VirAmendmentOutlook *amendment = vir_outlook_amendment (outlook, total->amendment);
      gboolean                   itemised =
        amendment != NULL ||
        vir_input_budget (outlook->input)->standing == VIR_STANDING_DRAFTING;
      VirLevels                  printed;

      if (total->amendment != NULL && amendment == NULL)
        continue;
      vir_profile_levels (total->amount, outlook->years, &printed);
      for (guint y = 0; y < outlook->years.n; y++)
        {
          VirRole    role = (VirRole) total->role;
          gint64     computed = amendment != NULL ? computed_for_amendment (amendment, role, y)
                                                  : computed_for_budget (outlook, role, y);
          VirFinding finding = vir_finding_about (VIR_KIND_TOTAL, total->base.id, total->amendment);

          if (!disagrees (total, itemised, printed.level.v[y], computed, unit))
            continue;
          finding.year = (int) y;
          finding.amount = printed.level.v[y];
          finding.limit = computed;
          vir_check_add (check, finding);
          break;
        }
    }
}

/* The threshold that so many posts reach, in hundredths; 0: none. By the rule pack as it stood on the day
 * of the meeting; without one by TULRCA 1992 s.188: 20 and 100 within 90 days. */
static gint64
threshold_of (const VirInput *input,
              gint64          posts)
{
  const VirCouncilRecord    *council = vir_input_council (input);
  VirDate                    day = council->meeting != 0
                                     ? council->meeting
                                     : vir_year_start (vir_input_years (input).first);
  const VirConsultationRule *rule = vir_rule_pack_consultation (vir_input_rules (input), posts, day);

  if (vir_input_rules (input) != NULL)
    return rule != NULL ? 100 * rule->posts : 0;

  return posts >= 10000 ? 10000 : posts >= 2000 ? 2000 : 0;
}

static void
report_posts (VirCheck  *check,
              VirFinding finding,
              gint64     posts)
{
  gint64 threshold = threshold_of (check->outlook->input, posts);

  if (threshold == 0)
    return;

  finding.amount = posts;
  finding.limit = threshold;
  vir_check_add (check, finding);
}

/**
 * vir_rule_posts_threshold:
 * @check: the check under way
 *
 * So many posts go that staff must be consulted for a fixed time: over the whole package, not saving
 * by saving. @amount is the posts × 100, @limit the threshold reached × 100. Vacant posts are not
 * people.
 */
void
vir_rule_posts_threshold (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            posts = 0;

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);

      if (proposal->proposal != VIR_PROPOSAL_SAVING || proposal->stage == VIR_STAGE_SCRAPPED ||
          !vir_known (proposal->posts))
        continue;
      posts += proposal->posts;
      if (vir_known (proposal->posts_vacant))
        posts -= proposal->posts_vacant;
    }
  report_posts (check, vir_finding_about (VIR_KIND_BUDGET, "budget", NULL), posts);

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const char *id = outlook->amendments[i].record->base.id;

      posts = 0;
      for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
        {
          gint64 kept = outlook->amendments[i].changes[k]->record->posts;

          if (vir_known (kept) && kept < 0)
            posts -= kept;
        }
      report_posts (check, vir_finding_about (VIR_KIND_AMENDMENT, id, id), posts);
    }
}

/**
 * vir_rule_illustrative:
 * @check: the check under way
 *
 * Some records are illustrative: made up to complete the picture, and marked. @limit is how many.
 */
void
vir_rule_illustrative (VirCheck *check)
{
  VirFinding finding = vir_finding_about (VIR_KIND_BUDGET, "budget", NULL);

  finding.limit = check->outlook->illustrative;
  if (finding.limit > 0)
    vir_check_add (check, finding);
}

/**
 * vir_rule_statutory_differs:
 * @check: the check under way
 *
 * Printed gross expenditure less printed income and funding is not the council tax requirement.
 * @amount is E − I, @limit the requirement.
 */
void
vir_rule_statutory_differs (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      VirFinding   finding = vir_finding_about (VIR_KIND_BUDGET, "budget", NULL);
      gint64       required = outlook->published[y].tax.yield;
      VirStatutory before, after;

      if (!vir_statutory (outlook, y, &before, &after) || !vir_known (before.requirement) ||
          !vir_known (required) ||
          ABS (before.requirement - required) < vir_input_unit (outlook->input))
        continue;
      finding.year = (int) y;
      finding.amount = before.requirement;
      finding.limit = required;
      vir_check_add (check, finding);
    }
}

/**
 * vir_rule_ledger_unbalanced:
 * @check: the check under way
 *
 * The housing revenue account or the schools' budget does not balance by itself, in a document that is
 * the sum of its parts. @amount is what is left, @limit the ledger as its word's index.
 */
void
vir_rule_ledger_unbalanced (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            unit = vir_input_unit (outlook->input);

  if (vir_input_budget (outlook->input)->standing != VIR_STANDING_DRAFTING)
    return;

  for (guint ledger = VIR_LEDGER_HRA; ledger < VIR_N_LEDGERS; ledger++)
    for (guint y = 0; y < outlook->years.n; y++)
      {
        VirFinding finding = vir_finding_about (VIR_KIND_BUDGET, "budget", NULL);
        gint64     left = vir_sum_value (outlook->ledgers[ledger][y]);

        if (!vir_known (left) || ABS (left) < unit)
          continue;
        finding.year = (int) y;
        finding.amount = left;
        finding.limit = ledger;
        vir_check_add (check, finding);
        break;
      }
}
