/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the builders share: the packages of an outlook with names and colours, and the head. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirBuildPackage:
 * @outlook: the amendment
 * @name: its name on the chart
 * @short_name: a short one
 * @colour: 0xRRGGBB
 * @seats: seats of the groups that move it, or unknown
 *
 * An amendment to be shown.
 */
typedef struct
{
  const VirAmendmentOutlook *outlook;
  const char                *name;
  const char                *short_name;
  guint32                    colour;
  gint64                     seats;
} VirBuildPackage;

/**
 * VirBuild:
 * @outlook: the outlook
 * @ask: how to build it
 * @packages: (element-type VirBuildPackage): the amendments to show
 * @strings: holds words until the spec has copied them
 *
 * A spec in the making.
 */
typedef struct
{
  const VirOutlook           *outlook;
  const VirChartAsk *ask;
  GArray                     *packages;
  GStringChunk               *strings;
} VirBuild;

void         vir_build_init   (VirBuild                   *build,
                               const VirOutlook           *outlook,
                               const VirChartAsk *ask);
void         vir_build_clear  (VirBuild *build);
void         vir_build_order_by_seats (VirBuild *build);
const char  *vir_build_take   (VirBuild *build,
                               char     *words);
const char  *vir_build_year   (VirBuild *build,
                               guint     year);
const char  *vir_build_money  (VirBuild *build,
                               gint64    pence);
guint        vir_build_ask_year (const VirOutlook  *outlook,
                                 const VirChartAsk *ask);
void         vir_build_span   (const VirBuild *build,
                               guint          *first,
                               guint          *n);
gint64       vir_build_snap   (const VirBuild *build,
                               gint64          gap);
gint64       vir_build_net    (const VirBuild        *build,
                               const VirBuildPackage *package,
                               guint                  year);
VirChartHead vir_build_head   (VirBuild   *build,
                               const char *title,
                               const char *measure,
                               gint64      largest,
                               int         first_year,
                               int         last_year,
                               gboolean    illustrative);
VirChartHead vir_build_plain_head (VirBuild   *build,
                                   const char *title,
                                   const char *measure,
                                   const char *period,
                                   gboolean    illustrative);
VirChartHead vir_build_head_plain (VirBuild   *build,
                                   const char *title,
                                   const char *measure,
                                   int         first_year,
                                   int         last_year,
                                   gboolean    illustrative);

#define vir_build_package(build, i) (&g_array_index ((build)->packages, VirBuildPackage, (i)))

G_END_DECLS
