/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The frontier: packages by two of their aims, with a line along those that no other beats by both, and a table of all
 * aims. Owns the data of that chart. Must not know where anything is drawn. */

#pragma once

#include "vir-chart-class.h"
#include "vir-frontier.h"

G_BEGIN_DECLS

/**
 * VirFrontierForm:
 * @VIR_FRONTIER_LEFT: money left to find by posts lost
 * @VIR_FRONTIER_TAX: rise of council tax by posts lost
 * @VIR_FRONTIER_USES: money left to find by what a package pays for
 *
 * The forms of the chart.
 */
typedef enum
{
  VIR_FRONTIER_LEFT,
  VIR_FRONTIER_TAX,
  VIR_FRONTIER_USES
} VirFrontierForm;

/**
 * VirFrontierPackage:
 * @id: id of the amendment, "" for the published budget
 * @name: its name
 * @short_name: a short name (nullable: @name)
 * @colour: 0xRRGGBB
 * @is_published: the published budget: no package, but what all are held against
 * @aims: what it comes to by each #VirAim, or %VIR_UNKNOWN; the rise of council tax whole
 * @is_compared: all its aims are known, as far as they differ from those of the published budget
 * @beaten_by: index of the package that beats it on every count, or %VIR_NOT_BEATEN
 *
 * One package.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *short_name;
  guint32     colour;
  gboolean    is_published;
  gint64      aims[VIR_N_AIMS];
  gboolean    is_compared;
  int         beaten_by;
} VirFrontierPackage;

/**
 * VirFrontierData:
 * @form: which two aims are the axes
 * @packages: (array length=n_packages): the packages
 * @n_packages: how many
 *
 * The data of a frontier.
 */
typedef struct
{
  VirFrontierForm           form;
  const VirFrontierPackage *packages;
  guint                     n_packages;
} VirFrontierData;

/**
 * vir_frontier_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirFrontierData) (transfer none): its data
 */
#define vir_frontier_data(spec) ((const VirFrontierData *) (spec)->data)

extern const VirChartClass vir_frontier_chart_class;

VirChartSpec *vir_frontier_chart_new   (const VirChartHead       *head,
                                        const VirFrontierData    *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_frontier_chart_build (const VirOutlook         *outlook,
                                        const VirChartAsk        *ask) G_GNUC_WARN_UNUSED_RESULT;
VirAim        vir_frontier_x_aim       (VirFrontierForm           form);
VirAim        vir_frontier_y_aim       (VirFrontierForm           form);
gboolean      vir_frontier_placed      (VirFrontierForm           form,
                                        const VirFrontierPackage *package);

G_END_DECLS
