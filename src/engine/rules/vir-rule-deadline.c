/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on time and number: the council's own deadline and limit, and starts that come too early. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-effect.h"
#include "vir-lead-time.h"

/**
 * vir_rule_late:
 * @check: the check under way
 *
 * An amendment came after the council's deadline. @amount is the day it came, @limit the last day, as
 * yyyymmdd.
 */
void
vir_rule_late (VirCheck *check)
{
  const VirOutlook       *outlook = check->outlook;
  const VirCouncilRecord *council = vir_input_council (outlook->input);
  VirDate                 last;

  if (council->meeting == 0 || !vir_known (council->deadline_days) || council->deadline_days < 0 ||
      council->deadline_days > 400)
    return;

  last = vir_calendar_add_working_days (council->meeting, -(int) council->deadline_days,
                                        (VirNation) council->nation);
  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentRecord *record = outlook->amendments[i].record;
      VirFinding finding = vir_finding_about (VIR_KIND_AMENDMENT, record->base.id, record->base.id);

      if (record->submitted == 0 || record->submitted <= last)
        continue;
      finding.amount = record->submitted;
      finding.limit = last;
      vir_check_add (check, finding);
    }
}

static gboolean
is_put (const VirAmendmentRecord *record)
{
  return record->stage != VIR_AMENDMENT_WITHDRAWN && record->stage != VIR_AMENDMENT_RULED_OUT;
}

/**
 * vir_rule_too_many:
 * @check: the check under way
 *
 * A group puts more amendments than the council allows. The finding is about the first too many;
 * @other is the group, @limit how many are allowed.
 */
void
vir_rule_too_many (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            most = vir_input_council (outlook->input)->max_amendments;

  for (guint b = 0; vir_known (most) && b < vir_input_count (outlook->input, VIR_KIND_BODY); b++)
    {
      const VirRecord *body = vir_input_nth (outlook->input, VIR_KIND_BODY, b);
      gint64           count = 0;

      for (guint i = 0; i < outlook->n_amendments; i++)
        {
          const VirAmendmentRecord *record = outlook->amendments[i].record;
          VirFinding finding = vir_finding_about (VIR_KIND_AMENDMENT, record->base.id,
                                                  record->base.id);

          if (record->bodies == NULL || !is_put (record) ||
              !g_strv_contains ((const char *const *) record->bodies, body->id) ||
              ++count != most + 1)
            continue;
          finding.other = body->id;
          finding.limit = most;
          vir_check_add (check, finding);
        }
    }
}

/* The day from which a change counts, where it has one. */
static VirDate
start_of (const VirChangeRecord *change)
{
  const VirProfile *profile = change->claimed != NULL ? change->claimed
                                                      : vir_effect_payload (change);

  if (profile != NULL && profile->form == VIR_FORM_FULL_YEAR)
    return profile->start;

  return change->target == VIR_TARGET_PROPOSAL && change->word == VIR_WORD_BRING_FORWARD
           ? change->start
           : 0;
}

/**
 * vir_rule_starts_too_early:
 * @check: the check under way
 *
 * A change counts from a day on which it cannot lawfully have begun: before the meeting that decides
 * it, or, where 20 posts and more go, before staff have been consulted. @amount is its start, @limit
 * the earliest, as yyyymmdd.
 */
void
vir_rule_starts_too_early (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  VirDate           meeting = vir_input_council (outlook->input)->meeting;

  for (guint i = 0; meeting != 0 && i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeRecord *change = outlook->amendments[i].changes[k]->record;
        VirFinding finding = vir_finding_about (VIR_KIND_CHANGE, change->base.id, change->amendment);
        gint64     lost = vir_known (change->posts) ? MAX (-change->posts, 0) : 0;
        VirLeadTime       plan = { meeting, 0, FALSE, lost, 0, VIR_START_ANY_DAY,
                                   vir_input_rules (outlook->input) };
        VirLeadTimeResult earliest;

        if (start_of (change) == 0 || !vir_lead_time_work_out (&plan, &earliest) ||
            start_of (change) >= earliest.earliest)
          continue;
        finding.amount = start_of (change);
        finding.limit = earliest.earliest;
        vir_check_add (check, finding);
      }
}
