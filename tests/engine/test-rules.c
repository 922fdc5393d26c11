/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each rule fires where it should, with the right subject, year and figures, and stays silent one
 * step short of that. The budget that every case starts from has no finding at all. */

#include "config.h"

#include "vir-check.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

#include <string.h>

#define M(x) (POUNDS (1000000) * (x))

static VirProfile *
level (VirRecurrence recurrence,
       gint64        pence)
{
  return vir_fixture_profile (VIR_FORM_LEVEL, recurrence, SERIES (pence));
}

/* A change that nobody could say anything against. */
static VirInput *
put_change (VirInput     *input,
            const char   *id,
            const char   *amendment,
            VirTargetKind target,
            const char   *subject,
            VirWord       word,
            gint64        pence)
{
  VirChangeRecord *change = vir_fixture_change (id, amendment, target, subject, word);

  change->amount = level (VIR_RECURRENCE_RECURRING, pence);
  change->evidence = g_strdup ("Budget book, page 12");
  change->equality = g_strdup ("No group is hit harder");
  change->assessment = vir_shape_new (&vir_assessment_shape);
  change->assessment->verdict = VIR_VERDICT_ACCEPTED;
  return vir_input_put_take (input, change);
}

/* £99.3m of lines, £30m of grant, £69.3m of tax at £693, a multiple of nine pence; amendment "a"
 * spends £1m on roads and saves it on care. */
static VirInput *
base (void)
{
  VirInput         *input = vir_fixture_amendment (vir_fixture_small (), "a");
  VirLineRecord    *care = vir_fixture_edit (input, VIR_KIND_LINE, "care");
  VirTaxRecord     *before = vir_fixture_edit (input, VIR_KIND_TAX, "tax-2017");
  VirFundingRecord *grant = vir_fixture_edit (input, VIR_KIND_FUNDING, "grant");

  care->amounts = SERIES (M (593) / 10, M (593) / 10, M (593) / 10);
  before->band_d = 68400;
  grant->available = SERIES (M (32), M (32), M (32));
  grant->amendable = TRUE;
  input = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, care), before), grant);
  for (int year = 2018; year <= 2020; year++)
    {
      g_autofree char *id = g_strdup_printf ("tax-%d", year);
      VirTaxRecord    *tax = vir_fixture_edit (input, VIR_KIND_TAX, id);

      tax->band_d = 69300;
      input = vir_input_put_take (input, tax);
    }
  input = put_change (input, "spend", "a", VIR_TARGET_LINE, "roads", VIR_WORD_SPEND, M (1));
  return put_change (input, "save", "a", VIR_TARGET_LINE, "care", VIR_WORD_SAVE, M (1));
}

/* EDIT (VirLineRecord, VIR_KIND_LINE, "care") { record->… } puts the changed record back. */
#define EDIT(input, Type, kind, id, statement) \
  G_STMT_START \
  { \
    Type *record = vir_fixture_edit (input, kind, id); \
    statement; \
    input = vir_input_put_take (input, record); \
  } \
  G_STMT_END

#define TWIST(name, body) \
  static VirInput *name (VirInput *input) \
  { \
    body; \
    return input; \
  }

#define CHANGE(id, statement) EDIT (input, VirChangeRecord, VIR_KIND_CHANGE, id, statement)
#define LINE(id, statement) EDIT (input, VirLineRecord, VIR_KIND_LINE, id, statement)
#define TAX(id, statement) EDIT (input, VirTaxRecord, VIR_KIND_TAX, id, statement)
#define COUNCIL(statement) EDIT (input, VirCouncilRecord, VIR_KIND_COUNCIL, "council", statement)
#define RESERVE(statement) EDIT (input, VirReserveRecord, VIR_KIND_RESERVE, "general", statement)

#define ADD_SAVING(id, statement) \
  G_STMT_START \
  { \
    VirProposalRecord *added = vir_record_new (VIR_KIND_PROPOSAL, id); \
    added->profile = level (VIR_RECURRENCE_RECURRING, -M (2)); \
    statement; \
    input = vir_input_put_take (input, added); \
    LINE ("roads", record->amounts = SERIES (M (42), M (42), M (42))); \
  } \
  G_STMT_END

