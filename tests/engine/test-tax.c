/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Council tax: what councils printed, reproduced to the penny; and changes of it by hand. Figures:
 * Norfolk County Council 2018/19 to 2020/21, Devon, Sheffield, Dover, Crawley, Maldon, Swale, South
 * Norfolk, Edinburgh, Argyll and Bute, Oldham, as printed in their budget papers. */

#include "config.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-tax.h"

static VirOutlook *
evaluate (VirInput   *input,
          const char *amendment)
{
  g_autoptr (VirStance) stance = vir_stance_new ((const char *const[]){ amendment, NULL }, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static void
test_norfolk (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook) outlook = evaluate (input, NULL);
  const VirTaxYear      *tax = &outlook->published[0].tax;
  static const gint64    bands[] = { 88182, 102879, 117576, 132273, 161667, 191061, 220455, 264546 };

  g_assert_cmpint (outlook->tax_before.band_d, ==, 124794);
  g_assert_cmpint (tax->band_d, ==, 132273);
  g_assert_cmpint (tax->core, ==, 122668);
  g_assert_cmpint (tax->asc, ==, 9605);
  g_assert_cmpint (tax->yield, ==, POUNDS (383100000));
  g_assert_cmpint (tax->base, ==, 2896283);
  g_assert_cmpint (tax->rise, ==, 7479);
  g_assert_cmpint (tax->rise_ppm, ==, 59931);
  g_assert_cmpint (tax->core_ppm, ==, 29937);
  g_assert_cmpint (tax->asc_ppm, ==, 29993);
  /* base × 1 % × previous Band D */
  g_assert_cmpint (tax->per_point, ==, vir_ratio (2896283, 124794, 1000));

  g_assert_cmpuint (vir_outlook_n_bands (outlook), ==, G_N_ELEMENTS (bands));
  for (guint band = 0; band < G_N_ELEMENTS (bands); band++)
    g_assert_cmpint (vir_outlook_band (outlook, 0, band), ==, bands[band]);
}

static const struct
{
  const char *council;
  gint64      before;
  gint64      band_d;
  gint64      rise;
  gint64      ppm;
} series[] = {
  { "Norfolk 2018/19", 124794, 132273, 7479, 59931 },
  { "Norfolk 2019/20", 132273, 136224, 3951, 29870 },
  { "Norfolk 2020/21", 136224, 141651, 5427, 39839 },
  { "Devon 2019/20", 133119, 138429, 5310, 39889 },
  { "Devon 2023/24", 155646, 163413, 7767, 49902 },
  { "Sheffield 2018/19", 142836, 151392, 8556, 59901 },
  { "Dover 2024/25", 20817, 21438, 621, 29831 },
  { "Crawley 2024/25", 22534, 23210, 676, 29999 },
  { "Maldon 2019/20", 19297, 19740, 443, 22957 },
  { "Maldon 2020/21", 19740, 20240, 500, 25329 },
  { "Swale 2022/23", 18432, 18927, 495, 26855 },
  { "South Norfolk 2021/22", 15500, 16000, 500, 32258 },
  { "Edinburgh 2023/24", 137875, 144769, 6894, 50002 },
  { "Argyll and Bute 2019/20", 124900, 130883, 5983, 47902 },
};

static VirInput *
put_tax (VirInput *input,
         int       year,
         gint64    base,
         gint64    band_d,
         gint64    requirement)
{
  g_autofree char *id = g_strdup_printf ("tax-%d", year);
  VirTaxRecord    *tax = vir_record_new (VIR_KIND_TAX, id);

  tax->year = year;
  tax->tax_base = base;
  tax->band_d = band_d;
  tax->requirement = requirement;
  return vir_input_put_take (input, tax);
}

static void
test_series (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (series); i++)
    {
      VirInput              *input = vir_input_new (2018, 1);
      g_autoptr (VirOutlook) outlook = NULL;

      input = put_tax (input, 2017, UNKNOWN, series[i].before, UNKNOWN);
      input = put_tax (input, 2018, UNKNOWN, series[i].band_d, UNKNOWN);
      outlook = evaluate (input, NULL);
      g_test_message ("%s", series[i].council);
      g_assert_cmpint (outlook->published[0].tax.rise, ==, series[i].rise);
      g_assert_cmpint (outlook->published[0].tax.rise_ppm, ==, series[i].ppm);
      vir_input_unref (input);
    }
}

