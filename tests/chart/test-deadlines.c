/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The deadline strip: the awkward cases, the words of Norfolk 2018, and the builder. */

#include "vir-calendar.h"
#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-table.h"
#include "vir-deadlines-chart.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

#define N_MOST 300

static const struct
{
  const char     *label;
  VirDate         date;
  VirDeadlineLook look;
} usual[] = {
  { "Consultation begins: Children’s centres", 20171106, VIR_LOOK_EVENT },
  { "Consultation ends: Children’s centres", 20180102, VIR_LOOK_EVENT },
  { "Labour lodged", 20180201, VIR_LOOK_EVENT },
  { "Amendments due by noon", 20180205, VIR_LOOK_LIMIT },
  { "Amendments assessed", 20180208, VIR_LOOK_LIMIT },
  { "Budget meeting", 20180212, VIR_LOOK_MEETING },
  { "Vote: second meeting", 20180221, VIR_LOOK_MEETING },
  { "Last day to issue the precept", 20180228, VIR_LOOK_LIMIT },
};

static VirChartSpec *
make (VirCase which)
{
  static VirDeadlineMark marks[N_MOST];
  VirDeadlinesData       data = { marks, vir_case_n_items (which, G_N_ELEMENTS (usual)), 0 };
  VirChartHead           head = vir_case_head (which,
                                               "Amendments are due by 5 February 2018, 5 working days before the meeting",
                                               "Dates of the budget and the working days between them, Norfolk, 2018/19");

  /* These cases differ in what is past: nothing, some, all. */
  if (which == VIR_CASE_UNKNOWN || which == VIR_CASE_WELSH)
    data.today = 20180207;
  if (which == VIR_CASE_NEGATIVE)
    data.today = 20180401;
  if (which == VIR_CASE_HUGE)
    data.today = 20171001;
  for (guint i = 0; i < data.n_marks; i++)
    {
      guint k = i % G_N_ELEMENTS (usual);

      marks[i] = (VirDeadlineMark) { "x", usual[k].label, NULL, usual[k].date, usual[k].look, 0, VIR_MARK_NONE };
      if (which == VIR_CASE_MANY)
        marks[i].date = vir_date_add_days (20171001, (int) i);
      if (which == VIR_CASE_TEN_YEARS)
        marks[i].date = vir_date_add_months (20180101, 15 * (int) i);
      if (which == VIR_CASE_ONE_YEAR)
        marks[i].date = vir_date_add_days (20180212, (int) i);
      if (which == VIR_CASE_LONG_NAMES || which == VIR_CASE_WELSH)
        marks[i].label = vir_case_name (which, i);
      if (i > 0)
        marks[i].working_days = vir_calendar_working_days_between (marks[i - 1].date, marks[i].date, VIR_NATION_ENGLAND);
    }
  return vir_deadlines_chart_new (&head, &data);
}

static void
test_kind (void)
{
  vir_check_kind ("deadlines", make);
}

static VirOutlook *
evaluate (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
norfolk (VirDate meeting,
         gint64  days)
{
  VirInput         *input = vir_input_new (2018, 1);
  VirCouncilRecord *council = vir_fixture_edit (input, VIR_KIND_COUNCIL, "council");

  council->base.title = g_strdup ("Norfolk County Council");
  council->class_ = VIR_CLASS_COUNTY;
  council->meeting = meeting;
  council->deadline_days = days;
  return vir_input_put_take (input, council);
}

static guint32
julian (VirDate date)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) (date % 100), (GDateMonth) (date / 100 % 100), (GDateYear) (date / 10000));
  return g_date_get_julian (&day);
}

/* The council met on 12 February 2018; a county issues its precept before 1 March. */
static void
test_norfolk (void)
{
  g_autoptr (VirInput)     input = norfolk (20180212, UNKNOWN);
  g_autoptr (VirOutlook)   outlook = evaluate (input);
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_deadlines_chart_class, outlook, NULL);
  g_autofree char         *sentence = vir_chart_describe (spec);
  g_autofree char         *reading = vir_chart_describe_datum (spec, 2);

  g_assert_cmpuint (spec->n_datums, ==, 2);
  g_assert_cmpstr (spec->head.title, ==, "The council meets on 12 February 2018, 12 working days before the last lawful day");
  g_assert_cmpstr (spec->head.source, ==, "Source: the document shown.");
  g_assert_cmpstr (sentence,
                   ==,
                   "Timeline of the dates of the budget, Norfolk County Council, 2018/19: Budget meeting, 12 February 2018; "
                   "Last day to issue the precept, 28 February 2018.");
  g_assert_cmpstr (reading,
                   ==,
                   "Last day to issue the precept, 28 February 2018, Local Government Finance Act 1992 s.40, 12 working days "
                   "after the date before");
  vir_check_spec (spec, "Norfolk 2018");
}

