/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random records that make sense: references that mostly hold, figures that are mostly there, words
 * that fit, and a few records broken, as people's papers are. */

#include "config.h"

#include "vir-random-private.h"

static gboolean
chance (int percent)
{
  return vir_random_chance (percent);
}

static int
pick (int n)
{
  return g_test_rand_int_range (0, n);
}

static char *
ref (const VirInput *refs,
     VirKind         kind,
     int             percent)
{
  if (!chance (percent))
    return NULL;
  if (chance (3))
    return g_strdup ("no-such-id");

  return g_strdup (vir_random_id (refs, kind));
}

static gint64
maybe (gint64 value,
       int    percent)
{
  return chance (percent) ? value : VIR_UNKNOWN;
}

static void
random_series (VirSeries      *series,
               const VirInput *refs,
               int             percent)
{
  guint n = vir_input_years (refs).n;
  guint known = chance (70) ? n : (guint) pick ((int) n + 1);

  for (guint y = 0; y < known; y++)
    if (chance (percent))
      series->v[y] = vir_random_money ();
}

static void
negate (VirSeries *series)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    series->v[y] = vir_negate (series->v[y]);
}

static VirDate
random_date (const VirInput *refs)
{
  VirYears years = vir_input_years (refs);

  return vir_date_make (years.first + g_test_rand_int_range (-1, (gint32) years.n + 2), (guint) g_test_rand_int_range (1, 13), chance (70) ? 1 : (guint) g_test_rand_int_range (2, 29));
}

/* A profile whose figures all have this sign; 0: any. */
VirProfile *
vir_random_profile (const VirInput *refs,
                    int             sign)
{
  static const int forms[] = {
    VIR_FORM_LEVEL, VIR_FORM_LEVEL, VIR_FORM_LEVEL, VIR_FORM_LEVEL, VIR_FORM_LEVEL, VIR_FORM_STEP,
    VIR_FORM_STEP, VIR_FORM_FULL_YEAR, VIR_FORM_FULL_YEAR, VIR_FORM_SPAN_SUM, VIR_FORM_SPAN_BY,
  };
  VirProfile *self = vir_profile_new ();
  VirYears    years = vir_input_years (refs);

  if (sign == 0)
    sign = chance (50) ? 1 : -1;
  self->form = forms[pick (G_N_ELEMENTS (forms))];
  self->recurrence = pick (4);
  if (self->recurrence == VIR_RECURRENCE_UNTIL)
    self->until = years.first + g_test_rand_int_range (-1, (gint32) years.n + 1);
  if (self->form <= VIR_FORM_STEP || chance (10))
    random_series (&self->values, refs, 85);
  if (self->form == VIR_FORM_FULL_YEAR)
    {
      self->full_year = maybe (sign * vir_random_money (), 95);
      self->start = chance (85) ? random_date (refs) : 0;
      self->end = chance (20) ? random_date (refs) : 0;
    }
  if (self->form >= VIR_FORM_SPAN_SUM || chance (10))
    {
      self->span = maybe (sign * vir_random_money (), 95);
      self->span_to = years.first + (int) years.n;
    }
  if (chance (20))
    random_series (&self->one_off_cost, refs, 70);
  if (sign < 0)
    negate (&self->values);

  return self;
}

VirAssessment *
vir_random_assessment (const VirInput   *refs,
                       const VirProfile *claim)
{
  VirAssessment *self = vir_shape_new (&vir_assessment_shape);

  self->verdict = pick (5);
  if (chance (40) && claim != NULL)
    self->of = claim->values;
  else if (chance (10))
    random_series (&self->of, refs, 50);

  for (int n = pick (3); n > 0; n--)
    {
      VirAssessmentStep *step = vir_list_append (&self->steps, &vir_assessment_step_shape);

      step->reason = pick ((int) vir_enum_count (&vir_reason_enum));
      random_series (&step->amounts, refs, 80);
      if (chance (50))
        negate (&step->amounts);
    }

  return self;
}