static const struct
{
  const char *council;
  gint64      base, band_d, requirement; /* as printed */
  gint64      got_base, got_band_d, got_yield;
} thirds[] = {
  { "Oldham 2025", 595010, UNKNOWN, POUNDS (122199584), 595010, 205374, POUNDS (122199584) },
  { "Maldon 2019", UNKNOWN, 19740, POUNDS (4843493), 245364, 19740, POUNDS (4843493) },
  { "Norfolk 2018", UNKNOWN, 132273, POUNDS (383100000), 2896283, 132273, POUNDS (383100000) },
  { "a base and a Band D", 1000000, 70000, UNKNOWN, 1000000, 70000, POUNDS (70000000) },
  { "half a penny up", 5, 1, UNKNOWN, 5, 1, 1 },
  { "the requirement is the fact", 1000000, 70000, 123, 1000000, 70000, 123 },
  { "one of three", 1000000, UNKNOWN, UNKNOWN, 1000000, UNKNOWN, UNKNOWN },
  { "a base of nothing", 0, UNKNOWN, 100, 0, UNKNOWN, 100 },
};

/* Two of base, Band D and requirement give the third. */
static void
test_thirds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (thirds); i++)
    {
      VirInput              *input = put_tax (vir_input_new (2018, 1), 2018, thirds[i].base, thirds[i].band_d, thirds[i].requirement);
      g_autoptr (VirOutlook) outlook = evaluate (input, NULL);
      const VirTaxYear      *tax = &outlook->published[0].tax;

      g_test_message ("%s", thirds[i].council);
      g_assert_cmpint (tax->base, ==, thirds[i].got_base);
      g_assert_cmpint (tax->band_d, ==, thirds[i].got_band_d);
      g_assert_cmpint (tax->yield, ==, thirds[i].got_yield);
      vir_input_unref (input);
    }
}

static const struct
{
  const char *what;
  gint64      before, before_asc;
  gint64      core, asc; /* ppm */
  int         step, rounding;
  gint64      limit;
  gint64      band_d, got_asc;
} rises[] = {
  { "Norfolk 2018/19: 2.99 % and 3 %", 124794, 5862, 29900, 30000, VIR_TAX_STEP_NINE, VIR_TAX_NEAREST, 60000, 132273, 9605 },
  { "to the penny", 124794, 5862, 29900, 30000, VIR_TAX_STEP_PENNY, VIR_TAX_NEAREST, UNKNOWN, 132269, 9605 },
  { "nines, down", 124794, 5862, 29900, 30000, VIR_TAX_STEP_NINE, VIR_TAX_DOWN, UNKNOWN, 132264, 9605 },
  { "core alone", 100000, 5000, 20000, UNKNOWN, VIR_TAX_STEP_PENNY, VIR_TAX_NEAREST, UNKNOWN, 102000, 5000 },
  { "a cut", 100000, 5000, -10000, UNKNOWN, VIR_TAX_STEP_PENNY, VIR_TAX_NEAREST, UNKNOWN, 99000, 5000 },
  { "the adult social care part is rounded down", 10001, 0, 0, 19999, VIR_TAX_STEP_PENNY, VIR_TAX_NEAREST, UNKNOWN, 10201, 200 },
  { "rounding does not cross a limit", 10000, 0, 30100, UNKNOWN, VIR_TAX_STEP_NINE, VIR_TAX_NEAREST, 30300, 10296, 0 },
  { "the same without the limit", 10000, 0, 30100, UNKNOWN, VIR_TAX_STEP_NINE, VIR_TAX_NEAREST, UNKNOWN, 10305, 0 },
  { "over the limit anyway", 10000, 0, 30100, UNKNOWN, VIR_TAX_STEP_NINE, VIR_TAX_NEAREST, 29000, 10305, 0 },
};

