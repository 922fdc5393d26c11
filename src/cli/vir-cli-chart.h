/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart is asked for, for the commands that draw one or all: whose figures, which amendments, under which names
 * and with what beside the budget. Owns what was typed and its errors. */

#pragma once

#include "vir-chart-given.h"
#include "vir-stance.h"

G_BEGIN_DECLS

/**
 * VirCliChart:
 * @amendments: ids of amendments; %NULL for all
 * @basis: name of a basis
 * @neutral: whether packages are letters
 * @data: a file of results of a study of risk
 *
 * What was typed.
 */
typedef struct
{
  char    **amendments;
  char     *basis;
  gboolean  neutral;
  char     *data;
  /*< private >*/
  VirRiskResult *result;
  VirChartGiven  given;
} VirCliChart;

void     vir_cli_chart_clear           (VirCliChart       *typed);
gboolean vir_cli_chart_read_data       (VirCliChart       *typed);
gboolean vir_cli_chart_read_amendments (const VirCliChart *typed,
                                        const VirInput    *input);
void     vir_cli_chart_ask             (const VirCliChart *typed,
                                        const char        *document,
                                        VirChartAsk       *ask);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VirCliChart, vir_cli_chart_clear)

/* Entries for vir_cli_parse(). */
#define VIR_CLI_CHART_ENTRIES(typed) \
  { "amendment", 'a', 0, G_OPTION_ARG_STRING_ARRAY, &(typed)->amendments, \
    N_("Show this amendment; more than once for several. Without it, all"), N_("ID") }, \
  { "basis", 'b', 0, G_OPTION_ARG_STRING, &(typed)->basis, \
    N_("On whose figures: claimed or assessed"), N_("BASIS") }, \
  { "neutral", 'n', 0, G_OPTION_ARG_NONE, &(typed)->neutral, \
    N_("Packages as letters A, B, C in colours of no party"), NULL }, \
  { "data", 'd', 0, G_OPTION_ARG_FILENAME, &(typed)->data, \
    N_("What is drawn beside the budget: the results of a study of risk"), N_("DATA") }

G_END_DECLS
