/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gathers the dates of a document and those that follow from them, earliest first. */

#include "config.h"

#include "vir-deadlines.h"

#include <string.h>

#include "vir-lead-time.h"

/* A deadline further from the meeting than this is a slip of the pen. */
#define MOST_DAYS 400

static void
add (GArray          *list,
     VirDeadlineKind  kind,
     VirDate          date,
     const VirRecord *record,
     gboolean         computed)
{
  VirDeadline deadline = { kind, date, record->id, record->kind != VIR_KIND_COUNCIL ? record->title : NULL, NULL,
                           computed, record->status == VIR_STATUS_ILLUSTRATIVE };

  if (vir_date_is_valid (date))
    g_array_append_val (list, deadline);
}

/* "Oxford" is not Oxfordshire, and "Brighton and Hove, 2025" holds for a meeting of 2025 alone. */
static gboolean
is_rule_of (const VirDeadlineRule  *rule,
            const VirCouncilRecord *council)
{
  const char *comma = strchr (rule->council, ',');
  gsize       n = comma != NULL ? (gsize) (comma - rule->council) : strlen (rule->council);

  if (council->base.title == NULL || strncmp (council->base.title, rule->council, n) != 0 ||
      g_ascii_isalpha (council->base.title[n]))
    return FALSE;

  return comma == NULL || g_ascii_strtoull (comma + 1, NULL, 10) == council->meeting / 10000;
}

static const VirDeadlineRule *
find_rule (const VirInput *input)
{
  const VirRulePack     *pack = vir_input_rules (input);
  const VirDeadlineRule *rules = pack != NULL ? pack->deadlines.items : NULL;

  for (guint i = 0; rules != NULL && i < pack->deadlines.n; i++)
    if (rules[i].council != NULL && is_rule_of (&rules[i], vir_input_council (input)))
      return &rules[i];

  return NULL;
}

static VirDate
before_meeting (const VirCouncilRecord *council,
                gint64                  days)
{
  if (!vir_known (days) || days < 0 || days > MOST_DAYS)
    return 0;

  return vir_calendar_add_working_days (council->meeting, -(int) days, (VirNation) council->nation);
}

static void
add_meeting (GArray         *list,
             const VirInput *input)
{
  const VirCouncilRecord *council = vir_input_council (input);
  const VirDeadlineRule  *rule = find_rule (input);
  gboolean                own = vir_known (council->deadline_days);
  guint                   n = list->len;

  if (council->meeting == 0)
    return;

  add (list, VIR_DEADLINE_MEETING, council->meeting, &council->base, FALSE);
  n = list->len;
  if (own || rule != NULL)
    add (list, VIR_DEADLINE_LODGING, before_meeting (council, own ? council->deadline_days : rule->working_days),
         &council->base, TRUE);
  if (list->len > n)
    g_array_index (list, VirDeadline, n).time = own ? council->deadline_time : rule->time;
  if (rule != NULL)
    add (list, VIR_DEADLINE_ASSESSED, before_meeting (council, rule->assessed_days), &council->base, TRUE);
}

static gboolean
has (const GArray *list,
     VirDate       date)
{
  for (guint i = 0; i < list->len; i++)
    if (g_array_index (list, VirDeadline, i).date == date &&
        (g_array_index (list, VirDeadline, i).kind == VIR_DEADLINE_MEETING ||
         g_array_index (list, VirDeadline, i).kind == VIR_DEADLINE_VOTE))
      return TRUE;

  return FALSE;
}

/* A day on which there is a vote is another meeting, once. */
static void
add_votes (GArray         *list,
           const VirInput *input)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_VOTE); i++)
    {
      const VirVoteRecord *vote = vir_input_nth (input, VIR_KIND_VOTE, i);

      if (!has (list, vote->meeting))
        add (list, VIR_DEADLINE_VOTE, vote->meeting, &vote->base, FALSE);
    }
}

