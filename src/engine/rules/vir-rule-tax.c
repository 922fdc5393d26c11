/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on council tax: the referendum principles (LGFA 1992 s.52ZB to s.52ZY), and whole pence in
 * every band. The limits are the rule pack's, unless the year's tax record has its own. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-tax.h"
#include "vir-tax-limits.h"

#define PPM 1000000

typedef struct
{
  gint64   rise;      /* pence */
  gint64   rate;      /* ppm, where the pence are not known */
  gint64   limit;     /* ppm */
  gboolean inclusive; /* at the limit is already too much */
} Test;

typedef Test (*TestFunc) (const VirTaxLimits *limits,
                          const VirTaxYear   *year,
                          const VirTaxYear   *before);

static gint64
first_known (gint64 own,
             gint64 pack)
{
  return vir_known (own) ? own : pack;
}

static Test
core_test (const VirTaxLimits *limits,
           const VirTaxYear   *year,
           const VirTaxYear   *before)
{
  return (Test){ vir_subtract (year->core, before->core), year->core_ppm, limits->core, !limits->more };
}

static Test
asc_test (const VirTaxLimits *limits,
          const VirTaxYear   *year,
          const VirTaxYear   *before)
{
  return (Test){ vir_subtract (year->asc, before->asc), year->asc_ppm, limits->asc, FALSE };
}

static Test
total_test (const VirTaxLimits *limits,
            const VirTaxYear   *year,
            const VirTaxYear   *before)
{
  return (Test){ vir_subtract (year->band_d, before->band_d), year->rise_ppm, limits->total, !limits->more };
}

static gboolean
is_excessive (const VirTaxLimits *limits,
              Test                test,
              gint64              total)
{
  __int128 rise = test.rise, limit = test.limit;

  if (!vir_known (test.limit))
    return FALSE;
  if (!vir_known (test.rise) || !vir_known (total))
    return vir_known (test.rate) &&
           (test.inclusive ? test.rate >= test.limit : test.rate > test.limit);
  /* Districts: both the % is reached and the £ exceeded. */
  if (vir_known (limits->pounds) && test.rise <= limits->pounds)
    return FALSE;

  return test.inclusive ? rise * PPM >= limit * total : rise * PPM > limit * total;
}

static void
check_path (VirCheck         *check,
            const VirTaxPath *path,
            const char       *amendment,
            TestFunc          test_of)
{
  const VirOutlook *outlook = check->outlook;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      const VirTaxRecord *record = vir_tax_record (outlook->input, outlook->years.first + (int) y);
      const VirTaxYear   *before = y > 0 ? &path->year[y - 1] : &path->before;
      VirFinding          finding;
      VirTaxLimits        limits;
      Test                test;

      if (record == NULL)
        continue;
      vir_tax_limits (outlook->input, record, record->year, &limits);
      test = test_of (&limits, &path->year[y], before);
      if (!is_excessive (&limits, test, before->band_d))
        continue;

      finding = vir_finding_about (VIR_KIND_TAX, record->base.id, amendment);
      finding.year = (int) y;
      finding.amount = first_known (vir_ratio (test.rise, PPM, before->band_d), test.rate);
      finding.limit = test.limit;
      vir_check_add (check, finding);
    }
}

static void
check_all (VirCheck *check,
           TestFunc  test_of)
{
  const VirOutlook *outlook = check->outlook;
  VirTaxPath        published = { .before = outlook->tax_before };

  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    published.year[y] = outlook->published[y].tax;
  check_path (check, &published, NULL, test_of);

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentOutlook *amendment = &outlook->amendments[i];
      VirTaxPath                 path = published;
      gboolean                   touched = FALSE;
      VirSeries                  effect;

      for (guint k = 0; k < amendment->n_changes; k++)
        if (amendment->changes[k]->record->target == VIR_TARGET_TAX)
          {
            vir_tax_apply (outlook->input, &published, &path, amendment->changes[k]->record,
                           &effect);
            touched = TRUE;
          }
      if (touched)
        check_path (check, &path, amendment->record->base.id, test_of);
    }
}

/**
 * vir_rule_referendum_core:
 * @check: the check under way
 *
 * The core rise reaches its limit. @amount is the rise, @limit the limit, in ppm of the previous
 * total Band D.
 */
void
vir_rule_referendum_core (VirCheck *check)
{
  check_all (check, core_test);
}

/**
 * vir_rule_referendum_asc:
 * @check: the check under way
 *
 * The adult social care rise is above its limit. Figures as for the core rise.
 */
void
vir_rule_referendum_asc (VirCheck *check)
{
  check_all (check, asc_test);
}

/**
 * vir_rule_referendum_total:
 * @check: the check under way
 *
 * The whole rise reaches its limit. Figures as for the core rise.
 */
void
vir_rule_referendum_total (VirCheck *check)
{
  check_all (check, total_test);
}

/**
 * vir_rule_band_d_ninths:
 * @check: the check under way
 *
 * Band D is not a multiple of 9p, so that some bills are not whole pence: practice, not law. @amount
 * is Band D.
 */
void
vir_rule_band_d_ninths (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  /* Scotland's bands are not ninths. */
  if (vir_input_council (outlook->input)->nation == VIR_NATION_SCOTLAND)
    return;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      gint64              band_d = outlook->now[y].tax.band_d;
      const VirTaxRecord *record = vir_tax_record (outlook->input, outlook->years.first + (int) y);
      VirFinding          finding;

      if (record == NULL || !vir_known (band_d) || band_d % 9 == 0)
        continue;
      finding = vir_finding_about (VIR_KIND_TAX, record->base.id, NULL);
      finding.year = (int) y;
      finding.amount = band_d;
      vir_check_add (check, finding);
    }
}

static gboolean
differs (gint64 own,
         gint64 pack)
{
  return vir_known (own) && vir_known (pack) && own != pack;
}

/**
 * vir_rule_limit_overridden:
 * @check: the check under way
 *
 * A year's council tax record has a limit of its own in place of the rule pack's. @amount is its own,
 * @limit the pack's, in ppm: the first of total, core and adult social care that differs.
 */
void
vir_rule_limit_overridden (VirCheck *check)
{
  const VirInput         *input = check->outlook->input;
  const VirCouncilRecord *council = vir_input_council (input);

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_TAX); i++)
    {
      const VirTaxRecord       *record = vir_input_nth (input, VIR_KIND_TAX, i);
      const VirReferendumLimit *pack =
        vir_rule_pack_limit (vir_input_rules (input), (VirNation) council->nation,
                             (VirCouncilClass) council->class_, record->year);
      VirFinding finding = vir_finding_about (VIR_KIND_TAX, record->base.id, NULL);

      if (pack == NULL)
        continue;
      if (differs (record->limit_total, pack->total))
        {
          finding.amount = record->limit_total;
          finding.limit = pack->total;
        }
      else if (differs (record->limit_core, pack->core))
        {
          finding.amount = record->limit_core;
          finding.limit = pack->core;
        }
      else if (differs (record->limit_asc, pack->asc))
        {
          finding.amount = record->limit_asc;
          finding.limit = pack->asc;
        }
      else
        continue;
      vir_check_add (check, finding);
    }
}
