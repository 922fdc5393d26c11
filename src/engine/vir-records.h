/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The record types: one plain struct per kind, its enumerations beside it.
 *
 * Units: money is pence, rates are parts per million, posts are hundredths, the tax base is tenths
 * of a Band D equivalent, a volume is hundredths.
 * Sign (model.md): an effect > 0 worsens the gap, < 0 closes it. A saving's profile is an effect, so
 * it is negative; a pressure's is positive. A line's amount is net spending. A change's payload is a
 * quantity in the direction of its word ("put back 0.75m" is +75000000); its claimed profile and its
 * assessment's steps are effects. Funding, tax, balances, contributions and uses are positive. */

#pragma once

#include "vir-calendar.h"
#include "vir-profile.h"
#include "vir-record.h"

G_BEGIN_DECLS

typedef enum { VIR_STANDING_DRAFTING, VIR_STANDING_PUBLISHED } VirStanding;
typedef enum { VIR_FIGURES_BEFORE_PROPOSALS, VIR_FIGURES_AFTER_PROPOSALS } VirLineFigures;

typedef struct
{
  VirRecord base;       /* title: "Budget 2018/19" */
  int       standing;   /* VirStanding */
  int       first_year; /* the first year being set; the year before it is for bridges */
  gint64    years;      /* 1 to 10 */
  gboolean  running;    /* an in-year revision: tax is fixed, nothing starts before the decision */
  int       figures;    /* VirLineFigures: whether lines already include the proposals */
} VirBudgetRecord;

typedef enum { VIR_CLASS_UNSTATED, VIR_CLASS_COUNTY, VIR_CLASS_UNITARY, VIR_CLASS_METROPOLITAN, VIR_CLASS_LONDON_BOROUGH, VIR_CLASS_DISTRICT, VIR_CLASS_OTHER } VirCouncilClass;

typedef struct
{
  VirRecord base;     /* title: the council's name */
  int       nation;   /* VirNation */
  int       class_;   /* VirCouncilClass */
  gint64    seats;
  char     *rules;    /* id of a rule pack */
  VirDate   meeting;
  gint64    unit;     /* pence: figures closer than this agree; default £1 */
  gint64    deadline_days; /* working days before the meeting */
  char     *deadline_time; /* "noon" */
  gint64    max_amendments; /* per group */
  int       format;   /* VirNumberFormat + 1; 0 = unstated */
} VirCouncilRecord;

typedef struct
{
  VirRecord base;
  char     *publisher;
  char     *address;
  VirDate   date;
  int       completeness; /* unstated, complete, cut off */
} VirSourceRecord;

typedef enum { VIR_BODY_GROUP, VIR_BODY_MEMBERS, VIR_BODY_ADMINISTRATION, VIR_BODY_UNION, VIR_BODY_PUBLIC } VirBodyKind;

typedef struct
{
  VirRecord base;
  char     *short_name;
  int       body; /* VirBodyKind */
  char     *colour; /* "#RRGGBB" */
  gint64    seats;
  gboolean  administration;
  gint64    absent; /* expected */
  gint64    barred; /* LGFA 1992 s.106 */
} VirBodyRecord;

typedef enum { VIR_ROLE_OTHER, VIR_ROLE_GROSS, VIR_ROLE_INCOME, VIR_ROLE_NET, VIR_ROLE_FUNDING, VIR_ROLE_REQUIREMENT, VIR_ROLE_GAP, VIR_ROLE_SAVINGS, VIR_ROLE_SPENDING } VirRole;
typedef enum { VIR_QUALIFIER_EXACT, VIR_QUALIFIER_ABOUT, VIR_QUALIFIER_OVER, VIR_QUALIFIER_UP_TO } VirQualifier;

typedef struct
{
  VirRecord   base;      /* title: the council's own name for it */
  char       *amendment; /* whose total; NULL: the budget's */
  int         role;      /* VirRole */
  VirProfile *amount;    /* positive for a quantity; a gap > 0 is a shortfall */
  gint64      before;    /* pence, in the year before the first */
  int         qualifier; /* VirQualifier */
  guint       netted;    /* set of VirFundingKind already taken off */
} VirTotalRecord;

typedef enum { VIR_LEDGER_GENERAL, VIR_LEDGER_HRA, VIR_LEDGER_SCHOOLS, VIR_N_LEDGERS } VirLedger;
typedef enum { VIR_FENCE_NONE, VIR_FENCE_PUBLIC_HEALTH, VIR_FENCE_ASC, VIR_FENCE_OTHER } VirRingFence;
typedef enum { VIR_CONTROL_UNSTATED, VIR_CONTROL_YES, VIR_CONTROL_NO } VirControl;

