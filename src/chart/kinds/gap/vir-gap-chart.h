/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap left against the savings taken, with the path of each package. Owns the data of that chart. Must
 * not know where anything is drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

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
 * @assessed: the packages are as assessed: they start where the budget as assessed ends
 * @as_bars: drawn as bars
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
  gboolean             assessed;
  gboolean             as_bars;
} VirGapPanel;

/**
 * VirGapForm:
 * @VIR_GAP_CURVE: a path, several packages at once
 * @VIR_GAP_BARS: a staircase of bars, for one package
 *
 * The forms of the chart, as numbered by #VirChartAsk.form.
 */
typedef enum
{
  VIR_GAP_CURVE,
  VIR_GAP_BARS
} VirGapForm;

/**
 * vir_gap_panel:
 * @spec: the spec of a gap curve
 * @i: index of a panel
 *
 * Returns: (type VirGapPanel): the panel
 */
#define vir_gap_panel(spec, i) (&((const VirGapPanel *) (spec)->data)[i])

extern const VirChartClass vir_gap_chart_class;

VirChartSpec *vir_gap_chart_new   (const VirChartHead *head,
                                   const VirGapPanel  *panels,
                                   guint               n_panels) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_gap_chart_build (const VirOutlook   *outlook,
                                   const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
