/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A spec in the making: what the constructor of each kind of chart copies with. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

VirChartSpec *vir_spec_new         (const VirChartClass *klass,
                                    const VirChartHead  *head,
                                    guint                n_panels) G_GNUC_WARN_UNUSED_RESULT;
const char   *vir_spec_string      (VirChartSpec        *spec,
                                    const char          *string);
const char   *vir_spec_name        (VirChartSpec        *spec,
                                    const char          *string);
gpointer      vir_spec_block       (VirChartSpec        *spec,
                                    gconstpointer        data,
                                    gsize                n,
                                    gsize                size);
void          vir_spec_hold        (VirChartSpec        *spec,
                                    VirChartSpec        *other);
void          vir_spec_datum       (GArray              *datums,
                                    VirDatumKind         kind,
                                    const char          *record,
                                    guint                panel,
                                    guint                index,
                                    guint                sub);
void          vir_spec_take_datums (VirChartSpec        *spec,
                                    GArray              *datums);

G_END_DECLS
