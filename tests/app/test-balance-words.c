/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the balance bar says, from outlooks made by hand, so that every case is there. */

#include "vir-balance-words.h"
#include "vir-check.h"

#define MILLION G_GINT64_CONSTANT (100000000)

typedef struct
{
  VirInput  *input;
  VirStance *stance;
  VirOutlook outlook;
} Fixture;

/* Four years from 2018/19, everything unknown. */
static void
set_up (Fixture    *fixture,
        VirInput   *input,
        const char *amendment)
{
  const char *const shown[] = { amendment, NULL };

  *fixture = (Fixture) { 0 };
  fixture->input = input;
  fixture->stance = vir_stance_new (amendment != NULL ? shown : NULL, VIR_BASIS_CLAIMED);
  fixture->outlook.input = fixture->input;
  fixture->outlook.stance = fixture->stance;
  fixture->outlook.years = (VirYears) { 2018, 4 };
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    {
      fixture->outlook.now[y].gap = VIR_UNKNOWN;
      fixture->outlook.now[y].effects = VIR_UNKNOWN;
      fixture->outlook.now[y].tax.band_d = VIR_UNKNOWN;
      fixture->outlook.now[y].tax.rise_ppm = VIR_UNKNOWN;
    }
}

static void
tear_down (Fixture *fixture)
{
  vir_stance_unref (fixture->stance);
  vir_input_unref (fixture->input);
}