/* Band D from rises in per cent, where it is not printed. */
static void
test_rises (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rises); i++)
    {
      VirInput              *input = vir_input_new (2018, 1);
      VirTaxRecord          *before = vir_record_new (VIR_KIND_TAX, "before");
      VirTaxRecord          *tax = vir_record_new (VIR_KIND_TAX, "tax");
      g_autoptr (VirOutlook) outlook = NULL;

      before->year = 2017;
      before->band_d = rises[i].before;
      before->band_d_asc = rises[i].before_asc;
      tax->year = 2018;
      tax->rise_core = rises[i].core;
      tax->rise_asc = rises[i].asc;
      tax->step = rises[i].step;
      tax->rounding = rises[i].rounding;
      tax->limit_total = rises[i].limit;
      input = vir_input_put_take (vir_input_put_take (input, before), tax);
      outlook = evaluate (input, NULL);

      if (outlook->published[0].tax.band_d != rises[i].band_d)
        g_test_fail_printf ("%s: Band D is %" G_GINT64_FORMAT, rises[i].what, outlook->published[0].tax.band_d);
      g_assert_cmpint (outlook->published[0].tax.asc, ==, rises[i].got_asc);
      g_assert_cmpint (outlook->published[0].tax.core, ==, rises[i].band_d - rises[i].got_asc);
      vir_input_unref (input);
    }
}

/* A part that is printed stands, however Band D was found; the other part is the rest. */
static void
test_printed_parts (void)
{
  VirInput              *input = vir_input_new (2018, 2);
  VirTaxRecord          *before = vir_record_new (VIR_KIND_TAX, "before");
  VirTaxRecord          *rises_only = vir_record_new (VIR_KIND_TAX, "first");
  VirTaxRecord          *requirement = vir_record_new (VIR_KIND_TAX, "second");
  g_autoptr (VirOutlook) outlook = NULL;

  before->year = 2017;
  before->band_d = 100000;
  before->band_d_asc = 5000;
  rises_only->year = 2018;
  rises_only->rise_core = 20000;
  rises_only->band_d_asc = 5600;
  requirement->year = 2019;
  requirement->tax_base = 1000000;
  requirement->requirement = POUNDS (70000000);
  requirement->band_d_core = 65000;
  input = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, before), rises_only), requirement);
  outlook = evaluate (input, NULL);
  g_assert_cmpint (outlook->tax_before.core, ==, 95000);
  g_assert_cmpint (outlook->published[0].tax.band_d, ==, 102000);
  g_assert_cmpint (outlook->published[0].tax.asc, ==, 5600);
  g_assert_cmpint (outlook->published[0].tax.core, ==, 96400);
  g_assert_cmpint (outlook->published[1].tax.band_d, ==, 70000);
  g_assert_cmpint (outlook->published[1].tax.core, ==, 65000);
  g_assert_cmpint (outlook->published[1].tax.asc, ==, 5000);
  vir_input_unref (input);
}

/* Wales has a band I; Scotland changed its proportions in 2017/18. */
static void
test_bands (void)
{
  g_assert_cmpuint (vir_tax_n_bands (VIR_NATION_ENGLAND), ==, 8);
  g_assert_cmpuint (vir_tax_n_bands (VIR_NATION_WALES), ==, 9);
  g_assert_cmpuint (vir_tax_n_bands (VIR_NATION_SCOTLAND), ==, 8);
  g_assert_cmpint (vir_tax_band (90000, VIR_NATION_WALES, 2018, 8), ==, 210000);
  g_assert_cmpint (vir_tax_band (36000, VIR_NATION_SCOTLAND, 2018, 0), ==, 24000);
  g_assert_cmpint (vir_tax_band (36000, VIR_NATION_SCOTLAND, 2018, 4), ==, 47300);
  g_assert_cmpint (vir_tax_band (36000, VIR_NATION_SCOTLAND, 2018, 7), ==, 88200);
  g_assert_cmpint (vir_tax_band (36000, VIR_NATION_SCOTLAND, 2016, 7), ==, 72000);
  g_assert_cmpint (vir_tax_band (VIR_UNKNOWN, VIR_NATION_ENGLAND, 2018, 0), ==, VIR_UNKNOWN);
}