#define ADD_TOTAL(id, statement) \
  G_STMT_START \
  { \
    VirTotalRecord *added = vir_record_new (VIR_KIND_TOTAL, id); \
    statement; \
    input = vir_input_put_take (input, added); \
  } \
  G_STMT_END

TWIST (gap_of_one_pound, LINE ("roads", record->amounts.v[0] += 100))
TWIST (gap_of_99p, LINE ("roads", record->amounts.v[0] += 99))
TWIST (amendment_short_by_one_pound, CHANGE ("save", record->amount->values = SERIES (M (1) - 100, M (1), M (1))))
TWIST (amendment_short_by_99p, CHANGE ("save", record->amount->values = SERIES (M (1) - 99, M (1), M (1))))
TWIST (saves_in_first_year_only, CHANGE ("save", record->amount->values = SERIES (M (1), 0, M (2))))
TWIST (saves_99p_less_later, CHANGE ("save", record->amount->values = SERIES (M (1), M (1) - 99, M (2))))
TWIST (unknown_line, LINE ("roads", record->amounts.v[1] = VIR_UNKNOWN))
TWIST (unknown_hra_line, input = vir_input_put_take (input, vir_record_new (VIR_KIND_LINE, "rents")); LINE ("rents", record->ledger = VIR_LEDGER_HRA))
TWIST (unknown_effect, CHANGE ("spend", record->amount->recurrence = VIR_RECURRENCE_UNSTATED))
TWIST (stated_effect, CHANGE ("spend", record->amount->values = SERIES (M (1), M (1), M (1)); record->amount->recurrence = VIR_RECURRENCE_UNSTATED))
TWIST (spend_span, CHANGE ("spend", record->amount->form = VIR_FORM_SPAN_SUM; record->amount->span = M (3)))
TWIST (span_saving, ADD_SAVING ("s", added->profile->form = VIR_FORM_SPAN_BY; added->profile->span = -M (2)); LINE ("roads", record->amounts = SERIES (M (40), M (40), M (40))))
TWIST (phased_saving, ADD_SAVING ("s", (void) 0))
TWIST (core_at_limit, TAX ("tax-2018", record->band_d_core = 65052; record->band_d_asc = 4248; record->limit_core = 13157); TAX ("tax-2017", record->band_d_core = 64152; record->band_d_asc = 4248))
TWIST (core_under_limit, TAX ("tax-2018", record->band_d_core = 65052; record->band_d_asc = 4248; record->limit_core = 13158); TAX ("tax-2017", record->band_d_core = 64152; record->band_d_asc = 4248))
TWIST (asc_over_limit, TAX ("tax-2018", record->band_d_core = 64152; record->band_d_asc = 5148; record->limit_asc = 13157); TAX ("tax-2017", record->band_d_core = 64152; record->band_d_asc = 4248))
TWIST (asc_at_limit, TAX ("tax-2018", record->band_d_core = 64494; record->band_d_asc = 4806; record->limit_asc = 5000); TAX ("tax-2017", record->band_d_core = 63936; record->band_d_asc = 4464))
TWIST (total_at_limit, TAX ("tax-2018", record->limit_total = 13157))
TWIST (total_under_limit, TAX ("tax-2018", record->limit_total = 13158))
TWIST (district_over_both, TAX ("tax-2018", record->limit_total = 10000; record->limit_pounds = 899))
TWIST (district_at_pounds, TAX ("tax-2018", record->limit_total = 10000; record->limit_pounds = 900))
TWIST (target_gone, CHANGE ("spend", g_free (record->subject); record->subject = g_strdup ("bridges")))
TWIST (hra_line, LINE ("roads", record->ledger = VIR_LEDGER_HRA))
TWIST (fenced_line, LINE ("care", record->ring_fence = VIR_FENCE_PUBLIC_HEALTH))
TWIST (fenced_but_spent_on, LINE ("roads", record->ring_fence = VIR_FENCE_PUBLIC_HEALTH))
TWIST (uses_all_and_a_penny, input = put_change (input, "use", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, M (10) + 1); CHANGE ("use", record->amount->recurrence = VIR_RECURRENCE_ONE_OFF))
TWIST (uses_all, input = put_change (input, "use", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, M (10)); CHANGE ("use", record->amount->recurrence = VIR_RECURRENCE_ONE_OFF))
TWIST (plan_spends_too_much, RESERVE (record->uses = SERIES (0, M (11), 0)); LINE ("roads", record->amounts = SERIES (M (40), M (51), M (40))))
TWIST (falls_to_minimum, RESERVE (record->uses = SERIES (0, M (5), 0)); LINE ("roads", record->amounts = SERIES (M (40), M (45), M (40))))
TWIST (falls_below_minimum, RESERVE (record->uses = SERIES (0, M (5) + 1, 0)); LINE ("roads", record->amounts = SERIES (M (40), M (45) + 1, M (40))))
TWIST (takes_more_than_line, CHANGE ("save", record->amount->values = SERIES (M (593) / 10 + 100)))
TWIST (takes_99p_more, CHANGE ("save", record->amount->values = SERIES (M (593) / 10 + 99)))
TWIST (pays_once, CHANGE ("save", record->amount->values = SERIES (M (1)); record->amount->recurrence = VIR_RECURRENCE_ONE_OFF))
TWIST (both_once, CHANGE ("save", record->amount->recurrence = VIR_RECURRENCE_ONE_OFF); CHANGE ("spend", record->amount->recurrence = VIR_RECURRENCE_ONE_OFF))
TWIST (claim_a_pound_off, CHANGE ("spend", record->claimed = level (VIR_RECURRENCE_RECURRING, M (1) + 100)))
TWIST (claim_99p_off, CHANGE ("spend", record->claimed = level (VIR_RECURRENCE_RECURRING, M (1) + 99)))
TWIST (printed_more, ADD_TOTAL ("t", added->role = VIR_ROLE_FUNDING; added->amount = level (VIR_RECURRENCE_UNSTATED, M (30) + 100)))
TWIST (printed_99p_more, ADD_TOTAL ("t", added->role = VIR_ROLE_FUNDING; added->amount = level (VIR_RECURRENCE_UNSTATED, M (30) + 99)))
TWIST (printed_for_amendment, ADD_TOTAL ("t", added->amendment = g_strdup ("a"); added->role = VIR_ROLE_SPENDING; added->amount = level (VIR_RECURRENCE_UNSTATED, M (2))))
TWIST (printed_over, ADD_TOTAL ("t", added->role = VIR_ROLE_FUNDING; added->qualifier = VIR_QUALIFIER_OVER; added->amount = level (VIR_RECURRENCE_UNSTATED, M (29))))
TWIST (assessed_of_another, CHANGE ("spend", record->assessment->of = SERIES (M (2))))
TWIST (assessed_of_this, CHANGE ("spend", record->assessment->of = SERIES (M (1))))
TWIST (subject_to, CHANGE ("spend", record->subject_to = g_strdup ("the board's consent")))
TWIST (accepted_with_condition, CHANGE ("spend", record->assessment->verdict = VIR_VERDICT_CONDITIONAL))
TWIST (claims_fixed, input = put_change (input, "claim", "a", VIR_TARGET_FUNDING, "grant", VIR_WORD_CLAIM, M (1)); EDIT (input, VirFundingRecord, VIR_KIND_FUNDING, "grant", record->amendable = FALSE; vir_series_fill (&record->available, VIR_UNKNOWN)))
TWIST (claims_pot, input = put_change (input, "claim", "a", VIR_TARGET_FUNDING, "grant", VIR_WORD_CLAIM, M (1)))
TWIST (twenty_posts, ADD_SAVING ("s", added->posts = 2000))
TWIST (under_twenty_posts, ADD_SAVING ("s", added->posts = 2500; added->posts_vacant = 501))
TWIST (hundred_posts_in_a, CHANGE ("spend", record->posts = -10000))
TWIST (posts_kept, CHANGE ("spend", record->posts = 10000))
static VirInput *
add_scheme (VirInput *input,
            gint64    cost,
            gint64    borrowing)
{
  VirSchemeRecord *scheme = vir_record_new (VIR_KIND_SCHEME, "school");

  scheme->cost = SERIES (cost);
  scheme->borrowing = SERIES (borrowing);
  scheme->life = 20;
  scheme->rate = 50000;
  return vir_input_put_take (input, scheme);
}