typedef struct
{
  VirRecord base;
  char     *parent; /* id of a head */
  char     *reference;
  VirSeries figure; /* pence; printed total of all below it */
  int       ledger; /* VirLedger: where its not-itemised part belongs */
} VirHeadRecord;

typedef struct
{
  VirRecord base;
  char     *head; /* id of a head */
  char     *reference;
  VirSeries amounts; /* pence, net */
  gint64    before;  /* pence, in the year before the first */
  VirSeries gross;
  VirSeries income;
  int       ledger;     /* VirLedger */
  int       ring_fence; /* VirRingFence */
  int       controllable; /* VirControl */
  char     *created_by; /* id of the amendment that makes it; NULL: the budget's own */
} VirLineRecord;

typedef enum { VIR_PROPOSAL_SAVING, VIR_PROPOSAL_PRESSURE, VIR_PROPOSAL_GROWTH } VirProposalKind;
typedef enum { VIR_STAGE_PROPOSED, VIR_STAGE_CONSULTING, VIR_STAGE_AGREED, VIR_STAGE_SCRAPPED } VirProposalStage;
typedef enum { VIR_RAG_UNSTATED, VIR_RAG_RED, VIR_RAG_AMBER, VIR_RAG_GREEN } VirRag;
typedef enum { VIR_VERDICT_AWAITING, VIR_VERDICT_ACCEPTED, VIR_VERDICT_IN_PART, VIR_VERDICT_CONDITIONAL, VIR_VERDICT_REFUSED } VirVerdict;

typedef struct
{
  int       reason; /* index into vir_reason_enum */
  VirSeries amounts; /* pence, effects: added to the claim */
  char     *words;
} VirAssessmentStep;

typedef struct
{
  char   *role; /* "Section 151 officer", "monitoring officer", "chief executive" */
  VirDate date;
} VirSignOff;

typedef struct
{
  int       verdict; /* VirVerdict */
  VirSeries of;      /* pence: the claim it was made of */
  VirList   steps;   /* of VirAssessmentStep */
  char     *condition;
  char     *words;
  VirList   sign_offs; /* of VirSignOff */
} VirAssessment;

typedef struct
{
  char *text;
  char *evidence;
} VirConsequence;

typedef struct
{
  VirRecord      base;
  int            proposal; /* VirProposalKind */
  int            sub_kind; /* unstated, efficiency, service-reduction, income, technical */
  char          *line;     /* id of a line */
  char          *head;     /* id of a head, where no line is known */
  char          *reference;
  int            stage;    /* VirProposalStage; scrapped ones count nothing */
  VirProfile    *profile;  /* effects */
  gint64         posts;    /* hundredths, all */
  gint64         posts_vacant;
  gint64         posts_voluntary;
  gint64         posts_compulsory;
  gint64         sites_before;
  gint64         sites_after;
  int            rag; /* VirRag */
  VirDate        consultation_start;
  gint64         consultation_weeks;
  VirDate        contract_end;
  VirList        consequences; /* of VirConsequence */
  VirAssessment *assessment;
} VirProposalRecord;

typedef enum { VIR_FUNDING_GRANT, VIR_FUNDING_RSG, VIR_FUNDING_BUSINESS_RATES, VIR_FUNDING_COLLECTION_FUND, VIR_FUNDING_OTHER } VirFundingKind;

typedef struct
{
  VirRecord base;
  int       funding;   /* VirFundingKind */
  VirSeries amounts;   /* pence; a deficit is negative */
  gint64    before;    /* pence, in the year before the first */
  VirSeries available; /* pence, if more may be claimed (a pot) */
  int       certainty; /* unstated, confirmed, provisional, expected */
  int       end_year;  /* the last year; makes it one-off, as the collection fund is */
  int       ring_fence; /* VirRingFence */
  gboolean  amendable;
} VirFundingRecord;

typedef enum { VIR_TAX_STEP_PENNY, VIR_TAX_STEP_NINE } VirTaxStep;
typedef enum { VIR_TAX_NEAREST, VIR_TAX_DOWN } VirTaxRounding;