static void
add_proposals (GArray         *list,
               const VirInput *input)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i);

      if (proposal->stage == VIR_STAGE_SCRAPPED)
        continue;
      add (list, VIR_DEADLINE_CONSULTATION_START, proposal->consultation_start, &proposal->base, FALSE);
      if (vir_known (proposal->consultation_weeks) && proposal->consultation_weeks > 0 &&
          proposal->consultation_weeks < MOST_DAYS)
        add (list, VIR_DEADLINE_CONSULTATION_END,
             vir_date_add_days (proposal->consultation_start, 7 * (int) proposal->consultation_weeks),
             &proposal->base, TRUE);
      add (list, VIR_DEADLINE_CONTRACT, proposal->contract_end, &proposal->base, FALSE);
    }
}

/* Where 20 posts and more go, staff must be consulted before the first dismissal (TULRCA 1992 s.188). */
static void
add_staff (GArray                *list,
           const VirInput        *input,
           const VirChangeRecord *change)
{
  gint64      lost = vir_known (change->posts) ? MAX (-change->posts, 0) : 0;
  VirLeadTime plan = { vir_input_council (input)->meeting, 0, FALSE, lost, 0, VIR_START_ANY_DAY,
                       vir_input_rules (input) };
  VirLeadTimeResult result;

  if (plan.proposed != 0 && vir_lead_time_work_out (&plan, &result) && result.staff_days > 0)
    add (list, VIR_DEADLINE_STAFF, result.consulted, &change->base, TRUE);
}

static void
add_amendments (GArray         *list,
                const VirInput *input)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_AMENDMENT); i++)
    {
      const VirAmendmentRecord *amendment = vir_input_nth (input, VIR_KIND_AMENDMENT, i);

      if (amendment->stage != VIR_AMENDMENT_WITHDRAWN)
        add (list, VIR_DEADLINE_LODGED, amendment->submitted, &amendment->base, FALSE);
    }
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_CHANGE); i++)
    add_staff (list, input, vir_input_nth (input, VIR_KIND_CHANGE, i));
}

static int
compare (const void *a,
         const void *b)
{
  const VirDeadline *left = a, *right = b;

  if (left->date != right->date)
    return left->date < right->date ? -1 : 1;

  return left->kind < right->kind ? -1 : left->kind > right->kind;
}

/**
 * vir_deadlines_lawful:
 * @input: a root
 *
 * Finds the last day on which the tax of the first year may be set, or, for an English county council, its precept be
 * issued.
 *
 * Returns: the day; 0 in an in-year revision, in Northern Ireland and for a council whose class is not known
 */
VirDate
vir_deadlines_lawful (const VirInput *input)
{
  const VirCouncilRecord *council = vir_input_council (input);
  int                     year = vir_input_years (input).first;

  if (vir_input_budget (input)->running || council->nation == VIR_NATION_NORTHERN_IRELAND)
    return 0;
  if (council->nation != VIR_NATION_ENGLAND)
    return vir_date_make (year, 3, 10);
  if (council->class_ == VIR_CLASS_UNSTATED || council->class_ == VIR_CLASS_OTHER)
    return 0;

  return council->class_ == VIR_CLASS_COUNTY ? vir_date_add_days (vir_date_make (year, 3, 1), -1)
                                             : vir_date_make (year, 3, 10);
}

/**
 * vir_deadlines_new:
 * @input: a root
 *
 * Lists every date of the document that someone must keep or has kept, and what follows from them.
 *
 * Returns: (transfer full) (element-type VirDeadline): the dates, earliest first
 */
GArray *
vir_deadlines_new (const VirInput *input)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (VirDeadline));

  add_meeting (list, input);
  add_votes (list, input);
  add_proposals (list, input);
  add_amendments (list, input);
  add (list, VIR_DEADLINE_LAWFUL, vir_deadlines_lawful (input), &vir_input_council (input)->base, TRUE);
  g_array_sort (list, compare);
  return list;
}
