/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a kind of chart is: its name, what it can be asked, and how it is built, said, tabled, laid out and
 * checked. Owns the one list of kinds (in kinds/vir-chart-kinds.c). Must not know a kind by name. */

#pragma once

#include "vir-chart-spec.h"
#include "vir-outlook.h"

G_BEGIN_DECLS

typedef struct _VirLayout VirLayout;
typedef struct _VirChartTable VirChartTable;
typedef struct _VirChartLint VirChartLint;
typedef struct _VirChartGiven VirChartGiven;

/**
 * VIR_CHART_ALL_YEARS:
 *
 * In place of the index of a year: one panel for each.
 */
#define VIR_CHART_ALL_YEARS -1

/**
 * VirChartOrder:
 * @VIR_ORDER_PACKAGE: as the budget lists them
 * @VIR_ORDER_SIZE: the largest first
 * @VIR_ORDER_DELIVERABILITY: the surest first
 * @VIR_ORDER_POSTS: the fewest posts lost for each pound first
 *
 * The order of savings along a chart. It is named in the subtitle.
 */
typedef enum
{
  VIR_ORDER_PACKAGE,
  VIR_ORDER_SIZE,
  VIR_ORDER_DELIVERABILITY,
  VIR_ORDER_POSTS,
  VIR_N_ORDERS
} VirChartOrder;

/**
 * VirChartAskFlags:
 * @VIR_ASK_YEAR: one year can be chosen
 * @VIR_ASK_BY_YEAR: %VIR_CHART_ALL_YEARS can be chosen; a kind without its own panels for years is then drawn
 *   once for each, all on one scale
 * @VIR_ASK_AMENDMENTS: the amendments shown can be chosen
 * @VIR_ASK_AMENDMENT: it shows one amendment, the first of those chosen
 * @VIR_ASK_RECORD: it shows one record; without one the builder takes the most telling
 * @VIR_ASK_ORDER: the order of savings can be chosen
 * @VIR_ASK_GIVEN: it draws what is given beside the budget
 *
 * What a kind of chart can be asked.
 */
typedef enum
{
  VIR_ASK_NONE = 0,
  VIR_ASK_YEAR = 1 << 0,
  VIR_ASK_BY_YEAR = 1 << 1,
  VIR_ASK_AMENDMENTS = 1 << 2,
  VIR_ASK_AMENDMENT = 1 << 3,
  VIR_ASK_RECORD = 1 << 4,
  VIR_ASK_ORDER = 1 << 5,
  VIR_ASK_GIVEN = 1 << 6
} VirChartAskFlags;

/**
 * VirChartAsk:
 * @format: the profile in which figures are written
 * @document: the document's name for the source line (nullable)
 * @version: its fingerprint, as people see it (nullable)
 * @neutral: packages are named by letters and coloured by the neutral palette
 * @amendments: (nullable) (array zero-terminated=1): ids of the amendments to show; %NULL for all that are
 *   not withdrawn or ruled out
 * @title: (nullable): in place of the title that the figures give
 * @year: index of a year, or %VIR_CHART_ALL_YEARS
 * @form: index into the forms of the class; 0 is the usual one
 * @order: the order of savings
 * @record: (nullable): id of the record shown, for kinds that show one
 * @given: (nullable): what is drawn beside the budget
 * @today: the day that is marked as today, as a Julian day; 0 for none
 *
 * How to build a spec. All %NULL and 0 is fine.
 */
typedef struct
{
  VirNumberFormat      format;
  const char          *document;
  const char          *version;
  gboolean             neutral;
  const char *const   *amendments;
  const char          *title;
  int                  year;
  guint                form;
  VirChartOrder        order;
  const char          *record;
  const VirChartGiven *given;
  guint32              today;
} VirChartAsk;

/**
 * VirChartForm:
 * @name: as the command line has it
 * @title: for people, to be translated
 *
 * One of several forms of the same chart.
 */
typedef struct
{
  const char *name;
  const char *title;
} VirChartForm;

/**
 * VirChartClass:
 * @kind: which kind it is
 * @name: as the command line and file names have it, "gap-curve"
 * @title: for people, to be translated
 * @question: the question that it answers, to be translated
 * @asks: what it can be asked
 * @forms: (nullable) (array length=n_forms): its forms, the usual one first
 * @n_forms: how many, 0 if there is but one
 * @has_panels: it draws the panels for years itself
 * @build: takes the figures from an outlook; a chart that cannot be drawn is a refused spec
 * @say_kind: "Line chart of the gap left after savings", for descriptions
 * @append_facts: writes the key figures into the alternative text, divided by semicolons
 * @read_datum: reads one datum out
 * @fill_table: writes columns and rows; every datum has a row
 * @layout: places the marks
 * @lint: (nullable): what only this kind can check; see vir-chart-lint.h
 *
 * A kind of chart. A refused spec never reaches @append_facts, @fill_table, @layout or @lint.
 */
struct _VirChartClass
{
  VirChartKind        kind;
  const char         *name;
  const char         *title;
  const char         *question;
  VirChartAskFlags    asks;
  const VirChartForm *forms;
  guint               n_forms;
  gboolean            has_panels;
  VirChartSpec       *(*build)        (const VirOutlook    *outlook,
                                       const VirChartAsk   *ask);
  const char         *(*say_kind)     (const VirChartSpec  *spec);
  void                (*append_facts) (const VirChartSpec  *spec,
                                       GString             *out);
  char               *(*read_datum)   (const VirChartSpec  *spec,
                                       const VirChartDatum *datum);
  void                (*fill_table)   (const VirChartSpec  *spec,
                                       VirChartTable       *table);
  void                (*layout)       (VirLayout           *l);
  void                (*lint)         (const VirChartSpec  *spec,
                                       VirChartLint        *lint);
};

const VirChartClass *const *vir_chart_classes      (guint               *n);
const VirChartClass        *vir_chart_class_find   (const char          *name);
gboolean                    vir_chart_form_find    (const VirChartClass *klass,
                                                    const char          *name,
                                                    guint               *form);
VirChartSpec               *vir_chart_build        (const VirChartClass *klass,
                                                    const VirOutlook    *outlook,
                                                    const VirChartAsk   *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