typedef struct
{
  VirRecord base;
  int       year;        /* financial year; the year before the first too */
  gint64    tax_base;    /* tenths of a Band D equivalent */
  gint64    band_d;      /* pence, as set */
  gint64    band_d_core; /* pence */
  gint64    band_d_asc;  /* pence */
  gint64    rise_core;   /* ppm of the previous total */
  gint64    rise_asc;    /* ppm of the previous total */
  gint64    requirement; /* pence, as printed */
  gint64    per_point;   /* pence for one percentage point, if the base is not known */
  int       step;        /* VirTaxStep */
  int       rounding;    /* VirTaxRounding */
  gint64    limit_core;  /* ppm: a core rise at or above it needs a referendum */
  gint64    limit_asc;   /* ppm: an adult social care rise above it does */
  gint64    limit_total; /* ppm: a total rise at or above it does */
  gint64    limit_pounds; /* pence: districts, where the rise must also exceed this */
} VirTaxRecord;

typedef enum { VIR_RESERVE_GENERAL, VIR_RESERVE_EARMARKED, VIR_RESERVE_RING_FENCED } VirReserveKind;

typedef struct
{
  VirRecord base;
  int       reserve; /* VirReserveKind */
  int       ledger;  /* VirLedger */
  gint64    opening; /* pence, at the start of the first year */
  gint64    minimum; /* pence */
  VirSeries contributions; /* planned; without any figure: none is planned */
  VirSeries uses;          /* planned; likewise */
  char     *purpose;
  char     *created_by;
} VirReserveRecord;

typedef struct
{
  VirRecord   base;
  VirSeries   cost;
  VirSeries   borrowing;
  VirSeries   receipts;
  VirSeries   grant;
  VirSeries   developer; /* s.106 and CIL */
  VirSeries   revenue;
  char       *reserve; /* id */
  VirSeries   from_reserve;
  gint64      life; /* years */
  gint64      rate; /* ppm a year */
  int         method; /* annuity, equal-instalments, interest-only */
  int         first_charge; /* none, half-interest, full-interest, full */
  VirProfile *running;
  gboolean    contingency;
  char       *created_by;
} VirSchemeRecord;

typedef enum { VIR_AMENDMENT_DRAFT, VIR_AMENDMENT_SUBMITTED, VIR_AMENDMENT_ASSESSED, VIR_AMENDMENT_RULED_OUT, VIR_AMENDMENT_PUBLISHED, VIR_AMENDMENT_WITHDRAWN, VIR_AMENDMENT_MOVED } VirAmendmentStage;

typedef struct
{
  VirRecord   base;
  VirStrings *bodies; /* ids */
  char       *mover;
  char       *seconder;
  char       *reference;
  gint64      number; /* "2 of 3" */
  gint64      number_of;
  char       *version;
  int         stage; /* VirAmendmentStage */
  VirStrings *depends; /* ids of amendments */
  gboolean    alternative; /* a rival whole budget */
  VirStrings *made_from; /* ids: a composite */
  char       *statement; /* the officer's */
  int         verdict; /* VirVerdict */
  VirDate     submitted;
} VirAmendmentRecord;

typedef enum { VIR_TARGET_NONE, VIR_TARGET_PROPOSAL, VIR_TARGET_LINE, VIR_TARGET_HEAD, VIR_TARGET_TAX, VIR_TARGET_RESERVE, VIR_TARGET_SCHEME, VIR_TARGET_FUNDING } VirTargetKind;
typedef enum
{
  VIR_WORD_SPEND, /* line, head, none: + */
  VIR_WORD_SAVE,  /* line, head, none: − */
  VIR_WORD_RAISE_INCOME, /* line, head, none: − */
  VIR_WORD_FORGO_INCOME, /* line, head, none: + */
  VIR_WORD_REVERSE, /* proposal: the whole of it is taken back */
  VIR_WORD_TRIM,    /* proposal: a share or £ of it is taken back */
  VIR_WORD_INCREASE, /* proposal: a share or £ is added to it */
  VIR_WORD_DELAY,
  VIR_WORD_BRING_FORWARD,
  VIR_WORD_REPROFILE, /* proposal: the amount becomes its effect */
  VIR_WORD_RAISE, /* tax */
  VIR_WORD_LOWER,
  VIR_WORD_FREEZE,
  VIR_WORD_USE,    /* reserve: − */
  VIR_WORD_TOP_UP, /* reserve: + */
  VIR_WORD_CUT_CONTRIBUTION, /* reserve: − */
  VIR_WORD_CLAIM, /* funding: − */
  VIR_WORD_FORGO, /* funding: + */
  VIR_WORD_ADD,   /* scheme */
  VIR_WORD_DROP,
  VIR_WORD_RESIZE,
  VIR_WORD_REPHASE,
  VIR_WORD_REFINANCE,
} VirWord;
typedef enum { VIR_NATURE_UNSTATED, VIR_NATURE_SPENDING, VIR_NATURE_INCOME } VirNature;
typedef enum { VIR_TAX_BY, VIR_TAX_SET_TO } VirTaxMode;
typedef enum { VIR_TAX_IN_BAND_D, VIR_TAX_IN_RATE, VIR_TAX_IN_REQUIREMENT } VirTaxMeasure;

