/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Voting in an order: the budget after each vote, what becomes void or is reduced, and every way in
 * which up to twelve votes can fall. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_COMBINATIONS_MAX 12

/* Why an amendment is not put, or counts nothing though carried. */
typedef enum
{
  VIR_VOID_NOT,
  VIR_VOID_DEPENDS,     /* on an amendment that was not carried */
  VIR_VOID_ALTERNATIVE, /* another whole budget was carried before it */
  VIR_VOID_REPLACED,    /* a composite that holds it was carried before it */
  VIR_VOID_GONE,        /* there is no such amendment */
} VirVoid;

typedef struct
{
  const char   *amendment; /* id, borrowed from the order given */
  VirVoteResult result;
  VirVoid       void_;
  const char   *because;   /* id of the amendment that makes it void, or NULL */
  gboolean      carried;   /* it counts from here on */
  gint64        reduced[VIR_MAX_YEARS]; /* pence cut back from it, ≥ 0 */
  gint64        if_carried[VIR_MAX_YEARS]; /* the gap if it were carried; unknown where it is void */
  VirOutlook   *after;     /* the budget after this vote */
} VirVoteStep;

/* One way in which the votes can fall. */
typedef struct
{
  guint32    carried; /* bit i: the i-th of the order */
  gint64     gap[VIR_MAX_YEARS];
  VirBalance balance; /* of the first year */
} VirCombination;

GArray *vir_vote_path    (VirOutlook          *outlook,
                          const char *const   *order,
                          const VirVoteResult *results) G_GNUC_WARN_UNUSED_RESULT;
GArray *vir_combinations (const VirOutlook    *outlook,
                          const char *const   *order) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