/* The line pays what the borrowing costs, so that nothing else is to be said. */
static VirInput *
drop_scheme (VirInput *input,
             gint64    claimed)
{
  VirChangeRecord *change = vir_fixture_change ("drop", "a", VIR_TARGET_SCHEME, "school", VIR_WORD_DROP);

  input = add_scheme (input, M (1), M (1));
  change->claimed = level (VIR_RECURRENCE_RECURRING, claimed);
  return vir_input_put_take (input, change);
}

TWIST (scheme_short, input = add_scheme (input, M (1), M (1) - 100))
TWIST (scheme_met, input = add_scheme (input, M (1), M (1) - 99))
TWIST (saves_the_scheme, input = drop_scheme (input, -M (1)))
TWIST (saves_its_interest, input = drop_scheme (input, 0))
TWIST (not_assessed, CHANGE ("spend", record->assessment->verdict = VIR_VERDICT_AWAITING))
TWIST (no_evidence, CHANGE ("spend", g_clear_pointer (&record->evidence, g_free)))
TWIST (no_equality, CHANGE ("save", g_clear_pointer (&record->equality, g_free)))
TWIST (odd_band_d, TAX ("tax-2018", record->band_d = 69301); LINE ("roads", record->amounts.v[0] += POUNDS (1000)))
TWIST (illustrative_line, LINE ("roads", record->base.status = VIR_STATUS_ILLUSTRATIVE))
TWIST (inferred_line, LINE ("roads", record->base.status = VIR_STATUS_INFERRED))
TWIST (depends_on_nothing, EDIT (input, VirAmendmentRecord, VIR_KIND_AMENDMENT, "a", record->depends = g_strdupv ((char *[]){ "b", NULL })))
TWIST (depends_on_b, input = vir_fixture_amendment (input, "b"); EDIT (input, VirAmendmentRecord, VIR_KIND_AMENDMENT, "a", record->depends = g_strdupv ((char *[]){ "b", NULL })))
TWIST (two_save_on_care, input = vir_fixture_amendment (input, "b"); input = put_change (input, "save-b", "b", VIR_TARGET_LINE, "care", VIR_WORD_SAVE, M (2)))
TWIST (b_saves_on_roads, input = vir_fixture_amendment (input, "b"); input = put_change (input, "save-b", "b", VIR_TARGET_LINE, "roads", VIR_WORD_SAVE, M (2)))
static VirInput *
in_group (VirInput   *input,
          const char *amendment)
{
  VirBodyRecord *group = vir_record_new (VIR_KIND_BODY, "group");

  EDIT (input, VirAmendmentRecord, VIR_KIND_AMENDMENT, amendment, record->bodies = g_strdupv ((char *[]){ "group", NULL }));
  return vir_input_put_take (input, group);
}

