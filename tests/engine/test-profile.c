/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Profiles: every form with every recurrence, by hand; part-year figures as councils printed them;
 * steps and levels as each other's inverse. */

#include "config.h"

#include "vir-fixtures.h"
#include "vir-random.h"

#define N 4

typedef struct
{
  const char   *name;
  VirForm       form;
  VirRecurrence recurrence;
  int           until;
  gint64        values[N];
  gint64        level[N];
  gint64        low[N];
  gint64        high[N];
  VirRecurrence lasting;
} LevelCase;

#define U VIR_UNKNOWN

/* Years 2018/19 to 2021/22. */
static const LevelCase level_cases[] = {
  { "recurring goes on", VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, 0, { -5, U, U, U }, { -5, -5, -5, -5 }, { -5, -5, -5, -5 }, { -5, -5, -5, -5 }, VIR_RECURRENCE_RECURRING },
  { "one-off ends", VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, 0, { 5, U, U, U }, { 5, 0, 0, 0 }, { 5, 0, 0, 0 }, { 5, 0, 0, 0 }, VIR_RECURRENCE_ONE_OFF },
  { "until a year", VIR_FORM_LEVEL, VIR_RECURRENCE_UNTIL, 2019, { 5, U, U, U }, { 5, 5, 0, 0 }, { 5, 5, 0, 0 }, { 5, 5, 0, 0 }, VIR_RECURRENCE_ONE_OFF },
  { "unstated saving", VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, 0, { -5, U, U, U }, { -5, U, U, U }, { -5, -5, -5, -5 }, { -5, 0, 0, 0 }, VIR_RECURRENCE_UNSTATED },
  { "unstated pressure", VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, 0, { 5, U, U, U }, { 5, U, U, U }, { 5, 0, 0, 0 }, { 5, 5, 5, 5 }, VIR_RECURRENCE_UNSTATED },
  { "a hole is unknown", VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, 0, { U, 5, U, 7 }, { U, 5, U, 7 }, { U, 5, U, 7 }, { U, 5, U, 7 }, VIR_RECURRENCE_RECURRING },
  { "nothing known", VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, 0, { U, U, U, U }, { U, U, U, U }, { U, U, U, U }, { U, U, U, U }, VIR_RECURRENCE_ONE_OFF },
  { "figures to the end, some left", VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, 0, { 1, 2, 3, 4 }, { 1, 2, 3, 4 }, { 1, 2, 3, 4 }, { 1, 2, 3, 4 }, VIR_RECURRENCE_RECURRING },
  { "figures to the end, none left", VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, 0, { 1, 2, 3, 0 }, { 1, 2, 3, 0 }, { 1, 2, 3, 0 }, { 1, 2, 3, 0 }, VIR_RECURRENCE_ONE_OFF },
  { "steps add up", VIR_FORM_STEP, VIR_RECURRENCE_RECURRING, 0, { -1, -2, -4, U }, { -1, -3, -7, -7 }, { -1, -3, -7, -7 }, { -1, -3, -7, -7 }, VIR_RECURRENCE_RECURRING },
  { "a one-off in steps", VIR_FORM_STEP, VIR_RECURRENCE_UNSTATED, 0, { 8, -8, 0, 0 }, { 8, 0, 0, 0 }, { 8, 0, 0, 0 }, { 8, 0, 0, 0 }, VIR_RECURRENCE_ONE_OFF },
  { "a one-off that ends in the last step", VIR_FORM_STEP, VIR_RECURRENCE_UNSTATED, 0, { 0, 0, 8, -8 }, { 0, 0, 8, 0 }, { 0, 0, 8, 0 }, { 0, 0, 8, 0 }, VIR_RECURRENCE_ONE_OFF },
  { "a step that stays", VIR_FORM_STEP, VIR_RECURRENCE_UNSTATED, 0, { 8, 0, 0, 0 }, { 8, 8, 8, 8 }, { 8, 8, 8, 8 }, { 8, 8, 8, 8 }, VIR_RECURRENCE_RECURRING },
  { "an unknown step", VIR_FORM_STEP, VIR_RECURRENCE_RECURRING, 0, { 1, U, 4, U }, { 1, U, U, U }, { 1, U, U, U }, { 1, U, U, U }, VIR_RECURRENCE_RECURRING },
  { "steps, unstated", VIR_FORM_STEP, VIR_RECURRENCE_UNSTATED, 0, { 1, 2, U, U }, { 1, 3, U, U }, { 1, 3, 0, 0 }, { 1, 3, 3, 3 }, VIR_RECURRENCE_UNSTATED },
  { "steps, one-off", VIR_FORM_STEP, VIR_RECURRENCE_ONE_OFF, 0, { 1, 2, U, U }, { 1, 3, 0, 0 }, { 1, 3, 0, 0 }, { 1, 3, 0, 0 }, VIR_RECURRENCE_ONE_OFF },
  { "a last level that is unknown says nothing", VIR_FORM_STEP, VIR_RECURRENCE_UNSTATED, 0, { U, 1, 2, 3 }, { U, U, U, U }, { U, U, U, U }, { U, U, U, U }, VIR_RECURRENCE_UNSTATED },
  { "a span", VIR_FORM_SPAN_SUM, VIR_RECURRENCE_UNSTATED, 0, { U, U, U, U }, { U, U, U, U }, { U, U, U, U }, { U, U, U, U }, VIR_RECURRENCE_UNSTATED },
  { "a span is never counted", VIR_FORM_SPAN_BY, VIR_RECURRENCE_RECURRING, 0, { 5, U, U, U }, { U, U, U, U }, { U, U, U, U }, { U, U, U, U }, VIR_RECURRENCE_RECURRING },
};

