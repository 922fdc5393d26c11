/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tests that several kinds of chart ask for in their lint hook. */

#pragma once

#include "vir-chart-lint.h"

G_BEGIN_DECLS

/**
 * VirLintGroup:
 * @name: a package's or a group's name
 * @seats: its seats, or unknown
 * @lodged: its place in the order in which the packages were lodged
 *
 * One of several groups that are shown in an order.
 */
typedef struct
{
  const char *name;
  gint64      seats;
  guint       lodged;
} VirLintGroup;

void vir_chart_lint_years (VirChartLint       *lint,
                           const char *const  *years,
                           guint               n);
void vir_chart_lint_order (VirChartLint       *lint,
                           const VirLintGroup *groups,
                           guint               n);

G_END_DECLS