/* Amendment "a" raises £1m by the adult social care precept; the £1m it spends is on @fence. */
static VirInput *
raise_care (VirInput    *input,
            VirRingFence fence)
{
  VirChangeRecord *change = vir_fixture_change ("raise", "a", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);

  for (int year = 2017; year <= 2020; year++)
    {
      g_autofree char *id = g_strdup_printf ("tax-%d", year);

      TAX (id, record->band_d_asc = 4248);
    }
  change->tax_asc = SERIES (1000);
  LINE ("roads", record->ring_fence = fence);
  return vir_input_put_take (input, change);
}

TWIST (tied_reserve, input = put_change (input, "use", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, 0); EDIT (input, VirReserveRecord, VIR_KIND_RESERVE, "general", record->reserve = VIR_RESERVE_EARMARKED))
TWIST (free_reserve, input = put_change (input, "use", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, 0))
TWIST (saved_already, ADD_SAVING ("s", added->line = g_strdup ("care")))
TWIST (saved_elsewhere, ADD_SAVING ("s", added->line = g_strdup ("roads")))
TWIST (two_allowed_one, input = vir_fixture_amendment (input, "b"); input = in_group (in_group (input, "a"), "b"); COUNCIL (record->max_amendments = 1))
TWIST (two_allowed_two, input = vir_fixture_amendment (input, "b"); input = in_group (in_group (input, "a"), "b"); COUNCIL (record->max_amendments = 2))
TWIST (a_day_late, COUNCIL (record->meeting = 20180212; record->deadline_days = 5); EDIT (input, VirAmendmentRecord, VIR_KIND_AMENDMENT, "a", record->submitted = 20180206))
TWIST (in_time, COUNCIL (record->meeting = 20180212; record->deadline_days = 5); EDIT (input, VirAmendmentRecord, VIR_KIND_AMENDMENT, "a", record->submitted = 20180205))
TWIST (starts_before, COUNCIL (record->meeting = 20180212); CHANGE ("spend", record->claimed = vir_fixture_full_year (M (1), 20180211, 0)))
TWIST (starts_that_day, COUNCIL (record->meeting = 20180212); CHANGE ("spend", record->claimed = vir_fixture_full_year (M (1), 20180212, 0)))
static VirInput *
with_pack (VirInput *input,
           gint64    own)
{
  VirRulePack        *pack = vir_rule_pack_new ();
  VirReferendumLimit *limit = vir_list_append (&pack->limits, vir_shape_field (&vir_rule_pack_shape, "limits")->shape);
  VirInput           *with;

  limit->classes = 1u << VIR_CLASS_COUNTY;
  limit->year = 2018;
  limit->total = 60000;
  COUNCIL (record->class_ = VIR_CLASS_COUNTY);
  TAX ("tax-2018", record->limit_total = own);
  with = vir_input_set_rules (input, pack);
  vir_rule_pack_unref (pack);
  vir_input_unref (input);
  return with;
}