static void
assert_figures (const char      *name,
                const char      *what,
                const VirSeries *got,
                const gint64    *wanted)
{
  for (guint y = 0; y < N; y++)
    if (got->v[y] != wanted[y])
      g_test_fail_printf ("%s: %s in year %u is %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, name, what, y, got->v[y], wanted[y]);
}

static void
test_levels (void)
{
  const VirYears years = { 2018, N };

  for (guint i = 0; i < G_N_ELEMENTS (level_cases); i++)
    {
      const LevelCase       *c = &level_cases[i];
      g_autoptr (VirProfile) profile = vir_fixture_profile (c->form, c->recurrence, vir_fixture_series (c->values, N));
      VirLevels              levels;

      profile->until = c->until;
      profile->span = c->form >= VIR_FORM_SPAN_SUM ? 100 : U;
      vir_profile_levels (profile, years, &levels);
      assert_figures (c->name, "the level", &levels.level, c->level);
      assert_figures (c->name, "the low reading", &levels.low, c->low);
      assert_figures (c->name, "the high reading", &levels.high, c->high);
      if (vir_profile_lasting (profile, years) != c->lasting)
        g_test_fail_printf ("%s: lasting is %s", c->name, vir_recurrence_enum.words[vir_profile_lasting (profile, years)]);
    }
}

static void
test_none (void)
{
  VirLevels levels;

  vir_profile_levels (NULL, (VirYears){ 2018, N }, &levels);
  g_assert_false (vir_series_any (&levels.level));
  g_assert_false (vir_series_any (&levels.low));
  g_assert_false (vir_series_any (&levels.high));
  g_assert_cmpint (vir_profile_lasting (NULL, (VirYears){ 2018, N }), ==, VIR_RECURRENCE_UNSTATED);
}

/* One year alone says nothing of the next, even if it is the document's last. */
static void
test_one_year (void)
{
  g_autoptr (VirProfile) profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (5));

  g_assert_cmpint (vir_profile_lasting (profile, (VirYears){ 2018, 1 }), ==, VIR_RECURRENCE_UNSTATED);
}