static void
random_council (VirCouncilRecord *self)
{
  static const gint64 units[] = { VIR_UNKNOWN, 100, 10000, 100000, 1000000 };

  self->nation = pick (4);
  self->class_ = pick (7);
  self->unit = units[pick (G_N_ELEMENTS (units))];
  self->seats = maybe (pick (100), 60);
  self->max_amendments = maybe (pick (3), 30);
  self->meeting = chance (50) ? vir_date_make (2018, 2, 12) : 0;
  self->deadline_days = maybe (pick (10), 50);
}

static void
random_total (VirTotalRecord *self,
              const VirInput *refs)
{
  self->amendment = ref (refs, VIR_KIND_AMENDMENT, 30);
  self->role = pick ((int) vir_enum_count (&vir_role_enum));
  self->amount = chance (95) ? vir_random_profile (refs, 1) : NULL;
  self->before = maybe (vir_random_money (), 40);
  self->qualifier = pick (4);
  self->netted = chance (50) ? 0 : (guint) pick (1 << 5);
}

static void
random_proposal (VirProposalRecord *self,
                 const VirInput    *refs)
{
  self->proposal = pick (3);
  self->line = ref (refs, VIR_KIND_LINE, 50);
  self->head = ref (refs, VIR_KIND_HEAD, 30);
  self->stage = chance (90) ? pick (3) : VIR_STAGE_SCRAPPED;
  self->profile = chance (95) ? vir_random_profile (refs, self->proposal == VIR_PROPOSAL_SAVING ? -1 : 1) : NULL;
  self->posts = maybe (pick (15000), 40);
  self->assessment = chance (30) ? vir_random_assessment (refs, self->profile) : NULL;
}

static void
random_funding (VirFundingRecord *self,
                const VirInput   *refs)
{
  self->funding = pick (5);
  random_series (&self->amounts, refs, 92);
  self->before = maybe (vir_random_money (), 40);
  if (chance (30))
    random_series (&self->available, refs, 90);
  self->end_year = chance (30) ? vir_input_years (refs).first + pick (4) - 1 : 0;
  self->ring_fence = chance (80) ? 0 : pick (4);
  self->amendable = chance (50);
}

static void
random_tax (VirTaxRecord   *self,
            const VirInput *refs)
{
  VirYears years = vir_input_years (refs);

  self->year = years.first - 1 + pick ((int) years.n + 1);
  self->tax_base = maybe (g_test_rand_int_range (100000, 3000000), 75);
  self->band_d = maybe (g_test_rand_int_range (10000, 250000), 55);
  self->band_d_core = maybe (g_test_rand_int_range (10000, 200000), 30);
  self->band_d_asc = maybe (g_test_rand_int_range (0, 20000), 30);
  self->rise_core = maybe (g_test_rand_int_range (-10000, 40000), 40);
  self->rise_asc = maybe (g_test_rand_int_range (0, 30000), 30);
  self->requirement = maybe ((gint64) g_test_rand_int_range (10000, 40000000) * 1000, 25);
  self->per_point = maybe ((gint64) g_test_rand_int_range (1000, 400000) * 1000, 15);
  self->step = pick (2);
  self->rounding = pick (2);
  self->limit_core = maybe (g_test_rand_int_range (10000, 50000), 40);
  self->limit_asc = maybe (g_test_rand_int_range (10000, 30000), 40);
  self->limit_total = maybe (g_test_rand_int_range (10000, 60000), 40);
  self->limit_pounds = maybe (500, 25);
}

