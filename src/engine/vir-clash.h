/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Clashes between amendments: what they cannot both have, and what happens if both pass. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef enum
{
  VIR_CLASH_CAPACITY,    /* together beyond what the target has */
  VIR_CLASH_SHARED,      /* the same target, whose capacity is not known or is enough */
  VIR_CLASH_TAX,         /* both set the council tax */
  VIR_CLASH_DEPENDS,     /* one rests on the other */
  VIR_CLASH_ALTERNATIVE, /* one is a rival whole budget */
  VIR_CLASH_COMPOSITE,   /* one is made from the other */
} VirClashKind;

typedef struct
{
  VirClashKind     kind;
  guint            one; /* index into the outlook's amendments; one < two */
  guint            two;
  const VirRecord *target;   /* what they share, or NULL */
  int              year;     /* the first year concerned, or -1 */
  gint64           asked;    /* pence, by both, in that year */
  gint64           capacity; /* pence, or unknown */
  gboolean         floor;    /* together they take a reserve below its minimum */
} VirClash;

#define VIR_CLASH_SET_MAX 16

/* Three or more amendments that break a cap together though no two of them do. */
typedef struct
{
  const VirRecord *target;
  int              year;
  gint64           asked;    /* pence, by all of them */
  gint64           capacity; /* pence */
  guint            n;
  guint            amendments[VIR_CLASH_SET_MAX]; /* indices, the largest claim first */
} VirClashSet;

/* What passing both does, against each alone. */
typedef struct
{
  VirSeries together; /* effect of the stack one, two: pence a year */
  VirSeries lost;     /* together − (one + two): what is cut back */
} VirClashEffect;

GArray *vir_clashes       (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
GArray *vir_clash_sets    (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
void    vir_clash_effect  (const VirOutlook *outlook,
                           guint             one,
                           guint             two,
                           VirClashEffect   *effect);

G_END_DECLS
