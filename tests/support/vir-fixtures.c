/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two documents. "Small" is a drafting budget of three years made of round figures that balances in
 * the first: lines £100m, grant £30m, tax £70m. "Norfolk" is a published one after Norfolk County
 * Council's of 2018/19, with its two rival amendments. */

#include "config.h"

#include "vir-fixtures.h"

/**
 * vir_fixture_series:
 * @values: figures from the first year on
 * @n: how many
 *
 * Returns: a series with them, unknown in later years
 */
VirSeries
vir_fixture_series (const gint64 *values,
                    guint         n)
{
  VirSeries series;

  vir_series_fill (&series, VIR_UNKNOWN);
  for (guint y = 0; y < n; y++)
    series.v[y] = values[y];

  return series;
}

/**
 * vir_fixture_profile:
 * @form: level or step
 * @recurrence: what holds after the last figure
 * @values: the figures
 *
 * Returns: (transfer full): a profile of them
 */
VirProfile *
vir_fixture_profile (VirForm       form,
                     VirRecurrence recurrence,
                     VirSeries     values)
{
  VirProfile *self = vir_profile_new ();

  self->form = form;
  self->recurrence = recurrence;
  self->values = values;
  return self;
}

/**
 * vir_fixture_full_year:
 * @pence: the full-year figure
 * @start: its first day, or 0
 * @end: its last day, or 0
 *
 * Returns: (transfer full): a full-year profile of unstated recurrence
 */
VirProfile *
vir_fixture_full_year (gint64  pence,
                       VirDate start,
                       VirDate end)
{
  VirProfile *self = vir_profile_new ();

  self->form = VIR_FORM_FULL_YEAR;
  self->full_year = pence;
  self->start = start;
  self->end = end;
  return self;
}

/**
 * vir_fixture_edit:
 * @input: a root
 * @kind: a kind of record
 * @id: the id of one that it has
 *
 * Returns: (transfer full): a copy of the record, to be changed and put back
 */
gpointer
vir_fixture_edit (VirInput   *input,
                  VirKind     kind,
                  const char *id)
{
  gconstpointer record = vir_input_get (input, kind, id);

  g_assert_nonnull (record);
  return vir_record_copy (record);
}

/**
 * vir_fixture_change:
 * @id: its id
 * @amendment: the amendment it is of
 * @target: what it is aimed at
 * @subject: (nullable): the target's id
 * @word: what is done to it
 *
 * Returns: (transfer full): a change without a payload
 */
VirChangeRecord *
vir_fixture_change (const char   *id,
                    const char   *amendment,
                    VirTargetKind target,
                    const char   *subject,
                    VirWord       word)
{
  VirChangeRecord *self = vir_record_new (VIR_KIND_CHANGE, id);

  self->amendment = g_strdup (amendment);
  self->target = target;
  self->subject = g_strdup (subject);
  self->word = word;
  return self;
}

/**
 * vir_fixture_amendment:
 * @input: (transfer full): a root
 * @id: an id
 *
 * Returns: (transfer full): the root with an amendment of that id, without changes
 */
VirInput *
vir_fixture_amendment (VirInput   *input,
                       const char *id)
{
  return vir_input_put_take (input, vir_record_new (VIR_KIND_AMENDMENT, id));
}

/**
 * vir_fixture_assessment:
 * @verdict: the officers'
 * @of: the claim it was made of
 * @step: what it adds to the claim
 *
 * Returns: (transfer full): an assessment with one step
 */
VirAssessment *
vir_fixture_assessment (VirVerdict verdict,
                        VirSeries  of,
                        VirSeries  step)
{
  VirAssessment     *self = vir_shape_new (&vir_assessment_shape);
  VirAssessmentStep *first = vir_list_append (&self->steps, &vir_assessment_step_shape);

  self->verdict = verdict;
  self->of = of;
  first->amounts = step;
  return self;
}

static VirInput *
add_head (VirInput   *input,
          const char *id,
          const char *parent)
{
  VirHeadRecord *head = vir_record_new (VIR_KIND_HEAD, id);

  head->parent = g_strdup (parent);
  return vir_input_put_take (input, head);
}

