/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart says: words and whole pence, complete and unchanging. Owns the words
 * around a chart and the list of its datums (the things a pointer or a keyboard cursor can rest on); the data
 * of a kind are its own, see kinds/. Must not know pixels, colours of a theme, fonts, or a document.
 *
 * Signs. A gap above zero is money to find, below zero a surplus. An *effect* above zero worsens the
 * gap, below zero closes it. What a saving is worth, and the size of a part in a stack, are positive.
 * An unknown amount is %VIR_UNKNOWN; it is drawn as unknown and never counted as zero. */

#pragma once

#include "vir-money.h"

G_BEGIN_DECLS

/**
 * VirChartKind:
 * @VIR_CHART_GAP_CURVE: the gap left against the savings taken, with the path of each package
 * @VIR_CHART_PACKAGES: a signed stack per package: how it is paid for, what it pays for
 * @VIR_CHART_GAP_BARS: the gap left in each year, published and with each package
 * @VIR_CHART_BRIDGE: a budget bridge, from one total to another by signed steps
 * @VIR_CHART_DUMBBELL: what was claimed and what officers assessed, item by item
 * @VIR_CHART_LADDER: why one figure fell: from claimed to assessed by steps
 * @VIR_CHART_RESERVES: the general reserve by year-end, with its minimum
 * @VIR_CHART_FAN: how sure a gap is: bands of probability
 * @VIR_CHART_TORNADO: which assumption matters most
 * @VIR_CHART_SOURCES: what pays for what in one package
 * @VIR_CHART_FRONTIER: which packages are beaten on every count
 * @VIR_CHART_HEMICYCLE: the votes on one question
 * @VIR_CHART_CLASHES: which amendments clash, and how
 * @VIR_CHART_VOTE_PATH: the budget after each vote in order
 * @VIR_CHART_PHASING: when savings arrive
 * @VIR_CHART_POSTS: posts beside pounds
 * @VIR_CHART_TAX: the yield of an increase in council tax, with its limit
 * @VIR_CHART_DEADLINES: the dates by which things must be done
 * @VIR_CHART_SLOPE: service budgets before and after
 * @VIR_CHART_MULTIPLES: small charts of any other kind, one a year
 * @VIR_N_CHART_KINDS: how many there are
 *
 * The kinds of chart.
 */
typedef enum
{
  VIR_CHART_GAP_CURVE,
  VIR_CHART_PACKAGES,
  VIR_CHART_GAP_BARS,
  VIR_CHART_BRIDGE,
  VIR_CHART_DUMBBELL,
  VIR_CHART_LADDER,
  VIR_CHART_RESERVES,
  VIR_CHART_FAN,
  VIR_CHART_TORNADO,
  VIR_CHART_SOURCES,
  VIR_CHART_FRONTIER,
  VIR_CHART_HEMICYCLE,
  VIR_CHART_CLASHES,
  VIR_CHART_VOTE_PATH,
  VIR_CHART_PHASING,
  VIR_CHART_POSTS,
  VIR_CHART_TAX,
  VIR_CHART_DEADLINES,
  VIR_CHART_SLOPE,
  VIR_CHART_MULTIPLES,
  VIR_N_CHART_KINDS
} VirChartKind;

typedef struct _VirChartClass VirChartClass;

/**
 * VirMarkFlags:
 * @VIR_MARK_ONE_OFF: money of one year only: dotted lines, stippled areas
 * @VIR_MARK_DOUBTFUL: officers doubt it
 * @VIR_MARK_CHANGED: at least one package changes it, so that it is named first
 * @VIR_MARK_ILLUSTRATIVE: the figure is an illustration, not published
 *
 * What is to be said of one figure beside its amount.
 */
typedef enum
{
  VIR_MARK_NONE = 0,
  VIR_MARK_ONE_OFF = 1 << 0,
  VIR_MARK_DOUBTFUL = 1 << 1,
  VIR_MARK_CHANGED = 1 << 2,
  VIR_MARK_ILLUSTRATIVE = 1 << 3
} VirMarkFlags;