static void
random_reserve (VirReserveRecord *self,
                const VirInput   *refs)
{
  self->reserve = pick (3);
  self->ledger = chance (80) ? VIR_LEDGER_GENERAL : pick (VIR_N_LEDGERS);
  self->opening = maybe (vir_random_money (), 90);
  self->minimum = maybe (vir_random_money (), 40);
  if (chance (50))
    random_series (&self->contributions, refs, 80);
  if (chance (50))
    random_series (&self->uses, refs, 80);
  self->created_by = ref (refs, VIR_KIND_AMENDMENT, 8);
}

static void
random_amendment (VirAmendmentRecord *self,
                  const VirInput     *refs)
{
  const char *body = vir_random_id (refs, VIR_KIND_BODY);
  const char *other = vir_random_id (refs, VIR_KIND_AMENDMENT);

  if (body != NULL && chance (80))
    self->bodies = g_strdupv ((char *[]){ (char *) body, NULL });
  self->stage = pick (7);
  if (other != NULL && g_strcmp0 (other, self->base.id) != 0)
    {
      if (chance (15))
        self->depends = g_strdupv ((char *[]){ (char *) other, NULL });
      if (chance (8))
        self->made_from = g_strdupv ((char *[]){ (char *) other, NULL });
    }
  self->alternative = chance (8);
  self->verdict = pick (5);
  self->submitted = chance (30) ? vir_date_make (2018, 2, (guint) g_test_rand_int_range (1, 12)) : 0;
}

static void
random_plain (VirRecord      *record,
              const VirInput *refs)
{
  switch ((guint) record->kind)
    {
    case VIR_KIND_BODY:
      ((VirBodyRecord *) (gpointer) record)->seats = maybe (pick (60), 80);
      ((VirBodyRecord *) (gpointer) record)->body = pick (5);
      break;

    case VIR_KIND_HEAD:
      {
        VirHeadRecord *head = (gpointer) record;

        head->parent = ref (refs, VIR_KIND_HEAD, 60);
        if (chance (30))
          random_series (&head->figure, refs, 70);
        head->ledger = chance (80) ? VIR_LEDGER_GENERAL : pick (VIR_N_LEDGERS);
        break;
      }

    case VIR_KIND_LINE:
      {
        VirLineRecord *line = (gpointer) record;

        line->head = ref (refs, VIR_KIND_HEAD, 85);
        random_series (&line->amounts, refs, 92);
        if (chance (20))
          negate (&line->amounts);
        line->before = maybe (vir_random_money (), 50);
        line->ledger = chance (80) ? VIR_LEDGER_GENERAL : pick (VIR_N_LEDGERS);
        line->ring_fence = chance (85) ? 0 : pick (4);
        line->created_by = ref (refs, VIR_KIND_AMENDMENT, 6);
        break;
      }

    default:
      break;
    }
}

/**
 * vir_random_record:
 * @kind: which kind of record
 * @id: its id
 * @refs: a root whose ids it refers to and whose years count
 *
 * Returns: (transfer full): a record that makes sense
 */
gpointer
vir_random_record (VirKind         kind,
                   const char     *id,
                   const VirInput *refs)
{
  VirRecord *record = vir_record_new (kind, id);
  gpointer   self = record;

  record->title = g_strdup_printf ("Title of %s", id);
  record->status = chance (80) ? VIR_STATUS_PUBLISHED : pick (3);
  switch ((guint) kind)
    {
    case VIR_KIND_COUNCIL:
      random_council (self);
      break;
    case VIR_KIND_TOTAL:
      random_total (self, refs);
      break;
    case VIR_KIND_PROPOSAL:
      random_proposal (self, refs);
      break;
    case VIR_KIND_FUNDING:
      random_funding (self, refs);
      break;
    case VIR_KIND_TAX:
      random_tax (self, refs);
      break;
    case VIR_KIND_RESERVE:
      random_reserve (self, refs);
      break;
    case VIR_KIND_AMENDMENT:
      random_amendment (self, refs);
      break;
    case VIR_KIND_CHANGE:
      vir_random_change (self, refs);
      break;
    default:
      random_plain (record, refs);
    }

  return record;
}
