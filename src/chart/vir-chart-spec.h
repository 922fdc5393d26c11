/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart says: words and whole pence, complete and unchanging. Owns the plain data of every
 * kind of chart and the list of its datums (the things a pointer or a keyboard cursor can rest on).
 * Must not know pixels, colours of a theme, fonts, or a document.
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
 *
 * The kinds of chart.
 */
typedef enum
{
  VIR_CHART_GAP_CURVE,
  VIR_CHART_PACKAGES,
  VIR_CHART_GAP_BARS,
  VIR_CHART_BRIDGE
} VirChartKind;

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
 * VirGapStep:
 * @id: id of the saving's record
 * @label: its name
 * @claimed: pence it takes off the gap as claimed
 * @assessed: pence as officers assess it; %VIR_UNKNOWN if not assessed, which counts as claimed
 * @flags: what else is known of it
 *
 * One saving along the gap curve.
 */
typedef struct
{
  const char  *id;
  const char  *label;
  gint64       claimed;
  gint64       assessed;
  VirMarkFlags flags;
} VirGapStep;

/**
 * VirGapMoveKind:
 * @VIR_GAP_PUT_BACK: a cut is put back: up and to the left, a double line
 * @VIR_GAP_SAVING: a new or larger saving: down and to the right
 * @VIR_GAP_OTHER: tax, reserves, funding, spending: straight up or down
 *
 * How a path moves.
 */
typedef enum
{
  VIR_GAP_PUT_BACK,
  VIR_GAP_SAVING,
  VIR_GAP_OTHER
} VirGapMoveKind;

/**
 * VirGapMove:
 * @id: id of the record that makes the move
 * @label: its name
 * @kind: how the path moves
 * @effect: pence on the gap, above zero worsens it
 * @flags: what else is known of it; %VIR_MARK_ONE_OFF draws it dotted
 *
 * One move of a package, or of the published budget after its savings.
 */
typedef struct
{
  const char    *id;
  const char    *label;
  VirGapMoveKind kind;
  gint64         effect;
  VirMarkFlags   flags;
} VirGapMove;

/**
 * VirGapPackage:
 * @id: id of the amendment
 * @name: its name
 * @short_name: a name of at most about ten characters (nullable: @name)
 * @colour: 0xRRGGBB
 * @moves: (array length=n_moves): its moves in order, from where the published budget ends
 * @end_gap: pence left to find with this package, or %VIR_UNKNOWN
 * @n_unknown: how many of its effects are not known
 *
 * The path of one package on the gap curve.
 */
typedef struct
{
  const char       *id;
  const char       *name;
  const char       *short_name;
  guint32           colour;
  const VirGapMove *moves;
  guint             n_moves;
  gint64            end_gap;
  guint             n_unknown;
} VirGapPackage;

/**
 * VirGapPanel:
 * @heading: the year, "2018/19"; printed over the panel when there are several
 * @opening: pence to find before any saving, or %VIR_UNKNOWN
 * @steps: (array length=n_steps): the savings in their order
 * @tail: (array length=n_tail): other moves of the published budget after the savings, such as a
 *   collection fund surplus
 * @end_gap: pence the published budget leaves to find, or %VIR_UNKNOWN
 * @assessed_end_gap: the same with savings as assessed; %VIR_UNKNOWN if nothing is assessed
 * @packages: (array length=n_packages): the paths that start where the published budget ends
 *
 * A gap curve of one year.
 */
typedef struct
{
  const char          *heading;
  gint64               opening;
  const VirGapStep    *steps;
  guint                n_steps;
  const VirGapMove    *tail;
  guint                n_tail;
  gint64               end_gap;
  gint64               assessed_end_gap;
  const VirGapPackage *packages;
  guint                n_packages;
} VirGapPanel;

/**
 * VirPartKind:
 * @VIR_PART_PUT_BACK: cuts put back
 * @VIR_PART_SPENDING: spending added
 * @VIR_PART_LOST_INCOME: income or tax given up
 * @VIR_PART_OTHER_USE: any other use of money
 * @VIR_PART_SAVINGS: new or larger savings
 * @VIR_PART_RESERVES: use of reserves
 * @VIR_PART_TAX: council tax
 * @VIR_PART_OTHER_SOURCE: income, funding, and whatever else pays
 *
 * The parts of a signed stack, the first four on the side of what is paid for.
 */
typedef enum
{
  VIR_PART_PUT_BACK,
  VIR_PART_SPENDING,
  VIR_PART_LOST_INCOME,
  VIR_PART_OTHER_USE,
  VIR_PART_SAVINGS,
  VIR_PART_RESERVES,
  VIR_PART_TAX,
  VIR_PART_OTHER_SOURCE
} VirPartKind;

#define VIR_PART_IS_SOURCE(kind) ((kind) >= VIR_PART_SAVINGS)

/**
 * VirPackagePart:
 * @id: id of a record to select with it (nullable)
 * @kind: what it is
 * @label: words in place of those of @kind, such as "cuts put back" (nullable)
 * @amount: pence, not negative, or %VIR_UNKNOWN
 * @flags: %VIR_MARK_ONE_OFF draws it stippled
 *
 * One part of a package's stack.
 */
typedef struct
{
  const char  *id;
  VirPartKind  kind;
  const char  *label;
  gint64       amount;
  VirMarkFlags flags;
} VirPackagePart;

