/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lead-time calculator on the case it was made for, and on the dates at which the law changed. */

#include "config.h"

#include "vir-lead-time.h"

/* Norfolk 2010: decision 26 July, 65 posts, 12 weeks' notice for the longest serving. */
static void
test_norfolk_2010 (void)
{
  VirLeadTime       plan = { 20100726, 0, FALSE, 6500, 12, VIR_START_ANY_DAY };
  VirLeadTimeResult result;

  g_assert_true (vir_lead_time_work_out (&plan, &result));
  g_assert_cmpuint (result.staff_days, ==, 30);
  g_assert_cmpuint (result.consulted, ==, 20100825);
  g_assert_cmpuint (result.noticed, ==, 20101117);
  g_assert_cmpint (vir_date_days_between (plan.proposed, result.noticed), ==, 114);
  g_assert_cmpuint (result.months, ==, 4);

  /* half of the claim needs a start on 1 October, which five weeks' notice just allows */
  plan.notice_weeks = 5;
  plan.rule = VIR_START_MONTH;
  g_assert_true (vir_lead_time_work_out (&plan, &result));
  g_assert_cmpuint (result.earliest, ==, 20101001);
  g_assert_cmpuint (result.months, ==, 6);
}

static void
test_staff_days (void)
{
  static const struct
  {
    gint64  posts;
    VirDate proposed;
    guint   days;
  } cases[] = {
    { 1999, 20180101, 0 },     { 2000, 20180101, 30 },    { 9999, 20180101, 30 },
    { 10000, 20180101, 45 },   { 13200, 20190101, 45 },   { 13200, 20130405, 90 },
    { 13200, 20130406, 45 },   { 8800, 20100726, 30 },    { VIR_UNKNOWN, 20180101, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (vir_lead_time_staff_days (cases[i].posts, cases[i].proposed), ==,
                      cases[i].days);
}

static void
test_start_rules (void)
{
  static const struct
  {
    VirDate      proposed;
    VirStartRule rule;
    VirDate      earliest;
    guint        months;
  } cases[] = {
    { 20180212, VIR_START_ANY_DAY, 20180212, 1 }, { 20180401, VIR_START_MONTH, 20180401, 12 },
    { 20180402, VIR_START_MONTH, 20180501, 11 },  { 20180501, VIR_START_QUARTER, 20180701, 9 },
    { 20180701, VIR_START_QUARTER, 20180701, 9 }, { 20180702, VIR_START_QUARTER, 20181001, 6 },
    { 20180702, VIR_START_YEAR, 20190401, 0 },    { 20180401, VIR_START_YEAR, 20180401, 12 },
    { 20181215, VIR_START_QUARTER, 20190101, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      VirLeadTime       plan = { cases[i].proposed, 0, FALSE, 0, 0, cases[i].rule };
      VirLeadTimeResult result;

      g_assert_true (vir_lead_time_work_out (&plan, &result));
      g_assert_cmpuint (result.earliest, ==, cases[i].earliest);
      g_assert_cmpuint (result.months, ==, cases[i].months);
    }
}

static void
test_public_consultation (void)
{
  VirLeadTime       plan = { 20180212, 12, FALSE, 2500, 0, VIR_START_ANY_DAY };
  VirLeadTimeResult beside, before;

  g_assert_true (vir_lead_time_work_out (&plan, &beside));
  plan.public_first = TRUE;
  g_assert_true (vir_lead_time_work_out (&plan, &before));
  g_assert_cmpint (vir_date_days_between (plan.proposed, beside.consulted), ==, 84);
  g_assert_cmpint (vir_date_days_between (beside.consulted, before.consulted), ==, 30);
}

static void
test_no_date (void)
{
  VirLeadTime       plan = { 0, 12, FALSE, 2500, 0, VIR_START_ANY_DAY };
  VirLeadTimeResult result;

  g_assert_false (vir_lead_time_work_out (&plan, &result));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lead-time/norfolk-2010", test_norfolk_2010);
  g_test_add_func ("/lead-time/staff-days", test_staff_days);
  g_test_add_func ("/lead-time/start-rules", test_start_rules);
  g_test_add_func ("/lead-time/public-consultation", test_public_consultation);
  g_test_add_func ("/lead-time/no-date", test_no_date);
  return g_test_run ();
}