/**
 * VirChartHead:
 * @title: the message, sentence case, at most 75 characters
 * @subtitle: measure, unit, place and years
 * @source: document, version, basis of the figures
 * @note: what else a reader must know (nullable); the notation used is added by the layout
 * @place: the council's name, for descriptions (nullable)
 * @years: the years shown, "2018/19 to 2021/22", for descriptions (nullable)
 * @format: the profile in which figures are written
 *
 * The words around a chart.
 */
typedef struct
{
  const char     *title;
  const char     *subtitle;
  const char     *source;
  const char     *note;
  const char     *place;
  const char     *years;
  VirNumberFormat format;
} VirChartHead;

/**
 * VirDatumKind:
 * @VIR_DATUM_OPENING: the gap before any saving
 * @VIR_DATUM_STEP: a saving
 * @VIR_DATUM_TAIL: another move of the published budget
 * @VIR_DATUM_PUBLISHED: where the published budget ends
 * @VIR_DATUM_ASSESSED: where it ends as assessed
 * @VIR_DATUM_PACKAGE: where a package ends; a row of a packages chart
 * @VIR_DATUM_MOVE: a move of a package
 * @VIR_DATUM_PART: a part of a package's stack
 * @VIR_DATUM_BAR: a bar of a year
 * @VIR_DATUM_COLUMN: a column of a bridge
 * @VIR_DATUM_MARK: a mark of any other kind of chart, told apart by panel, index and sub
 *
 * What a datum is.
 */
typedef enum
{
  VIR_DATUM_OPENING,
  VIR_DATUM_STEP,
  VIR_DATUM_TAIL,
  VIR_DATUM_PUBLISHED,
  VIR_DATUM_ASSESSED,
  VIR_DATUM_PACKAGE,
  VIR_DATUM_MOVE,
  VIR_DATUM_PART,
  VIR_DATUM_BAR,
  VIR_DATUM_COLUMN,
  VIR_DATUM_MARK
} VirDatumKind;

/**
 * VirChartDatum:
 * @kind: what it is
 * @record: id of the record it stands for, "" if none
 * @panel: its panel (for bars: its year)
 * @index: its index in the panel (step, tail, package, row, series, column)
 * @sub: the index of a move or a part in its package
 *
 * A thing that can be pointed at. Datums are numbered from 1 in reading order; 0 is none.
 */
typedef struct
{
  VirDatumKind kind;
  const char  *record;
  guint        panel;
  guint        index;
  guint        sub;
} VirChartDatum;

/**
 * VirChartSpec:
 * @klass: the kind of chart
 * @head: its words
 * @data: the data of the kind, see kinds/
 * @n_panels: number of panels
 * @datums: (array length=n_datums): what can be pointed at; datum n is datums[n - 1]
 * @n_datums: how many
 * @refusal: (nullable): one sentence that says why there is no picture; then @data is %NULL
 *
 * A chart's whole content: read-only, atomically reference counted, free to pass between threads.
 */
typedef struct
{
  const VirChartClass *klass;
  VirChartHead         head;
  gconstpointer        data;
  guint                n_panels;
  const VirChartDatum *datums;
  guint                n_datums;
  const char          *refusal;
  /*< private >*/
  GStringChunk *strings;
  GPtrArray    *blocks;
  GPtrArray    *held;
} VirChartSpec;

VirChartSpec        *vir_chart_spec_new_refused (const VirChartClass *klass,
                                                 const VirChartHead  *head,
                                                 const char          *refusal) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec        *vir_chart_spec_ref         (const VirChartSpec  *spec) G_GNUC_WARN_UNUSED_RESULT;
void                 vir_chart_spec_unref       (VirChartSpec        *spec);

const VirChartDatum *vir_chart_spec_get_datum   (const VirChartSpec  *spec,
                                                 guint                datum);
guint                vir_chart_spec_find_datum  (const VirChartSpec  *spec,
                                                 const char          *record,
                                                 guint                panel);
guint                vir_chart_spec_find_mark   (const VirChartSpec  *spec,
                                                 VirDatumKind         kind,
                                                 guint                panel,
                                                 guint                index,
                                                 guint                sub);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartSpec, vir_chart_spec_unref)

G_END_DECLS
