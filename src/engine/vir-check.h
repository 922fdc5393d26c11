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
 *
 * What a rule looks at; it is run again when one of these may have changed.
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
void           vir_check_all   (VirOutlook *outlook);

G_END_DECLS