static const struct
{
  const char   *name;
  gint64        full_year;
  VirDate       start;
  VirDate       end;
  VirRecurrence recurrence;
  int           until;
  int           first_year;
  gint64        level[N];
} part_year_cases[] = {
  { "Norfolk 2010: £700,000 from 1 October", -POUNDS (700000), 20101001, 0, VIR_RECURRENCE_UNSTATED, 0, 2010, { -POUNDS (350000), -POUNDS (700000), -POUNDS (700000), -POUNDS (700000) } },
  { "Brighton 2025: £107,000 from July", -POUNDS (107000), 20250701, 0, VIR_RECURRENCE_RECURRING, 0, 2025, { -POUNDS (80250), -POUNDS (107000), -POUNDS (107000), -POUNDS (107000) } },
  { "Brighton 2025: £88,000 from July", -POUNDS (88000), 20250701, 0, VIR_RECURRENCE_RECURRING, 0, 2025, { -POUNDS (66000), -POUNDS (88000), -POUNDS (88000), -POUNDS (88000) } },
  { "half a penny away from zero", -5, 20181001, 0, VIR_RECURRENCE_RECURRING, 0, 2018, { -3, -5, -5, -5 } },
  { "half a penny up", 5, 20181001, 0, VIR_RECURRENCE_RECURRING, 0, 2018, { 3, 5, 5, 5 } },
  { "from the first day", 1200, 20180401, 0, VIR_RECURRENCE_RECURRING, 0, 2018, { 1200, 1200, 1200, 1200 } },
  { "before the document", 1200, 20100101, 0, VIR_RECURRENCE_RECURRING, 0, 2018, { 1200, 1200, 1200, 1200 } },
  { "a start within a month counts from the next", 1200, 20190302, 0, VIR_RECURRENCE_RECURRING, 0, 2018, { 0, 1200, 1200, 1200 } },
  { "to the end of September 2020", 1200, 20181001, 20200930, VIR_RECURRENCE_UNSTATED, 0, 2018, { 600, 1200, 600, 0 } },
  { "one-off: the year of the start alone", 1200, 20190101, 0, VIR_RECURRENCE_ONE_OFF, 0, 2018, { 300, 0, 0, 0 } },
  { "until 2019/20", 1200, 20190101, 0, VIR_RECURRENCE_UNTIL, 2019, 2018, { 300, 1200, 0, 0 } },
};

static void
test_part_year (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (part_year_cases); i++)
    {
      g_autoptr (VirProfile) profile = vir_fixture_full_year (part_year_cases[i].full_year, part_year_cases[i].start, part_year_cases[i].end);
      VirLevels              levels;

      profile->recurrence = part_year_cases[i].recurrence;
      profile->until = part_year_cases[i].until;
      vir_profile_levels (profile, (VirYears){ part_year_cases[i].first_year, N }, &levels);
      assert_figures (part_year_cases[i].name, "the level", &levels.level, part_year_cases[i].level);
      assert_figures (part_year_cases[i].name, "the low reading", &levels.low, part_year_cases[i].level);
      assert_figures (part_year_cases[i].name, "the high reading", &levels.high, part_year_cases[i].level);
    }
}

static void
test_start_not_known (void)
{
  g_autoptr (VirProfile) profile = vir_fixture_full_year (-POUNDS (700000), 0, 0);
  VirLevels              levels;

  vir_profile_levels (profile, (VirYears){ 2018, N }, &levels);
  for (guint y = 0; y < N; y++)
    {
      g_assert_cmpint (levels.level.v[y], ==, U);
      g_assert_cmpint (levels.low.v[y], ==, -POUNDS (700000));
      g_assert_cmpint (levels.high.v[y], ==, 0);
    }
}