static const struct
{
  const char   *what;
  VirWord       word;
  VirTaxMode    mode;
  VirTaxMeasure measure;
  gint64        core[3];
  gint64        asc[3];
  gint64        band_d[3];
} changes[] = {
  /* As published: £690 before, £700 each year, base 100,000. */
  { "£7 more, and it stays", VIR_WORD_RAISE, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { 700, UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 70700, 70700, 70700 } },
  { "£7 less", VIR_WORD_LOWER, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { 700, UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 69300, 69300, 69300 } },
  { "£7 less each year compounds", VIR_WORD_LOWER, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { 700, 700, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 69300, 68600, 68600 } },
  { "from the second year", VIR_WORD_RAISE, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { UNKNOWN, 700, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 70000, 70700, 70700 } },
  { "set to £710", VIR_WORD_RAISE, VIR_TAX_SET_TO, VIR_TAX_IN_BAND_D, { 71000, UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 71000, 71000, 71000 } },
  { "one per cent of £690 more", VIR_WORD_RAISE, VIR_TAX_BY, VIR_TAX_IN_RATE, { 10000, UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 70690, 70690, 70690 } },
  { "a rise of two per cent instead", VIR_WORD_RAISE, VIR_TAX_SET_TO, VIR_TAX_IN_RATE, { 20000, UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 70380, 70380, 70380 } },
  { "core and adult social care together", VIR_WORD_RAISE, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { 500, UNKNOWN, UNKNOWN }, { 200, UNKNOWN, UNKNOWN }, { 70700, 70700, 70700 } },
  { "set to a core and an adult social care part", VIR_WORD_RAISE, VIR_TAX_SET_TO, VIR_TAX_IN_BAND_D, { 65000, UNKNOWN, UNKNOWN }, { 6000, UNKNOWN, UNKNOWN }, { 71000, 71000, 71000 } },
  { "£1m of requirement more", VIR_WORD_RAISE, VIR_TAX_BY, VIR_TAX_IN_REQUIREMENT, { POUNDS (1000000), UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 71000, 71000, 71000 } },
  { "a requirement of £69m", VIR_WORD_LOWER, VIR_TAX_SET_TO, VIR_TAX_IN_REQUIREMENT, { POUNDS (69000000), UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 69000, 69000, 69000 } },
  { "frozen in the first year", VIR_WORD_FREEZE, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { UNKNOWN, UNKNOWN, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 69000, 69000, 69000 } },
  { "frozen for two years: no rise on the year before as it then is", VIR_WORD_FREEZE, VIR_TAX_BY, VIR_TAX_IN_BAND_D, { 0, 0, UNKNOWN }, { UNKNOWN, UNKNOWN, UNKNOWN }, { 69000, 69000, 69000 } },
};

static void
test_changes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      VirInput              *input = vir_fixture_amendment (vir_fixture_small (), "a");
      VirChangeRecord       *change = vir_fixture_change ("tax", "a", VIR_TARGET_TAX, NULL, changes[i].word);
      g_autoptr (VirOutlook) outlook = NULL;
      const VirChangeOutlook *result;

      change->tax_mode = changes[i].mode;
      change->tax_measure = changes[i].measure;
      change->tax_core = vir_fixture_series (changes[i].core, 3);
      change->tax_asc = vir_fixture_series (changes[i].asc, 3);
      input = vir_input_put_take (input, change);
      outlook = evaluate (input, "a");
      result = vir_outlook_change (outlook, "tax");
      g_assert_true (result->recurring);

      for (guint y = 0; y < 3; y++)
        {
          gint64 effect = -100000 * (changes[i].band_d[y] - 70000);

          if (outlook->now[y].tax.band_d != changes[i].band_d[y])
            g_test_fail_printf ("%s: Band D is %" G_GINT64_FORMAT " in year %u", changes[i].what, outlook->now[y].tax.band_d, y);
          else
            {
              g_assert_cmpint (result->computed.v[y], ==, effect);
              g_assert_cmpint (outlook->now[y].tax.yield, ==, POUNDS (70000000) - effect);
              g_assert_cmpint (outlook->now[y].gap, ==, outlook->published[y].gap + effect);
            }
        }
      vir_input_unref (input);
    }
}

/* A later Band D as set keeps its ratio to the year before. */
static void
test_ratio (void)
{
  VirInput              *input = vir_fixture_amendment (vir_fixture_small (), "a");
  VirTaxRecord          *tax = vir_fixture_edit (input, VIR_KIND_TAX, "tax-2019");
  VirChangeRecord       *change = vir_fixture_change ("tax", "a", VIR_TARGET_TAX, NULL, VIR_WORD_LOWER);
  g_autoptr (VirOutlook) outlook = NULL;

  tax->band_d = 73500; /* 5 % on £700 */
  change->tax_core = SERIES (1000);
  input = vir_input_put_take (vir_input_put_take (input, tax), change);
  outlook = evaluate (input, "a");
  g_assert_cmpint (outlook->now[0].tax.band_d, ==, 69000);
  g_assert_cmpint (outlook->now[1].tax.band_d, ==, 72450);
  g_assert_cmpint (outlook->now[1].tax.rise_ppm, ==, 50000);
  g_assert_cmpint (outlook->now[2].tax.band_d, ==, 69000);
  vir_input_unref (input);
}