typedef struct
{
  VirRecord      base;
  char          *amendment; /* id */
  int            target;    /* VirTargetKind */
  char          *subject;   /* id of the target's record; tax and none have no subject */
  int            word;      /* VirWord */
  VirProfile    *amount;    /* a quantity in the word's direction */
  gint64         share;     /* ppm of the published figure */
  gint64         months;    /* delay, bring forward */
  VirDate        start;     /* delay, bring forward: the new start */
  gint64         price;     /* pence */
  gint64         volume;    /* hundredths */
  int            tax_mode;    /* VirTaxMode */
  int            tax_measure; /* VirTaxMeasure */
  VirSeries      tax_core;    /* pence, or ppm of the previous total, or pence of requirement */
  VirSeries      tax_asc;
  VirSeries      cost; /* scheme: new figures */
  VirSeries      borrowing;
  VirSeries      receipts;
  VirSeries      grant;
  VirSeries      developer;
  VirSeries      revenue;
  gint64         life;
  gint64         rate;
  int            method;
  int            nature; /* VirNature */
  gint64         posts;  /* hundredths; kept > 0, lost < 0 */
  char          *evidence;
  char          *equality; /* the equality impact note */
  char          *subject_to; /* whose consent, which event */
  char          *funding_note;
  VirProfile    *claimed; /* effects, as typed by the mover; NULL: as computed */
  VirAssessment *assessment;
} VirChangeRecord;

typedef enum { VIR_VOTE_AMENDMENT, VIR_VOTE_CHANGES, VIR_VOTE_MOTION } VirVoteSubject;
typedef enum { VIR_RESULT_NOT_KNOWN, VIR_RESULT_CARRIED, VIR_RESULT_LOST, VIR_RESULT_ACCEPTED, VIR_RESULT_FELL, VIR_RESULT_NOT_PUT } VirVoteResult;

typedef struct
{
  char  *body; /* id */
  gint64 votes_for;
  gint64 votes_against;
  gint64 abstain;
  gint64 absent;
} VirBodyVote;

typedef struct
{
  VirRecord   base;
  gint64      order;
  VirDate     meeting;
  int         vote; /* VirVoteSubject */
  char       *amendment; /* id */
  VirStrings *changes;   /* ids */
  gboolean    choice;    /* between whole budgets, not yes or no */
  gint64      votes_for;
  gint64      votes_against;
  gint64      abstain;
  VirList     bodies; /* of VirBodyVote */
  int         casting; /* none, for, against */
  int         result;  /* VirVoteResult */
} VirVoteRecord;

typedef struct
{
  VirRecord base;
  char     *pattern; /* file name or heading that it fits */
  char     *columns; /* the import's own words, kept as they are */
} VirMappingRecord;

extern const VirEnum vir_standing_enum, vir_line_figures_enum, vir_nation_enum, vir_class_enum,
  vir_completeness_enum, vir_body_enum, vir_role_enum, vir_qualifier_enum, vir_ledger_enum,
  vir_fence_enum, vir_control_enum, vir_proposal_enum, vir_sub_kind_enum, vir_stage_enum,
  vir_rag_enum, vir_verdict_enum, vir_reason_enum, vir_funding_enum, vir_certainty_enum,
  vir_tax_step_enum, vir_tax_rounding_enum, vir_reserve_enum, vir_method_enum,
  vir_first_charge_enum, vir_amendment_stage_enum, vir_target_enum, vir_word_enum,
  vir_nature_enum, vir_tax_mode_enum, vir_tax_measure_enum, vir_vote_subject_enum,
  vir_casting_enum, vir_vote_result_enum, vir_format_enum;
extern const VirShape vir_assessment_shape, vir_assessment_step_shape, vir_sign_off_shape,
  vir_consequence_shape, vir_body_vote_shape;

G_END_DECLS
