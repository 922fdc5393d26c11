/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which packages are beaten on every count: what each asks of a council by several aims, and which other asks no more
 * by any of them and less by one.
 *
 * Decision: a package with a figure that is not known is compared with none.
 * Reason: whatever the figure turns out to be may be what speaks for it.
 * Implication: whoever shows the result says which packages were not compared. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirAim:
 * @VIR_AIM_POSTS: posts lost against the published budget, in hundredths; below zero: kept
 * @VIR_AIM_LEFT: pence left to find
 * @VIR_AIM_TAX: rise of council tax beyond that of the published budget, ppm of the Band D of the year before
 * @VIR_AIM_RESERVES: pence taken from reserves beyond what the budget does
 * @VIR_AIM_USES: pence for what it pays for; the only aim of which more is better
 * @VIR_N_AIMS: how many there are
 *
 * The counts on which packages are compared, all against the published budget, so that what is not known of that does
 * not stand in the way.
 */
typedef enum
{
  VIR_AIM_POSTS,
  VIR_AIM_LEFT,
  VIR_AIM_TAX,
  VIR_AIM_RESERVES,
  VIR_AIM_USES,
  VIR_N_AIMS
} VirAim;

#define VIR_AIM_MORE_IS_BETTER(aim) ((aim) == VIR_AIM_USES)

/**
 * VirPackageAims:
 * @amendment: (nullable): the package; %NULL for the budget as published
 * @aims: what it comes to by each aim, or %VIR_UNKNOWN
 *
 * A package as it is compared.
 */
typedef struct
{
  const VirAmendmentOutlook *amendment;
  gint64                     aims[VIR_N_AIMS];
} VirPackageAims;

/**
 * VIR_NOT_BEATEN:
 *
 * In place of the index of the package that beats one.
 */
#define VIR_NOT_BEATEN -1

void     vir_package_aims    (const VirOutlook          *outlook,
                              const VirAmendmentOutlook *amendment,
                              guint                      year,
                              VirPackageAims            *aims);
gboolean vir_frontier_known  (const VirPackageAims      *package);
void     vir_frontier_find   (const VirPackageAims      *packages,
                              guint                      n,
                              int                       *beaten_by);

G_END_DECLS
