/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Findings in words: that every rule has some, what they say, and that no place in a pattern is left
 * unfilled, whatever the document. */

#include "config.h"

#include "vir-finding-text.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static VirOutlook *
evaluate (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_ASSESSED);

  return vir_evaluate (input, stance, NULL);
}

static void
assert_filled (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  if (strpbrk (text, "{}") != NULL || strstr (text, "(null)") != NULL)
    g_error ("“%s” is not filled in", text);
}

static void
test_every_rule_has_words (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook) outlook = evaluate (input);
  guint          n;
  const VirRule *rules = vir_rules (&n);

  g_assert_cmpuint (n, >, 12);
  for (guint i = 0; i < n; i++)
    {
      const VirFinding finding = { &rules[i], VIR_KIND_CHANGE, "libdem-1", "libdem", "labour", 1, POUNDS (1750000), 2 };
      g_autofree char *title = NULL, *detail = NULL, *figure = NULL;

      if (!vir_finding_has_text (rules[i].code))
        g_error ("“%s” has no words", rules[i].code);
      title = vir_finding_title (outlook, &finding, VIR_FORMAT_COMMITTEE);
      detail = vir_finding_detail (outlook, &finding, VIR_FORMAT_COMMITTEE);
      figure = vir_finding_figure (&finding, VIR_FORMAT_COMMITTEE);
      assert_filled (title);
      assert_filled (detail);
      g_assert_cmpstr (title, !=, rules[i].code);
      /* A rule with a law behind it names it; one of the model's own does not say "model". */
      g_assert_true (strstr (detail, "model:") == NULL);
      if (!g_str_has_prefix (rules[i].source, "model: "))
        g_assert_true (g_str_has_suffix (detail, rules[i].source));
    }

  g_assert_false (vir_finding_has_text ("no-such-rule"));
}

/* What some findings say: code, kind, subject, other, year, amount, limit, title, detail. */
static const struct
{
  const char *code;
  VirFinding  finding;
  const char *title;
  const char *detail;
  const char *figure;
} said[] = {
  { "unbalanced-first-year",
    { NULL, VIR_KIND_AMENDMENT, "libdem", "libdem", NULL, 0, POUNDS (1750000), UNKNOWN },
    "Does not balance in 2018/19", "£1.750m to find · LGFA 1992 s.31A, s.42A", "£1.750m" },
  { "worse-later",
    { NULL, VIR_KIND_AMENDMENT, "libdem", "libdem", NULL, 1, POUNDS (1500000), 2 },
    "Widens the gap from 2019/20", "£1.500m more over 2 later years · LGA 2003 s.25", "£1.500m" },
  { "worse-later",
    { NULL, VIR_KIND_AMENDMENT, "libdem", "libdem", NULL, 3, POUNDS (1500000), 1 },
    "Widens the gap from 2021/22", "£1.500m more in one later year · LGA 2003 s.25", "£1.500m" },
  { "referendum-total",
    { NULL, VIR_KIND_TAX, "tax-2018-19", "libdem", NULL, 0, 61000, 60000 },
    "The council tax rise in 2018/19 needs a referendum", "6.10%, limit 6.00% · LGFA 1992 s.52ZC", "6.10%" },
  { "band-d-ninths",
    { NULL, VIR_KIND_TAX, "tax-2018-19", NULL, NULL, 0, 132275, UNKNOWN },
    "Band D in 2018/19 is not a multiple of 9p",
    "£1,322.75: some bills are not in whole pence · LGFA 1992 s.5: bands are ninths of Band D", "£1,322.75" },
  { "shared-target",
    { NULL, VIR_KIND_PROPOSAL, "centres", "libdem", "labour", 0, POUNDS (2750000), UNKNOWN },
    "labour also puts back £2.000m of centres", "£2.750m asked together in 2018/19; how much there is to ask is not published", "£2.750m" },
  { "posts-threshold",
    { NULL, VIR_KIND_AMENDMENT, "labour", "labour", NULL, -1, 2350, 2000 },
    "23.50 posts go", "Consultation of a fixed length from 20 · TULRCA 1992 s.188", "23.50" },
  { "no-evidence",
    { NULL, VIR_KIND_AMENDMENT, "labour", "labour", NULL, -1, UNKNOWN, 1 },
    "No evidence given", "One change · Budget protocols: evidence for the net saving", "1" },
  { "target-gone",
    { NULL, VIR_KIND_CHANGE, "libdem-1", "libdem", "centres", -1, UNKNOWN, UNKNOWN },
    "Put back part of centres: what it changes is not in the budget", "", NULL },
};

static void
test_what_they_say (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook) outlook = evaluate (input);

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      VirFinding finding = said[i].finding;
      g_autofree char *title = NULL, *detail = NULL, *figure = NULL;

      finding.rule = vir_rule_find (said[i].code);
      g_assert_nonnull (finding.rule);
      title = vir_finding_title (outlook, &finding, VIR_FORMAT_COMMITTEE);
      detail = vir_finding_detail (outlook, &finding, VIR_FORMAT_COMMITTEE);
      figure = vir_finding_figure (&finding, VIR_FORMAT_COMMITTEE);
      g_assert_cmpstr (title, ==, said[i].title);
      g_assert_cmpstr (detail, ==, said[i].detail);
      g_assert_cmpstr (figure, ==, said[i].figure);
    }
}

static void
test_condition_in_its_own_words (void)
{
  VirInput *input = vir_fixture_norfolk ();
  VirChangeRecord *change = vir_fixture_edit (input, VIR_KIND_CHANGE, "libdem-1");
  g_autoptr (VirInput) root = NULL;
  g_autoptr (VirOutlook) outlook = NULL;
  const VirFinding finding = { vir_rule_find ("conditional"), VIR_KIND_CHANGE, "libdem-1", "libdem", NULL, -1, UNKNOWN, UNKNOWN };
  g_autofree char *detail = NULL;

  change->subject_to = g_strdup ("the {board}'s consent");
  root = vir_input_put_take (input, change);
  outlook = evaluate (root);
  detail = vir_finding_detail (outlook, &finding, VIR_FORMAT_PLAIN);
  g_assert_true (g_str_has_prefix (detail, "the {board}'s consent · "));
}

static void
test_random_findings (void)
{
  guint found = 0;

  for (guint run = 0; run < 200; run++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      g_autoptr (VirOutlook) outlook = evaluate (input);

      for (guint i = 0; i < outlook->n_findings; i++)
        {
          g_autofree char *title = vir_finding_title (outlook, &outlook->findings[i], VIR_FORMAT_COMMITTEE);
          g_autofree char *detail = vir_finding_detail (outlook, &outlook->findings[i], VIR_FORMAT_FINANCE);

          found++;
          assert_filled (title);
          assert_filled (detail);
        }
    }

  g_assert_cmpuint (found, >, 100);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finding-text/every-rule-has-words", test_every_rule_has_words);
  g_test_add_func ("/finding-text/what-they-say", test_what_they_say);
  g_test_add_func ("/finding-text/condition-in-its-own-words", test_condition_in_its_own_words);
  g_test_add_func ("/finding-text/random-findings", test_random_findings);

  return g_test_run ();
}