/* Whether a full-year figure goes on is what its end says. */
static void
test_full_year_lasting (void)
{
  g_autoptr (VirProfile) open = vir_fixture_full_year (100, 20180401, 0);
  g_autoptr (VirProfile) ends = vir_fixture_full_year (100, 20180401, 20190331);

  g_assert_cmpint (vir_profile_lasting (open, (VirYears){ 2018, N }), ==, VIR_RECURRENCE_RECURRING);
  g_assert_cmpint (vir_profile_lasting (ends, (VirYears){ 2018, N }), ==, VIR_RECURRENCE_ONE_OFF);
}

static void
test_is_phased (void)
{
  for (int form = 0; form <= VIR_FORM_SPAN_BY; form++)
    {
      g_autoptr (VirProfile) profile = vir_profile_new ();

      profile->form = form;
      g_assert_cmpint (vir_profile_is_phased (profile), ==, form < VIR_FORM_SPAN_SUM);
    }
}

/* Steps to levels to steps is the identity, and so is levels to steps to levels. */
static void
test_steps (void)
{
  for (guint run = 0; run < 500; run++)
    {
      guint                  n = (guint) g_test_rand_int_range (1, VIR_MAX_YEARS + 1);
      g_autoptr (VirProfile) profile = vir_profile_new ();
      VirLevels              levels;
      VirSeries              steps;

      profile->form = VIR_FORM_STEP;
      for (guint y = 0; y < n; y++)
        profile->values.v[y] = vir_random_money () * (g_test_rand_bit () ? 1 : -1);
      vir_profile_levels (profile, (VirYears){ 2018, n }, &levels);
      vir_profile_steps (&levels.level, n, &steps);
      for (guint y = 0; y < n; y++)
        g_assert_cmpint (steps.v[y], ==, profile->values.v[y]);
    }
}

static void
test_steps_unknown (void)
{
  VirSeries levels = SERIES (5, UNKNOWN, 7, 9);
  VirSeries steps;

  vir_profile_steps (&levels, 4, &steps);
  g_assert_cmpint (steps.v[0], ==, 5);
  g_assert_cmpint (steps.v[1], ==, U);
  g_assert_cmpint (steps.v[2], ==, U);
  g_assert_cmpint (steps.v[3], ==, 2);
}

/* What is known of a profile is known exactly, and a bracket holds both readings. */
static void
test_brackets (void)
{
  for (guint run = 0; run < 2000; run++)
    {
      g_autoptr (VirInput)     refs = vir_input_new (2018, 5);
      VirProposalRecord       *proposal = vir_random_record (VIR_KIND_PROPOSAL, "p", refs);
      VirLevels                levels;

      vir_profile_levels (proposal->profile, vir_input_years (refs), &levels);
      for (guint y = 0; y < 5; y++)
        {
          g_assert_cmpint (vir_known (levels.low.v[y]), ==, vir_known (levels.high.v[y]));
          if (vir_known (levels.level.v[y]))
            {
              g_assert_cmpint (levels.low.v[y], ==, levels.level.v[y]);
              g_assert_cmpint (levels.high.v[y], ==, levels.level.v[y]);
            }
          else if (vir_known (levels.low.v[y]))
            {
              g_assert_cmpint (levels.low.v[y], <=, 0);
              g_assert_cmpint (levels.high.v[y], >=, 0);
            }
        }
      vir_record_unref (proposal);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/profile/levels", test_levels);
  g_test_add_func ("/profile/none", test_none);
  g_test_add_func ("/profile/one-year", test_one_year);
  g_test_add_func ("/profile/part-year", test_part_year);
  g_test_add_func ("/profile/start-not-known", test_start_not_known);
  g_test_add_func ("/profile/full-year-lasting", test_full_year_lasting);
  g_test_add_func ("/profile/is-phased", test_is_phased);
  g_test_add_func ("/profile/steps", test_steps);
  g_test_add_func ("/profile/steps-unknown", test_steps_unknown);
  g_test_add_func ("/profile/brackets", test_brackets);

  return g_test_run ();
}