/* Parts that are known move apart, and add up. */
static void
test_parts (void)
{
  VirInput              *input = vir_fixture_amendment (vir_fixture_norfolk (), "a");
  VirChangeRecord       *change = vir_fixture_change ("tax", "a", VIR_TARGET_TAX, NULL, VIR_WORD_LOWER);
  g_autoptr (VirOutlook) outlook = NULL;

  change->tax_mode = VIR_TAX_SET_TO;
  change->tax_measure = VIR_TAX_IN_RATE;
  change->tax_core = SERIES (19900);
  input = vir_input_put_take (input, change);
  outlook = evaluate (input, "a");
  g_assert_cmpint (outlook->now[0].tax.core, ==, 118932 + 2483);
  g_assert_cmpint (outlook->now[0].tax.asc, ==, 9605);
  g_assert_cmpint (outlook->now[0].tax.band_d, ==, 118932 + 2483 + 9605);
  g_assert_cmpint (outlook->now[0].effects, ==, vir_ratio (2896283, 132273 - 131020, 10));
  vir_input_unref (input);
}

/* What a part is set to says nothing of the whole where the parts are not known. */
static void
test_part_of_unknown (void)
{
  static const VirTaxMeasure measures[] = { VIR_TAX_IN_BAND_D, VIR_TAX_IN_RATE, VIR_TAX_IN_REQUIREMENT };

  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    {
      VirInput              *input = vir_fixture_amendment (vir_fixture_small (), "a");
      VirChangeRecord       *change = vir_fixture_change ("tax", "a", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);
      g_autoptr (VirOutlook) outlook = NULL;

      change->tax_mode = VIR_TAX_SET_TO;
      change->tax_measure = measures[i];
      change->tax_asc = SERIES (6000);
      input = vir_input_put_take (input, change);
      outlook = evaluate (input, "a");
      g_assert_cmpint (vir_outlook_change (outlook, "tax")->computed.v[0], ==, UNKNOWN);
      g_assert_cmpint (outlook->now[0].gap, ==, UNKNOWN);
      vir_input_unref (input);
    }
}

static VirInput *
put_set_to (VirInput   *input,
            const char *id,
            const char *amendment,
            gint64      band_d,
            gint64      claimed)
{
  VirChangeRecord *change = vir_fixture_change (id, amendment, VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);

  change->tax_mode = VIR_TAX_SET_TO;
  change->tax_core = SERIES (band_d);
  if (vir_known (claimed))
    change->claimed = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (claimed));
  return vir_input_put_take (input, change);
}

/* Of two changes that set it, the later one stands, also in pounds, and also where they are typed. */
static void
test_later_stands (void)
{
  static const gint64 typed[] = { UNKNOWN, -POUNDS (1000000) };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      VirInput              *input = vir_fixture_amendment (vir_fixture_amendment (vir_fixture_small (), "a"), "b");
      g_autoptr (VirStance)  stance = vir_stance_new ((const char *const[]){ "a", "b", NULL }, VIR_BASIS_CLAIMED);
      g_autoptr (VirOutlook) outlook = NULL;

      input = put_set_to (input, "first", "a", 72000, UNKNOWN);
      input = put_set_to (input, "second", "b", 71000, typed[i]);
      outlook = vir_evaluate (input, stance, NULL);
      g_assert_cmpint (outlook->now[0].tax.band_d, ==, 71000);
      g_assert_cmpint (outlook->now[0].effects, ==, -POUNDS (1000000));
      g_assert_cmpint (outlook->counted[1].counted.v[0], ==, POUNDS (1000000));
      g_assert_cmpint (outlook->counted[1].cut_back.v[0], ==, POUNDS (2000000));
      vir_input_unref (input);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tax/norfolk", test_norfolk);
  g_test_add_func ("/tax/series", test_series);
  g_test_add_func ("/tax/thirds", test_thirds);
  g_test_add_func ("/tax/rises", test_rises);
  g_test_add_func ("/tax/printed-parts", test_printed_parts);
  g_test_add_func ("/tax/bands", test_bands);
  g_test_add_func ("/tax/changes", test_changes);
  g_test_add_func ("/tax/ratio", test_ratio);
  g_test_add_func ("/tax/parts", test_parts);
  g_test_add_func ("/tax/part-of-unknown", test_part_of_unknown);
  g_test_add_func ("/tax/later-stands", test_later_stands);

  return g_test_run ();
}
