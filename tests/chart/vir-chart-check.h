/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What every kind of chart must stand: the awkward cases, each laid out at several sizes, said, read and tabled,
 * and compared with a golden. A kind gives one function that makes its spec for a case. */

#pragma once

#include "vir-chart-class.h"
#include "vir-chart-layout.h"

G_BEGIN_DECLS

/**
 * VirCase:
 * @VIR_CASE_USUAL: what a council would show
 * @VIR_CASE_EMPTY: nothing to show
 * @VIR_CASE_ONE: one item
 * @VIR_CASE_MANY: three hundred items
 * @VIR_CASE_NEGATIVE: every amount below zero, or on the other side
 * @VIR_CASE_ONE_YEAR: one year
 * @VIR_CASE_TEN_YEARS: ten years
 * @VIR_CASE_LONG_NAMES: very long names
 * @VIR_CASE_WELSH: Welsh names
 * @VIR_CASE_ZERO: every amount is £0
 * @VIR_CASE_HUGE: amounts of £90 billion
 * @VIR_CASE_UNKNOWN: amounts that are not known among those that are
 * @VIR_N_CASES: how many there are
 */
typedef enum
{
  VIR_CASE_USUAL,
  VIR_CASE_EMPTY,
  VIR_CASE_ONE,
  VIR_CASE_MANY,
  VIR_CASE_NEGATIVE,
  VIR_CASE_ONE_YEAR,
  VIR_CASE_TEN_YEARS,
  VIR_CASE_LONG_NAMES,
  VIR_CASE_WELSH,
  VIR_CASE_ZERO,
  VIR_CASE_HUGE,
  VIR_CASE_UNKNOWN,
  VIR_N_CASES
} VirCase;

typedef VirChartSpec *(*VirCaseMaker) (VirCase which);

/* How many items, years; the name and the amount in pence of item @i in a case. All are the same at every run. */
guint        vir_case_n_items (VirCase which,
                               guint   usual);
guint        vir_case_n_years (VirCase which,
                               guint   usual);
const char  *vir_case_name    (VirCase which,
                               guint   i);
gint64       vir_case_amount  (VirCase which,
                               guint   i);
VirChartHead vir_case_head    (VirCase     which,
                               const char *title,
                               const char *subtitle);

/* Goldens are tests/data/golden/chart/KIND/CASE.txt; VIREMENT_UPDATE_GOLDEN=1 writes them anew. With
 * VIREMENT_PICTURES=FOLDER each case is also drawn into that folder, for people to look at: print, light and dark. */
void vir_check_kind   (const char           *kind,
                       VirCaseMaker          make);
void vir_check_spec   (const VirChartSpec   *spec,
                       const char           *what);
void vir_check_scene  (const VirChartScene  *scene,
                       const char           *what);
void vir_check_golden (const char           *name,
                       const VirChartSpec   *spec,
                       double                width,
                       double                height,
                       const VirChartStyle  *style);

/* Two years of a kind beside each other; and how far an item of a datum reaches, a rectangle or a line. */
VirChartScene *vir_check_years  (VirChartSpec         *first,
                                 VirChartSpec         *second) G_GNUC_WARN_UNUSED_RESULT;
double         vir_check_extent (const VirChartScene  *scene,
                                 guint                 datum,
                                 VirSceneShape         shape,
                                 gboolean              across);

extern const VirChartStyle vir_check_screen;
extern const VirChartStyle vir_check_print;

G_END_DECLS
