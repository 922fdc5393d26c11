/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of findings' words, between the file that keeps it and the one that fills it in. */

#pragma once

#include "vir-check.h"

G_BEGIN_DECLS

/* What a finding's amount and limit are. */
typedef enum
{
  VIR_FIGURE_NONE,
  VIR_FIGURE_MONEY,
  VIR_FIGURE_PENCE, /* exact: Band D */
  VIR_FIGURE_RATE,
  VIR_FIGURE_POSTS,
  VIR_FIGURE_DATE,  /* as yyyymmdd */
  VIR_FIGURE_COUNT, /* the limit says how many */
} VirFigure;

/* In a pattern: {subject} the subject's name, {other} the other record's, {year} the year, {amount}
 * and {limit} the figures, {words} what a change is subject to, {n} the limit as a count,
 * {theirs} what the other amendment takes of the subject. */
typedef struct
{
  const char *code;
  VirFigure   figure;
  const char *title;
  const char *detail; /* NULL: none, or one with a count (vir_finding_words_count) */
} VirFindingWords;

const VirFindingWords *vir_finding_words       (const char *code);
const char            *vir_finding_words_count (const char *code,
                                                gulong      n);

G_END_DECLS