static VirInput *
restated (VirInput *input,
          gint64    income)
{
  ADD_TOTAL ("gross", added->role = VIR_ROLE_GROSS; added->amount = level (VIR_RECURRENCE_ONE_OFF, M (150)));
  ADD_TOTAL ("income", added->role = VIR_ROLE_INCOME; added->amount = level (VIR_RECURRENCE_ONE_OFF, income));
  EDIT (input, VirTotalRecord, VIR_KIND_TOTAL, "gross", record->amount->recurrence = VIR_RECURRENCE_UNSTATED);
  return input;
}

static VirInput *
add_rents (VirInput *input,
           gint64    apart)
{
  for (guint i = 0; i < 2; i++)
    {
      VirLineRecord *line = vir_record_new (VIR_KIND_LINE, i == 0 ? "rents" : "repairs");

      line->ledger = VIR_LEDGER_HRA;
      vir_series_fill (&line->amounts, i == 0 ? -M (5) : M (5));
      line->amounts.v[1] += i == 0 ? apart : 0;
      input = vir_input_put_take (input, line);
    }
  return input;
}

TWIST (rents_off_by_a_pound, input = add_rents (input, 100))
TWIST (rents_off_by_99p, input = add_rents (input, 99))
TWIST (own_limit, input = with_pack (input, 70000))
TWIST (pack_limit, input = with_pack (input, 60000))
TWIST (income_off_by_a_pound, input = restated (input, M (507) / 10 + 100))
TWIST (income_off_by_99p, input = restated (input, M (507) / 10 + 99))
TWIST (raises_care, input = raise_care (input, VIR_FENCE_NONE))
TWIST (raises_and_spends, input = raise_care (input, VIR_FENCE_ASC))
TWIST (as_it_is, (void) 0)

#define U VIR_UNKNOWN