static VirInput *
add_line (VirInput   *input,
          const char *id,
          const char *head,
          VirSeries   amounts)
{
  VirLineRecord *line = vir_record_new (VIR_KIND_LINE, id);

  line->head = g_strdup (head);
  line->amounts = amounts;
  return vir_input_put_take (input, line);
}

static VirInput *
add_funding (VirInput      *input,
             const char    *id,
             VirFundingKind kind,
             VirSeries      amounts)
{
  VirFundingRecord *funding = vir_record_new (VIR_KIND_FUNDING, id);

  funding->funding = kind;
  funding->amounts = amounts;
  return vir_input_put_take (input, funding);
}

/**
 * vir_fixture_proposal:
 * @input: (transfer full): a root
 * @id: its id
 * @kind: saving, pressure or growth
 * @profile: (transfer full): its effects
 *
 * Returns: (transfer full): the root with a proposal
 */
VirInput *
vir_fixture_proposal (VirInput       *input,
                      const char     *id,
                      VirProposalKind kind,
                      VirProfile     *profile)
{
  VirProposalRecord *proposal = vir_record_new (VIR_KIND_PROPOSAL, id);

  proposal->proposal = kind;
  proposal->profile = profile;
  return vir_input_put_take (input, proposal);
}

static VirInput *
add_tax (VirInput *input,
         int       year,
         gint64    base,
         gint64    band_d)
{
  g_autofree char *id = g_strdup_printf ("tax-%d", year);
  VirTaxRecord    *tax = vir_record_new (VIR_KIND_TAX, id);

  tax->year = year;
  tax->tax_base = base;
  tax->band_d = band_d;
  return vir_input_put_take (input, tax);
}

/**
 * vir_fixture_small:
 *
 * Makes a drafting budget of 2018/19 to 2020/21: head "people" with head "adults" below it, lines
 * "care" £60m, £62m, £64m (adults) and "roads" £40m each year (no head), grant £30m each year, a tax
 * base of 100,000 at £700 each year and £690 the year before, reserve "general" with £10m, minimum
 * £5m.
 *
 * Returns: (transfer full): the root
 */
VirInput *
vir_fixture_small (void)
{
  VirInput         *input = vir_input_new (2018, 3);
  VirReserveRecord *reserve = vir_record_new (VIR_KIND_RESERVE, "general");

  input = add_head (input, "people", NULL);
  input = add_head (input, "adults", "people");
  input = add_line (input, "care", "adults", SERIES (POUNDS (60000000), POUNDS (62000000), POUNDS (64000000)));
  input = add_line (input, "roads", NULL, SERIES (POUNDS (40000000), POUNDS (40000000), POUNDS (40000000)));
  input = add_funding (input, "grant", VIR_FUNDING_GRANT, SERIES (POUNDS (30000000), POUNDS (30000000), POUNDS (30000000)));
  input = add_tax (input, 2017, 1000000, 69000);
  for (int year = 2018; year <= 2020; year++)
    input = add_tax (input, year, 1000000, 70000);
  reserve->opening = POUNDS (10000000);
  reserve->minimum = POUNDS (5000000);

  return vir_input_put_take (input, reserve);
}

