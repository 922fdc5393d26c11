/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirOutlook: everything that follows from one input and one stance. An immutable value: read its
 * fields, never write them; hold it with vir_outlook_ref().
 *
 * Decision: results are plain structs, complete and in one place.
 * Reason: a figure on a page, in a chart, in a paper and on the command line must be the same figure.
 * Implication: whoever needs a number that is not here asks for it to be computed here. */

#pragma once

#include "vir-input.h"
#include "vir-stance.h"

G_BEGIN_DECLS

typedef enum
{
  VIR_BALANCE_CANNOT_TELL,
  VIR_BALANCE_BALANCED,
  VIR_BALANCE_NOT_BALANCED,
} VirBalance;

/* Council tax in one year. Pence; unknown where it cannot be told. */
typedef struct
{
  gint64 base;      /* tenths of a Band D equivalent, printed or from requirement and Band D */
  gint64 band_d;
  gint64 core;
  gint64 asc;
  gint64 yield;     /* requirement as printed, else round (base × Band D); with changes added */
  gint64 per_point; /* one percentage point: base × 1 % × previous Band D */
  gint64 rise;      /* pence on the previous year's Band D */
  gint64 rise_ppm;  /* of the previous total */
  gint64 core_ppm;  /* core rise, of the previous TOTAL */
  gint64 asc_ppm;
} VirTaxYear;

/* One year of the budget. Pence. */
typedef struct
{
  VirSum     lines;        /* general ledger, heads' not-itemised parts included */
  VirSum     proposals;    /* savings, pressures, growth: levels and one-off costs, on this basis */
  VirSum     savings;      /* the savings' part of it: levels only */
  VirSum     reserves;     /* planned contributions − uses, general ledger */
  VirSum     schemes;      /* what capital schemes cost revenue: financing, contributions, running */
  gint64     not_itemised; /* makes the parts meet the published figures; 0 when drafting */
  gint64     net;          /* net budget, as the council names it: after netted-off funding */
  gint64     funding;      /* funding that is not netted off in net */
  gint64     one_off_funding; /* the part of all funding that ends: collection fund, ended grants */
  VirTaxYear tax;
  gint64     gap;          /* net − funding − tax: the level gap */
  gint64     gap_step;     /* the change of it on the year before */
  gint64     recurring_gap; /* without one-off effects and funding and reserve moves */
  gint64     effects;      /* what the stance's amendments add, where all are known */
  VirSum     effects_sum;
  guint      unknown;      /* how many parts of the gap are unknown */
  VirBalance balance;
  VirStatus  status;       /* where the printed figure that anchors the year comes from */
} VirYearOutlook;

/* One change, alone, against the published budget. */
typedef struct
{
  gatomicrefcount        refs;
  const VirChangeRecord *record;
  gconstpointer          target;   /* the record it changes; NULL: none, or gone */
  VirSeries              computed; /* from target and payload; unknown where it cannot be */
  VirLevels              claimed;  /* as typed, else computed, with its bracket */
  VirSeries              assessed; /* claimed + steps; claimed where awaiting or stale; 0 if refused */
  gint64                 capital[VIR_MAX_YEARS]; /* change of a scheme's cost − change of its sources */
  VirSeries              capacity; /* ≥ 0: the most that the target can give; unknown: not published, or only illustrative */
  int                    direction; /* 1: it pays for something; -1: something is paid for by it */
  gboolean               one_off;  /* has an effect in some year and none that goes on */
  gboolean               recurring; /* goes on */
  gboolean               unstated; /* whether it goes on is not said */
  gboolean               unphased; /* has no yearly split */
  gboolean               gone;     /* its target does not exist */
  gboolean               stale;    /* assessed of another claim */
  gboolean               awaiting; /* not assessed, or stale */
  gboolean               differs;  /* typed and computed are a unit or more apart */
} VirChangeOutlook;

/* What one change counts in the stance's stack: claimed + steps + cut_back. */
typedef struct
{
  const VirChangeOutlook *change;
  VirSeries               counted;
  VirSeries               cut_back; /* 0 unless its target could not give it all */
} VirCounted;

/* One amendment, alone, against the published budget, on the stance's basis. */
typedef struct
{
  const VirAmendmentRecord *record;
  guint                     n_changes;
  const VirChangeOutlook  **changes;  /* in document order */
  VirSum                    uses[VIR_MAX_YEARS];    /* what it pays for, > 0 */
  VirSum                    sources[VIR_MAX_YEARS]; /* how it is paid for, > 0 */
  VirSum                    net[VIR_MAX_YEARS];     /* uses − sources: > 0 is to find */
  VirSum                    recurring[VIR_MAX_YEARS]; /* net without one-offs and reserve moves */
  gint64                    low[VIR_MAX_YEARS];  /* the bracket of net */
  gint64                    high[VIR_MAX_YEARS];
  VirBalance                balance[VIR_MAX_YEARS]; /* of net */
  gint64                    capital[VIR_MAX_YEARS]; /* change of schemes' cost − change of their sources */
  guint                     unknown; /* figures of its changes that are unknown, all years */
  guint                     unphased;
  guint                     awaiting;
  gint64                    posts; /* hundredths; kept > 0 */
} VirAmendmentOutlook;