static void
test_year (void)
{
  static const struct
  {
    gint64      gap;
    VirBalance  balance;
    gint64      effects;
    gboolean    amended;
    const char *value;
    const char *change;
    const char *spoken;
    VirTone     tone;
  } cases[] = {
    { 0, VIR_BALANCE_BALANCED, 0, FALSE, "Balanced", NULL, "2018/19: Balanced", VIR_TONE_GOOD },
    { 0, VIR_BALANCE_BALANCED, 0, TRUE, "Balanced", "0.000", "2018/19: Balanced, as published", VIR_TONE_GOOD },
    { 175000000, VIR_BALANCE_NOT_BALANCED, 175000000, TRUE, "Gap £1.750m", "+1.750", "2018/19: Gap £1.750m, £1.750m worse than published", VIR_TONE_BAD },
    { 9470000000, VIR_BALANCE_NOT_BALANCED, 0, FALSE, "Gap £94.700m", NULL, "2018/19: Gap £94.700m", VIR_TONE_BAD },
    { 20 * MILLION, VIR_BALANCE_NOT_BALANCED, -2 * MILLION, TRUE, "Gap £20.000m", "−2.000", "2018/19: Gap £20.000m, £2.000m better than published", VIR_TONE_BAD },
    { -40000000, VIR_BALANCE_BALANCED, -40000000, TRUE, "Surplus £0.400m", "−0.400", "2018/19: Surplus £0.400m, £0.400m better than published", VIR_TONE_GOOD },
    { VIR_UNKNOWN, VIR_BALANCE_CANNOT_TELL, VIR_UNKNOWN, TRUE, "Not known", "–", "2018/19: Not known, change against the published budget not known", VIR_TONE_UNKNOWN },
    /* A gap with a figure, where parts are unknown, is still not known. */
    { 5 * MILLION, VIR_BALANCE_CANNOT_TELL, VIR_UNKNOWN, FALSE, "Not known", NULL, "2018/19: Not known", VIR_TONE_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Fixture fixture;
      g_auto (VirTileWords) words = { 0 };

      set_up (&fixture, vir_input_new (2018, 4), cases[i].amended ? "a" : NULL);
      fixture.outlook.now[0].gap = cases[i].gap;
      fixture.outlook.now[0].balance = cases[i].balance;
      fixture.outlook.now[0].effects = cases[i].effects;
      vir_balance_words_year (&fixture.outlook, 0, VIR_FORMAT_COMMITTEE, &words);
      g_assert_cmpstr (words.caption, ==, "2018/19");
      g_assert_cmpstr (words.value, ==, cases[i].value);
      g_assert_cmpstr (words.change, ==, cases[i].change);
      g_assert_cmpstr (words.spoken, ==, cases[i].spoken);
      g_assert_cmpint (words.tone, ==, cases[i].tone);
      g_assert_nonnull (words.icon);
      tear_down (&fixture);
    }
}

static void
test_tax (void)
{
  static const VirRule objection = { .code = "test", .severity = VIR_SEVERITY_OBJECTION };
  VirFinding over = { .rule = &objection, .kind = VIR_KIND_TAX, .subject = "tax-2018-19", .amendment = "other" };
  Fixture fixture;
  g_auto (VirTileWords) unknown = { 0 };
  g_auto (VirTileWords) known = { 0 };
  g_auto (VirTileWords) too_high = { 0 };

  set_up (&fixture, vir_input_new (2018, 4), NULL);
  vir_balance_words_tax (&fixture.outlook, &unknown);
  g_assert_cmpstr (unknown.caption, ==, "Band D");
  g_assert_cmpstr (unknown.value, ==, "Not known");

  fixture.outlook.now[0].tax.band_d = 132273;
  fixture.outlook.now[0].tax.rise_ppm = 59900;
  fixture.outlook.findings = &over;
  fixture.outlook.n_findings = 1;
  /* It is of an amendment that is not shown. */
  vir_balance_words_tax (&fixture.outlook, &known);
  g_assert_cmpstr (known.caption, ==, "Band D, +5.99%");
  g_assert_cmpstr (known.value, ==, "£1,322.73");
  g_assert_cmpint (known.tone, ==, VIR_TONE_PLAIN);

  over.amendment = NULL;
  vir_balance_words_tax (&fixture.outlook, &too_high);
  g_assert_cmpint (too_high.tone, ==, VIR_TONE_BAD);
  g_assert_cmpstr (too_high.icon, ==, "dialog-error-symbolic");
  tear_down (&fixture);
}

static void
test_reserves (void)
{
  VirReserveRecord earmarked = { .base = { .title = "Earmarked" }, .reserve = VIR_RESERVE_EARMARKED, .minimum = VIR_UNKNOWN };
  VirReserveRecord general = { .base = { .title = "General" }, .reserve = VIR_RESERVE_GENERAL, .minimum = 19 * MILLION };
  VirReserveOutlook reserves[] = {
    { .record = &earmarked, .low = 5 * MILLION },
    { .record = &general, .low = 1930000000 },
  };
  Fixture fixture;
  g_auto (VirTileWords) none = { 0 };
  g_auto (VirTileWords) above = { 0 };
  g_auto (VirTileWords) below = { 0 };
  g_auto (VirTileWords) no_minimum = { 0 };

  set_up (&fixture, vir_input_new (2018, 4), NULL);
  vir_balance_words_reserves (&fixture.outlook, VIR_FORMAT_COMMITTEE, &none);
  g_assert_cmpstr (none.value, ==, "Not known");
  g_assert_cmpint (none.tone, ==, VIR_TONE_UNKNOWN);

  fixture.outlook.reserves = reserves;
  fixture.outlook.n_reserves = 2;
  vir_balance_words_reserves (&fixture.outlook, VIR_FORMAT_COMMITTEE, &above);
  g_assert_cmpstr (above.value, ==, "£19.300m");
  g_assert_cmpint (above.tone, ==, VIR_TONE_GOOD);
  g_assert_cmpstr (above.spoken, ==, "Reserves low: General: £19.300m");

  reserves[1].low = 1730000000;
  vir_balance_words_reserves (&fixture.outlook, VIR_FORMAT_COMMITTEE, &below);
  g_assert_cmpstr (below.value, ==, "£1.700m below minimum");
  g_assert_cmpint (below.tone, ==, VIR_TONE_BAD);

  /* Without a minimum there is nothing to be good about. */
  fixture.outlook.n_reserves = 1;
  vir_balance_words_reserves (&fixture.outlook, VIR_FORMAT_COMMITTEE, &no_minimum);
  g_assert_cmpstr (no_minimum.value, ==, "£5.000m");
  g_assert_cmpint (no_minimum.tone, ==, VIR_TONE_PLAIN);
  tear_down (&fixture);
}

static void
test_findings (void)
{
  static const VirRule objection = { .severity = VIR_SEVERITY_OBJECTION };
  static const VirRule warning = { .severity = VIR_SEVERITY_WARNING };
  VirFinding findings[] = {
    { .rule = &objection, .amendment = "a" },
    { .rule = &objection, .amendment = "b" },
    { .rule = &warning, .amendment = NULL },
    { .rule = &warning, .amendment = "a" },
  };
  Fixture fixture;
  VirFindingCount count;
  g_autofree char *words = NULL;
  g_autofree char *none = vir_balance_words_findings ((VirFindingCount) { 0, 0, 3 });

  set_up (&fixture, vir_input_new (2018, 4), "a");
  fixture.outlook.findings = findings;
  fixture.outlook.n_findings = G_N_ELEMENTS (findings);
  count = vir_balance_words_count (&fixture.outlook);
  g_assert_cmpuint (count.objections, ==, 1);
  g_assert_cmpuint (count.warnings, ==, 2);
  words = vir_balance_words_findings (count);
  g_assert_cmpstr (words, ==, "Findings: 1 objection, 2 warnings");
  g_assert_cmpstr (none, ==, "No findings");
  tear_down (&fixture);
}

static void
check_amendment (VirAmendmentOutlook *amendment,
                 const char          *words,
                 VirTone              tone)
{
  Fixture fixture;
  VirTone got = VIR_TONE_PLAIN;
  g_autofree char *text = NULL;

  set_up (&fixture, vir_input_new (2018, 4), NULL);
  text = vir_balance_words_amendment (&fixture.outlook, amendment, VIR_FORMAT_COMMITTEE, &got);
  g_assert_cmpstr (text, ==, words);
  g_assert_cmpint (got, ==, tone);
  tear_down (&fixture);
}

static void
test_amendment (void)
{
  VirAmendmentRecord record = { 0 };
  VirAmendmentOutlook amendment = { .record = &record };

  check_amendment (&amendment, "No changes yet", VIR_TONE_PLAIN);

  amendment.n_changes = 1;
  amendment.net[0] = (VirSum) { 175000000, 0 };
  amendment.balance[0] = VIR_BALANCE_NOT_BALANCED;
  check_amendment (&amendment, "£1.750m to find", VIR_TONE_BAD);

  amendment.net[0] = (VirSum) { 0, 0 };
  amendment.balance[0] = VIR_BALANCE_BALANCED;
  check_amendment (&amendment, "Balanced 2018/19", VIR_TONE_GOOD);

  for (guint y = 0; y < 4; y++)
    amendment.balance[y] = VIR_BALANCE_BALANCED;
  check_amendment (&amendment, "Balanced in every year", VIR_TONE_GOOD);

  amendment.net[0] = (VirSum) { 0, 1 };
  amendment.balance[0] = VIR_BALANCE_CANNOT_TELL;
  check_amendment (&amendment, "Not known", VIR_TONE_UNKNOWN);

  record.verdict = VIR_VERDICT_REFUSED;
  check_amendment (&amendment, "Refused", VIR_TONE_PLAIN);
  record.stage = VIR_AMENDMENT_WITHDRAWN;
  check_amendment (&amendment, "Withdrawn", VIR_TONE_PLAIN);
}

static VirInput *
add_amendment (VirInput   *input,
               const char *id,
               const char *title,
               const char *body)
{
  VirAmendmentRecord *record = vir_record_new (VIR_KIND_AMENDMENT, id);
  VirInput *next = NULL;

  record->base.title = g_strdup (title);
  record->bodies = g_new0 (char *, 2);
  record->bodies[0] = g_strdup (body);
  next = vir_input_put_take (input, record);
  return next;
}

static VirInput *
make_two (gboolean same_body)
{
  VirBodyRecord *body = vir_record_new (VIR_KIND_BODY, "green");
  VirInput *input = NULL;

  body->base.title = g_strdup ("Green");
  body->colour = g_strdup ("#6AB023");
  input = vir_input_put_take (vir_input_new (2018, 4), body);
  input = add_amendment (input, "first", "Libraries", "green");
  return add_amendment (input, "second", "Buses", same_body ? "green" : "none");
}

static void
test_name (void)
{
  g_autoptr (VirInput) one = make_two (FALSE);
  g_autoptr (VirInput) two = make_two (TRUE);
  g_autofree char *by_body = vir_balance_words_name (one, vir_input_get (one, VIR_KIND_AMENDMENT, "first"));
  g_autofree char *no_body = vir_balance_words_name (one, vir_input_get (one, VIR_KIND_AMENDMENT, "second"));
  g_autofree char *by_title = vir_balance_words_name (two, vir_input_get (two, VIR_KIND_AMENDMENT, "first"));

  g_assert_cmpstr (by_body, ==, "Green");
  g_assert_cmpstr (no_body, ==, "Buses");
  /* Two of one group: its name would not tell them apart. */
  g_assert_cmpstr (by_title, ==, "Libraries");
  g_assert_cmpstr (vir_balance_words_colour (one, vir_input_get (one, VIR_KIND_AMENDMENT, "first")), ==, "#6AB023");
  g_assert_null (vir_balance_words_colour (one, vir_input_get (one, VIR_KIND_AMENDMENT, "second")));
}

static void
test_stance (void)
{
  Fixture published;
  Fixture one;
  g_autofree char *none_words = NULL;
  g_autofree char *one_words = NULL;

  set_up (&published, make_two (FALSE), NULL);
  none_words = vir_balance_words_stance (&published.outlook);
  g_assert_cmpstr (none_words, ==, "Published budget");
  tear_down (&published);

  set_up (&one, make_two (FALSE), "second");
  one_words = vir_balance_words_stance (&one.outlook);
  g_assert_cmpstr (one_words, ==, "Buses");
  tear_down (&one);
}

static void
test_order (void)
{
  g_autoptr (VirInput) input = make_two (FALSE);
  VirVoteRecord *vote = vir_record_new (VIR_KIND_VOTE, "vote");
  g_autoptr (VirInput) voted = NULL;
  g_auto (GStrv) before = vir_balance_words_order (input);
  g_auto (GStrv) after = NULL;

  g_assert_cmpstr (before[0], ==, "first");
  g_assert_cmpstr (before[1], ==, "second");
  g_assert_null (before[2]);

  vote->amendment = g_strdup ("second");
  vote->order = 1;
  voted = vir_input_put (input, vote);
  vir_record_unref (vote);
  after = vir_balance_words_order (voted);
  g_assert_cmpstr (after[0], ==, "second");
  g_assert_cmpstr (after[1], ==, "first");
  g_assert_null (after[2]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/balance-words/year", test_year);
  g_test_add_func ("/balance-words/tax", test_tax);
  g_test_add_func ("/balance-words/reserves", test_reserves);
  g_test_add_func ("/balance-words/findings", test_findings);
  g_test_add_func ("/balance-words/amendment", test_amendment);
  g_test_add_func ("/balance-words/name", test_name);
  g_test_add_func ("/balance-words/stance", test_stance);
  g_test_add_func ("/balance-words/order", test_order);

  return g_test_run ();
}
