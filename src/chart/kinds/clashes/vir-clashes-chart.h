/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which amendments clash, and over what. Owns the data of that chart. Must not know where anything is drawn. */

#pragma once

#include "vir-chart-class.h"
#include "vir-clash-words.h"

G_BEGIN_DECLS

/**
 * VirClashWeight:
 * @VIR_CLASH_BEYOND: together they ask more than there is, or take a reserve below its minimum
 * @VIR_CLASH_CANNOT_TELL: what there is is not known
 * @VIR_CLASH_ENOUGH: there is enough for both
 * @VIR_CLASH_RELATED: it is not about an amount
 *
 * How grave a clash is, the gravest first.
 */
typedef enum
{
  VIR_CLASH_BEYOND,
  VIR_CLASH_CANNOT_TELL,
  VIR_CLASH_ENOUGH,
  VIR_CLASH_RELATED
} VirClashWeight;

/**
 * VirClashesAmendment:
 * @id: its id
 * @name: its name
 * @short_name: a short name (nullable: @name)
 *
 * An amendment. On the board it has its number, counted from 1.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *short_name;
} VirClashesAmendment;

/**
 * VirClashesClash:
 * @one: index of an amendment
 * @two: index of another, above @one; the same for a clash of three and more
 * @members: (nullable): the numbers of three and more, "1, 3, 4"
 * @mark: a #VirClashMark
 * @weight: how grave it is
 * @target: what both want, or ""
 * @target_id: (nullable): its id
 * @year: the year, or ""
 * @words: what is to be said of it, without the amendments' names where it is about an amount
 * @asked: pence, by both; %VIR_UNKNOWN where it is not about an amount
 * @there: pence; %VIR_UNKNOWN if not known
 *
 * A clash of two amendments.
 */
typedef struct
{
  guint          one;
  guint          two;
  const char    *members;
  guint          mark;
  VirClashWeight weight;
  const char    *target;
  const char    *target_id;
  const char    *year;
  const char    *words;
  gint64         asked;
  gint64         there;
} VirClashesClash;

/**
 * VirClashesData:
 * @amendments: (array length=n_amendments): the amendments
 * @n_amendments: how many
 * @clashes: (array length=n_clashes): by pair, the gravest of a pair first; those of three and more last
 * @n_clashes: how many
 *
 * The data of a board of clashes.
 */
typedef struct
{
  const VirClashesAmendment *amendments;
  guint                      n_amendments;
  const VirClashesClash     *clashes;
  guint                      n_clashes;
} VirClashesData;

/**
 * vir_clashes_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirClashesData) (transfer none): its data
 */
#define vir_clashes_data(spec) ((const VirClashesData *) (spec)->data)

extern const VirChartClass vir_clashes_chart_class;

VirChartSpec *vir_clashes_chart_new   (const VirChartHead   *head,
                                       const VirClashesData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_clashes_chart_build (const VirOutlook     *outlook,
                                       const VirChartAsk    *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