typedef struct
{
  const VirSchemeRecord *record;
  gint64                 cost[VIR_MAX_YEARS];      /* under the stance */
  gint64                 imbalance[VIR_MAX_YEARS]; /* cost − sources under the stance */
  gint64                 imbalance_published[VIR_MAX_YEARS]; /* and without it */
  gint64                 from_reserve[VIR_MAX_YEARS]; /* what its reserve pays under the stance */
  gint64                 reserve_published[VIR_MAX_YEARS]; /* and without it */
  VirSeries              revenue;                  /* what it costs revenue under the stance */
  VirSeries              published;                /* without it */
} VirSchemeOutlook;

typedef struct
{
  const VirReserveRecord *record;
  gint64                  closing[VIR_MAX_YEARS];   /* under the stance; may fall below 0 */
  gint64                  published[VIR_MAX_YEARS]; /* without it */
  gint64                  low;  /* the lowest closing balance, or unknown */
  int                     low_year; /* index of it, or -1 */
} VirReserveOutlook;

/* Totals of one head of the tree: all lines below it, all ledgers. */
typedef struct
{
  gint64  known[VIR_MAX_YEARS];
  guint32 unknown[VIR_MAX_YEARS]; /* lines without a figure in that year */
  guint32 parts_unknown[VIR_MAX_YEARS]; /* the same, also where a printed figure stands for them */
  gint64  not_itemised[VIR_MAX_YEARS]; /* printed figure − parts; 0 without a printed figure */
  guint32 illustrative; /* lines below it that are illustrative */
  guint32 parent; /* slot of the head above it, or VIR_NO_SLOT */
} VirHeadOutlook;

typedef enum
{
  VIR_SEVERITY_NOTE,
  VIR_SEVERITY_WARNING,
  VIR_SEVERITY_OBJECTION,
} VirSeverity;

typedef struct _VirRule VirRule;

/* Something that an officer would say. Texts come from the rule's code (vir-finding-text.h). */
typedef struct
{
  const VirRule *rule;
  VirKind        kind;      /* of the subject */
  const char    *subject;   /* id, borrowed from the input */
  const char    *amendment; /* id of the amendment it belongs to, or NULL: the budget */
  const char    *other;     /* id of another record concerned, or NULL */
  int            year;      /* index into the document's years, or -1 */
  gint64         amount;    /* pence (ppm for rates, posts × 100), or VIR_UNKNOWN */
  gint64         limit;     /* what it was held against, or VIR_UNKNOWN */
} VirFinding;

typedef struct _VirOutlook VirOutlook;

struct _VirOutlook
{
  gatomicrefcount refs;
  VirInput       *input;
  VirStance      *stance;
  VirYears        years;

  VirYearOutlook  published[VIR_MAX_YEARS]; /* no amendments, on the stance's basis */
  VirYearOutlook  now[VIR_MAX_YEARS];       /* under the stance */
  VirTaxYear      tax_before;               /* the year before the first */
  gint64          net_before;               /* net budget of the year before, or unknown */
  VirSum          ledgers[VIR_N_LEDGERS][VIR_MAX_YEARS]; /* lines by ledger */

  VirVec         *heads;  /* of VirHeadOutlook by slot */
  guint           n_amendments;
  VirAmendmentOutlook *amendments; /* all of the document, in its order */
  guint           n_counted;
  VirCounted     *counted;    /* the stance's changes in voting order */
  guint           n_reserves;
  VirReserveOutlook *reserves;
  guint           n_schemes;
  VirSchemeOutlook *schemes;
  guint           n_findings;
  VirFinding     *findings;   /* objections first */
  guint           illustrative; /* records that are illustrative */

  gpointer        cache; /* vir-evaluate.c */
};

VirOutlook *vir_outlook_ref       (VirOutlook       *self) G_GNUC_WARN_UNUSED_RESULT;
void        vir_outlook_unref     (VirOutlook       *self);
const VirAmendmentOutlook *vir_outlook_amendment (const VirOutlook *self,
                                                  const char       *id);
const VirReserveOutlook   *vir_outlook_reserve   (const VirOutlook *self,
                                                  const char       *id);
const VirHeadOutlook      *vir_outlook_head      (const VirOutlook *self,
                                                  const char       *id);
const VirChangeOutlook    *vir_outlook_change    (const VirOutlook *self,
                                                  const char       *id);
void        vir_outlook_proposal_levels (const VirOutlook        *self,
                                         const VirProposalRecord *proposal,
                                         VirBasis                 basis,
                                         VirLevels               *levels);
gint64      vir_outlook_band      (const VirOutlook *self,
                                   guint             year,
                                   guint             band);
guint       vir_outlook_n_bands   (const VirOutlook *self);
gboolean    vir_outlook_equal     (const VirOutlook *a,
                                   const VirOutlook *b);
VirSeverity vir_finding_severity  (const VirFinding *self);
const char *vir_finding_code      (const VirFinding *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirOutlook, vir_outlook_unref)

G_END_DECLS