static const struct
{
  const char *code;
  VirInput *(*fires) (VirInput *input);
  const char *subject;
  const char *amendment;
  int         year;
  gint64      amount;
  gint64      limit;
  VirInput *(*silent) (VirInput *input);
} cases[] = {
  { "unbalanced-first-year", gap_of_one_pound, "budget", NULL, 0, 100, U, gap_of_99p },
  { "unbalanced-first-year", amendment_short_by_one_pound, "a", "a", 0, 100, U, amendment_short_by_99p },
  { "worse-later", saves_in_first_year_only, "a", "a", 1, M (1), 1, saves_99p_less_later },
  { "cannot-tell", unknown_line, "budget", NULL, 1, U, 1, unknown_hra_line },
  { "cannot-tell", unknown_effect, "a", "a", 1, U, 2, stated_effect },
  { "recurrence-unstated", unknown_effect, "spend", "a", 0, M (1), U, stated_effect },
  { "unphased", spend_span, "spend", "a", -1, M (3), U, as_it_is },
  { "unphased", span_saving, "s", NULL, -1, -M (2), U, phased_saving },
  { "one-off-for-recurring", pays_once, "a", "a", 0, M (1), U, both_once },
  { "referendum-core", core_at_limit, "tax-2018", NULL, 0, 13158, 13157, core_under_limit },
  { "referendum-asc", asc_over_limit, "tax-2018", NULL, 0, 13158, 13157, asc_at_limit },
  { "referendum-total", total_at_limit, "tax-2018", NULL, 0, 13158, 13157, total_under_limit },
  { "referendum-total", district_over_both, "tax-2018", NULL, 0, 13158, 10000, district_at_pounds },
  { "target-gone", target_gone, "spend", "a", -1, U, U, as_it_is },
  { "ledger", hra_line, "spend", "a", -1, U, U, as_it_is },
  { "ring-fence", fenced_line, "save", "a", -1, U, U, fenced_but_spent_on },
  { "reserve-below-zero", uses_all_and_a_penny, "general", "a", 0, -1, 0, uses_all },
  { "reserve-below-zero", plan_spends_too_much, "general", NULL, 1, -M (1), 0, falls_to_minimum },
  { "reserve-below-minimum", falls_below_minimum, "general", NULL, 1, M (5) - 1, M (5), falls_to_minimum },
  { "reserve-below-minimum", uses_all, "general", "a", 0, 0, M (5), as_it_is },
  { "takes-more", takes_more_than_line, "save", "a", 0, M (593) / 10 + 100, M (593) / 10, takes_99p_more },
  { "shared-target", two_save_on_care, "care", "a", 0, M (3), M (593) / 10, b_saves_on_roads },
  { "claim-differs", claim_a_pound_off, "spend", "a", 0, M (1) + 100, M (1), claim_99p_off },
  { "printed-total-differs", printed_more, "t", NULL, 0, M (30) + 100, M (30), printed_99p_more },
  { "printed-total-differs", printed_for_amendment, "t", "a", 0, M (2), M (1), printed_over },
  { "stale-assessment", assessed_of_another, "spend", "a", -1, U, U, assessed_of_this },
  { "conditional", subject_to, "spend", "a", -1, U, U, as_it_is },
  { "conditional", accepted_with_condition, "spend", "a", -1, U, U, as_it_is },
  { "depends-missing", depends_on_nothing, "a", "a", -1, U, U, depends_on_b },
  { "funding-fixed", claims_fixed, "claim", "a", -1, U, U, claims_pot },
  { "posts-threshold", twenty_posts, "budget", NULL, -1, 2000, 2000, under_twenty_posts },
  { "posts-threshold", hundred_posts_in_a, "a", "a", -1, 10000, 10000, posts_kept },
  { "capital-unbalanced", scheme_short, "school", NULL, 0, 100, U, scheme_met },
  { "capital-for-revenue", saves_the_scheme, "drop", "a", 0, -M (1), 0, saves_its_interest },
  { "reserve-tied", tied_reserve, "use", "a", -1, U, U, free_reserve },
  { "double-count", saved_already, "save", "a", -1, U, U, saved_elsewhere },
  { "too-many", two_allowed_one, "b", "b", -1, U, 1, two_allowed_two },
  { "late", a_day_late, "a", "a", -1, 20180206, 20180205, in_time },
  { "starts-too-early", starts_before, "spend", "a", -1, 20180211, 20180212, starts_that_day },
  { "asc-elsewhere", raises_care, "a", "a", 0, M (1), 0, raises_and_spends },
  { "limit-overridden", own_limit, "tax-2018", NULL, -1, 70000, 60000, pack_limit },
  { "statutory-differs", income_off_by_a_pound, "budget", NULL, 0, M (693) / 10 - 100, M (693) / 10, income_off_by_99p },
  { "ledger-unbalanced", rents_off_by_a_pound, "budget", NULL, 1, 100, VIR_LEDGER_HRA, rents_off_by_99p },
  { "awaiting-assessment", not_assessed, "a", "a", -1, U, 1, as_it_is },
  { "no-evidence", no_evidence, "a", "a", -1, U, 1, no_equality },
  { "no-equality-note", no_equality, "a", "a", -1, U, 1, no_evidence },
  { "band-d-ninths", odd_band_d, "tax-2018", NULL, 0, 69301, U, as_it_is },
  { "illustrative", illustrative_line, "budget", NULL, -1, U, 1, inferred_line },
};

