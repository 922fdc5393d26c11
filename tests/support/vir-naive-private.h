/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the naive reference share. Years are indexes; −1 is the year before the first. */

#pragma once

#include "vir-naive.h"

G_BEGIN_DECLS

/* All records of a kind in turn: for EACH (input, VIR_KIND_LINE, VirLineRecord, line). */
#define EACH(input, kind, Type, record) \
  (guint _i = 0; _i < vir_input_count (input, kind); _i++) \
    for (const Type *record = vir_input_nth (input, kind, _i); record != NULL; record = NULL)

/* One figure of a profile with its bracket. */
typedef struct
{
  gint64 level;
  gint64 low;
  gint64 high;
} NaiveLevel;

#define NAIVE_N_SOURCES 6

/* A capital scheme as it stands: borrowing, receipts, grant, developer, revenue, reserve. */
typedef struct
{
  gint64 cost[VIR_MAX_YEARS];
  gint64 sources[NAIVE_N_SOURCES][VIR_MAX_YEARS];
  gint64 running[VIR_MAX_YEARS];
  gint64 life;
  gint64 rate;
  int    method;
  int    first_charge;
  gboolean comparable; /* cost and a source are given */
} NaiveScheme;

NaiveScheme   naive_scheme             (const VirSchemeRecord *scheme,
                                        VirYears               years);
void          naive_scheme_change      (const VirChangeRecord *change,
                                        const VirSchemeRecord *record,
                                        VirYears               years,
                                        NaiveScheme           *scheme);
gint64        naive_scheme_revenue     (const NaiveScheme     *scheme,
                                        guint                  y);
gint64        naive_scheme_imbalance   (const NaiveScheme     *scheme,
                                        guint                  y);
NaiveScheme   naive_scheme_now         (const VirOutlook      *o,
                                        const VirSchemeRecord *record,
                                        const VirCounted      *counted,
                                        guint                  n);

NaiveLevel    naive_level              (const VirProfile *profile,
                                        VirYears          years,
                                        int               y);
VirRecurrence naive_lasting            (const VirProfile *profile,
                                        VirYears          years);
gboolean      naive_is_span            (const VirProfile *profile);
gboolean      naive_is_stale           (const VirAssessment *assessment,
                                        const gint64        *claimed,
                                        guint                n);
gint64        naive_assess             (const VirAssessment *assessment,
                                        const gint64        *claimed,
                                        guint                n,
                                        guint                y);

gint64        naive_proposal_level     (const VirInput          *input,
                                        const VirProposalRecord *proposal,
                                        VirBasis                 basis,
                                        guint                    y);
VirSum        naive_head_sum           (const VirInput          *input,
                                        const VirHeadRecord     *head,
                                        guint                    y);
VirSum        naive_ledger_sum         (const VirInput          *input,
                                        int                      ledger,
                                        guint                    y);
void          naive_set_heads          (VirOutlook              *o);
guint         naive_netted             (const VirInput          *input);
gint64        naive_funding_amount     (const VirInput          *input,
                                        const VirFundingRecord  *funding,
                                        guint                    y);
gint64        naive_reserve_move       (const VirReserveRecord  *reserve,
                                        guint                    y);
VirTaxYear    naive_tax_year           (const VirInput          *input,
                                        int                      y);
void          naive_tax_rises          (VirTaxYear              *year,
                                        const VirTaxYear        *previous);
void          naive_published          (VirOutlook              *o);

NaiveLevel    naive_exactly            (gint64                   level);
int           naive_sign               (int                      word);
gconstpointer naive_target             (const VirInput          *input,
                                        const VirChangeRecord   *record);
gboolean      naive_needs_target       (const VirChangeRecord   *record);
gint64        naive_published_figure   (const VirInput          *input,
                                        const VirChangeRecord   *record,
                                        gconstpointer            target,
                                        guint                    y);
NaiveLevel    naive_compute            (const VirInput          *input,
                                        const VirChangeRecord   *record,
                                        gconstpointer            target,
                                        const VirSeries         *tax,
                                        guint                    y);
void          naive_change             (const VirOutlook      *o,
                                        const VirChangeRecord *record,
                                        VirChangeOutlook      *out);
gint64        naive_recurring          (const VirChangeOutlook  *change,
                                        gint64                   effect);
void          naive_tax_change         (const VirOutlook      *o,
                                        const VirChangeRecord *record,
                                        VirTaxYear            *path,
                                        VirSeries             *effect);
void          naive_amendment          (const VirOutlook         *o,
                                        const VirAmendmentRecord *record,
                                        VirAmendmentOutlook      *out);
void          naive_stack              (VirOutlook            *o);

G_END_DECLS
