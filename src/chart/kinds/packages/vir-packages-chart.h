/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A signed stack per package: how it is paid for, what it pays for. Owns the data of that chart. Must not
 * know where anything is drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

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
 * @seats: seats of the groups that move it, or %VIR_UNKNOWN
 * @lodged: its place in the order in which packages were lodged
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
  gint64                seats;
  guint                 lodged;
} VirPackageRow;

/**
 * VirPackagePanel:
 * @heading: the year; printed over the panel when there are several
 * @rows: (array length=n_rows): the packages, in the same order in every panel
 * @unstacked: drawn in columns, one a category, each bar from a line of its own
 *
 * A packages chart of one year.
 */
typedef struct
{
  const char          *heading;
  const VirPackageRow *rows;
  guint                n_rows;
  gboolean             unstacked;
} VirPackagePanel;

/**
 * VirPackagesForm:
 * @VIR_PACKAGES_STACK: a signed stack a package
 * @VIR_PACKAGES_UNSTACKED: the same figures as small bars in columns, so that a category can be compared
 *
 * The forms of the chart, as numbered by #VirChartAsk.form.
 */
typedef enum
{
  VIR_PACKAGES_STACK,
  VIR_PACKAGES_UNSTACKED
} VirPackagesForm;

/**
 * vir_packages_panel:
 * @spec: the spec of a packages chart
 * @i: index of a panel
 *
 * Returns: (type VirPackagePanel): the panel
 */
#define vir_packages_panel(spec, i) (&((const VirPackagePanel *) (spec)->data)[i])

extern const VirChartClass vir_packages_chart_class;

VirChartSpec *vir_packages_chart_new   (const VirChartHead    *head,
                                        const VirPackagePanel *panels,
                                        guint                  n_panels) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_packages_chart_build (const VirOutlook      *outlook,
                                        const VirChartAsk     *ask) G_GNUC_WARN_UNUSED_RESULT;
VirPartKind   vir_packages_change_kind (const VirChangeOutlook *change,
                                        gboolean                pays_for);
const char   *vir_packages_part_words  (const VirPackagePart  *part,
                                        gboolean               brief);

G_END_DECLS