static VirInput *
add_norfolk_budget (VirInput *input)
{
  VirBudgetRecord  *budget = vir_record_copy (vir_input_budget (input));
  VirCouncilRecord *council = vir_record_copy (vir_input_council (input));
  VirTotalRecord   *net = vir_record_new (VIR_KIND_TOTAL, "net-budget");
  VirTaxRecord     *before = vir_record_new (VIR_KIND_TAX, "tax-2017-18");
  VirTaxRecord     *tax = vir_record_new (VIR_KIND_TAX, "tax-2018-19");

  budget->standing = VIR_STANDING_PUBLISHED;
  council->class_ = VIR_CLASS_COUNTY;
  council->unit = POUNDS (1000);
  net->role = VIR_ROLE_NET;
  net->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (POUNDS (388800000)));
  net->before = POUNDS (358800000);
  net->netted = 1 << VIR_FUNDING_RSG | 1 << VIR_FUNDING_BUSINESS_RATES;
  before->year = 2017;
  before->band_d = 124794;
  before->band_d_core = 118932;
  before->band_d_asc = 5862;
  tax->year = 2018;
  tax->band_d = 132273;
  tax->band_d_core = 122668;
  tax->band_d_asc = 9605;
  tax->rise_core = 29900;
  tax->rise_asc = 30000;
  tax->requirement = POUNDS (383100000);
  tax->step = VIR_TAX_STEP_NINE;
  tax->limit_core = 30000;
  tax->limit_asc = 30000;
  tax->limit_total = 60000;

  input = vir_input_put_take (input, budget);
  input = vir_input_put_take (input, council);
  input = vir_input_put_take (input, net);
  input = vir_input_put_take (input, before);
  return vir_input_put_take (input, tax);
}

static VirInput *
add_trim (VirInput   *input,
          const char *id,
          const char *amendment,
          const char *proposal,
          gint64      pence)
{
  VirChangeRecord *change = vir_fixture_change (id, amendment, VIR_TARGET_PROPOSAL, proposal, VIR_WORD_TRIM);

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (pence));
  return vir_input_put_take (input, change);
}

static VirInput *
add_norfolk_amendments (VirInput *input)
{
  VirChangeRecord *allowances = vir_fixture_change ("libdem-3", "libdem", VIR_TARGET_LINE, "allowances", VIR_WORD_SAVE);
  VirChangeRecord *lights = vir_fixture_change ("labour-2", "labour", VIR_TARGET_NONE, NULL, VIR_WORD_SPEND);

  allowances->share = 100000;
  lights->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (POUNDS (1000000)));

  input = vir_fixture_amendment (input, "libdem");
  input = add_trim (input, "libdem-1", "libdem", "centres", POUNDS (750000));
  input = add_trim (input, "libdem-2", "libdem", "day-services", POUNDS (1000000));
  input = vir_input_put_take (input, allowances);
  input = add_trim (input, "libdem-4", "libdem", "highways", POUNDS (100000));
  input = vir_fixture_amendment (input, "labour");
  input = add_trim (input, "labour-1", "labour", "centres", POUNDS (2000000));
  return vir_input_put_take (input, lights);
}

/**
 * vir_fixture_norfolk:
 *
 * Makes a published budget of 2018/19 to 2021/22: net £388.8m after government grant and business
 * rates of £207.2m, collection fund £5.7m, requirement £383.1m at £1,322.73; savings "centres" (£5m
 * over the plan), "day-services" £2.5m and "highways" £100,000; line "allowances" £1m; amendments
 * "libdem" (£750,000 + £1m + £100,000 put back, 10 % of allowances saved) and "labour" (£2m put back,
 * £1m spent once).
 *
 * Returns: (transfer full): the root
 */
VirInput *
vir_fixture_norfolk (void)
{
  VirInput   *input = add_norfolk_budget (vir_input_new (2018, 4));
  VirProfile *centres = vir_profile_new ();

  centres->form = VIR_FORM_SPAN_SUM;
  centres->span = -POUNDS (5000000);
  centres->span_to = 2021;

  input = add_funding (input, "government", VIR_FUNDING_RSG, SERIES (POUNDS (207200000)));
  input = add_funding (input, "collection-fund", VIR_FUNDING_COLLECTION_FUND, SERIES (POUNDS (5700000), 0, 0, 0));
  input = add_line (input, "allowances", NULL, SERIES (POUNDS (1000000), POUNDS (1000000), POUNDS (1000000), POUNDS (1000000)));
  input = vir_fixture_proposal (input, "centres", VIR_PROPOSAL_SAVING, centres);
  input = vir_fixture_proposal (input, "day-services", VIR_PROPOSAL_SAVING, vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-POUNDS (2500000))));
  input = vir_fixture_proposal (input, "highways", VIR_PROPOSAL_SAVING, vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (-POUNDS (100000))));

  return add_norfolk_amendments (input);
}
