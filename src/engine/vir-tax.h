/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Council tax over the document's years.
 *
 * Decision: Band D as set is the fact and a percentage its label; a rise in per cent is used only
 * where no Band D is given.
 * Reason: councils print the £ to the penny and round the per cent as they please (Norfolk 2020/21
 * prints 3.99 % for 54.27 / 1362.24).
 * Implication: core and adult social care shares of a rise are each measured against the previous
 * TOTAL Band D (Local Government Finance Act 1992 ss. 31B, 42B, 52ZC; see also the annual
 * principles reports). */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef struct
{
  VirTaxYear before; /* the year before the first */
  VirTaxYear year[VIR_MAX_YEARS];
} VirTaxPath;

void   vir_tax_path  (const VirInput        *input,
                      VirTaxPath            *path);
void   vir_tax_apply (const VirInput        *input,
                      const VirTaxPath      *published,
                      VirTaxPath            *path,
                      const VirChangeRecord *change,
                      VirSeries             *effect);
const VirTaxRecord *vir_tax_record (const VirInput *input,
                                    int             year);
void   vir_tax_set_rises (VirTaxYear       *year,
                          const VirTaxYear *previous);
guint  vir_tax_n_bands (VirNation nation);
gint64 vir_tax_band    (gint64    band_d,
                        VirNation nation,
                        int       year,
                        guint     band);

G_END_DECLS
