/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rule packs: what the built-in one holds, and how broken ones are refused. */

#include "config.h"

#include "vir-error.h"
#include "vir-json-reader.h"
#include "vir-lead-time.h"
#include "vir-rules-reader.h"

#include <string.h>

static void
test_limits (void)
{
  static const struct
  {
    VirCouncilClass class_;
    int             year;
    gint64          core;
    gint64          asc;
    gint64          total;
    gint64          pounds;
    VirComparison   comparison;
  } cases[] = {
    { VIR_CLASS_COUNTY, 2018, 30000, 30000, 60000, VIR_UNKNOWN, VIR_AT_LEAST },
    { VIR_CLASS_UNITARY, 2017, 20000, 30000, 50000, VIR_UNKNOWN, VIR_AT_LEAST },
    { VIR_CLASS_DISTRICT, 2020, VIR_UNKNOWN, VIR_UNKNOWN, 20000, 500, VIR_AT_LEAST },
    { VIR_CLASS_LONDON_BOROUGH, 2025, 30000, 20000, 50000, VIR_UNKNOWN, VIR_AT_LEAST },
    { VIR_CLASS_METROPOLITAN, 2012, VIR_UNKNOWN, VIR_UNKNOWN, 35000, VIR_UNKNOWN, VIR_MORE_THAN },
  };
  g_autoptr (VirRulePack) pack = vir_rules_builtin (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const VirReferendumLimit *limit = vir_rule_pack_limit (pack, VIR_NATION_ENGLAND,
                                                             cases[i].class_, cases[i].year);

      g_assert_nonnull (limit);
      g_assert_cmpint (limit->core, ==, cases[i].core);
      g_assert_cmpint (limit->asc, ==, cases[i].asc);
      g_assert_cmpint (limit->total, ==, cases[i].total);
      g_assert_cmpint (limit->pounds, ==, cases[i].pounds);
      g_assert_cmpint (limit->comparison, ==, cases[i].comparison);
    }
  /* no referendums in Wales and Scotland */
  g_assert_null (vir_rule_pack_limit (pack, VIR_NATION_WALES, VIR_CLASS_UNITARY, 2025));
  g_assert_null (vir_rule_pack_limit (pack, VIR_NATION_SCOTLAND, VIR_CLASS_UNITARY, 2019));
}

/* Every year from 2010/11 to 2026/27 is there for both kinds of council, and says where from. */
static void
test_complete (void)
{
  g_autoptr (VirRulePack) pack = vir_rules_builtin (VIR_RULES_DEFAULT);

  for (int year = 2010; year <= 2026; year++)
    for (guint class_ = VIR_CLASS_COUNTY; class_ <= VIR_CLASS_DISTRICT; class_++)
      {
        const VirReferendumLimit *limit = vir_rule_pack_limit (pack, VIR_NATION_ENGLAND,
                                                               (VirCouncilClass) class_, year);

        g_assert_nonnull (limit);
        g_assert_true (limit->general || limit->source != NULL);
      }
}

static void
test_bands (void)
{
  g_autoptr (VirRulePack) pack = vir_rules_builtin (NULL);
  const VirBandTable     *wales = vir_rule_pack_bands (pack, VIR_NATION_WALES, 2018);
  const VirBandTable     *before = vir_rule_pack_bands (pack, VIR_NATION_SCOTLAND, 2016);
  const VirBandTable     *after = vir_rule_pack_bands (pack, VIR_NATION_SCOTLAND, 2017);

  g_assert_cmpuint (wales->shares.n, ==, 9);
  g_assert_cmpint (before->denominator, ==, 9);
  g_assert_cmpint (after->denominator, ==, 360);
  g_assert_cmpint (((const VirBandShare *) after->shares.items)[4].share, ==, 473);
}