/**
 * VirPackageRow:
 * @id: id of the amendment
 * @name: its name
 * @short_name: a short name (nullable: @name)
 * @colour: 0xRRGGBB
 * @parts: (array length=n_parts): its parts, those of a side from zero outwards
 * @left: pence left to find (below zero: over), or %VIR_UNKNOWN when it cannot be told
 * @n_unknown: how many of its effects are not known
 *
 * One row of a packages chart.
 */
typedef struct
{
  const char           *id;
  const char           *name;
  const char           *short_name;
  guint32               colour;
  const VirPackagePart *parts;
  guint                 n_parts;
  gint64                left;
  guint                 n_unknown;
} VirPackageRow;

/**
 * VirPackagePanel:
 * @heading: the year; printed over the panel when there are several
 * @rows: (array length=n_rows): the packages, in the same order in every panel
 *
 * A packages chart of one year.
 */
typedef struct
{
  const char          *heading;
  const VirPackageRow *rows;
  guint                n_rows;
} VirPackagePanel;

/**
 * VirBarSeries:
 * @id: id of the amendment, or of the document for the published budget
 * @name: its name
 * @short_name: a short name (nullable: @name)
 * @colour: 0xRRGGBB; not used if @is_published
 * @is_published: the published budget, drawn in ink
 * @values: (array length=n_years of #VirBarsData): pence per year, or %VIR_UNKNOWN
 *
 * The bars of one budget over the years.
 */
typedef struct
{
  const char   *id;
  const char   *name;
  const char   *short_name;
  guint32       colour;
  gboolean      is_published;
  const gint64 *values;
} VirBarSeries;

/**
 * VirBarsData:
 * @years: (array length=n_years): headings of the years
 * @series: (array length=n_series): the published budget first, then each package
 * @by_panel: one panel a year with a named bar for each series, in place of grouped bars with a key
 * @differences: the values are differences from the published budget, so they carry a sign
 *
 * The data of a chart of gaps by year.
 */
typedef struct
{
  const char *const  *years;
  guint               n_years;
  const VirBarSeries *series;
  guint               n_series;
  gboolean            by_panel;
  gboolean            differences;
} VirBarsData;

/**
 * VirBridgeColumn:
 * @id: id of a record to select with it (nullable)
 * @label: what it is; "Other, 6 items" if it stands for several
 * @amount: pence; for a step signed (above zero adds to the budget), for a total the level
 * @is_total: a total or subtotal
 * @flags: what else is known of it
 *
 * One column of a bridge.
 */
typedef struct
{
  const char  *id;
  const char  *label;
  gint64       amount;
  gboolean     is_total;
  VirMarkFlags flags;
} VirBridgeColumn;

/**
 * VirBridgeData:
 * @steps: (array length=n_steps): columns in order; the first is a total
 *
 * The data of a bridge. Steps between two totals must add up to their difference: a bridge that does
 * not is not drawn, and says by how much it fails.
 */
typedef struct
{
  const VirBridgeColumn *steps;
  guint                n_steps;
} VirBridgeData;

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
  VIR_DATUM_COLUMN
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
 * @kind: the kind of chart
 * @head: its words
 * @gap: (array length=n_panels): panels of a gap curve, else %NULL
 * @packages: (array length=n_panels): panels of a packages chart, else %NULL
 * @bars: data of gap bars, else %NULL
 * @bridge: data of a bridge, else %NULL
 * @n_panels: number of panels; 1 for bars and bridge
 * @datums: (array length=n_datums): what can be pointed at; datum n is datums[n - 1]
 *
 * A chart's whole content: read-only, atomically reference counted, free to pass between threads.
 */
typedef struct
{
  VirChartKind           kind;
  VirChartHead           head;
  const VirGapPanel     *gap;
  const VirPackagePanel *packages;
  const VirBarsData     *bars;
  const VirBridgeData   *bridge;
  guint                  n_panels;
  const VirChartDatum   *datums;
  guint                  n_datums;
  /*< private >*/
  GStringChunk *strings;
  GPtrArray    *blocks;
} VirChartSpec;

/* The constructors copy all they are given, strings and arrays alike. */

VirChartSpec        *vir_chart_spec_new_gap_curve (const VirChartHead *head,
                                                   const VirGapPanel  *panels,
                                                   guint               n_panels) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec        *vir_chart_spec_new_packages  (const VirChartHead    *head,
                                                   const VirPackagePanel *panels,
                                                   guint                  n_panels) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec        *vir_chart_spec_new_gap_bars  (const VirChartHead *head,
                                                   const VirBarsData  *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec        *vir_chart_spec_new_bridge    (const VirChartHead  *head,
                                                   const VirBridgeData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec        *vir_chart_spec_ref           (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void                 vir_chart_spec_unref         (VirChartSpec *spec);

const VirChartDatum *vir_chart_spec_get_datum     (const VirChartSpec *spec,
                                                   guint               datum);
guint                vir_chart_spec_find_datum    (const VirChartSpec *spec,
                                                   const char         *record,
                                                   guint               panel);
guint                vir_chart_spec_find_mark     (const VirChartSpec *spec,
                                                   VirDatumKind        kind,
                                                   guint               panel,
                                                   guint               index,
                                                   guint               sub);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartSpec, vir_chart_spec_unref)

G_END_DECLS
