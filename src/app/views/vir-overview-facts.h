/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The facts on the overview: when the council meets and amendments close, what is printed but not
 * counted, and how much of the document is not published. Words only; no widget. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirFact:
 * @name: what it is
 * @caption: where it comes from, or what follows (nullable)
 * @value: the fact (nullable)
 *
 * One line of facts.
 */
typedef struct
{
  char *name;
  char *caption;
  char *value;
} VirFact;

GPtrArray *vir_overview_council_facts (const VirOutlook *outlook,
                                       VirDate           today) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *vir_overview_printed_facts (const VirOutlook *outlook,
                                       VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *vir_overview_source_facts (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
char      *vir_overview_qualified (int         qualifier,
                                   const char *amount) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