static void
test_consultation (void)
{
  static const struct
  {
    gint64  posts;
    VirDate date;
    gint64  days;
  } cases[] = { { 2000, 20180101, 30 }, { 10000, 20180101, 45 }, { 10000, 20130405, 90 } };
  g_autoptr (VirRulePack) pack = vir_rules_builtin (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (vir_rule_pack_consultation (pack, cases[i].posts, cases[i].date)->days, ==,
                     cases[i].days);
  g_assert_null (vir_rule_pack_consultation (pack, 1900, 20180101));
}

/* The pack and the Act that the calculator falls back on say the same. */
static void
test_lead_time_agrees (void)
{
  g_autoptr (VirRulePack) pack = vir_rules_builtin (NULL);

  for (guint i = 0; i < 500; i++)
    {
      VirDate           day = vir_date_add_days (20100101, g_test_rand_int_range (0, 5000));
      VirLeadTime       plan = { day, 0, FALSE, g_test_rand_int_range (0, 20000), 0, VIR_START_ANY_DAY, pack };
      VirLeadTimeResult with, without;

      g_assert_true (vir_lead_time_work_out (&plan, &with));
      plan.rules = NULL;
      g_assert_true (vir_lead_time_work_out (&plan, &without));
      g_assert_cmpuint (with.staff_days, ==, without.staff_days);
    }
}

static void
test_broken (void)
{
  static const struct
  {
    const char *text;
    const char *says;
  } cases[] = {
    { "{}", "not a rule pack" },
    { "{\"format\": \"virement\", \"version\": 1}", "not a rule pack" },
    { "{\"format\": \"virement-rules\"}", "version" },
    { "{\"format\": \"virement-rules\", \"version\": 2}", "/version" },
    { "{\"format\": \"virement-rules\", \"version\": 1}", "id" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\", \"cheese\": 1}", "/cheese" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\",\n \"limits\": 3}", "2: /limits" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\",\n \"limits\": [\n  {\"year\": \"2018/19\", \"bogus\": 3}]}", "3: /limits/0" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\", \"limits\": [{\"classes\": [\"county\"], \"source\": \"s\"}]}", "year" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\", \"limits\": [{\"classes\": [\"county\"], \"year\": \"2018/19\"}]}", "source" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\", \"limits\": [{\"classes\": [\"county\"], \"year\": \"2018/19\", \"source\": \"s\"}, {\"classes\": [\"county\", \"unitary\"], \"year\": \"2018/19\", \"source\": \"s\"}]}", "two limits" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\", \"bands\": [{\"denominator\": 0}]}", "denominator" },
    { "{\"format\": \"virement-rules\", \"version\": 1, \"id\": \"x\", \"consultations\": [{\"posts\": 20}]}", "days" },
    { "{\"format\": 01}", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError)      error = NULL;
      g_autoptr (VirRulePack) pack = vir_rules_read (cases[i].text, strlen (cases[i].text), &error);

      g_assert_null (pack);
      g_assert_true (error != NULL && error->domain == VIR_ERROR);
      if (strstr (error->message, cases[i].says) == NULL)
        g_error ("case %u: %s", i, error->message);
    }
}

/* A document gets the default rules, and none where it names others. */
static void
test_attached (void)
{
  static const char known[] = "{\"format\": \"virement\", \"version\": 1, \"budget\": {\"first_year\": \"2018/19\", \"years\": 1}}";
  static const char other[] = "{\"format\": \"virement\", \"version\": 1, \"budget\": {\"first_year\": \"2018/19\", \"years\": 1}, \"council\": {\"rules\": \"mars\"}}";
  g_autoptr (GError)    error = NULL;
  g_autoptr (GPtrArray) warnings = NULL;
  g_autoptr (VirInput)  with = vir_json_read (known, strlen (known), NULL, &error);
  g_autoptr (VirInput)  without = vir_json_read (other, strlen (other), &warnings, &error);

  g_assert_no_error (error);
  g_assert_nonnull (vir_input_rules (with));
  g_assert_null (vir_input_rules (without));
  g_assert_cmpuint (warnings->len, ==, 1);
  g_assert_nonnull (strstr (warnings->pdata[0], "mars"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/limits", test_limits);
  g_test_add_func ("/rules/complete", test_complete);
  g_test_add_func ("/rules/bands", test_bands);
  g_test_add_func ("/rules/consultation", test_consultation);
  g_test_add_func ("/rules/lead-time-agrees", test_lead_time_agrees);
  g_test_add_func ("/rules/broken", test_broken);
  g_test_add_func ("/rules/attached", test_attached);
  return g_test_run ();
}
