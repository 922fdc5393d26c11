/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules: what an officer would object to, ask about or note. One table (vir-rules.c), one small
 * function a rule (rules/vir-rule-*.c). A rule reads an outlook under construction and reports
 * findings; it computes no figure of the budget. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirReads:
 * @VIR_READS_YEARS: the yearly figures, published or under the stance
 * @VIR_READS_TAX: council tax records and paths
 * @VIR_READS_RESERVES: reserves and their paths
 * @VIR_READS_AMENDMENT: the amendments, alone
 * @VIR_READS_CHANGE: the changes, alone, with their targets
 * @VIR_READS_STACK: which amendments are stacked
 * @VIR_READS_TOTALS: the printed totals
 * @VIR_READS_LEDGERS: totals of the lines by ledger
 * @VIR_READS_RECORDS: any other record but lines, and how many are illustrative
 *
 * What a rule looks at; it is run again only when one of these has changed, so a rule that reads
 * something else without saying so would show an old finding (a test looks for that).
 */
typedef enum
{
  VIR_READS_YEARS = 1 << 0,
  VIR_READS_TAX = 1 << 1,
  VIR_READS_RESERVES = 1 << 2,
  VIR_READS_AMENDMENT = 1 << 3,
  VIR_READS_CHANGE = 1 << 4,
  VIR_READS_STACK = 1 << 5,
  VIR_READS_TOTALS = 1 << 6,
  VIR_READS_RECORDS = 1 << 7,
  VIR_READS_LEDGERS = 1 << 8,
} VirReads;

typedef struct
{
  const VirOutlook *outlook;
  const VirRule    *rule;
  GArray           *findings; /* of VirFinding */
} VirCheck;

typedef void (*VirRuleFunc) (VirCheck *check);

struct _VirRule
{
  const char *code;     /* as files and the command line write it */
  VirSeverity severity;
  guint       reads;    /* VirReads */
  VirRuleFunc check;
  const char *source;   /* the law, guidance or paper it rests on */
};

const VirRule *vir_rules       (guint      *n);
const VirRule *vir_rule_find   (const char *code);
VirFinding     vir_finding_about (VirKind     kind,
                                 const char *subject,
                                 const char *amendment);
void           vir_check_add   (VirCheck   *check,
                                VirFinding  finding);
void           vir_check_all   (VirOutlook       *outlook,
                                const VirOutlook *previous,
                                guint             changed);

G_END_DECLS