static VirOutlook *
evaluate (VirInput *input)
{
  gboolean              two = vir_input_get (input, VIR_KIND_AMENDMENT, "b") != NULL;
  g_autoptr (VirStance) stance = vir_stance_new ((const char *const[]){ two ? "b" : "a", two ? "a" : NULL, NULL }, VIR_BASIS_ASSESSED);

  return vir_evaluate (input, stance, NULL);
}

static const VirFinding *
find (const VirOutlook *outlook,
      const char       *code,
      const char       *subject)
{
  for (guint i = 0; i < outlook->n_findings; i++)
    if (strcmp (vir_finding_code (&outlook->findings[i]), code) == 0 &&
        (subject == NULL || g_strcmp0 (outlook->findings[i].subject, subject) == 0))
      return &outlook->findings[i];

  return NULL;
}

static void
test_nothing_to_say (void)
{
  g_autoptr (VirInput)   input = base ();
  g_autoptr (VirOutlook) outlook = evaluate (input);

  for (guint i = 0; i < outlook->n_findings; i++)
    g_test_message ("%s about %s", vir_finding_code (&outlook->findings[i]), outlook->findings[i].subject);
  g_assert_cmpuint (outlook->n_findings, ==, 0);
}

static void
test_case (gconstpointer data)
{
  guint                  i = GPOINTER_TO_UINT (data);
  g_autoptr (VirInput)   loud = cases[i].fires (base ());
  g_autoptr (VirInput)   quiet = cases[i].silent (base ());
  g_autoptr (VirOutlook) one = evaluate (loud);
  g_autoptr (VirOutlook) other = evaluate (quiet);
  const VirFinding      *finding = find (one, cases[i].code, cases[i].subject);

  g_assert_nonnull (finding);
  g_assert_cmpstr (finding->amendment, ==, cases[i].amendment);
  g_assert_cmpint (finding->year, ==, cases[i].year);
  g_assert_cmpint (finding->amount, ==, cases[i].amount);
  g_assert_cmpint (finding->limit, ==, cases[i].limit);
  g_assert_null (find (other, cases[i].code, cases[i].subject));
}

/* Every rule of the table has a case above, a code of its own and a source. */
static void
test_all_rules (void)
{
  guint          n;
  const VirRule *rules = vir_rules (&n);

  for (guint i = 0; i < n; i++)
    {
      gboolean tested = FALSE;

      for (guint k = 0; k < G_N_ELEMENTS (cases); k++)
        tested = tested || strcmp (cases[k].code, rules[i].code) == 0;
      if (!tested)
        g_test_fail_printf ("no case for %s", rules[i].code);
      g_assert_true (vir_rule_find (rules[i].code) == &rules[i]);
      g_assert_nonnull (rules[i].source);
      g_assert_cmpuint (rules[i].reads, !=, 0);
    }
  g_assert_cmpuint (n, >=, 12);
  g_assert_null (vir_rule_find ("no-such-rule"));
}

/* Both of Norfolk's amendments ask the children's centres' saving, whose yearly figure is unknown. */
static void
test_norfolk (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
  const VirFinding      *shared = find (outlook, "shared-target", "centres");

  g_assert_nonnull (shared);
  g_assert_cmpint (shared->amount, ==, POUNDS (2750000));
  g_assert_cmpint (shared->limit, ==, VIR_UNKNOWN);
  g_assert_cmpstr (shared->amendment, !=, shared->other);
  g_assert_nonnull (find (outlook, "unbalanced-first-year", "libdem"));
  g_assert_nonnull (find (outlook, "unbalanced-first-year", "labour"));
  g_assert_null (find (outlook, "unbalanced-first-year", "budget"));
  g_assert_null (find (outlook, "band-d-ninths", NULL));
  /* 5.99 % is under 6 %, and 2.99 % under 3 %. */
  g_assert_null (find (outlook, "referendum-total", NULL));
  g_assert_null (find (outlook, "referendum-core", NULL));
  g_assert_null (find (outlook, "referendum-asc", NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rules/nothing-to-say", test_nothing_to_say);
  g_test_add_func ("/rules/all-rules", test_all_rules);
  g_test_add_func ("/rules/norfolk", test_norfolk);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/%s/%u", cases[i].code, i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
