/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates of consultation, notice and the earliest lawful start. */

#include "config.h"

#include "vir-lead-time.h"

#define SHORTER_FROM 20130406 /* SI 2013/763 */

/**
 * vir_lead_time_staff_days:
 * @posts: posts at risk at one establishment, in hundredths
 * @proposed: the date, which decides the law
 *
 * Returns: days of collective consultation before the first dismissal: 0 below 20 posts
 */
guint
vir_lead_time_staff_days (gint64  posts,
                          VirDate proposed)
{
  if (!vir_known (posts) || posts < 20 * 100)
    return 0;
  if (posts < 100 * 100)
    return 30;

  return proposed < SHORTER_FROM ? 90 : 45;
}

static VirDate
round_up (VirDate      date,
          VirStartRule rule)
{
  guint month = date / 100 % 100;
  guint wanted = rule == VIR_START_QUARTER ? 3 : rule == VIR_START_YEAR ? 12 : 1;
  guint ahead;

  if (rule == VIR_START_ANY_DAY)
    return date;

  /* the number of months to the next first of a wanted month, April being one of every rule */
  ahead = (4 + 12 - month) % wanted;
  if (date % 100 > 1 && ahead == 0)
    ahead = wanted;
  return vir_date_add_months (date / 100 * 100 + 1, (int) ahead);
}

static guint
staff_days (const VirLeadTime *self)
{
  const VirConsultationRule *rule;

  if (self->rules == NULL)
    return vir_lead_time_staff_days (self->posts, self->proposed);

  rule = vir_rule_pack_consultation (self->rules, self->posts, self->proposed);
  return rule != NULL ? (guint) rule->days : 0;
}

/**
 * vir_lead_time_work_out:
 * @self: what is planned
 * @result: (out): the dates that follow
 *
 * Counts from the day of the proposal: public consultation before or beside the staff's, then notice,
 * then the first start that the rule allows on or after the day that the notice runs out.
 *
 * Returns: %FALSE where no date is given
 */
gboolean
vir_lead_time_work_out (const VirLeadTime *self,
                        VirLeadTimeResult *result)
{
  guint public_days = 7 * self->public_weeks;
  int   year;

  *result = (VirLeadTimeResult){ 0 };
  if (self->proposed == 0)
    return FALSE;

  result->staff_days = staff_days (self);
  result->consulted = vir_date_add_days (
    self->proposed, (int) (self->public_first ? public_days + result->staff_days
                                              : MAX (public_days, result->staff_days)));
  result->noticed = vir_date_add_days (result->consulted, (int) (7 * self->notice_weeks));
  result->earliest = round_up (result->noticed, self->rule);
  year = vir_year_of_date (self->proposed);
  result->months = vir_year_of_date (result->earliest) > year
                     ? 0
                     : vir_year_months_active (year, result->earliest, 0);
  return TRUE;
}