static void
test_today (void)
{
  g_autoptr (VirInput)      input = norfolk (20180212, 5);
  g_autoptr (VirOutlook)    outlook = evaluate (input);
  const VirChartAsk         ask = { .today = julian (20180207) };
  g_autoptr (VirChartSpec)  spec = vir_chart_build (&vir_deadlines_chart_class, outlook, &ask);
  g_autofree char          *due = vir_chart_describe_datum (spec, 1);
  g_autofree char          *met = vir_chart_describe_datum (spec, 2);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);

  g_assert_cmpuint (vir_deadlines_data (spec)->today, ==, 20180207);
  g_assert_cmpstr (spec->head.title, ==, "Amendments are due by 5 February 2018, 5 working days before the meeting");
  g_assert_cmpstr (due, ==, "Amendments due, 5 February 2018, by the council’s own rule, past");
  g_assert_cmpstr (met, ==, "Budget meeting, 12 February 2018, 5 working days after the date before, ahead");
  g_assert_cmpuint (vir_chart_table_get_n_columns (table), ==, 5);
  vir_check_spec (spec, "with today");
}

/* What happens on one day is told together. */
static void
test_same_day (void)
{
  g_autoptr (VirInput)     input = norfolk (20180212, 0);
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;

  for (guint i = 0; i < 2; i++)
    {
      VirProposalRecord *proposal = vir_record_new (VIR_KIND_PROPOSAL, i == 0 ? "first" : "second");

      proposal->contract_end = 20180930;
      input = vir_input_put_take (g_steal_pointer (&input), proposal);
    }
  outlook = evaluate (input);
  spec = vir_chart_build (&vir_deadlines_chart_class, outlook, NULL);
  g_assert_cmpuint (spec->n_datums, ==, 3);
  g_assert_cmpstr (vir_deadlines_data (spec)->marks[0].label, ==, "Amendments due; Budget meeting");
  g_assert_cmpstr (vir_deadlines_data (spec)->marks[2].label, ==, "Contracts of 2 proposals end");
}

/* An in-year revision has no last lawful day, and its meeting need not be that of the budget. */
static void
test_running (void)
{
  g_autoptr (VirInput)     input = norfolk (20180726, UNKNOWN);
  VirBudgetRecord         *budget = vir_fixture_edit (input, VIR_KIND_BUDGET, "budget");
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;

  budget->running = TRUE;
  input = vir_input_put_take (g_steal_pointer (&input), budget);
  outlook = evaluate (input);
  spec = vir_chart_build (&vir_deadlines_chart_class, outlook, NULL);
  g_assert_cmpuint (spec->n_datums, ==, 1);
  g_assert_cmpstr (spec->head.title, ==, "The meeting that decides is on 26 July 2018");
  g_assert_cmpstr (vir_deadlines_data (spec)->marks[0].label, ==, "Meeting that decides");
  vir_check_spec (spec, "one date");
}

static void
test_refuse (void)
{
  g_autoptr (VirInput)     input = norfolk (0, UNKNOWN);
  g_autoptr (VirOutlook)   outlook = evaluate (input);
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_deadlines_chart_class, outlook, NULL);

  g_assert_cmpstr (spec->refusal,
                   ==,
                   "This budget holds no dates: the document needs the date of the budget meeting (council: meeting), and how "
                   "many working days before it amendments are due (council: deadline_days).");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deadlines/kind", test_kind);
  g_test_add_func ("/deadlines/norfolk", test_norfolk);
  g_test_add_func ("/deadlines/today", test_today);
  g_test_add_func ("/deadlines/same-day", test_same_day);
  g_test_add_func ("/deadlines/running", test_running);
  g_test_add_func ("/deadlines/refuse", test_refuse);
  return g_test_run ();
}
